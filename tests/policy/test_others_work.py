"""B3: work of others is posted with its source or with permission."""

import pytest

from policy.model import Severity
from tests.policy.school import judge

POEM = """De winter komt, de bomen kaal,
de merel fluit zijn laatste taal,
het vuur dat knettert in de haard,
de zomer heb ik goed bewaard."""

QUOTE = (
    '"Spelen is geen pauze van het leren. Het is de manier waarop een kind de wereld onderzoekt, regels uitprobeert en '
    'zichzelf leert kennen, elke dag opnieuw."'
)

THEIRS = {
    "Overgenomen uit de krant van vanmorgen, even lezen!": "Overgenomen uit de krant van vanmorgen, even lezen",
    "Dit stukje is gekopieerd van een website.": "Dit stukje is gekopieerd van een website",
    "De werkbladen heb ik gescand uit een boek.": "De werkbladen heb ik gescand uit een boek",
    "Mooi gedicht, van internet geplukt.": "Mooi gedicht, van internet geplukt",
    "Foto gevonden op Google.": "Foto gevonden op Google",
    "Leuk plaatje, gevonden op Pinterest!": "Leuk plaatje, gevonden op Pinterest",
    "Een spreuk die ik op Facebook tegenkwam: leef!": "Een spreuk die ik op Facebook tegenkwam",
    "Bijgaande foto: bron onbekend.": "bron onbekend",
    "De foto is mooi. Bron: internet.": "Bron: internet",
    "Prachtig verhaal, de schrijver is onbekend.": "Prachtig verhaal, de schrijver is onbekend",
    "Leuk versje, ik weet niet meer wie het schreef.": "Leuk versje, ik weet niet meer wie het schreef",
    "I found this poem on the internet.": "I found this poem on the internet",
    "Nice story, I don't know who wrote it.": "Nice story, I don't know who wrote it",
    "I copied this from a book for you.": "I copied this from a book for you",
    "Das Bild habe ich im Netz: Quelle unbekannt.": "Quelle unbekannt",
    "De bladzijden heb ik gefotografeerd uit een boek.": "De bladzijden heb ik gefotografeerd uit een boek",
    "Deze plaat heb ik van Pinterest gehaald, print hem.": "Deze plaat heb ik van Pinterest gehaald, print hem",
    "Dit gedichtje kreeg ik doorgestuurd, maker onbekend.": "Dit gedichtje kreeg ik doorgestuurd, maker onbekend",
    "Een mooi verhaaltje, geen idee van wie het is.": "Een mooi verhaaltje, geen idee van wie het is",
    "Plaatje even van Google geplukt.": "Plaatje even van Google geplukt",
    "Nice cartoon (source: Pinterest).": "source: Pinterest",
    "Dit ferske ha ik fan ynternet helle.": "Dit ferske ha ik fan ynternet helle",
    "Das Bild habe ich aus dem Netz kopiert.": "Das Bild habe ich aus dem Netz kopiert",
    "De tekening is van internet.": "De tekening is van internet",
    "I got this from Pinterest, nice story!": "I got this from Pinterest, nice story",
    "Stuur dit bericht door aan alle ouders die je kent!": "Stuur dit bericht door aan alle",
    "Even geknipt en geplakt van een andere school.": "Even geknipt en geplakt van een andere school",
    "Deze tekst is niet van mij maar zo mooi.": "Deze tekst is niet van mij maar zo mooi",
    "Hierbij een foto van NU.nl van de storm.": "foto van NU.nl",
    "Foto: Jan Jansen / de Volkskrant": "Foto: Jan Jansen / de Volkskrant",
    "Leuke kaart! Gemaakt door iemand op internet.": "Gemaakt door iemand op internet",
    "Screenshot van een artikel achter de betaalmuur.": "Screenshot van een artikel achter de betaalmuur",
    "Ik zet het hele hoofdstuk uit het boek even hier.": "Ik zet het hele hoofdstuk uit het boek even hier",
    "We scanned the pages of the comic book.": "We scanned the pages of the comic book",
    "Das Foto habe ich bei Google gefunden.": "Das Foto habe ich bei Google gefunden",
    "Hjir in gedicht, ik wit net wa't it skreaun hat.": "Hjir in gedicht, ik wit net wa't it skreaun hat",
    "Ik kreeg dit verhaal via WhatsApp doorgestuurd.": "kreeg dit verhaal via WhatsApp doorgestuurd",
    "De kleurplaten komen van een site waar je eigenlijk voor moet betalen.": (
        "De kleurplaten komen van een site waar je eigenlijk voor moet betalen"
    ),
    "Een wijs woord, schrijver vergeten.": "Een wijs woord, schrijver vergeten",
    "Aus dem Internet kopiert: ein Rezept.": "Aus dem Internet kopiert",
    "Mooie foto, © Jan Jansen": "© Jan Jansen",
    "Onze skyline (foto: ANP)": "foto: ANP",
    "Kerststal (ANP / P. Janssen)": "ANP",
    "Beeld: Getty Images": "Getty Images",
    "Mooi hè? https://cdn.plaatjes.example/winter/sneeuw.jpg": "https://cdn.plaatjes.example/winter/sneeuw.jpg",
    "Kijk: www.kunst.example/a/b.png?x=1 !": "www.kunst.example/a/b.png?x=1",
    "Belangrijk! Deel dit bericht met iedereen die je kent.": "Deel dit bericht met iedereen",
    f"Mooi voor deze tijd:\n{POEM}\nFijne dagen!": POEM,
    f"Een gedicht, gevonden op internet:\n{POEM}": POEM,
    f"Mooi voor deze tijd:\n{POEM}\nVergeet morgen de gymtas niet.": POEM,
    "Een liedje (van internet geplukt) voor thuis.": "van internet geplukt",
    f"{QUOTE} Fijn weekend allemaal!": QUOTE,
    f"Gelezen, en overgenomen uit de krant: {QUOTE}": QUOTE,
}

