"""Why a mutant may live: a row of `reasons.tsv` for each, found again by the text of its line and not by its number."""
import os


class Mutant:
    """One site with one thing in its place."""

    def __init__(self, path, text, site, number, new):
        self.path, self.old, self.new, self.number = path, site.old, new, number
        begin = text.rfind("\n", 0, site.start) + 1
        end = text.find("\n", site.start)
        self.line, self.column = text.count("\n", 0, site.start) + 1, site.start - begin + 1
        stop = site.start + len(site.old)
        self.marked = (text[begin:site.start] + "«" + text[site.start:stop] + "»" + text[stop:end]).strip()

    @property
    def key(self):
        return (self.path, self.marked, self.new)

    def __str__(self):
        return f"{self.path}:{self.line}:{self.column} {self.old} → {self.new or 'nothing'}"


def read(path):
    """The reasons, by file, line with the marked place, and what stands there instead."""
    reasons = {}
    with open(path, encoding="utf-8") as file:
        for line in file:
            if line.strip() and not line.startswith("#"):
                source, marked, new, reason = line.rstrip("\n").split("\t")
                reasons[os.path.join("Sources/Checks", source), marked, new] = reason
    return reasons


def row(mutant):
    """What to paste into the file, the reason still to be written."""
    return "\t".join((os.path.relpath(mutant.path, "Sources/Checks"), mutant.marked, mutant.new, ""))
