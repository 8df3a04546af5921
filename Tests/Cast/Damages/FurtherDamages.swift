internal import Registry
internal import Vocabulary

/// One random thing, of those that the further rules read.
extension Maker {
  /// In what neighbouring agreements, periods and assessments say.
  mutating func damageTerms() {
    switch number(0..<94) {
    case 0..<10: damageSubProcessing()
    case 10..<22: putEntryInAState()
    case 22..<25: listOnlyTheNext()
    case 25..<35: askLess()
    case 35..<41: askMore()
    case 41..<48: tellLater()
    case 48..<54: lastLonger()
    case 54..<60: grantMore()
    case 60..<65: amendTwice()
    case 65..<80: damageRetention()
    case 80: sayNoLimit()
    case 81..<89: reassess()
    default: derogate()
    }
  }

  /// In the record, in notices, and in what controllers say of each other.
  mutating func damageRecords() {
    switch number(0..<158) {
    case 0..<5: damageRecord()
    case 5..<19: changeActivity { $0.damagePurposes(&$1) }
    case 19..<25: relyOnInterests()
    case 25..<28: relyOnContract()
    case 28..<45: markData()
    case 45..<47: emptyRecord()
    case 47..<69: damagePoint()
    case 69..<73: damageNotice()
    case 73..<82: damagePromise()
    case 82..<105: breakPromise()
    case 105..<116: nameAnAuthority()
    case 116..<138: damageArrangement()
    case 138..<142: shareWithController()
    case 142..<147: damageOfficer()
    case 147..<153: damageInquiry()
    default: goAbroad()
    }
  }
}
