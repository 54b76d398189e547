"""A morning on which a parent reports a child ill."""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from handlers.model.effects import DeleteMessage, Mail
from handlers.model.events import Account, Outcome, Receipt
from handlers.model.people import Child
from handlers.model.profile import Profile
from handlers.model.reports import Report
from tests.fakes.sample import CHILDREN, PARENT, PROFILE, private
from tests.fakes.school import FakeSchool, fake_school
from tests.handlers.day import Day

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


def at(hour: int, minute: int = 0, *, day: int = 23, month: int = 11) -> datetime:
    """A moment of 2026 on the school's clock; 23 November is a Monday."""
    return datetime(2026, month, day, hour, minute, tzinfo=AMSTERDAM)


@dataclass
class Morning(Day):
    """A day with a parent, whose mails come back with what became of them."""

    school: FakeSchool = field(default_factory=fake_school)

    @classmethod
    async def of(
        cls,
        *children: Child,
        now: datetime | None = None,
        profile: Profile = PROFILE,
        roster: tuple[Child, ...] = CHILDREN,
    ) -> "Morning":
        """Begin a morning at which `PARENT` is linked to the children."""
        school = fake_school(now or at(7, 55), profile, roster)
        await school.parent(PARENT, *children)
        return cls(school)

    async def until(self, moment: datetime) -> None:
        """Time passes until the moment."""
        await self.passes(moment - self.school.now)

    async def mailed(self, outcome: Outcome = "done", mail: Mail | None = None) -> None:
        """The mail server answers the last mail, or the one given."""
        mail = mail or self.school.outbox.mails[-1]
        assert mail.receipt
        await self.happens(Receipt(mail.key, mail.receipt.topic, mail.receipt.subject, outcome, self.school.now))

    async def sent(self, text: str = "Sem is vandaag ziek") -> Report:
        """The parent reports in one go and presses Send."""
        await self.writes(PARENT, text)
        await self.presses(PARENT, "send")
        return self.report

    @property
    def report(self) -> Report:
        """The last report that was made."""
        return list(self.school.reports.saved.values())[-1]

    @property
    def mail(self) -> Mail:
        """The only mail there is."""
        (mail,) = self.school.outbox.mails
        return mail

    def texts(self, who: Account = PARENT) -> str:
        """All that can be read in a private chat."""
        return "\n".join(each.text for each in self.sees(private(who)))

    def unheard(self) -> list[str]:
        """The parent's own messages that were removed, by the platform's id."""
        return [each.message for each in self.school.outbox.of_type(DeleteMessage)]


def with_illness(**changes: object) -> Profile:
    """The sample school with another channel for illness."""
    return replace(PROFILE, illness=replace(PROFILE.illness, **changes))


MINUTE = timedelta(minutes=1)
