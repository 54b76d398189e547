"""Invented messages, each with its language and what it wants."""

from tests.policy.triage.dutch import DUTCH
from tests.policy.triage.english import ENGLISH


def rows() -> list[tuple[str, str, str]]:
    """Give language, kind and message of each."""
    return [
        (language, kind, line.strip())
        for language, table in (("nl", DUTCH), ("en", ENGLISH))
        for kind, lines in table.items()
        for line in lines.splitlines()
        if line.strip()
    ]
