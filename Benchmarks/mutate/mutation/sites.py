"""Finds what can be flipped in a Swift source text: comparisons, boundaries and booleans.

Only tokens are looked at; what is in comments, strings, patterns and declarations of operators is left alone.
"""
from dataclasses import dataclass

from .lexer import Token, tokens

COMPARISONS = {"<": ("<=", ">="), "<=": ("<", ">"), ">": (">=", "<="), ">=": (">", "<"), "==": ("!=",), "!=": ("==",)}
LOGICAL = {"&&": ("||",), "||": ("&&",)}
RANGES = {"..<": ("...",), "...": ("..<",)}
METHODS = {"min": "max", "max": "min", "contains": "allSatisfy", "allSatisfy": "contains"}
# Integer literals beside these, or after these labels, are boundaries.
ADDING = {"+", "-", "+=", "-=", *COMPARISONS, *RANGES}
COUNTING = {"days", "months", "hours"}
# What the standard library answers with yes or no.
STANDARD_PROPERTIES = {"isEmpty"}
STANDARD_CALLS = {"contains", "allSatisfy", "isSubset", "isSuperset", "isDisjoint", "hasPrefix", "isMultiple",
                  "lexicographicallyPrecedes"}
# Those that may be followed by a closure.
CLOSING = {*METHODS, "lexicographicallyPrecedes"}
DECLARING = {"extension", "func", "struct", "class", "enum", "protocol", "init", "subscript"}
KEYWORDS = DECLARING | {"if", "else", "guard", "while", "for", "in", "case", "where", "return", "let", "var", "try", "switch",
                        "is", "as", "static"}


@dataclass
class Site:
    """A place, what stands there, and what may stand there instead."""
    kind: str           # infix, prefix, boolean, integer, negated or method
    start: int
    end: int
    old: str
    new: tuple
    first: int = 0      # the number of its first mutant; the others follow

    @property
    def mutants(self):
        return [(self.first + place, new) for place, new in enumerate(self.new)]


@dataclass
class Booleans:
    """Names that answer yes or no, read from declarations."""
    properties: set
    calls: set


def booleans(texts):
    """What is declared to answer yes or no, and nowhere anything else."""
    names = {"properties": (set(), set()), "calls": (set(), set())}
    for text in texts:
        for sort, name, kind in declared(tokens(text)):
            names[sort][kind != "Bool"].add(name)
    properties, calls = (yes - others for yes, others in names.values())
    return Booleans(properties | STANDARD_PROPERTIES, calls | STANDARD_CALLS)


def declared(found):
    """Each property and function of a file, with the first word of its type."""
    found = found + [Token("mark", "", 0)] * 8
    for place, token in enumerate(found):
        name = found[place + 1].text if place + 1 < len(found) else ""
        if token.text in ("var", "let") and found[place + 2].text == ":":
            optional = found[place + 4].text == "?"
            yield "properties", name, found[place + 3].text + "?" * optional
        elif token.text == "var" and found[place + 2].text == "=" and not name.startswith(("is", "has")):
            yield "properties", name, "Bool" if found[place + 3].text in ("true", "false") else "other"
        elif token.text == "func":
            after = next((p for p in range(place + 2, len(found)) if found[p].text == "("), place)
            after = found[after].partner + 1
            while found[after].text in ("throws", "rethrows", "("):
                after = max(after, found[after].partner) + 1
            if found[after].text == "->":
                yield "calls", name, found[after + 1].text + "?" * (found[after + 2].text == "?")


def sites(text, known):
    """The sites of a source text, in order."""
    return Finder(text, known).found()


