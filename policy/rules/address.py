"""P1: where somebody lives. An address where a school goes on an outing is fine."""

import re
from collections.abc import Iterator
from itertools import chain, pairwise

from policy.roster import Roster
from policy.rules.later import Later
from policy.rules.rule import Case, Hit
from policy.rules.shops import since_initial, without_namesakes
from policy.rules.units import UNITS
from policy.text import Text

# A street by its ending, with a house number. The street has a capital, which is looked at apart.
_STREET = (
    r"(?:straat|laan|weg|plein|dreef|singel|kade|gracht|hof|pad|dijk|steeg|markt|park|buurt|reed|leane|strjitte|ring"
    r"|str\.?|paed|loane|dyk|baan|allee|boulevard|zoom|oever|veld|akker|brink|dam|wal|wei|kamp|hout|oord|straatje"
    r"|laantje|pleintje|hiem)"
)
_NUMBER = (
    rf"(?!(?:19|20)\d\d(?!\d))[1-9]\d{{0,3}}(?!\d|[.:,]\d|-\d{{1,4}}-|%| ?(?:{UNITS})(?!\w))"
    rf"(?:-\d{{1,4}}(?!\d))?(?:[ -]?(?:[a-h]|bis|hs|zw|rood)(?!\w))?"
)
_PLACE = r"(?:,? {0,2}[1-9]\d{3} ?[a-z]{2}(?!\w)(?:,? [^\W\d_][\w'-]{2,30})?)?"
_LABEL = r"(?:(?:op )?(?:nummer|huisnummer|nr\.?) ?)?"
_HOUSE = Later(rf"(?<![\w-])(?P<street>\w[\w'.-]{{1,29}} ?{_STREET}|buorren) {{1,2}}{_LABEL}{_NUMBER}{_PLACE}")
_LANE_OF = Later(
    r"(?<![\w-])(?:laan|weg|plein|straat|kade|singel|hof|dreef) (?:van|der|den|naar)(?: [^\W\d_][\w'-]{1,30}){1,4} "
    rf"{_NUMBER}{_PLACE}"
)
_GLUED_STREET = re.compile(r"[a-z]{3,30}(?:straat|laan|weg|dreef|singel|kade|gracht|steeg)")
_NO_STREETS = frozenset({"snelweg", "spoorweg", "omweg", "zijweg", "autoweg", "halverwege", "terugweg", "heenweg"})
_ENGLISH = Later(r"(?<![\w.,:/-])[1-9]\d{0,3}[a-h]? [^\W\d_]{2,30} (?:street|road|lane|avenue|drive)(?!\w)")
# A Dutch or Frisian street as the English write it: "14 Molenlaan".
_NUMBER_BEFORE = Later(
    r"(?<![\w.,:/-])(?<!groep )[1-9]\d{0,2}[a-h]? (?P<street>[^\W\d_]{3,24}(?:straat|laan|weg|dreef|singel|kade|gracht"
    r"|strjitte|leane|loane|dyk|dijk|hof|plein|strasse))(?!\w| \d)"
)
_INITIALS = Later(
    r"(?:[A-Z]\.){1,4} ?$|(?<![\w-])(?:Prins|Prinses|Koningin|Koning|Burgemeester|Burg\.|Dr\.|Ds\.|Mr\.) $"
)
_IN_PLACE = Later(r" te (?P<place>[^\W\d_][\w-]{2,20})")
_LIVES = Later(
    r"(?<!\w)(?:woont|wonen|woon|adres(?:je)?(?: is)?|thuisadres(?: is)?|verhuisd naar|verhuist naar|verhuizen naar"
    r"|lives|live|address(?: is)?|moved|(?:ons|hun|haar|zijn|mijn|our|my|their|us) (?:huis|hus|house"
    r"|home))[: ]{1,3}(?:(?:op|aan|in|at|to|on) )?"
    r"(?P<home>(?:(?:de|het|it|the) )?(?P<street>[^\W\d_][\w'.-]{1,30}(?: [^\W\d_][\w'.-]{0,30}){0,4}) "
    rf"{_NUMBER}{_PLACE})"
)
# A street as Frisian and Dutch villages have them, without an ending that gives it away: "De Bosk 4", "It Oast 7".
_ARTICLE = (
    r"(?:De|It|'[tT]|Het|(?:Op|Oan|Aan|Achter|Efter|Under|Boppe)(?: (?:de|'e|it|den))?|Nije|Alde|Oude|Nieuwe|Grote"
    r"|Lytse|Kleine)"
)
_SMALL_ARTICLE = r"(?:(?:de|it|het|'t|oan 'e|oan de|op 'e|aan de|op de) )"
_NAME = r"[A-Z][\w'.-]{2,30}(?: (?:(?:de|it|van|fan|der|den|'t) )?[A-Z][\w'.-]{1,30}){0,3}"
_HOUSE_NUMBER = rf"{_LABEL}(?i:{_NUMBER}{_PLACE})"
_TO = r"(?:op|aan|naar|oan|nei|at|to)"
_ON_THE_WAY = Later(rf"(?<!\w){_TO} (?P<street>{_ARTICLE} {_NAME}) {_HOUSE_NUMBER}")
_WITH_ARTICLE = Later(rf"(?<!\w)(?P<street>{_ARTICLE} {_NAME}) {_HOUSE_NUMBER}")
_BEHIND_A_COMMA = Later(rf"(?:[,:(-] |\n)(?P<street>{_SMALL_ARTICLE}(?:{_ARTICLE} )?{_NAME}) {_HOUSE_NUMBER}")
_WITHOUT_ARTICLE = Later(
    rf"(?:[,:(-] |\n|(?<!\w)(?:{_TO}|in|is) )(?P<street>{_NAME}) {_HOUSE_NUMBER}(?! (?:wordt|werd)(?!\w))"
)
_AT_SOMEBODYS = Later(
    r"(?<!\w)(?:[Bb]ij [A-Z][\w'-]{1,20}(?: en [A-Z][\w'-]{1,20})?|langs|ophalen|afhalen|halen|brengen|inleveren"
    rf"|afgeven|bezorgen)(?:,|:| \() ?(?P<street>{_ARTICLE} {_NAME}) {_HOUSE_NUMBER}"
)
_AT_A_PARTY = Later(rf"(?<!\w)(?:op|aan) (?P<street>{_NAME}) {_HOUSE_NUMBER}")
_NUMBER_FIRST = Later(
    r"(?<!\w)(?P<street>(?:huisnummer|nummer|nr\.?) ?[1-9]\d{0,3} (?:in|op|aan|van) (?:(?:de|het|it) )?"
    rf"(?:{_ARTICLE} )?{_NAME})"
)
_ITS_POSTCODE = r",? {0,2}[1-9]\d{3} ?[A-Z]{2}(?!\w)"
_WITH_POSTCODE = Later(
    rf"(?<!\w)(?P<street>(?:{_ARTICLE} )?{_NAME}) "
    rf"(?=\D{{0,12}}\d{{1,4}}[ -]?[a-hA-H]?{_ITS_POSTCODE}){_HOUSE_NUMBER}"
)
_SAID_NUMBER = (
    r"(?:(?:(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)en)?(?:twin|der|veer|vijf|zes|zeven|tach|negen)tig"
    r"|(?:der|veer|vijf|zes|zeven|acht|negen)tien|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)"
)
_SAID_WITH_POSTCODE = Later(
    rf"(?<!\w)(?P<street>(?:{_ARTICLE} )?{_NAME}) {_LABEL}{_SAID_NUMBER}(?={_ITS_POSTCODE})(?i:{_PLACE})"
)
_SAYS_HOME = Later(
    r"(?<!\w)(?:(?:thuis|woon)?adres(?:sen|je)?|address|woont|wonen|wenje|wennet|wohnt|wohnen|thuis bij|thus by"
    r"|familie|fam|huis van"
    r"|(?:bij|by|bei|van|fan|von) (?:\w{1,20} ){1,3}(?:thuis|thus|zu hause|home)"
    r"|[a-z]{2,20}'?s? (?:oom|tante|opa|oma|pake|beppe|omke|moeder|vader|ouders|mem|heit|buren|buurman|buurvrouw"
    r"|broer|zus"
    r"|uncle|aunt|gran\w{0,4}|mum|dad|place|house|onkel|eltern|zijn huis|haar huis)(?=,|:| \()"
    r"|(?:de|it|het) (?:oom|tante|opa|oma|pake|beppe|omke|muoike|moeder|vader|ouders|mem|heit|alden|buren|buurman"
    r"|buurvrouw"
    r"|broer|zus|gezin|huis|tuin|schuur|garage|hok|oprit|brievenbus) (?:van|fan) [a-z]{2,20}"
    r"|(?:schuur|garage|huis|tuin|brievenbus|oprit|stal|loods|hus|skuorre|tun) (?:van|fan) (?:(?:de|juf|meester"
    r"|master) )?[a-z]{2,20}"
    r"|(?:bij|by) (?:zijn |haar |de )?(?:oma|opa|pake|beppe|moeder|vader|ouders|juf|meester)"
    r"|(?:ophalen|afhalen|langs|verzamelen|inleveren) bij)(?!\w)"
)
_PARTY = Later(r"(?<!\w)(?:kinder|verjaardags|logeer)?(?:feestje|partijtje|party|sleepover)(?!\w)")
# What has a number too: what is read, watched and played, and where one is at school.
_NO_STREET = Later(
    r"(?:groep|klas|lokaal|bladzijden?|blz|pagina|hoofdstuk|blok|les|thema|deel|kern|unit|week|kamer|zaal|veld|bus|lijn"
    r"|perron|spoor|route|vraag|opdracht|poort|hal|baan|tafel|kaart|team|room|page|chapter|group|class|part|netflix"
    r"|youtube|npo|module|niveau|level|(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mon|tues|wednes|thurs|fri|satur"
    r"|sun)day|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?!\w)"
)
_READ_OR_PLAYED = Later(
    r"(?<!\w)(?:boek\w{0,6}|lees\w{0,4}|lezen|las|(?:kijk|kijken|keken) (?:\w{2,10} )?(?:naar|op)|oefen\w{0,3}"
    r"|speel\w{0,4}|spelen|film\w{0,3}|serie|hoofdstuk|deel|spel|bladzijde|blz|book|read|movie"
    r"|gelijk|verloren|gewonnen|wonnen|wint|stand|tegen)(?!\w)"
)
_FIRST_NAMES = 16
_DIGIT = Later(r"[1-9]")
_POSTCODE = Later(r"(?<![\w.,:/+-])(?<!code )[1-9]\d{3} ?(?!S[ADS](?!\w))[A-Z]{2}(?![\w/-])")
_SAID_POSTCODE = Later(r"(?<!\w)(?:postcode|postal code)(?: is)?[: ]{1,3}(?P<home>[1-9]\d{3} ?[a-z]{2})(?!\w)")
# A year or an amount before a word or unit in capitals: "2026 IS", "1500 ML".
_NO_LETTERS = frozenset(
    {
        "IS", "EN", "OM", "IN", "OP", "DE", "WE", "JE", "ER", "TE", "UW", "AL", "ZO", "NU", "OF", "AN", "MY", "AT",
        "TO", "ML", "KG", "KM", "CM", "MM", "GB", "MB", "CC", "DL", "CL", "GR", "HZ", "KW", "ZE", "IK", "NA", "EX",
    }
)  # fmt: skip
_SIGHTS = (
    r"\w{0,20}(?:sporthal|sportpark|gymzaal|zwembad|museum|bibliotheek|bieb|theater|kerk|dorpshuis|mfa|gebouw"
    r"|school|boerderij|restaurant|winkel|manege|speeltuin|opvang|bso|camping|station|gemeentehuis|bowling|bioscoop"
    r"|ijsbaan|parkeerplaats|kantoor|kampterrein|kamphuis|schouwburg|hal|club|bedrijf|bakkerij|library|museum|church"
    r"|pool|farm|shop|office|hotel|pizzeria|verzorgingshuis|kwekerij|tuincentrum|ggd|supermarkt|bakker|slager"
    r"|slagerij|bloemist|molen|ijssalon|fietsenmaker|tandarts|huisarts|dierenarts|kringloop\w{0,7}"
    r"|drogist"
    r"|apotheek|snackbar|cafetaria|cafe|kapper|bouwmarkt|garagebedrijf|milieustraat|buurthuis|atelier|galerie"
    r"|kasteel)(?:tje)?(?!\w)"
)
_GOES_THERE = Later(
    rf"(?<!\w){_SIGHTS}"
    r"|(?<!\w)(?:gaan|gingen|bezoeken|bezochten) (?:[\w'-]{1,20} ){0,6}?(?:de|het|it) [\w'-]{2,30}(?:,| aan) ?(?:de )?$"
)
_IS_THERE = Later(rf"(?:,| ?\(|:)? ?(?:(?:bij|in|naast|the|de|het) ){{0,2}}{_SIGHTS}")
# A shop that everybody knows, or what has an article as only a shop, a hall or a company has: "bij de Spar aan de ...".
_IN_A_SHOP = Later(
    r"(?<!\w)(?:(?:[Ii]n|[Nn]aar|[Bb]ij|[Ll]angs|[Aa]chter|[Vv]oor) (?:de|het|'t|it) (?!(?:Familie|Fam|Juf|Meester"
    r"|Opa|Oma)(?!\w))"
    r"[A-Z][\w'&-]{2,20}(?: [A-Z][\w'&-]{2,20})?|Poiesz|Jumbo|Albert Heijn|AH|Lidl|Aldi|Plus|Coop|Spar|Action|Hema|HEMA"
    r"|Kruidvat|Blokker|Gamma|Praxis|Hubo|Karwei|Welkoop|Boerenbond|Primera|Bruna|Intersport|Ikea|IKEA)(?:,| \("
    r"|)(?: (?:in|aan|op|oan) (?:de |'e )?)? ?$"
)
_IN_A_HALL = Later(r"(?<!\w)(?:in|naar|yn|nei) (?:De|Het|It|'t|de|het|it) [A-Z][\w'-]{2,20}(?:,| \() ?$")
# When, not where: "na school naar Lotte, Molenweg 4".
_SCHOOL_HOURS = re.compile(r"(?<!\w)(?:na|op|van|uit|voor|after|from|at) (?:school|de bso|de opvang)(?!\w)")
_HOME = Later(
    r"(?<!\w)(?:thuis|thus|zu hause|woont|wonen|familie|fam|moeder|vader|ouders|oma|opa|bij \w{2,20} thuis|home"
    r"|lives|mother|father)"
    r"(?!\w)"
)


