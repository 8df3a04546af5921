internal import Checks
internal import Registry
internal import Vocabulary
internal import Wording

extension FindingsSARIF {
  /// The program, and every check of the catalogue as a rule.
  func writeDriver(_ json: inout JSONText) {
    json.member("name", "samsvar")
    json.member("version", program)
    json.member("semanticVersion", program)
    json.member("language", narrator.language.rawValue)
    json.key("rules")
    json.array { json in
      for run in report.checks {
        json.line()
        json.object { write(run.check, &$0) }
      }
    }
  }

  private func write(_ check: CheckName, _ json: inout JSONText) {
    json.member("id", check.rule)
    json.member("name", check.rawValue)
    json.text("shortDescription", narrator.name(check) + ".")
    json.text("fullDescription", narrator.question(check))
    json.key("help")
    json.object { json in
      let help = narrator.help(check)
      json.member("text", help.joined(separator: "\n"))
      json.member("markdown", help.joined(separator: "\n\n"))
    }
    json.key("defaultConfiguration")
    json.object { $0.member("level", check.gravest.level) }
    json.key("properties")
    json.object { json in
      json.member("provision", check.provision)
      json.member("tags", ["data-protection"] + check.articles)
    }
  }
}

extension Severity {
  /// SARIF's word for it.
  var level: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .advice: "note"
    }
  }
}

extension CheckName {
  /// The articles that its provision names, each once: `GDPR 28(3), 5(1)(c)` names `gdpr-28` and `gdpr-5`.
  fileprivate var articles: [String] {
    var articles: [String] = []
    for part in provision.split(separator: ",") {
      let article = "gdpr-" + part.drop { !$0.isWholeNumber }.prefix { $0.isWholeNumber }
      if !articles.contains(article) { articles.append(article) }
    }
    return articles
  }
}
