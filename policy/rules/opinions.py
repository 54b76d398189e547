"""A4: a private or political opinion, which readers take for the school's.

A matter of politics is no opinion by itself: lessons are about it, the newspaper is, and a polling station stands in
the school. It is one where the sentence says what to think of it. What the school holds of education is its own.
"""

from collections.abc import Iterator

from policy.rules import opinion_words as words
from policy.rules.passages import Span, find, hits, sentence_around
from policy.rules.rule import Case, Hit
from policy.text import Text


def opinion(case: Case) -> Iterator[Hit]:
    """Hit private and political opinions."""
    return hits(case, "opinion", {*_plain(case.text), *_views(case.text)})


def _plain(text: Text) -> Iterator[Span]:
    for found in find(words.PLAIN, text.folded):
        if not words.LESSON.search(sentence_around(text, found.start())):
            yield found.span()


def _views(text: Text) -> Iterator[Span]:
    """Find sentences in which somebody holds a view on a matter on which people differ: from the one to the other."""
    if words.SUBJECT.search(text.folded) is None:
        return
    for start, end in text.sentences:
        view = words.VIEW.search(text.folded, start, end)
        subject = words.SUBJECT.search(text.folded, start, end) if view else None
        if view and subject and not words.LESSON.search(text.folded, start, end):
            yield min(view.start(), subject.start()), max(view.end(), subject.end())
