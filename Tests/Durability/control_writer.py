"""The control: a store of one table whose behaviour is known, so that the proofs can be seen to hold and to fail.

  control_writer.py --store DIR [--manner MANNER] [--count N]   append N entries, `ack N` after each COMMIT; some with a file
  control_writer.py --store DIR --set TEXT --based-on R         append TEXT, unless R is no longer the last
  control_writer.py --store DIR --show                          `revision R value TEXT`
  control_writer.py --store DIR --list                          `entry N` for each whole entry

MANNER is FULL, as it should be; NORMAL, where SQLite does not wait for the disk; UNSYNCED, where nobody syncs the names of
files; OLDER, which leaves a store with the tables of an earlier version; or PIECEMEAL, which brings such a store up to date
one table after another, each for itself.
"""
import argparse
import fcntl
import hashlib
import os
import sqlite3
import sys

DATABASE = "control.db"
WHOLE = "SELECT n FROM entry WHERE body = printf('%0600d', n) ORDER BY n"
CHECKPOINT_EVERY, FILE_EVERY = 25, 10
MANNERS = ["FULL", "NORMAL", "UNSYNCED", "OLDER", "PIECEMEAL"]
ADDED = ["CREATE TABLE IF NOT EXISTS told (n INTEGER PRIMARY KEY REFERENCES entry, whom TEXT NOT NULL) STRICT",
         "CREATE INDEX IF NOT EXISTS entry_file ON entry (file) WHERE file IS NOT NULL"]


class Refused(Exception):
    """What is asked cannot be done, and the store is as it was."""


def refuse(what, remedy):
    """Ends without closing: closing would checkpoint, and a process that failed once must write no more."""
    os.write(2, f"control: {what}\nhelp: {remedy}\n".encode())
    os._exit(2)


def sync_directory(path):
    directory = os.open(path, os.O_RDONLY)
    os.fsync(directory)
    os.close(directory)


def make_directory(path):
    """A new directory is there after a power cut only when the one above it was synced."""
    if not os.path.isdir(path):
        os.mkdir(path)
        sync_directory(os.path.dirname(os.path.abspath(path)))


def keep(directory, content, manner):
    """Stores a file by its hash: whole and synced before it gets that name, and the name before an entry tells of it."""
    name = hashlib.sha256(content).hexdigest()
    unfinished = os.path.join(directory, "unfinished")
    # Unbuffered: what was buffered when a write was refused would be written again when the file is closed.
    with open(unfinished, "wb", buffering=0) as file:
        file.write(content)
        os.fsync(file.fileno())
    os.rename(unfinished, os.path.join(directory, name))
    if manner != "UNSYNCED":
        sync_directory(directory)
    return name


def opened(store, manner):
    """The database of the one process that writes."""
    make_directory(store)
    make_directory(os.path.join(store, "files"))
    lock = os.open(os.path.join(store, "lock"), os.O_RDWR | os.O_CREAT, 0o600)
    fcntl.flock(lock, fcntl.LOCK_EX)
    database = sqlite3.connect(os.path.join(store, DATABASE), isolation_level=None)
    # SQLite answers with the old mode, and no error, where it could not change it.
    mode = database.execute("PRAGMA journal_mode = wal").fetchone()[0]
    if mode != "wal":
        raise Refused(f"the journal is in mode {mode}")
    # Its own checkpoints swallow errors; ours are asked for, and raise them.
    database.execute("PRAGMA wal_autocheckpoint = 0")
    database.execute(f"PRAGMA synchronous = {'NORMAL' if manner == 'NORMAL' else 'FULL'}")
    database.execute("CREATE TABLE IF NOT EXISTS entry (n INTEGER PRIMARY KEY, body TEXT NOT NULL, file TEXT) STRICT")
    if manner != "OLDER":
        bring_up_to_date(database, apart=manner == "PIECEMEAL")
    return database


def bring_up_to_date(database, apart):
    """Adds the tables that came later: all of them or none, unless each is added apart."""
    for statements in [[statement] for statement in ADDED] if apart else [ADDED]:
        database.execute("BEGIN IMMEDIATE")
        for statement in statements:
            database.execute(statement)
        database.execute("COMMIT")


def last(database):
    return database.execute("SELECT coalesce(max(n), 0) FROM entry").fetchone()[0]


def append(database, args):
    for _ in range(args.count):
        database.execute("BEGIN IMMEDIATE")
        number = last(database) + 1
        content = f"{number:01000}".encode()
        file = keep(os.path.join(args.store, "files"), content, args.manner) if number % FILE_EVERY == 0 else None
        database.execute("INSERT INTO entry VALUES (?1, printf('%0600d', ?1), ?2)", (number, file))
        database.execute("COMMIT")
        os.write(1, f"ack {number}\n".encode())
        if number % CHECKPOINT_EVERY == 0:
            database.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()


def record(database, text, based_on):
    database.execute("BEGIN IMMEDIATE")
    if last(database) != based_on:
        raise Refused(f"stale: based on revision {based_on}, and the last one is {last(database)}")
    database.execute("INSERT INTO entry VALUES (?, ?, NULL)", (based_on + 1, text))
    database.execute("COMMIT")
    os.write(1, f"ack {based_on + 1}\n".encode())


def read(store, list_all):
    database = sqlite3.connect(f"file:{os.path.join(store, DATABASE)}?mode=rw", uri=True)
    if list_all:
        os.write(1, "".join(f"entry {n}\n" for n, in database.execute(WHOLE)).encode())
    else:
        number, text = database.execute("SELECT n, body FROM entry ORDER BY n DESC LIMIT 1").fetchone()
        os.write(1, f"revision {number} value {text}\n".encode())


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--store", required=True)
    p.add_argument("--manner", choices=MANNERS, default="FULL")
    p.add_argument("--count", type=int, default=1)
    p.add_argument("--set")
    p.add_argument("--based-on", type=int)
    p.add_argument("--show", action="store_true")
    p.add_argument("--list", action="store_true")
    args = p.parse_args()
    try:
        if args.show or args.list:
            return read(args.store, args.list)
        database = opened(args.store, args.manner)
        if args.set is None:
            append(database, args)
        else:
            record(database, args.set, args.based_on)
        database.close()
    except (Refused, OSError, sqlite3.Error) as error:
        refuse(error, "nothing more is written; see to the disk, and start again")


if __name__ == "__main__":
    sys.exit(main())
