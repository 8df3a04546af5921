"""Parties, and agreements between them in chains to depth 4."""
from datetime import date

from .draw import Draw, bits, union
from .vocabulary import (ADEQUATE, ALL_COUNTRIES, CATEGORIES, COUNTRIES, DECISIONS, EEA, IN_EEA, OPERATIONS, OTHER_OPERATIONS,
                         OTHER, PURPOSES, SUBJECTS, USE)

DAY = date(2026, 1, 1).toordinal()
FIRST = date(2018, 5, 25).toordinal()
CLAUSES_SINCE = date(2021, 6, 27).toordinal()   # since when the standard clauses of 2021 can be concluded
FAULT_RATE = 0.012
FAULTS = ("ended", "unshown", "absent", "unrecorded", "entry", "unlisted", "window", "short", "outlives")
# Seats for which some decision might hold for some recipients, so that lacking a tool leaves the answer open.
PARTLY_ADEQUATE = ("US", "CA", "JP", "KR")
TREES = {"categories": CATEGORIES, "purposes": PURPOSES, "subjects": SUBJECTS, "operations": OPERATIONS}


class Agreement:
    """One agreement, and what holds along the whole chain that it ends."""
    __slots__ = ("id", "depth", "parent", "root", "principal", "processor", "signed", "start", "end", "fault", "tool", "codes",
                 "own_codes", "scope", "excluded", "amended", "countries", "eea", "home", "eff", "outside", "excluding",
                 "children", "located", "twin", "lists", "upstream", "narrow", "wider", "planned")


    @property
    def nested(self):
        """Whether it stands below one that is in force."""
        return self.parent is not None and self.parent.fault != "ended"

    @property
    def descendants(self):
        return [d for c in self.children for d in [c, *c.descendants]]


def nesting(named, excluded, above, ruled_out):
    """What naming some categories below another agreement comes to: a code, or nothing where it is no more."""
    below = lambda terms: union(CATEGORIES.below, terms)
    ruled_out = [x for x in ruled_out if not below(excluded) >> x & 1]
    code = None
    for term in named:
        if below(excluded) >> term & 1:
            continue
        if below(ruled_out) >> term & 1:
            return "scope-wider"
        if below(above) >> term & 1:
            if union(CATEGORIES.above, ruled_out) >> term & 1:
                code = "scope-unclear"
        elif union(CATEGORIES.above, [n for n in above if not below(ruled_out) >> n & 1]) >> term & 1:
            code = "scope-unclear"
        else:
            return "scope-wider"
    return code


class Party:
    __slots__ = ("id", "seat", "own")

    def __init__(self, id, seat, own=False):
        self.id, self.seat, self.own = id, seat, own

    @property
    def region(self):
        return "eea" if self.seat in EEA else "adequate" if self.seat in DECISIONS else "other"