FINE = (
    "We lezen deze week gedichten van Annie M.G. Schmidt.",
    "De kinderen hebben op internet informatie gevonden over vulkanen.",
    "Groep 7 heeft plaatjes gevonden op Google voor het werkstuk.",
    "Juf Eva heeft de groep overgenomen van juf Marian.",
    "De ouderraad heeft de kas overgenomen.",
    "Overgenomen uit dagblad Trouw, met toestemming van de redactie.",
    "Overgenomen uit de Leeuwarder Courant van 12 november.",
    "Foto's: met dank aan de vader van Sem.",
    "Foto gevonden op Google, maar met toestemming van de fotograaf.",
    "De foto is rechtenvrij, gevonden op internet.",
    "Leuk artikel gevonden op internet: https://www.nji.example/spelen",
    "Gevonden op het plein: een rode want.",
    "Ik weet niet van wie deze jas is.",
    "We weten niet wie de ruit heeft ingegooid. De foto staat in de mail.",
    "De oorzaak is nog onbekend.",
    "Mediawijsheid: hoe herken je nepnieuws op internet?",
    "Lees meer op https://www.tjongerschool.example/nieuws/kerst.html",
    "Foto's van het feest: https://www.tjongerschool.example/fotos/kerst.jpg",
    "Foto's van het feest: https://cdn.tjongerschool.example/kerst.jpg",
    "Bestand heet kerst.jpg en staat op de computer.",
    (
        'Druk op "Ja". Daarna komt er een mail van school met de tijden en de namen van de begeleiders, de regels en '
        'alles wat je verder nodig hebt om mee te doen aan het toernooi. Druk dan op "Klaar".'
    ),
    "Lees het hele artikel op onze website.",
    "Ik heb de mail van de gemeente doorgestuurd naar de ouderraad.",
    "Plaats geen foto van een kind zonder toestemming van de ouders.",
    "Ik hoop dat jullie het goed vinden dat we de foto's in de hal hangen.",
    "Het boek over de ruimte is van ons allemaal, en niet van mij.",
    "Ik ben mijn sleutels kwijt, en de foto is ook weg.",
    "Copyright is het thema van de les over internet.",
    "'Alles sal reg kom', zeggen ze in Zuid-Afrika.",
    'Of zoals we hier zeggen: "Een dag niet gelachen is een dag niet geleefd."',
    f"Pedagoog Maria Montessori schreef: {QUOTE}",
    f"{QUOTE} (Maria Montessori)",
    f"Een gedicht van groep 6:\n{POEM}",
    f"Dit gedicht schreef groep 7 samen:\n{POEM}",
    f"Mooi voor deze tijd:\n{POEM}\n- Toon Tellegen",
    f"Uit de bundel van Annie M.G. Schmidt:\n{POEM}",
    f"Met toestemming van de dichter:\n{POEM}",
    "Lijstje voor morgen:\nneem je gymtas mee\nneem je broodtrommel mee\ndenk aan je jas\ntot morgen allemaal",
    "Programma:\n9.00 uur inloop\n10.00 uur optreden van het koor\n11.00 uur koffie met elkaar\n12.00 uur einde",
    "Beste ouders,\n\nMorgen gaan we naar het bos.\n\nNeem laarzen mee.\n\nGroetjes,\nde juf van groep 5",
    "- appels voor de kinderen\n- peren voor de kinderen\n- pruimen voor de kinderen\n- druiven voor de kinderen",
    "Deel dit gerust met je kind.",
    "Stuur dit formulier naar school.",
    "The children made a poem about snow.",
    "Took a picture of the sunset over our school.",
    "De stopcontacten waren stuk; EPA-keuring volgt.",
)


