"""P1: e-mail addresses, phone numbers, bank accounts and BSN of private persons. The school's own are fine."""

import re
from collections.abc import Iterator
from itertools import chain, pairwise

from policy.facts import Facts, compact, national_number
from policy.numbers import is_iban, is_phone_number, passes_eleven_test
from policy.protocol import RuleSetting
from policy.rules.rule import Case, Hit
from policy.rules.units import UNITS

# An underscore may stand around words in the small Markdown, so it is no part of them at either end.
EMAIL = re.compile(
    r"(?<![^\W_])(?<![.+%-])[^\W_][\w.+%-]{0,63}"
    r"(?:@(?:[\w-]{1,63}\.){1,5}[a-z]{2,24}| ?@ ?[\w-]{2,63}\.(?:com|nl|net|org|eu|frl|be|de)"
    r"| ?@ ?[\w-]{2,63} \. ?(?:com|nl|net|org|eu|frl))(?![^\W_]|[@-])"
)
_SPELLED_EMAIL = re.compile(
    r"(?<![\w.+-])[\w.+-]{1,64} ?(?:\(at\)|\[at\]|apenstaartje) ?"
    r"[\w-]{1,63}(?: ?(?:\.|\(dot\)|\[dot\]|\bpunt\b|\bdot\b) ?[a-z]{2,24}){1,3}(?!\w)"
)
# Without a mark around "at" it is a common word: what follows must be plainly a host.
_HOST_AT = re.compile(
    r"(?<![\w.+-])[\w.+-]{1,64} at (?:[\w-]{1,63} (?:punt|dot) (?:com|nl|net|org|eu|frl|be|de)"
    r"|(?:gmail|hotmail|outlook|live|icloud|yahoo|ziggo|kpnmail|xs4all|planet|home|hetnet|protonmail|proton)"
    r"\.(?:com|nl|me|net|be))(?!\w)"
)
# The letter O where a zero is meant: no letter stands beside it.
_LETTER_O = re.compile(r"(?<![^\W\d_])o{1,2}(?![^\W\d_])")
_PHONE = re.compile(r"(?<![^\W_])(?<![+@])(?:\+|00|\(?0)[ (]?\d(?:[ ()./-]{0,3}\d){7,13}(?!\d)")
# Numbers in the groups in which people write them. Another number may follow: "06-12345678 15 december".
_GAP = r"(?: ?[-./*•·] ?|[ ,:_\n])"
_PAIR_GAP = r"(?: ?[-./*•·] ?| )"
_WRITTEN_MOBILE = re.compile(
    rf"(?<![^\W_])(?<![+@])(?:\(?0 ?|(?:(?:\+|00) ?)?31[ .-]{{0,3}}(?:\(0\) ?)?)6\)?{_GAP}?"
    rf"(?:\d{{8}}|\d{{4}}{_GAP}\d{{4}}|\d\d(?P<gap>{_PAIR_GAP})\d\d(?P=gap)\d\d(?P=gap)\d\d)(?!\d|[.:,/-]\d\d?(?!\d))"
)
_WRITTEN_FIXED = re.compile(r"(?<![^\W_])(?<![+@])(?:0\d{9}|\(?0\d{2,3}\)? ?[-/ ] ?\d{6,7})(?!\d)")
_PHONE_LINK = re.compile(r"(?:\bwa\.me/|\bwhatsapp\.com/send/?\?phone=|\bt\.me/\+)(?P<number>\d{8,15})(?!\w)")
_DATE = re.compile(r"\d{1,2}[-/. ](?:\d{1,2}|(?:19|20)\d\d)[-/. ](?:19|20)\d\d(?!\d)")
_TIME = re.compile(r"\d{1,2}[.:]\d\d(?!\d)")
_AREA_CODE = re.compile(r"\(?0\d{2,3}\)? ?[-/ ]")
_MOBILE = re.compile(r"\(?0 ?6\)?(?:[ ./,:_*•·\n-]{0,3}\d){8}")
# Five pairs are a mobile number, unless they belong to a longer row, or to numbers in a lesson or a game.
_PAIRS = re.compile(r"\d\d(?:[ /]\d\d){4}")
_PAIR_BEFORE = re.compile(r"(?<![\w.,:/-])\d\d[ /]$")
_MOBILE_BEFORE = re.compile(r"06(?:[ /]\d\d){4}[ /]$")
_PAIR_AFTER = re.compile(
    rf"[ /](?!06)\d\d(?!\w|[.,:/-]\w| ?(?:{UNITS})(?!\w))"
    r"|(?:,| en| and| &) (?!06)\d\d?(?= ?[.,;!?)]|$|\n| en | and )"
    r"| (?:graden|punten|euro|procent|km|meter|minuten)(?!\w)"
)
_COUNTED = re.compile(
    r"(?<!\w)(?:(?:rug|lot|start|bingo|lotto)nummers|getallen|numbers|bladzijden?|bladzij|blz|pagina'?s?|pages?|sommen"
    r"|opgaven|lootjes|lotto\w{0,9}|bingo|loterij|rij(?:tje)?|reeks|winnende \w{3,15})\.?"
    r"(?: (?:zijn|waren|is|was|are|were))?[ :]{1,3}$"
)
_BEFORE_A_ROW = 24
# Paid and free information numbers, companies and emergency services: no private person has one.
_NOT_PRIVATE = ("0800", "0900", "0906", "0909", "088", "085")
_IBAN = re.compile(r"(?<!\w)[a-z]{2}[ .-]?\d\d(?:[ .-]?[a-z0-9]{2,4}){3,8}(?!\w)")
_DUTCH_IBAN = re.compile(r"nl[ .-]?\d\d[ .-]?[a-z]{4}[ .-]?(?:\d[ .-]?){9}\d(?!\w)")
_LAST_GROUP = re.compile(r"[ .-]?[a-z0-9]{1,34}$")
_BSN_WORD = re.compile(r"\b(?:bsn|burger[ -]?service[ -]?(?:nummer|nr)|sofi-?nummer|citizen service number)\b")
_BSN = re.compile(r"(?<![\w+.,-])\d(?:[ .-]?\d){7,8}(?![\w-]|[.,]\d)")
_BSN_LABEL = re.compile(r"[ :=-]{0,3}(?:nummer|nr|number)?\.?(?: (?:is|van \w{1,30}|van \w{1,30} is))?[ :=-]{0,3}")


