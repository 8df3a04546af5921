/// The words of a picture, in the reader's language.
struct PictureWords: Sendable {
  /// Above the column of the controllers.
  var origin: String
  /// Above the column of a hop.
  var hop: @Sendable (Int) -> String
  /// Above the column of those whose hop nobody can tell.
  var unknownHop: String
  /// Each side of the border.
  var side: @Sendable (FlowPicture.Side) -> String
  /// Each verdict.
  var standing: @Sendable (Standing) -> String
  /// How many flows an arrow stands for.
  var flows: @Sendable (Int) -> String
}