def address(case: Case) -> Iterator[Hit]:
    """Hit postal addresses and postcodes that are not the school's."""
    text = case.text
    excused = case.protocol.rules["contact_address"].folded_excused
    found = chain(_streets(text), _homes(text), _village_streets(text, case.facts.roster))
    for start, end in (_whole(text, *place) for place in found):
        words = text.folded[start:end]
        if not (case.facts.own.has_address(words) or words in excused or _is_outing(text, start, end)):
            yield Hit("contact_address", start, end, identifies=True)


def _whole(text: Text, start: int, end: int) -> tuple[int, int]:
    """Give the place of an address with what belongs to it: initials before the street, the village behind it."""
    before = _INITIALS.search(text.plain, max(0, start - _FIRST_NAMES), start)
    behind = _IN_PLACE.match(text.folded, end)
    with_place = behind is not None and text.plain[behind.start("place")].isupper()
    return before.start() if before else start, behind.end() if behind and with_place else end


def _streets(text: Text) -> Iterator[tuple[int, int]]:
    """Give the places of streets with a house number."""
    if _DIGIT.search(text.folded) is None:
        return
    for found in _HOUSE.finditer(text.folded):
        street = text.plain[slice(*found.span("street"))]
        if all(word[0].isupper() for word in street.split()) or _is_glued_street(street):
            yield found.span()
    for found in _LANE_OF.finditer(text.folded):
        if text.plain[found.start()].isupper():
            yield found.span()
    for found in _NUMBER_BEFORE.finditer(text.folded):
        if text.plain[found.start("street")].isupper():
            yield found.span()
    for found in _ENGLISH.finditer(text.folded):
        if text.plain[found.start() : found.end()].split()[1][0].isupper():
            yield found.span()


