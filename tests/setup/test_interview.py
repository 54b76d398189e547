"""The conversation: one question at a time, the way back, stopping and going on."""

from collections.abc import Mapping
from typing import Any

import pytest

from groupbot.setup import takes
from groupbot.setup.interview import Interview
from groupbot.setup.model import Answers, Line, Part, Question
from tests.setup.conftest import Answering, Person

NAME = Question("school.name", Line("Name?"), takes.words)
LANGUAGE = Question(
    "school.language", Line("Language?"), takes.one_of("nl", "en"), lambda _: "nl", explain=(Line("Nl or en."),)
)
PHONE = Question("office.phone", Line("Phone?"), takes.phone, optional=True)
PARTS = (
    Part("school", "The school", lambda _: (NAME, LANGUAGE)),
    Part("office", "The office", lambda answers: (PHONE,) if answers.get("school.language") == "nl" else ()),
)


def interviewed(person: Person, answers: Answers | None = None, known: Mapping[str, Any] | None = None) -> Answers:
    """Hold the conversation, and give the answers."""
    interview = Interview(PARTS, {} if answers is None else answers, known or {}, lambda _: None)
    interview.run(person)
    return interview.answers


def test_each_question_is_asked_in_order(person: Answering) -> None:
    """Under the heading of its part; nothing typed is the default, or leaves out what can be left out."""
    linda = person("De School", "", "")

    assert interviewed(linda) == {"school.name": "De School", "school.language": "nl", "office.phone": None}
    assert linda.asked == ["school.name", "school.language", "office.phone"]
    assert linda.heads == ["1/2 The school", "2/2 The office"]
    assert "Nl or en." in linda.heard


def test_a_question_depends_on_the_answers_before(person: Answering) -> None:
    """In English there is no third one here."""
    assert interviewed(person("De School", "en")) == {"school.name": "De School", "school.language": "en"}


def test_a_wrong_answer_is_asked_again(person: Answering) -> None:
    """With what is wrong; its explanation stands there once."""
    linda = person("", "De School", "fy", "nl", "-")

    assert interviewed(linda)["office.phone"] is None
    assert linda.heard == ["Please type an answer.", "", "Nl or en.", "Type one of these: nl, en."]


def test_one_question_back(person: Answering) -> None:
    """Also over the beginning of a part; what was typed is offered again, a default is asked for anew."""
    linda = person("<", "De Schol", "", "<", "<", "De School", "en")

    assert interviewed(linda) == {"school.name": "De School", "school.language": "en"}
    assert linda.asked == [
        "school.name", "school.name", "school.language", "office.phone",
        "school.language", "school.name", "school.language",
    ]  # fmt: skip
    assert linda.defaults["school.name"] == "De Schol"
    assert linda.heads == ["1/2 The school", "2/2 The office", "1/2 The school"]


def test_back_to_the_beginning_of_a_part(person: Answering) -> None:
    """All its answers are asked again."""
    linda = person("De School", "<<", "Een School", "nl", "<<", "Onze School", "en")

    assert interviewed(linda)["school.name"] == "Onze School"


def test_the_last_question_can_be_answered_again(person: Answering) -> None:
    """A part that is under way begins anew where it has answers."""
    linda = person(
        "De School",
        "nl",
        "0516-1234",
    )

    assert interviewed(linda)["office.phone"] == "0516-1234"


@pytest.mark.parametrize("stop", [KeyboardInterrupt, EOFError])
def test_what_was_answered_is_kept_after_each_answer(person: Answering, stop: type[BaseException]) -> None:
    """Whoever stops goes on with the next question."""
    kept: list[Answers] = []
    interview = Interview(PARTS, {}, {}, lambda answers: kept.append(dict(answers)))
    with pytest.raises(stop):
        interview.run(person("De School", stop))

    assert kept == [{"school.name": "De School"}]
    assert interviewed(person("nl", ""), kept[-1])["school.name"] == "De School"


def test_what_is_known_is_offered(person: Answering) -> None:
    """Enter keeps it, a minus takes it away."""
    known = {"school.name": "De School", "school.language": "nl", "office.phone": "0516-1"}

    assert interviewed(person("", "", ""), known=known) == known
    assert interviewed(person("", "", "-"), known=known)["office.phone"] is None


def test_a_file_of_answers_is_taken_by_the_same_rules() -> None:
    """With the defaults where it says nothing, and everything that is wrong at once."""
    interview = Interview(PARTS, {}, {"office.phone": "call us"}, lambda _: None)

    assert [(key, line.text) for key, line in interview.fill()] == [
        ("school.name", "is missing"),
        ("office.phone", "That is no phone number. Write it like 0516-123456."),
    ]
    assert interview.answers == {"school.language": "nl"}


def test_one_part_alone_has_no_heading(person: Answering) -> None:
    """Whoever changes a section knows which."""
    linda = person("De School", "nl")
    Interview(PARTS[:1], {}, {}, lambda _: None).run(linda)

    assert linda.heads == []
