"""What the policy check knows of a school."""

from dataclasses import replace
from datetime import time
from zoneinfo import ZoneInfo

from groupbot.facts import facts_of
from handlers.model.people import Child, Staff
from handlers.model.profile import Channel, Profile, SchoolClass

PROFILE = Profile(
    name="De Tjongerschool",
    language="nl",
    timezone=ZoneInfo("Europe/Amsterdam"),
    classes=(SchoolClass("5", "Groep 5"),),
    staff=(
        Staff("anna", "Anna de Boer", "juf Anna", "teacher", email="anna@tjongerschool.example"),
        Staff("bram", "Bram Hoekstra", "meester Bram", "director"),
    ),
    illness=Channel(email="ziek@tjongerschool.example", phone="0516-000000", warn=time(8, 15)),
    leave=Channel("link", link="https://verlof.tjongerschool.example/formulier"),
    office=Channel(email="kantoor.tjonger@gmail.com", phone="0516-000001"),
    director=Channel("phone"),
)


def test_own_contact() -> None:
    """The school's channels and the mail domain of its addresses are its own."""
    own = facts_of(PROFILE, ()).own
    assert own.has_email("wie.dan.ook@tjongerschool.example")
    assert own.has_email("Kantoor.Tjonger@gmail.com")
    assert own.has_phone("+31 516 000001")
    assert {"verlof.tjongerschool.example", "tjongerschool.example"} == own.all_hosts


def test_number_for_reports_of_illness() -> None:
    """The illness channel's own number counts, else the office's, else none is known."""
    assert facts_of(PROFILE, ()).phone == "0516-000000"
    assert facts_of(replace(PROFILE, illness=Channel()), ()).phone == "0516-000001"
    assert facts_of(replace(PROFILE, illness=Channel(), office=Channel()), ()).phone == ""


def test_neighbours_at_a_public_provider_are_strangers() -> None:
    """An office address at a public provider does not make all its customers the school's."""
    assert not facts_of(PROFILE, ()).own.has_email("ouder@gmail.com")


def test_staff_classes_and_pupils() -> None:
    """Staff, classes and children with their consent are known."""
    child = Child("1", "Sem", "de Vries", "5", (), True, False, None)
    facts = facts_of(PROFILE, [child])
    assert {"anna", "bram"} == facts.staff_ids
    assert facts.classes == ("5",)
    (pupil,) = facts.roster.named("sem de vries")
    assert pupil.photo == {"class": True, "school": False, "public": None}


def test_the_school_s_own_address_account_and_website_are_its_own() -> None:
    """What stands in the settings may stand in any post."""
    profile = replace(
        PROFILE,
        address="Kerkstraat 12, 8400 AA Gorredijk",
        iban="NL91ABNA0417164300",
        website="https://school.example/",
    )
    own = facts_of(profile, ()).own
    assert own.has_address("8400 AA")
    assert own.has_iban("NL91 ABNA 0417 1643 00")
    assert "school.example" in own.all_hosts
