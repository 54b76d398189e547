"""What the check finds, written for people: the most serious first, the same said once, with the words in sight."""

from collections.abc import Sequence

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


def findings(post: Post, verdict: Verdict, say: Speech) -> list[str]:
    """Write the findings for people: how serious, which article, what to do, about which words.

    What the protocol says of several words in one sentence is written once.
    """
    return [_written(post, alike, say) for alike in _grouped(post, verdict, say)]


def _grouped(post: Post, verdict: Verdict, say: Speech) -> list[list[Finding]]:
    """Put findings together that say the same of different words, the most serious first."""
    groups: dict[tuple[str, int, str], list[Finding]] = {}
    for finding in sorted(verdict.findings, key=lambda each: -each.severity):
        sentence = finding.message(say.language)
        named = _named(sentence, words_of(post, finding))
        alike = (finding.rule, finding.severity, sentence.replace(named, "") if named else sentence)
        groups.setdefault(alike, []).append(finding)
    return list(groups.values())


def words_of(post: Post, finding: Finding) -> str:
    """Give the post's own words that a finding is about; empty where it is about none."""
    return "" if finding.start is None or finding.end is None else post.text[finding.start : finding.end]


def quoted(post: Post, finding: Finding) -> str:
    """Give the post's own words that a finding is about, within marks and shortened; empty where it is about none."""
    words = words_of(post, finding)
    return f" “{_short(words)}”" if words else ""


def _short(words: str) -> str:
    """Cut words that are too long to be repeated."""
    return words if len(words) <= LONGEST_QUOTE else words[:LONGEST_QUOTE] + "…"


def _written(post: Post, alike: Sequence[Finding], say: Speech) -> str:
    """Write findings that say the same: the sentence once, and the words that it does not name."""
    first = alike[0]
    sentence = first.message(say.language)
    words = words_of(post, first)
    named = _named(sentence, words)
    if named:
        sentence = sentence.replace(named, f"{named[0]}{_short(words)}{named[-1]}")
    line = f"{ICONS[first.severity]} {say.escape(f'{first.article}: {sentence}')}"
    quotes = dict.fromkeys(f"“{_short(words_of(post, each))}”" for each in alike if words_of(post, each))
    others = [each for each in quotes if not named or each != f"“{_short(words)}”"]
    if not others:
        return line
    shown = listed(others, say) if len(others) <= MOST_QUOTES else f"{', '.join(others[:MOST_QUOTES])} …"
    return f"{line}\n{say('Also: {words}', words=shown) if named else say.escape(shown)}"


def _named(sentence: str, words: str) -> str:
    """Give the words as a sentence quotes them, with the marks around them; empty where it does not."""
    marked = (f"{opening}{words}{closing}" for opening, closing in MARKS)
    return next((each for each in marked if words and each in sentence), "")
