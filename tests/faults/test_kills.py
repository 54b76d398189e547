"""Fault 9: killed at random moments, again and again, during the week's traffic. Lost: none.

Parents say hello, report, ask and want leave; staff post, with photos and without, ask the director, change, retract;
somebody is shown the way in a group. What is lost is judged from outside: by what people, groups and the school's
mailbox got. A send that was interrupted too often stands as uncertain: perhaps it has arrived, and the books say so.
"""

import random
import time
from collections import Counter

import pytest

from tests.acceptance.program import Program, SchoolFile
from tests.faults.checker import Answers, Books, Kept
from tests.faults.traffic import Week
from tests.servers.smtp import MailServerForTests
from tests.servers.telegram.client import Person

LOOKING = 0.1
"""How often the program lives for some seconds: so long it takes to look at a picture after a start."""


class Crowd:
    """People who keep writing to the bot. Each message wants exactly one answer."""

    def __init__(self, school: SchoolFile, size: int, chance: random.Random) -> None:
        self.people: list[Person] = [school.telegram.user(f"Ouder{n}") for n in range(size)]
        self.asked: Counter[int] = Counter()
        self._chance = chance

    def write(self, times: int) -> None:
        """Have people write."""
        for _ in range(times):
            person = self._chance.choice(self.people)
            person.writes("/start")
            self.asked[person.id] += 1


def kill_again_and_again(
    program: Program, smtp: MailServerForTests, kills: int, seed: int
) -> tuple[Answers, Kept, Books]:
    """Kill the program so often, at random moments under load, and look at the books."""
    chance = random.Random(seed)
    crowd, week = Crowd(program.school, 12, chance), Week(program.school, smtp, chance)
    week.begin()
    for _ in range(kills):
        crowd.write(chance.randint(1, 8))
        for _ in range(3):
            week.advance()
            time.sleep(chance.uniform(0.0, 0.2))
        if chance.random() < LOOKING:
            time.sleep(3)
        program.kill()
        # so long that a post goes out and is counted; an earlier clock is read at the start
        program.move(seconds=35)
        crowd.write(chance.randint(0, 3))
        program.start(wait=chance.random() < 0.7)
    program.until(lambda: program.line("at work"))
    week.going_on = False

    def settled() -> bool:
        is_open = week.advance()
        program.move(seconds=10)
        if program.school.telegram.waiting():
            return False
        books = Books.of(program.school.folder / "school.db")
        # where something stands as uncertain, somebody may wait for ever
        return not books.under_way and (not is_open or books.outbox["uncertain"] > 0)

    try:
        program.until(settled, 180)
    finally:
        print(f"seed {seed}: {kills} kills; not at their end: {week.waiting()}")
    assert program.stop() == 0
    books = Books.of(program.school.folder / "school.db")
    print(f"seed {seed}: {kills} kills; {', '.join(f'{n} {story}' for story, n in sorted(week.done.items()))}")
    return Answers.of(program.school.telegram, crowd.people, crowd.asked), Kept.of(week), books


@pytest.mark.parametrize(
    "kills",
    [
        20,
        pytest.param(500, marks=[pytest.mark.soak, pytest.mark.timeout(5400)]),
    ],
)
def test_nothing_is_lost_however_often_it_is_killed(program: Program, smtp: MailServerForTests, kills: int) -> None:
    """Each message is answered, and every answer that came twice stands in the books as uncertain.

    Twenty times, or for as long as a night of power cuts.
    """
    seed = random.SystemRandom().randrange(10**6)
    answers, kept, books = kill_again_and_again(program, smtp, kills, seed)
    print(
        f"seed {seed}: {kills} kills, lost {answers.lost + kept.lost}, duplicates {answers.duplicates + kept.twice}, "
        f"repeated because uncertain {books.repeated}, left uncertain {books.outbox['uncertain']}"
    )
    assert answers.lost + kept.lost <= books.outbox["uncertain"], (seed, kept)
    assert answers.duplicates + kept.twice <= books.repeated, (seed, kept)
    assert kept.mails_made == 0, (seed, kept)
    assert (books.inbox["aside"], books.torn, books.outbox["failed"]) == (0, 0, 0), seed
