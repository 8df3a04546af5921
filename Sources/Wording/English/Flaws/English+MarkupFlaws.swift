import Registry

extension English {
  func told(_ flaw: MarkupFlaw) -> ToldFlaw { ToldFlaw(flaw.message, help: flaw.help) }
}
