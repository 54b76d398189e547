"""Phone numbers and mail addresses in words: "nul zes twaalf 34 ...", "lotte punt d apenstaartje gmail punt com".

In Dutch, English, Frisian and German, and mixed with digits.
"""

import re
from collections.abc import Iterator
from itertools import accumulate, pairwise

from policy.facts import national_number
from policy.numbers import is_phone_number
from policy.rules.later import Later, phrases

_DIGITS = (
    ("nul", "zero", "null", "nulle", "oh", "nought"),
    ("een", "one", "ien", "eins", "ein"),
    ("twee", "two", "twa", "zwei", "zwo"),
    ("drie", "three", "trije", "drei"),
    ("vier", "four", "fjouwer"),
    ("vijf", "five", "fiif", "funf"),
    ("zes", "six", "seis", "sechs"),
    ("zeven", "seven", "san", "sieben"),
    ("acht", "eight"),
    ("negen", "nine", "njoggen", "neun"),
    ("tien", "ten", "tsien", "zehn"),
    ("elf", "eleven", "alve"),
    ("twaalf", "twelve", "tolve", "zwolf"),
    ("dertien", "thirteen", "trettjin", "dreizehn"),
    ("veertien", "fourteen", "fjirtjin", "vierzehn"),
    ("vijftien", "fifteen", "fyftjin", "funfzehn"),
    ("zestien", "sixteen", "sechstjin", "sechzehn"),
    ("zeventien", "seventeen", "santjin", "siebzehn"),
    ("achttien", "eighteen", "achttjin", "achtzehn"),
    ("negentien", "nineteen", "njoggentjin", "neunzehn"),
)
_TENS = (
    ("twintig", "twenty", "tweintich", "zwanzig"),
    ("dertig", "thirty", "tritich", "dreissig"),
    ("veertig", "forty", "fjirtich", "vierzig"),
    ("vijftig", "fifty", "fyftich", "funfzig"),
    ("zestig", "sixty", "sechstich", "sechzig"),
    ("zeventig", "seventy", "santich", "siebzig"),
    ("tachtig", "eighty", "tachtich", "achtzig"),
    ("negentig", "ninety", "njoggentich", "neunzig"),
)
_UNITS = {word: str(number) for number, words in enumerate(_DIGITS) for word in words}
_WHOLE_TENS = {word: str(number) for number, words in enumerate(_TENS, 2) for word in words}
_ENGLISH_TENS = frozenset(words[1] for words in _TENS)
_NUMBER_WORDS = (
    _UNITS
    | {word: number + "0" for word, number in _WHOLE_TENS.items()}
    | {
        unit + tie + ten: tens + number
        for unit, number in _UNITS.items()
        if len(number) == 1 and number != "0"
        for tie in ("en", "und")
        for ten, tens in _WHOLE_TENS.items()
    }
)
_TOKEN = re.compile(
    r"(?<![^\W_])(?P<plus>\+|plus )?(?:(?P<digits>\d{1,4})|(?P<glued>nulzes|nullsechs|nul6|null6|zero6)"
    r"|(?:(?P<twice>dubbel(?:e)? |double |twee ?(?:keer|maal) (?:een )?|doppel |zweimal )"
    r"|(?P<thrice>drie ?(?:keer|maal) (?:een )?|triple |treble |dreimal ))?(?P<word>[a-z]{2,24}))(?![^\W_])"
)
_GAP = re.compile(r"[ ,.\-/_·*•]{1,4}|,? (?:en|dan|daarna|en dan|streepje|then|dash|und|dann|punt) ")
_BEGINS = re.compile(r"0[1-9]|\+31|0031|31|6")
_BEGINNING = 4
_TOO_LONG = 14
"""No phone number has so many digits."""

_IN_WORDS = 2
"""So many words a number has at least, or it is written in digits and none of ours."""

_ENDS = ("", ",", ".", ";", ")", "!", "?")
_MOBILE = 10
_PHONE_NEAR = phrases(
    r"bel(?:len|t)?|app(?:en|t|je)?|tel\.?|telefoon\w{0,8}|nummers?|mobiel|bereik\w{0,6}|call|text|phone|number"
    r"|ruf\w{0,3}"
    r"|sms\w{0,3}|moeder|vader|oma|opa|mem|heit|mutter|vater|mother|father|nul ervoor|belje|skilje|whats ?app|handy"
)
_NEAR = 90
_ZERO_BEFORE = re.compile(r",? (?:met |with )?(?:de |een |a )?(?:nul|0|zero) (?:er ?voor|in front)(?!\w)")

