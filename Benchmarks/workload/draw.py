"""Chance from a seed, and sets of small numbers as the bits of an integer."""
import random


class Draw:
    """Draws only on `random.Random.random()`, whose sequence Python promises to keep: same seed, same register."""

    def __init__(self, seed):
        self.random = random.Random(seed).random

    def chance(self, share):
        return self.random() < share

    def int(self, low, high):
        """A whole number; both ends are included."""
        return low + int(self.random() * (high - low + 1))

    def one(self, seq):
        return seq[int(self.random() * len(seq))]

    def some(self, seq, low, high):
        """Distinct members, sorted; fewer where there are fewer."""
        n = min(self.int(low, high), len(seq))
        got = set()
        while len(got) < n:
            got.add(self.one(seq))
        return sorted(got)


def bits(mask):
    """The members of a set, ascending."""
    out = []
    while mask:
        low = mask & -mask
        out.append(low.bit_length() - 1)
        mask ^= low
    return out


def union(masks, members):
    mask = 0
    for m in members:
        mask |= masks[m]
    return mask
