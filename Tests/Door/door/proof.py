"""The options that all proofs take, what they found, and how they end."""
import argparse
import os
import random
import shutil
import signal
import sys
import tempfile
import threading

from door.client import Unanswered
from door.service import Broken, Service

MOST_TOLD = 10


class Findings:
    """What does not hold, each in a line; and how many things were looked at."""

    def __init__(self):
        self.faults, self.looked, self.lock = [], 0, threading.Lock()

    def expect(self, holds, text):
        """Notes the text where it does not hold."""
        with self.lock:
            self.looked += 1
            if not holds:
                self.faults.append(text() if callable(text) else text)
        return holds


class Proof:
    """One proof: its options, its chance, its findings, and a directory that is removed afterwards."""

    def __init__(self, args, directory):
        self.args, self.directory, self.small = args, directory, args.small
        self.samsvar = os.path.realpath(args.samsvar)
        self.chance, self.findings = random.Random(args.seed), Findings()
        self.expect = self.findings.expect
        self.services = []

    def service(self, new=False, **options):
        """A service on a store that holds the example; it ends with the proof. A `new` one knows nobody yet."""
        if not new:
            options["template"] = os.environ.get("DOOR_TEMPLATE")
        service = Service(self.samsvar, self.directory, random.Random(self.args.seed), **options)
        self.services.append(service)
        return service

    def size(self, whole, small):
        return small if self.small else whole

    def row(self, **counts):
        """The line of the table, and after it what does not hold."""
        faults = self.findings.faults
        cells = "  ".join(f"{word.replace('_', ' ')} {count}" for word, count in counts.items())
        name = os.path.basename(sys.argv[0])
        print(f"{name:<10} {cells}  wrong {len(faults)}  seed {self.args.seed}", flush=True)
        for fault in faults[: self.args.tell]:
            print(f"  {fault}", flush=True)
        return 1 if faults else 0


def prove(main, text, extra=None):
    """Runs a proof; 0: it holds, 1: it does not, 2: it could not be made."""
    p = argparse.ArgumentParser(description=text, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("samsvar", help="the program to be proven")
    p.add_argument("--small", action="store_true", help="the size of `make test`")
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--tell", type=int, default=MOST_TOLD, help="how many faults are told")
    p.add_argument("--keep", metavar="DIR", help="leave the store and the log there")
    if extra:
        extra(p)
    args = p.parse_args()
    directory = os.path.realpath(tempfile.mkdtemp(prefix="door."))
    proof, status = Proof(args, directory), 2
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(2))
    try:
        status = main(proof)
    except Broken as error:
        print(f"{os.path.basename(sys.argv[0])}: {error}\nhelp: see Tests/Door/README.md", file=sys.stderr)
    except Unanswered as error:
        print(f"{os.path.basename(sys.argv[0])}: not answered: {error}", file=sys.stderr)
        status = 1
    finally:
        for service in proof.services:
            service.end()
        if args.keep:
            shutil.copytree(directory, args.keep, dirs_exist_ok=True)
        shutil.rmtree(directory, ignore_errors=True)
    sys.exit(status)
