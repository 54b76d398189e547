"""A small school to check drafts of: its pupils, its staff, its own addresses, and its protocol."""

from dataclasses import replace
from importlib.resources import files

from policy.check import check
from policy.facts import Facts, OwnContact, StaffName
from policy.guessing import GUESSED
from policy.model import Audience, Destination, Draft, Verdict
from policy.protocol import Protocol
from policy.protocol_file import parse_protocol
from policy.protocol_options import GUESS_FROM, NEVER_GUESS
from policy.roster import Pupil, Roster

PROTOCOL_TEXT = files("policy").joinpath("protocols", "tjongerschool.toml").read_text(encoding="utf-8")


def without_guesses(protocol: Protocol) -> Protocol:
    """Give a protocol by which only what is certain is found: what a pattern finds, and what it passes over."""
    never = {rule: {GUESS_FROM: NEVER_GUESS} for rule in GUESSED}
    rules = {
        rule: replace(setting, options={**setting.options, **never.get(rule, {})})
        for rule, setting in protocol.rules.items()
    }
    return replace(protocol, rules=rules)


GUESSING = parse_protocol(PROTOCOL_TEXT, "tjongerschool")
"""The school's protocol as it ships."""

PROTOCOL: Protocol = without_guesses(GUESSING)
SHIPPED_TEXTS = {
    each.name.removesuffix(".toml"): each.read_text(encoding="utf-8")
    for each in sorted(files("policy").joinpath("protocols").iterdir(), key=lambda file: file.name)
    if each.name.endswith(".toml")
}
SHIPPED = {name: parse_protocol(text, name, SHIPPED_TEXTS) for name, text in SHIPPED_TEXTS.items()}
"""All protocols that ship with the program, by name."""


_YES: dict[Destination, bool | None] = {"class": True, "school": True, "public": True}
_NO: dict[Destination, bool | None] = {"class": False, "school": False, "public": False}
_NOT_PUBLIC: dict[Destination, bool | None] = {"class": True, "school": True, "public": False}

PUPILS = (
    Pupil("501", "Sem", "de Vries", "5", _YES),
    Pupil("502", "Lotte", "Dijkstra", "5", _YES),
    Pupil("503", "Roos", "van der Meer", "5", _NOT_PUBLIC),
    Pupil("504", "Fenna", "Postma", "5", _NO),
    Pupil("505", "Daan", "Visser", "5", {"class": True, "school": True, "public": None}),
    Pupil("506", "Aylin", "Yıldız", "5", _YES),
    Pupil("507", "Storm", "Bakker", "5", {}),
    Pupil("508", "Zoë", "Jansma", "5", _YES),
    Pupil("509", "Anne-Fleur", "Wiersma", "5", _YES),
    Pupil("601", "Noor", "El Amrani", "6", _NOT_PUBLIC),
    Pupil("602", "Thijs", "Veenstra", "6", _YES),
    Pupil("603", "Jelte", "de Jong", "6", _YES),
    Pupil("604", "Mees", "Terpstra", "6", _YES),
    Pupil("605", "Sem", "Bosma", "6", _NO),
    Pupil("606", "Anna", "Smit", "6", _YES),
    Pupil("607", "Evi", "", "6", _YES),
)
STAFF = (
    StaffName("anna", "Anna de Boer", "juf Anna, groep 5"),
    StaffName("bram", "Bram Hoekstra", "meester Bram, directeur"),
)
OWN = OwnContact(
    emails=("tjongerschool@gmail.com",),
    domains=("tjongerschool.example",),
    phones=("0516-000000",),
    ibans=("NL20 INGB 0001 2345 67",),
    addresses=("Schoolstraat 1, 8471 XY Wolvega",),
    hosts=("www.tjongerschool.example",),
)
FACTS = Facts(Roster(PUPILS), STAFF, OWN, ("5", "6"), class_names={"5": "Groep 5", "6": "Groep 6"})


def judge(text: str, destination: Destination = "class", photos: int = 0, **more: object) -> Verdict:
    """Hold a text against the school's protocol."""
    return check(Draft(text, Audience(destination), photos, **more), PROTOCOL, FACTS)


def hits(text: str, destination: Destination = "class", photos: int = 0) -> tuple[tuple[str, str], ...]:
    """Give the rules that hit, with the words that they hit, in the order of the text."""
    in_photo = () if photos else None
    findings = judge(text, destination, photos, in_photo=in_photo).findings
    return tuple((finding.rule, text[finding.start : finding.end]) for finding in findings)
