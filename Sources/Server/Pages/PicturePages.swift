import Accounts
import Pages
import Registry
import Vocabulary
import Wording

/// The flows as a picture, on a page and as a file.
enum PicturePages {
  static var all: [Route] { [page, file] }

  private static let fields: [Field] = [
    .query("activity", .id, "Only the flows of an activity."), .query("party", .id, "Only what flows around a party."),
  ]

  private static var page: Route {
    .page("/picture", "showPicture", parameters: fields) { try picture($0) }
  }

  private static var file: Route {
    .shown("/picture.svg", "takePicture", right: .takeExport, parameters: fields) { visit in
      let page = try picture(visit)
      var bytes: [UInt8] = []
      try page.write(fileTo: { bytes += $0 })
      return Reply(200, MediaTypes.svg, bytes).named("samsvar.svg")
    }
  }

  private static func picture(_ visit: Visit) throws -> PicturePage {
    let (look, call) = (visit.look, visit.call)
    var choice = FlowChoice.whole
    if let id = call["activity"].map({ ID<Activity>($0) }) {
      guard look.register.names.activities.number(of: id.key) != nil else {
        throw Problem(.noSuch(.activity, id: id.key))
      }
      choice = .activity(id)
    } else if let id = call["party"].map({ ID<Party>($0) }) {
      guard look.register.number(of: id) != nil else { throw Problem(.noSuch(.party, id: id.key)) }
      choice = .party(id)
    }
    return try PicturePage(choice, of: look.register, under: look.law, on: look.day, in: visit.language)
  }
}
