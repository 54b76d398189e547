"""How long `check` and `triage` take, with a roster of a thousand children; texts of 300 characters and of 4,096."""

import re
import time
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from itertools import cycle, islice, product

from bench.figures import Bar, Figure
from bench.options import Options
from groupbot.facts import facts_of
from groupbot.settings import profile_of, protocol_text, sample_settings, shipped_protocols
from handlers.model.people import Child
from policy.check import check
from policy.model import Audience, Draft
from policy.numbers import prepare
from policy.protocol_file import parse_protocol
from policy.triage import triage
from policy.triage.patterns import en, nl
from tests.policy.posts import POSTS
from tests.policy.triage.sentences import rows

USUAL, LONGEST = 300, 4096
_FIRST = """
    Sem Lotte Roos Daan Fenna Storm Noor Mees Jelte Evi Zoë Aylin Thijs Puk Lars Isa Rens Liv Pim Teun
    Saar Luuk Tess Bram Yara Finn Julia Milan Sara Levi Nora Adam Lina Noah Mila Ties Jip Guus Lynn Cas
""".split()  # noqa: SIM905 - sixty-five quotes less
_LAST = """
    Bakker Visser Postma Dijkstra Veenstra Terpstra Hoekstra Jansma Bosma Smit Wiersma Meijer Mulder Kuipers
    Brouwer Yildiz Haan Kok Vos Dekker Peters Hendriks Koster Willems Huisman
""".split()  # noqa: SIM905 - as above
CHILDREN = tuple(
    Child(str(number), first, last, "5") for number, (first, last) in enumerate(product(_FIRST, _LAST), start=1)
)

_AFTERNOON = datetime(2026, 11, 23, 15, 10, tzinfo=UTC)
"""When the posts would go out: without it dates are not looked at."""

Judge = Callable[[str], object]


async def measure(options: Options) -> Sequence[Figure]:
    """Time each text by itself, round after round, beside one plain regular expression over the same text."""
    posts = [text for _, text, _ in POSTS]
    messages = [text for _, _, text in rows()]
    names = _plain({word for child in CHILDREN for word in (child.first_name, child.last_name)})
    keywords = _plain(f"{nl.TABLE.keywords} {en.TABLE.keywords}".split())
    return [
        *_timed("check", _checker(), posts, names, "one re of all names", options),
        *_timed("triage", triage, messages, keywords, "one re of all keywords", options),
    ]


def _timed(
    name: str, judge: Judge, texts: Sequence[str], plain: Judge, beside: str, options: Options
) -> Iterable[Figure]:
    for length, most in ((USUAL, options.texts), (LONGEST, max(options.texts // 10, 1))):
        long = [_of_length(texts, first, length) for first in range(most)]
        ours, peer = [], []
        judge(long[0])
        for _ in range(options.rounds):
            ours.append(_p99(judge, long))
            peer.append(_p99(plain, long))
        bar = Bar(5, "<=") if length == USUAL else None
        yield Figure(f"{name}, p99 of {length} characters", "ms", ours, peer, beside, bar)


def _p99(judge: Judge, texts: Sequence[str]) -> float:
    """Give the milliseconds of work under which 99 of 100 texts stay; who else uses the machine does not count."""
    taken = []
    for text in texts:
        started = time.thread_time()
        judge(text)
        taken.append(time.thread_time() - started)
    return 1000 * sorted(taken)[int(len(taken) * 0.99)]


def _checker() -> Judge:
    settings = sample_settings()
    name, text = protocol_text(settings)
    protocol, facts = parse_protocol(text, name, shipped_protocols()), facts_of(profile_of(settings), CHILDREN)
    prepare()
    return lambda post: check(Draft(post, Audience("public"), moment=_AFTERNOON), protocol, facts)


def _plain(words: Iterable[str]) -> Judge:
    """What a simple bot would do: one pattern of all words, case aside."""
    return re.compile(rf"\b(?:{'|'.join(sorted(map(re.escape, words)))})\b", re.IGNORECASE).findall


def _of_length(texts: Sequence[str], first: int, length: int) -> str:
    """Put texts together, beginning with another one each time, to a text of this length."""
    return " ".join(islice(cycle(texts), first % len(texts), first % len(texts) + length // 10))[:length]
