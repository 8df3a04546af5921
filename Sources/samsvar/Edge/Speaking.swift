/// A command that may be asked to speak a language.
protocol Speaking {
  /// The language that was asked for.
  var language: LanguageOption { get }
}

extension Attach: Speaking {}
extension Backup: Speaking {}
extension Check: Speaking {}
extension Diff: Speaking {}
extension Explain: Speaking {}
extension ExportFindings: Speaking {}
extension ExportPage: Speaking {}
extension ExportPicture: Speaking {}
extension ExportRecords: Speaking {}
extension ExportTables: Speaking {}
extension History: Speaking {}
extension Import: Speaking {}
extension ListChecks: Speaking {}
extension Migrate: Speaking {}
extension NewPassword: Speaking {}
extension Questions: Speaking {}
extension Restore: Speaking {}
extension ShowLaw: Speaking {}
extension TraceCommand: Speaking {}
extension Validate: Speaking {}
