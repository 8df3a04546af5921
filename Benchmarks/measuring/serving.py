"""The service beside Hummingbird's own hello and nginx: CPU of the server for each request, on loopback, by turns."""
import datetime
import json
import os
import re
import shutil
import signal
import socket
import statistics
import subprocess
import time
import urllib.request

from .processes import once, register

ROUNDS, SECONDS, CLIENTS = 3, 4, 32
TICK = os.sysconf("SC_CLK_TCK")
NGINX = """daemon off; worker_processes 1; pid {0}/nginx.pid; error_log {0}/nginx.log;
events {{}}
http {{ access_log off; server {{ listen 127.0.0.1:{1};
  location / {{ default_type application/json; return 200 '{{"message":"hello"}}'; }} }} }}
"""


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def cpu(pid):
    """Seconds of CPU of a process and of those that it began."""
    children = subprocess.run(["pgrep", "-P", str(pid)], stdout=subprocess.PIPE, text=True).stdout.split()
    total = 0
    for each in (pid, *map(int, children)):
        with open(f"/proc/{each}/stat") as stat:
            fields = stat.read().rsplit(")", 1)[1].split()
        total += int(fields[11]) + int(fields[12])
    return total / TICK


class Server:
    """A server that runs until it is let go of."""

    def __init__(self, command, port):
        self.port = port
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        for _ in range(1200):
            with socket.socket() as one:
                if one.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.05)
        self.started = cpu(self.process.pid)

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(30)

    def per_request(self, path, *headers, script=None):
        """Microseconds of CPU for each request, and what went wrong. A script may ask for another path each time."""
        before = cpu(self.process.pid)
        command = ["wrk", "-t1", f"-c{CLIENTS}", f"-d{SECONDS}s"]
        for header in headers:
            command += ["-H", header]
        if script:
            command += ["-s", script]
        said = subprocess.run([*command, f"http://127.0.0.1:{self.port}{path}"], stdout=subprocess.PIPE, text=True).stdout
        count = re.search(r"(\d+) requests in", said)
        if not count or "Non-2xx" in said:
            return None, f"{path}: {said}"
        return (cpu(self.process.pid) - before) * 1e6 / int(count.group(1)), ""


def post(url, body, **headers):
    request = urllib.request.Request(
        url, json.dumps(body).encode(), {"Content-Type": "application/json", **headers}, method="POST")
    with urllib.request.urlopen(request) as answer:
        return json.load(answer), answer.headers


def credentials(server):
    """A token that reads and a session, of an owner who joins by the link that the service prints."""
    base, secret = f"http://127.0.0.1:{server.port}", None
    while secret is None:
        link = re.search(r"/join/(\S+)", server.process.stdout.readline())
        secret = link and link.group(1)
    person = {"name": "bench", "password": "a password for nobody at all"}
    post(f"{base}/api/v1/join", {"invitation": secret, "shownName": "Bench", **person})
    session, headers = post(f"{base}/api/v1/session", person)
    expires = (datetime.date.today() + datetime.timedelta(days=7)).isoformat()
    made, _ = post(f"{base}/api/v1/tokens", {"name": "bench", "scopes": ["read"], "expires": expires},
                   Cookie=headers["Set-Cookie"].split(";")[0], **{"X-Samsvar-CSRF": session["csrf"]})
    return f"Authorization: Bearer {made['token']}", f"Cookie: {headers['Set-Cookie'].split(';')[0]}"


def objects(server, bearer, noun, most):
    """The ids of the first objects of a kind."""
    ids, cursor = [], ""
    while len(ids) < most and cursor is not None:
        request = urllib.request.Request(
            f"http://127.0.0.1:{server.port}/api/v1/{noun}?limit={min(most, 200)}" + (cursor and f"&cursor={cursor}"),
            headers=dict([bearer.split(": ")]))
        with urllib.request.urlopen(request) as answer:
            page = json.load(answer)
        ids, cursor = ids + [item["id"] for item in page["items"]], page.get("next")
    return ids[:most]


