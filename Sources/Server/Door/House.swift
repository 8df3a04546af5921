import Accounts

/// All that routes need of the rest of the program.
struct House: Sendable {
  let keeper: Keeper
  let accounts: Accounts
  let settings: DoorSettings
  let metrics: Metrics
  /// What is served, as OpenAPI describes it.
  let description: [UInt8]
}
