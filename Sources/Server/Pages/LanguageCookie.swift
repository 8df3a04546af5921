import HTTPTypes
import Vocabulary

/// The cookie that remembers which language somebody chose.
enum LanguageCookie {
  private static let name = "samsvar-language"

  static func header(_ language: Language) -> String {
    "\(name)=\(language.rawValue); Path=/; HttpOnly; SameSite=Lax; Max-Age=31536000"
  }

  static func language(in headers: HTTPFields) -> Language? {
    for header in headers[values: .cookie] {
      for pair in header.split(separator: ";") {
        let pair = String(pair).trimmed
        if pair.hasPrefix(name + "=") { return Language(rawValue: String(pair.dropFirst(name.count + 1))) }
      }
    }
    return nil
  }
}
