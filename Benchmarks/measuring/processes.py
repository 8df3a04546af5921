"""Programs that measure: ours and the floors, what they need, and what they print."""
import json
import os
import subprocess
import sys

HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
DATA = os.path.join(HERE, "data")


def call(*command):
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout


def swift(configuration, *more):
    return call("swift", "build", "-c", configuration, *more).strip()


def compile_floors():
    """The folder of the floors' programs."""
    folder = os.path.join(DATA, "bin")
    os.makedirs(folder, exist_ok=True)
    flags = call("pkg-config", "--cflags", "--libs", "libxml-2.0", "sqlite3").split()
    for source in sorted(os.listdir(os.path.join(HERE, "floors"))):
        name, kind = os.path.splitext(source)
        if kind == ".c":
            call("cc", "-O2", "-Wall", "-o", os.path.join(folder, name), os.path.join(HERE, "floors", source), *flags)
    return folder


def register(flows, *options, name=None):
    """The folder of a register of that many flows, made unless it is there and the generator has not changed since."""
    folder = os.path.join(DATA, name or str(flows))
    sources = [os.path.join(HERE, "generate.py")]
    sources += [os.path.join(HERE, "workload", f) for f in os.listdir(os.path.join(HERE, "workload")) if f.endswith(".py")]
    made = os.path.join(folder, "registry.xml")
    if not os.path.exists(made) or os.path.getmtime(made) < max(map(os.path.getmtime, sources)):
        print(call(sys.executable, sources[0], "--flows", str(flows), "--out", folder, *options), end="", flush=True)
    return folder


def once(command):
    """One measurement, as a dictionary, or what the program said instead."""
    run = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    if run.returncode:
        return None, run.stdout + run.stderr[-2000:]
    return json.loads(run.stdout.splitlines()[-1]), ""


class Turns:
    """A program that measures a span for each line that it is given, so that two can take turns."""

    def __init__(self, command):
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def span(self, line):
        """A span's figures; none where the program has ended."""
        print(line, file=self.process.stdin, flush=True)
        answer = self.process.stdout.readline()
        return json.loads(answer) if answer.startswith("{") else None

    def end(self):
        """What it says at its end, or why it failed."""
        rest = self.process.communicate()[0]
        return rest if self.process.returncode else ""
