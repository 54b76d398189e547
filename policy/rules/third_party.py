"""A8: words of a parent, a pupil or a chat that are passed on.

A book, a saying, an organisation's letter and what somebody agreed to are fine; so are thanks without the words.
"""

# ruff: noqa: E501 - one pattern, one line: so they are read and extended

import re
from collections.abc import Iterator

from policy.rules.passages import Cued, Span, cued, find, hits
from policy.rules.phrase import phrases
from policy.rules.rule import Case, Hit
from policy.text import Text

_WHO = (
    r"(?:(?:een|één|de|die|deze|van de|andere|iemands|onze|a|one|the|eine?|in|der|die) )?(?:\w{3,14}e )?"
    r"(?:moeder|vader|ouder|ouders|mama|papa|leerling|leerlinge|kind|kinderen|jongen|meisje|kleuter|opa|oma|buurman|buurvrouw|verzorger|klassenouder|hulpouder|overblijfmoeder|oud-leerling"
    r"|parent|mother|father|mum|mom|dad|pupil|child|boy|girl|mutter|vater|elternteil|schuler|schulerin|kind|mem|heit|alder|learling|bern|famke|jonge)"
    r"(?: (?:van|uit|of|in|from|fan|ut|aus|von) (?:de |der |den |our |onze |us |het |groep |klas |class |year )?[\w'-]{1,20}(?: [\w'-]{1,20})?)?"
)
_SOMEBODY = rf"(?:{_WHO}|iemand(?: uit (?:de|deze|onze) (?:groep|klas|buurt|wijk))?|someone|somebody|jemand|immen)"
_SAID = r"(?:schreef|schrijft|zei|zegt|appte|appt|mailde|mailt|reageerde|reageert|stuurde|stuurt|vertelde|verzuchtte|riep|meldde|liet weten|berichtte|postte|texted|wrote|writes|said|says|messaged|emailed|schrieb|schreibt|sagte|sagt|skreau|skriuwt|sei|appe)"
_TO_US = r"(?: (?:ons|mij|me|aan ons|aan mij|us|to me|to us|me|mir|uns|my|gisteren|vanmorgen|vanochtend|vandaag|vanmiddag|vanavond|net|laatst|gisteravond|zojuist|in de groep|in de app|in de groepsapp|in de klassenapp|via de app|in een mail|in een appje|het volgende|dit|zelfs|ook|nog|daarop|daarover|hierover|erover|yesterday|this morning|today|in the group|in the chat|gestern|heute|juster|hjoed)){0,4}"
_QUOTE = r"\"[^\"\n]{3,400}\"|(?<!\w)'[^'\n]{3,200}(?:'(?=\w)[^'\n]{1,200}){0,4}'(?!\w)"
_MESSAGE = r"(?:bericht(?:je)?|berichten|appje|appjes|app|mailtje|mail|mails|e-mail|brief|briefje|reactie|reacties|kaartje|tekst|verhaal|message|text|email|note|letter|nachricht|berjocht|mailtsje)"
_PERSON = r"(?:een|één|de|deze|die|onze|a|one|the|eine[rm]?|in)? ?(?:\w{3,14}e )?(?:moeder|vader|ouder|mama|papa|leerling|kind|buurman|buurvrouw|opa|oma|klassenouder|oud-leerling|collega|parent|mother|father|mum|dad|pupil|mutter|vater|elternteil|schulers?|mem|heit|alder)(?: (?:van|uit|of|from|fan|von|aus) (?:groep )?[\w'-]{1,20})?"

# With the words themselves: they are what is hit.
QUOTED = re.compile(rf"(?<!\w){_SOMEBODY}{_TO_US} {_SAID}{_TO_US} ?[:,]? ?(?:\n ?)?(?P<words>{_QUOTE})")
QUOTED_BEFORE = re.compile(rf"(?P<words>{_QUOTE}),? (?:zo |aldus |dat )?(?:{_SAID}|aldus){_TO_US} {_SOMEBODY}(?!\w)")
UNQUOTED = re.compile(rf"(?<!\w){_SOMEBODY}{_TO_US} {_SAID}{_TO_US} ?: ?\n?(?P<words>[^\s\"'\n][^\n]{{8,400}})")
_SAYING = (
    "schreef",
    "schrijft",
    "zei",
    "zegt",
    "app",
    "mail",
    "reage",
    "stuur",
    "vertel",
    "verzucht",
    "riep",
    "meld",
    "weten",
    "bericht",
    "post",
    "aldus",
    "text",
    "wrote",
    "writes",
    "said",
    "says",
    "messag",
    "schrieb",
    "schreibt",
    "sagt",
    "skr",
    "sei",
)

