import Law
import NaiveEvaluator
import Registry
import Testing
import Vocabulary

@testable import Checks

@Suite struct `A tree of terms as rows of bits` {
  private let law: LawEdition

  init() throws { law = try LawEdition.current() }

  /// The operations with as many own terms below «store» as it takes to have so many terms more than fill whole words.
  private func operations(over rest: Int) throws -> (tree: TermTree, words: Words) {
    let table = law.taxonomy(.operations).terms
    let missing = (64 + rest - table.count % 64) % 64
    let own = (0..<missing).map { Term("own-\($0)", in: .operations, below: $0 == 0 ? "store" : "own-\($0 / 2)") }
    return (try TermTree(.operations, law: law, own: own, words: nil), Words(table, own: own))
  }

  /// Where the tree, of one term or of all at once, says something else than the judge.
  private func differences(_ tree: TermTree, _ words: Words, named: [String], excluded: [String]) -> [String] {
    let limit = Limit()
    (limit.named, limit.excluded) = (tree.numbers(of: named), tree.numbers(of: excluded))
    let covered = tree.covered(by: limit)
    return tree.ids.enumerated().compactMap { term, id in
      let expected = words.cover(id, named: Set(named), excluded: Set(excluded))
      let isTheSame = tree.coverage(of: term, under: limit) == expected && covered[term] == (expected == nil)
      return isTheSame ? nil : "\(id) under \(named) without \(excluded)"
    }
  }

  @Test(arguments: [-1, 0, 1]) func `stands to a limit as the judge says, up to the last bit of a row`(rest: Int) throws
  {
    let (tree, words) = try operations(over: rest)
    #expect((tree.count - rest) % 64 == 0)
    let last = try #require(tree.ids.last)
    for name in tree.ids {
      for excluded in [[], ["store"], [last]] {
        #expect(differences(tree, words, named: [name], excluded: excluded) == [])
      }
    }
  }

  @Test func `stands to a limit as the judge says where terms carry marks`() throws {
    var fitness = Term("fitness", in: .categories, below: "contact")
    fitness.marks = .art9
    let own = [fitness, Term("club-note", in: .categories, below: "fitness")]
    let tree = try TermTree(.categories, law: law, own: own, words: nil)
    let words = Words(law.taxonomy(.categories).terms, own: own)
    for named in [
      ["personal-data"], ["contact"], ["fitness"], ["contact", "fitness"], ["special-category"], ["health"],
      ["official-id"], ["personal-data", "health"],
    ] {
      for excluded in [[], ["club-note"], ["email-work"]] {
        #expect(differences(tree, words, named: named, excluded: excluded) == [])
      }
    }
  }

  @Test func `knows what is below a word, and nothing of a word that it does not have`() throws {
    let tree = try TermTree(.operations, law: law, own: [], words: nil)
    let (store, keep) = try (#require(tree.index["store"]), #require(tree.index["keep"]))
    #expect(tree.isAtOrBelow(store, "keep") && tree.isAtOrBelow(keep, "keep") && !tree.isAtOrBelow(keep, "store"))
    #expect(tree.isStrictlyAbove(keep, "store") && !tree.isStrictlyAbove(keep, "keep"))
    #expect(!tree.isStrictlyAbove(store, "keep"))
    #expect(!tree.isAtOrBelow(store, "juggling") && !tree.isStrictlyAbove(store, "juggling"))
  }
}
