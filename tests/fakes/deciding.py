"""A check whose verdict the test sets, ids that count, a record in a list."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

import policy
from groupbot.facts import facts_of
from handlers.model.people import Child
from handlers.model.profile import Profile
from policy.check import check
from policy.model import Draft, Finding, Severity, Verdict
from policy.protocol_file import parse_protocol

_FILE = Path(policy.__file__).parent / "protocols" / "tjongerschool.toml"
SHIPPED = parse_protocol(_FILE.read_text(encoding="utf-8"), _FILE.stem)
"""The protocol that ships with the program."""


class FakeChecker:
    """Gives `verdict`, or what `judge` says where a test sets it; `drafts` are those that were checked."""

    def __init__(self, verdict: Verdict | None = None) -> None:
        self.verdict = verdict or Verdict()
        self.judge: Callable[[Draft], Verdict] | None = None
        self.drafts: list[Draft] = []
        self.protocol = SHIPPED

    async def check(self, draft: Draft) -> Verdict:
        """Note the draft and give the verdict."""
        self.drafts.append(draft)
        return self.judge(draft) if self.judge else self.verdict

    def use_policy(self, profile: Profile, children: Iterable[Child]) -> None:
        """Judge by the real policy check from now on, with the protocol in force."""
        facts = facts_of(profile, children)
        self.judge = lambda draft: check(draft, self.protocol, facts)

    def says(self, severity: Severity, article: str = "F6", rule: str = "account-tags") -> None:
        """Find one thing of this severity in every draft from now on."""
        messages = {"nl": f"Let op artikel {article}.", "en": f"Mind article {article}."}
        self.verdict = Verdict((Finding(article, rule, severity, messages),))


class FakeIds:
    """Counts: `id-000000001`, `id-000000002`."""

    def __init__(self) -> None:
        self.last = 0

    def new(self) -> str:
        """Give the next."""
        self.last += 1
        return f"id-{self.last:09}"


@dataclass(frozen=True)
class Line:
    """One line of the record."""

    act: str
    actor: str
    subject: str
    detail: str = ""


class FakeRecords:
    """The record, in `lines`."""

    def __init__(self) -> None:
        self.lines: list[Line] = []

    async def add(self, act: str, actor: str, subject: str, detail: str = "") -> None:
        """Add a line."""
        self.lines.append(Line(act, actor, subject, detail))
