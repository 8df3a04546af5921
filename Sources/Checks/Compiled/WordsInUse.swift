import Registry
import Vocabulary

/// The words of activities, promises, retention rules and measures: few, looked up when a rule asks.
extension TermTree {
  /// The numbers of words, each of which is in the tree.
  func numbers(of words: [String]) -> [Int] { words.compactMap { index[$0] } }

  fileprivate func refuseUnknown(_ words: [String], _ taxonomy: Taxonomy) throws(UnknownWord) {
    for word in words where index[word] == nil { throw UnknownWord(taxonomy: taxonomy, word: word) }
  }
}

extension DayView {
  /// Refuses a register that names, outside of flows and scopes, what is in no tree: unknown words are never passed over.
  func refuseUnknownWords() throws(UnknownWord) {
    for activity in register.activities {
      try purposes.refuseUnknown(activity.purposes.map(\.term), .purposes)
      try subjects.refuseUnknown(activity.about.flatMap(\.subjects), .subjects)
      try categories.refuseUnknown(activity.about.flatMap(\.categories), .categories)
      for point in activity.collectionPoints {
        try purposes.refuseUnknown(point.purposes, .purposes)
        try categories.refuseUnknown(point.categories, .categories)
      }
      try categories.refuseUnknown(activity.retention.flatMap(\.categories), .categories)
      try measures.refuseUnknown(activity.measures.elements, .measures)
    }
    for promise in register.notices.flatMap(\.promises) {
      try categories.refuseUnknown(promise.categories, .categories)
      try subjects.refuseUnknown(promise.subjects, .subjects)
      try purposes.refuseUnknown(promise.purposes, .purposes)
      try measures.refuseUnknown(promise.measures, .measures)
    }
    for details in register.details {
      try categories.refuseUnknown(details.retention.flatMap(\.categories), .categories)
    }
    for agreement in register.agreements {
      try measures.refuseUnknown(agreement.measures.map(\.term), .measures)
    }
  }
}
