"""F9: an invitation to discuss in the group is found; votes, practical answers and talks elsewhere are none."""

import pytest

from policy.model import Severity
from tests.policy.marked import read
from tests.policy.school import hits, judge

INVITING = """
We denken aan een continurooster. «Wat vinden jullie? Reageer hieronder».
«Wat vinden jullie van het nieuwe rooster? Laat het hier weten».
Geen telefoons meer op het plein. «Laat hieronder weten wat je ervan vindt».
«Discussieer mee over het huiswerk»!
«Discussieer gerust mee in de groep».
«Wat is jullie mening over het trakteren? Zet het in de groep».
«Geef hieronder je mening over de schooltijden».
«Deel je mening in de app».
«Ik ben benieuwd naar jullie mening, reageer gerust».
«Ben je het ermee eens? Reageer in deze groep».
«Eens of oneens? Laat hieronder weten waarom».
«Wie is er voor en wie is tegen? Reageer hieronder».
«Barst maar los in de reacties».
«Kom maar op met jullie reacties».
«Gooi het maar in de groep»: moet de juf nog rapporten schrijven?
«Laten we het er hier in de groep over hebben».
«De discussie is geopend».
«Hoe denken jullie over huiswerk? Hieronder graag».
«Spui je mening».
«Alle meningen zijn welkom», brand maar los!
«Praat mee hieronder» over het nieuwe logo.
«Jullie mening gevraagd» over de schooltijden, hieronder graag.
«Reacties zijn welkom hieronder».
«Wie er anders over denkt, reageer gerust».
«Drop your thoughts below».
«What do you think about the new schedule? Comment below».
«Let's discuss this here».
«Share your opinion in the comments».
«Join the discussion» about homework.
«Was haltet ihr von Hausaufgaben? Schreibt es hier unten».
«Diskutiert mit», wir sind gespannt.
«Wat fine jimme fan it nije roaster? Reagearje hjirûnder».
«Telefoons op kamp, ja of nee? Roep maar wat je vindt.»
«Wat is jullie standpunt? Ik lees het graag in de groep.»
«Tell us below: should homework be banned?»
«Zeg hier eens eerlijk wat je van de nieuwe juf vindt.»
"""

FINE = """
Laat in de app weten of je kunt rijden.
Laat hieronder weten of je komt helpen.
Poll: welke naam krijgt het konijn? Stem hieronder!
Wat vinden jullie leuker, rood of blauw? Reageer hieronder.
Wat vinden jullie een leuk thema voor het feest? Reageer hieronder.
Wat vindt u van ons rooster? Vul de enquête in, de link staat in de mail.
Wat vinden jullie van de plannen? Kom praten op de ouderavond van 3 december.
We horen graag wat u ervan vindt: mail of kom langs.
Wat vonden jullie van de musical? De kinderen horen het graag van jullie!
Laat hieronder weten wat je kind het leukst vond aan het kamp.
De kinderen discussieerden in de kring over zakgeld.
Groep 8 leert debatteren: de stellingen hangen in de klas.
Mening geven is een vak: groep 7 schreef een betoog.
Discussies horen niet in deze groep. Kom liever even langs.
Graag geen discussie hieronder, bel of mail me gewoon.
Wie kan er wanneer? Reageer hieronder met je dag.
Reageer met een hartje als je het lied mooi vond.
Is er iemand voor of tegen de wind in gefietst? Met 28 km per uur!
Denk je mee over het plein? De werkgroep komt dinsdag om 20.00 uur bij elkaar.
Goed idee of niet: een ruilkast in de hal. Hij staat er al!
Uw mening telt: het tevredenheidsonderzoek staat open tot vrijdag.
De MR bespreekt het voorstel op 10 december. U kunt inspreken.
What do you think of our new library? Come and see it on Friday!
Was denkt ihr, wie viele Kastanien wir gefunden haben?
Wat tinke jimme, hoefolle aaien lizze der yn it nêst?
"""


@pytest.mark.parametrize(("text", "words"), read(INVITING), ids=str)
def test_invitation_to_discuss(text: str, words: tuple[str, ...]) -> None:
    """Asking for opinions in the group is found, from the question to where the answers are to stand."""
    found = [shown for rule, shown in hits(text) if rule == "discussion"]
    assert len(found) == 1
    assert words[0] in found[0]


@pytest.mark.parametrize("text", FINE.strip().splitlines())
def test_no_invitation_to_discuss(text: str) -> None:
    """Votes, plans, matters of taste, lessons and other places to talk pass."""
    assert hits(text) == ()


def test_discussion_is_advice() -> None:
    """The teacher may ask all the same."""
    for destination in ("class", "school", "public"):
        findings = judge("Wat vinden jullie? Reageer hieronder.", destination).findings
        assert [(finding.article, finding.severity) for finding in findings] == [("F9", Severity.ADVICE)]
