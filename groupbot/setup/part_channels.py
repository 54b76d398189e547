"""How parents reach the school: illness, leave, the office, the director."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from groupbot.setup import takes
from groupbot.setup.model import Answers, Line, Question
from groupbot.setup.part_mail import NONE
from groupbot.texts.later import later

EARLIER = timedelta(minutes=15)


def of_channels(answers: Answers) -> Sequence[Question]:
    """Ask for the agreed ways, illness first."""
    return (*_illness(answers), *_leave(), *_OTHERS)


def _illness(answers: Answers) -> tuple[Question, ...]:
    mail = answers.get("mail.provider") not in (None, NONE)
    kinds = (
        *((("mail", later("the bot takes the report and mails it to the school")),) if mail else ()),
        ("phone", later("the bot tells parents which number to phone")),
        ("link", later("the bot tells parents which page to fill in")),
    )
    kind = Question(
        "channels.illness.kind",
        Line(later("How do parents report a child ill?")),
        takes.one_of(*(word for word, _ in kinds)),
        lambda _: kinds[0][0],
        choices=kinds,
    )
    chosen = answers.get("channels.illness.kind")
    by_kind = {"mail": _BY_MAIL, "link": _BY_LINK}.get(str(chosen), ())
    return (kind, *by_kind, _PHONE, *(_TIMES if chosen == "mail" else ()))


_BY_MAIL = (
    Question(
        "channels.illness.email",
        Line(later("To which address do the sick notes go?")),
        takes.email,
        example="ziekmelden@school.example",
    ),
)
_BY_LINK = (
    Question(
        "channels.illness.link",
        Line(later("What is the address of that page?")),
        takes.link,
        example="https://school.example/ziek",
    ),
)
_PHONE = Question(
    "channels.illness.phone",
    Line(later("Which number do parents phone when a child is ill?")),
    takes.phone,
    explain=(Line(later("Always needed: when something goes wrong, the bot tells parents to phone.")),),
    example="0516-123456",
)
_TIMES = (
    Question(
        "channels.illness.before",
        Line(later("Before what time does the school want to know that a child is ill?")),
        takes.clock_time,
        lambda _: "08:30",
    ),
    Question(
        "channels.illness.warn",
        Line(later("From what time on is a parent told to phone, when the mail has not got through?")),
        takes.earlier_than("channels.illness.before"),
        lambda answers: _earlier(str(answers["channels.illness.before"])),
    ),
)


def _leave() -> tuple[Question, ...]:
    return (
        Question(
            "channels.leave.email",
            Line(later("To which address do parents write to ask for leave?")),
            takes.email,
            optional=True,
            example="verlof@school.example",
        ),
        Question(
            "channels.leave.form",
            Line(later("Is there a form for leave on the internet? Type its address.")),
            takes.link,
            optional=True,
            example="https://school.example/verlof",
        ),
        Question(
            "channels.leave.weeks_ahead",
            Line(later("How many weeks before the first day must leave be asked?")),
            takes.number(0, 52),
            lambda _: "8",
        ),
    )


_OTHERS = (
    Question(
        "channels.office.email",
        Line(later("What is the e-mail address of the office?")),
        takes.email,
        optional=True,
        example="administratie@school.example",
    ),
    Question(
        "channels.office.phone",
        Line(later("What is the phone number of the office?")),
        takes.phone,
        lambda answers: str(answers["channels.illness.phone"]),
    ),
    Question(
        "channels.director.email",
        Line(later("What is the e-mail address of the director?")),
        takes.email,
        optional=True,
        example="directie@school.example",
    ),
)


def _earlier(limit: str) -> str | None:
    """Propose a time from which on to warn: a quarter of an hour before the limit, on the same day."""
    moment = datetime.strptime(limit, "%H:%M")  # noqa: DTZ007 - a time of day, on no day in particular
    return f"{moment - EARLIER:%H:%M}" if (moment - EARLIER).date() == moment.date() else None