# A line as a chat or a mail programme copies it.
_TIME = r"\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)?"
_DAY = r"\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{2,4})?"
_NAME = r"[^\W\d][\w .'~+-]{0,30}"
CHAT_LINES = re.compile(
    rf"(?m)^[ >]{{0,3}}(?:\[(?:{_DAY},? )?{_TIME}(?:,? {_DAY})?\] ?{_NAME}:|{_DAY},? {_TIME} ?-? {_NAME}:|{_NAME}, \[{_DAY},? {_TIME}\]:?)[^\n]{{0,400}}(?:\n[ >]{{0,3}}(?:\[(?:{_DAY},? )?{_TIME}(?:,? {_DAY})?\] ?{_NAME}:|{_DAY},? {_TIME} ?-? {_NAME}:|{_NAME}, \[{_DAY},? {_TIME}\]:?)[^\n]{{0,400}}){{0,30}}"
)
_MAIL_HEADS = re.compile(
    r"(?m)^[ >]{0,3}(?:-{2,12} ?(?:forwarded message|doorgestuurd bericht|oorspronkelijk bericht|original message|weitergeleitete nachricht|ursprungliche nachricht) ?-{0,12}|begin doorgestuurd bericht:?|begin forwarded message:?|(?:van|from|von): [^\n]{2,60}\n(?:verzonden|datum|aan|sent|date|to|gesendet|an|onderwerp|subject): [^\n]{1,80}|(?:op|on|am) [^\n]{4,40} (?:schreef|wrote|schrieb) [^\n:]{2,60}:)"
)

PASSED_ON: tuple[Cued, ...] = (
    cued(
        "doorgestuurd|forwarded|weitergeleitet|trochstjoerd",
        rf"(?:doorgestuurd|doorgestuurd bericht|forwarded|forwarded message|weitergeleitet|trochstjoerd) (?:van|door|uit|from|by|von|fan|ut) (?:{_PERSON}|(?:de |een |the )?(?:\w{{0,12}}app(?:groep)?|groeps?app|whatsapp\w{{0,8}}|chat)(?: van \w{{2,20}}(?: \d)?)?|[a-z][a-z'-]{{1,20}}(?= ?[:,.\n]|$))",
    ),
    cued(
        "appte|mailde|stuurde|schreef|texted|messaged|schrieb|sent me|skreau|appe",
        r"(?:iemand|someone|somebody|jemand|immen) (?:appte|mailde|stuurde|schreef|texted|messaged|schrieb|skreau|appe|sent)(?: me| mij| ons| my| us| mir)?(?: dit| het volgende| this| net| gisteren| vanmorgen| vanochtend| zojuist| just){0,3} ?(?=:)",
    ),
    cued(
        "kreeg|kregen|ontving|received|got this|erhielt|bekam|krige",
        rf"(?:(?:ik|wij|we|i) )?(?:kreeg|kregen|ontving|ontvingen|received|got|erhielt|bekam|krige)(?: ik| wij| we| net| vanmorgen| vanochtend| gisteren| zojuist| vandaag| ook| gisteravond| laatst| just| today){{0,4}} (?:dit|deze|het volgende|de volgende|onderstaand|onderstaande|this|the following|diese|dit|folgende) (?:\w{{3,14}}e )?{_MESSAGE}(?: (?:van|via|from|of|von|fan) (?:{_PERSON}|iemand|een van jullie|one of you))?(?= ?[:.\n]|$| van| from)(?! van (?:de|het) (?:ggd|gemeente|politie|bibliotheek|mr|or|inspectie|overblijf|bso))",
        rf"(?:van|from|von|fan) {_PERSON} (?:kreeg|kregen|ontving|ontvingen)(?: ik| we| wij) (?:net |vanmorgen |gisteren |vandaag |ook )*(?:dit|deze|het volgende|de volgende|onderstaand|onderstaande)(?: {_MESSAGE})?",
    ),
    cued(
        "onderstaand|hieronder|volgende|plak|kopieer|gekopieerd|gekopieer|overgenomen|screenshot|copied|pasted|kopiert|letterlijk|citaat|citeer|quote",
        rf"(?:onderstaand|onderstaande|hieronder|het volgende|bovenstaand|bovenstaande)(?: het| een| de| dit)? {_MESSAGE} (?:is|komt|kwam|kreeg ik|kregen we|ontvingen we|ontving ik|werd gestuurd|is geschreven)?(?: net| vanmorgen| afkomstig| gestuurd| geschreven){{0,2}} ?(?:van|door) (?:{_PERSON}|iemand)",
        rf"(?:ik )?(?:plak|kopieer|citeer|zet|deel)(?: ik)?(?: hier| even| hieronder| letterlijk| voor jullie| nu| graag| alleen){{1,5}} (?:het|de|een|dit|zijn|haar|wat) (?:\w{{3,14}}e )?(?:{_MESSAGE}|gesprek)?(?: van)? ?(?:{_PERSON}|iemand)",
        rf"(?:gekopieerd|overgenomen|geplakt|copied|pasted|kopiert) (?:uit|van|from|aus|ut) (?:de |een |onze |the |our |der |a )?(?:\w{{0,12}}app(?:groep|je)?|groeps?app|whatsapp\w{{0,8}}|chat|mail van {_PERSON}|whatsapp group|gruppe)(?: van \w{{2,20}}(?: \d)?)?",
        rf"(?:een )?screenshot (?:van|uit) (?:de |een |het )?(?:\w{{0,12}}app(?:groep|gesprek|je)?|groeps?app|whatsapp\w{{0,8}}|chat|gesprek|{_MESSAGE} van {_PERSON})",
    ),
    cued(
        "uit de",
        r"(?:dit |deze |onderstaande? )?(?:komt |kwam |staat |stond |las ik |lees ik |gelezen |letterlijk )?uit de (?:oudergroep|ouder-?app|groeps?app|moederapp|klassenapp|whatsapp(?:groep)?|appgroep|buurtapp)(?: van \w{2,20}(?: \d)?)? ?(?=:)",
    ),
)
"""Words that announce somebody else's."""

