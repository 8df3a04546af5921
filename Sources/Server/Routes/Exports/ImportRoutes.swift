import Documents
import HTTPTypes
import Registry
import RegistryStore
import Vocabulary
import Wording
import Accounts

/// The routes that bring in whole documents and files.
enum ImportRoutes {
  static var all: [Route] { [document, signedCopy] }

  private static var document: Route {
    Route(
      method: .post, path: PathPattern("/api/v1/imports"), operation: "importRegister", noun: .exports,
      about:
        "What a register document would change, in sentences; with apply=true and If-Match, it is recorded as one "
        + "revision. With basedOn only what it changed since that revision is brought in.",
      right: .changeRegister,
      parameters: [
        .query("apply", .flag, "Whether it is recorded."),
        .query("basedOn", .number(1...1_000_000_000), "The revision that the document was made from."),
        .header("If-Match", .tag, "The ETag of the register that it is applied to; needed where it is applied."),
        ObjectRoutes.why, ObjectRoutes.key,
      ], body: .register,
      answers: [
        AnswerRule(200, "What changes.", [(MediaTypes.json, .named("Import"))], headers: ["ETag", "Samsvar-Revision"])
      ],
      refusals: [404, 409, 412, 422, 428], limit: .upload, serve: { try await DocumentImport.answer($0, $1) })
  }

  private static var signedCopy: Route {
    Route(
      method: .put, path: PathPattern("/api/v1/agreements/{id}/signed-copy"), operation: "attachSignedCopy",
      noun: .exports, about: "Keeps the signed copy of an agreement, and names it in the agreement's evidence.",
      right: .changeRegister,
      parameters: [
        .path("id", .id, "The agreement's id."),
        Field(
          name: "name", place: .query, rule: .text(200), isRequired: true, about: "What the file is called."),
        ObjectRoutes.ifMatch, ObjectRoutes.why,
      ], body: .pdf,
      answers: [
        AnswerRule(
          200, "The agreement.", [(MediaTypes.json, .object(.agreement))], headers: ["ETag", "Samsvar-Revision"])
      ],
      refusals: [404, 412, 422, 428], limit: .upload, serve: { try await SignedCopyAttaching.answer($0, $1) })
  }
}
