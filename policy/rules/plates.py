"""P1: licence plates. They lead to whoever drives the car.

A Dutch plate with its dashes and without vowels is one wherever it stands; written otherwise, or foreign, it counts
only near a word about cars. Codes of rooms, keys, orders and products look alike, and say so themselves.
"""

import re
from collections.abc import Iterator

from policy.facts import compact
from policy.rules.later import Later, phrases
from policy.rules.rule import Case, Hit
from policy.text import Text

_L = "[B-DF-HJ-NP-TV-XZ]"
# The fourteen forms of a Dutch plate, as groups of letters (x) and digits (9).
_FORMS = (
    "xx-99-99", "99-99-xx", "99-xx-99", "xx-99-xx", "xx-xx-99", "99-xx-xx", "99-xxx-9", "9-xxx-99", "xx-999-x",
    "x-999-xx", "xxx-99-x", "x-99-xxx", "9-xx-999", "999-xx-9",
)  # fmt: skip


def _written(letter: str, dash: str) -> str:
    return "|".join(form.replace("-", dash).replace("9", r"\d").replace("x", letter) for form in _FORMS)


_NOT_BEFORE = r"(?<![\w@#/.,:+€$-])"
_NOT_AFTER = r"(?![\w/@+]|-\w|[.,:]\d)"
_PLAIN = Later(rf"{_NOT_BEFORE}(?:{_written(_L, '-')}){_NOT_AFTER}")
_NEAR_A_CAR = Later(rf"{_NOT_BEFORE}(?:{_written('[a-z]', '(?: ?[-·.] ?| )')}){_NOT_AFTER}")
_GLUED = Later(rf"{_NOT_BEFORE}(?:{_written('[a-z]', '')}){_NOT_AFTER}")
_SHUFFLED = Later(rf"{_NOT_BEFORE}(?:[A-Z\d][-·.]?){{5}}[A-Z\d]{_NOT_AFTER}")
_SPACED = Later(r"(?<![\w-])(?=(?P<plate>(?:[a-z\d][ -]{1,3}){5}[a-z\d])(?![\w-]))")
_FOREIGN = Later(
    rf"{_NOT_BEFORE}(?:[A-Z]{{1,3}}[- :][A-Z]{{1,2}} ?\d{{2,4}}[EH]?|\d-[A-Z]{{3}}-\d{{3}}|[A-Z]{{2}}\d\d [A-Z]{{3}}"
    rf"|[A-Z]{{2}}-\d{{3}}-[A-Z]{{2}}|[A-Z]{{2}} \d{{4,5}}[A-Z]?){_NOT_AFTER}"
)
_FORM = re.compile(_written("[a-z]", ""))
_MONTHS = Later(r"\d-?(?:jan|feb|mrt|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)-?\d")
_SAYS_PLATE = phrases(
    r"k ?e ?n ?t ?e ?k ?e ?n(?:s|plaat|platen|nummer)?|nummerborde?n?|nummerplaat|nummerplaten|number ?plates?"
    r"|licen[cs]e ?plates?|licen[cs]e|registration|kennzeichen|nummernschild|autokennzeichen|kentekenplaat|plate"
)
_CARS = (
    r"auto(?:'?s|tje|otje)?|wagen(?:tje)?|gezinsauto|bestel(?:bus\w{0,3}|wagen|auto)|personenauto|jeep|quad|tractor"
    r"|trekker|touringcar|busje|bus|caravan|camper|aanhang(?:er|wagen)"
    r"|(?:brom|motor|bak)?fiets|brommer|scooter|motor|vrachtwagen|taxi|suv|kombi|stationwagen|lichten|koplampen|lampen"
    r"|geparkeerd|parkeert|parkeren|parkeer\w{3,10}|cars?|van|parked|lights|headlights|driver|vehicle|parking|geparkt"
    r"|parkt|wagen|fahrzeug|lkw|anhanger|bestuurder|rijder|rydt|auto'?s|stasjon|stiet|volkswagen|vw|polo|golf|opel"
    r"|corsa|astra|skoda|seat|kia|toyota|yaris|renault|clio|peugeot|citroen|ford|fiesta|focus|volvo|bmw|audi|mercedes"
    r"|fiat|panda|mini|nissan|hyundai|mazda|suzuki|tesla|dacia|honda|mitsubishi|ongeluk|aanrijding|aangereden"
    r"|dader|getuige|witness|zeuge|chauffeur|aangetikt|doorgereden|reed weg|gereden tegen"
)
_CAR = phrases(_CARS)
_CODE = Later(
    r"(?<!\w)(?:\w{0,12}codes?|wachtwoord|password|sleutels?|key|kluis\w{0,6}|lokaal|lokalen|kamer|zaal|room"
    r"|order\w{0,8}"
    r"|bestel\w{0,8}|artikel\w{0,8}|serie\w{0,8}|product\w{0,8}|model|type|versie|version|ref\w{0,8}|ticket|lot\w{0,8}"
    r"|groep|klas|zitplaats|stoel|rij|vak|doos|kast|inventaris\w{0,8}|boek|isbn|nummer|nr|coupon|voucher|dossier"
    r"|kenmerk|vlucht|track|zending|postcode)\.?(?: (?:is|van|nummer|nr))?[ :=]{1,3}(?:\w{2,10} )?$"
)
_CAR_NUMBER = phrases(
    rf"(?:{_CARS})(?:,| had| heeft| met| droeg| with| had| mit| mei| het| de| a| in| it| der| \(){{0,3}} "
    r"(?:nummer|nr|number|nummero)"
)
"""The number of a car is its plate, and no code."""
_BEFORE_A_CODE = 28
_BEFORE_A_NUMBER = 40


