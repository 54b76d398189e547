"""A1: an invitation says when, and where it is not plain."""

import pytest

from policy.model import Destination, Finding, Severity
from tests.policy.school import judge

INCOMPLETE = """
public | de dag en de tijd | Graag nodigen wij alle belangstellenden uit voor de opening van onze moestuin.
public | the day, the time and the place | We would love to see you at our spring fair.
school | de dag en de tijd | Besuchen Sie unser Sommerfest!
school | de dag en de tijd | Zet het in je agenda: onze lentemarkt, iedereen is welkom.
class | de tijd | Vrijdag is onze boekenmarkt. Kom allemaal kijken!
class | de tijd | Woensdag 2 december zijn jullie van harte welkom bij de presentatie van ons project.
class | de dag | Om 13.30 uur voeren we onze musical op, kom je kijken?
class | de dag en de tijd | We nodigen alle ouders uit voor de afsluiting van het thema ridders.
class | de dag en de tijd | Kom gezellig naar ons lentefeest, de kinderen hebben hapjes gemaakt!
school | de tijd | Op 12 januari is de informatieavond over het voortgezet onderwijs. Iedereen is welkom.
school | de dag en de tijd | Uitnodiging voor de kerstmarkt! Er zijn oliebollen en warme chocolademelk.
school | de dag | Van 19.00 tot 20.30 uur bent u welkom op onze thema-avond over lezen.
school | de tijd | Opa's en oma's zijn dinsdag uitgenodigd voor de grootouderochtend.
public | de plaats | Zaterdag 12 december van 10.00 tot 12.00 uur is onze kerstmarkt. Iedereen is van harte welkom!
public | de tijd en de plaats | Het hele dorp is zaterdag welkom bij de kerstmarkt.
public | de dag, de tijd en de plaats | Wij nodigen u van harte uit voor ons jubileumfeest.
public | de tijd | Kom donderdag 10 december naar het kerstconcert van ons koor in de kerk.
public | de dag en de tijd | Loop eens rond tijdens de rondleiding door onze school.
class | the time | Please come to our class assembly on Friday.
school | the day and the time | All parents are invited to the winter fair!
public | the time | Everyone is welcome at our open house on Saturday 16 January, at school.
class | de tijd | Jim binne freed fan herte wolkom by ús iepen moarn.
school | de dag en de tijd | Wir laden Sie herzlich zu unserem Weihnachtskonzert ein!
school | de tijd | Am Freitag, dem 11. Dezember, sind alle Eltern herzlich zum Adventsbasteln eingeladen.
"""

COMPLETE = """
public | Zaterdag 12 december van 10.00 tot 12.00 uur is onze open dag. Iedereen is van harte welkom!
class | Vrijdag om 13.15 uur is onze boekenmarkt. Kom allemaal kijken!
class | Woensdag 2 december om half negen zijn jullie van harte welkom bij onze presentatie.
class | Morgen na schooltijd zijn jullie welkom bij de inloop in de klas.
class | Kom vrijdag tussen 8.30 en 9.00 uur kijken bij de tentoonstelling.
class | Komende donderdag na de bel: kom gezellig langs bij onze knutselmarkt!
school | Op 12 januari om 19.30 uur is de informatieavond. Iedereen is welkom.
school | Dinsdag de hele ochtend zijn opa's en oma's uitgenodigd voor de grootouderochtend.
public | Zaterdag 12 december van 10 tot 12 uur is onze open dag. Iedereen is welkom op school!
public | Kom donderdag 10 december om 19.00 uur naar het kerstconcert in de Dorpskerk.
public | Ons koor zingt 11 december om 19.00 uur in De Skâns, Stationsweg 88. Iedereen is welkom bij het concert!
public | Everyone is welcome at our open day on Saturday 16 January from 10 am, at school.
class | Jim binne freed om healwei njoggen wolkom by ús iepen moarn.
school | Am Freitag um 17 Uhr sind alle Eltern zum Adventsbasteln eingeladen.
class | De uitnodiging voor de kerstviering volgt nog. Iedereen is welkom!
public | Kom naar onze open dag! Alle informatie staat op de website.
public | Kom naar onze open dag: https://www.tjongerschool.example/open-dag
school | Save the date: iedereen is welkom bij het zomerfeest op 2 juli.
class | Bedankt dat jullie allemaal kwamen kijken bij de musical!
class | Fijn dat zoveel ouders welkom waren op het feest.
class | Welkom terug na de vakantie!
class | Welkom in groep 5, juf Eva!
class | Vragen over het rapport? Loop gerust binnen.
class | Wie komt er naar de ouderavond? Stem hieronder.
class | Laat weten of je komt kijken bij de musical.
class | Groep 5 is uitgenodigd voor de generale repetitie van groep 8.
class | Op school is iedereen welkom.
public | Nieuwe leerlingen zijn bij ons het hele jaar welkom.
public | Op onze school is elk kind welkom.
class | Ouders zijn niet welkom bij de repetitie; bij de voorstelling wel.
class | We gingen op bezoek bij de kerstmarkt en kwamen blij thuis.
class | De brandweer komt vrijdag langs op school.
class | We gaan naar de film in het theater. Neem een euro mee.
school | Kom op tijd, de deur gaat om 8.30 uur dicht.
school | Kom gerust op de fiets.
public | De kinderen hebben genoten van het optreden. Kom maar door met de winter!
public | We zoeken een leerkracht voor groep 6. Kom je bij ons werken?
class | If you cannot come to the party, let us know.
class | You are always welcome to ask.
class | Sie sind uns immer willkommen.
"""


