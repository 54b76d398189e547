"""Texts in plain English, whatever the person's language: tests read what handlers say."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

_FORMATTING = re.compile(r"([\\*_`\[\]])")


@dataclass(frozen=True)
class FakeSpeech:
    """Says the English text with its values; `language` is what was asked for."""

    language: str
    timezone: ZoneInfo

    def __call__(self, message: str, /, **values: object) -> str:
        """Put the values in, escaped."""
        return (
            message.format(**{name: self.escape(str(value)) for name, value in values.items()}) if values else message
        )

    def plural(self, one: str, many: str, n: int, /, **values: object) -> str:
        """Give the English form for `n`."""
        return self(one if n == 1 else many, n=n, **values)

    def day(self, day: date) -> str:
        """Write "Monday 23 November"."""
        return f"{day:%A} {day.day} {day:%B}"

    def time(self, moment: datetime) -> str:
        """Write "08:03" on the school's clock."""
        return f"{moment.astimezone(self.timezone):%H:%M}"

    def escape(self, text: str) -> str:
        """Put a backslash before what would be formatting."""
        return _FORMATTING.sub(r"\\\1", text)


@dataclass(frozen=True)
class FakeTexts:
    """Has Dutch and English, both of them in English words."""

    default: str
    timezone: ZoneInfo

    def language(self, language: str | None) -> FakeSpeech:
        """Give the speech of a language, the school's own where it is None or another."""
        return FakeSpeech(language if language in ("nl", "en") else self.default, self.timezone)
