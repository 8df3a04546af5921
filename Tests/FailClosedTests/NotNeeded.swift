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
  .merging(ofFlows) { $1 }.merging(ofNotices) { $1 }

private let ofTheRegister: [String: Need] = [
  "registry/title": .none("a name for people"),
  "registry/notices": .otherFact("what no notice promises is not judged"),
  "activity/collected-through": .otherFact("a point that nobody declares is not asked about"),
  "activity/collected-through/title": .none("a name for people"),
  "activity[visits]/collected-through[cookie]/@strictly-necessary": .none("consent is recorded, which is enough"),
  "activity[visits]/collected-through[local-storage]/@purposes": .none("what is strictly necessary needs no consent"),
  "activity/retention": .otherFact("a limit that the record does not state is none"),
  "activity[staff]/retention[salary]/@categories": .none("the limit is then about all data, and all are within it"),
  "activity[staff]/retention/@period": .otherFact("as `retention`: a criterion is no limit"),
  "activity[staff]/retention/floor": .none("what is kept as long as allowed asks no law for more"),
  "activity[inside-orders]/controller": .otherFact("who is no controller has nothing to arrange with the other"),
  "activity[staff]/purpose": .otherFact("one is above the other, and each stands for the flows alone"),
  "activity[visits]/purpose[security]": .otherFact("a purpose that nobody declares and no flow has is not asked about"),
  "activity/system": .none("a flow says what a system gets"),
  "activity[visits]/source": .none("only what a profile is made from is asked after"),
  "activity[visits]/retention/@on-request": .none("the promise to erase on request is about customers"),
]

private let ofParties: [String: Need] = [
  "party[bureau]/@own": .needed,
  "party/@own": .none("it makes a missing agreement a violation; here none is missing"),
  "party/@group": .none("it makes a listing without data about employees a violation; this one covers them"),
  "party[eksempel-by]/@kind": .none("the derogation declares that no public powers are used"),
  "party[bureau]/@kind": .none("an officer is appointed, and nothing rests on an interest"),
  "party[customer]/address": .none("R15 asks after processors, and this is a controller"),
  "party[customer]/contact": .none("as its address"),
  "party[customer]/contact/@name": .none("as its address"),
  "party[sender]/address": .none("R15 asks after processors, and this is a controller"),
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
  "system[crm]/access[SE]/@by": .none("as its storage"),
  "system[crm-system]/access[US]/@by": .none("as its storage"),
  "system/access": .otherFact("one of two places: a shorter list is a list"),
]

private let ofAgreements: [String: Need] = [
  "agreement/@until": .none("an open end has no bound, and a last day that was moved counts no longer"),
  "agreement[hosting-dpa]/@audit": .none("where it grants nothing, nothing is to be passed on (R13)"),
  "agreement[hosting-dpa]/measure": .none("as `audit`"),
  "agreement[hosting-dpa]/measure/@required": .none("as `audit`"),
  "agreement[hosting-support]/measure/@required": .none("the one below lists the measure, and nobody demands more"),
  "agreement[hosting-support]/@until": .needed,
  "agreement/duration": .none("a description; the law does not ask where it stands"),
  "agreement/subject-matter": .none("a description; the law does not ask where it stands"),
  "agreement/transfer-instruction": .none("a description; places are named in the scope"),
  "agreement/retention": .otherFact("where it sets no limit there is nothing to compare with"),
  "agreement/retention/@at-most": .otherFact("as `retention`: a criterion is no limit"),
  "agreement/end-of-term/@choice": .none("the deletion days count, whatever is done in them"),
  "agreement[hosting-dpa]/sub-processing/@notice": .none(
    "R17 asks of the agreement next above alone, and the days for objecting are agreed"),
  "agreement/sub-processing/@objection": .none("the time of the notice is agreed"),
  "agreement/sub-processing/@covers-all-levels": .none("who is on the list is on it, whether or not others must be"),
  "agreement/sub-processing/sub-processor/@until": .none("an open end has no bound"),
  "agreement[hosting-dpa]/sub-processing/sub-processor/@from": .none("R17 asks of the agreement next above alone"),
  "agreement[lab-clauses]/sub-processing/sub-processor/@from": .none("whoever was approved was not only told"),
  "agreement/sub-processing/sub-processor/objected": .otherFact("without an objection the time passes by itself"),
  "agreement(controller-to-controller)/evidence": .none("no law asks for that agreement, so its form is not asked"),
  "agreement(controller-to-controller)/evidence/signed-copy": .none("as `evidence`"),
  "agreement(controller-to-controller)/evidence/signed-copy/@sha256": .none("as `evidence`"),
  "agreement(controller-to-controller)/signature": .none("as `evidence`"),
  "agreement(controller-to-controller)/signature/@day": .none("as `evidence`"),
  "agreement[kenya-clauses]/*": .needed,
  "agreement/evidence/attested/@by": .none("a party of the chain attests; the person is no condition"),
  "agreement/transfer-tool/assessment/@reference": .none("where the paper is kept"),
  "agreement/transfer-tool/other/@reference": .none("where the paper is kept"),
  "agreement[partners-word]/@from": .none("as that of `standby-word`"),
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
  "flow[to-partner]/retention": .none("R27 asks after processors; a controller keeps its own limits"),
  "flow[to-partner]/retention/@event": .none("as `retention`"),
  "flow[to-partner]/retention/@period": .none("as `retention`"),
  "flow[to-backup]/retention[sick-leave]/@categories": .none("without them the shorter time holds for all"),
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
  "flow[to-expert]/@categories": .none(
    "the entry of the activity says which data there are, and the recipient decides itself"),
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

private let ofNotices: [String: Need] = [
  "notice": .otherFact("what no notice promises is not judged"),
  "notice/@from": .otherFact("a notice is judged while it stands"),
  "notice/@until": .otherFact("as `from`"),
  "notice/@language": .none("what may be an earlier notice in the same language is taken for one"),
  "notice/promise": .otherFact("what no notice promises is not judged"),
  "notice/promise/@subjects": .otherFact("a promise that names nobody is about everybody"),
  "notice/promise/@rights": .none("a description: what is asked is who answers"),
  "notice/promise/@channel": .none("a description: what is asked is who answers, and when"),
  "notice/promise/@exhaustive": .none("a list that is kept is kept, whether or not it is exhaustive"),
  "notice[site]/promise[p-examples]/@exhaustive": .needed,
  "notice[site]/promise[p-examples]/@categories": .none("examples promise nothing"),
  "notice[site]/promise[p-kept]/@categories": .none("the promise is then about all data, and all are within it"),
  "notice[site]/promise[p-profiles]/@categories": .otherFact("without them it promises that people gave the data"),
  "notice[site]/promise[p-authority]/@places": .none("the authority is that of the controller's seat"),
  "notice[site]/promise[p-inactive]/@event": .none("what is inactive is deleted where no other event is named"),
  "notice[site]/promise[p-inactive]/@at-most": .otherFact("without it any time keeps the promise"),
  "notice[site]/promise[p-request]/@event": .none("a request is the event"),
  "notice/promise/@through": .none("the promise is then about every place, and is kept at all of them"),
  "notice/promise/@name": .otherFact("no authority is named"),
  "announcement/@by": .none("the day and what changed count, whoever wrote it"),
  "announcement/@to": .none("a description, in words"),
  "announcement/@channel": .none("a description, in words"),
  "announcement/@effective": .none("it must come before the notice itself begins"),
]
