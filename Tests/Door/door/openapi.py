"""What the service says of itself in its OpenAPI document: every operation, and who may do what."""
import re
from dataclasses import dataclass, field

from door.client import API
from door.service import Broken

METHODS = ("get", "put", "post", "patch", "delete", "head", "options")


@dataclass
class Operation:
    method: str
    path: str
    id: str
    right: str
    types: list = field(default_factory=list)
    statuses: list = field(default_factory=list)

    @property
    def changes(self):
        return self.method not in ("GET", "HEAD")

    def at(self, **places):
        """Its path with each `{name}` filled; what is not given gets a word that nothing has."""
        return re.sub(r"\{(\w+)\}", lambda name: str(places.get(name[1], "nothing-has-this")), self.path)

    def __str__(self):
        return f"{self.method} {self.path}"


def document(client):
    """The document as it is served. PyYAML reads it."""
    try:
        import yaml
    except ImportError as error:
        raise Broken("python3 has no yaml here: run .ci/setup") from error
    answer = client.get(f"{API}/openapi.yaml")
    if answer.status != 200:
        raise Broken(f"no OpenAPI document: {answer}")
    return yaml.load(answer.body, getattr(yaml, "CSafeLoader", yaml.SafeLoader))


def resolved(node, root):
    while isinstance(node, dict) and "$ref" in node:
        place = root
        for step in node["$ref"].removeprefix("#/").split("/"):
            place = place[step.replace("~1", "/").replace("~0", "~")]
        node = place
    return node


def operations(root):
    """Every operation, with the part of the address that `servers` says in front."""
    base = (root.get("servers") or [{"url": ""}])[0]["url"].rstrip("/")
    base = re.sub(r"^https?://[^/]+", "", base)
    found = []
    for path, item in root["paths"].items():
        item = resolved(item, root)
        before = re.sub(r"^https?://[^/]+", "", (item.get("servers") or [{"url": base}])[0]["url"]).rstrip("/")
        for method in METHODS:
            if method in item:
                said = item[method]
                body = resolved(said.get("requestBody", {}), root)
                found.append(Operation(
                    method.upper(), before + path, said["operationId"], str(said.get("x-samsvar-right", "")),
                    list(body.get("content", {})), list(said["responses"])))
    return found
