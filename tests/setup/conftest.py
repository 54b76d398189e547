"""A person who answers from a list, and hears what is said."""

import os
from collections.abc import Callable, Iterable

import pytest

from groupbot.setup.model import Line, Question


@pytest.fixture(autouse=True)
def no_secrets_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    """Forget what the machine's own environment says."""
    for name in [name for name in os.environ if name.startswith("GROUPBOT_")]:
        monkeypatch.delenv(name)


class Person:
    """Answers each question with the next word; an error in their place is raised."""

    def __init__(self, typed: Iterable[str | type[BaseException]]) -> None:
        self._typed = iter(typed)
        self.heard: list[str] = []
        self.asked: list[str] = []
        self.defaults: dict[str, str | None] = {}
        self.heads: list[str] = []

    def tell(self, *lines: Line) -> None:
        """Hear."""
        self.heard += [line.text.format_map(dict(line.values)) for line in lines]

    def ask(self, question: Question, default: str | None) -> str:
        """Answer."""
        self.asked.append(question.key)
        self.defaults[question.key] = default
        answer = next(self._typed)
        if isinstance(answer, str):
            return answer
        raise answer

    def head(self, number: int, of: int, heading: str) -> None:
        """See a heading."""
        self.heads.append(f"{number}/{of} {heading}")


Answering = Callable[..., Person]


@pytest.fixture
def person() -> Answering:
    """Make a person who types these."""
    return lambda *typed: Person(typed)
