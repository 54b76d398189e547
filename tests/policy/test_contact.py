"""P1: contact data and numbers of private persons are found; the school's own, and what only looks alike, are not."""

import pytest

from policy.check import check
from policy.facts import Facts, OwnContact
from policy.model import Audience, Draft
from tests.policy.school import PROTOCOL, hits, judge

PHONES = (
    ("bel haar op zes +31 6 12345678", "+31 6 12345678"),
    ("bel 0031612345678", "0031612345678"),
    ("het nr is (06) 12 34 56 78.", "(06) 12 34 56 78"),
    ("bel +31 (0)6 12345678", "+31 (0)6 12345678"),
    ("0513-612345 is het nummer", "0513-612345"),
    ("vast: 0513612345", "0513612345"),
    ("0612345678", "0612345678"),
    ("06l2345678", "06l2345678"),
    ("06 • 12345678", "06 • 12345678"),
    ("06|12|34|56|78", "06|12|34|56|78"),
    ("Bel de voorzitter van de vereniging: 0513-612345", "0513-612345"),
    ("0 6 1 2 3 4 5 6 7 8", "0 6 1 2 3 4 5 6 7 8"),
    ("_0612345678_", "0612345678"),
    ("06.12.34.56.78", "06.12.34.56.78"),
    ("+49 151 23456789", "+49 151 23456789"),
    ("wa.me/31612345678", "wa.me/31612345678"),
    ("https://wa.me/31612345678", "wa.me/31612345678"),
    ("０６－１２３４５６７８", "０６－１２３４５６７８"),
    ("06\u200b123\u200b45678", "06\u200b123\u200b45678"),
    ("٠٦١٢٣٤٥٦٧٨", "٠٦١٢٣٤٥٦٧٨"),
    ("tel:0612345678", "0612345678"),
    ("06/12345678", "06/12345678"),
    ("06 - 12 34 56 78", "06 - 12 34 56 78"),
    ("06—12345678", "06—12345678"),
    ("nr:06-12345678!", "06-12345678"),
    ("bel 31612345678", "31612345678"),
    ("app 31 6 12345678 even", "31 6 12345678"),
    ("O6-12345678", "O6-12345678"),
    ("bel o612345678.", "o612345678"),
    ("06 12O45678", "06 12O45678"),
    ("OO31612345678", "OO31612345678"),
    ("06,12345678", "06,12345678"),
    ("06*12345678", "06*12345678"),
    ("06•12•34•56•78", "06•12•34•56•78"),
    ("06*12*34*56*78", "06*12*34*56*78"),
    ("bel Ria: 06\n12345678", "06\n12345678"),
    ("bel Ria: 06-1234\n5678", "06-1234\n5678"),
    ("bel 06-12345678 15 december", "06-12345678"),
    ("bel 06 12 34 56 78 12 uur", "06 12 34 56 78"),
    ("+31 6 12345678 15 december", "+31 6 12345678"),
    ("bel 0513-612345 12 uur", "0513-612345"),
    ("bel 0513612345 12 uur", "0513612345"),
    ("06 12 34 56 78", "06 12 34 56 78"),
    ("06 12 34 56 78, 15 december", "06 12 34 56 78"),
    ("06 12 34 56 78 en 12 euro", "06 12 34 56 78"),
    ("nummers: 06 12 34 56 78", "06 12 34 56 78"),
    ("06-12-34-56-78", "06-12-34-56-78"),
    ("06/12/34/56/78", "06/12/34/56/78"),
    ("0511 12 34 56", "0511 12 34 56"),
    ("06_12345678", "06_12345678"),
    ("06:12345678", "06:12345678"),
    ("het nummer (06-12345678)", "06-12345678"),
    ("06 12 34 56 78 en 7 kinderen", "06 12 34 56 78"),
    ("06 1 2 3 4 5 6 7 8", "06 1 2 3 4 5 6 7 8"),
)
EMAILS = (
    ("jan.de.vries@hotmail.com,", "jan.de.vries@hotmail.com"),
    ("<a_b+c@x.co.uk>", "a_b+c@x.co.uk"),
    ("_lotte@gmail.com_", "lotte@gmail.com"),
    ("lotte @ gmail.com", "lotte @ gmail.com"),
    ("mail sem@tjongerschool.example.com", "sem@tjongerschool.example.com"),
    ("lotte (at) gmail.com", "lotte (at) gmail.com"),
    ("lotte apenstaartje gmail punt com", "lotte apenstaartje gmail punt com"),
    ("l\u200botte@gm\u0430il.com", "l\u200botte@gm\u0430il.com"),
    ("lotte at gmail punt com", "lotte at gmail punt com"),
    ("mail naar lotte.d AT ouders DOT nl", "lotte.d AT ouders DOT nl"),
    ("lotte at gmail.com", "lotte at gmail.com"),
    ("Mail het museum: jan.visser@friesmuseum.nl", "jan.visser@friesmuseum.nl"),
    ("Mail het museum: j.visser@friesmuseum.nl", "j.visser@friesmuseum.nl"),
    ("Mail de bakkerij: broodjes@gmail.com", "broodjes@gmail.com"),
    ("Vragen aan de voorzitter: balie@dorpshuiswolvega.nl", "balie@dorpshuiswolvega.nl"),
    ("Opgeven bij de moeder van Sem: post@bakkerijsmit.nl", "post@bakkerijsmit.nl"),
    ("Opgeven kan via wilgenlaan@smit.nl", "wilgenlaan@smit.nl"),
)
DESKS = (
    "Vragen aan de GGD: jgz@ggdfryslan.nl.",
    "Mail de gemeente: klantcontact@weststellingwerf.nl.",
    "Mail naar bestellen@bakkerijjansen.nl voor de broodjes.",
    "Aanmelden via zaalhuur@dorpshuiswolvega.nl.",
    "Bel het zwembad, of mail naar zwemles apenstaartje zwembadsteggerda punt nl.",
)
IBANS = (
    ("NL91ABNA0417164300 t.n.v. de Vries", "NL91ABNA0417164300"),
    ("nl91 abna 0417 1643 00", "nl91 abna 0417 1643 00"),
    ("NL91 ABNA 0417 1643 01 met een tikfout", "NL91 ABNA 0417 1643 01"),
    ("NL91 ABNA 0513 6123 45", "NL91 ABNA 0513 6123 45"),
    ("BE68 5390 0754 7034", "BE68 5390 0754 7034"),
    ("naar BE68 5390 0754 7034 voor vrijdag", "BE68 5390 0754 7034"),
    ("NL91-ABNA-0417-1643-00", "NL91-ABNA-0417-1643-00"),
    ("NL91.ABNA.0417.1643.00.", "NL91.ABNA.0417.1643.00"),
    ("N L 9 1 A B N A 0 4 1 7 1 6 4 3 0 0", "N L 9 1 A B N A 0 4 1 7 1 6 4 3 0 0"),
    ("NL91 ABNA O417 1643 OO", "NL91 ABNA O417 1643 OO"),
    ("BE68-5390-0754-7034-graag", "BE68-5390-0754-7034"),
)
BSNS = (
    ("BSN 123456782, nodig voor het kamp", "123456782"),
    ("BSN: 123456782", "123456782"),
    ("BSN: 123456789", "123456789"),
    ("Het BSN-nummer van Sem is 111222333", "111222333"),
    ("Sem heeft 111222333 als bsn", "111222333"),
    ("burgerservicenummer 111.222.333", "111.222.333"),
    ("burger service nummer 111222333", "111222333"),
    ("burger-service-nummer: 111222333", "111222333"),
)
ADDRESSES = (
    ("Het feestje is op De Bosk 4.", "De Bosk 4"),
    ("Kom naar De Bosk 4 om 14.00 uur.", "De Bosk 4"),
    ("We lopen naar Op 'e Terp 5", "Op 'e Terp 5"),
    ("bij Sem thuis, De Bosk 4", "De Bosk 4"),
    ("De Bosk nummer 4, bij Sem thuis", "De Bosk nummer 4"),
    ("Het adres van Lotte is It Oast 7 in Wolvega", "It Oast 7"),
    ("Adres: De Bosk 4, bij Sem", "De Bosk 4"),
    ("Het partijtje is bij Lotte thuis, Buorskip 12a", "Buorskip 12a"),
    ("Het partijtje: De Bosk 4, 14.00 uur", "De Bosk 4"),
    ("Ophalen bij de oma van Sem, De Wâl 3", "De Wâl 3"),
    ("Wij wonen op nummer 4 in De Bosk", "nummer 4 in De Bosk"),
    ("De Bosk 4, 8471 AB Wolvega", "De Bosk 4, 8471 AB Wolvega"),
    ("Skoallehiem 3, 8471AB", "Skoallehiem 3, 8471AB"),
    ("Feestje bij familie Postma: Fennewyk 21", "Fennewyk 21"),
    ("Inleveren bij juf Anna thuis: 't Oast 12", "'t Oast 12"),
    ("Kom gerust langs, De Bosk 4", "De Bosk 4"),
    ("Om 15.00 uur bij Lotte: De Bosk 4.", "De Bosk 4"),
    ("Adres:\nBuorfinne 3", "Buorfinne 3"),
    ("Het logeerpartijtje is op Fochteloo 9", "Fochteloo 9"),
    ("Breng de kleren naar It Hiem 12", "It Hiem 12"),
    ("Bij Sem thuis spelen we een spel: De Bosk 4", "De Bosk 4"),
    ("Na school naar Lotte, Molenweg 4", "Molenweg 4"),
    ("Uit school mee naar Lotte, Molenweg 4 in de buurt van de kerk", "Molenweg 4"),
    ("Molenweg op nummer 4", "Molenweg op nummer 4"),
    ("Kom naar de Dorpsstraat 12a", "Dorpsstraat 12a"),
    ("Wij wonen aan de Achter de Hoven 12", "Achter de Hoven 12"),
    ("Sem woont op It Oast 7", "It Oast 7"),
    ("Ze woont op molenweg 7", "molenweg 7"),
    ("ergens in 8471 AB", "8471 AB"),
    ("postcode 8471ab", "8471ab"),
    ("Hij woont 'Kerkstraat 4'.", "Kerkstraat 4"),
    ("......Kerkstraat 4, achterom", "Kerkstraat 4"),
    ("Kaarten kunnen naar Lytse Wyk acht, 8401 BN Gorredijk", "Lytse Wyk acht, 8401 BN Gorredijk"),
    ("Stuur het naar De Bosk nummer eenentwintig, 8401 BN", "De Bosk nummer eenentwintig, 8401 BN"),
    ("De Vries, Oude Laan 5", "Oude Laan 5"),
    ("Kerkstraat 3-5", "Kerkstraat 3-5"),
    ("stationsweg 12 in Wolvega", "stationsweg 12"),
    ("Laan van Nieuw Oost-Indië 123", "Laan van Nieuw Oost-Indië 123"),
    ("Dorpsstraat 12, 8471 AB Wolvega", "Dorpsstraat 12, 8471 AB Wolvega"),
    ("They meet at Lotte's house, 14 Molenlaan.", "14 Molenlaan"),
    ("bij Carla thuis op de P.C. Hooftlaan 41 te Jubbega", "P.C. Hooftlaan 41 te Jubbega"),
    ("wy sammelje by Anke thús, De Bosk 4", "De Bosk 4"),
    ("He lives at 12 Church Street", "12 Church Street"),
    ("Feestje: Buorren 12 in Oosterwolde", "Buorren 12"),
    ("Kom naar de Buorren 12", "Buorren 12"),
    ("Breng het naar Dorpsstr. 12", "Dorpsstr. 12"),
    ("Skoallepaed 3", "Skoallepaed 3"),
    ("Na het zwembad naar de oma van Lotte, Molenweg 4", "Molenweg 4"),
)
LOOK_ALIKES = (
    "De rugnummers van morgen: 06 12 13 14 15 16",
    "06 12 13 14 15 16 is de rij",
    "De rij is 03 06 12 13 14 15",
    "01 02 06 12 13 14 15 20",
    "Lees bladzijde 06 12 13 14",
    "Lees bladzijde 06 12 13 14 15",
    "Bingo! De getallen waren: 06 12 13 14 15",
    "Getrokken zijn 06, 12, 13, 14 en 15",
    "06,12,13,14,15",
    "06 12 13 14 en 15",
    "06 12 13 14 15, 16 en 17",
    "06 12 13 14 15 en 16",
    "06 12 13 14 15 en 7",
    "De winnende kaartjes zijn 06 11 23 35 48",
    "tijden 06.12 06.42 07.12",
    "De temperaturen: 06 08 07 05 04 graden",
    "code 2026 TJ 12",
    "06\n12\n13\n14\n15",
    "groep 4 gaat naar De Bosk",
    "De Bosk 4 jaar, lokaal 4 en bladzijde 4",
    "De Trein 4 (boek)",
    "We lezen op De Trein 4 (boek)",
    "We gaan naar De Bosk 4 december",
    "Naar De Wissel 4 auto's nodig",
    "We spelen op De Wissel 4 tegen 2",
    "Bij Sem thuis vieren we dat Lotte 8 wordt",
    "Bij oma: Sem 8, Lotte 9",
    "Bij Sem thuis keken ze naar Frozen 2",
    "Bij opa Jan, Kameleon 4 lezen",
    "We kijken naar De Smurfen 2",
    "Oefen op De Rekentuin 12",
    "Bij juf Anna: De Rekentuin 12 opdrachten",
    "Op It Hiem 12 leerlingen, bij De Bosk 4 kinderen",
    "Breng je kind naar Sportlaan 4, het zwembad",
    "Verzamelen op Kerkplein 2 (bij de bieb)",
    "We gaan naar De Twirre, Stationsweg 5",
    "Feestje van groep 5: Zaterdag 4 december in Lokaal 3",
    "Het feestje: Minecraft 2 op groot scherm",
    "Het feestje is in Groep 4 om 12 uur",
    "Inleveren bij juf Anna: Groep 4 en Groep 5",
    "Sportdag op sportpark De Fennen 4",
    "Naar Het Fries Museum 4 keer per jaar",
    "Op 06-12-2026 om 10.30 is er een voorstelling",
    "Van 06-12 tot 10-12-2026 is de school dicht",
    "Op 06-12-2026 15 kinderen",
    "In nood 112, of 0900-8844, 0800-0432, of 088 123 45 67",
    "De bakker: 085-1234567",
    "bestelnummer 123456782, pakket 3SDEVC8471AB",
    "Nieuwsbrief 06 2026-2027",
    "bestelnummer 31612345, artikel 316123456789",
    "31 juni 12, 34 en 56",
    "Agenda:\n06-12 gym\n07-12 zwemmen\n08-12 toets",
    "06-12 08.30-10.00 uur gym",
    "06-12, 13-12, 20-12 en 27-12",
    "06/12 08/12 10/12 12/12 is er zwemles",
    "Rijtje: 06, 12, 18, 24, 30 en 06,12,18,24,30",
    "Om 06.12 uur\n12 kinderen, 34 ouders",
    "0,6 1,5 2,5 3,5 4,5 liter",
    "Groep o 6 en team O 12",
    "NL91-toets en NL-91-ABNA",
    "NL12-12-2026 is de code",
    "Wij waren at school. Dot com is Engels.",
    "Look at example.com or meet at school punt uit",
    "We stay at home. Be there!",
    "De service voor burgers heeft nummer 111222333",
    "De buorren zijn klaar, 12 buorren verder",
    "De Buorren 12 keer rond",
    "Hoofdstuk 12 str. 4",
    "Reken uit: 1234 x 5678 = 7006652 en 0,5 x 0,25",
    "06 07 08 09 10 tellen we samen",
    "De tafel van 6: 0 6 12 18 24 30 en 06 12 18 24 30",
    "De snelweg 7 keer over, de laan van 12 bomen",
    "weg van huis 4 dagen",
    "afslag snelweg 7, en dan het bospad 3",
    "een laan van bomen 12",
    "de weg naar school 12",
    "08.30-09.45 10 uur begint het",
    "Code 0123 4567 89 van de kluis",
    "ISBN 0-141-43951-3 of 978-90-216-6789-1",
    "De trein van 08:15 uur vanaf spoor 10, kaartje 2,50",
    "Lees hoofdstuk 4-7, blz. 112-118 en 130-145",
    "Code 0010203040 in het rekenspel",
    "+99 123 45 67 89 bestaat niet",
    "mail naar info@ggdfryslan.nl",
    "NL team won met 12 tegen 4",
    "NL12 abcd is de code van groep 8",
    "De klassenfoto heeft nummer 111222333",
    "Wie weet zijn BSN? Die heeft 9 cijfers, zoals 123456789 er 9 heeft",
    "De weg is 12 km lang",
    "De 14 molenlaan-bomen staan er nog",
    "Ons koor zingt in De Skâns, Stationsweg 88, Gorredijk.",
    "Bestellen kan bij de winkel zelf: 0513-612345",
    "Het Fries Museum is bereikbaar op 058-2123456",
    "Het plein 2 keer rond",
    "Braderie op het Kerkplein 2026",
    "Museumweg 3 december afgesloten",
    "Postbus 12 is leeg",
    "A4 papier, 1000 ml melk, 2026 IN een notendop",
    "Hij woont in groep 5 bijna op de bank",
    "We lopen 12 times street art",
    "De sportdag is op sportpark De Fennen, Sportlaan 4",
)
OWN = (
    "Bel 0516-000000, 0516 000 000, +31 516 000000 of 0031516000000.",
    "https://wa.me/31516000000",
    "Mail app@tjongerschool.example of Tjongerschool@gmail.com.",
    "Bel O516-000000.",
    "Ouderbijdrage: NL20-INGB-0001-2345-67.",
    "Ouderbijdrage: NL20INGB0001234567, dus NL20 INGB 0001 2345 67.",
    "Kom naar Schoolstraat 1, 8471 XY Wolvega.",
    "Ons adres: Schoolstraat 1.",
    "Postcode 8471 XY",
)


