"""A8: words of a parent, a pupil or a chat that are passed on.

A book, a saying, an organisation's letter and what somebody agreed to are fine; so are thanks without the words.
"""

# ruff: noqa: E501 - one pattern, one line: so they are read and extended

import re
from collections.abc import Iterator

from policy.rules.forwarded import beginning
from policy.rules.later import Later, phrases
from policy.rules.passages import Cued, cued, find, hits
from policy.rules.quoted_words import FINE, SAID, WHO
from policy.rules.rule import Case, Hit
from policy.rules.sentences import Span, paragraph_around
from policy.text import Text

_MESSAGE = r"(?:bericht(?:je)?|berichten|appje|appjes|app|mailtje|mail|mails|e-mail|brief|briefje|reactie|reacties|kaartje|tekst|verhaal|message|text|email|note|letter|nachricht|berjocht|mailtsje)"
_PERSON = r"(?:een|één|de|deze|die|onze|a|one|the|eine[rm]?|in)? ?(?:\w{3,14}e )?(?:moeder|vader|ouder|mama|papa|leerling|kind|buurman|buurvrouw|opa|oma|klassenouder|oud-leerling|collega|parent|mother|father|mum|dad|pupil|mutter|vater|elternteil|schulers?|mem|heit|alder)(?: (?:van|uit|of|from|fan|von|aus) (?:groep )?[\w'-]{1,20})?"

# With the words themselves: they are what is hit. A quotation holds three words or more.
QUOTATION = Later(r"\"[^\"\n]{3,600}\"|(?<!\w)'[^'\n]{3,300}(?:'(?=\w)[^'\n]{1,300}){0,6}'(?!\w)")
_LEAST_WORDS = 3
_BESIDE = 110
"""So many characters before or behind a quotation tell whose it is."""

PERSON = phrases(
    r"(?:groot|stief)?(?:moeder|vader|ouders?)|mama|papa|mam|pap|leerling(?:e|en)?|kind|kinderen|kids|jongen|jongetje|meisje|kleuter\w{0,2}|opa|oma|buurman|buurvrouw|verzorgers?|klassenouder|hulpouder|iemand|een van (?:jullie|de ouders|de kinderen)|oudergroep|ouderapp|groepsapp|klassenapp|appgroep|reacties|een reactie|zoon|dochter|zoontje|dochtertje|gezin|familie|bezoekers?|gasten?"
    r"|parents?|mother|father|mum|mom|dad|pupils?|child|someone|somebody|one of you|kids?|boy|girl|comments|grandma|grandpa|mutter|vater|elternteil|eltern|schuler|schulerin|jemand|oma|opa|kind|junge|madchen|mem|heit|alder|alden|learling|bern|famke|jonge|immen|pake|beppe"
)
SAYING = phrases(
    r"schreef|schrijft|schreven|schrijven|geschreven|zei|zegt|zeiden|zeggen|appte|appt|mailde|mailt|reageerde|reageert|stuurde|stuurt|stjoerde|vertelde|vertelt|verzuchtte|riep|meldde|liet (?:ons |me |mij )?weten|berichtte|postte|plaatste|vroeg|antwoordde|hoorde|hoorden|lazen|las (?:ik|ik net|we)|(?:ik|we) las|gelezen|kregen|kreeg|uit de|aldus|volgens|mompelde|fluisterde|noemde het|woorden van|citaat|bericht(?:je)? van|berjocht|appje|mailtje|reactie|kreet"
    r"|texted|wrote|writes|said|says|told|messaged|emailed|asked|whispered|heard|posted|from the comments|schrieb|schreibt|sagte|sagt|meinte|erzahlte|fragte|skreau|skriuwt|sei|appe|frege|skreaun"
)

ONE = phrases(
    r"iemand|someone|somebody|jemand|immen|een van (?:de|onze|jullie) ?(?:ouders|moeders|vaders|leerlingen|kinderen)?|one of (?:the|our) (?:parents|pupils|children)|(?:een|één|de|deze|die|onze|van een|a|one|the|eine?|in) (?:\w{3,14}e )?(?:moeder|vader|ouder|mama|papa|leerling|leerlinge|kind|jongen|meisje|kleuter|opa|oma|buurman|buurvrouw|klassenouder|hulpouder|oud-leerling|parent|mother|father|mum|dad|pupil|mutter|vater|elternteil|mem|heit|alder|learling)"
)
"""One person, whose words may follow."""

