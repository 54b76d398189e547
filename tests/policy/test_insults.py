"""B4: insult and indecency are found, masked as well; words that only look alike are not."""

from dataclasses import replace

import pytest

from policy.check import check
from policy.model import Audience, Draft, Severity
from tests.policy.marked import read
from tests.policy.school import FACTS, PROTOCOL, hits, judge

INSULTING = """
«Wat een idioten» rijden hier 's ochtends door de straat.
De scheidsrechter was «een eikel van een vent».
Die hond poept steeds op ons plein, «klootzakken» zijn het.
Die «k*tjuf» is er weer.
«Stomme debiel», hij deed het niet eens meer.
Wat zijn jullie toch «een stelletje viespeuken en imbecielen».
De «idioten» en de kinderen, en nog meer «idioten».
Wat een «tyfuslijers».
Ik «sla je op je bek», riep de man.
Wat een «kutweer» vandaag, de sportdag gaat niet door.
Het was een «k*t» dag.
De toets was «k.u.t» gemaakt.
Het is echt «k u t» dat de bus niet kwam.
«Kuuuut», verkeerde bijlage!
De vader die zo hard reed is een «kl00tzak».
De vader die zo hard reed is een «klóótzák».
De buren zijn «k-l-o-o-t-z-a-k-k-e-n».
«Teringzooi» in de gang, ruim je spullen op.
Een «kankerhond» beet een kind op het plein.
De leus op de muur: «vuile homo», we hebben hem weggepoetst.
«Hou je bek» was het antwoord van die man.
Dan denk ik: «rot toch op» met je regels.
«Een stel hufters» heeft de ruit ingegooid.
«Stomme koe», zei ze tegen de conducteur.
«Die ouders zijn gewoon te lui om» te bellen.
«Jullie zijn echt te dom om» een formulier te lezen.
«Asociale ouders» parkeren op het zebrapad.
Wat zijn het toch «sukkels» bij die gemeente.
Er is «godverdomme» weer een fiets gestolen.
Die «tokkies» van hiernaast hebben weer gebarbecued.
De trainer zei het, en ik ben het met hem eens: «wat een mongool».
«Fuck», de link werkt niet.
«F*cking» printer!
Het is allemaal «bullsh1t».
De «kutkinderen» van groep 8 hebben weer gewonnen, haha.
«Stelletje nietsnutten» op de bank in het park.
«Luie leerkrachten» hebben ze daar genoeg.
«De directeur is een leugenaar», dat mag best gezegd worden.
«De directeur is een eikel», dat weet iedereen.
«Die buurman is gewoon een zak».
«Hij is een eikel». De kinderen raapten blaadjes in het bos.
Hard werken helpt niet, want «jullie zijn losers».
«Jullie zijn krengen», staat er op de muur.
Whoever did this: «you are rats».
Wat een pech, «jou eikel».
What a pathetic bunch of «losers» the other team were.
Die «losers» van de gemeente zijn te laat.
«De aannemer is een prutser van het zuiverste water», dat mag best eens gezegd worden.
«Krijg de tering», stond er op het briefje.
Please tell those «idiots» next door to turn the music down.
Some parents are just «morons».
The referee was an «asshole».
«Stupid parents» always park here.
«Shut up» and read the newsletter.
Solche «Vollidioten» haben das Fenster zerbrochen.
«Dumme Kuh», sagte der Fahrer.
«Halt die Klappe», stand auf dem Zettel.
Wat in «kloatsek» is dat.
Hoi vandaal: «jij bent een lafaard», het bankje was van de kinderen.
To whoever took the bikes: «you are a coward».
Wa't dit die: «do bist in leffe klier».
Deze «etterbak» heeft onze kas gesloopt.
Aan de dief van de laptops: «je bent gewoon een stuk ellende».
«Filthy rats» stole our flags.
Dy «stomme ko» ried troch read.
Wat een «gajes» liep er gisteren op het plein.
Die kleuters zijn soms echte «ettertjes», haha.
Die vent van de gemeente is een «halve gare».
«Klote»-weer vandaag.
wat een «k-u-t»-dag
What the «f**k» happened to the fence
Die lui van het bestuur zijn «randdebielen».
So ein «Scheißwetter» heute.
"""

