/// What guessers try first, and how much of a password is left without it.
///
/// Most common passwords of fifteen characters and more are shorter ones repeated, joined, or padded with digits; so the
/// stems are listed, in English and in Norwegian, and what they are padded with is known by rule.
enum CommonPasswords {
  /// How many characters belong to no stem, no digits and no run, counted in the way that leaves least.
  static func left(of scalars: [Unicode.Scalar], without stems: [[Unicode.Scalar]]) -> Int {
    // best[i]: the least that is left of the first i characters.
    var best = [Int](repeating: .max, count: scalars.count + 1)
    best[0] = 0
    for place in scalars.indices {
      best[place + 1] = min(best[place + 1], best[place] + (isPadding(scalars[place]) ? 0 : 1))
      let run = KeyboardRuns.length(in: scalars, from: place)
      for length in stride(from: 4, through: run, by: 1) {
        best[place + length] = min(best[place + length], best[place])
      }
      for stem in stems where scalars[place...].starts(with: stem) {
        best[place + stem.count] = min(best[place + stem.count], best[place])
      }
    }
    return best[scalars.count]
  }

  /// Digits and signs are what a short password is filled up with.
  private static func isPadding(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar) || (scalar.isASCII && !scalar.properties.isAlphabetic)
  }

  static let stems: [[Unicode.Scalar]] = words.split(whereSeparator: \.isWhitespace).map { Array($0.unicodeScalars) }

  private static let words = """
    password passwort passord passordet passwd passphrase secret hemmelig hemmelighet geheim letmein lukkopp slippmeginn
    welcome velkommen welkom willkommen hello hallo heisann hei admin administrator root user bruker login logon logginn
    access adgang master superman batman spiderman pokemon starwars naruto minecraft fortnite football fotball baseball
    basketball hockey soccer handball liverpool arsenal chelsea barcelona manchester united rosenborg brann juventus
    princess prinsesse dragon drage monkey sunshine solskinn shadow flower blomst butterfly sommerfugl rainbow regnbue
    iloveyou ilovegod jegelskerdeg elskerdeg jegelsker teamo tequiero loveme lovely love kjærlighet kjaerlighet forever
    mylove babygirl sweetheart kjæreste kjaereste trustno whatever nothing ingenting jesus christ blessed heaven angel
    engel lucky happy smile freedom frihet computer datamaskin internet google facebook instagram twitter youtube linkedin
    microsoft windows apple iphone samsung android amazon netflix spotify adobe oracle cisco linux ubuntu dell lenovo
    qwerty azerty qwertz asdf zxcv default standard changeme byttmeg change endre temp temporary midlertidig test testing
    tester guest gjest demo sample example eksempel account konto company firma bedrift office kontor work jobb
    summer sommer winter vinter spring autumn fall høst host vår january januar february februar march mars april may mai
    june juni july juli august september october oktober november december desember monday mandag tuesday tirsdag
    wednesday onsdag thursday torsdag friday fredag saturday lørdag lordag sunday søndag sondag today idag tomorrow imorgen
    norge norway norsk oslo bergen trondheim stavanger tromso tromsø sverige sweden danmark denmark europa europe london
    america england
    michael michelle jennifer jessica jordan ashley daniel andrew thomas robert charlie anthony nicole matthew joshua
    justin hunter george william alexander maria anna emma nora jakob henrik kristian magnus kari ola
    mother father mamma pappa family familie brother sister killer ninja soldier ranger mustang ferrari porsche harley
    corvette yamaha mercedes toyota volvo cookie chocolate sjokolade cheese ost pizza banana orange coffee kaffe pepper
    ginger tigger buster maggie bailey doggy hund katt kitty horse hest tiger lion eagle wolf ulv silver gold diamond
    purple yellow green blue black white red
    thequickbrownfox jumpsoverthelazydog correcthorsebatterystaple opensesame maytheforcebewithyou tobeornottobe
    onceuponatime detvarengang lorem ipsum dolor sit amet jaivielsker fadervår fadervar ourfather inthebeginning
    livetergodt carpediem hakunamatata supercalifragilistic abracadabra simsalabim letmeinplease
    myvoiceismypassport nevergonnagiveyouup winteriscoming liveandletdie youshallnotpass
    personvern personvernombud databehandler databehandleravtale behandlingsansvarlig gdpr privacy compliance
    my mitt min is er the and og in i at to a it me meg du you your ditt for på pa with med
    """
}

/// Neighbours on the keyboard, in the alphabet and among the digits, in both directions, and one character many times.
enum KeyboardRuns {
  private static let rows = [
    "abcdefghijklmnopqrstuvwxyzæøå", "01234567890", "qwertyuiopå", "asdfghjkløæ", "zxcvbnm", "qwertzuiop", "azertyuiop",
    "qsdfghjklm", "1qaz", "2wsx", "3edc", "4rfv", "5tgb", "6yhn", "7ujm", "qazwsxedcrfvtgbyhnujmik",
    "1q2w3e4r5t6y7u8i9o0p",
    "!@#$%^&*()", "!\"#¤%&/()=?",
  ]

  /// Who comes next to whom; a character is also next to itself.
  private static let neighbours: Set<[Unicode.Scalar]> = {
    var pairs: Set<[Unicode.Scalar]> = []
    for row in rows.map({ Array($0.unicodeScalars) }) {
      for (a, b) in zip(row, row.dropFirst()) { pairs.formUnion([[a, b], [b, a]]) }
    }
    return pairs
  }()

  /// How many characters from a place on follow one another; a run bends, as over the keyboard in a zigzag.
  static func length(in scalars: [Unicode.Scalar], from place: Int) -> Int {
    var end = place + 1
    while end < scalars.count, follows(scalars[end - 1], scalars[end]) { end += 1 }
    return end - place
  }

  private static func follows(_ a: Unicode.Scalar, _ b: Unicode.Scalar) -> Bool {
    a == b || neighbours.contains([a, b])
  }
}
