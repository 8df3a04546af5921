"""The figures as a table, and what they mean for what is to be reached."""
import statistics

from .measures import MEASURES

ABOVE_SNAPSHOT = 32_000_000     # bytes that the record may take above what the register takes
MEMORY_LIMIT = 250_000_000      # bytes, at a million flows
RECHECK_LIMIT = 1.2             # how much more a change of one agreement may cost at the largest size
GROWTH_LIMIT = 1.25             # how much more a flow may cost at the largest size than at the smallest
# How many times the floor, at most; and how many of the floor's commits in the same time, at least.
REACH = {"check": 1.0, "stored": 1.0, "import": 1.3, "write": 1.0}
CHANGES = 0.9
# Of a change, not of a flow.
SINGLE = ("recheck", "flow", "added", "changes")


def median(figures, key):
    return statistics.median(f[key] for f in figures) if figures else None


def table(results):
    print(f"\n{'flows':>8} {'what':<8}{'CPU s':>9}{'flows/s':>10}{'MB/s':>6}{'us/flow':>9}{'MB':>6}{'floor s':>9}{'ratio':>7}")
    print("-" * 80)
    for flows, bytes_, found in results:
        for name, floor, about in MEASURES:
            mine, theirs = found[name]
            if not mine or name in SINGLE:
                continue
            cpu, floor_cpu = median(mine, "cpu"), median(theirs, "cpu")
            written = mine[0].get("bytes", bytes_)
            speed = f"{written / cpu / 1e6:.0f}" if name in ("read", "write", "records") else ""
            versus = f"{floor_cpu:>9.3f}{cpu / floor_cpu:>6.2f}x" if floor_cpu else ""
            print(f"{flows:>8} {name:<8}{cpu:>9.3f}{int(flows / cpu):>10}{speed:>6}{cpu / flows * 1e6:>9.2f}"
                  f"{median(mine, 'peak') / 1e6:>6.0f}{versus}")
    print("\nfloors: " + "; ".join(f"{name}: {about}" for name, floor, about in MEASURES if floor))


def notes(results):
    """A line for each thing that is to be reached, and whether it is."""
    lines = rechecks(results) + changes(results)
    for name, most in REACH.items():
        for flows, _, found in results:
            mine, theirs = found[name]
            if mine and theirs:
                ratio = median(mine, "cpu") / median(theirs, "cpu")
                lines.append(f"{name:<8} {ratio:.2f}x of the floor at {flows} flows: {mark(ratio <= most, f'ABOVE {most}x')}")
    return lines + growth(results) + memory(results)


def mark(holds, else_):
    return "ok" if holds else else_


def rechecks(results):
    """What a change costs, of an agreement that about a hundred flows lean on, of a flow, and of one that is new; and whether
    that follows the register."""
    lines = []
    for name, about in (("recheck", "a changed agreement"), ("flow", "a changed flow"), ("added", "a flow more")):
        costs = []
        for flows, _, found in results:
            mine = found[name][0]
            if mine:
                count, evaluations = mine[0]["count"], mine[0]["evaluations"]
                costs.append(median(mine, "cpu") / count)
                lines.append(f"{name:<8} {about} takes {costs[-1] * 1e3:.2f} ms at {flows} flows, with "
                             f"{evaluations / count:.1f} evaluations ({count} changes)")
        if len(costs) > 1:
            ratio = costs[-1] / costs[0]
            lines.append(f"{name:<8} at the largest size {ratio:.2f}x of the smallest: "
                         f"{mark(ratio <= RECHECK_LIMIT, f'ABOVE {RECHECK_LIMIT}x')}")
    return lines


def changes(results):
    """How many single changes a second are on disk, beside the floor's commits."""
    lines = []
    for flows, _, found in results:
        if not found["changes"][0]:
            continue
        mine, theirs = (sum(f["count"] for f in side) / sum(f["wall"] for f in side) for side in found["changes"])
        cpu = sum(f["cpu"] for f in found["changes"][0]) / sum(f["count"] for f in found["changes"][0])
        lines.append(f"changes  {mine:.0f} a second at {flows} flows, each on disk and {cpu * 1e3:.2f} ms of CPU; the floor's "
                     f"{theirs:.0f}: {mine / theirs:.2f}x, {mark(mine / theirs >= CHANGES, f'BELOW {CHANGES}x')}")
    return lines


def growth(results):
    """Whether a flow costs no more in a large register than in a small one."""
    lines = []
    for name, _, _ in MEASURES:
        costs = [(flows, median(found[name][0], "cpu") / flows) for flows, _, found in results
                 if found[name][0] and name not in SINGLE]
        if len(costs) > 1:
            ratio = costs[-1][1] / costs[0][1]
            lines.append(f"{name:<8} a flow at {costs[-1][0]} costs {ratio:.2f}x of one at {costs[0][0]}: "
                         f"{mark(ratio <= GROWTH_LIMIT, 'GROWS FASTER THAN THE REGISTER')}")
    return lines


def memory(results):
    """Whether a million flows fit."""
    lines = []
    for flows, _, found in results:
        if found["records"][0]:
            above = median(found["records"][0], "peak") - median(found["records"][0], "before")
            lines.append(f"memory   the record takes {above / 1e6:.1f} MB above the register at {flows} flows: "
                         f"{mark(above <= ABOVE_SNAPSHOT, f'ABOVE {ABOVE_SNAPSHOT // 1_000_000} MB')}")
        if flows >= 1_000_000:
            peaks = {name: median(found[name][0], "peak") for name in ("read", "check", "write", "stored") if found[name][0]}
            for name, peak in peaks.items():
                lines.append(f"memory   {name} takes {peak / 1e6:.0f} MB at {flows} flows: "
                             f"{mark(peak <= MEMORY_LIMIT, f'ABOVE {MEMORY_LIMIT // 1_000_000} MB')}")
    return lines
