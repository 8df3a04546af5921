"""A request of each operation that would be done for whoever may: what the path names is there, and the body is right."""
import datetime
import hashlib
import itertools
import json
from dataclasses import dataclass
from urllib.parse import urlencode

from door.client import API
from door.people import must, password

NOUNS = ("terms", "parties", "systems", "activities", "agreements", "flows", "notices", "announcements", "acceptances")
JSON, XML, FORM, PDF = "application/json", "application/xml", "application/x-www-form-urlencoded", "application/pdf"
WRONG = {JSON: '{"nonsense": [1, {}]}', XML: "<nonsense/>"}


@dataclass
class Request:
    method: str
    path: str
    headers: dict
    body: object = None

    def sent(self, client):
        return client.call(self.method, self.path, self.body, self.headers)

    def wrong(self):
        """The same with a body that says what nothing can hold."""
        return Request(self.method, self.path, self.headers, WRONG.get(self.headers.get("Content-Type"), "nonsense"))

    def without(self):
        """The same without a body."""
        return Request(self.method, self.path, {**self.headers, "Content-Type": None})

    def of_another_type(self):
        return Request(self.method, self.path, {**self.headers, "Content-Type": "text/csv"}, "a,b\r\n1,2\r\n")


class Bodies:
    """Makes them with an owner's session, so that what they need is there."""

    def __init__(self, people, chance):
        self.people, self.owner, self.chance, self.numbers = people, people["owner"], chance, itertools.count(1)

    def request(self, operation):
        """A right request of that operation."""
        parts = operation.path.removeprefix(API).strip("/").split("/")
        of_its_own = getattr(self, "_".join(part.strip("{}").replace("-", "_") for part in parts).replace(".", "_"), None)
        if of_its_own:
            return of_its_own(operation)
        return self.object(operation, parts[0]) if parts[0] in NOUNS else Request(operation.method, operation.at(), {})

    def sending(self, operation, body, kind=JSON, path=None, **headers):
        body = json.dumps(body, ensure_ascii=False) if kind == JSON else body
        return Request(operation.method, path or operation.at(), {"Content-Type": kind, **headers}, body)

    def new(self):
        return f"made-{next(self.numbers)}"

    def first(self, noun):
        return must(self.owner.get(f"{API}/{noun}?limit=1"), 200).json["items"][0]

    def copied(self, noun):
        """An object like the first of its kind, under a new id."""
        return {**self.first(noun)["object"], "id": self.new()}

    def made(self, noun):
        """The path of a new object and its ETag."""
        answer = must(self.owner.post(f"{API}/{noun}", self.copied(noun)), 201)
        return answer.header("Location"), answer

    def object(self, operation, noun):
        if operation.method == "POST":
            return self.sending(operation, self.copied(noun))
        if "{" not in operation.path:
            return Request("GET", operation.path, {})
        path, answer = self.made(noun)
        if operation.method == "PUT":
            return self.sending(operation, answer.json, path=path, **{"If-Match": answer.etag})
        return Request(operation.method, path, {"If-Match": answer.etag} if operation.method == "DELETE" else {})

    def registry(self, operation):
        now = self.owner.get(operation.path)
        return Request("GET", operation.path, {}) if operation.method == "GET" else self.sending(
            operation, now.json, **{"If-Match": now.etag})

    def flows_id_verdict(self, operation):
        return Request("GET", operation.at(id=self.first("flows")["id"]), {})

    flows_id_explanation = flows_id_verdict

    def exports_records(self, operation):
        own = next(item["id"] for item in self.owner.get(f"{API}/parties?limit=200").json["items"] if item["object"].get("own"))
        return Request("GET", f"{operation.path}?of={own}&role=controller", {})

    exports_tables = exports_records

    def schemas_document(self, operation):
        return Request("GET", operation.at(document="registry"), {})

    def signed_copy(self):
        path, answer = self.made("agreements")
        content = b"%PDF-1.7 " + self.new().encode()
        return f"{path}/signed-copy?name=a.pdf", answer.etag, content

    def agreements_id_signed_copy(self, operation):
        path, etag, content = self.signed_copy()
        return self.sending(operation, content, PDF, path, **{"If-Match": etag})

    def attachments_sha256(self, operation):
        path, etag, content = self.signed_copy()
        must(self.owner.put(path, content, If_Match=etag, Content_Type=PDF), 200)
        return Request("GET", operation.at(sha256=hashlib.sha256(content).hexdigest()), {})

    def imports(self, operation):
        with open(self.people.service.example, "rb") as file:
            return self.sending(operation, file.read(), XML)

    def history_revision(self, operation):
        return Request("GET", operation.at(revision=1), {})

    def checks_check(self, operation):
        return Request("GET", operation.at(check=self.owner.get(f"{API}/checks").json["checks"][0]["id"]), {})

    def law_table(self, operation):
        return Request("GET", operation.at(table="adequacy"), {})

    def session(self, operation):
        person = self.people.all["editor"]
        body = {"name": person.name, "password": person.password}
        return self.sending(operation, body) if operation.method == "POST" else Request(operation.method, operation.path, {})

    def session_password(self, operation):
        return self.sending(operation, {"password": "not what it is", "newPassword": password(self.chance)})

    def accounts(self, operation):
        return Request("GET", operation.path, {}) if operation.method == "GET" else self.sending(
            operation, {"name": self.new(), "shownName": "A program"})

    def accounts_id(self, operation):
        path = operation.at(id=self.people.all["editor"].id)
        return Request("GET", path, {}) if operation.method == "GET" else self.sending(operation, {"disabled": False}, path=path)

    def invitation(self):
        return must(self.owner.post(f"{API}/invitations", {"role": "auditor", "hint": self.new()}), 201).json

    def invitations(self, operation):
        return Request("GET", operation.path, {}) if operation.method == "GET" else self.sending(
            operation, {"role": "auditor", "hint": "somebody"})

    def invitations_id(self, operation):
        return Request(operation.method, operation.at(id=self.invitation()["id"]), {})

    def token(self):
        return {"name": self.new(), "scopes": ["read"], "expires": str(datetime.date.today() + datetime.timedelta(days=9))}

    def tokens(self, operation):
        return Request("GET", operation.path, {}) if operation.method == "GET" else self.sending(operation, self.token())

    def tokens_id(self, operation):
        made = must(self.owner.post(f"{API}/tokens", {**self.token(), "account": self.people.all["editor"].id}), 201)
        return Request(operation.method, operation.at(id=made.json["id"]), {})

    def somebody(self):
        return {"name": self.new(), "shownName": "Somebody new", "password": password(self.chance)}

    def accounts_id_password_link(self, operation):
        return Request(operation.method, operation.at(id=self.people.all["editor"].id), {})

    def password(self, operation):
        made = must(self.owner.post(f"{API}/join", {"invitation": self.invitation()["secret"], **self.somebody()}), 201).json
        link = must(self.owner.post(f"{API}/accounts/{made['id']}/password-link", None), 201).json
        return self.sending(operation, {"secret": link["secret"], "password": password(self.chance)})

    def join(self, operation):
        return self.sending(operation, {"invitation": self.invitation()["secret"], **self.somebody()})

    def join_secret(self, operation):
        path = operation.at(secret=self.invitation()["secret"])
        return Request("GET", path, {}) if operation.method == "GET" else self.sending(
            operation, urlencode(self.somebody()), FORM, path)