@pytest.mark.parametrize(
    ("rule", "text", "words"),
    [
        (rule, text, words)
        for rule, table in (
            ("contact_phone", PHONES),
            ("contact_email", EMAILS),
            ("contact_iban", IBANS),
            ("contact_bsn", BSNS),
            ("contact_address", ADDRESSES),
        )
        for text, words in table
    ],
)
def test_contact_data_is_found(rule: str, text: str, words: str) -> None:
    """Each way to write it is found, with exactly its words."""
    assert ((rule, words),) == hits(text)


@pytest.mark.parametrize("text", LOOK_ALIKES)
def test_look_alike_passes(text: str) -> None:
    """Sums, dates, pages, times, prices, and desks that belong to no person are fine."""
    assert hits(text) == ()


@pytest.mark.parametrize("text", OWN)
def test_own_contact_passes(text: str) -> None:
    """The school's own addresses and numbers are fine, however they are written."""
    assert hits(text) == ()


@pytest.mark.parametrize("text", DESKS)
def test_desk_of_an_organisation_passes(text: str) -> None:
    """An address that is a shop's or the GGD's, and no person's who works there."""
    assert hits(text) == ()


@pytest.mark.parametrize(("destination", "word"), [("class", "doubt"), ("school", "doubt"), ("public", "refuse")])
def test_contact_data_is_worse_in_public(destination: str, word: str) -> None:
    """What the director may allow in a group is refused in public."""
    assert word == judge("Bel 06-12345678", destination).word


