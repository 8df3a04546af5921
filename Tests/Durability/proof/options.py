"""The options that all proofs take, and how they end."""
import argparse
import os
import shutil
import sys
import tempfile

from proof import recording
from proof.writing import CONTROL


class Broken(Exception):
    """The proof could not be made: neither held nor refuted."""


def options(text, **defaults):
    p = argparse.ArgumentParser(description=text, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--name", default="control", help="what the table calls the store")
    p.add_argument("--writer", help="the command that writes to {store}, with {file} made from --template")
    p.add_argument("--ack", default=r"^ack (\d+)$", help="how it acknowledges, on standard output")
    p.add_argument("--template", help="a file, with @@ where each run says something else")
    p.add_argument("--attach", help="a command that keeps {file}, made from --attach-template, in a {store} that holds something")
    p.add_argument("--attach-template", help="a file, with @@ where each run says something else")
    p.add_argument("--database", help="a SQLite file of the store to be checked in this process")
    p.add_argument("--query", help="... and what lists the acknowledgements that are in it")
    p.add_argument("--files", metavar="DIR", help="a directory of the store whose files are named by their SHA-256")
    p.add_argument("--files-query", help="... and what lists, from the database, the names that must be there")
    p.add_argument("--lock", default="lock", metavar="NAME", help="the file of the store that tells who writes")
    p.add_argument("--verify-with", help="a command that lists them")
    p.add_argument("--found", default=r"^entry (\d+)$", help="how it does, on standard output")
    p.add_argument("--control", choices=["FULL", "NORMAL", "UNSYNCED", "PIECEMEAL"], default="FULL",
                   help="the manner of the control, where no --writer is given")
    p.set_defaults(**defaults)
    return p


def parsed(p, count):
    """The options, with the control for the store where no other is given; `count` is what one run of it appends."""
    args = p.parse_args()
    if args.writer is None:
        args.writer = f"{CONTROL} --manner {args.control} --count {count}"
        args.database, args.query = "control.db", "SELECT n FROM entry WHERE body = printf('%0600d', n)"
        args.files, args.files_query = "files", "SELECT file FROM entry WHERE file IS NOT NULL"
        args.verify_with = f"{CONTROL} --list"
        args.name = f"control {args.control}"
    elif not args.database and not args.verify_with:
        p.error("say how the store is read: --database with --query, or --verify-with")
    return args


def scratch():
    """A directory in memory where there is one: what is proven does not depend on a disk, and it is fast."""
    return os.path.realpath(tempfile.mkdtemp(prefix="durability.", dir="/dev/shm" if os.access("/dev/shm", os.W_OK) else None))


def prove(main):
    """Runs a proof in a directory of its own; 0: it holds, 1: it does not, 2: it could not be made."""
    directory = scratch()
    try:
        sys.exit(main(directory))
    except (Broken, recording.NotUnderstood) as error:
        print(f"{os.path.basename(sys.argv[0])}: {error}\nhelp: see Tests/Durability/README.md", file=sys.stderr)
        sys.exit(2)
    finally:
        shutil.rmtree(directory, ignore_errors=True)


def row(proof, args, **counts):
    """One line of the table."""
    cells = "  ".join(f"{word.replace('_', ' ')} {count}" for word, count in counts.items())
    print(f"{proof:<10} {args.name:<15} {cells}  seed {args.seed}", flush=True)
