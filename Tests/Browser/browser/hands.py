"""Somebody at a keyboard, without a mouse: Tab, Enter, Space, arrows, and letters. Nothing else is ever done to a page."""
from door.service import Broken

# More stops than any page has that is worked on.
MOST = 900
FITS = "(what) => { const e = document.activeElement; return e && e !== document.body && e.matches(what) }"
SHOWS = "() => { const e = document.activeElement; const r = e.getBoundingClientRect(); const s = getComputedStyle(e);" \
    " return {inside: r.bottom > 0 && r.top < innerHeight, marked: s.outlineStyle !== 'none' || e.matches('[tabindex=\"-1\"]')} }"


class Hands:
    def __init__(self, window):
        self.window, self.page, self.expect, self.pressed = window, window.page, window.expect, 0
        # The browser hands the choice of a file over from now on: told only when the key is pressed, it may be told too late.
        self.page.on("filechooser", lambda chooser: None)

    def press(self, key):
        self.page.keyboard.press(key)
        self.pressed += 1

    def reach(self, what):
        """Goes by Tab to the first thing that fits; it must be seen, and be seen to have the keyboard."""
        for _ in range(MOST):
            self.press("Tab")
            if self.page.evaluate(FITS, what):
                seen = self.page.evaluate(SHOWS)
                self.expect(seen["inside"] and seen["marked"], f"{self.page.url}: {what} has the keyboard, and it is not seen")
                return
        raise Broken(f"{self.page.url}: no key leads to {what}; {self.page.title()}")

    def enter(self, what):
        """Goes to a link or a button and presses Enter, which leads to another page."""
        self.reach(what)
        with self.page.expect_navigation():
            self.press("Enter")
        self.page.wait_for_load_state()

    def write(self, field, text):
        self.reach(f"[name='{field}']")
        self.press("Control+a")
        self.page.keyboard.type(text)
        self.pressed += len(text)

    def date(self, field, day):
        """A day, digit by digit, in the order of the browser's language."""
        self.reach(f"[name='{field}']")
        year, month, number = day.split("-")
        self.page.keyboard.type(month + number + year if self.american() else number + month + year)
        value = self.page.evaluate("document.activeElement.value")
        if value != day:
            raise Broken(f"{field} says {value} instead of {day}")

    def american(self):
        return not self.page.evaluate("new Intl.DateTimeFormat().format(new Date(2026, 10, 23)).startsWith('23')")

    def choose(self, field, value):
        """Chooses in a list by arrows, or of several things one by arrows, or ticks a box."""
        self.reach(f"[name='{field}']")
        kind = self.page.evaluate("document.activeElement.type")
        if kind == "checkbox":
            return self.tick(field, value)
        now = "document.activeElement.value"
        for key in ("Home", "ArrowDown") if kind.startswith("select") else ("ArrowDown",):
            for _ in range(400):
                if self.page.evaluate(now) == value and (kind != "radio" or self.page.evaluate("document.activeElement.checked")):
                    return
                before = self.page.evaluate(now)
                self.press(key)
                if self.page.evaluate(now) == before:
                    break
        if self.page.evaluate(now) != value:
            raise Broken(f"{self.page.url}: {field} cannot be made {value}")

    def tick(self, field, value):
        what = f"[name='{field}'][value='{value}']"
        if not self.page.evaluate(FITS, what):
            self.reach(what)
        if not self.page.evaluate("document.activeElement.checked"):
            self.press(" ")

    def file(self, field, path):
        """Opens the choice of a file by the keyboard, and chooses one."""
        self.reach(f"[name='{field}']")
        with self.page.expect_file_chooser() as chooser:
            self.press(" ")
        chooser.value.set_files(path)

    def words(self, field, search, value):
        """Searches among words, and ticks one of those that were found."""
        self.write(f"find:{field}", search)
        self.enter("button")
        self.tick(field, value)

    def text(self):
        return self.page.inner_text("main")
