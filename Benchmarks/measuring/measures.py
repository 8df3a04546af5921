"""What is measured, ours and the floor's by turns."""
import os
import shutil

from .processes import Turns, once, register

# Our word, the floor's source, what the floor does.
MEASURES = (
    ("read", "read.c", "libxml2 SAX2, counting"),
    ("compile", None, ""),
    ("check", "walk.c", "SQLite row walk"),
    ("write", "write.c", "xmlTextWriter"),
    ("records", "write.c", "xmlTextWriter"),
    ("import", "insert.c", "SQLite inserts"),
    ("stored", "walk.c", "SQLite row walk"),
    ("recheck", None, ""),
    ("flow", None, ""),
    ("added", None, ""),
    ("changes", "commit.c", "SQLite commits of single rows"),
)
# Made while measuring, of no use afterwards.
LEFT = ("written.xml", "records.xml", "inserted.sqlite", "inserted.sqlite-wal", "inserted.sqlite-shm", "committed.sqlite",
        "committed.sqlite-wal", "committed.sqlite-shm")
SPANS, SECONDS = 9, 0.5         # how often ours and the floor take turns at changes, and how long about each time


def commands(bench, floors, folder, single):
    """For each measure our command and the floor's."""
    def file(name):
        return os.path.join(folder, name)

    def floor(name, *files):
        return [os.path.join(floors, name), *map(file, files)]

    def ours(word, *files):
        return [bench, word, *map(file, files)]

    walk = floor("walk", "registry.sqlite")
    return {
        "read": (ours("read", "registry.xml"), floor("read", "registry.xml")),
        "compile": (ours("compile", "registry.xml"), None),
        "check": (ours("check", "registry.xml", "expected.tsv"), walk),
        "write": (ours("write", "registry.xml", "written.xml"), floor("write", "registry.xml", "written.xml")),
        # One party's record holds all flows where it is the only controller.
        "records": ([bench, "records", os.path.join(single, "registry.xml"), file("records.xml")],
                    floor("write", "records.xml", "written.xml")),
        "import": (ours("import", "registry.xml", "store"), floor("insert", "registry.sqlite", "inserted.sqlite")),
        "stored": (ours("stored", "store", "expected.tsv"), walk),
        "recheck": (ours("recheck", "registry.xml"), None),
        "flow": (ours("flow", "registry.xml"), None),
        "added": (ours("added", "registry.xml"), None),
        "changes": (ours("changes", "registry.xml", "store"), floor("commit", "committed.sqlite")),
    }


def measure(bench, floors, flows):
    """For each measure our figures and the floor's; and what went wrong."""
    folder = register(flows)
    asked = commands(bench, floors, folder, register(flows, "--controllers", "1", name=f"{flows}-single"))
    rounds = 9 if flows <= 20_000 else 5 if flows <= 200_000 else 3
    found = {name: ([], []) for name, _, _ in MEASURES}
    fault = None
    for turn in range(rounds):
        for name, _, _ in MEASURES:
            # The record of a million flows takes minutes: once is enough. Changes take turns by themselves.
            if name == "changes" or name == "records" and turn and flows > 200_000:
                continue
            fault = fault or by_turns(name, asked[name], folder, found[name])
    fault = fault or changes(asked["changes"], found["changes"])
    for name in LEFT:
        if os.path.exists(os.path.join(folder, name)):
            os.remove(os.path.join(folder, name))
    shutil.rmtree(os.path.join(folder, "store"), ignore_errors=True)
    return found, [fault] if fault else []


def by_turns(name, pair, folder, found):
    """Ours once and the floor's once; what went wrong, if anything did."""
    for place, command in enumerate(pair):
        if command is None:
            continue
        if name == "import" and place == 0:
            shutil.rmtree(os.path.join(folder, "store"), ignore_errors=True)
        figures, fault = once(command)
        if fault:
            return f"{name}: {fault}"
        if name == "records":
            figures["bytes"] = os.path.getsize(os.path.join(folder, "records.xml"))
        found[place].append(figures)
    return None


def changes(pair, found):
    """Single changes, each on disk when it is recorded: for as long as ours took, the floor commits."""
    mine, theirs = map(Turns, pair)
    count, fault = 20, None
    for _ in range(SPANS):
        figures = mine.span(count)
        floor = figures and theirs.span(figures["wall"])
        if not floor:
            break
        found[0].append(figures)
        found[1].append(floor)
        count = max(20, int(count * SECONDS / figures["wall"]))
    for side in (mine, theirs):
        rest = side.end()
        fault = fault or (rest and f"changes: {rest}")
    return fault
