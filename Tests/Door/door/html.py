"""What a page holds: its links, its forms with what they would send, and what no page of ours has."""
import html.parser
import re
import urllib.parse

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}


class Form:
    """A form as a browser would send it when nothing is touched."""

    def __init__(self, attributes, path):
        self.method = (attributes.get("method") or "get").upper()
        self.action = urllib.parse.urljoin(path, attributes.get("action") or path)
        self.upload = attributes.get("enctype") == "multipart/form-data"
        self.fields = []

    def body(self, **changed):
        """What is sent; a field that is `None` is left out."""
        fields = [(name, changed.get(name, value)) for name, value in self.fields]
        return urllib.parse.urlencode([(name, value) for name, value in fields if value is not None])

    @property
    def place(self):
        return self.action.partition("?")[0]


class Page(html.parser.HTMLParser):
    """A page that was read, and what is wrong with it."""

    def __init__(self, path, text):
        super().__init__(convert_charrefs=True)
        self.path, self.links, self.forms, self.ids, self.faults = path, [], [], set(), []
        self.labels, self.named, self.headings, self.language, self.open = set(), [], [], None, []
        self.option = self.select = None
        self.feed(text)
        self.close()
        for name, anchor in self.named:
            if anchor not in self.labels:
                self.faults.append(f"the field {name} has no label")
        if self.headings.count(1) != 1:
            self.faults.append(f"{self.headings.count(1)} headings of the first level")
        for one, next in zip(self.headings, self.headings[1:]):
            if next > one + 1:
                self.faults.append(f"a heading of level {next} below one of level {one}")
        for link in self.links:
            if link.startswith("#") and len(link) > 1 and link[1:] not in self.ids:
                self.faults.append(f"{link} leads nowhere")

    def handle_starttag(self, tag, attributes):
        found = dict(attributes)
        if tag not in VOID:
            self.open.append(tag)
        if tag == "html":
            self.language = found.get("lang")
        if tag in ("script", "iframe", "object", "embed", "base", "img"):
            self.faults.append(f"<{tag}>")
        for name, value in attributes:
            if name.startswith("on") or name == "style" or re.match(r"\s*(javascript|data|vbscript):", value or "", re.I):
                self.faults.append(f"<{tag} {name}={value!r}>")
        if "id" in found:
            if found["id"] in self.ids:
                self.faults.append(f"two of the id {found['id']}")
            self.ids.add(found["id"])
        if tag == "a" and "href" in found and "svg" not in self.open:
            self.links.append(found["href"])
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))
        if tag == "label" and "for" in found:
            self.labels.add(found["for"])
        self.field(tag, found)

    def field(self, tag, found):
        if tag == "form":
            self.forms.append(Form(found, self.path))
        if tag not in ("input", "select", "textarea") or found.get("type") in ("hidden", "submit") or "hidden" in found:
            pass
        elif "aria-label" not in found and "aria-labelledby" not in found and "label" not in self.open:
            self.named.append((found.get("name"), found.get("id")))
        if not self.forms or "form" not in self.open or "name" not in found:
            return
        kind, send = found.get("type", "text"), self.forms[-1].fields.append
        if tag == "input" and kind in ("checkbox", "radio"):
            if "checked" in found:
                send((found["name"], found.get("value", "on")))
        elif tag == "input" and kind not in ("submit", "file"):
            send((found["name"], found.get("value", "")))
        elif tag == "textarea":
            send((found["name"], ""))
            self.option = "textarea"
        elif tag == "select":
            send((found["name"], ""))

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag):
        if tag in self.open:
            while self.open.pop() != tag:
                pass
        self.option = None if tag == "textarea" else self.option

    def handle_data(self, data):
        if self.option == "textarea" and self.forms and self.forms[-1].fields:
            name, text = self.forms[-1].fields[-1]
            self.forms[-1].fields[-1] = (name, text + data)
