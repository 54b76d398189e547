"""Which questions a school is asked, and what the special ones take."""

from pathlib import Path

import pytest

from groupbot.setup.model import Answers, Part, Wrong
from groupbot.setup.part_channels import of_channels
from groupbot.setup.part_mail import of_mail
from groupbot.setup.part_people import of_classes, of_staff, staff_id, take_classes
from groupbot.setup.part_school import machine_zone
from groupbot.setup.parts import PARTS

SCHOOL: Answers = {"init.language": "nl", "school.name": "De School", "school.language": "nl"}


def keys(part: object, **answers: object) -> list[str]:
    """Give the keys of the questions that these answers bring; `__` stands for a dot."""
    given = {name.replace("__", "."): value for name, value in answers.items()}
    return [question.key for question in part({**SCHOOL, **given})]  # type: ignore[operator] - a part's function


def take(part: object, key: str, text: str, answers: Answers) -> object:
    """Answer one question of a part."""
    question = next(each for each in part(answers) if each.key == key)  # type: ignore[operator] - as above
    return question.take(text, answers).value


def test_the_parts_have_the_names_of_the_tables() -> None:
    """So that one of them can be changed in the file."""
    assert [part.name for part in PARTS] == ["school", "telegram", "mail", "channels", "classes", "staff"]
    assert all(isinstance(part, Part) for part in PARTS)


def test_no_mail_asks_nothing_more_about_mail() -> None:
    """And sick notes cannot go by mail then."""
    assert keys(of_mail) == keys(of_mail, mail__provider="none") == ["mail.provider"]
    (kind, *_) = of_channels({"mail.provider": "none"})
    assert [word for word, _ in kind.choices] == ["phone", "link"]


def test_a_server_of_one_s_own_is_asked_for_name_and_password() -> None:
    """And for no registered app."""
    asked = keys(of_mail, mail__provider="own")
    assert asked[1:] == [
        "mail.host", "mail.security", "mail.port", "mail.sender", "mail.user", "secret.mail_password", "init.proof_to",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("provider", "auth", "expected"),
    [
        ("microsoft", "xoauth2", ["mail.tenant", "client_id", "client_secret", "refresh_token"]),
        ("google", "xoauth2", ["client_id", "client_secret", "refresh_token"]),
        ("google", "password", ["mail_password"]),
    ],
)
def test_microsoft_and_google_are_asked_how_to_log_in(provider: str, auth: str, expected: list[str]) -> None:
    """With a registered app, or where it still works with a password."""
    asked = keys(of_mail, mail__provider=provider, mail__auth=auth)
    after = asked[asked.index("mail.auth") + 1 : asked.index("init.proof_to")]
    assert [key.removeprefix("secret.").removeprefix("mail_oauth_") for key in after] == expected


def test_the_code_is_asked_only_when_one_was_sent() -> None:
    """The proof can be left out."""
    assert keys(of_mail, mail__provider="own", init__proof_to=None)[-1] == "init.proof_to"
    assert keys(of_mail, mail__provider="own", init__proof_to="a@b.example")[-1] == "init.proof_code"


def test_names_of_children_do_not_go_over_a_network_in_the_open() -> None:
    """No security at all is for this machine itself."""
    answers: Answers = {**SCHOOL, "mail.provider": "own", "mail.host": "smtp.school.example"}
    with pytest.raises(Wrong, match="in the open"):
        take(of_mail, "mail.security", "none", answers)
    assert take(of_mail, "mail.security", "none", {**answers, "mail.host": "127.0.0.1"}) == "none"


@pytest.mark.parametrize(
    ("school", "typed", "sender"),
    [
        ("De School", "app@s.example", "De School <app@s.example>"),
        ('De "Vlinder", Gorredijk', "app@s.example", "\"De 'Vlinder', Gorredijk\" <app@s.example>"),
        ("De School", "Onze School <app@s.example>", "Onze School <app@s.example>"),
    ],
)
def test_the_sender_bears_the_school_s_name(school: str, typed: str, sender: str) -> None:
    """As mail programs show it."""
    answers = {**SCHOOL, "school.name": school, "mail.provider": "own"}
    assert take(of_mail, "mail.sender", typed, answers) == sender


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("mail", ["email", "phone", "before", "warn"]),
        ("phone", ["phone"]),
        ("link", ["link", "phone"]),
    ],
)
def test_illness_is_asked_about_as_the_school_wants_it(kind: str, expected: list[str]) -> None:
    """A number to phone always; times where mail can fail to get through."""
    asked = keys(of_channels, mail__provider="own", channels__illness__kind=kind)
    found = [key.removeprefix("channels.illness.") for key in asked if key.startswith("channels.illness.")]
    assert found == ["kind", *expected]


@pytest.mark.parametrize(("before", "warn"), [("08:30", "08:15"), ("00:10", None)])
def test_a_quarter_of_an_hour_before_the_limit_is_proposed(before: str, warn: str | None) -> None:
    """On the same day."""
    answers = {**SCHOOL, "mail.provider": "own", "channels.illness.kind": "mail", "channels.illness.before": before}
    question = next(each for each in of_channels(answers) if each.key == "channels.illness.warn")
    assert question.default(answers) == warn


