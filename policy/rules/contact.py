"""P1: e-mail addresses and phone numbers of private persons. The school's own are fine, and an organisation's."""

import re
from collections.abc import Iterator
from itertools import chain, pairwise

from policy.facts import national_number
from policy.numbers import is_phone_number
from policy.rules.first_names import ALL_FIRST_NAMES
from policy.rules.identity import LETTER_O, bank_accounts
from policy.rules.later import Later
from policy.rules.offers import offered
from policy.rules.people import People
from policy.rules.ready_contact import where_true
from policy.rules.rule import Case, Hit
from policy.rules.shops import is_of_shop
from policy.rules.spelled import emails_in_words, phones_in_words
from policy.rules.units import UNITS
from policy.text import Text

# An underscore may stand around words in the small Markdown, so it is no part of them at either end.
EMAIL = Later(
    r"(?<![^\W_])(?<![.+%-])[^\W_][\w.+%-]{0,63}"
    r"(?:@(?:[\w-]{1,63}\.){1,5}[a-z]{2,24}| ?@ ?[\w-]{2,63}\.(?:com|nl|net|org|eu|frl|be|de)"
    r"| ?@ ?[\w-]{2,63} \. ?(?:com|nl|net|org|eu|frl))(?![^\W_]|[@-])"
)
# The letter l or I where a one is meant, beside a digit.
_LETTER_L = re.compile(r"(?<![^\W\d_])[li](?=\d)|(?<=\d)[li](?![^\W\d_])")
_PHONE = Later(r"(?<![^\W_])(?<![+@])(?:\+|00|\(?0)[ (]?\d(?:[ ()./-]{0,3}\d){7,13}(?!\d)")
# Numbers in the groups in which people write them. Another number may follow: "06-12345678 15 december".
_GAP = r"(?: ?[-./*•·] ?|[ ,:_\n])"
_PAIR_GAP = r"(?: ?[-./*•·] ?| )"
_WRITTEN_MOBILE = Later(
    rf"(?<![^\W_])(?<![+@])(?:\(?0 ?|(?:(?:\+|00) ?)?31[ .-]{{0,3}}(?:\(0\) ?)?)6\)?{_GAP}?"
    rf"(?:\d{{8}}|\d{{4}}{_GAP}\d{{4}}|\d\d(?P<gap>{_PAIR_GAP})\d\d(?P=gap)\d\d(?P=gap)\d\d)(?!\d|[.:,/-]\d\d?(?!\d))"
)
# Digits one by one, or groups parted by signs that stand in no other number: "06 🙂 12345678".
_SIGN = r"[^\w\s,.:;/+=x%&()'\"-]"
_DISGUISED_MOBILE = re.compile(
    rf"(?<![^\W_])(?<![+@])0[^\w\n,]{{0,5}}6(?:(?:[^\w\n,]{{1,5}}\d){{8}}"
    rf"|(?: ?{_SIGN}{{1,3}} ?)(?:\d{{8}}|\d{{4}} ?{_SIGN}{{0,3}} ?\d{{4}}|\d\d(?: ?{_SIGN}{{0,3}} ?\d\d){{3}}))(?!\d)"
)
_WRITTEN_FIXED = Later(r"(?<![^\W_])(?<![+@])(?:0\d{9}|\(?0\d{2,3}\)? ?[-/ ] ?\d{6,7})(?!\d)")
# A German mobile number without the code of its country.
_GERMAN_MOBILE = re.compile(r"(?<![^\W_])(?<![+@])01[567]\d[ /-]?\d(?:[ -]?\d){6,7}(?![ -]?\d)")
# As it is said aloud: "nul6, 12 34 56 78", "06 en dan 12345678", "zijn nul-zes is 12 34 56 78".
_SAID_MOBILE = re.compile(
    r"(?<![^\W_])(?<![+@])(?:(?:nul[ -]?6|0[ -]?zes|nul[ -]?zes)(?:[ -]?nummer)?(?:,? en dan|,? dan| is|:|,)?"
    r"|06-?nummer (?:is |dan )?:?|06,? (?:en dan|en daarna|dan)) ?"
    r"(?:\d{8}|\d{4}[ .-]\d{4}|\d\d(?:[ .-]\d\d){3})(?!\d)"
)
_PHONE_FORMS = (_PHONE, _WRITTEN_MOBILE, _WRITTEN_FIXED, _DISGUISED_MOBILE, _SAID_MOBILE, _GERMAN_MOBILE)
_PHONE_LINK = Later(r"(?:\bwa\.me/|\bwhatsapp\.com/send/?\?phone=|\bt\.me/\+)(?P<number>\d{8,15})(?!\w)")
_DATE = Later(r"\d{1,2}[-/. ](?:\d{1,2}|(?:19|20)\d\d)[-/. ](?:19|20)\d\d(?!\d)")
_TIME = Later(r"\d{1,2}[.:]\d\d(?!\d)")
_AREA_CODE = Later(r"\(?0\d{2,3}\)? ?[-/ .]")
_MOBILE = re.compile(r"\(?0 ?6\)?(?:[ ./,:_*•·\n-]{0,3}\d){8}")
# Five pairs are a mobile number, unless they belong to a longer row, or to numbers in a lesson or a game.
_PAIRS = re.compile(r"\d\d(?:[ /]\d\d){4}")
_PAIR_BEFORE = Later(r"(?<![\w.,:/-])\d\d[ /]$")
_MOBILE_BEFORE = Later(r"06(?:[ /]\d\d){4}[ /]$")
_PAIR_AFTER = Later(
    rf"[ /](?!06)\d\d(?!\w|[.,:/-]\w| ?(?:{UNITS})(?!\w))"
    r"|(?:,| en| and| &) (?!06)\d\d?(?= ?[.,;!?)]|$|\n| en | and )"
    r"| (?:graden|punten|euro|procent|km|meter|minuten)(?!\w)"
)
_COUNTED = Later(
    r"(?<!\w)(?:(?:rug|lot|start|bingo|lotto)nummers|getallen|numbers|bladzijden?|bladzij|blz|pagina'?s?|pages?|sommen"
    r"|opgaven|lootjes|lotto\w{0,9}|bingo|loterij|rij(?:tje)?|reeks|winnende \w{3,15})\.?"
    r"(?: (?:zijn|waren|is|was|are|were))?[ :]{1,3}$"
)
_BEFORE_A_ROW = 24
# Paid and free information numbers, companies and emergency services: no private person has one.
_NOT_PRIVATE = ("0800", "0900", "0906", "0909", "088", "085")
# Whose landline it may be without being private.
ORGANISATION = re.compile(
    r"(?<!\w)(?:\w{0,20}(?:museum|winkel|bakkerij|slagerij|supermarkt|zwembad|sporthal|sportpark|bibliotheek|bieb"
    r"|theater"
    r"|schouwburg|restaurant|pannenkoekenhuis|hotel|camping|kamphuis|groepsaccommodatie|boerderij|manege|dierentuin"
    r"|park"
    r"|ziekenhuis|apotheek|huisartsen\w{0,6}|huisarts|tandarts|praktijk|opvang|bso|peuterspeelzaal|gemeente"
    r"|gemeentehuis"
    r"|politie|brandweer|ggd|ggz|loket|meldpunt|kantoor|bureau|taxibedrijf|taxicentrale|touringcar\w{0,10}|busbedrijf"
    r"|fotograaf|uitgeverij|dierenambulance|dierenarts|bowling\w{0,8}|bioscoop|kerk|dorpshuis|buurthuis|mfa|stichting"
    r"|vereniging|organisatie|bedrijf|firma|kapsalon|ijssalon|boekhandel|rijwielhandel|tuincentrum|kwekerij|snackbar"
    r"|cafetaria|pizzeria|drogisterij|slijterij|receptie|balie|infolijn|school|college|zorg\w{0,10}|jeugdgezondheid\w{0,6}"
    r"|library|shop|bakery|town hall|police|hospital|surgery|pool|office|bucherei|rathaus|polizei|gemeinte"
    r"|swimbad))(?!\w)"
)
PRIVATE = Later(
    r"(?<!\w)(?:moeder|vader|oma|opa|ouder|mama|papa|familie|fam|gezin|thuis|prive|voorzitter|voorzitster"
    r"|penningmeester"
    r"|secretaris|eigenaar|coordinator|bij [a-z]{2,12}$|mother|father|chair\w{0,6}|mem|heit|mutter|vater|juf|meester)"
    r"(?!\w)"
)
_NAMED_BEFORE = 90
_SHORT = 3
"""Parts of organisations' names of so many letters or fewer stand in many other words."""

