"""Outcomes as they come, so that an hour's run that is interrupted is not lost."""
import hashlib
import os
import threading

from . import writer

# Whatever decides how a mutant ends: what is mutated and what judges it, and how both are done.
SOURCES = (*writer.COPIED, "Benchmarks/mutate/mutation", "Benchmarks/mutate/scratch")


def fingerprint(root):
    """Changes with any byte of the sources."""
    digest = hashlib.sha256()
    for source in SOURCES:
        for folder, folders, files in os.walk(os.path.join(root, source)):
            folders.sort()
            for name in sorted(file for file in files if not file.endswith(".pyc")):
                path = os.path.join(folder, name)
                digest.update(os.path.relpath(path, root).encode() + b"\0")
                with open(path, "rb") as file:
                    digest.update(hashlib.sha256(file.read()).digest())
    return digest.hexdigest()


class Outcomes:
    """The outcomes of one trial by number, kept in a file whose first line is the fingerprint that they hold for."""

    def __init__(self, path, of):
        self.path, self.of, self.known, self.lock = path, of, {}, threading.Lock()

    def __enter__(self):
        lines = []
        if os.path.exists(self.path):
            with open(self.path, encoding="utf-8") as file:
                lines = file.read().splitlines(keepends=True)
        if lines and lines[0].strip() == self.of:
            # A last line without its end was interrupted, and says nothing.
            whole = [line.rstrip("\n").split("\t") for line in lines[1:] if line.endswith("\n")]
            self.known = {int(number): outcome for number, outcome in whole}
        self.file = open(self.path, "w", encoding="utf-8")
        self.file.write(self.of + "\n" + "".join(f"{number}\t{outcome}\n" for number, outcome in self.known.items()))
        self.file.flush()
        return self

    def __exit__(self, *_):
        self.file.close()

    def __contains__(self, number):
        return number in self.known

    def __getitem__(self, number):
        return self.known[number]

    def keep(self, number, outcome):
        with self.lock:
            self.file.write(f"{number}\t{outcome}\n")
            self.file.flush()
