"""Taught to Schemathesis: what a PDF looks like as far as the service looks, and what an entity tag is."""
import re

import schemathesis
from hypothesis import strategies
from schemathesis import GenerationMode

schemathesis.openapi.media_type("application/pdf", strategies.binary(max_size=200).map(lambda rest: b"%PDF-" + rest))

TAG = re.compile(r'\*|"[\x21\x23-\x7e]*"')


@schemathesis.hook
def filter_case(context, case):
    """Schemathesis 4.32 makes entity tags by a form of its own, and takes a plain 0 for right, whatever the document says."""
    if case.meta is None or case.meta.generation.mode != GenerationMode.POSITIVE:
        return True
    tags = [value for name, value in (case.headers or {}).items() if name.lower() in ("if-match", "if-none-match")]
    return all(TAG.fullmatch(str(tag)) for tag in tags)
