"""Fault 9: killed at random moments, again and again, while people write. Lost: none.

A send that was interrupted twice stands as uncertain: it may or may not have arrived, and the books say so.
"""

import random
import time
from collections import Counter

import pytest

from tests.acceptance.program import Program, SchoolFile
from tests.faults.checker import Answers, Books
from tests.servers.telegram.client import Person


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


def kill_again_and_again(program: Program, kills: int, seed: int) -> tuple[Answers, Books]:
    """Kill the program so often, at random moments under load, and look at the books."""
    chance = random.Random(seed)
    crowd = Crowd(program.school, 12, chance)
    for _ in range(kills):
        crowd.write(chance.randint(1, 8))
        time.sleep(chance.uniform(0.0, 0.6))
        program.kill()
        crowd.write(chance.randint(0, 3))
        program.start(wait=chance.random() < 0.7)
    program.until(lambda: program.line("at work"))

    def settled() -> bool:
        program.move(seconds=30)
        if program.school.telegram.waiting():
            return False
        books = Books.of(program.school.folder / "school.db")
        return not books.inbox["ready"] + books.outbox["ready"] + books.outbox["sending"]

    program.until(settled, 120)
    assert program.stop() == 0
    books = Books.of(program.school.folder / "school.db")
    return Answers.of(program.school.telegram, crowd.people, crowd.asked), books


def _judge(answers: Answers, books: Books, kills: int, seed: int) -> None:
    print(
        f"seed {seed}: {kills} kills, lost {answers.lost}, duplicates {answers.duplicates}, "
        f"repeated because uncertain {books.repeated}, left uncertain {books.outbox['uncertain']}"
    )
    assert answers.lost <= books.outbox["uncertain"], seed
    assert answers.duplicates <= books.repeated, seed
    assert (books.inbox["aside"], books.torn, books.outbox["failed"]) == (0, 0, 0), seed


def test_nothing_is_lost_over_twenty_kills(program: Program) -> None:
    """Each message is answered, and every answer that came twice stands in the books as uncertain."""
    seed = random.SystemRandom().randrange(10**6)
    _judge(*kill_again_and_again(program, 20, seed), 20, seed)


@pytest.mark.soak
@pytest.mark.timeout(5400)
def test_nothing_is_lost_over_five_hundred_kills(program: Program) -> None:
    """The same, for as long as a night of power cuts."""
    seed = random.SystemRandom().randrange(10**6)
    _judge(*kill_again_and_again(program, 500, seed), 500, seed)