def _homes(text: Text) -> Iterator[tuple[int, int]]:
    """Give the places of what is said to be where somebody lives, and of postcodes."""
    for found in _LIVES.finditer(text.folded):
        street = text.plain[slice(*found.span("street"))]
        if street[0].isupper() or re.search(_STREET + "$", street) is not None:
            # an article with a capital is part of the street's name: "It Oast 7"
            article = text.plain[found.start("home")].isupper()
            yield found.start("home" if article else "street"), found.end()
    for found in _SAID_POSTCODE.finditer(text.folded):
        yield found.span("home")
    for found in _POSTCODE.finditer(text.plain):
        if found[0][-2:] not in _NO_LETTERS:
            yield found.span()


def _village_streets(text: Text, roster: Roster) -> Iterator[tuple[int, int]]:
    """Give the places of streets that only their capital and what stands around them give away."""
    for (earlier, _), (start, end) in pairwise(((0, 0), *text.sentences)):
        # a line that ends with a colon speaks of the next: "Adres:"
        begin = earlier if text.plain[earlier:start].rstrip().endswith(":") else start
        about = text.folded[begin:end]
        for found in chain.from_iterable(form.finditer(text.plain, max(0, start - 1), end) for form in _forms(about)):
            street = text.folded[slice(*found.span("street"))]
            if _NO_STREET.match(street) is None and not roster.named(street):
                yield found.start("street"), found.end()


