"""A1: what concerns the parents of one class is no public matter."""

import pytest

from policy.model import Severity
from tests.policy.school import judge

AFFAIRS = """
De spreekbeurten van groep 6 zijn in week 49, oefen thuis goed. | De spreekbeurten van groep 6 zijn in week 49
Voor groep 5: maandag een boek meenemen voor de boekenkring. |
Groep 6 heeft woensdag gym in plaats van dinsdag. |
In groep 5 mag je morgen je knuffel meenemen. |
De rapporten van groep 6 moeten ondertekend terug naar school. |
Wie kan er donderdag helpen bij het uitje van groep 5? |
Groep 5 neemt morgen gymspullen mee. | Groep 5 neemt morgen gymspullen mee
Denk aan de luizenpluis! | Denk aan de luizenpluis
Groep 5 neemt morgen gymspullen mee om 8.15 uur, graag op tijd. | Groep 5 neemt morgen gymspullen mee om 8.15 uur
Denken jullie aan de broodtrommels voor het uitje? | Denken jullie aan de broodtrommels voor het uitje?
Wat een mooie dag! Vergeet morgen je zwemspullen niet. | Vergeet morgen je zwemspullen niet
Het huiswerk voor dinsdag staat op bladzijde 12. | Het huiswerk voor dinsdag staat op bladzijde 12
De topotoets van groep 6 is vrijdag. | De topotoets van groep 6 is vrijdag
Paklijst voor het kamp: slaapzak, kussen, knuffel en een zaklamp meenemen. |
Woensdag luizencontrole in groep 5. | Woensdag luizencontrole in groep 5
Het rooster van de oudergesprekken van groep 6 hangt op de deur. |
De oudergesprekken van groep 6 zijn volgende week, schrijf je in. | De oudergesprekken van groep 6 zijn volgende week
Wie van groep 5 mist er een gymschoen? | Wie van groep 5 mist er een gymschoen?
Ouders van groep 6: graag vrijdag het lijstje inleveren. |
Leerlingen van groep 5 moeten morgen een schoenendoos mee hebben. |
Wie kan er rijden? We zoeken nog rijouders voor het museum. | We zoeken nog rijouders voor het museum
Neem vrijdag een lunchpakket mee. |
Please bring swimming gear on Friday. | Please bring swimming gear on Friday
Group 5 parents, please send in a reading book by Monday. |
Homework for group 6: learn the times tables by Friday. |
Tinke jimme moarn om de gymspullen? | Tinke jimme moarn om de gymspullen?
Bitte am Mittwoch das Turnzeug mitbringen. | Bitte am Mittwoch das Turnzeug mitbringen
Die Hausaufgaben sind bis Freitag abzugeben. |
"""

PUBLIC = """
Groep 8 vroeg om meer pauze, langer gym en gratis appels.
We zoeken een leerkracht voor groep 3 (0,6 fte).
Groep 8 neemt vrijdag bezoekers mee op reis door de ruimte.
Groep 5 bezocht dinsdag het museum en neemt veel verhalen mee naar huis.
De kinderen van groep 6 hebben een werkstuk gemaakt over vulkanen.
Kom vrijdag om 13.00 uur naar onze musical op school!
Waarom wij geen huiswerk geven: lees het op onze website.
Onze school doet mee aan een onderzoek naar toetsen.
Groep 8 speelt donderdag om 19.00 uur de musical in de gymzaal van school. Iedereen is welkom!
Het is weer tijd voor schoolfruit: dinsdag peren, woensdag kiwi.
Zaterdag is er oud papier. De container staat op het plein.
Wij zoeken vrijwilligers voor het overblijven.
We zoeken een leerkracht voor groep 6.
De kleuters gingen met een broodtrommel vol bladeren naar huis.
Hoofdluis: wat is het beleid op onze school?
Groep 3 kan lezen! Neem eens een kijkje in onze boekenhoek.
Volgende week is het Kinderboekenweek, met een schrijver op bezoek in groep 7.
De boekenmarkt is vrijdag. Neem je zakgeld mee.
Dinsdag komt de brandweer bij groep 4.
Onze gymzaal is opgeknapt en groep 5 mocht hem openen.
De kinderen van groep 5 wonnen de voorleeswedstrijd van de bieb.
Op 16 januari is de open dag: bekijk de lokalen en ontmoet onze leerkrachten.
Our pupils of group 5 raised 530 euros.
De bern fan groep 5 hawwe in prachtich toanielstik opfierd.
Die Kinder der Gruppe 6 haben ein Theaterstück aufgeführt.
Meer weten over hausaufgaben? Wir sprechen gern darüber.
"""


@pytest.mark.parametrize(("text", "words"), [line.split(" |") for line in AFFAIRS.strip().splitlines()])
def test_a_class_s_affairs(text: str, words: str) -> None:
    """In public they are advised against, with the sentence that they are in; in the groups they are at home."""
    (finding,) = (each for each in judge(text, "public").findings if each.rule == "class_affair")
    assert (finding.article, finding.severity) == ("A1", Severity.ADVICE)
    assert text[finding.start : finding.end] == (words.strip() or text[finding.start : finding.end])
    for destination in ("class", "school"):
        assert "class_affair" not in {each.rule for each in judge(text, destination).findings}


@pytest.mark.parametrize("text", PUBLIC.strip().splitlines())
def test_news_and_invitations(text: str) -> None:
    """What tells of a class, or speaks to everybody, is what a public place is for."""
    assert "class_affair" not in {each.rule for each in judge(text, "public").findings}


def test_it_is_said_once() -> None:
    """However much of a post is about a class, it belongs elsewhere as a whole."""
    text = "Groep 6: denk aan de gymspullen. Lever het werkstuk woensdag in. Neem vrijdag een bidon mee."
    assert [each.rule for each in judge(text, "public").findings].count("class_affair") == 1


def test_the_words_begin_behind_a_heading() -> None:
    """A heading with a colon is no part of them, unless it names whom they are for."""
    text = "Even onthouden: het woordpakket zit morgen in de tas."
    (finding,) = judge(text, "public").findings
    assert text[finding.start : finding.end] == "het woordpakket zit morgen in de tas"
