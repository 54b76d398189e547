"""A8: words of a parent, a pupil or a chat that are passed on are found; books, sayings and what was agreed to are fine."""

# ruff: noqa: E501 - one post, one line: so they are read and extended

import pytest

from policy.check import check
from policy.model import Audience, Draft, Severity
from tests.policy.marked import read
from tests.policy.school import FACTS, PROTOCOL, hits, judge

PASSED_ON = """
Een moeder schreef ons: «'Wat een fijne school is dit toch'».
Een vader appte me gisteren: «"Mijn zoon heeft nog nooit zo goed geslapen."» Mooi om te horen.
«'Mijn dochter praat nergens anders meer over'», schreef een moeder.
Een leerling uit groep 7 zei: «'Ik wil hier nooit meer weg'».
De moeder van Sem mailde: «'de luizen komen uit groep 6'».
Een kleuter riep: «"Juf, de sneeuw is kapot!"»
In de oudergroep stond een reactie: «'dit kamp is veel te duur'».
Een opa vertelde me bij het hek: «'vroeger was het hier een weiland'».
Iemand schreef: «"Kan de muziek wat zachter?"» Dat doen we.
Iemand appte me: «kan het kamp niet een week later?»
«Ik kreeg dit appje van een ouder»: kan de bel zachter?
«Doorgestuurd van de moeder van Lotte»: morgen geen zwemles.
«Gekopieerd uit de groepsapp van groep 7»: het feest is om 8 uur.
«[12:03] Linda: kan iemand mij helpen met rijden?»
«[23-11-2026 12:03] Linda: ik kan rijden»
«23-11-2026 12:03 - Petra: ik neem de taart mee»
«Linda, [23.11.26 12:03]: kom je ook?»
«Op 3 november om 12:03 schreef Linda de Boer:» ik wil graag een gesprek.
«---------- Forwarded message ----------» Hallo juf, mijn zoon is morgen jarig.
A mother wrote to us: «"My son loves the new library."»
One of the parents said: «"the gate is always closed too early"».
Eine Mutter schrieb uns: «„Mein Sohn geht so gerne in die Schule“».
Een vader schreef ons: «mijn zoon kan eindelijk fietsen door de les van groep 5.»
Een van de ouders zei: «de poort is altijd te vroeg dicht.»
In mem skreau: «'it wie sa'n moaie middei'».
Van een moeder kreeg ik dit berichtje: «'ik snap niets van het rooster'».
«“Wat een geweldige dag”», aldus een vader.
Ik las in de groepsapp: «"de juf is vaak afwezig"».
Sems moeder schreef mij: «"hij wil niet meer naar huis."»
"""

FINE = """
Een moeder vertelde dat ze zo blij was met de sportdag.
Een vader schreef ons een lief kaartje, dank daarvoor!
Met toestemming van de moeder van Sem: 'Wat een fijne school is dit toch', schreef zij.
Een moeder schreef, en we mogen dit delen: 'Wat een fijne school is dit toch'.
In het boek zegt een kind: 'Ik wil naar huis toe'.
De schrijver Toon Tellegen schreef: 'De eekhoorn keek naar de lucht'.
In het verhaal zegt de moeder: 'Kom binnen, het eten is klaar'.
Zoals het spreekwoord van opa zegt: 'Wie het kleine niet eert, is het grote niet weerd'.
De kinderen zongen 'Lang zullen ze leven' voor de conciërge.
Groep 3 leest 'De wolf en de zeven geitjes' en tekent een wolf.
We oefenden het toneelstuk: een kind zegt 'Wie klopt daar aan de deur?'
De kinderen riepen 'hoera' toen het ijs kwam.
De gemeente schreef: 'De weg is afgesloten van 4 tot 8 januari'.
De GGD meldt: "Houd zieke kinderen thuis bij koorts".
Om 12:03 vertrekt de bus, om 14:30 zijn we terug.
8.30 uur: start, 10.00 uur: pauze, 12.00 uur: naar huis.
Een ouder vroeg: hoe laat begint het kamp? Om negen uur.
Wat de kinderen leerden: tellen tot honderd en terug.
Rollen: Sem speelt Jozef, Lotte speelt Maria.
Het thema van de week is 'samen spelen, samen delen'.
Vraag van een kind: 'Mag ik?' Antwoord: ja.
Doorgestuurd door de gemeente: de weg is dicht.
Het nieuwe lied heet "Wij gaan op kamp vandaag", met dank aan groep 8.
"""