WROTE = phrases(
    r"schreef|schrijft|geschreven|zei|zegt|appte|appt|geappt|mailde|mailt|gemaild|reageerde|reageert|berichtte|postte|verzuchtte|liet (?:ons |me |mij )?weten|citeer|woorden van|citaat van|wrote|writes|said|says|told us|texted|messaged|emailed|schrieb|schreibt|sagte|sagt|skreau|skriuwt|sei|appe"
)
"""Verbs that a person's own words follow, as a question does not: an answer to that is news."""

_COLON = Later(r"(?<!\d): ?(?P<words>[^\W\d_][^\s\"]{0,60} [^\s\"]{1,60} [^\s\"]{1,60} [^\n.!?\"]{2,300}[.!?]?)")

# A line as a chat or a mail programme copies it.
_TIME = r"\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)?"
_DAY = r"\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{2,4})?"
_NAME = r"[^\W\d][\w .'~+-]{0,30}"
_CHAT_LINES = Later(
    rf"(?m)^[ >]{{0,3}}(?:\[(?:{_DAY},? )?{_TIME}(?:,? {_DAY})?\] ?{_NAME}:|{_DAY},? {_TIME} ?-? {_NAME}:|{_NAME}, \[{_DAY},? {_TIME}\]:?)[^\n]{{0,400}}(?:\n[ >]{{0,3}}(?:\[(?:{_DAY},? )?{_TIME}(?:,? {_DAY})?\] ?{_NAME}:|{_DAY},? {_TIME} ?-? {_NAME}:|{_NAME}, \[{_DAY},? {_TIME}\]:?)[^\n]{{0,400}}){{0,30}}"
)
_MAIL_HEADS = Later(
    r"(?m)^[ >]{0,3}(?:-{2,12} ?(?:forwarded message|doorgestuurd bericht|oorspronkelijk bericht|original message|weitergeleitete nachricht|ursprungliche nachricht) ?-{0,12}|begin doorgestuurd bericht:?|begin forwarded message:?|(?:van|from|von): [^\n]{2,60}\n(?:verzonden|datum|aan|sent|date|to|gesendet|an|onderwerp|subject): [^\n]{1,80}|(?:op|on|am) [^\n]{4,40} (?:schreef|wrote|schrieb) [^\n:]{2,60}:)"
)

