/// The style sheet of pages that are served, as a file of its own.
public enum PageStyle {
  /// The bytes of the sheet.
  public static var bytes: [UInt8] { Array(Stylesheet.page.bytes) }
}