_POINT = r"(?:punt(?:je)?|dot|point|punkt|stip(?:je|ke)?)"
_DOT = rf"(?: ?[(\[{{<](?:{_POINT}|\.)[)\]}}>] ?| {_POINT} | \. |\.)"
_TAIL = (
    r"(?:ape?n?staart(?:je)?|apest[ue]rt(?:sje)?|klammeraffe|affenschwanz|ape(?:n)?krul(?:letje)?|slingeraap(?:je)?)"
)
_WITHIN = r"(?: (?:streepje|underscore|liggend streepje|laag streepje|koppelteken|min|unterstrich) )"
_LOCAL = rf"(?<![\w.+-])[a-z0-9][\w+-]{{0,63}}(?:(?:{_DOT}|{_WITHIN})[\w+-]{{1,40}}){{0,4}}?"
_AT = rf"(?: ?[(\[{{<](?:at|a|@|{_TAIL})[)\]}}>] ?| {_TAIL} )"
_TLD = r"(?:com|nl|net|org|eu|frl|be|de|info|me|example|[a-z]{2,6})"
_PROVIDER = (
    r"(?:gmail|hotmail|outlook|live|icloud|yahoo|ziggo|kpnmail|xs4all|planet|home|hetnet|protonmail|proton|gmx|web|msn)"
)
_EMAIL_IN_WORDS = Later(
    rf"{_LOCAL}{_AT}(?:[\w-]{{1,63}}(?:{_DOT}[\w-]{{1,63}}){{0,2}}?{_DOT}{_TLD}|{_PROVIDER})(?![\w@])"
)
# Without a mark "at" is a common word, and so is "@" between words: what follows must be plainly a host.
_HOST_AT = Later(
    rf"{_LOCAL} at (?:[\w-]{{1,63}} {_POINT} (?:com|nl|net|org|eu|frl|be|de|example)"
    rf"|{_PROVIDER}(?:\.| \. )(?:com|nl|me|net|be|de))(?!\w)"
)
_HOST_ONLY = Later(
    rf"(?<![\w.+-])[a-z0-9]{{1,30}}(?:[._][a-z0-9]{{1,30}}|\d{{2,5}}) \(?(?:at|op|bij|auf|bei|by) "
    rf"{_PROVIDER}(?:{_DOT}(?:com|nl|me|net|be|de))?(?!\w)"
)
# In words from end to end, so that "op" or nothing at all may stand where the sign would.
_ALL_IN_WORDS = Later(
    rf"(?<![\w.+-])[a-z0-9]{{2,30}}(?: (?:{_POINT}|streepje|underscore) [a-z0-9]{{1,30}}){{0,3}},? "
    rf"(?:(?:op|bij|auf|bei|by|at|@) )?{_PROVIDER} {_POINT} (?:com|nl|me|net|be|de)(?!\w)"
)
_AT_SIGN = Later(rf"{_LOCAL} ?@ ?[\w-]{{1,63}} {_POINT} (?:com|nl|net|org|eu|frl|be|de|example)(?!\w)")
_SPACED = Later(
    r"(?<![\w.+-])(?:[\w+-]{1,40} [._-] ){0,3}[\w.+-]{1,64} ?@ ?[\w-]{2,63} ?\. ?"
    r"(?:c o m|n l|o r g|n e t|b e|d e|e u)(?!\w)"
)
_AS_SIGNS = (
    (re.compile(_AT + rf"| at | ?@ ?|,? (?:\(?(?:op|bij|auf|bei|by) )?(?={_PROVIDER}(?!\w))"), "@"),
    (re.compile(_DOT), "."),
    (re.compile(r" (?:streepje|koppelteken|min) "), "-"),
    (re.compile(r" (?:underscore|liggend streepje|laag streepje|unterstrich) "), "_"),
    (re.compile(r"\s"), ""),
)


def phones_in_words(folded: str) -> Iterator[tuple[int, int, str]]:
    """Give the places of phone numbers in words, each with its digits as it is dialled in the country."""
    reached = 0
    tokens = list(_tokens(folded))
    in_words = (0, *accumulate(is_word for _, _, _, is_word in tokens))
    for first, (start, _, _, _) in enumerate(tokens):
        if in_words[min(first + _TOO_LONG, len(tokens))] - in_words[first] < _IN_WORDS or start < reached:
            continue
        if _BEGINS.match("".join(digits for _, _, digits, _ in tokens[first : first + _BEGINNING])):
            found = _number_from(folded, tokens, first)
            if found is not None:
                begin, end, number = found
                zero = _ZERO_BEFORE.match(folded, end)
                reached = zero.end() if zero else end
                yield begin, reached, number


