public import Registry
public import Vocabulary

extension Narrator {
  /// A flow in one line: who hands what to whom, for what. Of long lists the first three are named.
  public func line(_ id: ID<Flow>) -> String {
    guard let flow = declared(id) else { return id.key }
    return sentences.flow(
      name(id), from: name(flow.from), to: name(flow.to), what: few(flow.categories, .categories),
      purposes: few(flow.purposes, .purposes))
  }

  private func few(_ declared: Declared<String>, _ taxonomy: Taxonomy) -> String? {
    let words = declared.elements.map { term($0, taxonomy) }
    guard !words.isEmpty else { return nil }
    if words.count <= 4 { return sentences.list(words) }
    return words.prefix(3).joined(separator: ", ") + " " + sentences.andMore(words.count - 3)
  }
}