PASSED_ON: tuple[Cued, ...] = (
    cued(
        "doorgestuurd|forwarded|weitergeleitet|trochstjoerd",
        rf"(?:doorgestuurd|doorgestuurd bericht|forwarded|forwarded message|weitergeleitet|trochstjoerd) (?:van|door|uit|from|by|von|fan|ut) (?:{_PERSON}|(?:de |een |the )?(?:\w{{0,12}}app(?:groep)?|groeps?app|whatsapp\w{{0,8}}|chat)(?: van \w{{2,20}}(?: \d)?)?|[a-z][a-z'-]{{1,20}}(?= ?[:,.\n]|$))",
    ),
    cued(
        "sent|appte|mailde|stuurde|schreef|texted|messaged|schrieb|sent me|skreau|appe",
        r"(?:iemand|someone|somebody|jemand|immen) (?:appte|mailde|stuurde|schreef|texted|messaged|schrieb|skreau|appe|sent)(?: me| mij| ons| my| us| mir)?(?: dit| het volgende| this| net| gisteren| vanmorgen| vanochtend| zojuist| just){0,3} ?(?=: ?[^\s\"'])",
    ),
    cued(
        "got |kreeg|kregen|ontving|received|got this|erhielt|bekam|krige",
        rf"(?:(?:ik|wij|we|i) )?(?:kreeg|kregen|ontving|ontvingen|received|got|erhielt|bekam|krige)(?: ik| wij| we| net| vanmorgen| vanochtend| gisteren| zojuist| vandaag| ook| gisteravond| laatst| just| today){{0,4}} (?:dit|deze|het volgende|de volgende|onderstaand|onderstaande|this|the following|diese|dit|folgende) (?:\w{{3,14}}e )?{_MESSAGE}(?: (?:van|via|from|of|von|fan) (?:{_PERSON}|iemand|een van jullie|one of you))?(?= ?[:.\n]|$| van| from)(?! van (?:de|het) (?:ggd|gemeente|politie|bibliotheek|mr|or|inspectie|overblijf|bso))",
        rf"(?:van|from|von|fan) {_PERSON} (?:kreeg|kregen|ontving|ontvingen)(?: ik| we| wij) (?:net |vanmorgen |gisteren |vandaag |ook )*(?:dit|deze|het volgende|de volgende|onderstaand|onderstaande)(?: {_MESSAGE})?",
    ),
    cued(
        "bovenstaand|deel|zet|onderstaand|hieronder|volgende|plak|kopieer|gekopieerd|gekopieer|overgenomen|screenshot|copied|pasted|kopiert|letterlijk|citaat|citeer|quote",
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
    r"boek|boeken|schrijver|schrijfster|auteur|dichter|gedicht|verhaal|verhaaltje|liedje|sprookje\w{0,2}|fabel|toneel\w{0,8}|musical|voorstelling|rol van|spreekwoord|gezegde|film|prentenboek|voorlees\w{0,8}|dictee|taalles|rekenles|som|raadsel|mop|moppen|grap|dialoog|engels|oefenzin\w{0,3}|author|poem|story|saying|riddle|gedicht|buch|teltsje|boadskip fan"
)
"""What makes the words those of a book, a play or an exercise."""


def third_party(case: Case) -> Iterator[Hit]:
    """Hit words of others that are passed on, and drafts that were forwarded as a whole."""
    text = case.text_without_excused("third_party")
    if case.draft.is_forwarded:
        if (text.folded.strip() or not case.draft.photos) and AGREED.search(text.folded) is None:
            yield Hit("third_party", about=beginning(case.draft.text))
        return
    spans = {*_quoted(text), *_without_marks(text), *_copied(text), *_passed_on(text)}
    agreed = AGREED.search(text.folded) is not None
    told = {span for span in spans if not (agreed and AGREED.search(text.folded, *paragraph_around(text, span)))}
    yield from hits("third_party", {span for span in told if not _announces(span, told)})


def _announces(span: Span, spans: set[Span]) -> bool:
    """Say whether words only announce those that follow on their colon."""
    return any(span[1] < start <= span[1] + _COLON_AND_SPACE for start, _ in spans)


_COLON_AND_SPACE = 3
_FULL_STOP = re.compile(r"(?<=[.!?])\s")


def _quoted(text: Text) -> Iterator[Span]:
    """Find quotations beside words that tell that somebody at school said or wrote them."""
    if '"' not in text.folded and "'" not in text.folded:
        return
    for found in QUOTATION.finditer(text.folded):
        if len(found[0].split()) < _LEAST_WORDS:
            continue
        before, after = _beside(text, found)
        for beside in (before, after):
            if _is_somebodys(beside):
                yield found.span()


def _is_somebodys(beside: str) -> bool:
    """Say whether words beside a quotation tell that it is a parent's, a pupil's or somebody else's."""
    if AUTHOR.search(beside):
        return False
    if PERSON.search(beside) and SAYING.search(beside):
        return True
    return bool(WHO.search(beside) and SAID.search(beside)) and FINE.search(beside) is None


def _without_marks(text: Text) -> Iterator[Span]:
    """Find what follows on a colon, where the words before it tell that one person said or wrote it."""
    if ":" not in text.folded:
        return
    for found in _COLON.finditer(text.folded):
        before = text.folded[max(0, found.start() - _BESIDE) : found.start()].rpartition("\n")[2]
        lead = _FULL_STOP.split(before)[-1]
        if ONE.search(lead) and WROTE.search(lead) and not AUTHOR.search(lead):
            yield found.span("words")


def _beside(text: Text, found: re.Match[str]) -> tuple[str, str]:
    """Give what stands in the line before a quotation, since the last full stop, and what follows up to the next."""
    before = text.folded[max(0, found.start() - _BESIDE) : found.start()].rpartition("\n")[2]
    after = text.folded[found.end() : found.end() + _BESIDE].partition("\n")[0]
    return _FULL_STOP.split(before)[-1], "" if found[0][-2] in ".!?" and after[:2] != ", " else _FULL_STOP.split(after)[
        0
    ]


def _copied(text: Text) -> Iterator[Span]:
    for form in (_CHAT_LINES, _MAIL_HEADS):
        for found in form.finditer(text.folded):
            yield found.span()


def _passed_on(text: Text) -> Iterator[Span]:
    yield from find(PASSED_ON, text.folded)
