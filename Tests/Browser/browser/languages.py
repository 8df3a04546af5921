"""English words on a page in Norwegian: where none but an English sentence has them."""
import re

# Words of English sentences that Norwegian does not have.
ENGLISH = re.compile(r"\b(the|and|of|are|this|that|with|which|has|was|were|from|shall|should|when|where|there|they|your|you|cannot|"
                     r"not|been|have|will|would|its)\b", re.I)
TEXTS = """() => {
  const texts = [];
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const e = walker.currentNode.parentElement;
    if (e.closest('[lang=en]') || e.closest('title, style')) continue;
    const text = walker.currentNode.data.trim();
    if (text) texts.push(text);
  }
  for (const e of document.querySelectorAll('[aria-label], [placeholder], [alt], [data-label]'))
    for (const name of ['aria-label', 'placeholder', 'alt', 'data-label'])
      if (e.getAttribute(name) && !e.closest('[lang=en]')) texts.push(e.getAttribute(name));
  return texts;
}"""


def english(page, theirs):
    """The texts of a page that read as English, without what people typed into the register."""
    found = []
    for text in page.evaluate(TEXTS):
        rest = text
        for typed in theirs:
            if typed in rest:
                rest = rest.replace(typed, " ")
        # Places that are called so in Norwegian too.
        rest = rest.replace("Isle of Man", " ")
        if ENGLISH.search(rest):
            found.append(text)
    return found


def typed(document):
    """All that somebody typed into a register document, the longest first."""
    texts = set(re.findall(r">([^<>]+)<", document)) | set(re.findall(r'="([^"]*)"', document))
    clean = {re.sub(r"\s+", " ", text.replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">")).strip() for text in texts}
    return sorted((text for text in clean if ENGLISH.search(text)), key=len, reverse=True)
