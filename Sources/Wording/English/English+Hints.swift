import Checks
import Vocabulary

extension English {
  func usable(_ set: String, concluded: Period, until last: Day?) -> String {
    let first = concluded.from.map { " from \(date($0))" } ?? ""
    let end = concluded.until.map { " until \(date($0))" } ?? ""
    return "\(set) could be concluded\(first)\(end)" + (last.map { " and relied on until \(date($0))" } ?? "")
  }

  func annexes(_ modules: [(modules: [String], annexes: String)]) -> String {
    let each = modules.map { "\($0.annexes) in \($0.modules.count == 1 ? "module" : "modules") \(list($0.modules))" }
    return "compare the annexes recorded with those of the set: \(each.joined(separator: "; "))"
  }

  func conditions(of provision: String) -> String { "compare the conditions recorded with those of \(provision)" }
}
