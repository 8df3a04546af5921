"""Runs the program that writes, and collects what it acknowledged."""
import os
import re
import selectors
import shlex
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field

HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
CONTROL = f"{shlex.quote(sys.executable)} -I -S {shlex.quote(os.path.join(HERE, 'control_writer.py'))} --store {{store}}"
PATIENCE = 60       # seconds after which a run that tells nothing is taken to hang
MARK = "@@"


@dataclass
class Run:
    """One run of a command: what it told, how it ended (None: it was killed here), and when it first acknowledged."""
    numbers: list = field(default_factory=list)
    output: str = ""
    errors: str = ""
    status: object = None
    first: object = None


def filled(command, **words):
    """The command line with each `{word}` replaced, also inside an argument."""
    return [re.sub(r"\{(\w+)\}", lambda match: str(words.get(match[1], match[0])), part) for part in shlex.split(command)]


def run(argv, ack=None, until=None, enough=None):
    """Runs a command to its end; with `until` or `enough`, kills it and its children at that time, or at that many
    acknowledgements."""
    result, started = Run(), time.monotonic()
    with tempfile.TemporaryFile() as errors:
        process = subprocess.Popen(argv, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=errors,
                                   start_new_session=True)
        told = b""
        with selectors.DefaultSelector() as selector:
            selector.register(process.stdout, selectors.EVENT_READ)
            limit = until if until is not None else started + PATIENCE
            while True:
                if selector.select(max(limit - time.monotonic(), 0)):
                    if not (piece := os.read(process.stdout.fileno(), 1 << 16)):
                        break
                    told += piece
                    if ack and result.first is None and ack.search(told.decode(errors="replace")):
                        result.first = time.monotonic() - started
                    if not enough or len(ack.findall(told.decode(errors="replace"))) < enough:
                        continue
                os.killpg(process.pid, signal.SIGKILL)
                told += process.stdout.read()
                break
        process.stdout.close()
        process.wait()
        errors.seek(0)
        result.errors = errors.read().decode(errors="replace")
    result.output = told.decode(errors="replace")
    result.numbers = [int(number) for number in ack.findall(result.output)] if ack else []
    result.status = process.returncode if process.returncode != -signal.SIGKILL else None
    return result


class Writer:
    """A command that writes to a store and acknowledges. Each run of it that takes a file gets one that says something new.

    It may have another beside it, which keeps a file in a store that holds something.
    """

    def __init__(self, args):
        self.command, self.ack = args.writer, re.compile(args.ack, re.MULTILINE)
        self.template = read(args.template)
        self.attaching, self.attachment = getattr(args, "attach", None), read(getattr(args, "attach_template", None))
        self.made = 0

    def argv(self, store, scratch, attach=False, **words):
        if words.get("value") is None:
            self.made += 1
            words["value"] = self.made
        command, template = (self.attaching, self.attachment) if attach else (self.command, self.template)
        file = os.path.join(scratch, f"{words['value']}.in".replace(" ", "-"))
        if template is not None:
            with open(file, "w", encoding="utf-8") as out:
                out.write(template.replace(MARK, str(words["value"])))
        return filled(command, store=store, file=file, **words)

    def run(self, store, scratch, before=(), value=None, attach=False, **options):
        return run([*before, *self.argv(store, scratch, attach, value=value)], self.ack, **options)


def read(path):
    return open(path, encoding="utf-8").read() if path else None
