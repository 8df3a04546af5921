"""Looks, from a process of its own, how long the service takes to say that it is well."""
import multiprocessing
import time

from door.client import Client, Unanswered

EVERY = 0.02


def look(port, pipe):
    seconds, failed, client = [], 0, Client(port, source="127.8.8.8", patience=10)
    while not pipe.poll():
        try:
            answer = client.get("/healthz")
            seconds.append(answer.seconds)
            failed += answer.status != 200
        except Unanswered:
            failed += 1
        time.sleep(EVERY)
    pipe.send((seconds, failed))


class Probe:
    """From its making to `stop`; made before any thread is."""

    def __init__(self, port):
        self.pipe, theirs = multiprocessing.Pipe()
        self.process = multiprocessing.get_context("fork").Process(target=look, args=(port, theirs), daemon=True)
        self.process.start()

    def stop(self):
        """The milliseconds that 99 of 100 took at most, how many there were, and how many failed."""
        self.pipe.send("stop")
        seconds, failed = self.pipe.recv()
        self.process.join()
        seconds.sort()
        return (1000 * seconds[int(len(seconds) * 0.99)] if seconds else float("inf")), len(seconds), failed
