"""How well the policy check judges posts: `python -m bench.posts_eval [--held]`.

`bench/data/posts.jsonl` are labelled drafts on which the rules were tuned, `posts_held.jsonl` drafts that nobody who
writes rules has seen, and `posts_late.jsonl` such drafts by two later writers, whose figures have decided about nothing
so far; no rule may be written after either. `--held` shows what goes wrong in the first of them too: whoever reads that
has to write new ones.

Two figures tell whether the right words are shown; marks that were missed are in neither. Numbers, names and links
count where they are exactly those of the label: labels are not of one mind about the word before a date of birth
("geboren op"), so it counts for nothing, and a number within an offer of staff's own is shown with the offer, once, so
the offer's words count. A clause covers its label where half of the words of both are in both. Of what is said of
somebody one label holds a word ("epilepsie"), the next a sentence; so each is compared twice: as it is, and after it is
widened as the program widens what it shows, by the convention in `docs/reference/check.md`; a hit that stops early or
runs on is wrong by either. `words` tells the latter of each article, with numbers, names and links.
"""

import re
import sys
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from importlib.resources import files
from typing import TypeVar

from bench.labelled_posts import LabelledPost, Mark, labelled_posts
from groupbot.facts import facts_of, protocol_of
from groupbot.roster_file import decoded, read_roster
from groupbot.settings import profile_of, sample_settings
from policy.check import check
from policy.model import Finding, Severity, Verdict
from policy.rules.people import People
from policy.rules.personal import statement_of
from policy.rules.reproach import reproach_around
from policy.rules.rule import Case
from policy.rules.sentences import clause_around, statement_around
from policy.text import Text

WORST = 25
"""How many drafts that went wrong are shown of each kind."""

_Of = TypeVar("_Of")
_EDGED = frozenset(
    {"contact_phone", "contact_email", "contact_address", "contact_bsn", "contact_iban", "licence_plate"}
    | {"private_account", "birth_date", "name", "full_name", "name_with_photo", "full_name_with_photo"}
    | {"unknown_name", "tag_person", "tag_company", "account_link", "wrong_date"}
)
"""Rules about words that end where they end; where a clause ends is a matter of taste."""
_WITH_THEIR_OFFER = "staff_account"
_SAYS_BORN = frozenset({"geboren", "geboortedatum", "geb", "op", "kwam", "ter", "wereld", "born", "on", "berne", "am"})
_SHOWN = dict.fromkeys(("opinion", "tone", "others_work", "staff_account"), clause_around) | {
    "report_in_app": statement_around,
    "reproach": reproach_around,
}
_OF_SOMEBODY = frozenset({"personal_matter", "personal_matter_agreed"})
_EDGES = " .,!?"
_ENOUGH = 0.5
_WORDS = ("allow", "doubt", "refuse")
_SETTINGS = sample_settings()
_PROTOCOL = protocol_of(_SETTINGS)
_ROSTER = files("groupbot.sample").joinpath("roster.csv").read_bytes()
_FACTS = facts_of(profile_of(_SETTINGS), read_roster(decoded(_ROSTER), id_required=False))


