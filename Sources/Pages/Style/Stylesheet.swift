import Styles

/// A style sheet of ours. No text from outside ever gets into one.
enum Stylesheet {
  /// Pages: on a screen, light and dark, narrow and wide, and on paper.
  case page
  /// Pages that are served: their frame, forms and lists.
  case screen
  /// Pictures, within a page and by themselves.
  case picture

  /// The sheet, word for word.
  var bytes: UnsafeBufferPointer<UInt8> {
    let sheet =
      switch self {
      case .page: samsvar_style_page()
      case .screen: samsvar_style_screen()
      case .picture: samsvar_style_picture()
      }
    return UnsafeBufferPointer(start: sheet.bytes, count: sheet.count)
  }
}
