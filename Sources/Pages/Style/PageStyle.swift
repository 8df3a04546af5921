/// The style sheet of pages that are served, as a file of its own: the colours stand with the pictures.
public enum PageStyle {
  /// The bytes of the sheet.
  public static var bytes: [UInt8] { Array(Stylesheet.picture.bytes) + Array(Stylesheet.page.bytes) }
}
