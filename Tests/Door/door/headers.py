"""What every answer must carry, whatever it says."""

CSP = {
    "default-src": "'none'", "base-uri": "'none'", "frame-ancestors": "'none'", "object-src": "'none'",
    "require-trusted-types-for": "'script'",
}
EXACT = {
    "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer", "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin", "Cache-Control": "no-store",
}
# Words of a policy that would let in what the rest keeps out.
LOOSE = ("unsafe-", "*", "data:", "blob:", "http:", "https:")


def policy(text):
    rules = (rule.split() for rule in text.split(";"))
    return {rule[0].lower(): " ".join(rule[1:]) for rule in rules if rule}


def missing(answer):
    """What an answer does not carry, or carries wrongly, in words; nothing where all is there."""
    faults = [f"{name}: {answer.all(name)}" for name, value in EXACT.items()
              if [found.strip().lower() for found in answer.all(name)] != [value]]
    policies = answer.all("Content-Security-Policy")
    if len(policies) != 1:
        return faults + [f"{len(policies)} content security policies"]
    rules = policy(policies[0])
    faults += [f"{name} is {rules.get(name)}" for name, value in CSP.items()
               if rules.get(name) != value and not ("sandbox" in rules and name.startswith("require"))]
    faults += [f"{name} lets in {value}" for name, value in rules.items() if any(word in value for word in LOOSE)]
    return faults + [f"{name} is sent" for name, _ in answer.headers if name.lower().startswith("access-control-")]


def problem(answer):
    """What is wrong with an answer that tells of a fault; nothing where it is as it must be."""
    said = answer.json
    if (answer.header("Content-Type") or "").split(";")[0] != "application/problem+json" or not isinstance(said, dict):
        return [f"no problem details: {answer.header('Content-Type')}: {answer.body[:80]!r}"]
    if said.get("status") != answer.status:
        return [f"it says {said.get('status')}"]
    return [f"no {name}" for name in ("type", "title", "detail", "help") if not said.get(name)]
