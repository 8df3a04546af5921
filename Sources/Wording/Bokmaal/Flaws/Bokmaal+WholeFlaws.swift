import Registry

extension Bokmaal {
  func told(_ flaw: WholeFlaw) -> ToldFlaw {
    switch flaw {
    case .onwardRing(let ids):
      ToldFlaw(
        ids.count == 1
          ? "dataflyten `\(ids[0])` er videreføring av seg selv"
          : "dataflytene \(ids.quoted("og")) er videreføring av hverandre i ring",
        help: "fjern én `onward-of`, så kjeden får en begynnelse")
    case .amendsAmendment(let id):
      ToldFlaw("avtalen `\(id)` er et tillegg til et annet tillegg", help: "oppgi avtalen som begge to endrer")
    case .termRing(let ids):
      ToldFlaw(
        ids.count == 1 ? "`\(ids[0])` står under seg selv" : "\(ids.quoted("og")) står under hverandre",
        help: "gi ett av dem et overbegrep som ikke står under det")
    case .declaredTwice(let kind, let id):
      ToldFlaw("\(definite(kind)) `\(id)` er oppført to ganger", help: "gi en av de to en annen id")
    case .undeclared(let kind, let id):
      ToldFlaw("\(none(kind)) heter `\(id)`", help: "legg til det som mangler, eller rett id-en")
    case .amendsNothing(let id, let isScope):
      ToldFlaw(
        (isScope ? "`added` og `removed`" : "`extends-until`")
          + " hører til et tillegg, og `\(id)` endrer ingenting",
        help: "oppgi hvilken avtale den endrer, eller bruk `named`, `excluded` og `until`")
    case .refused(let element, let why):
      ToldFlaw("denne `\(element)` kan ikke legges til: \(why)", help: "se til at id-en er dens egen")
    }
  }

  func told(_ flaw: EditFlaw) -> ToldFlaw {
    switch flaw {
    case .head: ToldFlaw("registerhodet kan ikke fjernes", help: "sett et annet i stedet")
    case .absent(let name): ToldFlaw("registeret har ikke \(object(name))", help: "rett id-en")
    case .putTwice(let name): ToldFlaw("\(object(name)) er lagt inn to ganger", help: "velg én av de to")
    case .putAndRemoved(let name):
      ToldFlaw("\(object(name)) er både lagt inn og fjernet", help: "velg én av de to")
    case .idTaken(let other):
      ToldFlaw("id-en `\(other.id)` er tatt av \(definite(other.kind))", help: "velg en annen id")
    case .breaks(let name, let flaw):
      ToldFlaw(
        "\(object(name)) ville ikke lenger være gyldig: \(told(flaw).message)",
        help: "endre det først, eller i samme endring")
    }
  }

  private func object(_ name: ObjectName) -> String {
    name == .header ? definite(name.kind) : "\(definite(name.kind)) \(name.id)"
  }

  private func definite(_ kind: ObjectKind) -> String {
    NamedKind(rawValue: kind.rawValue).map { definite($0) } ?? "registerhodet"
  }
}