@dataclass(frozen=True)
class Judged:
    """A labelled draft, and what the check said of it."""

    post: LabelledPost
    verdict: Verdict

    @cached_property
    def found(self) -> tuple[Mark, ...]:
        """What was found, as labels."""
        return tuple(map(self._mark, self.verdict.findings))

    def _mark(self, finding: Finding) -> Mark:
        return Mark(
            finding.rule, self.post.draft.text[finding.start : finding.end] if finding.start is not None else ""
        )

    @property
    def missed(self) -> list[Mark]:
        """The marks about whose article and words nothing was found."""
        return [mark for mark in self.post.marks if not any(_same(mark, each) for each in self.found)]

    @property
    def wrong(self) -> list[Mark]:
        """What was found and is no mark."""
        return [each for each in self.found if not any(_same(mark, each) for mark in self.post.marks)]

    def covered(self, *, widened: bool) -> list[tuple[Mark, float]]:
        """Give each mark that was found, with how much of its words and of what was found are the same, at best.

        Args:
            widened: whether a mark's words are widened before, as the program widens what it shows.
        """
        marks = [(mark, [each for each in self.found if _same(mark, each)]) for mark in self.post.marks]
        return [
            (mark, max(_covers(self._as_shown(mark, each, widened=widened), each) for each in found))
            for mark, found in marks
            if found
        ]

    def _as_shown(self, mark: Mark, found: Mark, *, widened: bool) -> Mark:
        """Give the mark with the words that are shown for it: of a number, those of the offer that holds it."""
        if found.rule == _WITH_THEIR_OFFER and mark.rule != found.rule:
            offers = (each for each in self.post.marks if each.rule == found.rule and mark.words in each.words)
            mark = next(offers, mark)
        is_widened = widened and mark.words and (mark.rule in _SHOWN or mark.rule in _OF_SOMEBODY)
        return Mark(mark.rule, self._widened(mark)) if is_widened else mark

    def _widened(self, mark: Mark) -> str:
        text = Text.of(self.post.draft.text)
        words = mark.words.strip(_EDGES)
        start = text.original.index(words)
        first, last = bisect_left(text.starts, start), bisect_left(text.starts, start + len(words))
        if mark.rule in _OF_SOMEBODY:
            people = People(Case(self.post.draft, text, _PROTOCOL, _FACTS))
            who = people.subject(first, last)
            shown = statement_of(text, (first, last), first if who is None else people.named_before(who, first))
        else:
            shown = _SHOWN[mark.rule](text, (first, last))
        begin, end = text.span(*shown)
        return text.original[begin:end]

    @property
    def is_personal(self) -> bool:
        """Whether personal data are to be kept out of it."""
        serious = (each for each in self.post.marks if _severity(each, self.post) in {Severity.DOUBT, Severity.REFUSE})
        return any(_article(each) in {"P1", "F8"} for each in serious)


def judged(posts: Sequence[LabelledPost]) -> list[Judged]:
    """Have every draft checked, for the sample school."""
    return [Judged(each, check(each.draft, _PROTOCOL, _FACTS)) for each in posts]


def main() -> None:
    """Print all figures."""
    tuned, held = judged(labelled_posts("posts")), judged(labelled_posts("posts_held"))
    _print_all("tuned on", tuned)
    _print_worst(tuned)
    _print_all("held out", held)
    _print_all("held out, by later writers", judged(labelled_posts("posts_late")))
    if "--held" in sys.argv:
        _print_worst(held)


def _print_all(name: str, drafts: Sequence[Judged]) -> None:
    print(f"check, {name}: {len(drafts)} labelled drafts")
    _print_verdicts(drafts)
    _print_articles(drafts)
    _print_languages(drafts)


def _print_verdicts(drafts: Sequence[Judged]) -> None:
    confusion = Counter((each.post.verdict, each.verdict.word) for each in drafts)
    print(f"{'expected':10}" + "".join(f"{word:>8}" for word in _WORDS) + "   found")
    for expected in _WORDS:
        print(f"{expected:10}" + "".join(f"{confusion[expected, word]:8}" for word in _WORDS))
    clean = [each for each in drafts if each.post.verdict == "allow"]
    violating = [each for each in drafts if each.post.verdict != "allow"]
    personal = [each for each in violating if each.is_personal]
    print(f"false refusals of clean drafts  {_share(clean, lambda each: each.verdict.word == 'refuse')}   (bar 1 %)")
    print(f"false doubts of clean drafts    {_share(clean, lambda each: each.verdict.word == 'doubt')}   (bar 5 %)")
    print(f"violations let through          {_share(violating, _let_through)}   (bar 3 %)")
    print(f"personal data let through       {_share(personal, _let_through)}   (bar 1 %)")
    edged, labelled = _shown(drafts, widened=False)
    _, clauses = _shown(drafts, widened=True)
    print(f"numbers, names, links: exact    {_share(edged, bool)}   (bar 95 %)")
    print(f"clauses: cover the label        {_share(labelled, bool)}")
    print(f"clauses: cover it, widened      {_share(clauses, bool)}   (bar 95 %)\n")