_PROVIDER = Later(
    r"(?:gmail|googlemail|hotmail|outlook|live|msn|ziggo|kpnmail|kpnplanet|planet|xs4all|icloud|me|mac|yahoo|hetnet|home"
    r"|telfort|upcmail|chello|casema|quicknet|online|zonnet|tele2|solcon|caiway|delta|freedom|proton|protonmail|pm|gmx"
    r"|web|t-online|freenet|aol|fastmail|zeelandnet|knid|fryslan)\."
)
"""Where anybody has an address: it is a person's, whatever the sentence is about."""


def contact(case: Case) -> Iterator[Hit]:
    """Hit contact data that belong to one private person."""
    people = People.of(case)
    # several patterns find the same number
    for hit in dict.fromkeys(chain(_emails(case), _phones(case))):
        yield offered(case, hit, people) or where_true(case, hit, people)


def _emails(case: Case) -> Iterator[Hit]:
    """Hit e-mail addresses of private persons, in signs and in words."""
    folded, own = case.text.folded, case.facts.own
    excused = case.protocol.rules["contact_email"].folded_excused
    found = [(*each.span(), each[0].replace(" ", "")) for each in EMAIL.finditer(folded)] if "@" in folded else []
    for start, end, address in chain(found, emails_in_words(folded)):
        if own.has_email(address) or {address, address.partition("@")[0]} & excused:
            continue
        if not _is_desk(case, start, address):
            yield Hit("contact_email", start, end, identifies=True, replacement=own.emails[0] if own.emails else "")