def rows(table: str) -> list[list[str]]:
    """Split a table into its rows."""
    return [line.split(" | ") for line in table.strip().splitlines()]


def found(text: str, destination: Destination, **more: object) -> list[Finding]:
    """Give what is found of a draft's invitations."""
    findings = judge(text, destination, **more).findings
    return [each for each in findings if each.rule == "incomplete_invitation"]


@pytest.mark.parametrize(("destination", "missing", "text"), rows(INCOMPLETE))
def test_an_invitation_that_leaves_something_out(destination: Destination, missing: str, text: str) -> None:
    """It is advice, and names the day, the time or the place that is missing."""
    (finding,) = found(text, destination)
    assert (finding.article, finding.severity) == ("A1", Severity.ADVICE)
    language = "en" if missing.startswith("the") else "nl"
    assert f": {missing}. " in finding.message(language) or f": {missing}." in finding.message(language)


@pytest.mark.parametrize(("destination", "text"), rows(COMPLETE))
def test_no_invitation_or_a_complete_one(destination: Destination, text: str) -> None:
    """What says enough, says that more follows, or invites to no event passes."""
    assert found(text, destination) == []


def test_the_words_are_the_invitation() -> None:
    """From the start of its sentence to the end of its clause, without what it is about."""
    text = "Het is zover. Volgende week mogen jullie komen kijken bij onze presentaties over Afrika. Leuk!"
    (finding,) = found(text, "class")
    assert text[finding.start : finding.end] == "Volgende week mogen jullie komen kijken bij onze presentaties"


def test_the_words_hold_the_whole_time() -> None:
    """The full stop and the colon in a time end no clause."""
    for time in ("18.00 uur", "18:00 uur"):
        text = f"U bent van harte uitgenodigd voor de kerstmarkt op 17 december om {time}, tot dan!"
        (finding,) = judge(text, "public").findings
        assert text[finding.start : finding.end].endswith(time)


def test_a_picture_or_a_file_may_say_the_rest() -> None:
    """A poster beside the words is not read."""
    text = "Kom allemaal naar de kerstmarkt!"
    assert found(text, "class") != []
    assert found(text, "class", photos=1, in_photo=()) == []
    assert found(text, "class", file_names=("uitnodiging.pdf",)) == []


def test_a_place_is_asked_for_in_public_only() -> None:
    """In the school's own groups the school is the evident place."""
    text = "Zaterdag 12 december om 10.00 uur is onze kerstmarkt. Iedereen is van harte welkom!"
    assert found(text, "school") == found(text, "class") == []
    assert found(text, "public") != []