@pytest.mark.parametrize(
    ("typed", "language", "expected"),
    [
        ("5, 6", "nl", [["5", "Groep 5"], ["6", "Groep 6"]]),
        ("5; 6", "en", [["5", "Group 5"], ["6", "Group 6"]]),
        ("k = Kleuters,5=Groep 5", "nl", [["k", "Kleuters"], ["5", "Groep 5"]]),
    ],
)
def test_classes_are_typed_as_a_list(typed: str, language: str, expected: list[list[str]]) -> None:
    """With the usual names, or their own."""
    assert take_classes(typed, {"school.language": language}).value == expected


@pytest.mark.parametrize(
    ("typed", "said"),
    [("5, 5", "twice"), ("groep 5", "cannot be a class"), ("= Kleuters", "cannot be a class"), (",", "at least one")],
)
def test_a_class_that_cannot_be_is_refused(typed: str, said: str) -> None:
    """With what to type."""
    with pytest.raises(Wrong, match=said):
        take_classes(typed, {})


def test_what_members_see_of_each_other_is_said() -> None:
    """Before a school chooses between a group and a channel."""
    question = of_classes({})[1]
    assert "see each other's names and accounts" in question.explain[0].text


def test_staff_are_asked_one_after_another_until_there_is_nobody_else() -> None:
    """The director first, who needs no role."""
    assert keys(of_staff)[0] == "staff.0.name"
    assert keys(of_staff, staff__0__name="Bram")[-1] == "staff.1.name"
    asked = keys(of_staff, staff__0__name="Bram", staff__1__name="Anna", staff__1__role="teacher")
    assert asked[asked.index("staff.1.name") :] == [
        "staff.1.name", "staff.1.role", "staff.1.classes", "staff.1.shown_as", "staff.1.deputy", "staff.1.telegram",
        "staff.2.name",
    ]  # fmt: skip
    second = keys(of_staff, staff__0__name="Bram", staff__1__name="Cor", staff__1__role="director")
    assert "staff.1.deputy" not in second
    assert "staff.1.classes" not in second


def test_a_school_that_is_set_up_is_asked_for_new_staff_only() -> None:
    """Those that it has stand in its file."""
    assert keys(of_staff, init__staff_from=2, staff__0__name="Bram", staff__1__name="Anna") == ["staff.2.name"]


def test_a_running_bot_is_not_asked_who_wrote() -> None:
    """It fetches messages itself; and it tells the number to who asks."""
    answers = {**SCHOOL, "init.part": "staff", "init.staff_from": 1, "staff.1.name": "Anna", "staff.1.role": "office"}
    question = next(each for each in of_staff(answers) if each.key == "staff.1.telegram")
    assert question.default(answers) is None
    assert "/id" in question.explain[0].text


def test_a_teacher_s_classes_are_those_of_the_school() -> None:
    """A typing mistake is found at once."""
    answers = {**SCHOOL, "classes": [["5", "Groep 5"], ["6", "Groep 6"]], "staff.0.name": "Bram"}
    answers |= {"staff.1.name": "Anna", "staff.1.role": "teacher"}
    assert take(of_staff, "staff.1.classes", "5 6", answers) == ["5", "6"]
    with pytest.raises(Wrong, match="There is no class"):
        take(of_staff, "staff.1.classes", "7", answers)


@pytest.mark.parametrize(
    ("typed", "said"), [("@anna", "never a username"), ("-5", "never a username"), ("1002", "Somebody else")]
)
def test_an_account_is_a_number_of_one_s_own(typed: str, said: str) -> None:
    """A username can be taken over by somebody else."""
    answers = {**SCHOOL, "staff.0.name": "Bram", "staff.0.telegram": 1002, "staff.1.name": "Anna"}
    with pytest.raises(Wrong, match=said):
        take(of_staff, "staff.1.telegram", typed, answers)
    assert take(of_staff, "staff.1.telegram", "1001", answers) == 1001


@pytest.mark.parametrize(
    ("name", "taken", "expected"),
    [
        ("Anna de Boer", [], "anna"),
        ("Anna Vos", ["anna"], "anna-2"),
        ("Ömer", [], "omer"),
        ("山", ["staff"], "staff-2"),
    ],
)
def test_an_id_is_made_of_the_first_name(name: str, taken: list[str], expected: str) -> None:
    """Nobody has to think one up."""
    assert staff_id(name, taken) == expected


def test_the_machine_s_time_zone_is_offered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From its environment or its files; a server's UTC is nobody's."""
    (tmp_path / "etc").mkdir()
    monkeypatch.delenv("TZ", raising=False)
    assert machine_zone(tmp_path) == "Europe/Amsterdam"
    (tmp_path / "etc" / "localtime").symlink_to("/usr/share/zoneinfo/Europe/Brussels")
    assert machine_zone(tmp_path) == "Europe/Brussels"
    (tmp_path / "etc" / "timezone").write_text("Etc/UTC\n")
    assert machine_zone(tmp_path) == "Europe/Brussels"
    (tmp_path / "etc" / "timezone").write_text("Europe/Nowhere\n")
    assert machine_zone(tmp_path) == "Europe/Brussels"
    monkeypatch.setenv("TZ", ":Europe/Berlin")
    assert machine_zone(tmp_path) == "Europe/Berlin"
