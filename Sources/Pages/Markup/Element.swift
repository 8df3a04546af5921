/// An element of HTML or SVG. There are no others than those named here.
public struct Element: Sendable {
  /// How an element is laid out in the file, and whether it may hold anything.
  enum Form {
    /// Begins a line of its own.
    case block
    /// Stands within a line.
    case inline
    /// An element of HTML that holds nothing: no end tag.
    case void
    /// An element of SVG that holds nothing: closed in its own tag.
    case closed
  }

  let name: StaticString
  let form: Form

  init(_ name: StaticString, _ form: Form = .block) {
    self.name = name
    self.form = form
  }
}

/// The elements of a page.
extension Element {
  static let html = Element("html")
  static let head = Element("head")
  static let meta = Element("meta", .void)
  static let title = Element("title")
  static let style = Element("style")
  static let body = Element("body")
  static let header = Element("header")
  static let main = Element("main")
  static let footer = Element("footer")
  static let nav = Element("nav")
  static let section = Element("section")
  static let article = Element("article")
  static let div = Element("div")
  static let h1 = Element("h1")
  static let h2 = Element("h2")
  static let h3 = Element("h3")
  static let h4 = Element("h4")
  static let h5 = Element("h5")
  static let p = Element("p")
  static let ol = Element("ol")
  static let ul = Element("ul")
  static let li = Element("li")
  static let dl = Element("dl")
  static let dt = Element("dt")
  static let dd = Element("dd")
  static let figure = Element("figure")
  static let figcaption = Element("figcaption")
  static let table = Element("table")
  static let caption = Element("caption")
  static let thead = Element("thead")
  static let tbody = Element("tbody")
  static let tr = Element("tr")
  static let th = Element("th")
  static let td = Element("td")
  static let pre = Element("pre", .inline)
  static let a = Element("a", .inline)
  static let span = Element("span", .inline)
  static let strong = Element("strong", .inline)
  static let code = Element("code", .inline)
  static let time = Element("time", .inline)
  static let small = Element("small", .inline)
  static let br = Element("br", .void)
}

/// The elements of a picture.
extension Element {
  static let svg = Element("svg")
  static let inlinePicture = Element("svg", .inline)
  static let pictureTitle = Element("title")
  static let desc = Element("desc")
  static let group = Element("g")
  static let linked = Element("a")
  static let symbol = Element("symbol")
  static let use = Element("use", .closed)
  static let path = Element("path", .closed)
  static let rect = Element("rect", .closed)
  static let circle = Element("circle", .closed)
  static let line = Element("line", .closed)
  static let svgText = Element("text")
  static let tspan = Element("tspan", .inline)
}
