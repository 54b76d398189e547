"""A5: who scolds one grown-up by name before all is found; thanks, wishes, requests and lost coats pass."""

import pytest

from tests.policy.marked import read
from tests.policy.school import hits

SCOLDED = """
«Kim, dat briefje over de gymles is echt kinderachtig». Morgen is er gym.
De bus gaat om acht uur, «nee Ingrid, wij gaan niet voor één moeder het rooster omgooien».
«Frau Kovalenko, Ihre Unterstellung von gestern war falsch». Morgen ist Sport.
«Tjitske, een juf om elf uur 's avonds de les lezen vind ik ongepast».
«Elif, it's really your job to practise with her, I can't do everything».
«Douwe, do silst earst mei my prate moatte foarst sokke dingen skriuwst».
Morgen gym. «Linda, ik zie dat Sem alweer geen schoenen bij zich heeft».
«Carla, omdat jij niet kwam opdagen stonden tien kinderen te huilen».
«En Samira, je had dat ook eerst aan mij kunnen vragen». De bus gaat om negen uur.
«Meneer Veenstra, ik ben het er niet mee eens dat het huiswerk te veel is».
«Mevrouw Kovalenko, dit is de derde keer zonder gymspullen».
«Beste Wim, als jij het beter weet, kom dan zelf voor de klas staan».
«Ja Samira, ik heb je bericht gelezen, maar nee, ik ga het niet omgooien».
«Rik, dat jij je eigen afspraak vergeet kun je ons niet verwijten».
«Frou Bosma, jo stiene juster wer foar de útgong en dêr binne de bern net feilich».
«Nienke, ik ga hier niet met jou in discussie».
«Mark, je doet nu alsof wij maar wat doen».
«Wim, ik snap het, maar je draait de zaken om».
«Baukje, ik haw dyn berjocht wol sjoen mar sa prate wy hjir net».
«Mr Terpstra, you told everyone that we ignored your mails, and that is not true».
«Yes Petra, I did see your messages and no, I won't answer them on a Sunday».
De lijst hangt bij de deur. «Mevrouw, u vroeg waarom uw dochter geen hoofdrol kreeg: ze kende haar tekst niet».
«En nee, mama van Lieke, ik ga geen plattegrond maken omdat u dat wilt».
«En Petra, nee, ik ga niet elke dag terugappen over een beker».
«No, Marjan, it is not broken, you just haven't opened it».
«Baukje: do fregest alle wiken itselde en it stiet gewoan net op oare plakken».
Morgen zwemmen. «Dat ligt niet aan haar maar aan u, Femke».
«Dat geldt vooral voor jou, Joke, ik heb je nu twee keer gebeld».
«Dat formulier moest maandag binnen zijn, Wim, en je hebt het nog steeds niet ingeleverd».
«Ik haw no fiif kear frege, Baukje, en ik bin dyn sekretaresse net».
«Herr Veenstra, wenn Sie pünktlich bezahlt hätten, gäbe es kein Problem, und das ist jetzt das dritte Mal».
«Maar Ingrid, waarom moet jij altijd als enige tegen zijn»?
«Petra, hou nou eens op over die parkeerplaats».
«Familie De Vries, u reageert nergens op». Dat is lastig.
«Joke, dit hoef je mij niet om elf uur 's avonds te sturen».
«Anita, niemand zit te wachten op jouw commentaar».
«Hendrik, jouw toon in deze groep gaat te ver».
«Monique, voortaan kom je gewoon niet meer zonder afspraak binnen».
«Mrs Smith, how dare you write that about a child».
«Karin, you never read what we send you».
«Frau Schmidt, Sie waren wieder nicht beim Elternabend».
«Herr Veenstra, das stimmt nicht und Sie wissen es».
«Sietske, dochst no krekt ast it net witst».
«Nee, Joke, Lieke komt niet naast haar vriendin, ook niet als je het nog zes keer vraagt».
«Rik, je was niet erg vriendelijk aan de telefoon».
«Sorry Kim, maar ik ga dit niet nog een keer uitleggen».
«Nienke, ik heb het al tien keer uitgelegd».
Ik lees dat Carla haar werk niet doet. «Dat vind ik ver beneden peil, Mark, en dat mag je weten»
"""

