"""Windows of a headless browser, each with what went wrong in it."""
import contextlib

from playwright.sync_api import sync_playwright

LOCALES = {"en": "en-GB", "nb": "nb-NO"}


class Window:
    """A page of a browser that keeps cookies of its own, and notes whatever no page of ours may cause."""

    def __init__(self, browser, base, language, expect, cookie=None):
        self.base, self.expect, self.language = base, expect, language
        self.context = browser.new_context(locale=LOCALES[language], viewport={"width": 1280, "height": 900})
        if cookie:
            name, _, value = cookie.partition("=")
            self.context.add_cookies([{"name": name, "value": value, "url": base.replace("http:", "https:"), "secure": True}])
        self.page = self.context.new_page()
        self.page.set_default_timeout(20_000)
        self.page.on("dialog", self.dialog)
        self.page.on("pageerror", lambda error: self.expect(False, f"{self.page.url}: an error: {error}"))
        self.page.on("console", self.console)

    def dialog(self, dialog):
        self.expect(False, f"{self.page.url}: a dialog: {dialog.message}")
        dialog.dismiss()

    def console(self, message):
        told = message.text
        if "Content Security Policy" in told or "Trusted" in told or "script" in told.lower():
            self.expect(False, f"{self.page.url}: {told}")

    def go(self, path):
        return self.page.goto(self.base + path)


@contextlib.contextmanager
def browsing():
    """A browser, which ends with what is done in it."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        try:
            yield browser
        finally:
            browser.close()