def by_turns(folder, paths):
    """A script that asks for one path after another."""
    script = os.path.join(folder, "paths.lua")
    with open(script, "w") as file:
        file.write("local paths, turn = {" + ",".join(f'"{path}"' for path in paths) + "}, 0\n"
                   "request = function()\n  turn = turn % #paths + 1\n  return wrk.format('GET', paths[turn])\nend\n")
    return script


def serve(samsvar, hello, bench, flows):
    """Prints the service's CPU for a verdict beside the two floors, and for its start; says what went wrong."""
    folder = register(flows)
    store = os.path.join(folder, "served")
    shutil.rmtree(store, ignore_errors=True)
    subprocess.run([samsvar, "import", os.path.join(folder, "registry.xml"), "--store", store, "--apply"], check=True,
                   stdout=subprocess.DEVNULL)
    conf, ports = os.path.join(folder, "nginx.conf"), [free_port() for _ in range(3)]
    with open(conf, "w") as file:
        file.write(NGINX.format(os.path.abspath(folder), ports[0]))
    servers = [
        Server(["nginx", "-c", os.path.abspath(conf), "-p", os.path.abspath(folder)], ports[0]),
        Server([hello, str(ports[1])], ports[1]),
        Server([samsvar, "serve", "--store", store, "--listen", f"127.0.0.1:{ports[2]}"], ports[2]),
    ]
    try:
        fault = measured(servers, flows, folder)
    finally:
        for server in servers:
            server.stop()
    try:
        return fault or started(servers[2], [bench, "stored", store, datetime.date.today().isoformat()])
    finally:
        shutil.rmtree(store, ignore_errors=True)


def started(ours, check):
    """Prints what the start took beside a check of the same store on the same day, each from the start of the process."""
    checks = []
    for _ in range(ROUNDS):
        figures, fault = once(check)
        if fault:
            return fault
        checks.append(figures["cpu"])
    floor = statistics.median(checks)
    print(f"  start, with everything judged: {ours.started:.2f} s of CPU, {ours.started / floor:.2f} x the check from the store")
    return ""


def measured(servers, flows, folder):
    nginx, hello, ours = servers
    bearer, cookie = credentials(ours)
    accept = "Accept: text/html"
    # More than the service keeps written pages of.
    ids = objects(ours, bearer, "flows", 2000)
    agreement = objects(ours, bearer, "agreements", 1)[0]
    flow = ids[0]
    rows = [
        ("nginx, a fixed reply", nginx, "/", (), None), ("Hummingbird's hello", hello, "/hello", (), None),
        ("one verdict", ours, f"/api/v1/flows/{flow}/verdict", (bearer,), None),
        ("one flow", ours, f"/api/v1/flows/{flow}", (bearer,), None),
        ("page: today", ours, "/", (cookie, accept), None),
        ("page: all flows", ours, "/flows", (cookie, accept), None),
        ("page: one agreement", ours, f"/agreements/{agreement}", (cookie, accept), None),
        ("page: a form", ours, f"/agreements/{agreement}/edit", (cookie, accept), None),
        ("page: flow after flow", ours, "/", (cookie, accept), by_turns(folder, [f"/flows/{each}" for each in ids])),
    ]
    found = {row[0]: [] for row in rows}
    for _ in range(ROUNDS):
        for name, server, path, headers, script in rows:
            figure, fault = server.per_request(path, *headers, script=script)
            if fault:
                return fault
            found[name].append(figure)
    least, floor = (statistics.median(found[rows[place][0]]) for place in (0, 1))
    print(f"\nover HTTP, {flows} flows, {CLIENTS} clients on loopback: CPU of the server for each request")
    for name, figures in found.items():
        middle = statistics.median(figures)
        print(f"  {name:<24}{middle:>8.1f} us{middle / floor:>8.2f} x hello{middle / least:>8.1f} x nginx")
    return ""
