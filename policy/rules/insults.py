"""B4: insult and indecency, also where a word is masked: "k*t", "k.u.t", "kuuuut", "kl00tzak".

Single words are looked up, so that no longer word that holds one is hit; what is innocent by itself counts only in the
phrases that throw it at somebody.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from policy.rules import insult_words as words
from policy.rules.later import Later
from policy.rules.passages import find, hits
from policy.rules.rule import Case, Hit
from policy.rules.sentences import Around, Span, paragraph_around
from policy.text import Text

_WORD = Later(r"[^\W\d_]{2,40}(?:'s(?!\w))?")
_STRETCHED = Later(r"([^\W\d_])\1\1")
_RUN = re.compile(r"([^\W\d_])\1+")
# Signs and digits within a word, and letters apart with the same sign between all of them.
_MASKED = Later(r"(?<![\w@./+#*-])[a-z$](?=[a-z]{0,20}[0-9*#@$!+])[a-z0-9*#@$!+]{0,28}[a-z0-9](?![\w@])")
_SIGN = Later(r"[0-9*#@$!+]")
_SPACED = Later(r"(?<!\w)(?<!\w['.])[a-z](?P<gap>[ .*_,·-]{1,2})[a-z](?:(?P=gap)[a-z]){1,20}(?!\w)")
_LOOK_ALIKES = str.maketrans("0134578@$!+", "oieastbasit")
_ANY = "*#"
_STAR = re.compile(r"[*#]")
_STARRED = frozenset({"f***", "f**", "sh**", "s***", "k**", "kl***", "kl****", "h**r"})
_STARS = Later(r"(?<![\w*])[a-z]{1,2}\*{2,4}[a-z]?(?![\w*])")
_CYRILLIC = Later(r"[\u0400-\u04ff]")
_SOUNDS = dict(
    zip("\u0430\u0432\u0435\u043a\u043c\u043d\u043e\u0440\u0441\u0442\u0443", "avekmnorstu", strict=True)
) | dict(zip("\u0431\u0433\u0434\u0437\u0438\u043b\u043f\u0444", "bgdzilpf", strict=True))
_EPITHET = Later(
    r"(?<!\w)(?:stomme|vieze|vuile|gore|smerige|domme|luie|lelijke|laffe|achterlijke|hersenloze|asociale"
    r"|stupid|dirty|filthy|bloody|disgusting|dumme[rs]?|dreckige[rs]?|blode[rs]?|smoarge|leffe|dreech) $"
)
_LONGEST_EPITHET = 14
_ROW = re.compile(r"(?:,| en| and| und| of)? (?:de |die |een |in )?")
_IDIOM = Later(r" (?:rozenwater|de behanger)(?!\w)")


def insult(case: Case) -> Iterator[Hit]:
    """Hit words and phrases that insult, or that are indecent."""
    text = case.text_without_excused("insult")
    around = Around(text)
    spans = {*_single_words(text, around), *_masked_words(text), *_phrases(text, around)}
    if _CYRILLIC.search(text.original):
        heard = _single_words(_as_it_sounds(text), around)
        spans |= {each for each in heard if text.folded[slice(*each)] == case.text.folded[slice(*each)]}
    return hits("insult", _joined(text, spans))


def _joined(text: Text, spans: set[Span]) -> Iterator[Span]:
    """Give insults with the epithet before them, those of one row as one: "viespeuken en imbecielen"."""
    last: Span | None = None
    for start, end in sorted(spans):
        epithet = _EPITHET.search(text.folded, max(0, start - _LONGEST_EPITHET), start)
        here = epithet.start() if epithet else start, end
        if last is not None and (here[0] < last[1] or _ROW.fullmatch(text.folded, last[1], here[0])):
            last = last[0], max(last[1], end)
            continue
        if last is not None:
            yield last
        last = here
    if last is not None:
        yield last


def _as_it_sounds(text: Text) -> Text:
    """Read Cyrillic letters as they sound rather than as they look, where that is one Latin letter."""
    heard = (_SOUNDS.get(text.original[place], plain) for place, plain in zip(text.starts, text.folded, strict=True))
    return replace(text, folded="".join(heard))


def _single_words(text: Text, around: Around) -> Iterator[Span]:
    for found in _WORD.finditer(text.folded):
        word = found[0]
        if _is_hard(word) or _is_hard(_unstretched(word)):
            if not _IDIOM.match(text.folded, found.end()) and not _is_mentioned(text, around, found.span()):
                yield found.span()
        elif word in words.SOFT and not _may_be_said(text, around, found.span()):
            yield found.span()


def _may_be_said(text: Text, around: Around, span: Span) -> bool:
    """Say whether a soft word is meant for oneself, or is "the losers" of a match."""
    lost = text.folded[: span[1]].endswith(("de losers", "the losers")) and around.holds(words.MATCH, span)
    return lost or around.holds(words.OF_ONESELF, span)


def _is_hard(word: str) -> bool:
    return word in words.HARD or (word.startswith(words.FIRST_PARTS) and words.COMPOUND.search(word) is not None)


def _unstretched(word: str) -> str:
    """Give the word of the list that this one stretches, or the word itself: "kuuuut" stretches "kut"."""
    return _squeezed().get(_RUN.sub(r"\1", word), word) if _STRETCHED.search(word) else word


@cache
def _squeezed() -> dict[str, str]:
    """The hard words by how they are written without double letters."""
    return {_RUN.sub(r"\1", word): word for word in words.HARD}


def _masked_words(text: Text) -> Iterator[Span]:
    for found in _MASKED.finditer(text.folded):
        if _is_masked(found[0]):
            yield found.span()
    for found in _SPACED.finditer(text.folded):
        letters = "".join(filter(str.isalpha, found[0]))
        if _is_hard(letters) or _is_hard(_unstretched(letters)):
            yield found.span()
    if "**" in text.folded:
        for found in _STARS.finditer(text.folded):
            if found[0] in _STARRED:
                yield found.span()


def _is_masked(token: str) -> bool:
    """Say whether a word with signs in it is one of the list: digits for letters, stars for any letter."""
    if not _SIGN.search(token):
        return False
    shown = token.translate(_LOOK_ALIKES)
    stars = sum(shown.count(sign) for sign in _ANY)
    if not stars:
        return _is_hard(shown) or _is_hard(_unstretched(shown))
    if stars == 1 and any(_is_hard(_STAR.sub(vowel, shown)) for vowel in "aeiou"):
        return True
    return any(
        all(letter in (sign, other) or sign in _ANY for letter, sign, other in zip(word, shown, token, strict=True))
        for word in _by_ends().get((len(shown), shown[0], shown[-1]), ())
    )


@cache
def _by_ends() -> dict[tuple[int, str, str], list[str]]:
    """The hard words by their length, first and last letter."""
    found: dict[tuple[int, str, str], list[str]] = {}
    for word in words.HARD:
        found.setdefault((len(word), word[0], word[-1]), []).append(word)
    return found


def _phrases(text: Text, around: Around) -> Iterator[Span]:
    for found in find(words.PHRASES, text.folded):
        many = text.folded.startswith("wat ", found[0]) and "eikel" in text.folded[slice(*found)]
        if many and words.AUTUMN.search(text.folded, *paragraph_around(text, found)):
            continue
        is_harmless = any(around.holds(each, found) for each in (words.STORY, words.OF_ONESELF))
        if not (is_harmless or _is_mentioned(text, around, found)):
            yield found


def _is_mentioned(text: Text, around: Around, span: Span) -> bool:
    """Say whether the words stand in quotation marks, as words that the sentence is about."""
    start, end = span
    before, after = text.plain[start - 1 : start], text.plain[end : end + 1]
    is_quoted = bool(before) and before in "'\"" and after == before
    return is_quoted and around.holds(words.ABOUT_WORDS, span)
