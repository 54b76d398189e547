"""What the check found of a post at a moment, as it is kept: under which protocol, and what somebody made of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Literal

from policy.model import Destination, Severity, Word

Step = Literal[
    "shown",
    "asked",
    "asked_again",
    "approved",
    "confirmed",
    "sent_back",
    "refused",
    "published",
    "stopped",
    "rechecked",
]
"""What happened with the verdict: its author saw it, the director was asked, and again because more was found by then,
somebody decided, it went out, was stopped by the last check, or was held against a changed protocol."""

Outcome = Literal["approved", "sent_back", "refused"]
"""What the director made of a doubt."""


@dataclass(frozen=True)
class KeptFinding:
    """A finding of a verdict that is kept.

    `words` are the post's own that it was about, `messages` its sentence in each language, which may name them. Both
    are empty once the words are forgotten: article, rule and severity stay.
    """

    article: str
    rule: str
    severity: Severity
    words: str = ""
    messages: Mapping[str, str] = field(default_factory=dict)

    @property
    def without_words(self) -> "KeptFinding":
        """The finding without any words of the post."""
        return replace(self, words="", messages={})


@dataclass(frozen=True)
class KeptVerdict:
    """A verdict of one version of a post, and the protocol that it was made by.

    `by` is who saw it or decided, as a staff id, or `bot`. `fingerprint` is that of the protocol in force, which tells
    it from another of the same name and version.
    """

    post: str
    version: int
    step: Step
    at: datetime
    by: str
    word: Word
    protocol: str
    protocol_version: str
    fingerprint: str
    findings: tuple[KeptFinding, ...] = ()

    @property
    def without_words(self) -> "KeptVerdict":
        """The verdict without any words of the post."""
        return replace(self, findings=tuple(each.without_words for each in self.findings))


@dataclass(frozen=True)
class Case:
    """What makes two doubts alike: the rule, for whom the post is, and the words, folded; or the rule's sentence."""

    rule: str
    destination: Destination
    words: str


@dataclass(frozen=True)
class Decisions:
    """How often a case was decided, and how."""

    approved: int = 0
    sent_back: int = 0
    refused: int = 0
