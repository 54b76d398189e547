"""F9: an invitation to discuss in the group. A vote, a practical answer and a talk elsewhere are none."""

# ruff: noqa: E501 - one pattern, one line: so they are read and extended

from collections.abc import Iterator

from policy.rules.later import phrases
from policy.rules.passages import Cued, cued, find, hits
from policy.rules.rule import Case, Hit
from policy.rules.sentences import Around, Span, clause_around, index_of_sentence
from policy.text import Text

_HERE = r"(?:hieronder|hier|in (?:de|deze|onze|het|dit) (?:groeps?app|app|appgroep|groep|chat|reacties|comments|draadje|gesprek|oudergroep|klassenapp|oudersapp)|onder dit bericht|in een reactie|via de app|met een reactie|below|here|in the (?:group|chat|comments)|in this (?:group|chat|thread)|hjirre|hjirunder|yn de (?:groep|app)|hier unten|in (?:der|dieser) gruppe)"
_VIEW_Q = r"(?:wat (?:vinden|vind|denken|denk) (?:jullie|je|u|jij|ouders)|wat vindt u|hoe (?:denken|denk|staan|sta|kijken|kijkt) (?:jullie|je|u|jij|ouders)(?: hier| daar| hiernaar| er)?(?: aan| over| tegenover| in| tegenaan| naar)?|zijn jullie (?:het )?(?:hier|er)?(?:mee)? ?(?:voor|tegen|eens)|ben (?:je|jij|u) (?:het )?(?:er|hier)?(?:mee)? ?(?:voor|tegen|eens)|wie is (?:er )?(?:voor|tegen|het (?:er|hier)(?:mee)? (?:niet )?(?:mee )?eens)|eens of oneens|voor of tegen|mee eens of (?:niet|oneens)|wat is (?:jullie|uw|je) (?:mening|standpunt|kijk|idee) ?(?:hierover|hierop|erover|daarover)?|what do you (?:all )?think|do you (?:all )?agree|agree or disagree|where do you stand|wat fine jim(?:me)?|binne jim(?:me)? it (?:der|hjir)|was (?:denkt|meint|haltet) ihr|was (?:denken|meinen|halten) sie|seid ihr (?:dafur|dagegen|einverstanden))"
_REPLY = rf"(?:reageer|reageren|reageert|reacties?|laat (?:het )?(?:ons |me |mij |maar |gerust |even |vooral )*{_HERE}|laat (?:het )?(?:ons |me |mij |maar |gerust |even |vooral )*(?:je |jullie |uw )(?:mening|reactie)|{_HERE}|zet (?:het|je|jullie)|schrijf|deel (?:je|jullie|uw)|roep|kom maar (?:op|door)|brand los|barst los|gooi het|comment|respond|reply|let us know (?:below|here)|share your|schreibt|kommentiert|reagearje|reagearje)"
_OPINION = r"(?:mening(?:en)?|opinie|kijk (?:hierop|op de zaak|erop)|standpunt(?:en)?|gedachten (?:hierover|erover|over)|ongezouten mening|miening|opinions?|views?|thoughts (?:on|about)|meinung(?:en)?)"