class Parties:
    """Controllers are ours and in the EEA; strangers have no agreement with anyone; the rest process."""

    def __init__(self, draw, n, controllers):
        seats = lambda: (draw.one(EEA) if draw.chance(.85) else draw.one(list(DECISIONS)) if draw.chance(.5)
                         else draw.one(OTHER))
        self.controllers = [Party(f"c{i:06d}", draw.one(EEA), own=True) for i in range(1, controllers + 1)]
        self.processors = [Party(f"p{i:06d}", seats()) for i in range(1, max(n // 2, 24) + 1)]
        self.strangers = [Party(f"s{i:06d}", draw.one(EEA)) for i in range(1, 21)]

    @property
    def all(self):
        return self.controllers + self.processors + self.strangers


class Agreements:
    def __init__(self, n_flows, seed, controllers=None):
        draw = self.draw = Draw(seed * 2 + 1)
        self.n = max(n_flows // 100, 40)
        self.parties = Parties(draw, self.n, controllers or max(self.n // 20, 5))
        self.all, self.pairs, self.faulty = [], set(), 0
        by_depth = {1: [], 2: [], 3: [], 4: []}
        for i in range(self.n):
            share = i / self.n
            depth = 1 if share < .4 else 2 if share < .7 else 3 if share < .9 else 4
            a = self._agreement(i + 1, depth, draw.one(by_depth[depth - 1]) if depth > 1 else None)
            by_depth[depth].append(a)
            self.all.append(a)
        for a in self.all:
            self._prepare(a)

    def _agreement(self, id, depth, up):
        draw, a = self.draw, Agreement()
        a.id, a.depth, a.parent, a.root = id, depth, up, up.root if up else id
        a.principal, a.processor = self._ends(up)
        self.pairs |= {(a.principal.id, a.processor.id), (a.processor.id, a.principal.id)}
        a.children, a.upstream, a.narrow = [], [], None
        if up:
            up.children.append(a)
        a.tool = a.processor.region == "other"
        a.start = draw.int(CLAUSES_SINCE + 61 if a.tool else FIRST + 61, DAY - 200)
        a.signed = a.start - draw.int(0, 60)
        a.end = DAY + draw.int(30, 1500) if draw.chance(.5) else None
        if up and up.planned:           # no longer than the one above
            a.end = DAY + 1 + draw.int(0, up.planned - DAY - 1)
        a.planned = a.end
        a.located = draw.chance(.3)
        self._scope(a, up)
        self._fault(a)
        # Beside it, for the same two parties: one that ended before it began, or one in force that names less.
        a.twin = None if a.fault or a.tool or up else draw.one(("ended", "narrower")) if draw.chance(.1) else None
        return a

    def _ends(self, up):
        """A pair that no other agreement has, so that it is known which one governs; nobody twice in a chain."""
        draw, above = self.draw, set()
        link = up
        while link:
            above |= {link.principal.id, link.processor.id}
            link = link.parent
        while True:
            principal = up.processor if up else draw.one(self.parties.controllers)
            processor = draw.one(self.parties.processors)
            if processor.id not in above and (principal.id, processor.id) not in self.pairs:
                return principal, processor

    def _scope(self, a, up):
        draw = self.draw
        eff = lambda name: bits(up.eff[name]) if up else range(len(TREES[name].keys))
        a.scope = {"categories": draw.some(eff("categories"), 4, 10), "purposes": draw.some(eff("purposes"), 3, 8),
                   "subjects": draw.some(eff("subjects"), 3, 12)}
        more = draw.int(0, len(CATEGORIES.keys) - 1)
        if up and draw.chance(.03) and not up.eff["categories"] >> more & 1:    # more than the one above grants
            a.scope["categories"] = sorted({*a.scope["categories"], more})
        others = [o for o in OTHER_OPERATIONS if not up or up.eff["operations"] >> o & 1]
        a.scope["operations"] = [0, 1] + draw.some(others, 1, 5)
        a.excluded = []
        below = [t for t in bits(CATEGORIES.covered(a.scope["categories"])) if t not in a.scope["categories"]]
        if below and draw.chance(.2):
            a.excluded = [draw.one(below)]
        a.amended = draw.one(a.scope["categories"]) if len(a.scope["categories"]) > 1 and draw.chance(.05) else None
        a.home = up.home if up else draw.int(0, len(EEA) - 1)
        allowed = up.eff["places"] if up else ALL_COUNTRIES
        a.eea = draw.chance(.4) and not IN_EEA & ~allowed
        named = {a.home, *draw.some(bits(allowed & ~(IN_EEA if a.eea else 0)), 6, 30)}
        a.countries = sorted(named - set(range(len(EEA)))) if a.eea else sorted(named)
        self._effective(a, up)

    def _effective(self, a, up):
        """What each link of the chain plainly covers, and what at least one of them leaves outside."""
        a.eff, a.outside = {}, {}
        a.excluding = (up.excluding if up else 0)
        for x in a.excluded:
            a.excluding |= CATEGORIES.below[x]
        for name, tree in TREES.items():
            covered = tree.covered(a.scope[name], a.excluded if name == "categories" else ())
            outside = tree.all & ~tree.related(a.scope[name])
            a.eff[name] = covered & up.eff[name] if up else covered
            a.outside[name] = outside | up.outside[name] if up else outside
        a.outside["categories"] &= ~a.excluding
        places = sum(1 << c for c in a.countries) | (IN_EEA if a.eea else 0)
        a.eff["places"] = places & up.eff["places"] if up else places
        a.outside["places"] = ALL_COUNTRIES & ~a.eff["places"]

    def _fault(self, a):
        """At most one fault of its own: what it gives the flows of its chain, and what only its own flows."""
        a.fault, a.own_codes = None, {}
        chain = dict(a.parent.codes) if a.parent else {}
        self._inherit(a, chain)
        rate = max(FAULT_RATE, 5 / self.n)
        if a.tool:
            if self.draw.chance(max(.1, 8 / self.n)) and a.processor.seat != "US":
                plain = a.principal.region == "eea" and a.processor.seat not in PARTLY_ADEQUATE
                a.fault = "annex" if plain and self.draw.chance(.5) else "assessment"
                a.own_codes = ({"R18": "basis-unclear", "R21": "clauses-unclear", "R23": "assessment-missing"} if a.fault == "assessment" else
                               {"R18": "no-transfer-basis", "R21": "clauses-do-not-fit"})
        elif self.draw.chance(rate):
            a.fault = FAULTS[self.faulty % len(FAULTS)]
            self.faulty += 1
            if a.fault == "ended":
                a.end = DAY - self.draw.int(1, 100)
                chain["R02"] = "agreement-not-in-force"
            elif a.fault == "unshown":
                chain["R03"] = "conclusion-not-shown"
            elif a.fault == "absent":
                chain["R04"] = "clause-absent"
                if a.nested and a.parent.fault != "absent":
                    chain["R13"] = "clause-dropped"
            elif a.fault == "unrecorded":
                chain.setdefault("R04", "clause-not-recorded")
                if a.nested and a.parent.fault != "unrecorded":
                    chain.setdefault("R13", "clause-not-shown")
            elif a.fault == "entry":
                a.own_codes = {"R15": "entry-without-flow"}
            elif not a.nested or (a.fault == "outlives" and not a.parent.planned):
                a.fault = None
            elif a.fault == "window" and a.amended is not None:     # which would not have begun
                a.fault = None
            elif a.fault == "unlisted":
                chain["R11"] = "not-on-the-list"
            elif a.fault == "window":
                chain["R16"] = "window-open"
                a.start, a.signed = DAY - 5, DAY - 5
                chain["R17"] = "notice-too-short"
            elif a.fault == "short":
                chain.setdefault("R17", "notice-too-short")
            else:
                a.planned = a.end = a.parent.planned + 100
                chain["R14"] = "outlives-upstream"
        if a.nested and a.fault != "ended":
            wider = nesting(a.scope["categories"], a.excluded, a.parent.scope["categories"], a.parent.excluded)
            if wider == "scope-wider" or wider and "R12" not in chain:
                chain["R12"] = wider
        a.codes = chain

    def _inherit(self, a, chain):
        """What an agreement's place below another gives the flows of its chain."""
        if not a.parent:
            return
        above = a.parent.own_codes.get("R18")
        if above == "no-transfer-basis" or chain.get("R20") is None and above:
            chain["R20"] = "transfer-above-uncovered" if above == "no-transfer-basis" else "transfer-above-unclear"

    def _prepare(self, a):
        """What every flow of an agreement draws from."""
        allowed = a.eff["places"] & (IN_EEA | ADEQUATE if a.processor.region == "adequate" else ALL_COUNTRIES)
        a.lists = {name: bits(a.eff[name]) for name in ("categories", "purposes", "subjects", "operations")}
        a.lists["operations"] = [o for o in a.lists["operations"] if o != USE]
        a.lists["places"], a.lists["eea"] = bits(allowed), bits(allowed & IN_EEA)
        # Terms above a covered one that no link covers, excludes or leaves outside: which of these is meant?
        a.wider = bits(CATEGORIES.all & ~a.eff["categories"] & ~a.outside["categories"] & ~a.excluding)
