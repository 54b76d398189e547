"""A parent whom the school has not linked to a child reports one all the same."""

from dataclasses import replace

import pytest

from tests.fakes.sample import PARENT, SEM
from tests.handlers.reporting_day import Morning, at

CODE = "K7QM-3F9X-2WNT-8HRB"
NOT_UNDERSTOOD = "Sorry, I did not understand that. Phone the school: 0516-000000.\n\n"


class TestNotLinked:
    """A parent whom the school has not linked to a child."""

    @pytest.fixture
    async def morning(self) -> Morning:
        """A Monday, 07:55, with a parent without a code."""
        return await Morning.of()

    async def test_gets_the_number_at_once(self, morning):
        """Before anything is asked."""
        await morning.writes(PARENT, "mijn zoon is vandaag ziek")
        assert "You are not linked to a child here yet. Phone the school: 0516-000000." in morning.last(PARENT)
        assert "Type the child's first and last name." in morning.last(PARENT)

    async def test_may_send_a_report_that_is_marked(self, morning):
        """Child and class as they were typed; the mail says that nobody has checked it."""
        for text in ("/ziek", "Kim Vos", "groep 5", "vandaag", "weet ik niet"):
            await morning.writes(PARENT, text)
        assert "I write “not linked” in the mail." in morning.last(PARENT)
        await morning.presses(PARENT, "send")
        report = morning.report
        assert (
            report.child_id,
            report.child_name,
            report.class_id,
            report.class_name,
        ) == (None, "Kim Vos", "5", "Groep 5")
        assert morning.mail.subject == "Ill (not linked): groep 5, Monday 23 November"
        assert "not linked (the bot does not know who this is)" in morning.mail.text
        assert morning.mail.reply_to is None

    @pytest.mark.parametrize("text", ["Kim Vos is ziek", "Kim Vos is vandaag ziek.", "Kim Vos is ill today!"])
    async def test_may_say_once_more_that_the_child_is_ill(self, morning, text):
        """That is how people answer "who is ill?"; the name alone is taken."""
        for answer in ("/ziek", text, "groep 5", "vandaag", "weet ik niet"):
            await morning.writes(PARENT, answer)
        await morning.presses(PARENT, "send")
        assert morning.report.child_name == "Kim Vos"

    @pytest.mark.parametrize("text", ["vandaag", "Today", "Kim Vos is ziek van de mazelen", "is ziek"])
    async def test_types_no_day_and_no_illness_for_a_name(self, morning, text):
        """A day is no child, and what a child has is not kept."""
        for answer in ("/ziek", text):
            await morning.writes(PARENT, answer)
        assert "Type the child's first and last name." in morning.last(PARENT)

    async def test_chooses_the_class_by_button(self, morning):
        """The school's classes are offered."""
        for text in ("/ziek", "Kim Vos"):
            await morning.writes(PARENT, text)
        assert morning.labels(PARENT) == ["Groep 5", "Groep 6", "✖️ Stop"]
        await morning.presses(PARENT, "6")
        assert "From which day is" in morning.last(PARENT)

    async def test_types_the_number_of_a_class_and_means_that_class(self, morning):
        """A typed 1 is not the first button."""
        three = replace(morning.school.profile.classes[0], id="3", name="Groep 3")
        profile = replace(morning.school.profile, classes=(*morning.school.profile.classes, three))
        morning.school = replace(morning.school, profile=profile)
        for text in ("/ziek vandaag", "Kim Vos", "3"):
            await morning.writes(PARENT, text)
        assert "Ill: Kim Vos, Groep 3" in morning.last(PARENT)
        for text in ("/ziek vandaag", "Kim Vos", "1"):
            await morning.writes(PARENT, text)
        assert "Ill: Kim Vos, 1" in morning.last(PARENT)

    async def test_still_sees_the_number_after_the_first_answer(self, morning):
        """A question that is answered loses its buttons, not its words."""
        for text in ("/ziek", "Kim Vos"):
            await morning.writes(PARENT, text)
        assert "Phone the school: 0516-000000." in morning.sees(PARENT)[0].text

    async def test_may_type_a_class_that_the_school_does_not_have(self, morning):
        """It stands in the mail's text, never in its subject."""
        for text in ("/ziek vandaag", "Kim Vos", "de kikkers"):
            await morning.writes(PARENT, text)
        await morning.presses(PARENT, "send")
        assert morning.mail.subject == "Ill (not linked): Monday 23 November"
        assert "Class: de kikkers" in morning.mail.text

    async def test_presses_a_class_that_is_gone(self, morning):
        """The settings may change between question and answer."""
        for text in ("/ziek", "Kim Vos"):
            await morning.writes(PARENT, text)
        five = morning.button(PARENT, "5")
        profile = replace(morning.school.profile, classes=morning.school.profile.classes[1:])
        morning.school = replace(morning.school, profile=profile)
        await morning.presses(PARENT, "5", five)
        assert "Which class" in morning.last(PARENT)

    @pytest.mark.parametrize(
        "name",
        ["Kim\r\nBcc: x@example.org", "Kim\nVos", "Kim\x00", "Kim\u202eVos", "Kim\u2028Vos", "K" * 61, "…", ""],
        ids=ascii,
    )
    async def test_types_no_name_that_could_do_harm(self, morning, name):
        """Line breaks, control characters, hidden characters and endless names are asked again."""
        for text in ("/ziek", name):
            await morning.writes(PARENT, text)
        assert morning.last(PARENT).startswith(f"{NOT_UNDERSTOOD}Who is ill?")

    @pytest.mark.parametrize(
        "text",
        [
            "mijn zoon heeft 40 graden koorts en waterpokken",
            "hij heeft buikgriep",
            "waterpokken",
            "Kim met een gebroken arm",
            "mijn dochter",
            "Mijn dochter",
            "MIJN ZOON",
            "Hij",
            "Kim is verkouden",
            "Kim 0612345678",
            "Kim Vos gaat naar de tandarts",
            "a b c d e f g",
        ],
    )
    async def test_types_no_illness_in_place_of_a_name(self, morning, text):
        """It is asked again, with the number, and neither kept nor mailed."""
        for answer in ("/ziek vandaag", text):
            await morning.writes(PARENT, answer)
        assert morning.last(PARENT).startswith(f"{NOT_UNDERSTOOD}Who is ill?")
        assert text not in str(morning.school.dialogues.open)

    @pytest.mark.parametrize("text", ["hij heeft ook buikgriep", "40 graden koorts", "met waterpokken"])
    async def test_types_no_illness_in_place_of_a_class(self, morning, text):
        """Nor there."""
        for answer in ("/ziek vandaag", "Kim Vos", text):
            await morning.writes(PARENT, answer)
        assert morning.last(PARENT).startswith(f"{NOT_UNDERSTOOD}Which class")
        assert text not in str(morning.school.dialogues.open)

    @pytest.mark.parametrize(
        "name",
        [
            "Kim Vos",
            "Jan-Willem van der Meer-de Boer",
            "Zoë d'Hondt",
            "Esmée van 't Hoff",
            "Ömer Yılmaz",
            "He Zhang",
            "My Nguyen",
        ],
    )
    async def test_types_a_name_of_any_kind(self, morning, name):
        """Long names, accents and apostrophes are names, and so is what means something in another language."""
        for answer in ("/ziek vandaag", name, "groep 5"):
            await morning.writes(PARENT, answer)
        assert f"Ill: {name}, Groep 5" in morning.last(PARENT)

    @pytest.mark.parametrize("answers", [(), ("Kim Vos",)])
    async def test_types_a_code_in_place_of_an_answer(self, morning, answers):
        """It is redeemed, and the report goes on, about the child that it links."""
        await morning.school.invitations.issue(CODE, SEM.id, at(12))
        for answer in ("/ziek vandaag", *answers, CODE):
            await morning.writes(PARENT, answer)
        assert "It worked: you are linked to Sem" in morning.texts()
        assert "Ill: Sem Jansen, Groep 5" in morning.last(PARENT)
        assert CODE not in str(morning.school.dialogues.open)

    async def test_types_a_code_that_does_not_work(self, morning):
        """The bot says so and asks on."""
        for answer in ("/ziek vandaag", "ABCD-EFGH-JKMN-PQRS"):
            await morning.writes(PARENT, answer)
        assert "This code does not work." in morning.texts()
        assert "Type the child's first and last name." in morning.last(PARENT)

    @pytest.mark.parametrize("name", ["5\r\nX: y", "5" * 31, "-"], ids=ascii)
    async def test_types_no_class_that_could_do_harm(self, morning, name):
        """The same holds for a class."""
        for text in ("/ziek", "Kim Vos", name):
            await morning.writes(PARENT, text)
        assert "Which class" in morning.last(PARENT)

    async def test_can_correct_the_name(self, morning):
        """Change asks for it again."""
        for text in ("/ziek vandaag", "Kim Vos", "groep 5"):
            await morning.writes(PARENT, text)
        for choice in ("change", "child"):
            await morning.presses(PARENT, choice)
        assert "Type the child's first and last name." in morning.last(PARENT)

    async def test_another_child_than_the_linked_ones_can_be_reported(self, morning):
        """A stepchild whose code is still at school."""
        morning = await Morning.of(SEM)
        await morning.writes(PARENT, "/ziek vandaag")
        for choice in ("change", "child", "other"):
            await morning.presses(PARENT, choice)
        for text in ("Kim Vos", "groep 6"):
            await morning.writes(PARENT, text)
        assert "Ill: Kim Vos, Groep 6" in morning.last(PARENT)
