"""A4: who posts is known, and posts in the school's name."""

from collections.abc import Iterator

from policy.rules.rule import Case, Hit


def author(case: Case) -> Iterator[Hit]:
    """Hit an author whom the school does not know. A missing one is none: the bot signs when it posts."""
    who = case.draft.author
    if who is not None and who not in case.facts.staff_ids:
        yield Hit("author_unknown", about=who)