INVITED: tuple[Cued, ...] = (
    cued(
        "sagt uns|tell us|sag uns|vertel|zeg",
        rf"(?:tell us|sagt uns|vertel(?: ons)?|zeg(?: ons)?) {_HERE} ?[:,] (?:should|is it|do you|moet|moeten|vind|is het|soll|sollte)",
    ),
    cued(
        "maar los|argumenten|commentaar|meningen|opinion|reacties|two cents|views|wie er|wie het|gevraagd|welkom|graag|voors en tegens|weigh in|sound off|thoughts|meinung ist gefragt|roept u maar|zeg het maar|hoor ik graag|hoor graag|laat maar horen|anders ziet|anders over denkt|gediscussieerd|brand maar|schiet maar",
        rf"(?:jullie |uw |je )?mening(?:en)? (?:wordt |is )?gevraagd|(?:graag )(?:jullie|uw|je) mening(?:en)? (?:over|hierover|hierop|{_HERE})|(?:reacties|meningen|voors en tegens|argumenten|commentaar)(?: zijn| mogen| kunnen| graag| ook| vooral| van harte)* (?:welkom )?{_HERE}|roept u maar|zeg het maar,? (?:{_HERE})|(?:ik|we|wij)? ?hoor(?:en)? (?:het |ik |we )?graag {_HERE} (?:wat|hoe|of|waarom)[^.!?\n]{{0,50}}|laat maar horen(?:,? wat[^.!?\n]{{0,30}}| {_HERE})|wie (?:het|er) (?:anders (?:ziet|over denkt|op tegen)|niet mee eens is|mee oneens is)[^.!?\n]{{0,30}}?(?:{_HERE}|reageer\w{{0,2}})|(?:hier|hieronder) mag (?:best |gerust |lekker )?gediscussieerd worden|weigh in(?: {_HERE})?|sound off(?: {_HERE})?|(?:drop|share|post|leave) (?:your )?(?:thoughts|opinions?|views|two cents) {_HERE}|(?:eure|ihre) meinung ist gefragt|(?:brand|schiet) maar los",
    ),
    cued(
        "?|mening| op elkaar|opinions| out|los hier|los in de|terecht of|goed idee|of niet|or not|yes or no|ja of nee|overdreven|laat hier|waarom|argue|all opinions|alle meningen|elke mening|iedere mening|fight it out|reageer op elkaar|op de ander|ga los|uitvechten",
        rf"(?:terecht|overdreven|goed idee|slecht idee|onzin|eerlijk|ja|nee|goed|doen|yes|right|fair|richtig) (?:of|or|oder) (?:juist |toch |totally |ubertrieben)?\w+\? ?[^.!?\n]{{0,40}}?(?<!\w){_REPLY}",
        rf"(?:argue|fight|hash|battle|have) (?:it|this) out(?: {_HERE}| in the (?:group|comments))?|(?:all|any|your) opinions (?:are )?(?:very )?welcome|(?:alle|elke|iedere) mening(?:en)? (?:is|zijn|telt|tellen|mag|mogen|welkom)(?: is| er zijn| welkom| hier| hieronder)*|(?:reageer|reageert|reageren)(?: gerust| maar| vooral)? op (?:elkaar|elkaars \w+|de ander)|(?:ga|gaan) (?:maar |gerust )?los (?:hieronder|hier|in de \w+)",
    ),
    cued(
        "kommentar|diskutier|unter diese|unter diesen|unter diesem|in den kommentaren|in die kommentare|hier in der gruppe",
        r"(?:schreibt|schreiben sie|teilt|teilen sie|sagt|kommentiert|kommentieren sie)(?: uns| gerne| ruhig| doch| bitte| mal| hier)* (?:(?:eure|ihre) meinung(?:en)? |was (?:ihr|sie) (?:davon |daruber )?(?:haltet|denkt|meint|halten|denken|meinen) )?(?:unter diesen? (?:beitrag|post)|unter diesem (?:beitrag|post)|in (?:den|die) kommentare\w?|hier in der gruppe)|diskutier(?:t|en sie)(?: gerne| ruhig| doch| alle){0,2} mit",
    ),
    cued(
        "discuss|discussie|debat|diskut|diskus|polemiek",
        rf"(?:discussieer|discussier|discussieren|discussieert|discussieren we|debatteer|debatteren|diskussearje|diskutiert|diskutieren)(?: we| gerust| allemaal| vooral| maar| lekker| hierover| erover| verder| mit| even){{0,3}} (?:mee|{_HERE}|mit|samen)",
        rf"(?:laten we|we kunnen|kunnen we|kom)(?: het| er| hier| dit| hierover| even| gerust| dan){{0,4}} (?:{_HERE} )?(?:over |samen )?(?:discussieren|debatteren)|(?:start|open|begin|voer|voeren|openen|starten)(?: we| hierbij| dan| gerust| hier| dus){{0,3}} (?:de|een|hier de|hierover een|het) (?:discussie|debat)|de discussie is (?:hierbij )?geopend|(?:mee)?discussieren (?:mag|kan|graag|kunnen we|doen we)(?: gewoon| gerust)? {_HERE}|(?:discuss|debate)(?: this| it| away| freely| together){{0,2}} (?:{_HERE})|join (?:in )?the (?:discussion|debate)|let(?:'s| us) (?:discuss|debate)(?: this| it)?(?: {_HERE})|(?:ik|we|wij) (?:ben|zijn|gooi|gooien|start|starten)(?: benieuwd naar| graag| hier| even){{0,3}} (?:de|een) discussie",
    ),
    cued(
        "view|mening|opinie|standpunt|gedachten|kijk hierop|kijk op|kijk erop|miening|opinion|views|thoughts|meinung",
        rf"(?:geef|geeft|deel|deelt|schrijf|zet|plaats|post|drop|gooi|laat|spui|ventileer|horen|lezen|hoor|lees|share|give|post|write|schreibt|teilt|jou|diel|skriuw)(?: ons| me| mij| hier| gerust| vooral| dus| maar| allemaal| ook| graag| even| we| wij| ik| us| your| with us)* (?:je|jullie|uw|your|eure|ihre|jim|jimme|dyn) (?:eigen |eerlijke |ongezouten |honest |ehrliche )?{_OPINION}(?: over \w+(?: \w+){{0,3}}?| hierover| erover)? (?:graag |gerust |maar |dan |vooral |ook )*{_HERE}",
        rf"(?:geef|deel|schrijf|zet|plaats|post|laat|spui|share|write|schreibt|teilt)(?: ons| me| mij| gerust| vooral| dus| maar| allemaal| ook| graag| even| dan)* {_HERE}(?: ook| gerust| maar| dan| vooral| even| graag)* (?:horen |weten |lezen )?(?:wat |hoe )?(?:je|jullie|uw|your|eure) (?:eigen |eerlijke |ongezouten |honest )?{_OPINION}",
        rf"spui (?:je|jullie|uw) mening|steek (?:je|jullie|uw) mening niet onder stoelen of banken|(?:benieuwd naar|curious about|nijsgjirrich nei|gespannt auf) (?:je|jullie|uw|your|jim|jimme|eure) {_OPINION}(?=[^\n]{{0,60}}?\b{_REPLY})",
    ),
    cued(
        "ben je|ben jij|ben u|binne jim|fine|fynt|hoe kijkt|hoe sta|was meinen|wat is je|wat is jullie|wat is uw|zijn jullie|standpunt|jullie kijk|uw kijk|vind|denk|eens|voor of tegen|wie is|mening|think|agree|disagree|stand|fine jim|denkt ihr|meint|haltet|meinen sie|denken sie|seid ihr|kijken|staan|halten",
        rf"{_VIEW_Q}(?=[^\n]{{0,160}}?(?<!\w){_REPLY}(?!\w))[^.!?\n]{{0,120}}[?.!:,][^.!?\n]{{0,80}}?(?<!\w){_REPLY}",
        rf"(?:laat|zet|schrijf|vertel|zeg|roep|let us know|tell us|write|lit|schreibt)(?: het| ons| me| mij| gerust| vooral| dus| maar| allemaal| ook| graag| even| dan| uns| us)* {_HERE}(?: even| graag| maar| gerust| ook| vooral| dan| eens| eerlijk| gewoon){{0,4}} (?:weten |witte )?(?:,? ?)(?:wat|hoe|of|what|whether|if|wat|was|ob) (?:jullie|je|u|jij|you|jim|jimme|jo|ihr|sie)(?: allemaal| thuis| all)* (?:er|hier|daar|het|ervan|hiervan|daarvan|van|over|about|of|think|fan|davon|daruber|het er|het hier|it)?[^.!?\n]{{0,50}}?(?:vindt|vinden|vind|denkt|denken|denk|eens|oneens|mening|think|agree|fynt|fine|haltet|denkt|meint|halten)",
        r"(?:laat|lit|let)(?: het| ons| me| mij| gerust| vooral| dus| maar| allemaal| graag| even| us)* (?:weten|horen|know),? (?:wat|hoe|what) (?:jullie|je|u|you)(?: allemaal| thuis| all)* (?:er |hier |daar )?(?:ervan |hiervan |van |over |about |of )?[^.!?\n]{0,40}?(?:vindt|vinden|denkt|denken|think)(?: of| about)?[^.!?\n]{0,30}?(?:hieronder|in de (?:groep|app|chat|reacties)|hier|in een reactie|below|here|in the (?:group|chat|comments))",
    ),
    cued(
        "discussie|praat|praten|brand|kom maar door|brand los|barst|kom maar op|gooi het|gooi je|gooi jullie|over hebben|laat je horen|laat jullie stem horen|praat mee|praat hier|denk mee|bespreek|bespreken|have your say|speak up|hebben we het",
        rf"(?:brand|barst) (?:maar |gerust |hier )*los|kom maar (?:op|door) met (?:je|jullie|de|al je|al jullie) (?:reacties|mening(?:en)?|commentaar|kritiek|argumenten)|gooi (?:het|je mening|jullie mening) (?:maar |gerust )?in de (?:groep|app|chat)|(?:praat|praten)(?: gerust| allemaal| hierover| erover| maar| vooral| jullie)* mee {_HERE}|(?:bespreek|bespreken|bepraten)(?: we| het| dit| dat| gerust| graag| hier| met elkaar| samen| maar| dan| eens| even| daarom)* (?:{_HERE})(?: met elkaar| samen)?|(?:laten we|zullen we) (?:het |dit |er |hier ){{1,3}}(?:{_HERE} )?(?:met elkaar |samen |eens |even )*(?:over hebben|bespreken)|have your say {_HERE}|(?:ik|we|wij) (?:wil|willen|ga|gaan)(?: het| hier| er| hierover| graag| met jullie| even)* (?:discussie|in discussie)",
    ),
)