FINE = """
Kutter en Kuttekoven liggen op de kaart van de topotoets.
Wat een lulletje rozenwater ben ik ook, ik durfde niet van de hoge duikplank.
We halen geld op voor kankeronderzoek.
De opa van onze conciërge heeft kanker gehad en vertelt over KWF.
In de krant stond dat het homohuwelijk 25 jaar bestaat.
Op Paarse Vrijdag praten we over homo's, lesbiennes en iedereen die anders is.
Groep 3 leest Dick Bruna, en groep 8 kijkt naar Moby Dick.
De fiets van Daan staat hier nog, ik pik hem op na school.
Wie heeft er een lege pot jam, een muts of een doos?
Er zit een gat in het hek, dat wordt dinsdag gemaakt.
We rapen eikels en kastanjes in het bos. Wat een eikels liggen er!
Wat een eikels hebben we gevonden in de herfst!
In de herfst zochten we onder de bomen. Wat een eikels!
We zijn eikels gaan rapen, en ze zijn zakken gaan vullen.
Cake was there for the losers of the cup final, and both teams shook hands.
Na de finale kregen de winnaars goud en de losers een ijsje.
De ezel in de kerststal is gemaakt door groep 4.
Op de boerderij zagen we een varken, een koe en een zeug met biggen.
De teef van de conciërge heeft puppy's gekregen.
Het verhaal gaat over een domme gans en een slimme vos.
In het sprookje is de lelijke heks de stiefmoeder.
Wat een zak pepernoten, dank je wel Sinterklaas!
Neem een zak met oud brood mee voor de eenden.
Onze school doet mee met klootschieten op het veld achter de sporthal.
De pestkop en de meelopers: we praten over het pestprotocol.
Er bestaan geen domme kinderen en geen domme vragen.
De rode draad is zoek en de lampen flikkeren, de monteur komt morgen.
Wat ben ik toch een sukkel, ik heb de verkeerde datum doorgegeven.
Domoor die ik ben: de bijlage zat er niet bij.
Het woord 'kut' horen we te vaak op het plein. Vloeken hoort daar niet, praat er thuis over.
We bespraken het scheldwoord "homo" en waarom dat pijn doet.
Idioot eigenlijk, hoe hoog die toren werd!
Een idioot goed idee van groep 7: schaatsen op sokken.
In de geschiedenisles: Mongolen, Hunnen en Dzjengis Khan.
Reken uit: 3*4, 5*6 en a*b.
**Let op**: *morgen* is er gym.
C@rnaval op vrijdag, met een pr!js voor de mooiste hoed.
We leren over het hoefijzer, de schoft en de manen van het paard.
De slee staat klaar: er ligt sneeuw!
Klas 8 deed een f-i-e-t-s-e-x-a-m-e-n en slaagde.
A. B. C. D. zo leren we de letters: k-a-t en v-i-s.
De kinderen waren niet lui vandaag: tien kilometer gelopen!
Jullie zijn gek! Zoveel taart hadden we nooit verwacht.
We zijn er dol op, en dat is best dom van ons.
Wij gaan op zondag naar de ganzen in het weiland; de gans is trouw.
The fool in the play wore a red cap, and the donkey had long ears.
Wir lesen das Märchen von der dummen Gans.
It famke song oer in swarte ko.
"""


@pytest.mark.parametrize(("text", "words"), read(INSULTING), ids=str)
def test_insult(text: str, words: tuple[str, ...]) -> None:
    """Insults and indecent words are found, in four languages and masked, and nothing more than they."""
    assert words == tuple(shown for rule, shown in hits(text) if rule == "insult")


@pytest.mark.parametrize("text", FINE.strip().splitlines())
def test_no_insult(text: str) -> None:
    """Places, animals, illnesses, groups of people, stories and what one says of oneself pass."""
    assert [rule for rule, _ in hits(text) if rule == "insult"] == []


@pytest.mark.parametrize("text", ["Een hоер van een kerel", "Een hoer van een kerel", "Een hoеr van een kerel"])
def test_letters_of_another_script(text: str) -> None:
    """A word is read as it looks, and as its Cyrillic letters sound."""
    assert [rule for rule, _ in hits(text)] == ["insult"]


@pytest.mark.parametrize("text", ["f***", "Wat een f*** dag", "Dat is kl**te", "Een h#er", "tr@t", "kl0te", "sh!t"])
def test_masked_by_signs(text: str) -> None:
    """Stars stand for any letter, digits and signs for the letters that they resemble."""
    assert ("insult" in {rule for rule, _ in hits(text)}) == (text != "tr@t")


def test_insult_is_refused_everywhere() -> None:
    """No destination makes it acceptable."""
    for destination in ("class", "school", "public"):
        findings = judge("Wat een klootzakken.", destination).findings
        assert [(finding.article, finding.severity) for finding in findings] == [("B4", Severity.REFUSE)]


def test_a_school_adds_and_excuses_words() -> None:
    """What a protocol adds is found, and what it excuses is passed over, alone and within a phrase."""
    setting = replace(PROTOCOL.rules["insult"], words=("boerenpummel",), excused=("shit happens", "sukkel", "zak"))
    protocol = replace(PROTOCOL, rules={**PROTOCOL.rules, "insult": setting})
    text = "Shit happens, die sukkel van een boerenpummel zei shit tegen de zakenman."
    findings = check(Draft(text, Audience("class")), protocol, FACTS).findings
    assert [text[finding.start : finding.end] for finding in findings] == ["boerenpummel", "shit"]
