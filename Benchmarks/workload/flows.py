"""The flows: each with its declared sets and the verdict that follows from how it was made."""
from .agreements import DAY, FIRST
from .draw import Draw, bits
from .vocabulary import ADEQUATE, CATEGORIES, IN_EEA, NAMES, PURPOSES, USE

FAULT_RATE = 0.055
ABROAD_RATE = 0.15      # flows whose places may be anywhere that the chain allows, and not only in the EEA
FAULTS = ("category", "excluded", "wider", "purpose", "subject", "operation", "storage", "access", "recipient", "arrived",
          "lapsed", "unsaid", "kept")
PERIODS = "P30D P90D P6M P12M P18M P2Y P3Y P5Y P10Y".split()
EVENTS = ("last-contact", "end-of-contract")
STATED = [DAY - days for days in (20, 60, 90, 150, 180, 240, 300, 330)]


class Flow:
    __slots__ = ("id", "title", "agreement", "activity", "source", "recipient", "role", "onward", "since", "until",
                 "categories", "subjects", "purposes", "operations", "storage", "access", "frequency", "claim", "retention",
                 "further", "verdict")


class Flows:
    """First the flows that others pass on, three for each agreement with agreements below it; then all others."""

    def __init__(self, agreements, n_flows, seed):
        self.agreements, self.n, self.draw, self.made = agreements, n_flows, Draw(seed * 2), 0

    def __iter__(self):
        for a in self.agreements.all:
            if a.children:
                yield from self._upstream(a)
        while self.made < self.n:
            yield self._flow()

    def _new(self, a):
        draw, f = self.draw, Flow()
        self.made += 1
        f.id, f.agreement, f.activity = self.made, a, a.root
        f.title = f"{draw.one(NAMES)} {self.made}"
        f.source, f.recipient = (a.principal, draw.chance(.2)), (a.processor, draw.chance(.3))
        f.role = "processor" if a.depth == 1 else "sub-processor"
        f.onward = [a.parent.upstream[0]] if a.parent else []
        f.since, f.until = draw.int(FIRST, DAY - 1), None
        f.storage, f.access = [a.home], [a.home]
        f.frequency = draw.one(("regular", "continuous", "occasional")) if draw.chance(.3) else None
        f.retention = (draw.one(EVENTS), draw.one(PERIODS))
        f.further = ("complete" if draw.chance(.7) else "none", draw.one(STATED))
        f.claim = None
        if a.processor.region == "adequate" and draw.chance(.5):
            f.claim = "adequacy"
        elif a.tool:
            f.claim = "named-clauses" if draw.chance(.2) else "clauses"
        return f

    def _upstream(self, a):
        """Two that carry all that the chain lets through, and one about a single kind of people."""
        for kind in range(3):
            f = self._new(a)
            f.title = f"Passed on {self.made}"
            # What is passed on has further processors: to say «none» of it would be contradicted.
            f.further = ("complete", f.further[1])
            f.categories, f.purposes = CATEGORIES.top(a.eff["categories"]), PURPOSES.top(a.eff["purposes"])
            f.subjects, f.operations = a.lists["subjects"], [0, USE]
            f.verdict = verdict({**a.codes, **a.own_codes})
            if kind < 2:
                a.upstream.append(f.id)
            else:
                f.subjects, a.narrow = f.subjects[:1], f.id
            yield f

    def _flow(self):
        draw = self.draw
        a = self.agreements.all[int(self.agreements.n * draw.random() ** 2)]
        f = self._new(a)
        f.categories, f.purposes = draw.some(a.lists["categories"], 1, 6), draw.some(a.lists["purposes"], 1, 3)
        f.subjects = draw.some(a.lists["subjects"], 1, 2)
        f.operations = sorted([USE] + draw.some(a.lists["operations"], 1, 3))
        places = a.lists["places" if draw.chance(ABROAD_RATE) else "eea"]
        f.storage, f.access = draw.some(places, 1, 2), draw.some(places, 1, 2)
        if a.parent and draw.chance(.05):
            f.onward = a.parent.upstream[:2]
        if draw.chance(.03) and a.depth == 1:
            return self._disclosure(f)
        if draw.chance(.03):
            return self._elsewhen(f)
        codes = {**a.codes, **a.own_codes}
        if "R02" not in codes and draw.chance(FAULT_RATE):
            self._fault(f, a, draw.one(FAULTS), codes)
        f.verdict = verdict(codes)
        return f

    def _disclosure(self, f):
        """To a controller of its own right: no agreement is asked for."""
        f.role, f.recipient, f.claim = "controller", (self.draw.one(self.agreements.parties.strangers[:5]), False), None
        f.verdict = "R30:disclosure-unnoted"
        return f

    def _elsewhen(self, f):
        """Begins later, or has ended."""
        if self.draw.chance(.5):
            f.since = DAY + self.draw.int(1, 300)
        else:
            f.since, f.until = min(f.since, DAY - 200), DAY - self.draw.int(1, 100)
        f.verdict = "not-judged"
        return f

    def _fault(self, f, a, kind, codes):
        draw = self.draw
        beyond = lambda name: draw.one(bits(a.outside[name])) if a.outside[name] else None
        if kind in ("category", "purpose", "subject", "operation"):
            name = {"category": "categories", "purpose": "purposes"}.get(kind, kind + "s")
            term = beyond(name)
            if term is not None:
                setattr(f, name, sorted({*getattr(f, name), term}))
                codes[{"categories": "R05", "subjects": "R06", "purposes": "R07", "operations": "R08"}[name]] = "not-covered"
        elif kind == "excluded" and a.excluding:
            f.categories = sorted({*f.categories, draw.one(bits(a.excluding))})
            codes["R05"] = "excluded"
        elif kind == "wider" and a.wider:
            f.categories = sorted({*f.categories, draw.one(a.wider)})
            codes["R05"] = "unclear"
        elif kind in ("storage", "access"):
            mask = a.outside["places"] & (IN_EEA | ADEQUATE if a.processor.region == "adequate" else -1)
            if mask:
                setattr(f, kind, sorted({*getattr(f, kind), draw.one(bits(mask))}))
                codes["R09"] = "not-covered"
        elif kind == "recipient" and not (a.parent and self._root(a).twin == "narrower"):
            # (Where a second agreement authorises nobody, which of the two is nearer is a question of its own.)
            self._stranger(f, a, codes)
        elif kind == "arrived" and a.parent and len(a.lists["subjects"]) > 1:
            passed = a.parent.lists["subjects"][0]
            f.onward, f.subjects = [a.parent.narrow], sorted({s for s in a.lists["subjects"] if s != passed})[:2]
            codes["R06"] = "not-arrived"
        elif kind == "lapsed" and "R15" not in codes:
            f.further = ("complete", DAY - 500)
            codes["R15"] = "confirmation-lapsed"
        elif kind == "unsaid":
            f.further = None
            codes["R15"] = "further-processors-undeclared"
        elif kind == "kept":
            f.retention = (f.retention[0], "P11Y")
            codes["R27"] = "retention-exceeded"

    def _stranger(self, f, a, codes):
        """To a party without an agreement: one of ours at the hop would have it in its drawer."""
        f.recipient, f.claim = (self.draw.one(self.agreements.parties.strangers[5:15]), False), None
        for code in a.own_codes:
            codes.pop(code)
        if a.depth == 1:
            codes.clear()
            codes["R01"] = "no-agreement"
        else:
            codes.clear()
            codes.update(a.parent.codes)
            codes["R10"] = "no-agreement-seen"
            above = a.parent.own_codes.get("R18")
            if above == "no-transfer-basis" or above and "R20" not in codes:
                codes["R20"] = "transfer-above-uncovered" if above == "no-transfer-basis" else "transfer-above-unclear"
            if a.nested:
                codes["R11"] = "not-on-the-list"
            elif a.parent.parent and not self._root(a).fault == "ended":
                codes.setdefault("R11", "authorisation-not-recorded")


    @staticmethod
    def _root(a):
        while a.parent:
            a = a.parent
        return a


def verdict(codes):
    return ",".join(f"{rule}:{code}" for rule, code in sorted(codes.items())) or "complies"
