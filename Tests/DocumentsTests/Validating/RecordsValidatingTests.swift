import Foundation
import Testing

@testable import Documents

@Suite struct `A records document that is validated` {
  private static let folder = Validator.folder.appending(path: "Examples")

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: folder.appending(path: path), encoding: .utf8)
  }

  @Test(arguments: 0..<6 as Range<UInt64>)
  func `is accepted and refused as another validator does it, wherever it is changed`(round: UInt64) throws {
    let name = round.isMultiple(of: 2) ? "opter" : "processor"
    let markup = Markup(try Self.text("\(name)/expected/records.xml"))
    let mutations = (0..<60).map { Mutation(of: markup, seed: round * 100 + UInt64($0)) }
    let verdicts = try Validator.verdicts(on: mutations.map(\.text), by: Validator.records)
    for (mutation, isValid) in zip(mutations, verdicts) {
      let faults = try SoundFindings.faults(mutation.text)
      #expect(faults.isEmpty == isValid, "\(mutation): \(faults)")
      for fault in faults {
        #expect(!fault.message.contains("urn:") && !fault.help.contains("urn:") && !fault.help.isEmpty, "\(fault)")
      }
    }
    #expect(verdicts.contains(true) && verdicts.contains(false))
  }

  /// A change of Opter's record, the message that it must give, its remedy, and the text at which it must point.
  private static let faults = [
    Fault(
      "<controller party=\"opter-norge\"/>", "<controller party=\"them\"/>", "no party is called `them`",
      help: "add it, or correct the reference to it", at: "them\"/>"),
    Fault(
      " of=\"opter-norge\"", " of=\"nobody\"", "no party is called `nobody`",
      help: "add it, or correct the reference to it", at: "nobody\""),
    Fault(
      "<subject term=\"customer-contact\"/>", "<subject term=\"martian\"/>", "no subject term is called `martian`",
      help: "add it, or correct the reference to it", at: "martian\"/>"),
    Fault(
      "flow-ref=\"visits-to-analytics\"", "flow-ref=\"none\"", "no flow is called `none`",
      help: "add it, or correct the reference to it", at: "none\"/>"),
    Fault(
      "letter=\"30-1-b\"", "letter=\"30-1-c\"", "`letter` of `purposes` cannot be `30-1-c`", help: "write `30-1-b`",
      at: "30-1-c\""),
    Fault(
      " hop=\"1\"", " hop=\"0\"", "`hop` of `recipient` cannot be `0`", help: "write a whole number, one or more",
      at: "0\""),
  ]

  @Test(arguments: faults) func `is refused with the place and the remedy`(fault: Fault) throws {
    let text = try Self.text("opter/expected/records.xml")
    let change = try #require(text.range(of: fault.change.0))
    let changed = text.replacingCharacters(in: change, with: fault.change.1)
    let first = try #require(try SoundFindings.faults(changed).first)
    #expect(first.message == fault.message)
    #expect(first.help == fault.help)
    let place = try #require(changed.range(of: fault.at, range: change.lowerBound..<changed.endIndex)?.lowerBound)
    let line = changed[..<place].split(separator: "\n", omittingEmptySubsequences: false)
    #expect("\(first.line):\(first.column)" == "\(line.count):\((line.last?.unicodeScalars.count ?? 0) + 1)")
  }
}
