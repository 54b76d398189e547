"""`/id`: somebody learns the number of their own account."""

import pytest

from handlers.model.events import Message, Sender
from tests.fakes.sample import ANNA, GROUP_5, STRANGER
from tests.handlers.day import Day


@pytest.fixture
def day() -> Day:
    """A day at the sample school."""
    return Day()


@pytest.mark.parametrize("who", [STRANGER, ANNA])
async def test_everybody_learns_the_number_of_their_own_account(day, who):
    """Whom the school does not know yet reads what it is for."""
    await day.writes(who, "/id")
    assert f"The number of your account is **{who.id}**." in day.last(who)
    assert ("Do you work at De Tjongerschool?" in day.last(who)) == (who == STRANGER)


async def test_in_a_group_nothing_is_told(day):
    """A number is its owner's business."""
    await day.happens(Message(GROUP_5, Sender(ANNA), "1", "/id"))
    assert day.school.outbox.effects == []