ELSEWHERE = phrases(
    r"mail|mailen|mailtje|e-mail|langs|ouderavond|informatieavond|inloop\w{0,10}|koffie\w{0,10}|mr-vergadering|mr|formulier|enquete|vragenlijst|spreekuur|telefonisch|bel|bellen|gesprek|in gesprek|persoonlijk|ideeenbus|leerkracht|op school|poll|peiling|stem|stemmen|stemt|vote|poll|umfrage|email|e-mail|in person|survey|form|evening|meeting|abstimmung"
)
"""Other places to speak, and votes."""

PLAYFUL = phrases(
    r"leuker|leukst\w{0,2}|mooier|mooist\w{0,2}|lekkerder|lekkerst\w{0,2}|liefst|welke (?:kleur|naam|datum|dag|film|thema|taart)|kleur|naam voor|namen voor|thema|recept|cadeau|kado|kleuren|datum|welke|hoe laat|tijdstip|optie|keuze a|rijden|helpen|meedoen|jullie kind|je kind|uw kind|kinderen vonden|vonden|vond"
)
"""What is a matter of taste or of planning: an answer to it starts no quarrel."""

DENIED = phrases(
    r"niet(?! mee eens| eens| met)|geen|liever|not|no|nicht|kein\w{0,2}|net|gjin|don't|do not|in plaats van"
)
"""What tells people not to."""


def discussion(case: Case) -> Iterator[Hit]:
    """Hit invitations to discuss in the group."""
    return hits("discussion", set(_found(case.text_without_excused("discussion"))))


def _found(text: Text) -> Iterator[Span]:
    around = Around(text)
    for found in find(INVITED, text.folded):
        if not any(around.holds(each, found) for each in (PLAYFUL, DENIED, ELSEWHERE)):
            yield clause_around(text, found)[0], _end(text, found[1] - 1)


def _end(text: Text, place: int) -> int:
    """Give where the sentence of a place ends, its full stop included."""
    start, end = text.sentences[index_of_sentence(text, place)]
    return start + len(text.folded[start:end].rstrip())
