public import Records
public import Registry
public import Vocabulary
import Wording

/// The flows of a record, or of one activity of it, as a picture by itself: an SVG file that needs nothing else.
public struct RecordPicture {
  private let page: RecordPage
  private let activity: ID<Activity>?

  /// The picture of a record's flows; with an activity, of that one's.
  public init(_ record: RecordOfProcessing, of activity: ID<Activity>? = nil, in language: Language) {
    page = RecordPage(record, in: language, by: "")
    self.activity = activity
  }

  /// Hands the picture over in pieces. Throws what the sink throws.
  public func write(to sink: @escaping ([UInt8]) throws -> Void) throws {
    let entries = page.record.entries.filter { activity == nil || $0.activity.id == activity }
    let name = activity.map { page.narrator.name($0) } ?? page.narrator.name(page.record.of)
    var builder = PictureBuilder(named: name, in: page)
    for entry in entries {
      builder.begin(entry)
      for flow in page.record.flows(of: entry) where flow.place != .internal { builder.add(flow) }
    }
    let drawn = builder.picture.grouped(above: RecordPage.mostBoxes) { page.words.pictureGroup($0) }
    try PictureDrawing(drawn, in: page.pictureWords).write(fileTo: sink)
  }
}