def _tokens(folded: str) -> Iterator[tuple[int, int, str, bool]]:
    """Give the numbers in the text: place, digits, and whether it is a word."""
    for found in _TOKEN.finditer(folded):
        plus = "+" if found["plus"] else ""
        if found["digits"]:
            yield (*found.span(), plus + found["digits"], False)
        elif found["glued"]:
            yield (*found.span(), "06", True)
        elif found["word"] in _NUMBER_WORDS:
            times = 2 if found["twice"] else 3 if found["thrice"] else 1
            yield (*found.span(), plus + _NUMBER_WORDS[found["word"]] * times, True)


def _number_from(folded: str, tokens: list[tuple[int, int, str, bool]], first: int) -> tuple[int, int, str] | None:
    """Give the phone number that begins with a token, if one does."""
    parts: list[str] = []
    in_words = 0
    for at in range(first, min(first + _TOO_LONG, len(tokens))):
        start, end, digits, is_word = tokens[at]
        if at > first and not _GAP.fullmatch(folded[tokens[at - 1][1] : start]):
            return None
        tens = folded[tokens[at - 1][0] : tokens[at - 1][1]] if at > first else ""
        if tens in _ENGLISH_TENS and is_word and len(digits) == 1 and digits != "0":
            parts[-1] = parts[-1][0] + digits
        else:
            parts.append(digits)
        in_words += is_word
        number = national_number("".join(parts))
        if len(number) > _MOBILE:
            return None
        if (
            in_words >= _IN_WORDS
            and len(number) >= _MOBILE - 1
            and _is_whole(folded, tokens, at)
            and _is_phone(folded, number, parts, tokens[first][0], end)
        ):
            end = _with_one_more(folded, tokens, at)
            return tokens[first][0], end, number if number.startswith("0") else "0" + number
    return None


def _with_one_more(folded: str, tokens: list[tuple[int, int, str, bool]], at: int) -> int:
    """Give the end of a number, with a digit too many if somebody wrote one and nothing is counted by it."""
    end = tokens[at][1]
    if at + 1 == len(tokens):
        return end
    start, behind, digits, is_word = tokens[at + 1]
    more = (
        is_word and len(digits) == 1 and folded[end:start] == " " and folded[behind : behind + 2].strip()[:1] in _ENDS
    )
    return behind if more else end


def _is_whole(folded: str, tokens: list[tuple[int, int, str, bool]], at: int) -> bool:
    """Say whether no unit follows that belongs to the word: "thirty" before "-four"."""
    start, end, _, _ = tokens[at]
    if folded[start:end] not in _ENGLISH_TENS or at + 1 == len(tokens):
        return True
    return folded[end : tokens[at + 1][0]] not in ("-", " ") or len(tokens[at + 1][2]) > 1


def _is_phone(folded: str, number: str, parts: list[str], start: int, end: int) -> bool:
    """Say whether digits in words are a phone number, and no row of numbers to count with."""
    steps = {int(after) - int(before) for before, after in pairwise(part.lstrip("+") for part in parts)}
    if len(steps) == 1:
        return False
    if len(number) == _MOBILE and number.startswith("06"):
        return True
    if len(number) == _MOBILE and number.startswith("0"):
        return is_phone_number(number)
    if len(number) == _MOBILE - 1 and number.startswith("6"):  # "zes twaalf ...", and the zero goes without saying
        return _PHONE_NEAR.search(folded, max(0, start - _NEAR), end + 20) is not None
    return False


def emails_in_words(folded: str) -> Iterator[tuple[int, int, str]]:
    """Give the places of mail addresses in words, each as it is written with signs."""
    for hints, pattern in _EMAIL_FORMS:
        if any(hint in folded for hint in hints):
            for found in pattern.finditer(folded):
                yield (*found.span(), _with_signs(found[0]))


def _with_signs(words: str) -> str:
    for pattern, sign in _AS_SIGNS:
        words = pattern.sub(sign, words)
    return words


_PROVIDER_STEMS = tuple(f" {each}" for each in _PROVIDER.strip("(?:)").split("|"))
_EMAIL_FORMS: tuple[tuple[tuple[str, ...], Later], ...] = (
    (
        ("apenst", "apest", "affe", "krul", "slinger", "at)", "at]", "at}", "at>", "a)", "a]", "(@)", "[@]", "{@}"),
        _EMAIL_IN_WORDS,
    ),
    ((" at ",), _HOST_AT),
    (_PROVIDER_STEMS, _HOST_ONLY),
    ((" punt", " dot ", " point", " punkt", " stip"), _ALL_IN_WORDS),
    (("@",), _AT_SIGN),
    (("@",), _SPACED),
)
