"""A service on a store of its own: started, stopped, killed, and looked at from outside."""
import glob
import json
import os
import re
import shutil
import signal
import socket
import subprocess
import time

from door.client import Client, Unanswered

EXAMPLE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "..", "Examples", "opter", "registry.xml")
LINK = re.compile(r"https?://[^\s\"']+/join/([A-Za-z0-9_-]+)")
PATIENCE = 30


class Broken(Exception):
    """The proof could not be made: neither held nor refuted."""


def free_port():
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        return server.getsockname()[1]


class Service:
    """`samsvar serve` on a store that holds the example; `before` is what it runs under."""

    def __init__(self, samsvar, directory, chance, name="store", before=(), example=EXAMPLE, template=None):
        self.samsvar, self.directory, self.chance, self.before = samsvar, directory, chance, list(before)
        self.store, self.log = os.path.join(directory, name), os.path.join(directory, f"{name}.log")
        self.told = os.path.join(directory, f"{name}.told")
        self.example, self.process, self.port, self.secrets = example, None, free_port(), []
        self.people = None
        if template and example == EXAMPLE:
            shutil.copytree(os.path.join(template, "store"), self.store, symlinks=True)
        else:
            done = subprocess.run([samsvar, "import", example, "--store", self.store, "--apply"], capture_output=True, text=True)
            if done.returncode != 0:
                raise Broken(f"the example cannot be imported: {done.stderr.strip()}")
        if template:
            for accounts in glob.glob(os.path.join(template, "store", "accounts.*")):
                shutil.copy(accounts, self.store)
            with open(os.path.join(template, "people.json"), encoding="utf-8") as people:
                self.people = json.load(people)

    def start(self, patience=PATIENCE):
        """Starts it, and gives the seconds until it answered."""
        began = time.monotonic()
        with open(self.log, "ab") as log, open(self.told, "ab") as told:
            self.process = subprocess.Popen(
                [*self.before, self.samsvar, "serve", "--store", self.store, "--listen", f"127.0.0.1:{self.port}"],
                stdin=subprocess.DEVNULL, stdout=told, stderr=log, start_new_session=True)
        while time.monotonic() - began < patience:
            if self.process.poll() is not None:
                raise Broken(f"the service ended with {self.process.returncode}: {self.read_log()[-600:]}")
            try:
                if self.client().get("/healthz").status in (200, 503):
                    return time.monotonic() - began
            except Unanswered:
                time.sleep(0.01)
        raise Broken(f"the service did not answer within {patience} s: {self.read_log()[-600:]}")

    def stop(self, within=PATIENCE):
        """Ends it as a service manager does; gives how it ended, `None` where it had to be killed."""
        os.kill(self.pid, signal.SIGTERM)
        try:
            return self.process.wait(within)
        except subprocess.TimeoutExpired:
            self.end()
            return None

    def kill(self):
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def end(self):
        if self.process and self.process.poll() is None:
            self.kill()

    @property
    def base(self):
        return f"http://127.0.0.1:{self.port}"

    @property
    def pid(self):
        """The service itself, where it runs under something else."""
        if not self.before:
            return self.process.pid
        with open(f"/proc/{self.process.pid}/task/{self.process.pid}/children", encoding="ascii") as children:
            return int(children.read().split()[0])

    def client(self, **who):
        return Client(self.port, **who)

    def link(self):
        """The secret of the one-time link that makes the owner's account."""
        for _ in range(200):
            with open(self.told, encoding="utf-8", errors="replace") as told:
                if match := LINK.search(told.read()):
                    return match[1]
            time.sleep(0.02)
        raise Broken(f"no one-time link on standard output: {self.read_log()[-600:]}")

    def read_log(self):
        with open(self.log, encoding="utf-8", errors="replace") as log:
            return log.read()

    def memory(self, what="VmRSS"):
        """MiB in memory now, or the most there ever were (`VmHWM`)."""
        with open(f"/proc/{self.pid}/status", encoding="ascii") as status:
            return next(int(line.split()[1]) / 1024 for line in status if line.startswith(what + ":"))

    def forget_peak(self):
        with open(f"/proc/{self.pid}/clear_refs", "w", encoding="ascii") as refs:
            refs.write("5")
