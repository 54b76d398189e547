"""A4: a private or political opinion, which readers take for the school's.

A matter of politics is no opinion by itself: lessons are about it, the newspaper is, and a polling station stands in
the school. It is one where somebody says what to think of it. What the school holds of education is its own.
"""

from collections.abc import Iterator

from policy.rules import opinion_words as words
from policy.rules.passages import find, hits
from policy.rules.rule import Case, Hit
from policy.rules.sentences import Around, Span, clause_around
from policy.rules.together import find_together
from policy.rules.together_views import VIEWS
from policy.rules.tone_phrases import SEASON
from policy.text import Text


def opinion(case: Case) -> Iterator[Hit]:
    """Hit private and political opinions."""
    text = case.text_without_excused("opinion")
    spans = (*_plain(text), *_views(text), *find_together(VIEWS, text, text.folded))
    return hits("opinion", {clause_around(text, span) for span in spans})


def _plain(text: Text) -> Iterator[Span]:
    around = Around(text)
    for found in find(words.PLAIN, text.folded):
        if not around.holds(words.LESSON, found) and not around.holds(words.WITHHELD, found):
            yield found


def _views(text: Text) -> Iterator[Span]:
    """Find sentences in which somebody judges, or holds a view on a matter on which people differ."""
    before = False
    has_subject = words.SUBJECT.search(text.folded) is not None
    for start, end in text.sentences:
        subject = words.SUBJECT.search(text.folded, start, end) if has_subject else None
        found = (
            _own_judgement(text, start, end)
            or _politics(text, start, end)
            or _view(text, start, end, on_subject=subject is not None, before=before)
        )
        if found is not None and words.WITHHELD.search(text.folded, start, end) is None:
            yield found
        before = subject is not None


def _own_judgement(text: Text, start: int, end: int) -> Span | None:
    """Find what a writer says that she herself holds, where it judges."""
    own = words.PERSONAL.search(text.folded, start, end)
    harsh = words.HARSH.search(text.folded, start, end)
    if own is None and harsh is not None:
        own = words.OWN.search(text.folded, start, end)
    judges = harsh is not None or words.NORM.search(text.folded, start, end) is not None
    if own is None or not judges or SEASON.search(text.folded, start, end):
        return None
    return None if harsh is None and words.EVENT.search(text.folded, start, end) else own.span()


def _view(text: Text, start: int, end: int, *, on_subject: bool, before: bool) -> Span | None:
    """Find a view on a matter that this sentence names, or the one before it where the view is a hard one."""
    if not (on_subject or (before and words.HARSH.search(text.folded, start, end))):
        return None
    view = words.VIEW.search(text.folded, start, end)
    is_lesson = words.LESSON.search(text.folded, start, end) and not words.PERSONAL.search(text.folded, start, end)
    return view.span() if view and not is_lesson else None


def _politics(text: Text, start: int, end: int) -> Span | None:
    """Find praise or blame of those who govern, or want to."""
    named = words.POLITICS.search(text.folded, start, end)
    judged = words.JUDGED.search(text.folded, start, end) if named else None
    if named is None or judged is None or words.LESSON.search(text.folded, start, end):
        return None
    return min(named.start(), judged.start()), max(named.end(), judged.end())
