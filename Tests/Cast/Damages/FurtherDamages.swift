internal import Registry
internal import Vocabulary

/// One random thing, of those that chains, records, notices and controllers declare beside flows and scopes.
extension Maker {
  mutating func damageFurther() {
    switch number(0..<140) {
    case 0..<10: damageSubProcessing()
    case 10..<22: putEntryInAState()
    case 22..<25: listOnlyTheNext()
    case 25..<36: askLess()
    case 36..<42: askMore()
    case 42..<49: tellLater()
    case 49..<55: lastLonger()
    case 55..<61: grantMore()
    case 61..<66: amendTwice()
    case 66..<81: damageRetention()
    case 81: sayNoLimit()
    case 82..<88: damageRecord()
    case 88..<92: changeActivity { $0.damagePurposes(&$1) }
    case 92..<94: relyOnInterests()
    case 94..<96: relyOnContract()
    case 96..<101: markData()
    case 101: emptyRecord()
    case 102..<107: damagePoint()
    case 107..<110: damageNotice()
    case 110..<116: damagePromise()
    case 116..<120: nameAnAuthority()
    case 120..<124: damageArrangement()
    case 124: shareWithController()
    case 125..<128: damageOfficer()
    case 128: goAbroad()
    case 129..<135: reassess()
    default: derogate()
    }
  }
}
