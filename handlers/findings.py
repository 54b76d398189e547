"""What the check finds, written for people: the most serious first, the same said once, with the words in sight."""

from collections.abc import Sequence
from dataclasses import dataclass

from handlers.listing import listed
from handlers.model.posts import Post
from handlers.ports import Speech
from policy.model import Finding, Severity, Verdict

ICONS = {Severity.ADVICE: "💡", Severity.DOUBT: "⚠️", Severity.REFUSE: "⛔"}
LONGEST_QUOTE = 80
"""Characters of the post's own words that a finding repeats."""
MOST_QUOTES = 5
"""How many pieces of the post one sentence is followed by."""
MARKS = (("“", "”"), ("„", "”"), ("‘", "’"), ('"', '"'), ("'", "'"), ("(", ")"))
"""What a protocol's sentence may have around the words that it names."""


@dataclass(frozen=True)
class Said:
    """What is said of some words of a post, which are empty where it is about none."""

    article: str
    rule: str
    severity: Severity
    sentence: str
    words: str = ""

    @property
    def named(self) -> str:
        """The words as the sentence quotes them, with the marks around them; empty where it does not."""
        marked = (f"{opening}{self.words}{closing}" for opening, closing in MARKS)
        return next((each for each in marked if self.words and each in self.sentence), "")


def findings(post: Post, verdict: Verdict, say: Speech) -> list[str]:
    """Write the findings for people: how serious, which article, what to do, about which words."""
    return written(
        [
            Said(each.article, each.rule, each.severity, each.message(say.language), words_of(post, each))
            for each in verdict.findings
        ],
        say,
    )


def in_the_way(post: Post, verdict: Verdict, say: Speech) -> list[str]:
    """Name the words again that keep a post from going out at all, where other findings stand below them."""
    refused = [each for each in verdict.findings if each.severity is Severity.REFUSE]
    words = dict.fromkeys(quoted(words_of(post, each)) for each in refused if words_of(post, each))
    if not words or len(refused) == len(verdict.findings):
        return []
    return [say("⛔ First of all: {words}", words=listed([*words][:MOST_QUOTES], say))]


def written(found: Sequence[Said], say: Speech) -> list[str]:
    """Write what was found, the most serious first; what is said of several words in one sentence is written once.

    Args:
        found: what was found, in the order of the text.
        say: the language of who reads.
    """
    groups: dict[tuple[str, int, str], list[Said]] = {}
    for each in sorted(found, key=lambda one: -one.severity):
        alike = (each.rule, each.severity, each.sentence.replace(each.named, "") if each.named else each.sentence)
        groups.setdefault(alike, []).append(each)
    return [_written(alike, say) for alike in groups.values()]


def words_of(post: Post, finding: Finding) -> str:
    """Give the post's own words that a finding is about; empty where it is about none."""
    return "" if finding.start is None or finding.end is None else post.text[finding.start : finding.end]


def quoted(words: str) -> str:
    """Give words within marks, shortened; empty for none."""
    return f"“{_short(words)}”" if words else ""


def _short(words: str) -> str:
    """Cut words that are too long to be repeated."""
    return words if len(words) <= LONGEST_QUOTE else words[:LONGEST_QUOTE] + "…"


def _written(alike: Sequence[Said], say: Speech) -> str:
    """Write what is said of several words: the sentence once, and the words that it does not name."""
    first = alike[0]
    sentence, named = first.sentence, first.named
    if named:
        sentence = sentence.replace(named, f"{named[0]}{_short(first.words)}{named[-1]}")
    heading = f"{first.article}: {sentence}" if sentence else first.article
    line = f"{ICONS[first.severity]} {say.escape(heading)}"
    quotes = dict.fromkeys(quoted(each.words) for each in alike if each.words)
    others = [each for each in quotes if not named or each != quoted(first.words)]
    if not others:
        return line
    shown = listed(others, say) if len(others) <= MOST_QUOTES else f"{', '.join(others[:MOST_QUOTES])} …"
    return f"{line}\n{say('Also: {words}', words=shown) if named else say.escape(shown)}"
