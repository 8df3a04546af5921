/// What the rules of judgment say of a thing whose absence is not felt.
enum Need {
  /// Nothing changes without it, and why that is right.
  case none(String)
  /// Without it the register says something else, which is judged by itself; and what that is.
  case otherFact(String)
  /// Something that complied does not without it, though the same elsewhere is not needed.
  case needed
}

/// Everything in the fixtures that may be taken away while nothing closes. What does not stand here is needed.
///
/// Names are those of `Place`: the most exact one that stands here counts.
let notNeeded: [String: Need] = ofTheRegister.merging(ofParties) { $1 }.merging(ofAgreements) { $1 }
  .merging(ofFlows) { $1 }

private let ofTheRegister: [String: Need] = [
  "registry/title": .none("a name for people"),
  "registry/flows": .otherFact("where no flow is declared there is nothing to judge"),
  "registry/notices": .none("no check of the catalogue asks what a notice promises (R22)"),
  "notice": .none("no check of the catalogue asks what a notice promises (R22)"),
  "notice[site]/*": .none("no check of the catalogue asks what a notice promises (R22)"),
  "activity/about": .none("what the record holds is asked by R25, R26 and R29, which the catalogue does not have"),
  "activity/about/@categories": .none("as `about`"),
  "activity/about/@subjects": .none("as `about`"),
  "activity/purpose": .none("the basis of a purpose is asked by R25, which the catalogue does not have"),
  "activity/purpose/interest": .none("as `purpose`"),
  "activity/purpose/interest/@assessed": .none("as `purpose`"),
]

private let ofParties: [String: Need] = [
  "party/@own": .none("it makes a missing agreement a violation; here none is missing"),
  "party/@group": .none("it makes a listing without data about employees a violation; this one covers them"),
  "party[eksempel-by]/@kind": .none("the derogation declares that no public powers are used"),
  "party[eksempel]/address": .none("R15 asks after processors; a controller is ourselves"),
  "party[eksempel]/contact": .none("as its address"),
  "party[eksempel]/contact/@name": .none("as its address"),
  "party[elsewhere]/name": .none("it is declared outside the GDPR's reach, and its flows are not judged"),
  "party[branch]/@country": .none("the flow names the establishment that gets the data"),
  "party/establishment": .none("the flow itself names the country of the establishment"),
  "party/establishment/address": .none("no check asks for the address of an establishment"),
  "party/sector/@from": .none("a period without a first day has no bound; only a listing needs its first day"),
  "party[patents]/@country": .none("an international organisation is judged by its code"),
  "party[patents]/@kind": .none("what has the code of an international organisation is one"),
  "system/title": .none("a name for people"),
  "system/@host": .none("a system stands for its operator; no check asks for its host"),
  "system/storage/@by": .none("it is in the country of the importer's seat, which is covered whoever runs it"),
  "system[crm-system]/access[US]/@by": .none("as its storage"),
  "system/access": .otherFact("one of two places: a shorter list is a list"),
]

private let ofAgreements: [String: Need] = [
  "agreement/@until": .none("an open end has no bound, and a last day that was moved counts no longer"),
  "agreement/breach-notice": .none("R13 compares it between agreements; the catalogue does not have it"),
  "agreement/duration": .none("a description; the law does not ask where it stands"),
  "agreement/subject-matter": .none("a description; the law does not ask where it stands"),
  "agreement/transfer-instruction": .none("a description; places are named in the scope"),
  "agreement/measure": .none("R13 compares them between agreements; the catalogue does not have it"),
  "agreement/measure/@required": .none("as `measure`"),
  "agreement/retention": .none("R27 compares it; the catalogue does not have it"),
  "agreement/retention/@at-most": .none("as `retention`"),
  "agreement/end-of-term/@choice": .none("the deletion days count, whatever is done in them"),
  "agreement/sub-processing": .none(
    "the authorisation is asked by R11, R16 and R17, which the catalogue does not have"),
  "agreement/sub-processing/@authorisation": .none("as `sub-processing`"),
  "agreement/sub-processing/@notice": .none("as `sub-processing`"),
  "agreement/sub-processing/@objection": .none("as `sub-processing`"),
  "agreement/sub-processing/sub-processor": .none("as `sub-processing`; a flow to it is declared"),
  "agreement/sub-processing/sub-processor/@listed": .none("as `sub-processing`"),
  "agreement/evidence/attested/@by": .none("a party of the chain attests; the person is no condition"),
  "agreement/transfer-tool/assessment/@reference": .none("where the paper is kept"),
  "agreement/transfer-tool/other/@reference": .none("where the paper is kept"),
  "agreement[standby-word]/@from": .none("a period without a first day has no bound; an attested one has no rule R02"),
  "agreement[archive-dpa]/@from": .none("it has ended, whenever it began"),
  "agreement[archive-dpa]/termination": .otherFact("an agreement that nobody ended is in force"),
  "agreement[archive-dpa]/termination/@takes-effect": .otherFact("until then it is in force"),
  "agreement[hosting-dpa-1]/principal": .none("an amendment binds whom its base binds"),
  "agreement[hosting-dpa-1]/processor": .none("an amendment binds whom its base binds"),
]

private let ofFlows: [String: Need] = [
  "flow": .otherFact("a flow that nobody declares is not judged"),
  "flow/@since": .none("an open beginning has no bound"),
  "flow/@own-purposes": .none("purposes of the recipient's own are asked about where they are declared"),
  "flow[to-analyst-itself]/@purposes": .needed,
  "flow/retention": .none("R27 compares it; the catalogue does not have it"),
  "flow/retention/@event": .none("as `retention`"),
  "flow/retention/@period": .none("as `retention`"),
  "flow/transfer": .otherFact("where nothing is claimed, no claim is judged: R18 tries every basis"),
  "flow[to-hotel]/transfer": .needed,
  "flow[to-expert]/transfer": .needed,
  "flow[to-asia-desk]/transfer": .none("binding rules are found in the agreement, claimed or not"),
  "flow/transfer/standard-clauses/@agreement": .none("any agreement between the two may hold the clauses"),
  "flow(controller)/@categories": .none("no agreement limits what a controller does with data"),
  "flow(controller)/@subjects": .none("as its categories"),
  "flow(controller)/@purposes": .none("as its categories"),
  "flow(controller)/@operations": .none("as its categories"),
  "flow[to-auditor]/@categories": .needed,
  "flow[to-auditor]/@subjects": .needed,
  "flow[to-auditor]/onward-of": .otherFact("a processor may have collected itself what it hands to a controller"),
  "flow[back-to-us]/onward-of": .none("a flow to the activity's controller is a return"),
  "flow(joint-controller)/@categories": .none("no agreement limits what a joint controller does with data"),
  "flow(joint-controller)/@subjects": .none("as its categories"),
  "flow(joint-controller)/@purposes": .none("as its categories"),
  "flow(joint-controller)/@operations": .none("as its categories"),
  "flow[elsewhere-to-hosting]/*": .none("its controller is declared outside the GDPR's reach"),
  "flow[to-intranet]/*": .none("both ends are the same party"),
  "flow[to-hosting]/access": .otherFact("one of two places: a shorter list is a list"),
  "flow[to-ireland]/access": .otherFact("one of two places: a shorter list is a list"),
  "flow[to-ireland]/access/@party": .none("an onward flow leads to a party there, and no other operator is named"),
  "flow[to-india-night]/access/@by": .none("it is in the country of the importer's seat"),
]
