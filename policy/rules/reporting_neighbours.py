"""A7 in Frisian and German: a post that invites parents to report illness or ask leave in the app."""

import re
from collections.abc import Iterator

from policy.rules.cues import has_cue
from policy.rules.later import phrases
from policy.rules.reporting_phrases import CLAUSE_END, HAND_OVER
from policy.rules.rule import Case, Hit
from policy.rules.sentences import statement_around

CUES = (
    "siik",
    "syk",
    "krank",
    "ferlof",
    "frij",
    "ofmeld",
    "ofwezich",
    "bern",
    "kind",
    "fieber",
    "frei",
    "beurlaub",
    "absen",
)
"""Parts of words without one of which neither language speaks of illness and leave."""

_FRISIAN_CHILD = r"(?:dyn|jo|jimme|jim|us|it|in) (?:bern|soan|dochter|famke|jonge)"
_GERMAN_CHILD = r"(?:ihr|dein|euer|unser|das|ein) (?:kind|sohn)|(?:ihre|deine|eure) (?:tochter|kinder)"
_SICK = r"(?:siik|syk|krank|koarts|fieber|erkrankt|unwohl)"

TOPIC = phrases(
    # Frisian
    r"(?:siik|syk) ?(?:te ?)?meld\w{0,5}|(?:siik|syk)melding\w{0,3}|ofmeld\w{0,5}|absinsje\w{0,4}",
    rf"(?:as|is|wannear|wannear't|foar't) (?:{_FRISIAN_CHILD}) (?:\w{{1,12}} ){{0,3}}{_SICK}",
    rf"(?:as|is|komt|kin) (?:{_FRISIAN_CHILD}) (?:\w{{1,12}} ){{0,3}}net(?: (?:komt|komme kin|nei skoalle"
    rf"|op skoalle))?",
    r"bern (?:siik|syk)(?= ?[?:,])|wa siik is|siik(?= ?[?:])|by sykte",
    r"ferlof(?:\w{0,8})(?! fan)|frij (?:freegje|freegje|ha wol\w{0,3})|in dei frij",
    # German
    r"krank(?: zu |zu|\s)?meld\w{0,5}|krankmeldung\w{0,3}|krankschreib\w{0,4}|bei krankheit|im krankheitsfall"
    r"|krank(?= ?[?:])",
    rf"(?:wenn|ist|falls|sobald|hat|sollte) (?:{_GERMAN_CHILD}) (?:\w{{1,14}} ){{0,3}}{_SICK}",
    rf"(?:wenn|falls|kommt|kann|fehlt|sollte) (?:{_GERMAN_CHILD}) (?:\w{{1,14}} ){{0,3}}(?:nicht kommen kann"
    rf"|nicht kommt"
    r"|nicht|spater kommt|spater|fehlt)",
    rf"fehlt (?:{_GERMAN_CHILD})|kind krank|wer krank ist"
    rf"|(?:{_GERMAN_CHILD}) (?:\w{{1,14}} ){{0,2}}(?:krank ?)?abmelden",
    r"vom unterricht (?:\w{2,12} )?(?:abmeld\w{0,4}|befrei\w{0,4})|beurlaub\w{0,6}|freistellung\w{0,3}"
    r"|unterrichtsbefreiung"
    r"|(?:einen tag|tag) frei|fehlzeiten|fehlmeldung\w{0,2}",
)
"""Reporting illness or asking leave."""