def found(text: str, **more: object) -> list[str | None]:
    """Give the words that are others' work."""
    findings = [each for each in judge(text, "school", **more).findings if each.rule == "others_work"]
    assert all((each.article, each.severity) == ("B3", Severity.DOUBT) for each in findings)
    return [None if each.start is None else text[each.start : each.end] for each in findings]


@pytest.mark.parametrize(("text", "words"), THEIRS.items())
def test_work_of_others(text: str, words: str) -> None:
    """What a post says of a work, or else the work itself, is in doubt."""
    assert found(text) == [words]


@pytest.mark.parametrize("text", FINE)
def test_own_work_sources_and_links(text: str) -> None:
    """A maker, a source, a permission, own work, a saying and a link pass."""
    assert found(text) == []


def test_what_was_forwarded_is_others() -> None:
    """A picture that was passed on is, whatever stands beside it; a text is where it asks to be passed on."""
    assert found("Kijk eens wat mooi!", photos=1, in_photo=(), is_forwarded=True) == [None]
    assert found("Kijk eens wat mooi!", photos=1, in_photo=()) == []
    assert found("Morgen gym!", is_forwarded=True) == []
    assert found("Deel dit bericht met iedereen!", is_forwarded=True) == [None]


@pytest.mark.parametrize(
    ("text", "photos", "shown"),
    [
        ("Kijk eens wat mooi!", 2, "“📷 1, 📷 2”"),
        ("", 1, "“📷 1”"),
        (
            "Deel dit bericht met iedereen die je kent, want het is belangrijk!",
            0,
            "“Deel dit bericht met iedereen die je …”",
        ),
    ],
)
def test_what_was_forwarded_is_named(text: str, photos: int, shown: str) -> None:
    """By the places of the photos, or by the first words of the text."""
    verdict = judge(text, "class", photos=photos, in_photo=(), is_forwarded=True)
    findings = [each for each in verdict.findings if each.rule == "others_work"]
    assert [shown in each.message("nl") and shown in each.message("en") for each in findings] == [True]


def test_several_statements_in_one_sentence_are_one() -> None:
    """From the first to the last of them."""
    text = "Vrede! Foto gevonden op Google, de maker is ons onbekend. Tot maandag."
    assert found(text) == ["Foto gevonden op Google, de maker is ons onbekend"]


def test_each_passage_is_judged_for_itself() -> None:
    """A source in another paragraph is another work's; one behind a colon, or with a dash, belongs to the poem."""
    assert found(f"Met toestemming van de fotograaf.\n\n{POEM}") == [POEM]
    assert found(f"{POEM}\n\nEen gedicht van groep 6 hangt in de hal.") == [POEM]
    assert found(f"Een gedicht van groep 6:\n\n{POEM}") == []
    assert found(f"Mooi voor deze tijd!\n\n{POEM}\n\n- Toon Tellegen") == []


@pytest.mark.parametrize(
    "signed",
    [
        *("\nGroep 5", "\n\nGroep 5!\n\nTot morgen!", "\n(groep 5b)", "\n\n- groep 3/4 -", "\n\nKlas 2 🎉"),
        *("\nDe kinderen van groep 5", "\nSem en Lotte, groep 5", "\n\nde kleuters", "\nThe pupils of group 5"),
        *("\nSem (groep 5)", "\nDe bern fan groep 6", "\nDie Kinder der Klasse 4", "\n*Groep 5*"),
    ],
)
def test_a_poem_that_its_class_signed_is_its_own(signed: str) -> None:
    """On a line of its own below it; a quotation as well."""
    assert found(POEM + signed) == []
    assert found(QUOTE + signed) == []


@pytest.mark.parametrize(
    "behind",
    [
        *("\n\nGroep 5 heeft morgen gym.", "\nJuf Anna, groep 5", "\n\nGroetjes, groep 5", "\nBeste groep 5"),
        *("\n\nMorgen: groep 5", "\n\nGroep", "\n\nTot morgen!\n\nGroep 5"),
    ],
)
def test_what_a_teacher_signs_or_says_of_a_class_is_no_maker(behind: str) -> None:
    """A teacher signs the post, and not the poem in it."""
    assert found(POEM + behind) == [POEM]


def test_what_is_said_to_be_copied_is_nobodys_by_a_signature() -> None:
    """A class may sign what it found."""
    assert found(f"Gevonden op Facebook, dit gedicht:\n{POEM}\nGroep 5") == [POEM]


def test_all_works_are_named() -> None:
    """Each quotation and poem on its own."""
    assert found(f"Van internet gekopieerd:\n{POEM}\n\nEn:\n{QUOTE}") == [POEM, QUOTE]
