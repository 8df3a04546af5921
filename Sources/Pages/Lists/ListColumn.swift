/// What rows are sorted by.
enum SortKey: Comparable {
  case number(Int)
  case text(String)

  static func < (one: Self, other: Self) -> Bool {
    switch (one, other) {
    case (.number(let one), .number(let other)): one < other
    case (.text(let one), .text(let other)): one < other
    case (.number, .text): true
    case (.text, .number): false
    }
  }
}

/// One column of a list: what it is called, how it sorts, and what a row has in it.
struct ListColumn<Item> {
  let key: String
  let head: String
  var order: ((Item) -> SortKey)?
  let cell: (Item) -> Cell

  init(_ key: String, _ head: String, by order: ((Item) -> SortKey)? = nil, cell: @escaping (Item) -> Cell) {
    (self.key, self.head, self.order, self.cell) = (key, head, order, cell)
  }
}

/// The rows of a page of a list, with the heads that sort it.
struct ListRows: Sendable {
  struct Head: Sendable {
    let text: String
    /// Where the same is sorted by this; none where it cannot be.
    let address: Address?
    /// Whether it is sorted by this, upwards or downwards.
    let order: Order?
  }
  enum Order: Sendable { case up, down }

  let heads: [Head]
  let rows: [[Cell]]
  /// How many there are in all, and which of them are shown.
  let count: Int
  let first: Int
  let previous: Address?
  let next: Address?
  let page: Int
  let pages: Int

  /// Sorts items that stand in the order of their names, and makes words of those on the page and of no others.
  init<Item>(_ items: [Item], _ columns: [ListColumn<Item>], _ query: ListQuery, sortedBy usual: String) {
    let sort = columns.contains { $0.key == query.sort && $0.order != nil } ? query.sort : usual
    let isDown = query.isDown
    var sorted = items
    if let order = columns.first(where: { $0.key == sort })?.order {
      let keys = items.map(order)
      let places = items.indices.sorted { one, other in
        if keys[one] == keys[other] { return one < other }
        return isDown ? keys[other] < keys[one] : keys[one] < keys[other]
      }
      sorted = places.map { items[$0] }
    }
    heads = columns.map { column in
      let isSorted = column.key == sort
      let address = query.address(["sort": column.key, "down": isSorted && !isDown ? "true" : nil])
      return Head(
        text: column.head, address: column.order == nil ? nil : address, order: isSorted ? isDown ? .down : .up : nil)
    }
    count = items.count
    pages = max(1, (count + ListQuery.rows - 1) / ListQuery.rows)
    page = min(max(1, query.page), pages)
    let start = (page - 1) * ListQuery.rows
    first = count == 0 ? 0 : start + 1
    rows = sorted[start..<min(count, start + ListQuery.rows)].map { item in columns.map { $0.cell(item) } }
    previous = page > 1 ? query.address(["page": page == 2 ? nil : "\(page - 1)"]) : nil
    next = page < pages ? query.address(["page": "\(page + 1)"]) : nil
  }
}
