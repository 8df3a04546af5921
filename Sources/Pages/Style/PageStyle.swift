/// The style sheet of pages that are served, as a file of its own: the colours stand with the pictures.
public enum PageStyle {
  /// The bytes of the sheet.
  public static let bytes = [Stylesheet.picture, .page, .screen].flatMap { Array($0.bytes) }
}