AGREED = phrases(
    r"(?:met|na|heb(?:ben)? (?:\w{2,8} ){0,3}) ?(?:haar |zijn |hun |uitdrukkelijke |de |ieders )?(?:toestemming|goedvinden|instemming|medeweten)|toestemming (?:van|gekregen|gegeven|om)|(?:ik|we|wij|dat|dit|het) (?:mag|mogen|mocht|mochten)(?: ik| we| wij| het| dit| hier| van (?:haar|hem|hen|de \w{3,10}))* (?:\w{2,8} ){0,2}(?:delen|doorgeven|plaatsen|gedeeld worden|gebruiken|citeren|doorsturen)|(?:vond|vonden|vindt|vinden) het (?:goed|prima|leuk|oke|ok|geen probleem|fijn) (?:dat|om|als)|with (?:her|his|their|the \w{3,10}'s|permission)(?: permission)?|permission (?:of|from|to)|mit (?:erlaubnis|genehmigung|zustimmung|einverstandnis)|mei tastimming|op verzoek van|namens (?:de )?(?:ouderraad|mr|or|leerlingenraad|luizenouders|klassenouders?)"
)
"""What says that the words may be passed on."""

AUTHOR = phrases(
    r"boek|boeken|schrijver|schrijfster|auteur|dichter|gedicht|verhaal van|liedje|sprookje\w{0,2}|fabel|toneel\w{0,8}|musical|voorstelling|rol van|spreekwoord|gezegde|film|prentenboek|voorlees\w{0,8}|dictee|taalles|rekenles|som|raadsel|mop|moppen|grap|dialoog|engels|oefenzin\w{0,3}|author|poem|story|saying|riddle|gedicht|buch|teltsje|boadskip fan"
)
"""What makes the words those of a book, a play or an exercise."""


def third_party(case: Case) -> Iterator[Hit]:
    """Hit words of others that are passed on, and drafts that were forwarded as a whole."""
    if AGREED.search(case.text.folded):
        return
    if case.draft.is_forwarded:
        yield Hit("third_party", about=_beginning(case.draft.text))
        return
    yield from hits(case, "third_party", {*_quoted(case.text), *_copied(case.text), *_passed_on(case.text)})


_SHOWN = 40


def _beginning(text: str) -> str:
    """Give the first words of a text, by which a teacher knows it again."""
    words = " ".join(text.split())
    return words if len(words) <= _SHOWN else words[:_SHOWN].rsplit(" ", 1)[0] + " …"


def _quoted(text: Text) -> Iterator[Span]:
    folded = text.folded
    if any(each in folded for each in _SAYING):
        for form in (QUOTED, QUOTED_BEFORE, UNQUOTED):
            for found in form.finditer(folded):
                if not AUTHOR.search(folded, *found.span()):
                    yield found.span("words")


def _copied(text: Text) -> Iterator[Span]:
    for form in (CHAT_LINES, _MAIL_HEADS):
        for found in form.finditer(text.folded):
            yield found.span()


def _passed_on(text: Text) -> Iterator[Span]:
    for found in find(PASSED_ON, text.folded):
        yield found.span()
