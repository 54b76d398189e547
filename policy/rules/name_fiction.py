"""Names of heroes and of animals: whose first name stands in a title, in the Bible, or behind "de hond heet"."""

import re
from bisect import bisect

from policy.rules.later import Later
from policy.rules.name_finding import Found
from policy.rules.tokens import Token
from policy.text import Text


def _words(words: str) -> frozenset[str]:
    return frozenset(words.split())


_WORKS = _words(
    """
    boek boeken boekje prentenboek prentenboeken voorleesboek leesboek stripboek kinderboek liedje lied liedjes verhaal
    verhalen film films serie musical toneelstuk voorstelling gedicht gedichtje versje sprookje strip titel
    book books song story movie film play poem picturebook buch bilderbuch lied film geschichte berneboek ferhaal liet
    """
)
_READING = _words(
    "lees leest lezen las lazen gelezen zingen zingt zong zongen gezongen read reads sing sings sang lasen"
)
_SCRIPTURE = _words("bijbel bijbelverhaal bijbelverhalen bijbelse bible bibel bibels koran thora")
_OF_SCRIPTURE = _words(
    """
    aaron abel abraham adam amos anna asa benjamin boaz cham daniel daan david debora elia elias elisa elisabeth
    esther ester eva ezau ezechiel ezra gabriel gideon hagar hanna ibrahim isa isaak ismael jacob jakob jakobus jafet
    jeremia jesaja jezus job joel johannes jona jonas jonathan josef jozef jozua judas judith kain kaleb lazarus lea
    lot lucas lukas marcus maria markus marta martha matteus matthias micha michael mirjam mohammed mozes musa naomi
    nathan noach noah paulus petrus philip pieter rachel rebecca rebekka ruben ruth salomo samuel sara saul sem simeon
    simon simson stefanus tabitha thomas timoteus tobias yusuf zacharia zacheus
    """
)
_ANIMAL = re.compile(
    r"(?:hond|hondje|kip|kat|kater|poes|cavia|konijn|pony|paard|hamster|goudvis|vogel|ezel|schaap|geit|haan|egel|muis"
    r"|papegaai|parkiet|schildpad|koe|kalf|lam|lammetje|veulen|dog|cat|rabbit|hamster|pet|hen|pony|hund|katze|hun|kat"
    r"|robot|knuffel|mascotte|handpop|pop|beer|mascot)"
)
_NAMED = _words("heet heette heten genaamd gedoopt naam called named name heisst hjit hjitte")
_ITS_OWNER = _words("van fan of von bij by door mei met with")
_IS_A_WORK = Later(
    r"(?: is|,) (?:een|a|in|ein) (?:[^\W\d_]{2,20} ){0,2}"
    r"(?:\w{0,9}boek|film|liedje|verhaal|musical|\w{0,7}book|story|song|bilderbuch|ferhaal)(?!\w)"
)
# Quotation marks that open and do not close: "'t" and "foto's" have none.
_OPEN_QUOTE = Later(r"(?<![^\W_])[\"'](?:$|(?=\w)(?![stn](?!\w))(?:[^\"']|(?<=\w)'(?=\w)){1,60}$)")
_LANGUAGES = _words("noors zweeds deens fins engels frans duits fries spaans nederlands turks arabisch pools russisch")
_OF_LANGUAGES = _words("taal talen spreken spreekt leren leert lessen les vertaald vertaling")
_OTHERS = sorted(_WORKS | _READING | _SCRIPTURE | _LANGUAGES)
_SPEAKS_OF_OTHERS = Later(rf"(?:{'|'.join(_OTHERS)}|{_ANIMAL.pattern})(?!\w)")
_AROUND = 20
"""So many words before and behind the name are looked at, within its sentence."""

_NEAR = 6
"""So many words behind "heet" or "naam" the name may stand."""


def may_tell_of_others(text: Text) -> bool:
    """Say whether a text speaks of a book, a song, an animal or a language at all."""
    return _SPEAKS_OF_OTHERS.search(text.folded) is not None


def names_no_child(text: Text, tokens: tuple[Token, ...], found: Found) -> bool:
    """Say whether a first name is that of a hero or an animal, or a word for a language."""
    token, last = tokens[found.first], tokens[found.last]
    here = bisect(text.sentences, token.start, key=lambda sentence: sentence[0]) - 1
    start, end = text.sentences[here]
    before = [each for each in tokens[max(0, found.first - _AROUND) : found.first] if each.start >= start]
    around = before + [each for each in tokens[found.first : found.last + _AROUND] if each.start < end]
    words = {each.word for each in around}
    if not words.isdisjoint(_SCRIPTURE) and token.word in _OF_SCRIPTURE:
        beside = tokens[max(0, found.first - 1) : found.last + 2]
        return all(each.word not in _READING for each in beside)
    if token.word in _LANGUAGES and len(words & (_LANGUAGES | _OF_LANGUAGES)) > 1:
        return True
    return _is_title(text, before, token, text.folded[last.end : end]) or _is_animal(before, found, tokens)


def _is_title(text: Text, before: list[Token], token: Token, behind: str) -> bool:
    """Say whether the name begins a title: of a book that is named so, or within quotation marks."""
    if _IS_A_WORK.search(behind):
        return True
    if before and before[-1].word in _WORKS and before[-1].gap in (" ", ": "):
        return True
    told = any(each.word in _WORKS or each.word in _READING for each in before)
    return told and _OPEN_QUOTE.search(text.folded, before[0].start, token.start) is not None


def _is_animal(before: list[Token], found: Found, tokens: tuple[Token, ...]) -> bool:
    """Say whether an animal is called so: "de hond heet Storm", "de klassencavia, Saar,"."""
    if not before or before[-1].word in _ITS_OWNER:
        return False
    if _ends_as_animal(before[-1]) and before[-1].gap in (" ", ", ") and tokens[found.first].capital:
        return True
    named = any(each.word in _NAMED for each in before[-_NEAR:])
    return named and any(_ends_as_animal(each) for each in before)


def _ends_as_animal(token: Token) -> bool:
    """Say whether the word is an animal's, also as the end of a longer one: "schoolhond"."""
    return any(_ANIMAL.fullmatch(token.word, at) for at in range(max(0, len(token.word) - 2)))
