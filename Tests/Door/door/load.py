"""People who edit and read at the same time, and count what they were told."""
import random
import threading
import time
from collections import Counter

from door.client import API, Unanswered

FIELDS = ("systems/crm", "systems/google-analytics", "systems/marketing-automation", "systems/website")
READ = ("parties/upsales", "flows?limit=5", "flows/visits-to-crm/verdict", "systems?limit=200", "agreements/upsales-dpa", "registry")


class Load:
    """What is done until it is stopped. Every change that was answered with 2xx is remembered as acknowledged."""

    def __init__(self, client, seed, run=""):
        self.client, self.seed, self.run = client, seed, run
        self.over, self.threads, self.lock = threading.Event(), [], threading.Lock()
        self.statuses, self.increments, self.created = Counter(), Counter(), {}
        self.unanswered, self.unsure, self.faults = 0, [], []

    def start(self, editors, readers):
        for number in range(editors):
            self.begin(self.edit, number)
        for number in range(readers):
            self.begin(self.read, editors + number)

    def begin(self, what, number):
        thread = threading.Thread(target=self.until_over, args=(what, number), daemon=True)
        self.threads.append(thread)
        thread.start()

    def stop(self):
        self.over.set()
        for thread in self.threads:
            thread.join()

    def until_over(self, what, number):
        chance = random.Random(f"{self.seed} {self.run} {number}")
        client = self.client.copy(resend=False)
        for turn in range(1_000_000_000):
            if self.over.is_set():
                break
            try:
                what(client, chance, number, turn)
            except Unanswered:
                # The service was killed, or is gone: a change that was under way may have been made or not.
                with self.lock:
                    self.unanswered += 1
                time.sleep(0.02)
        client.close()

    def told(self, answer, what):
        with self.lock:
            self.statuses[f"{what} {answer.status}"] += 1
            if answer.status >= 500:
                self.faults.append(f"{what}: {answer}")
        return answer

    def edit(self, client, chance, number, turn):
        if turn % 4 == 3:
            return self.create(client, chance, number, turn)
        field = FIELDS[number % len(FIELDS)]
        found = self.told(client.get(f"{API}/{field}"), "get")
        if found.status != 200:
            return None
        value = found.json
        value["title"] = f"count {counted(value) + 1}"
        answer = self.told(client.put(f"{API}/{field}", value, If_Match=found.etag), "put")
        if answer.status in (200, 204):
            with self.lock:
                self.increments[field] += 1
        return None

    def create(self, client, chance, number, turn):
        """Makes an object, and sends the very same once more, as after an answer that was lost."""
        name = f"made-{self.run}{number}-{turn}"
        body, key = {"id": name, "country": chance.choice(("NO", "SE", "DE")), "name": f"{name} AS"}, f"key-{name}"
        with self.lock:
            self.unsure.append((key, body))
        first = self.told(client.post(f"{API}/parties", body, Idempotency_Key=key), "post")
        if first.status == 201:
            with self.lock:
                self.created[name] = body
            again = self.told(client.post(f"{API}/parties", body, Idempotency_Key=key), "again")
            if (again.status, again.etag, again.body) != (first.status, first.etag, first.body):
                self.faults.append(f"the same request with the same key: first {first}, then {again}")

    def read(self, client, chance, number, turn):
        self.told(client.get(f"{API}/{chance.choice(READ)}"), "read")


def counted(value):
    words = value["title"].split()
    return int(words[1]) if words[0] == "count" else 0


def lost(client, load, before):
    """The acknowledged changes that are not there, and changes that nobody was told of."""
    missing = []
    for field, count in load.increments.items():
        now = counted(client.get(f"{API}/{field}").json)
        if now < before.get(field, 0) + count:
            missing.append(f"{field}: {now} after {count} increments of {before.get(field, 0)}")
    for name, body in load.created.items():
        found = client.get(f"{API}/parties/{name}")
        if found.status != 200 or found.json != body:
            missing.append(f"party {name}: {found}")
    return missing


def values(client):
    return {field: counted(client.get(f"{API}/{field}").json) for field in FIELDS}