class Finder:
    def __init__(self, text, known):
        self.tokens, self.known, self.sites = tokens(text), known, {}
        self.text, self.left_alone = text, set()

    def found(self):
        for place in range(len(self.tokens)):
            self.leave_alone(place)
        for place, token in enumerate(self.tokens):
            if place in self.left_alone:
                continue
            if token.kind == "operator":
                self.operator(place, token)
            elif token.kind == "number":
                self.integer(place, token)
            elif token.kind == "word":
                self.word(place, token)
        return sorted(self.sites.values(), key=lambda site: (site.start, site.end))

    def add(self, kind, start, end, old, new):
        self.sites.setdefault((kind, end), Site(kind, start, end, old, tuple(new)))

    def at(self, place):
        return self.tokens[place].text if 0 <= place < len(self.tokens) else ""

    def is_binary(self, place):
        token = self.tokens[place]
        return token.kind == "operator" and (token.spaced_before and token.spaced_after or token.text in RANGES)

    def is_prefix(self, place):
        token = self.tokens[place] if place >= 0 else None
        return token is not None and token.kind == "operator" and token.text in "!-" and not token.spaced_after and (
            token.spaced_before or self.at(place - 1) in "([{")

    # What is left alone

    def leave_alone(self, place):
        word = self.at(place)
        if self.tokens[place].kind != "word" or self.at(place - 1) == ".":
            return
        if word == "case":
            self.left_alone.update(range(place, self.pattern_end(place)))
        elif word == "where" and self.head(place) in DECLARING:
            self.left_alone.update(range(place, self.next(place, {"{"})))
        elif word == "func":
            self.left_alone.add(place + 1)

    def head(self, place):
        """The keyword of the declaration or statement that a `where` belongs to."""
        words = DECLARING | {"for", "case", "catch"}
        return next((self.at(p) for p in range(place - 1, -1, -1) if self.at(p) in words and self.at(p - 1) != "."), "")

    def next(self, place, texts):
        """The place of the next of some marks or words, outside of brackets that open before it."""
        while place < len(self.tokens) and self.at(place) not in texts:
            place = self.tokens[place].partner if self.tokens[place].partner > place else place
            place += 1
        return place

    def pattern_end(self, place):
        if self.at(place - 1) in {"if", "guard", "while", "for", ","}:
            return self.next(place, {"=", "in"})
        line = self.text.find("\n", self.tokens[place].start)
        if self.is_in_enum(place):
            return next((p for p in range(place, len(self.tokens)) if self.tokens[p].start > line), len(self.tokens))
        return self.next(place, {":", "where"})

    def is_in_enum(self, place):
        opener = next((p for p in range(place, -1, -1) if self.at(p) == "{" and self.tokens[p].partner > place), 0)
        header = range(opener - 1, -1, -1)
        words = []
        for p in header:
            if self.at(p) in "{};":
                break
            words.append(self.at(p))
        return "enum" in words

    # What is flipped

    def operator(self, place, token):
        applied = self.is_binary(place)
        unapplied = token.spaced_before and not token.spaced_after and self.at(place + 1) == ")"
        table = {**COMPARISONS, **LOGICAL, **RANGES}
        if token.text in table and (applied or unapplied):
            self.add("infix", token.start, token.end, token.text, table[token.text])
        if token.text in LOGICAL and applied:
            self.negate_before(place)
            self.negate_after(place)
        elif token.text == "!" and self.is_prefix(place):
            self.add("prefix", token.start, token.end, "!", ("",))
        elif token.text == "?" and applied:
            self.negate_before(place)

    def integer(self, place, token):
        if not token.text.isdigit() or self.at(place - 1) == ".":
            return
        start = place - 1 if self.at(place - 1) == "-" and self.is_prefix(place - 1) else place
        before, after = start - 1, place + 1
        beside = self.is_binary(before) and self.at(before) in ADDING or (
            after < len(self.tokens) and self.is_binary(after) and self.at(after) in ADDING)
        counted = self.at(before) == ":" and self.at(before - 1) in COUNTING
        named = self.at(before) == "=" and self.at(before - 2) == "let" and self.at(before - 3) == "static"
        if beside or counted or named:
            old = ("-" if start < place else "") + token.text
            self.add("integer", self.tokens[start].start, token.end, old, (str(int(old) + 1), str(int(old) - 1)))

    def word(self, place, token):
        word, before, after = token.text, self.at(place - 1), self.at(place + 1)
        if word in ("true", "false"):
            self.add("boolean", token.start, token.end, word, ("false" if word == "true" else "true",))
            return
        takes = after == "(" and not token.spaced_after or after == "{" and word in CLOSING
        closure = after == "{" or self.at(place + 2) == "where"
        if word in METHODS and takes and (closure or word != "contains") and self.at(self.chain_start(place)) != ".":
            self.add("method", token.start, token.end, word, (METHODS[word],))
        if word in self.known.calls and takes and before != "func":
            end = self.tokens[place + 1].partner
            trailing = word not in METHODS and word in CLOSING and after == "(" and self.at(end + 1) == "{"
            self.negate(self.tokens[end + 1].partner if trailing else end, place)
        elif word in self.known.properties and not takes and before not in KEYWORDS:
            self.negate_property(place)
        elif word in ("if", "guard", "while") or word == "where" and self.head(place) in ("for", "case"):
            self.clauses(place)

    def negate_property(self, place):
        token = self.tokens[place]
        label = self.at(place + 1) == ":" and not token.spaced_after
        start = self.chain_start(place)
        implicit = self.at(start) == "."
        of_type = self.at(place - 1) == "." and self.at(place - 2)[:1].isupper()
        outer = next((t for t in self.tokens[place::-1] if t.text in "([{" and t.partner > place), None)
        assigned = self.at(place + 1) == "=" or outer and outer.text == "(" and self.at(outer.partner + 1) == "="
        if not (label or implicit or of_type or assigned):
            self.negate(place, place)

    def clauses(self, place):
        """Each condition of an `if`, `guard`, `while` or `where` that is no comparison and binds nothing."""
        end = self.next(place + 1, {"guard": {"else"}, "where": {"{", ":"}}.get(self.at(place), {"{"}))
        start = place + 1
        while start < end:
            stop = min(self.next(start, {","}), end)
            plain = self.at(start) not in ("let", "var", "case") and self.tokens[start].kind != "operator"
            inside, p = [], start
            while p < stop:
                inside.append(p)
                p = max(self.tokens[p].partner, p) + 1
            if plain and not any(self.is_binary(p) for p in inside):
                self.negate(stop - 1, stop - 1)
            start = stop + 1

    def negate_before(self, place):
        self.negate(place - 1, place - 1)

    def negate_after(self, place):
        """The operand after `&&` or `||`, where it is a name, a member or a call."""
        end = place + 1
        if self.tokens[end].kind != "word":
            return
        while end + 1 < len(self.tokens) and self.at(end + 1) in ("(", "[", ".", "?") and not self.tokens[end].spaced_after:
            end = self.tokens[end + 1].partner if self.at(end + 1) in "([" else end + (1 if self.at(end + 1) == "?" else 2)
        if self.at(end + 1) != "{" or self.at(end - 1) != ".":
            self.negate(end, end)

    def negate(self, last, name):
        """Says the opposite of the expression whose last token is given, unless an operator beside it already does."""
        start = self.chain_start(last)
        before, after = start - 1, last + 1
        if last in self.left_alone or before in self.left_alone and self.at(before) != "case" or self.at(before) == "\\":
            return
        if self.tokens[last].kind not in ("word", "mark") or self.at(last) in ("true", "false", "nil", "where"):
            return
        if self.is_prefix(before) or self.at(before) in ("let", "var", "&"):
            return
        beside = {*COMPARISONS, *RANGES, "??", "+", "-", "*", "/", "&", "|"}
        if self.at(before) in beside and before >= 0 and self.is_binary(before):
            return
        if after < len(self.tokens) and self.at(after) in beside and self.is_binary(after):
            return
        while self.tokens[name].partner >= 0:
            name = self.tokens[name].partner - 1
        named = self.tokens[name]
        self.add("negated", named.start, self.tokens[last].end, named.text, ("!" + named.text,))

    def chain_start(self, place):
        """Where the member, call or subscript that ends here begins."""
        while True:
            token = self.tokens[place]
            if token.text in (")", "]", "}") and token.partner >= 0:
                place = token.partner
                called = self.tokens[place - 1].kind == "word" and self.at(place - 1) not in KEYWORDS or (
                    self.at(place - 1) in (")", "]", "?") and token.text != "}")
                if not called or self.tokens[place].spaced_before and token.text != "}":
                    return place
                place -= 1
            elif token.text == "?" and token.kind == "operator":
                place -= 1
            elif token.kind in ("word", "string", "number") and self.at(place - 1) == ".":
                base = self.tokens[place - 2]
                if base.kind in ("word", "string", "number") and base.text not in KEYWORDS or base.text in (")", "]", "}", "?"):
                    place -= 2
                else:
                    return place - 1
            else:
                return place
