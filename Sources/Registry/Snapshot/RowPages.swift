/// A long list in pages. A copy shares its pages; a change copies one page, not the list.
public struct RowPages<Element: BitwiseCopyable & Sendable>: Sendable {
  @inlinable static var shift: Int { 12 }
  @inlinable static var size: Int { 1 << shift }
  @usableFromInline var pages: ContiguousArray<ContiguousArray<Element>> = []

  /// How many elements there are.
  public private(set) var count = 0

  /// An empty list.
  public init() {}

  /// One element so many times.
  init(repeating element: Element, count: Int) {
    for first in stride(from: 0, to: count, by: Self.size) {
      pages.append(ContiguousArray(repeating: element, count: min(Self.size, count - first)))
    }
    self.count = count
  }

  /// One element. Inlined, as the next: other modules ask for millions.
  @inlinable
  public subscript(_ index: Int) -> Element {
    get { pages[index >> Self.shift][index & (Self.size - 1)] }
    set { pages[index >> Self.shift][index & (Self.size - 1)] = newValue }
  }

  /// Adds one at the end.
  public mutating func append(_ element: Element) {
    if count & (Self.size - 1) == 0 {
      var page = ContiguousArray<Element>()
      page.reserveCapacity(Self.size)
      pages.append(page)
    }
    pages[count >> Self.shift].append(element)
    count += 1
  }

  /// Every element, in order.
  @inlinable
  public func forEach(_ body: (Int, Element) throws -> Void) rethrows {
    var index = 0
    for page in pages {
      for element in page {
        try body(index, element)
        index += 1
      }
    }
  }
}
