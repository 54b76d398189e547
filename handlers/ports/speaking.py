"""How handlers speak: texts of the gettext catalogues, in a person's language."""

from datetime import date, datetime
from typing import Protocol


class Speech(Protocol):
    """One language. `say("Hello {name}", name=...)` looks the English text up and puts the values in.

    Values are escaped, so that a child's name or a teacher's words cannot become formatting.
    """

    @property
    def language(self) -> str:
        """The language's code: nl, en."""

    def __call__(self, message: str, /, **values: object) -> str:
        """Give the text in this language."""

    def plural(self, one: str, many: str, n: int, /, **values: object) -> str:
        """Give the form for `n`, which is also a value."""

    def day(self, day: date) -> str:
        """Write a day as people say it: "maandag 23 november"."""

    def time(self, moment: datetime) -> str:
        """Write the time of day in the school's time zone: "08.03" in Dutch, "08:03" in English."""

    def escape(self, text: str) -> str:
        """Take people's words literally within the small Markdown."""


class Texts(Protocol):
    """The languages that the bot has texts in."""

    def language(self, language: str | None) -> Speech:
        """Give the speech of a language; the school's own where it is None or there are no texts in it."""