def plates(case: Case) -> Iterator[Hit]:
    """Hit licence plates."""
    folded, plain = case.text.folded, case.text.plain
    if not any(character.isdigit() for character in folded):
        return
    places = {found.span() for found in _PLAIN.finditer(plain)}
    for start, end in _passages(case):
        places.update(_near_a_car(case.text, start, end))
    excused = {compact(plate) for plate in case.protocol.rules["licence_plate"].excused}
    reached = -1
    for start, end in sorted(places, key=lambda place: (place[0], -place[1])):
        if start >= reached and _MONTHS.match(folded, start) is None and not _is_code(folded, start):
            if compact(folded[start:end]) in excused:
                continue
            reached = end
            yield Hit("licence_plate", start, end, identifies=True)


def _near_a_car(text: Text, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Give the places of plates in a passage that speaks of cars; in lower case only where it speaks of plates."""
    says_plate = _SAYS_PLATE.search(text.folded, start, end)
    if says_plate is None and _CAR.search(text.folded, start, end) is None:
        return
    for form in (_NEAR_A_CAR, _GLUED):
        for found in form.finditer(text.folded, start, end):
            if says_plate is not None or text.plain[slice(*found.span())].isupper():
                yield found.span()
    yield from (found.span() for found in _FOREIGN.finditer(text.plain, start, end))
    yield from _shuffled(text, start, end)
    for found in _SPACED.finditer(text.folded, start if says_plate is None else says_plate.end(), end):
        shown = text.plain[slice(*found.span("plate"))]
        in_dashes = shown.isupper() and "-" in shown
        if (in_dashes or says_plate is not None) and _FORM.fullmatch(re.sub(r"[ -]", "", found["plate"])):
            yield found.span("plate")


def _shuffled(text: Text, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Give the places of plates that have their dashes in other places: "X-P914-D"."""
    for found in _SHUFFLED.finditer(text.plain, start, end):
        if _FORM.fullmatch(compact(found[0])):
            yield found.span()


def _passages(case: Case) -> Iterator[tuple[int, int]]:
    """Give the sentences that hold a digit, each with the one before it."""
    before = 0
    for start, end in case.text.sentences:
        if any(character.isdigit() for character in case.text.folded[start:end]):
            yield before, end
        before = start


def _is_code(folded: str, start: int) -> bool:
    """Say whether the words before call it a code, a key, a room or the like."""
    if _CODE.search(folded[max(0, start - _BEFORE_A_CODE) : start]) is None:
        return False
    return _CAR_NUMBER.search(folded, max(0, start - _BEFORE_A_NUMBER), start) is None