def _shown(drafts: Sequence[Judged], *, widened: bool) -> tuple[list[bool], list[bool]]:
    """Say of each mark that was found whether its words are shown: of those with edges, and of clauses."""
    covered = [each for draft in drafts for each in draft.covered(widened=widened) if each[0].words]
    edged = [_is_shown(*each) for each in covered if each[0].rule in _EDGED]
    return edged, [_is_shown(*each) for each in covered if each[0].rule not in _EDGED]


def _print_articles(drafts: Sequence[Judged]) -> None:
    right, wrong, missed = Counter[str](), Counter[str](), Counter[str]()
    for each in drafts:
        missed.update(map(_article, each.missed))
        wrong.update(map(_article, each.wrong))
        right.update(map(_article, each.post.marks))
    right.subtract(missed)
    covered = [
        (_article(mark), _is_shown(mark, share))
        for each in drafts
        for mark, share in each.covered(widened=True)
        if mark.words
    ]
    print(f"{'article':8}{'marks':>7}{'prec.':>8}{'rec.':>8}{'words':>8}")
    for article in sorted({*right, *wrong, *missed}):
        marks = right[article] + missed[article]
        precision = right[article] / (right[article] + wrong[article]) if right[article] + wrong[article] else 1.0
        recall = right[article] / marks if marks else 1.0
        shown = [is_shown for each, is_shown in covered if each == article]
        words = f"{sum(shown) / len(shown):8.2f}" if shown else ""
        print(f"{article:8}{marks:7}{precision:8.2f}{recall:8.2f}{words}")
    print()


def _print_languages(drafts: Sequence[Judged]) -> None:
    for language, number in Counter(each.post.language for each in drafts).most_common():
        own = [each for each in drafts if each.post.language == language]
        print(f"{language:4}{number:5} drafts, right verdict {_share(own, _is_right)}")
    print()


def _print_worst(drafts: Sequence[Judged]) -> None:
    kinds: dict[str, Callable[[Judged], bool]] = {
        "let through": lambda each: each.post.verdict != "allow" and _let_through(each),
        "clean, and refused": lambda each: each.post.verdict == "allow" and each.verdict.word == "refuse",
        "clean, and doubted": lambda each: each.post.verdict == "allow" and each.verdict.word == "doubt",
    }
    for name, belongs in kinds.items():
        print(f"{name}:")
        for each in [draft for draft in drafts if belongs(draft)][:WORST]:
            print(f"  {each.post.id} ({each.post.draft.audience.destination}) {each.post.draft.text[:160]!r}")
            for label, marks in (("missed", each.missed), ("wrong", each.wrong)):
                for mark in marks:
                    print(f"      {label} {mark.rule}: {mark.words[:80]!r}")
        print()


def _let_through(draft: Judged) -> bool:
    return draft.verdict.word == "allow"


def _is_right(draft: Judged) -> bool:
    return draft.verdict.word == draft.post.verdict


def _same(mark: Mark, found: Mark) -> bool:
    """Say whether both are about the same: the same article, or rules that judge alike, and words that overlap."""
    alike = _article(mark) == _article(found) or {_article(mark), _article(found)} == {"P1", "F8"}
    apart = mark.words and found.words and mark.words not in found.words and found.words not in mark.words
    return alike and not apart


def _covers(mark: Mark, found: Mark) -> float:
    """Say how much of the words of both is in both, 1 for the same words; marks at their ends say nothing."""
    label, words = (Counter(_words(each)) for each in (mark, found))
    either = (label | words).total()
    return (label & words).total() / either if either else 1.0


def _is_shown(mark: Mark, share: float) -> bool:
    return share == 1 if mark.rule in _EDGED else share >= _ENOUGH


def _words(mark: Mark) -> list[str]:
    words = re.findall(r"\w+", mark.words.casefold())
    return [word for word in words if word not in _SAYS_BORN] if mark.rule == "birth_date" else words


def _article(mark: Mark) -> str:
    return _PROTOCOL.rules[mark.rule].article


def _severity(mark: Mark, post: LabelledPost) -> Severity | None:
    return _PROTOCOL.severity(mark.rule, post.draft.audience.destination)


def _share(of: Sequence[_Of], counts: Callable[[_Of], bool]) -> str:
    number = sum(map(counts, of))
    return f"{number:4} of {len(of):4}, {number / len(of) if of else 0:6.1%}"


if __name__ == "__main__":
    main()