def contact(case: Case) -> Iterator[Hit]:
    """Hit contact data and numbers that belong to one private person."""
    folded = case.text.folded
    yield from _emails(folded, case.protocol.rules["contact_email"], case.facts)
    accounts = tuple(_bank_accounts(folded))
    yield from _phones(folded, accounts, case)
    yield from _ibans(folded, accounts, case)
    yield from _bsns(folded)


def _emails(folded: str, setting: RuleSetting, facts: Facts) -> Iterator[Hit]:
    if "@" in folded:
        for found in EMAIL.finditer(folded):
            address = found[0].replace(" ", "")
            if not (facts.own.has_email(address) or {address, address.partition("@")[0]} & setting.folded_excused):
                yield Hit("contact_email", found.start(), found.end(), identifies=True)
    if "apenstaart" in folded or "at)" in folded or "at]" in folded:
        for found in _SPELLED_EMAIL.finditer(folded):
            yield Hit("contact_email", found.start(), found.end(), identifies=True)
    if " at " in folded:
        for found in _HOST_AT.finditer(folded):
            yield Hit("contact_email", found.start(), found.end(), identifies=True)


def _phones(folded: str, accounts: tuple[tuple[int, int], ...], case: Case) -> Iterator[Hit]:
    """Hit phone numbers; the last digits of a bank account are none."""
    own = case.facts.own
    excused = {national_number(number) for number in case.protocol.rules["contact_phone"].excused}
    digits = _LETTER_O.sub(lambda letters: "0" * len(letters[0]), folded)
    for found in chain.from_iterable(form.finditer(digits) for form in (_PHONE, _WRITTEN_MOBILE, _WRITTEN_FIXED)):
        words = found[0]
        if national_number(words) in excused or own.has_phone(words) or not _is_private_phone(words):
            continue
        if _is_in_row(digits, found):
            continue
        if not any(start <= found.start() < end for start, end in accounts):
            # a bracket belongs to the number only if it closes within it: "(06) 12 34 56 78"
            opening = words.startswith("(") and ")" not in words
            yield Hit("contact_phone", found.start() + opening, found.end(), identifies=True)
    for found in _PHONE_LINK.finditer(folded):
        if not own.has_phone("+" + found["number"]):
            yield Hit("contact_phone", found.start(), found.end(), identifies=True)


def _is_private_phone(words: str) -> bool:
    number = national_number(words)
    if number.startswith("00"):
        return is_phone_number("+" + number[2:])
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


def _ibans(folded: str, accounts: tuple[tuple[int, int], ...], case: Case) -> Iterator[Hit]:
    excused = {compact(iban) for iban in case.protocol.rules["contact_iban"].excused}
    for start, end in accounts:
        if not case.facts.own.has_iban(folded[start:end]) and compact(folded[start:end]) not in excused:
            yield Hit("contact_iban", start, end, identifies=True)


def _bank_accounts(folded: str) -> Iterator[tuple[int, int]]:
    for found in _IBAN.finditer(folded):
        words = _bank_account(found[0])
        if words:
            yield found.start(), found.start() + len(words)


def _bank_account(words: str) -> str:
    """Give the bank account with which the words begin, or nothing: "nl91abna0417164300 tnv" ends in other words."""
    dutch = _DUTCH_IBAN.match(words)
    if dutch:
        return dutch[0]
    while words:
        if is_iban(words):
            return words
        words = _LAST_GROUP.sub("", words)
    return ""


def _bsns(folded: str) -> Iterator[Hit]:
    """Hit numbers near the word BSN. Elsewhere one in eleven numbers of nine digits passes the test by chance."""
    for word in _BSN_WORD.finditer(folded):
        for found in _BSN.finditer(folded, max(0, word.start() - 40), min(len(folded), word.end() + 60)):
            between = folded[word.end() : found.start()]
            labelled = found.start() >= word.end() and _BSN_LABEL.fullmatch(between) is not None
            if labelled or passes_eleven_test(found[0]):
                yield Hit("contact_bsn", found.start(), found.end(), identifies=True)
