"""Cuts Swift source into tokens: enough of them to know code from comments and strings, and an operator from a bracket."""
import re
from dataclasses import dataclass

TOKEN = re.compile(
    r"""(?P<space>\s+)
      | (?P<comment>//[^\n]*)
      | (?P<word>[@\#]?[A-Za-z_][A-Za-z_0-9]*|`[^`]*`|\$[0-9]+)
      | (?P<number>[0-9][0-9a-zA-Z_]*(\.[0-9]+)?)
      | (?P<operator>\.\.[.<]|\?\?|\?(?=[.\s)\],(\[:?>=])|\.(?=[A-Za-z_0-9`])|[/=\-+!*%<>&|^~?.]+)
      | (?P<mark>.)
    """, re.VERBOSE | re.DOTALL)
OPENERS, CLOSERS = {"(": ")", "[": "]", "{": "}"}, {")": "(", "]": "[", "}": "{"}


@dataclass
class Token:
    kind: str           # word, number, string, operator or mark
    text: str
    start: int
    spaced_before: bool = False
    spaced_after: bool = False
    partner: int = -1   # the index of the bracket that this one opens or closes

    @property
    def end(self):
        return self.start + len(self.text)


def string_end(text, start):
    """Where a string literal that starts here ends; interpolations in it are skipped over with it."""
    quote = '"""' if text.startswith('"""', start) else '"'
    place = start + len(quote)
    while not text.startswith(quote, place):
        if text.startswith("\\(", place):
            place = interpolation_end(text, place + 1)
        else:
            place += 2 if text[place] == "\\" else 1
    return place + len(quote)


def interpolation_end(text, start):
    depth, place = 0, start
    while True:
        if text[place] == '"':
            place = string_end(text, place)
            continue
        depth += {"(": 1, ")": -1}.get(text[place], 0)
        place += 1
        if depth == 0:
            return place


def tokens(text):
    """The tokens of a source text, without comments, each knowing whether space stands before and after it."""
    found, place, spaced = [], 0, True
    while place < len(text):
        if text[place] == '"':
            end, kind = string_end(text, place), "string"
        elif text.startswith("/*", place):
            end, kind = text.index("*/", place) + 2, "comment"
        else:
            match = TOKEN.match(text, place)
            end, kind = match.end(), match.lastgroup
        if kind in ("space", "comment"):
            if found:
                found[-1].spaced_after = True
            spaced = True
        else:
            found.append(Token(kind, text[place:end], place, spaced_before=spaced))
            spaced = False
        place = end
    return matched(found)


def matched(found):
    """Tells each bracket of its partner."""
    open_ = []
    for index, token in enumerate(found):
        if token.kind == "mark" and token.text in OPENERS:
            open_.append(index)
        elif token.kind == "mark" and token.text in CLOSERS:
            partner = open_.pop()
            assert OPENERS[found[partner].text] == token.text, f"unbalanced at {token.start}"
            token.partner, found[partner].partner = partner, index
    return found
