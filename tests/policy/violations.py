"""One violation of each rule that reads text, with the words that the rule is about. Each is a paragraph of its own."""

from datetime import datetime
from typing import NamedTuple

from policy.model import Destination

MOMENT = datetime.fromisoformat("2026-11-23T15:10")


class Violation(NamedTuple):
    """A sentence that breaks a rule where it is meant to go, and the words that it breaks it with."""

    rule: str
    text: str
    words: str
    destination: Destination = "class"


VIOLATIONS = (
    Violation("contact_phone", "Bel de moeder van Lotte op 06-12345678.", "06-12345678"),
    Violation(
        "contact_phone",
        "Bel Ria: nul zes twaalf vierendertig zesenvijftig achtenzeventig",
        "nul zes twaalf vierendertig zesenvijftig achtenzeventig",
    ),
    Violation("contact_email", "Mail het naar linda.devries@gmail.com", "linda.devries@gmail.com"),
    Violation("contact_address", "Het partijtje is bij Lotte thuis, Molenweg 4a.", "Molenweg 4a"),
    Violation("contact_bsn", "Het bsn is 111222333.", "111222333"),
    Violation("contact_iban", "Maak het over op NL91 ABNA 0417 1643 00.", "NL91 ABNA 0417 1643 00"),
    Violation("licence_plate", "Er staat een auto met de lichten aan: TK-417-R", "TK-417-R"),
    Violation("private_account", "Je vindt hem op Facebook als Rik Terpstra.", "Rik Terpstra"),
    Violation("birth_date", "Aylin, geboren op 7 december 2017, is de volgende.", "geboren op 7 december 2017"),
    Violation("personal_matter", "Lotte heeft diabetes.", "heeft diabetes"),
    Violation("name", "Lotte won de wedstrijd.", "Lotte", "public"),
    Violation("full_name", "Lotte Dijkstra won de wedstrijd.", "Lotte Dijkstra", "public"),
    Violation("unknown_name", "Met dank aan Harmen Kooistra voor het slopen.", "Harmen Kooistra", "public"),
    Violation("tag_person", "Bedankt @lotte_d!", "@lotte_d"),
    Violation("tag_company", "Dank aan @friesmuseum", "@friesmuseum"),
    Violation("account_link", "Kijk op instagram.com/lotte_d", "instagram.com/lotte_d"),
    Violation("staff_account", "App me op mijn eigen nummer als er iets is.", "App me op mijn eigen nummer"),
    Violation("report_in_app", "Verlof vraag je voortaan aan in deze app.", "Verlof vraag je voortaan aan in deze app"),
    Violation("opinion", "Stem woensdag op GroenLinks!", "Stem woensdag op GroenLinks"),
    Violation("reproach", "Nee Petra, je hebt de brief niet gelezen.", "je hebt de brief niet gelezen"),
    Violation("discussion", "Wat vinden jullie van het nieuwe rooster? Reageer hieronder.", "Wat vinden jullie"),
    Violation("third_party", 'Een moeder schreef: "Wij vinden dit echt veel te duur".', "Wij vinden dit echt"),
    Violation("others_work", "Overgenomen uit de krant van vanmorgen, even lezen!", "Overgenomen uit de krant"),
    Violation("insult", "Wat een klootzak is het ook.", "klootzak"),
    Violation("tone", "Voor de zoveelste keer: de fietsen horen in het rek.", "Voor de zoveelste keer", "school"),
    Violation("class_affair", "Groep 5 neemt morgen een gymtas mee.", "Groep 5 neemt morgen een gymtas mee", "public"),
    Violation("private_business", "Ik verkoop mijn oude bakfiets.", "Ik verkoop mijn oude bakfiets"),
    Violation("wrong_date", "De rapporten gaan mee op maandag 25 november.", "maandag 25 november"),
    Violation("incomplete_invitation", "Kom allemaal naar de ouderavond!", "ouderavond"),
    Violation("unknown_language", "Les enfants sont allés à la plage avec leurs parents et ils étaient contents.", ""),
)