def _forms(about: str) -> list[Later]:
    """Give the ways of writing a street that count in a sentence: the more it speaks of a home, the more."""
    played = _READ_OR_PLAYED.search(about) is not None
    forms = [_WITH_POSTCODE, _SAID_WITH_POSTCODE]
    forms += [] if played else [_ON_THE_WAY, _AT_SOMEBODYS]
    if _SAYS_HOME.search(about) is not None:
        forms += [_WITH_ARTICLE, _NUMBER_FIRST]
        forms += [] if played else [_WITHOUT_ARTICLE, _BEHIND_A_COMMA]
    elif _PARTY.search(about) is not None:
        forms += [_WITH_ARTICLE, _AT_A_PARTY]
    return forms


def _is_glued_street(street: str) -> bool:
    """Say whether a word in lower case is a street's name: "stationsweg", but not "snelweg"."""
    return _GLUED_STREET.fullmatch(street) is not None and street not in _NO_STREETS


def _is_outing(text: Text, start: int, end: int) -> bool:
    """Say whether the sentence named a place to go to before the address, or right behind it, and no home."""
    begin = next((begin for begin, end in text.sentences if begin <= start < end), 0)
    begin = since_initial(text.plain, begin)
    before = _SCHOOL_HOURS.sub("", without_namesakes(text.plain[max(begin, start - 80) : start]).lower())
    in_a_hall = any(form.search(text.plain, max(begin, start - 50), start) for form in (_IN_A_HALL, _IN_A_SHOP))
    named = in_a_hall or _GOES_THERE.search(before) is not None or _IS_THERE.match(text.folded, end) is not None
    return named and _HOME.search(before) is None