def _phones(case: Case) -> Iterator[Hit]:
    """Hit phone numbers of private persons, in digits and in words; the last digits of a bank account are none."""
    folded, own = case.text.folded, case.facts.own
    excused = {national_number(number) for number in case.protocol.rules["contact_phone"].excused}
    replacement = case.facts.phone or next(iter(own.phones), "")
    for start, end, number in chain(_written_phones(folded), phones_in_words(folded)):
        if number in excused or own.has_phone(number) or number.startswith(_NOT_PRIVATE):
            continue
        if number.startswith("06") or not (_is_of_organisation(case.text, start) or is_of_shop(case, start, end)):
            yield Hit("contact_phone", start, end, identifies=True, replacement=replacement)
    for found in _PHONE_LINK.finditer(folded):
        if not own.has_phone("+" + found["number"]):
            yield Hit("contact_phone", found.start(), found.end(), identifies=True)


def _written_phones(folded: str) -> Iterator[tuple[int, int, str]]:
    """Give the places of phone numbers in digits, each as it is dialled in the country."""
    accounts = tuple(bank_accounts(folded))
    digits = _LETTER_L.sub("1", LETTER_O.sub(lambda letters: "0" * len(letters[0]), folded))
    for found in chain.from_iterable(form.finditer(digits) for form in _PHONE_FORMS):
        words = found[0] if found.re is not _DISGUISED_MOBILE else re.sub(r"\D", "", found[0])
        if found.re is _SAID_MOBILE:
            words = "06" + re.sub(r"\D", "", words)[-8:]
        if not _is_private_phone(words) or _is_in_row(digits, found):
            continue
        if not any(start <= found.start() < end for start, end in accounts):
            # a bracket belongs to the number only if it closes within it: "(06) 12 34 56 78"
            opening = words.startswith("(") and ")" not in words
            yield found.start() + opening, found.end(), national_number(words)


def _is_desk(case: Case, start: int, address: str) -> bool:
    """Say whether an address is an organisation's, by its name or by the sentence, and names nobody who works there."""
    local, _, host = address.partition("@")
    if _PROVIDER.match(host) is not None or any(len(word) == 1 or word in ALL_FIRST_NAMES for word in _parts(local)):
        return False
    organisations = case.protocol.parts("tag_company", "organisations")
    said_by_name = any(len(word) > _SHORT and word in host for word in organisations)
    begin = max(case.text.sentence_at(start)[0], start - _NAMED_BEFORE)
    is_private = PRIVATE.search(case.text.folded, begin, start) is not None
    return (said_by_name and not is_private) or _is_of_organisation(case.text, start)


def _parts(local: str) -> list[str]:
    return [word for word in re.split(r"[\d._+%-]", local) if word]


def _is_of_organisation(text: Text, start: int) -> bool:
    """Say whether the sentence names an organisation whose number it is, and nobody at home."""
    begin = max(text.sentence_at(start)[0], start - _NAMED_BEFORE)
    before = text.folded[begin:start]
    return ORGANISATION.search(before) is not None and PRIVATE.search(before) is None


def _is_private_phone(words: str) -> bool:
    number = national_number(words)
    if number.startswith("00"):
        return is_phone_number("+" + number[2:])
    if _GERMAN_MOBILE.fullmatch(words):
        return is_phone_number("+49" + number[1:])
    if len(number) != 10 or number.startswith(_NOT_PRIVATE):
        return False
    return words.startswith(("+", "00", "31")) or _is_dutch_phone(words, number)


def _is_dutch_phone(words: str, number: str) -> bool:
    """Tell ten digits that begin with a zero from dates, times and rows of numbers."""
    if _DATE.match(words) or _counts_up(words):
        return False
    if number.startswith("06"):
        return _MOBILE.fullmatch(words) is not None
    written_so = words.isdigit() or (_AREA_CODE.match(words) is not None and not _TIME.match(words))
    return written_so and is_phone_number(number)


def _is_in_row(digits: str, found: re.Match[str]) -> bool:
    """Say whether pairs of digits belong to a row of numbers: "06 12 13 14 15 16", "rugnummers 06 12 13 14 15"."""
    if _PAIRS.fullmatch(found[0]) is None:
        return False
    before = digits[max(0, found.start() - _BEFORE_A_ROW) : found.start()]
    if _PAIR_BEFORE.search(before) and not _MOBILE_BEFORE.search(before):
        return True
    return _COUNTED.search(before) is not None or _PAIR_AFTER.match(digits, found.end()) is not None


def _counts_up(words: str) -> bool:
    """Say whether these are numbers in steps, as in a table: 06 07 08 09 10, or 0 6 12 18 24 30."""
    numbers = [int(each) for each in re.findall(r"\d+", words)]
    return len(numbers) > 3 and len({after - before for before, after in pairwise(numbers)}) == 1