_APP = r"(?:\w{0,14}app|\w{0,12}groep|\w{0,12}gruppe|\w{0,10}chat|kanaal|kanal|telegram|whatsapp)"
WAY = phrases(
    # Frisian
    rf"(?:yn|fia|mei|op|per|troch) (?:(?:de|'e|dizze|us|dit|in|it) )?{_APP}",
    r"(?:fia|mei|yn) in (?:appke|berjochtsje|reaksje|tomke)|in appke|appke|tomke|tomme omheech",
    r"app(?= (?:it|my|us|dan|mar|efkes|gewoan))|appe (?:mei|kin|mar)|reagearje|mei in reaksje"
    r"|under dit berjocht(?:sje)?",
    r"(?:typ|set|lit|jou|meld|skriuw) (?:[\w']{1,12} ){0,5}(?:hjir|hjirunder|yn 'e app)",
    r"(?:hjir|hjirunder) (?:\w{1,12} ){0,4}(?:witte|melde|trochjaan|sette|typje|ofmelde)",
    r"stjoer (?:my|us|de juf|master) (?:\w{1,12} ){0,3}(?:berjocht\w{0,4}|appke)",
    # German
    rf"(?:in|uber|per|via|mit|durch) (?:(?:der|die|dieser|diese|diesem|diesen|unserer|unsere|den|dem) )?{_APP}",
    r"(?:per|mit|in|als) (?:(?:einem|einer|einen|eine) )?(?:kommentar|reaktion|daumen|emoji|herzchen|sprachnachricht)",
    r"(?:reicht |genugt )?(?:ein |einen )?daumen(?: hoch)?(?= |[.,!]|$)",
    r"hier (?:\w{1,14} ){0,4}(?:bescheid|melden|schreiben|abmelden|mitteilen|eintragen|posten|antworten|krankmelden)",
    r"(?:schreib\w{0,3}|melde\w{0,2}|gib|gebt|geben|sag\w{0,2}|poste\w{0,2}|trag\w{0,2}) (?:\w{1,14} ){0,5}"
    r"(?:hier|hierunter|darunter)",
    r"unter (?:diesem|diesen|dieser|diese) (?:beitrag|post|nachricht)|(?:antworte\w{0,2}|reagier\w{0,3}"
    r"|kommentier\w{0,3})"
    r"(?: \w{1,12}){0,2}",
    r"(?:schreib\w{0,3}|schick\w{0,3}|texte\w{0,2}) (?:\w{1,6} )?(?:mir|uns)(?! (?:eine )?(?:e-?mail|mail|brief))",
    r"nachricht an mich(?! per)",
    # a sign instead of words
    r"[👍🤒🤧🤢🤮😷✅❌]",
)
"""Ways through the app."""

_DENIAL = phrases(
    r"net|gjin|nea|sunder|ynstee fan|nicht|kein|keine|keinen|nie|niemals|ohne|statt|anstatt|sondern|bellen|belje|skilje"
    r"|mail|anrufen|telefonisch|sekretariat|formulier|formular|portal"
)
"""What denies a way, or names another in its clause."""

_NO_DENIAL = phrases(
    r"ferjit (?:\w{1,8} )?net|net allinne|net ferjitte|nicht vergessen|vergess\w{0,3} (?:\w{1,6} ){0,2}nicht|nicht nur"
    r"|(?:kein\w{0,2}|gjin) (?:problem|anruf|telefon\w{0,4}|mail|formulier|formular)\w{0,3}"
    r"|(?:nicht|net) (?:mehr |mear )?(?:anrufen|anzurufen|bellen|belje)|anrufen (?:mussen sie )?nicht"
)
"""Denials of something else."""

_EMPTY_LINE = 2
"""So many line ends make an empty line."""


def reporting_neighbours(case: Case) -> Iterator[Hit]:
    """Hit passages in Frisian or German that invite parents to report illness or ask leave through the app."""
    folded, sentences = case.without_excused("report_in_app"), case.text.sentences
    if not has_cue(CUES, folded):
        return
    reached = 0
    for here, (start, end) in enumerate(sentences):
        topics = list(TOPIC.finditer(folded, start, end))
        if not topics or start < reached:
            continue
        until = sentences[here + 1][1] if _asks(folded, here, sentences) else end
        way = _way(folded, start, until, topics)
        if way is not None:
            reached = until
            found = min(topics[0].start(), way[0]), max(topics[0].end(), way[1])
            yield Hit("report_in_app", *statement_around(case.text, found))


def _asks(folded: str, here: int, sentences: tuple[tuple[int, int], ...]) -> bool:
    """Say whether the next sentence, in the same paragraph, answers this one."""
    if here + 1 == len(sentences) or not folded[slice(*sentences[here])].rstrip().endswith(("?", ":")):
        return False
    return folded.count("\n", sentences[here][1] - 1, sentences[here + 1][0]) < _EMPTY_LINE


def _way(folded: str, start: int, end: int, topics: list[re.Match[str]]) -> tuple[int, int] | None:
    """Give the place of the first way through the app that a passage does not deny; the bot's is its own."""
    if HAND_OVER.search(folded, start, end):
        return None
    for found in WAY.finditer(folded, start, end):
        before = [each.end() for each in CLAUSE_END.finditer(folded, start, found.start())]
        after = CLAUSE_END.search(folded, found.end(), end)
        first, last = max([start, *before]), after.start() if after else end
        clause = folded[first:last]
        for topic in topics:
            clause = clause.replace(topic[0], " ")
        if _DENIAL.search(_NO_DENIAL.sub(" ", clause)) is None:
            return found.span()
    return None
