"""Ready words: what findings offer in the place of their words, put into the post with one press."""

from collections.abc import Sequence
from hashlib import sha256

from handlers.findings import words_of
from handlers.model.posts import Post
from handlers.ports import Speech
from policy.model import Finding, Verdict

WORD = "word"
"""What the choice of such a button begins with; a mark of what exactly it puts where follows."""

MOST = 3
"""How many different words have a button of their own beside "Replace all"."""

LONGEST_LABEL = 34
"""Characters of a button's label that a phone shows."""

_ARROW = " → "
_LONGEST_GONE = 13
"""As many characters of what goes are shown where what comes needs all that is left."""


def ready_words(post: Post, verdict: Verdict, say: Speech) -> list[tuple[str, str]]:
    """Give the buttons for the ready words of a verdict: one for all, where there are several, and one for each.

    The same words in several places are one button.

    Args:
        post: the post.
        verdict: what the check finds.
        say: the language of who reads.

    Returns:
        For each button the choice and the label.
    """
    by_words = _by_words(verdict)
    rows = [(_mark(findings), _label(post, findings)) for findings in by_words[:MOST]]
    if len(by_words) > 1:
        rows.insert(0, (_mark(_ready(verdict)), say("✏️ Replace all")))
    return rows


def chosen(choice: str, verdict: Verdict) -> Sequence[Finding]:
    """Give the findings whose ready words a button puts in place; none where it is of another verdict.

    Args:
        choice: the button's.
        verdict: what the check finds now.
    """
    offered = [*_by_words(verdict), _ready(verdict)]
    return next((findings for findings in offered if findings and _mark(findings) == choice), ())


def _ready(verdict: Verdict) -> list[Finding]:
    """List the findings that have ready words."""
    return [each for each in verdict.findings if each.replacement is not None and each.start is not None]


def _by_words(verdict: Verdict) -> list[list[Finding]]:
    """Put the findings together that have the same ready words, whatever letters they begin with."""
    groups: dict[str, list[Finding]] = {}
    for finding in _ready(verdict):
        groups.setdefault((finding.replacement or "").casefold(), []).append(finding)
    return list(groups.values())


def _mark(findings: Sequence[Finding]) -> str:
    """Give the choice of a button: whoever presses it gets what its label said, or nothing."""
    places = repr([(each.start, each.end, each.replacement) for each in findings])
    return f"{WORD}:{sha256(places.encode()).hexdigest()[:12]}"


def _label(post: Post, findings: Sequence[Finding]) -> str:
    """Write what goes and what comes in its place, within what a phone shows: “06-12345678 → 0516-000000”."""
    goes = ", ".join(dict.fromkeys(" ".join(words_of(post, each).split()) for each in findings))
    comes = findings[0].replacement or ""
    room = LONGEST_LABEL - len(_ARROW)
    comes = _short(comes, room - min(len(goes), _LONGEST_GONE))
    return f"✏️ {_short(goes, room - len(comes))}{_ARROW}{comes}"


def _short(words: str, longest: int) -> str:
    return words if len(words) <= longest else f"{words[: longest - 1].rstrip(' ,')}…"
