internal import Registry
internal import Vocabulary

/// One random thing, of those that chains, records, notices and controllers declare beside flows and scopes.
extension Maker {
  mutating func damageFurther() {
    switch number(0..<114) {
    case 0..<9: damageSubProcessing()
    case 9..<19: putEntryInAState()
    case 19..<30: askLess()
    case 30..<35: askMore()
    case 35..<40: lastLonger()
    case 40..<46: grantMore()
    case 46..<60: damageRetention()
    case 60: sayNoLimit()
    case 61..<67: damageRecord()
    case 67..<71: changeActivity { $0.damagePurposes(&$1) }
    case 71..<73: relyOnInterests()
    case 73..<75: relyOnContract()
    case 75..<79: markData()
    case 79: emptyRecord()
    case 80..<85: damagePoint()
    case 85..<88: damageNotice()
    case 88..<94: damagePromise()
    case 94..<98: nameAnAuthority()
    case 98..<102: damageArrangement()
    case 102: shareWithController()
    case 103..<106: damageOfficer()
    case 106: goAbroad()
    case 107..<110: reassess()
    default: derogate()
    }
  }
}