@pytest.mark.parametrize(("text", "words"), read(PASSED_ON), ids=str)
def test_words_of_others(text: str, words: tuple[str, ...]) -> None:
    """Quoted, copied and announced words of others are found."""
    assert words[0] in [shown for rule, shown in hits(text) if rule == "third_party"]


@pytest.mark.parametrize("text", FINE.strip().splitlines())
def test_no_words_of_others(text: str) -> None:
    """What is told in one's own words, books, organisations and what was agreed to pass."""
    assert [rule for rule, _ in hits(text) if rule == "third_party"] == []


def test_a_chat_is_found_as_one_passage() -> None:
    """Lines of a chat that follow each other are one finding."""
    text = "Zie:\n[12:03] Linda: wie rijdt er?\n[12:04] Petra: ik!\nTot morgen."
    assert hits(text) == (("third_party", "[12:03] Linda: wie rijdt er?\n[12:04] Petra: ik!"),)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Kom je ook?", "Kom je ook?"),
        ("Beste allemaal, zaterdag is er rommelmarkt op het plein.", "Beste allemaal, zaterdag is er …"),
        ("", "…"),
    ],
)
def test_forwarded_draft(text: str, shown: str) -> None:
    """A draft that was forwarded is found as a whole; its first words tell which one."""
    draft = Draft(text, Audience("public"), is_forwarded=True)
    findings = [each for each in check(draft, PROTOCOL, FACTS).findings if each.rule == "third_party"]
    assert [(each.start, each.end, each.severity) for each in findings] == [(None, None, Severity.DOUBT)]
    assert f"“{shown}”" in findings[0].message("nl")


def test_a_forwarded_photo_without_text_holds_nobodys_words() -> None:
    """Whose work the photo is, is asked; there are no words to tell in one's own."""
    draft = Draft("", Audience("class", ("5",)), photos=1, in_photo=(), is_forwarded=True)
    assert [each.rule for each in check(draft, PROTOCOL, FACTS).findings] == ["others_work"]


def test_forwarded_with_permission_passes() -> None:
    """Where the teacher says that it may be shared, it is the school's to share."""
    draft = Draft("Met toestemming van de club: zaterdag is er rommelmarkt.", Audience("public"), is_forwarded=True)
    assert "third_party" not in {each.rule for each in check(draft, PROTOCOL, FACTS).findings}


@pytest.mark.parametrize("language", ["nl", "en"])
def test_what_the_finding_advises_passes(language: str) -> None:
    """A teacher who adds what the finding says is not asked again."""
    message = judge("Een moeder schreef: 'Wat een fijne school is dit'.").findings[0].message(language)
    advice = message.rpartition("(“")[2].partition(" …”)")[0]
    assert advice in {"met toestemming van", "with permission of"}
    assert hits(f"Een moeder schreef: 'Wat een fijne school is dit'. Geplaatst {advice} die moeder.") == ()


def test_words_of_others_are_advice_and_doubt_in_public() -> None:
    """In the groups the teacher decides, in public the director has a look."""
    text = "Een moeder schreef: 'Wat een fijne school is dit'."
    for destination, severity in (("class", Severity.ADVICE), ("school", Severity.ADVICE), ("public", Severity.DOUBT)):
        findings = judge(text, destination).findings
        assert [("A8", severity)] == [(finding.article, finding.severity) for finding in findings]
