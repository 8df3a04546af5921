"""The people of a proof: an owner who came through the one-time link, and whom that owner invited."""
import datetime
import string

from door.client import API
from door.service import Broken

LETTERS = string.ascii_lowercase + string.digits


def password(chance):
    return "-".join("".join(chance.choice(LETTERS) for _ in range(6)) for _ in range(4))


def must(answer, *statuses):
    if answer.status not in statuses:
        raise Broken(f"expected {' or '.join(map(str, statuses))}: {answer}")
    return answer


class Person:
    """Somebody with a name and a password, signed in or not."""

    def __init__(self, service, role, name, word):
        self.service, self.role, self.name, self.password = service, role, name, word
        self.client, self.id = None, None

    def sign_in(self, **who):
        """A new session, beside those that there are."""
        stranger = self.service.client(**{key: who[key] for key in ("source", "cookie") if key in who})
        answer = must(stranger.post(f"{API}/session", {"name": self.name, "password": self.password}), 201)
        return self.session(answer, **who)

    def session(self, answer, **who):
        cookie = answer.header("Set-Cookie").split(";")[0]
        proof = answer.json["csrf"]
        self.service.secrets += [cookie.split("=", 1)[1], proof]
        return self.service.client(**{**who, "cookie": cookie, "proof": proof})

    def known(self):
        """What another proof needs to go on as this person."""
        return {"name": self.name, "password": self.password, "id": self.id, "cookie": self.client.cookie, "proof": self.client.proof}


class People:
    """An owner, an editor and an auditor with a session each, or those whom the store holds already."""

    def __init__(self, service, roles=("editor", "auditor")):
        self.service, self.all = service, {}
        if service.people:
            self.all = {role: self.remembered(role, known) for role, known in service.people.items()}
            self.owner = self.all["owner"]
            return
        self.owner = self.all["owner"] = self.join("owner", "olga", service.link())
        for role, name in zip(roles, ("einar", "aase")):
            self.all[role] = self.invite(role, name)

    def __getitem__(self, role):
        return self.all[role].client

    def remembered(self, role, known):
        person = Person(self.service, role, known["name"], known["password"])
        person.id, person.client = known["id"], self.service.client(cookie=known["cookie"], proof=known["proof"])
        # Half an hour after the store was prepared, the session in it has ended.
        if person.client.get(f"{API}/session").status == 401:
            person.client = person.sign_in()
        return person

    def join(self, role, name, secret):
        person = Person(self.service, role, name, password(self.service.chance))
        self.service.secrets += [secret, person.password]
        body = {"invitation": secret, "name": name, "shownName": f"{name.title()} of the proof", "password": person.password}
        joined = must(self.service.client().post(f"{API}/join", body), 201)
        person.id, person.client = joined.json["id"], person.sign_in()
        return person

    def invite(self, role, name):
        answer = must(self.owner.client.post(f"{API}/invitations", {"role": role, "hint": name}), 201)
        return self.join(role, name, answer.json["secret"])

    def token(self, *scopes, person=None):
        """A client that comes with a token of those scopes; of a person's account, else of the owner's."""
        maker = person or self.owner
        last = datetime.date.today() + datetime.timedelta(days=30)
        body = {"name": "-".join(scopes), "scopes": list(scopes), "expires": str(last), "account": maker.id}
        answer = must(self.owner.client.post(f"{API}/tokens", body), 201)
        self.service.secrets.append(answer.json["token"])
        return self.service.client(bearer=answer.json["token"])
