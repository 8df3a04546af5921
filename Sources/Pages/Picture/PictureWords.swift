import Checks
import Wording

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

extension PictureWords {
  /// The words of a language.
  init(_ words: any PageSentences & FactSentences & PictureSentences, _ narrator: Narrator) {
    self.init(
      origin: words.pictureOrigin(), hop: { words.pictureHop($0) }, unknownHop: words.pictureUnknownHop(),
      side: { side in
        switch side {
        case .inside: words.pictureInside()
        case .outside: words.pictureOutside()
        case .unknown: words.pictureNowhere()
        }
      },
      standing: { standing in
        switch standing {
        case .violates: narrator.word(Answer.violates)
        case .unknown: narrator.word(Answer.unknown)
        case .complies: narrator.word(Answer.complies)
        case .notApplicable: narrator.word(Answer.notApplicable)
        case .planned: words.startsLater()
        }
      }, flows: { words.pictureFlows($0) })
  }
}
