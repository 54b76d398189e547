"""Posts close to the line: what they are for, their dates, their language and their sources are in order.

It is Monday 23 November 2026.
"""

# ruff: noqa: E501 - one post, one line: so they are read and extended

from datetime import UTC, datetime

import pytest

from tests.policy.school import judge

RULES = {
    "wrong_date",
    "incomplete_invitation",
    "class_affair",
    "private_business",
    "others_work",
    "unknown_language",
    "report_in_app",
}
POSTS = """
public | Wat een prachtige dag op het ijs! De kinderen van groep 5 en 6 hebben drie uur geschaatst en warme chocolademelk gedronken.
public | Onze nieuwe bibliotheek is geopend door de wethouder. De kinderen lazen zelfgeschreven gedichten voor.
public | Vrijdag 27 november is het Sinterklaasfeest in het dorp. Wij lopen mee in de optocht.
public | De leerlingen van groep 7 hebben een website gemaakt over de Elfstedentocht. Neem een kijkje op https://www.tjongerschool.example/elfsteden
public | Met trots: ons schoolplein is het groenste van de gemeente, aldus de jury: "Hier zie je hoe natuur en spel samengaan. Kinderen klimmen, planten en ontdekken, en dat allemaal op een plek waar vroeger alleen tegels lagen."
public | "Ik wil later juf worden, want dan mag je de hele dag voorlezen," zei een kleuter vandaag. Daar worden wij blij van.
public | In de kerstvakantie is de school gesloten van maandag 21 december tot en met vrijdag 1 januari.
public | Op 4 december vieren we Sinterklaas. Ouders zijn welkom op het plein om de Sint te ontvangen, om 8.30 uur.
public | Onze leerlingenraad heeft de burgemeester geïnterviewd. Het hele gesprek staat in de schoolkrant.
public | Wij zijn op zoek naar een vakleerkracht gym. Interesse? Mail naar administratie@tjongerschool.example.
public | Het team van De Tjongerschool wenst iedereen fijne feestdagen en een gezond 2027!
public | Kijk eens wat een mooie kunstwerken! Gemaakt door groep 6 in de stijl van Mondriaan.
public | The children of groep 7 visited the museum and learned about Rembrandt. What a day!
public | Unsere Kinder haben heute Plätzchen gebacken. Das ganze Haus duftet.
public | Us bern hawwe hjoed in krystlied ynstudearre. It klonk prachtich!
public | Gratis ophalen: stoeptegels van ons oude plein. Zaterdag tussen 10.00 en 12.00 uur bij school.
public | We sparen lege batterijen voor het milieu. De ton staat in de hal van de school, iedereen mag inleveren.
public | De luizenmoeders van onze school zijn genomineerd voor een lintje!
public | Hoe geven wij les in rekenen? In groep 3 beginnen we met tellen, in groep 8 eindigen we met procenten.
public | Wist u dat onze school op dinsdag en donderdag naschoolse opvang heeft? Meer informatie op onze website.
school | Gevonden: een sleutelbos op het plein. Af te halen bij de administratie.
school | De schoolfotograaf komt woensdag 2 december. Broertjes en zusjes mogen samen op de foto tussen 8.30 en 9.00 uur.
school | We hebben een nieuwe methode voor Engels gekozen. De boeken zijn besteld.
school | Het weekoverzicht: ma 23-11 gym, di 24-11 bieb, wo 25-11 studiedag, do 26-11 techniek, vr 27-11 spelletjesmiddag.
school | Volgende week dinsdag 1 december is er een studiedag. Alle kinderen zijn vrij.
school | De notulen van de MR-vergadering van 12 november staan op de website.
school | Op 11 november liepen de kinderen met hun lampion door het dorp.
school | Bedankt voor alle hulp bij de kerstmarkt van afgelopen vrijdag. We haalden 830 euro op!
school | Ik ben blij te kunnen melden dat juf Sanne en haar man een dochter hebben gekregen. Een kaartje kan in de doos in de hal.
school | Tot en met 20 november konden ouders reageren op de enquête. Dank voor de 112 reacties.
school | De ouderraad zoekt nog ouders voor de kerstcommissie. Meld je bij Dewi.
school | Vanaf maandag 30 november gaat de gymzaal dicht wegens onderhoud.
school | Mijn laatste dag is vrijdag 18 december. Ik ga met pensioen! Bedankt voor 30 mooie jaren.
school | Het boek 'De wilde robot' is te leen in de schoolbieb.
school | Let op: in de mail van 16 november stond een verkeerd tijdstip. De avond begint om 19.00 uur.
class | Ik ben morgen jarig en vier dat met de kinderen in de klas. Ze hoeven niets mee te nemen.
class | Mijn collega Bram en ik verkopen vrijdag de kaartjes voor de musical, 2 euro per stuk.
class | We hebben vandaag een elfje geschreven. Hier is die van de hele groep: Winter / koude neus / samen door sneeuw / warme handen om bekers / thuis
class | Dit versje leren we deze week uit ons hoofd, het is van Annie M.G. Schmidt. De tekst zit in de tas.
class | De kinderen hebben op internet plaatjes gezocht voor hun werkstuk en daarbij geleerd om de bron te noemen.
class | Wie heeft er een waterkoker over voor in de klas? Een oude is ook goed.
class | Morgen komt de schoolarts. Is uw kind ziek? Dan maakt de GGD een nieuwe afspraak.
class | Kom je woensdag helpen bij de versiering? We beginnen om 13.00 uur.
class | Loop gerust even binnen om het werk van de kinderen te bekijken.
class | Er is een nieuwe appgroep voor groep 5. Graag hier alleen praktische berichten.
class | Juf Anna is ziek. Wil je laten weten of je kind morgen naar de opvang kan? Reageer hier.
class | Aan het eind van de week zingen we met z'n allen: ⏎ Hoor de wind waait door de bomen, ⏎ hier in huis zelfs waait de wind. ⏎ Zou de goede Sint wel komen, ⏎ nu hij 't weer zo lelijk vindt?
class | Bonjour! Deze week leren we Frans tellen: un, deux, trois, quatre, cinq.
class | Gymles: meisjes binnen, jongens buiten, juf Anna fluit.
class | Tomorrow we go to the farm. Please bring boots and a packed lunch. We leave at nine.
class | Kommende Woche üben wir für das Konzert. Bitte denkt an die Noten.
class | Moarn is it feest! Alle bern meie ferklaaid komme.
class | Hey hallo, ff een berichtje: mrgn gym, dus spullen mee aub!! thx
class | 👋 HOI ALLEMAAL 👋 MORGEN FOTO'S!! 📸📸
class | Toets topografie: Oslo, Stockholm, Kopenhagen, Helsinki, Reykjavik, Tallinn, Riga, Vilnius
class | Engelse woordjes: the cow, the horse, the pig. Franse: la vache, le cheval, le cochon.
"""


@pytest.mark.parametrize("line", POSTS.strip().splitlines())
def test_a_post_that_is_in_order(line: str) -> None:
    """News, notices, invitations, rhymes and lists of a school's week pass all rules of sense and source."""
    destination, text = line.split(" | ")
    moment = datetime(2026, 11, 23, 15, 10, tzinfo=UTC)
    verdict = judge(text.replace(" ⏎ ", "\n"), destination, moment=moment)
    assert {each.rule for each in verdict.findings} & RULES == set()
