/// Why somebody is not let in, or why nothing was changed. Each can be told in any language; a refused change changes nothing.
public enum AccountsFault: Error, Hashable, Sendable {
  /// What stands where the accounts should is something else.
  case foreign(file: String)
  /// The file was made, or changed, by a newer program.
  case newer(file: String)
  /// Another program has the accounts open.
  case locked(file: String)
  /// The system refuses to read or to write.
  case refused(file: String, what: String, why: String)
  /// There is no room left on the disk.
  case full(file: String)
  /// An earlier failure to write: what is on disk is not certain, so nothing more is written until the next start.
  case stopped(file: String)
  /// The accounts were closed, as the service ends.
  case closed(file: String)

  /// Nobody is signed in with that: it never was good, or it has ended.
  case notSignedIn
  /// Name and password do not belong together. It is not said which of them is wrong.
  case wrongNameOrPassword
  /// Too many tries. The account is not locked; from elsewhere, or later, it goes on.
  case tooManyTries(retryAfter: Int)
  /// Too many passwords are being checked at this moment.
  case busy(retryAfter: Int)
  /// A change that the signed-in page did not ask for itself.
  case crossSite
  /// The role table does not allow it.
  case forbidden(Right)

  /// The name to sign in with cannot be one.
  case name(NameFault)
  /// The name that others see cannot be one.
  case shownName(NameFault)
  /// The name of a token cannot be one.
  case tokenName(NameFault)
  /// Another account has that name, perhaps with other capitals.
  case nameTaken(String)
  /// The password cannot be one.
  case password(PasswordFault)

  /// The invitation was never made, was used, or has expired.
  case invitationInvalid
  /// The link to set a password was never made, was used, has expired, or another took its place.
  case passwordLinkInvalid
  /// There is an owner already, who invites everybody else.
  case ownerExists
  /// The last owner cannot be shut out, or given another role.
  case lastOwner
  /// Programs have accounts of their own kind: nobody becomes one, and none becomes a person.
  case machineRole
  /// The account is shut out.
  case disabled(account: String)
  /// There is no such account.
  case noSuchAccount(String)
  /// There is no such session of the caller's.
  case noSuchSession(String)
  /// There is no such token that the caller may revoke.
  case noSuchToken(String)
  /// There is no such invitation.
  case noSuchInvitation(String)
  /// A token without any scope is good for nothing.
  case noScopes
  /// A token would be good for more than its account may.
  case scopesBeyond(Role)
  /// A token's end is not in the future, or further off than a year.
  case expiry(mostDays: Int)
  /// There are as many of that kind as there may be.
  case tooMany(most: Int)
}

/// Why a text cannot be a name.
public enum NameFault: Hashable, Sendable {
  /// Nothing stands there.
  case empty
  /// It is longer than a name may be.
  case tooLong(most: Int)
  /// It has a character that a name may not have, by its number in Unicode.
  case character(UInt32)
}

/// Why a text cannot be a password.
public enum PasswordFault: Hashable, Sendable {
  /// Fewer characters than a password must have.
  case tooShort(least: Int)
  /// More characters than a password may have.
  case tooLong(most: Int)
  /// It holds the account's own name.
  case holdsName
  /// It holds the name of this program.
  case holdsProduct
  /// It is one that many use, or is put together of such.
  case common
  /// It is a short piece over and over.
  case repeats
  /// It runs along the keyboard, the alphabet or the digits.
  case run
}
