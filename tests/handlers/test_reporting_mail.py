"""What the school reads."""

from dataclasses import replace

import pytest

from handlers.model.people import Child, Guardian
from tests.fakes.sample import CHILDREN, LIV, NOOR, PROFILE, SEM
from tests.handlers.reporting_day import Morning


@pytest.fixture
async def morning() -> Morning:
    """A Monday, 07:55, with a parent of Sem and Liv."""
    return await Morning.of(SEM, LIV)


class TestMail:
    """What the school reads."""

    async def test_has_a_fixed_readable_form(self, morning):
        """No name in the subject, all that is known in the text."""
        await morning.sent("/ziek Sem van vandaag tot en met donderdag")
        assert morning.mail.subject == "Ill: groep 5, Monday 23 November"
        assert morning.mail.text.splitlines()[:6] == [
            "Child: Sem Jansen",
            "Class: Groep 5",
            "Ill from: Monday 23 November 2026 (today)",
            "Up to and including: Thursday 26 November 2026",
            "Reported by: a parent who is linked to this child",
            "Reported at: Monday 23 November, 07:55",
        ]
        assert morning.mail.key == f"report:{morning.report.id}:mail"

    @pytest.mark.parametrize(
        ("text", "subject"),
        [
            ("Sem is vanaf morgen ziek", "Ill: groep 5, Tuesday 24 November"),
            ("Sem is vanaf donderdag ziek", "Ill: groep 5, Thursday 26 November"),
        ],
    )
    async def test_names_the_first_day_in_its_subject(self, morning, text, subject):
        """So that the office sees at once what is for today."""
        await morning.sent(text)
        assert subject == morning.mail.subject
        assert "Up to and including: unknown" in morning.mail.text

    @pytest.mark.parametrize(
        ("guardians", "address"),
        [
            ((), None),
            ((Guardian("A"),), None),
            ((Guardian("A", "a@ouders.example"),), "a@ouders.example"),
            ((Guardian("A", "a@ouders.example"), Guardian("B")), "a@ouders.example"),
            ((Guardian("A", "a@ouders.example"), Guardian("B", "a@ouders.example")), "a@ouders.example"),
            ((Guardian("A", "a@ouders.example"), Guardian("B", "b@ouders.example")), None),
        ],
    )
    async def test_is_answered_to_the_only_known_address(self, guardians, address):
        """With two addresses nobody knows who reported, and guardians may live apart."""
        morning = await Morning.of(NOOR, roster=(*CHILDREN[:1], replace(NOOR, guardians=guardians)))
        await morning.sent("Noor is vandaag ziek")
        assert address == morning.mail.reply_to
        assert ("An answer to this mail goes to the parent" in morning.mail.text) is (address is not None)

    async def test_has_a_line_for_each_value_whatever_a_name_holds(self):
        """A line break in the roster adds no line, and a class of another name keeps it."""
        kim = Child("901", "Kim", "Vos\r\nUntil: never", "9")
        classes = (*PROFILE.classes, replace(PROFILE.classes[0], id="9", name="De Kikkers"))
        morning = await Morning.of(kim, roster=(kim,), profile=replace(PROFILE, classes=classes))
        await morning.sent("Kim is vandaag ziek")
        assert morning.mail.text.splitlines()[0] == "Child: Kim Vos Until: never"
        assert morning.mail.subject == "Ill: De Kikkers, Monday 23 November"
