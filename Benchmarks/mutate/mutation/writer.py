"""Writes the package anew in a scratch directory, with every mutant in it: one variable says at run time which one acts.

Each site gets an operator or a function of its own name, declared like the one that it stands for, so that the compiler
sees the same expression.
"""
import os

from .sites import booleans, sites

MUTATED = "Sources/Checks"
COPIED = ("Sources/Vocabulary", "Sources/Registry", "Sources/Law", "Sources/LawTables", MUTATED,
          "Tests/Cast", "Tests/NaiveEvaluator", "Tests/ChecksTests")
# Reads the text of the sources, which is another one here.
LEFT_OUT = {"Tests/ChecksTests/FastAndNaive/IndependenceTests.swift"}
PRECEDENCE = {"&&": "LogicalConjunctionPrecedence", "||": "LogicalDisjunctionPrecedence",
              "..<": "RangeFormationPrecedence", "...": "RangeFormationPrecedence"}
# Operators may be named by mathematical symbols: these sixteen are the digits of a site's number.
DIGITS = [chr(0x2200 + place) for place in range(16)]


def sign(number):
    """The operator of a site."""
    return "".join(DIGITS[int(digit, 16)] for digit in f"{number:x}")


def choice(site, expression):
    """Swift that evaluates the site's original, or the mutant that was chosen."""
    cases = "".join(f"case {number}: return {expression(new)}; " for number, new in site.mutants)
    return f"switch mutant() {{ {cases}default: return {expression(site.old)} }}"


def comparison(site):
    name, bound = sign(site.first), "Equatable" if site.old in ("==", "!=") else "Comparable"
    text = (f"infix operator {name}: ComparisonPrecedence\n"
            f"@_disfavoredOverload public func {name} <T: {bound}>(a: T, b: T) -> Bool "
            f"{{ {choice(site, lambda o: f'a {o} b')} }}\n")
    if bound == "Equatable":
        nothing = "_OptionalNilComparisonType"
        text += (f"public func {name} <T>(a: T?, b: {nothing}) -> Bool {{ {choice(site, lambda o: f'a {o} b')} }}\n"
                 f"public func {name} <T>(a: {nothing}, b: T?) -> Bool {{ {choice(site, lambda o: f'a {o} b')} }}\n"
                 f"public func {name} <A: Equatable, B: Equatable>(a: (A, B), b: (A, B)) -> Bool "
                 f"{{ {choice(site, lambda o: f'a {o} b')} }}\n")
    return text


def infix(site):
    name = sign(site.first)
    if site.old not in PRECEDENCE:
        return comparison(site)
    head = f"infix operator {name}: {PRECEDENCE[site.old]}\n"
    if site.old in ("&&", "||"):
        return head + (f"public func {name} (a: Bool, b: @autoclosure () throws -> Bool) rethrows -> Bool "
                       f"{{ {choice(site, lambda o: f'try a {o} b()')} }}\n")
    kind, further, nearer = ("Range", "a..<b.advanced(by: 1)", "a..<b") if site.old == "..<" else (
        "ClosedRange", "a...b.advanced(by: -1)", "a...b")
    return head + (f"public func {name} <T: Strideable>(a: T, b: T) -> {kind}<T> where T.Stride: SignedInteger "
                   f"{{ mutant() == {site.first} ? {further} : {nearer} }}\n")


def negation(site, fixity):
    name, own, other = (sign(site.first), "!a", "a") if fixity == "prefix" else (sign(site.first), "a", "!a")
    return (f"{fixity} operator {name}\n"
            f"{fixity} public func {name} (a: Bool) -> Bool {{ mutant() == {site.first} ? {other} : {own} }}\n"
            f"{fixity} public func {name} (a: Bool?) -> Bool? {{ a.map {{ a in mutant() == {site.first} ? {other} : {own} }} }}\n")


