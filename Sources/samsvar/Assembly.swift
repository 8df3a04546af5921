import ArgumentParser
import Checks
import Documents
import Foundation
import Law
import Records
import Registry
import Server
import Vocabulary
import Wording

/// Where everything is put together: the law, the register, the judgment and what is shown of it.
struct Assembly {
  let law: LawEdition

  /// The law of the binary, or that of a directory of tables.
  init(lawDirectory: String? = nil) throws {
    law = try lawDirectory.map { try LawEdition(tables: Self.tables(in: $0)) } ?? .current()
  }

  /// A register from a document.
  func register(_ path: String) throws -> RegistrySnapshot { try read(path) { _ in } }

  /// A register from a document or a store.
  func register(_ input: RegisterOptions) throws -> RegistrySnapshot {
    if let file = input.file { return try register(file) }
    return try stored(input).register
  }

  /// A register from a document with the SHA-256 of the very bytes that it was read from, noting where it declares its
  /// objects for those who ask; or one from a store with its revisions and the SHA-256 of the document that
  /// `export registry` writes of it.
  func registerAndSource(
    _ input: RegisterOptions, noting places: DeclaredPlaces? = nil
  ) throws -> (register: RegistrySnapshot, source: RegisterSource) {
    var fingerprint = Fingerprint()
    guard let path = input.file else {
      let (register, revisions) = try stored(input)
      try RegistryWriter.write(register) { fingerprint.feed($0) }
      return (register, RegisterSource(sha256: fingerprint.digits, revisions: revisions))
    }
    let register = try read(path) { piece in
      if let piece {
        places?.feed(piece)
        fingerprint.feed(piece)
      } else {
        places?.finish()
      }
    }
    return (register, RegisterSource(sha256: fingerprint.digits))
  }

  /// Reads a document once, from its first byte to its last, letting somebody see each piece and then the end.
  private func read(_ path: String, seeing see: ([UInt8]?) -> Void) throws -> RegistrySnapshot {
    try Console.during("Reading \(path)", isLong: Self.isLong(path)) {
      let file = try InputFile(path)
      return try RegistryReader.read(
        from: {
          let piece = try file.next()
          see(piece)
          return piece
        }, file: path, law: law)
    }
  }

  /// What the checks say of a register.
  func judge(_ register: RegistrySnapshot, on day: Day, all: Bool) throws -> Report {
    try Console.during("Judging \(register.flows.count) flows", isLong: register.flows.count > 200_000) {
      do throws(UnknownWord) {
        return try report(of: register, under: law, on: day, all: all)
      } catch {
        throw Self.failure(error)
      }
    }
  }

  /// Who received what a question asks for.
  func trace(_ question: TraceQuestion, in register: RegistrySnapshot, on day: Day) throws -> Trace {
    do throws(TraceFault) {
      return try Trace(question, in: register, under: law, on: day)
    } catch {
      switch error {
      case .unknownWord(let word): throw Self.failure(word)
      case .unknownTerm(let word, let taxonomy): throw Self.failure(word, taxonomy)
      case .unknownActivity(let id): throw Failure("there is no activity “\(id.key)”", help: "name one of the register")
      }
    }
  }

  /// How the answers for one flow come about; the flow by its id or its title.
  func explain(_ typed: String, in register: RegistrySnapshot, on day: Day) throws -> Explanation {
    do throws(UnknownWord) {
      if let explained = try explanation(of: ID(typed), in: register, under: law, on: day) { return explained }
      if let flow = Self.flow(titled: typed, in: register),
        let explained = try explanation(of: flow, in: register, under: law, on: day)
      {
        return explained
      }
    } catch {
      throw Self.failure(error)
    }
    let names = (0..<register.flows.count).flatMap { number in
      [register.id(of: Number(UInt32(number))).key] + [register.title(of: Number(UInt32(number)))].compactMap { $0 }
    }
    throw Failure(
      "there is no flow “\(typed)” in the register",
      help: Suggestion.nearest(to: typed, among: names).map { "did you mean “\($0)”?" }
        ?? "name a flow by its id or its title, as the register writes it")
  }

  /// The flow with a title; of several the first by id.
  private static func flow(titled title: String, in register: RegistrySnapshot) -> ID<Flow>? {
    let numbers = (0..<register.flows.count).map { Number<Flow>(UInt32($0)) }
    return numbers.filter { register.title(of: $0) == title }.map { register.id(of: $0) }.min()
  }

  /// A word of the register that no table has.
  static func failure(_ error: UnknownWord) -> Failure { failure(error.word, error.taxonomy) }

  private static func failure(_ word: String, _ taxonomy: Taxonomy) -> Failure {
    Failure(
      "“\(word)” is no word of \(taxonomy.table.rawValue)",
      help: "name a word of the table (samsvar law \(taxonomy.table.rawValue)) or declare a term of your own")
  }

  /// The tables of a directory, by name.
  static func tables(in directory: String) throws -> [String: [UInt8]] {
    let folder = URL(filePath: directory)
    var tables: [String: [UInt8]] = [:]
    do {
      for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      where file.pathExtension == "csv" {
        tables[file.deletingPathExtension().lastPathComponent] = Array(try Data(contentsOf: file))
      }
    } catch {
      throw Failure(
        "\(directory): the tables of law cannot be read",
        help: "name a directory that holds one CSV file for each table")
    }
    return tables
  }

  /// Whether a file is so large that reading it takes a while.
  static func isLong(_ path: String) -> Bool {
    let size = (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? NSNumber)?.intValue ?? 0
    return size > 20_000_000
  }
}
