"""What is wrong with a page as it stands in a browser."""
from axe_playwright_python.sync_playwright import Axe

WIDTH = 360
# Elements and attributes that no page of ours has.
FOREIGN = """() => {
  const bad = [...document.querySelectorAll('script, iframe, object, embed, img, video, audio, math, marquee, base, style, meta[http-equiv], svg foreignObject, svg a[href^="javascript"]')]
    .map(e => e.outerHTML.slice(0, 120));
  for (const e of document.querySelectorAll('*'))
    for (const a of e.attributes)
      if (a.name.startsWith('on') || a.name === 'style' || /^\\s*(javascript|data|vbscript):/i.test(a.value) && ['href', 'src', 'action', 'formaction'].includes(a.name))
        bad.push(e.tagName + ' ' + a.name);
  return bad;
}"""
WIDER = """(most) => [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > most + 1 && !e.closest('.scroll, pre, svg'))
  .slice(0, 3).map(e => e.tagName + '.' + e.className + ' ' + (e.textContent || '').trim().slice(0, 40))"""


def barriers(page, rules=None):
    """What axe finds: the sort, how grave it is, and the first element."""
    options = {"runOnly": {"type": "rule", "values": rules}} if rules else {}
    found = Axe().run(page, options=options).response["violations"]
    return [f"{one['id']} ({one['impact']}) at {one['nodes'][0]['target']}: {one['nodes'][0]['failureSummary'][:200]!r}" for one in found]


def cut(page):
    """What does not fit into a narrow window."""
    page.set_viewport_size({"width": WIDTH, "height": 800})
    wide = page.evaluate("document.documentElement.scrollWidth")
    told = f"{wide} px: {page.evaluate(WIDER, WIDTH)}" if wide > WIDTH else None
    page.set_viewport_size({"width": 1280, "height": 900})
    return told


def foreign(page):
    return page.evaluate(FOREIGN)
