/// The marks that stand for verdicts: each has a shape of its own, so that colour is never the only sign.
enum VerdictMarks {
  static let size = 20

  /// The marks of all verdicts, defined once and used by reference.
  static func define(in markup: inout Markup) {
    for standing in Standing.allCases {
      markup.element(.symbol, .id(standing.mark), .viewBox(width: size, height: size)) { markup in
        outline(of: standing, &markup)
        markup.element(.path, .classes(.markSign), .draws(sign(of: standing)))
      }
    }
  }

  private static func outline(of standing: Standing, _ markup: inout Markup) {
    let look = Attribute.classes(.markShape, standing.styleClass)
    switch standing {
    case .violates:
      markup.element(
        .path, look,
        .draws([
          .move(6, 0), .line(14, 0), .line(20, 6), .line(20, 14), .line(14, 20), .line(6, 20), .line(0, 14),
          .line(0, 6),
          .close,
        ]))
    case .unknown:
      // No diamond: a question mark in one is how screens show a character that they lack.
      markup.element(.path, look, .draws([.move(10, 0), .line(20, 19), .line(0, 19), .close]))
    case .complies: markup.element(.circle, look, .cx(10), .cy(10), .radius(10))
    case .notApplicable: markup.element(.rect, look, .x(0), .y(3), .width(20), .height(14), .corner(7))
    case .planned: markup.element(.rect, look, .x(1), .y(1), .width(18), .height(18), .corner(3))
    }
  }

  private static func sign(of standing: Standing) -> [PathStep] {
    switch standing {
    case .violates: [.move(6, 6), .line(14, 14), .move(14, 6), .line(6, 14)]
    case .unknown:
      [.move(7, 9), .curve(7, 5, 13, 5, 13, 9), .curve(13, 11, 10, 11, 10, 13), .move(10, 16), .line(10, 16)]
    case .complies: [.move(5, 10), .line(9, 14), .line(15, 6)]
    case .notApplicable: [.move(6, 10), .line(14, 10)]
    case .planned: [.move(10, 5), .line(10, 10), .line(14, 12)]
    }
  }
}
