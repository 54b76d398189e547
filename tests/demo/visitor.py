"""A visitor of the playground, who clicks and types."""

import json
import time
from urllib.parse import urlsplit

from playwright.sync_api import ConsoleMessage, Locator, Page, expect

PATIENCE = 60_000
"""How long to wait for what has to come, in milliseconds: a busy machine takes its time over photos."""

expect.set_options(timeout=PATIENCE)


class Visitor:
    """Somebody before the page.

    Args:
        page: the browser's page.
    """

    def __init__(self, page: Page) -> None:
        self.page = page
        self.complaints: list[str] = []
        self.hosts: set[str] = set()
        page.set_default_timeout(PATIENCE)
        page.on("console", self._heard)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("request", lambda request: self.hosts.add(urlsplit(request.url).netloc))
        page.on("dialog", lambda dialog: dialog.accept())

    def open(self, address: str) -> None:
        """Open the address that the program has printed."""
        self.page.goto(address)
        expect(self.chat("parent").locator(".bot")).to_have_count(1)

    def show(self, pane: str) -> None:
        """Go to a part of the page; on a wide screen all are in sight."""
        tab = self.page.locator(f"#tab-{pane}")
        if tab.is_visible():
            tab.click()

    def chat(self, pane: str) -> Locator:
        """Give the messages of a phone, or of a group as `group-5`."""
        return self.page.locator(f"#part-{pane}")

    def writes(self, phone: str, text: str) -> None:
        """Type a message and send it with Enter."""
        self.show(phone)
        self.page.locator(f"#text-{phone}").fill(text)
        self.page.locator(f"#text-{phone}").press("Enter")
        expect(self.page.locator(f"#text-{phone}")).to_have_value("")

    def picks(self, phone: str) -> None:
        """Open a phone's choice of pictures."""
        self.page.locator(f"#pick-{phone} summary").click()

    def presses(self, phone: str, label: str) -> None:
        """Press the newest button with this label."""
        self.show(phone)
        self.chat(phone).get_by_role("button", name=label).last.click()

    def presses_thrice(self, phone: str, label: str) -> None:
        """Press the newest button with this label three times, faster than the bot can take it away."""
        self.show(phone)
        press = self.chat(phone).get_by_role("button", name=label).last.get_attribute("hx-vals")
        script = "form => [1, 2, 3].map(() => fetch('/press', {method: 'POST', body: new URLSearchParams(form)})) && 0"
        self.page.evaluate(script, json.loads(press or ""))

    def plays_step(self) -> None:
        """Let the tour do its step; where one part of the page is in sight at a time, first go where it plays."""
        there = self.page.locator("#tour-there")
        if there.is_visible():
            there.click()
        self.page.locator("#tour-do").click()

    def speaks(self, language: str) -> None:
        """Choose the page's language."""
        with self.page.expect_navigation():
            self.page.locator(f".languages [value={language}]").click()
        expect(self.page.locator("html")).to_have_attribute("lang", language)

    def reads(self, pane: str, *texts: str) -> None:
        """Wait until a phone or the mailbox shows each of these texts."""
        self.show(pane)
        for text in texts:
            expect(self.chat(pane).get_by_text(text).last).to_be_visible()

    def reads_in_group(self, class_id: str, *texts: str) -> None:
        """Wait until a class's group shows each of these texts."""
        self.show("groups")
        self.page.locator(f"#tab-group-{class_id}").click()
        for text in texts:
            expect(self.chat(f"group-{class_id}").get_by_text(text).last).to_be_visible()

    def measures(self, shown: Locator, script: str) -> None:
        """Wait until a script holds of what is shown: news may put another element in its place meanwhile."""
        end = time.monotonic() + PATIENCE / 1000
        while not shown.evaluate(script):
            assert time.monotonic() < end, script
            self.page.wait_for_timeout(20)

    def moves_clock(self, label: str) -> None:
        """Press one of the clock's buttons."""
        self.page.locator(".moves").get_by_text(label, exact=True).click()

    def switches_mail(self) -> None:
        """Turn the mail server's switch."""
        self.page.locator("#mail-switch").click()

    def closes_tour(self) -> None:
        """Close the tour's panel."""
        self.page.locator("#tour-close").click()
        expect(self.page.locator("#tour-start")).to_be_visible()

    def _heard(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self.complaints.append(message.text)