def test_free_mail_of_others_is_not_the_schools() -> None:
    """The school's own address at a public provider excuses no other address there."""
    assert hits("tjongerschool@gmail.com en ander@gmail.com") == (("contact_email", "ander@gmail.com"),)


def test_two_numbers_in_a_row_are_two() -> None:
    """Twice ten digits are two numbers, and no row of pairs."""
    expected = (("contact_phone", "06 12 34 56 78"), ("contact_phone", "06 23 45 67 89"))
    assert expected == hits("bel 06 12 34 56 78 06 23 45 67 89")
    assert expected == hits("06 12 34 56 78 en 06 23 45 67 89")


def test_own_mobile_is_the_schools_in_every_form() -> None:
    """Also where its country is written without a plus sign."""
    facts = Facts(own=OwnContact(phones=("06-12345678",)))
    for text in ("31612345678", "31 6 12345678", "O6 12345678", "06,12345678", "+31612345678 15 december"):
        assert check(Draft(text, Audience("class")), PROTOCOL, facts).word == "allow"
    assert check(Draft("31612345679", Audience("class")), PROTOCOL, facts).word == "doubt"


def test_school_without_settings_owns_nothing() -> None:
    """Without own addresses every number is somebody's."""
    verdict = check(Draft("0516-612345", Audience("class")), PROTOCOL, Facts(own=OwnContact()))
    assert [finding.rule for finding in verdict.findings] == ["contact_phone"]


def test_an_abbreviation_before_a_number_ends_no_sentence() -> None:
    """So what is said before "tel." still tells whose number it is."""
    assert hits("Vragen? Bel het museum, tel. 0516-123456.", "public") == ()
    assert hits("Wij zijn in het museum. 0516-123456.", "public") == (("contact_phone", "0516-123456"),)
