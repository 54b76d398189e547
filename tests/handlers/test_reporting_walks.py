"""Whatever a parent does in the dialogue, in whatever order: it can be left, and nothing is sent without "Send"."""

import asyncio
import random
from datetime import timedelta

import pytest

from handlers.model.effects import Mail
from handlers.model.reports import ReportState
from tests.fakes.sample import LIV, PARENT, SEM
from tests.handlers.reporting_day import Morning

WORDS = (
    "Sem",
    "Liv",
    "Kim Vos",
    "groep 5",
    "5",
    "vandaag",
    "morgen",
    "gisteren",
    "tot en met vrijdag",
    "weet ik niet",
    "alleen die dag",
    "nee, Liv",
    "hmm",
    "/ziek",
    "/ziek Sem en Liv",
    "Sem is vandaag ziek",
    "Sem is ziek",
    "Sem en Milan zijn ziek",
    "Sem is zaterdag ziek",
    "Sem was gisteren ziek",
    "Sem is weer beter",
    "nee, Milan",
    "Liv ook",
    "is het aangekomen?",
    "stop",
    "dank je wel",
    "/start",
    "",
)
STEPS = 40


class Walk:
    """A parent who presses and types at random, and waits now and then."""

    def __init__(self, morning: Morning, seed: int) -> None:
        self.morning, self.chance = morning, random.Random(seed)
        self.sends = 0

    async def step(self) -> None:
        """Do one thing."""
        choices = [each for each in self.morning.choices(PARENT) if each != "send"]
        match self.chance.randrange(8):
            case 0 | 1 | 2 if choices:
                await self.morning.presses(PARENT, self.chance.choice(choices))
            case 3 if "send" in self.morning.choices(PARENT):
                await self.morning.presses(PARENT, "send")
                self.sends += 1
            case 4 if self.morning.school.outbox.mails:
                await self.morning.mailed(self.chance.choice(["done", "failed", "uncertain"]))
            case 5:
                await self.morning.passes(timedelta(minutes=self.chance.choice([1, 5, 60, 2000])))
            case _:
                await self.morning.writes(PARENT, self.chance.choice(WORDS))


@pytest.mark.parametrize("seed", range(60))
def test_a_random_walk_keeps_the_promises(seed):
    """One mail per Send and report, the truth about each, and a way out at the end."""

    async def walk() -> None:
        morning = await Morning.of(*((SEM, LIV), (SEM,), ())[seed % 3])
        walker = Walk(morning, seed)
        for _ in range(STEPS):
            await walker.step()
        mails = [each.key for each in morning.school.outbox.of_type(Mail)]
        assert len(mails) == walker.sends == len(morning.school.reports.saved) + len(morning.school.letters.saved)
        await morning.writes(PARENT, "/stop")
        assert "telegram:2001" not in morning.school.dialogues.open
        for report in morning.school.reports.saved.values():
            accepted = f"report:{report.id}:status:accepted" in morning.school.outbox.by_key
            assert accepted is (report.state is ReportState.ACCEPTED)
        await morning.passes(timedelta(days=20))
        waiting = [each for each in morning.school.reports.saved.values() if each.state is ReportState.SENDING]
        assert all(each.warned_at for each in waiting)
        assert all(each.child_name == "" for each in morning.school.reports.saved.values())
        assert morning.school.dialogues.open == {}

    asyncio.run(walk())
