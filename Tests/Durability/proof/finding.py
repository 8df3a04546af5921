"""What a store holds, asked of SQLite in this process, or of a command."""
import contextlib
import hashlib
import os
import re
import sqlite3
from dataclasses import dataclass, field

from proof.writing import filled, run


@dataclass
class Finding:
    """The acknowledgements that are there; what is wrong; and how reading was refused, which is right where nothing is."""
    numbers: set = field(default_factory=set)
    fault: str = ""
    refusal: str = ""


class Reader:
    def __init__(self, args):
        self.database, self.query = args.database, args.query
        self.files, self.files_query = args.files, args.files_query
        self.before = []
        self.command, self.found = args.verify_with, re.compile(args.found, re.MULTILINE)

    def look(self, store, command=True):
        """The acknowledgements that are in the store. The command goes first: SQLite repairs what it opens."""
        findings = [self.by_command(store)] if self.command and (command or not self.database) else []
        if self.database:
            findings.append(self.by_sqlite(store, os.path.join(store, self.database)))
        faults = [finding.fault for finding in findings if finding.fault]
        refusals = [finding.refusal for finding in findings if finding.refusal]
        numbers = [finding.numbers for finding in findings if not finding.refusal]
        return Finding(set.intersection(*numbers) if numbers else set(), "; ".join(faults), "; ".join(refusals))

    def by_sqlite(self, store, path):
        if not os.path.exists(path):
            return Finding()
        try:
            database = sqlite3.connect(path, isolation_level=None)
            try:
                answers = [row[0] for row in database.execute("PRAGMA integrity_check")]
                if answers != ["ok"]:
                    return Finding(fault=f"integrity_check: {answers[0]}")
                if broken := database.execute("PRAGMA foreign_key_check").fetchone():
                    return Finding(fault=f"foreign_key_check: a row of {broken[0]}")
                fault = self.wrong_file(os.path.join(store, self.files), database) if self.files else ""
                return Finding({row[0] for row in database.execute(self.query)}, fault)
            finally:
                database.close()
        except sqlite3.Error as error:
            # Before the first acknowledgement there need not be any table.
            return Finding() if "no such table" in str(error) else Finding(fault=f"SQLite: {error}")

    def wrong_file(self, directory, database):
        """What is wrong with the files: one that is named in the database must be there, one with a hash for a name be whole."""
        there = [name for name in os.listdir(directory) if len(name) == 64] if os.path.isdir(directory) else []
        if missing := {row[0] for row in database.execute(self.files_query)} - set(there):
            return f"file {min(missing)} is missing"
        for name in there:
            with open(os.path.join(directory, name), "rb") as file:
                if hashlib.sha256(file.read()).hexdigest() != name:
                    return f"file {name} is not whole"
        return ""

    def stray(self, store):
        """What is wrong with files that nobody names: after a writer that kept one ended well, there are none."""
        directory = os.path.join(store, self.files) if self.files else ""
        if not os.path.isdir(directory):
            return ""
        with contextlib.closing(sqlite3.connect(os.path.join(store, self.database))) as database:
            left = set(os.listdir(directory)) - {row[0] for row in database.execute(self.files_query)}
        return f"file {min(left)} is named by nobody" if left else ""

    def by_command(self, store):
        answer = run([*self.before, *filled(self.command, store=store)])
        if answer.status == 0:
            return Finding({int(number) for number in self.found.findall(answer.output)})
        said = f"the reading command ended with {answer.status}: {answer.errors.strip()[:200]}"
        # A store that was not yet made is refused in words.
        return Finding(refusal=said) if answer.status == 2 and "help:" in answer.errors else Finding(fault=said)


def judged(finding, acknowledged):
    """The acknowledgements that are lost, and what is wrong beside that."""
    if not finding.fault and finding.numbers and max(finding.numbers) != len(finding.numbers):
        finding.fault = f"a gap: {len(finding.numbers)} in the store, the last is {max(finding.numbers)}"
    lost = set() if finding.fault else set(acknowledged) - finding.numbers
    return lost, finding.fault or (finding.refusal if acknowledged and not lost else "")
