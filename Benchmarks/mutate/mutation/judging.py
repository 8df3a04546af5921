"""Puts mutants on trial: first random registers, judged by the naive evaluator, then the tests of the checks."""
import os
import queue
import resource
import subprocess
import threading

WORKERS = 2
TEST_SEEDS = "16"               # random registers in the tests: the judge has looked at many more
PATIENCE, LEAST = 20, 10        # how many times longer than the original the tests may run, and the seconds they always may
MEMORY = 4 << 30
QUIET = {"SWIFT_BACKTRACE": "enable=no"}    # a crash is an answer here, and its backtrace takes seconds


class Faulty(Exception):
    """The unmutated engine does not do what it should."""


def build(scratch):
    flags = ["swift", "build", "--package-path", scratch, "-c", "release", "-Xswiftc", "-enable-testing"]
    run = subprocess.run([*flags, "--build-tests"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if run.returncode:
        raise Faulty("the mutants do not compile:\n" + "\n".join(l for l in run.stdout.splitlines() if "error" in l))
    return subprocess.run([*flags, "--show-bin-path"], check=True, stdout=subprocess.PIPE, text=True).stdout.strip()


def in_parallel(numbers, trial, done, keep=lambda number, outcome: None):
    """Calls `trial()` once for each worker, which gives a function from a number to an outcome; hands each on as it comes."""
    waiting, outcomes, faults = queue.SimpleQueue(), {}, []
    for number in numbers:
        waiting.put(number)

    def work():
        try:
            with trial() as judge:
                while not faults:
                    try:
                        number = waiting.get_nowait()
                    except queue.Empty:
                        return
                    outcomes[number] = judge(number)
                    keep(number, outcomes[number])
                    done(len(outcomes))
        except Exception as fault:  # noqa: BLE001  a thread must hand over whatever went wrong
            faults.append(fault)

    threads = [threading.Thread(target=work) for _ in range(min(WORKERS, max(len(numbers), 1)))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if faults:
        raise faults[0]
    return outcomes


class Judge:
    """The process that compares the engine, with a mutant in it, with what the naive evaluator says."""

    def __init__(self, binaries, seeds):
        self.process = subprocess.Popen(
            [os.path.join(binaries, "judge"), str(seeds)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
            env={**os.environ, **QUIET})
        self.aside = self.answer().split()[1:]

    def answer(self):
        line = self.process.stdout.readline()
        if not line:
            raise Faulty("the judge of mutants ended by itself")
        return line.strip()

    def __enter__(self):
        def judge(number):
            self.process.stdin.write(f"{number}\n")
            self.process.stdin.flush()
            return self.answer().split(" ", 1)[1]
        return judge

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.stdout.close()
        self.process.wait()


class Tests:
    """The suite of the checks, one process a mutant."""

    def __init__(self, binaries, seconds=600):
        self.command = [os.path.join(binaries, "samsvarPackageTests.xctest"), "--testing-library", "swift-testing"]
        self.seconds = seconds

    def run(self, number):
        """The status, and the CPU seconds that all such processes took so far."""
        def limits():
            resource.setrlimit(resource.RLIMIT_CPU, (int(self.seconds), int(self.seconds) + 1))
            resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        return subprocess.run(
            self.command, preexec_fn=limits, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            env={**os.environ, **QUIET, "SAMSVAR_SEEDS": TEST_SEEDS, "SAMSVAR_MUTANT": str(number)}).returncode

    def measure(self):
        """Runs the suite unmutated: it must pass, and its time is what mutants are held to."""
        before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
        if self.run(0):
            raise Faulty("the tests of the checks fail without a mutant")
        took = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before
        self.seconds = max(PATIENCE * took, LEAST)

    def __enter__(self):
        return lambda number: "survives" if self.run(number) == 0 else "killed by the tests"

    def __exit__(self, *_):
        pass
