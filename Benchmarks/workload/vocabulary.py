"""The words of the workload: own terms below built-in roots, built-in operations, countries."""
from .draw import union


class Tree:
    """Terms with parents, closed upward and downward as sets of bits."""

    def __init__(self, keys, parents):
        self.keys, self.parents = keys, parents
        self.all = (1 << len(keys)) - 1
        self.above = [0] * len(keys)                    # strict ancestors
        self.below = [1 << i for i in range(len(keys))]  # itself and its descendants
        for i, p in enumerate(parents):                 # parents come before children
            if p is not None:
                self.above[i] = self.above[p] | 1 << p
        for i in range(len(keys) - 1, -1, -1):
            if parents[i] is not None:
                self.below[parents[i]] |= self.below[i]

    def top(self, mask):
        """The members that no other member stands above."""
        return [i for i in range(len(self.keys)) if mask >> i & 1 and not self.above[i] & mask]

    def covered(self, named, excluded=()):
        """What naming some terms and excluding others plainly covers."""
        return union(self.below, named) & ~union(self.below, excluded) & ~union(self.above, excluded)

    def related(self, named):
        """What stands at, below or above a named term: all else is outside."""
        return union(self.below, named) | union(self.above, named)


def grown(roots, middles, leaves, n_leaves):
    """Every root has every middle; leaves are dealt out below the middles."""
    keys, parents, mids = list(roots), [None] * len(roots), []
    for r, root in enumerate(roots):
        for m in middles:
            mids.append(len(keys))
            keys.append(f"{root}.{m}")
            parents.append(r)
    for i in range(n_leaves):
        p = mids[i % len(mids)]
        keys.append(f"{keys[p]}.{leaves[i // len(mids)]}")
        parents.append(p)
    return Tree(keys, parents)


CATEGORIES = grown("own-identity own-contact own-money own-health-free own-work own-habits own-whereabouts own-device".split(),
                   "basic official derived history".split(), "raw summary detail".split(), 80)
PURPOSES = grown("own-service own-billing own-security own-research own-marketing".split(),
                 "operate support improve".split(), "internal partner automated".split(), 40)
SUBJECTS = Tree(["own-" + s for s in (
    "customer prospect guest worker applicant freelancer volunteer resident pupil scholar parent minor tenant donor "
    "investor supplier witness claimant motorist passenger voter inhabitant researcher beneficiary reader").split()],
    [None] * 25)

# Built-in operations, each after the one that it stands below.
_KEEP = "record organise structure store retrieve consult restrict erase copy".split()
_USE = "access analyse profiling tracking".split()
_OTHER = ("collect alter adapt disclose-by-transmission disseminate make-available share align combine transfer "
          "anonymise pseudonymise").split()
_operations = ["keep", "use"] + _OTHER
OPERATIONS = Tree(_operations + _KEEP + _USE + ["cross-border-transfer"],
                  [None] * len(_operations) + [0] * len(_KEEP) + [1] * len(_USE) + [_operations.index("transfer")])
OTHER_OPERATIONS = range(2, len(_operations))
USE = 1

EEA = "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE NO IS LI".split()
# Third countries with a decision for the whole country on the day of the workload, by decision.
DECISIONS = {"GB": "uk-2025b", "CH": "ch-2000", "NZ": "nz-2012", "IL": "il-2011", "AR": "ar-2003", "UY": "uy-2012"}
OTHER = "US CA JP KR AU BR IN ZA MX SG TW TR UA RS MA TN KE NG EG AE CL CO PH VN".split()
COUNTRIES = EEA + list(DECISIONS) + OTHER
IN_EEA = (1 << len(EEA)) - 1
ADEQUATE = ((1 << len(EEA) + len(DECISIONS)) - 1) & ~IN_EEA
ALL_COUNTRIES = (1 << len(COUNTRIES)) - 1

NAMES = ("Payroll run", "Support tickets", "R&D panel", "Newsletter <weekly>", "Lønn og fravær", "Crash reports",
         "Identity proofing", "Fraud scoring", "Rechnungsprüfung", 'Backup "cold" copy', "Clinic bookings", "Web analytics")
CLAUSES = ["A28.3.0f"] + [f"A28.3.{c}" for c in "abcdefghx"]
