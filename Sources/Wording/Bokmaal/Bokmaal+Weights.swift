import Checks

extension Bokmaal {
  func weights(_ words: [String]) -> String {
    words.count < 2 ? list(words) : words.joined(separator: " eller ") + ", som hvert svar nedenfor sier"
  }

  func weight(_ check: CheckName) -> String? {
    switch check {
    case .operationsAreCovered:
      "feil for analyse, profilering, sporing, sammenstilling og utlevering, og der dataflyten eller avtalen ikke sier"
        + " noe; advarsel for andre behandlingsmåter"
    case .decisionCoversTransfer, .clausesFitTransfer: "feil; advarsel der et annet grunnlag holder"
    case .promiseIsKept: "feil; advarsel der det samles inn mer enn en liste nevner, fra personene selv"
    case .transferIsAssessed: "feil; advarsel der et annet grunnlag holder, eller der vurderingen bare er for gammel"
    case .derogationIsOccasional:
      "feil; advarsel der unntaket også kan brukes regelmessig, eller der et annet grunnlag holder"
    case .officerAndRepresentativeAreNamed:
      "feil for offentlige myndigheter; advarsel for andre, og for det som gjelder representanten"
    default: nil
    }
  }
}
