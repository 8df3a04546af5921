"""The same register as rows in SQLite, one table for each thing: what a program over a database would walk."""
import os
import sqlite3

from .document import actor_id, activity_id, agreement_id, flow_id, iso
from .vocabulary import CATEGORIES, COUNTRIES, OPERATIONS, PURPOSES, SUBJECTS

SETS = ("categories", "subjects", "purposes", "operations", "storage", "access", "onward")
SCHEMA = """
CREATE TABLE term(id INTEGER PRIMARY KEY, taxonomy TEXT NOT NULL, key TEXT NOT NULL);
CREATE TABLE country(id INTEGER PRIMARY KEY, code TEXT NOT NULL);
CREATE TABLE actor(id INTEGER PRIMARY KEY, key TEXT NOT NULL, country TEXT NOT NULL);
CREATE TABLE activity(id INTEGER PRIMARY KEY, key TEXT NOT NULL, controller INTEGER NOT NULL);
CREATE TABLE agreement(id INTEGER PRIMARY KEY, key TEXT NOT NULL, parent INTEGER, principal INTEGER NOT NULL,
  processor INTEGER NOT NULL, first_day TEXT NOT NULL, last_day TEXT);
CREATE TABLE agreement_term(agreement INTEGER, kind INTEGER, term INTEGER, PRIMARY KEY(agreement, kind, term)) WITHOUT ROWID;
CREATE TABLE flow(id INTEGER PRIMARY KEY, key TEXT NOT NULL, title TEXT NOT NULL, activity INTEGER NOT NULL,
  source INTEGER NOT NULL, recipient INTEGER NOT NULL, role INTEGER NOT NULL, since TEXT NOT NULL, until TEXT,
  frequency TEXT, event TEXT NOT NULL, period TEXT NOT NULL, further TEXT, stated TEXT, claim TEXT);
""" + "".join(f"CREATE TABLE flow_{s}(flow INTEGER, member INTEGER, PRIMARY KEY(flow, member)) WITHOUT ROWID;\n" for s in SETS)


class Tables:
    BATCH = 20000

    def __init__(self, path, agreements):
        if os.path.exists(path):
            os.remove(path)
        self.db = db = sqlite3.connect(path)
        db.executescript("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;" + SCHEMA)
        terms = [(t, k) for t, tree in (("categories", CATEGORIES), ("subjects", SUBJECTS), ("purposes", PURPOSES),
                                        ("operations", OPERATIONS)) for k in tree.keys]
        db.executemany("INSERT INTO term VALUES(?,?,?)", [(i, *t) for i, t in enumerate(terms)])
        db.executemany("INSERT INTO country VALUES(?,?)", enumerate(COUNTRIES))
        ends = [(p, app) for p in agreements.parties.all for app in (False, True)]
        self.actors = {actor_id(end): i for i, end in enumerate(ends)}
        db.executemany("INSERT INTO actor VALUES(?,?,?)", [(i, actor_id(end), end[0].seat) for i, end in enumerate(ends)])
        for a in agreements.all:
            self._agreement(a)
        self.rows = [[] for _ in range(len(SETS) + 1)]

    def _agreement(self, a):
        ends = [self.actors[p.id] for p in (a.principal, a.processor)]
        if not a.parent:
            self.db.execute("INSERT INTO activity VALUES(?,?,?)", (a.id, activity_id(a.id), ends[0]))
        self.db.execute("INSERT INTO agreement VALUES(?,?,?,?,?,?,?)", (
            a.id, agreement_id(a), a.parent and a.parent.id, *ends, iso(a.start), a.end and iso(a.end)))
        sets = [a.scope[s] for s in SETS[:4]] + [a.countries]
        self.db.executemany("INSERT INTO agreement_term VALUES(?,?,?)",
                            [(a.id, kind, member) for kind, members in enumerate(sets) for member in members])

    def flow(self, f):
        rows = self.rows
        further = f.further or (None, None)
        rows[0].append((f.id, flow_id(f.id), f.title, f.activity, self.actors[actor_id(f.source)],
                        self.actors[actor_id(f.recipient)], len(f.role), iso(f.since), f.until and iso(f.until), f.frequency,
                        *f.retention, further[0], further[1] and iso(further[1]), f.claim))
        for place, members in enumerate((f.categories, f.subjects, f.purposes, f.operations, f.storage, f.access, f.onward), 1):
            rows[place].extend([(f.id, member) for member in members])
        if len(rows[0]) >= self.BATCH:
            self._flush()

    def _flush(self):
        self.db.executemany("INSERT INTO flow VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)", self.rows[0])
        for name, rows in zip(SETS, self.rows[1:]):
            self.db.executemany(f"INSERT INTO flow_{name} VALUES(?,?)", rows)
        for rows in self.rows:
            rows.clear()

    def close(self):
        self._flush()
        self.db.commit()
        self.db.close()
