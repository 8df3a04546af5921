import Checks
import Vocabulary

extension Bokmaal {
  func usable(_ set: String, concluded: Period, until last: Day?) -> String {
    let first = concluded.from.map { " fra \(date($0))" } ?? ""
    let end = concluded.until.map { " til og med \(date($0))" } ?? ""
    return "\(set) kunne inngås\(first)\(end)" + (last.map { " og brukes til og med \(date($0))" } ?? "")
  }

  func annexes(_ modules: [(modules: [String], annexes: String)]) -> String {
    let each = modules.map { "\($0.annexes) i \($0.modules.count == 1 ? "modul" : "modulene") \(list($0.modules))" }
    return "sammenlign de registrerte vedleggene med dem i settet: \(each.joined(separator: "; "))"
  }

  func conditions(of provision: String) -> String {
    "sammenlign de registrerte vilkårene med dem i \(provision.replacing("second subparagraph", with: "annet ledd"))"
  }
}
