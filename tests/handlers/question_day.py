"""A parent asks Anna something, by mail."""

from datetime import timedelta

from handlers.model.effects import Mail
from tests.fakes.sample import PARENT
from tests.handlers.reporting_day import Morning

GYM = "Hoe laat begint de gymles?\nEn mag Sem zijn *eigen* schoenen aan?"

TO_ANNA = "t.anna"

DAY = timedelta(days=1)


async def asked(morning: Morning, address: str = "eva@ouders.example") -> Mail:
    """The parent asks the teacher, and gives an address."""
    await morning.writes(PARENT, "/vraag")
    await morning.presses(PARENT, TO_ANNA)
    await morning.writes(PARENT, GYM)
    await morning.writes(PARENT, address)
    await morning.presses(PARENT, "send")
    return morning.mail


async def kept(morning: Morning) -> str | None:
    """The address that is kept of the parent."""
    return await morning.school.reply_addresses.of((await morning.school.person(PARENT)).id)