FINE = """
Kim, dank je wel voor je hulp bij de gymles!
Linda, jij hoeft morgen niet te rijden, we hebben auto's genoeg.
Petra, kun je ons morgen weer helpen met de luizencontrole?
Petra, zou je ons kunnen helpen met de stoelen?
Wim, wil jij in plaats van Kim rijden?
Carla, je sjaal hangt bij de conciërge, niet vergeten mee te nemen!
Mevrouw De Jong, van harte gefeliciteerd met uw kleinkind, u was er nog niet eerder mee in de app!
Joke, beterschap! We missen je, en zonder jou is het niet hetzelfde.
Sorry Milan, dat ik je drie keer Melvin noemde!
Ingrid, je had gelijk: de datum klopte niet.
Karin, goede vraag: nee, je kind heeft geen zwembroek nodig.
Mark, geen zorgen, je formulier is binnen.
Samira, neem jij de ranja mee?
Samira, heb jij geen jas verloren?
Marit, de nieuwe stagiaire, komt maandag; u hoeft haar niet op te halen.
Marit, onze nieuwe stagiaire, kan u nog niet te woord staan.
Onze conciërge, Peter, vindt het niet erg als u later komt.
De hulpouders zijn Linda, Petra en Kim, je hoeft je niet meer op te geven.
Evi, Sem en Noor, jullie waren niet te stoppen op het podium!
Wim en Joke, jullie zijn nooit te oud voor de polonaise, wat een feest!
Met groet, Anna, u kunt niet meer bellen na vijf uur.
Helaas, je kunt je niet meer opgeven.
Kortom, u hoeft niets te doen.
Rik, je tas staat nog in de klas.
Vergeet het niet: Kim, Petra en Carla nemen taart mee.
Nee hoor, Linda, je hoeft niets mee te nemen.
Nee Linda, je hoeft geen hapjes te maken.
Please, Marjan, could you bring the drinks again?
Dewi, thank you, we could not have done it without you!
Carla, no need to bring chairs, you have done enough.
Elif, your umbrella is hanging at the office, it is not lost.
Frau Müller, könnten Sie bitte noch einmal den Kuchen bringen? Wir haben keinen mehr.
Frau Müller, vielen Dank, ohne Sie wäre es nicht gegangen!
Baukje, tige tank, do hast it net better dwaan kinnen!
Hiske, kinsto moarn net earder komme?
We zongen een nieuw liedje. Jan, waarom heb je niet geslapen, zo begint het.
Meneer Jansen, de bakker, heeft geen brood meer voor u.
Mevrouw Visser, die u kent van de bieb, komt niet meer op maandag.
Mrs Haverkamp, whom you know from the library, will not be back before May.
Wim, je had niet beter kunnen kiezen, dat boek is prachtig.
Naomi, welkom in het team, je zult je hier niet vervelen!
Onze klussers, Wim en Henk, gaan nooit met lege handen naar huis. U kunt ze bellen.
Spoed: Bram, je band is lek.
Wim: jij rijdt met vier kinderen, Joke: jij met drie.
Namens het team, Anna, u hoort nog van ons.
Dank voor alles, Sietske, we vergeten je niet.
Beste Kim, leuk dat je niet vergeten bent dat wij bestaan!
Mevrouw, meneer, u hoeft zich niet aan te melden.
Hallo, met juf Anna. Ik kan u niet bellen, mijn telefoon is stuk.
Lieve Petra, veel plezier met je pensioen, je hoeft nooit meer op te staan om zes uur.
Bram: je bent vergeten je broodtrommel mee te nemen.
Petra, nog even dit: je hebt van ons geen rekening meer te verwachten, alsjeblieft niet betalen dus.
Wim, je bril is gevonden, hij lag niet in de hal.
"""


def _reproaches(text: str) -> tuple[str, ...]:
    return tuple(shown for rule, shown in hits(text) if rule == "reproach")


@pytest.mark.parametrize(("text", "words"), read(SCOLDED), ids=str)
def test_who_is_scolded_by_name(text: str, words: tuple[str, ...]) -> None:
    """Refusals, complaints and replies to somebody who is called by name are found, from the name on."""
    assert words == _reproaches(text)


@pytest.mark.parametrize("text", FINE.strip().splitlines())
def test_who_is_called_by_name_in_good_faith(text: str) -> None:
    """Thanks, wishes, requests, apologies, answers, rows of names and who somebody is pass."""
    assert _reproaches(text) == ()


def test_a_name_at_the_very_end_calls_nobody() -> None:
    """Nothing is said to them."""
    assert _reproaches("Morgen is er gym. Kim, ") == ()
