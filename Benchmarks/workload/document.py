"""The register document, `urn:samsvar:registry:1`."""
from datetime import date
from hashlib import sha256
from xml.sax.saxutils import escape

from .agreements import DAY, FIRST, TREES
from .vocabulary import CATEGORIES, CLAUSES, COUNTRIES, DECISIONS, EEA, OPERATIONS, PURPOSES, SUBJECTS


def iso(day, cache={}):
    text = cache.get(day)
    if text is None:
        text = cache[day] = date.fromordinal(day).isoformat()
    return text


def flow_id(i): return f"f{i:08d}"
def agreement_id(a): return f"a{a.id:06d}"
def activity_id(i): return f"r{i:06d}"
def actor_id(end): return end[0].id + "-app" if end[1] else end[0].id
def words(keys, members): return " ".join(sorted([keys[m] for m in members]))
def clauses_named(a): return [c for i, c in enumerate(CLAUSES) if a.fault != "unrecorded" or i != 4]


class Document:
    def __init__(self, path, agreements):
        self.agreements, self.parties = agreements, agreements.parties
        self.out = open(path, "w", encoding="utf-8", newline="\n")
        self.write = self.out.write
        self.places = {kind: [f'      <{kind} place="{c}"' + ("/>\n" if c in EEA else ' by="recipient"/>\n') for c in COUNTRIES]
                       for kind in ("storage", "access")}
        self.write('<?xml version="1.0" encoding="UTF-8"?>\n<registry xmlns="urn:samsvar:registry:1" id="workload" language="en">\n')
        self._terms()
        self._parties()
        self._activities()
        self.write("  <agreements>\n")
        for a in agreements.all:
            self._agreement(a)
        self.write("  </agreements>\n  <flows>\n")

    def _terms(self):
        self.write("  <terms>\n")
        for taxonomy, root, tree in (("categories", "personal-data", CATEGORIES), ("purposes", "purpose", PURPOSES),
                                     ("subjects", "data-subject", SUBJECTS)):
            for key, parent in zip(tree.keys, tree.parents):
                above = root if parent is None else tree.keys[parent]
                self.write(f'    <term id="{key}" taxonomy="{taxonomy}" parent="{above}"/>\n')
        self.write("  </terms>\n")

    def _parties(self):
        self.write("  <parties>\n")
        for p in self.parties.all:
            own = ' own="yes"' if p.own else ""
            self.write(f'    <party id="{p.id}"{own} kind="private" country="{p.seat}">\n      <name>Party &amp; Sons {p.id}</name>\n'
                       f'      <address>{int(p.id[1:])} High Street, {p.seat}</address>\n'
                       f'      <contact name="Contact of {p.id}" email="privacy@{p.id}.example"/>\n')
            if p.own:
                self.write('      <data-protection-officer appointed="yes">\n'
                           f'        <contact name="Officer of {p.id}" email="dpo@{p.id}.example"/>\n'
                           '      </data-protection-officer>\n')
            if p.seat == "US":
                self.write(f'      <listing decision="us-dpf" from="2023-09-01" checked="{iso(DAY - 90)}" human-resources="yes"/>\n')
            self.write("    </party>\n")
        self.write("  </parties>\n  <systems>\n")
        for p in self.parties.controllers + self.parties.processors:
            self.write(f'    <system id="{p.id}-app" operator="{p.id}"/>\n')
        self.write("  </systems>\n")

    def _activities(self):
        self.write("  <activities>\n")
        for a in self.agreements.all:
            if a.parent:
                continue
            self.write(f'    <activity id="{activity_id(a.id)}" role="controller">\n      <title>Activity {a.id}</title>\n'
                       f'      <controller party="{a.principal.id}"/>\n')
            for p in a.scope["purposes"]:
                self.write(f'      <purpose term="{PURPOSES.keys[p]}" basis="A6-1-b"/>\n')
            self.write(f'      <about subjects="{words(SUBJECTS.keys, a.scope["subjects"])}"'
                       f' categories="{words(CATEGORIES.keys, a.scope["categories"])}"/>\n'
                       '      <retention event="any" period="P10Y"/>\n    </activity>\n')
        self.write("  </activities>\n")

    def _agreement(self, a):
        self._paper(a, agreement_id(a), a.start, a.end, a.signed, a.scope["categories"])
        if a.amended is not None:
            self._amendment(a)
        if a.twin == "ended":
            self._paper(a, agreement_id(a) + "-old", FIRST, a.start - 1, FIRST, a.scope["categories"])
        elif a.twin:
            half = a.scope["categories"][:(len(a.scope["categories"]) + 1) // 2]
            self._paper(a, agreement_id(a) + "-less", a.start, a.end, a.signed, half)

    def _paper(self, a, id, start, end, signed, categories):
        main = id == agreement_id(a)
        until = f' until="{iso(end)}"' if end else ""
        self.write(f'    <agreement id="{id}" kind="processing" from="{iso(start)}"{until} audit="on-site">\n'
                   f'      <principal party="{a.principal.id}"/>\n      <processor party="{a.processor.id}"/>\n')
        self._conclusion(a, id, signed, a.fault == "unshown")
        if a.located or a.fault in ("absent", "unrecorded"):
            self.write("      <clauses>\n")
            for i, clause in enumerate(clauses_named(a)):
                where = 'absent="yes"' if a.fault == "absent" and i == 3 else f'at="{i + 4}.1"'
                self.write(f'        <clause id="{clause}" {where}/>\n')
            self.write("      </clauses>\n")
        else:
            self.write('      <clauses standard="2021/915"/>\n')
        if main and a.amended is not None:
            categories = [c for c in categories if c != a.amended]
        self._scope(a, categories)
        self.write('      <retention event="any" at-most="P10Y"/>\n      <breach-notice within="PT12H"/>\n'
                   '      <end-of-term choice="delete" within="P30D"/>\n')
        if a.tool:
            self._tool(a)
        if main:
            self._sub_processing(a)
        self.write("    </agreement>\n")

    def _conclusion(self, a, id, signed, unshown):
        if unshown:
            return self.write("      <evidence>\n        <claimed/>\n      </evidence>\n")
        self.write(f'      <evidence>\n        <signed-copy file="{id}.pdf" sha256="{sha256(id.encode()).hexdigest()}"/>\n'
                   "      </evidence>\n")
        for p in (a.principal, a.processor):
            self.write(f'      <signature party="{p.id}" day="{iso(signed)}" by="Signatory of {p.id}"/>\n')

    def _scope(self, a, categories):
        excluded = f' excluded="{words(CATEGORIES.keys, a.excluded)}"' if a.excluded else ""
        self.write(f'      <scope>\n        <categories named="{words(CATEGORIES.keys, categories)}"{excluded}/>\n')
        for name in ("subjects", "purposes", "operations"):
            self.write(f'        <{name} named="{words(TREES[name].keys, a.scope[name])}"/>\n')
        places = " ".join(sorted(([("EEA")] if a.eea else []) + [COUNTRIES[c] for c in a.countries]))
        self.write(f'        <storage named="{places}"/>\n        <access named="{places}"/>\n      </scope>\n')

    def _tool(self, a):
        annexes = "I II" if a.fault == "annex" else "I II III"
        self.write(f'      <transfer-tool>\n        <standard-clauses set="2021/914" module="{2 if a.depth == 1 else 3}" annexes="{annexes}"/>\n')
        if a.fault != "assessment":
            self.write(f'        <assessment day="{iso(max(a.signed, DAY - 100))}" outcome="sufficient"/>\n')
        self.write("      </transfer-tool>\n")

    def _sub_processing(self, a):
        listed = {c.processor.id: (c.start, notified(c)) for c in a.children if c.fault != "unlisted"}
        if not a.parent:
            listed |= {d.processor.id: (d.start, notified(d)) for d in a.descendants if d not in a.children}
        if a.fault == "entry":
            listed[self.parties.strangers[15 + a.id % 5].id] = (a.start, a.start - 45)
        self.write('      <sub-processing authorisation="general" notice="P30D" objection="P14D">\n' if listed else
                   '      <sub-processing authorisation="general" notice="P30D" objection="P14D"/>\n')
        for party, (start, told) in sorted(listed.items()):
            self.write(f'        <sub-processor party="{party}" from="{iso(start)}" notified="{iso(told)}"/>\n')
        if listed:
            self.write("      </sub-processing>\n")

    def _amendment(self, a):
        self.write(f'    <agreement id="{agreement_id(a)}-more" kind="processing" amends="{agreement_id(a)}" from="{iso(a.start + 100)}">\n'
                   f'      <principal party="{a.principal.id}"/>\n      <processor party="{a.processor.id}"/>\n')
        self._conclusion(a, agreement_id(a) + "-more", a.start + 90, False)
        self.write(f'      <scope>\n        <categories added="{CATEGORIES.keys[a.amended]}"/>\n      </scope>\n    </agreement>\n')

    def flow(self, f):
        frequency = f' frequency="{f.frequency}"' if f.frequency else ""
        until = f' until="{iso(f.until)}"' if f.until else ""
        self.write(
            f'    <flow id="{flow_id(f.id)}" activity="{activity_id(f.activity)}" from="{actor_id(f.source)}"'
            f' to="{actor_id(f.recipient)}" role="{f.role}" since="{iso(f.since)}"{until}'
            f' categories="{words(CATEGORIES.keys, f.categories)}" subjects="{words(SUBJECTS.keys, f.subjects)}"'
            f' purposes="{words(PURPOSES.keys, f.purposes)}" operations="{words(OPERATIONS.keys, f.operations)}"{frequency}>\n'
            f"      <title>{escape(f.title)}</title>\n"
            + "".join([f'      <onward-of flow="{flow_id(o)}"/>\n' for o in f.onward])
            + "".join([self.places["storage"][c] for c in f.storage]) + "".join([self.places["access"][c] for c in f.access])
            + self._claim(f) + f'      <retention event="{f.retention[0]}" period="{f.retention[1]}"/>\n' + further(f)
            + "    </flow>\n")

    def _claim(self, f):
        if not f.claim:
            return ""
        if f.claim == "adequacy":
            claim = f'<adequacy decision="{DECISIONS[f.recipient[0].seat]}"/>'
        elif f.claim == "clauses":
            claim = "<standard-clauses/>"
        else:
            claim = f'<standard-clauses agreement="{agreement_id(f.agreement)}"/>'
        return f"      <transfer>\n        {claim}\n      </transfer>\n"

    def close(self):
        self.write("  </flows>\n</registry>\n")
        self.out.close()


def notified(a):
    """As early as agreed, unless that is what is wrong."""
    return a.start - {"window": 5, "short": 20}.get(a.fault, 45)


def further(f):
    if f.further is None:
        return ""
    kind, day = f.further
    if kind == "complete":
        return f'      <further-processors complete="{iso(day)}" according-to="the processor"/>\n'
    return f'      <none of="further-processors" confirmed="{iso(day)}" by="the processor"/>\n'