def method(site):
    n, old, new = site.first, site.old, site.new[0]
    act = f"mutant() == {n} ? try {{new}} : try {{old}}"
    if old in ("contains", "allSatisfy"):
        label = "where " if old == "contains" else "_ "
        call = {"contains": "contains(where: p)", "allSatisfy": "allSatisfy(p)"}
        return (f"extension Sequence {{ public func {old}_{n}({label}p: (Element) throws -> Bool) rethrows -> Bool "
                f"{{ {act.format(new=call[new], old=call[old])} }} }}\n")
    ordered = "(Element, Element) throws -> Bool"
    return (f"extension Sequence {{ public func {old}_{n}(by p: {ordered}) rethrows -> Element? "
            f"{{ {act.format(new=f'self.{new}(by: p)', old=f'self.{old}(by: p)')} }} }}\n"
            f"extension Sequence where Element: Comparable {{ public func {old}_{n}() -> Element? "
            f"{{ mutant() == {n} ? self.{new}() : self.{old}() }} }}\n"
            f"public func {old}_{n} <T: Comparable>(_ a: T, _ b: T) -> T "
            f"{{ mutant() == {n} ? {new}(a, b) : {old}(a, b) }}\n")


DECLARATIONS = {"infix": infix, "prefix": lambda site: negation(site, "prefix"),
                "negated": lambda site: negation(site, "postfix"), "method": method}

HEAD = """internal import MutantSwitch

public func mutated(_ number: Int32, _ value: Bool) -> Bool { mutant() == number ? !value : value }

public func mutated<T: FixedWidthInteger>(_ number: Int32, _ value: T) -> T {
  mutant() == number ? value &+ 1 : mutant() == number + 1 ? value &- 1 : value
}

"""


def replacement(site, old):
    """What stands in the rewritten text from where the site begins; of a negation, after its end."""
    if site.kind in ("boolean", "integer"):
        return f"mutated({site.first}, {old})"
    return f"{old}_{site.first}" if site.kind == "method" else sign(site.first)


def rewritten(text, found):
    pieces = []
    for site in found:
        start = site.end if site.kind == "negated" else site.start
        pieces.append((start, site.end, replacement(site, text[site.start:site.end])))
    for start, end, new in sorted(pieces, reverse=True):
        text = text[:start] + new + text[end:]
    return text


def swift_files(root, folder):
    paths = (os.path.join(at, name) for at, _, names in os.walk(os.path.join(root, folder)) for name in names)
    return sorted(os.path.relpath(path, root) for path in paths if path.endswith(".swift"))


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def write(path, text):
    """Writes a file unless it says the same already, so that a build has only to do what changed."""
    os.makedirs(os.path.dirname(path), exist_ok=True)
    if not os.path.exists(path) or read(path) != text:
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)


def find(root):
    """The sites of every file, by path; each mutant has a number of its own."""
    folders = ("Sources/Vocabulary", "Sources/Registry", "Sources/Law", MUTATED)
    known = booleans([read(os.path.join(root, path)) for folder in folders for path in swift_files(root, folder)])
    found, number = {}, 1
    for path in swift_files(root, MUTATED):
        found[path] = sites(read(os.path.join(root, path)), known)
        for site in found[path]:
            site.first = number
            number += len(site.new)
    return found


def write_package(root, here, scratch, found):
    """The package's pieces that the checks need, the judge of mutants, and the mutants."""
    kept = set()

    def put(path, text):
        kept.add(path)
        write(os.path.join(scratch, path), text)

    for folder in COPIED:
        for at, _, names in os.walk(os.path.join(root, folder)):
            for name in names:
                path = os.path.relpath(os.path.join(at, name), root)
                if path in LEFT_OUT:
                    continue
                text = read(os.path.join(root, path))
                put(path, rewritten(text, found[path]) if path in found else text)
    for at, _, names in os.walk(os.path.join(here, "scratch")):
        for name in names:
            path = os.path.join(at, name)
            if name != "Package.more.swift":
                put(os.path.relpath(path, os.path.join(here, "scratch")), read(path))
    more = read(os.path.join(here, "scratch", "Package.more.swift"))
    put("Package.swift", read(os.path.join(root, "Package.swift")) + "\n" + more)
    declarations = (DECLARATIONS[site.kind](site) for path in found for site in found[path] if site.kind in DECLARATIONS)
    put(f"{MUTATED}/Mutants.swift", HEAD + "".join(declarations))
    remove_others(scratch, kept)


def remove_others(scratch, kept):
    for at, folders, names in os.walk(scratch):
        if ".build" in folders:
            folders.remove(".build")
        for name in names:
            path = os.path.join(at, name)
            if os.path.relpath(path, scratch) not in kept and name != "Package.resolved":
                os.remove(path)
