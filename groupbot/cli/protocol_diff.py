"""`groupbot protocol diff`: what one protocol changes of another, in sentences for a director."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from pathlib import Path

from babel import Locale

from groupbot.cli.protocol_words import protocol_named, sentence, speech_of, wrapped
from groupbot.cli.rule_names import rule_name
from groupbot.texts.later import later
from groupbot.texts.speech import PlainSpeech
from policy.protocol import LANGUAGES, WITH_PHONE, Protocol
from policy.protocol_changes import Difference, differences

DIFFERENT = 1

_PLACES = {
    "class": later("In a class group"),
    "school": later("For the whole school"),
    "public": later("In public"),
}
_MEANING = {
    "-": later("nothing is said"),
    "advice": later("advice"),
    "doubt": later("doubt: the director decides"),
    "refuse": later("refused"),
}
_HARDNESS = tuple(_MEANING)
_LISTS = {
    "words": (later("“{item}” is recognised as well."), later("“{item}” is no longer recognised by name.")),
    "patterns": (later("The pattern {item} is added."), later("The pattern {item} is gone.")),
    "excused": (later("“{item}” is passed over from now on."), later("“{item}” is no longer passed over.")),
}


def diff_command(before: str, after: str, config: Path, language: str | None) -> int:
    """Print what the second protocol says otherwise than the first.

    Args:
        before: the name of a protocol that ships with the program, or a file.
        after: the same.
        config: the school's settings, for its language.
        language: nl or en; the school's own where it is None.

    Returns:
        The exit status: 0 they say the same, 1 they do not.

    Raises:
        ConfigurationError: a protocol cannot be read.
    """
    say = speech_of(language, config)
    old, new = protocol_named(before), protocol_named(after)
    found = differences(old, new)
    if not found:
        print(say("The two say the same."))
        return 0
    print("\n\n".join([*_in_short(found, say), *_sections(old, new, found, say)]))
    return DIFFERENT


def _sections(old: Protocol, new: Protocol, found: Sequence[Difference], say: PlainSpeech) -> Iterator[str]:
    """Give a paragraph on the articles, one on each rule that differs, and one on those that only rest on another."""
    moved = []
    for section, group in groupby(found, key=lambda each: each.key[: 2 if each.key[0] == "rules" else 1]):
        about = list(group)
        if section[0] == "rules" and [each.key[2] for each in about] == ["article"]:
            moved.append(f"{rule_name(section[1], say)} ({about[0].before} → {about[0].after})")
        elif section[0] == "rules":
            told = (wrapped(each, "  - ", "    ") for each in _of_rule(about, say))
            yield "\n".join([_rule_heading(section[1], new, say), *told])
        elif section[0] == "articles":
            articles = dict.fromkeys(each.key[1] for each in about)
            yield "\n".join(
                _of_article(id_, old, new, [each for each in about if each.key[1] == id_], say) for id_ in articles
            )
        else:
            yield from (wrapped(_of_whole(each, say)) for each in about)
    if moved:
        yield wrapped(say("The same, but on another article: {rules}", rules=", ".join(moved)), "", "  ")


def _in_short(found: Sequence[Difference], say: PlainSpeech) -> Iterator[str]:
    """Name the rules that get stricter or milder for some destination."""
    changed = [each for each in found if each.key[0] == "rules" and each.key[2] in _PLACES]
    stricter = dict.fromkeys(each.key[1] for each in changed if _is_stricter(each))
    milder = dict.fromkeys(each.key[1] for each in changed if not _is_stricter(each))
    if stricter:
        yield wrapped(say("Stricter: {rules}", rules=_named(stricter, say)), "", "  ")
    if milder:
        yield wrapped(say("Milder: {rules}", rules=_named(milder, say)), "", "  ")


def _named(rules: Iterable[str], say: PlainSpeech) -> str:
    return ", ".join(rule_name(each, say) for each in rules)


def _rule_heading(rule: str, protocol: Protocol, say: PlainSpeech) -> str:
    article, words = protocol.rules[rule].article, sentence(protocol, rule, say.language)
    return wrapped(say.escape(f"{rule_name(rule, say)} ({article}, {rule}): {words}"))


def _of_whole(difference: Difference, say: PlainSpeech) -> str:
    """Tell a difference that is about no article and no rule."""
    before, after = difference.before, difference.after
    if difference.key == ("title",):
        return say("The title was “{before}”, and becomes “{after}”.", before=before, after=after)
    if difference.key == ("version",):
        return say("The version was {before}, and becomes {after}.", before=before, after=after)
    return _house_rules(difference.key[1], after, say)


def _house_rules(language: str, after: str | None, say: PlainSpeech) -> str:
    name = _language_name(language, say)
    if after is None:
        return say("There are no house rules any more in {language}.", language=name)
    return say("The house rules read in {language}:\n{words}", language=name, words=after)


def _of_article(article: str, old: Protocol, new: Protocol, about: list[Difference], say: PlainSpeech) -> str:
    """Tell that an article is new or gone, or how it reads now."""
    if article not in new.articles:
        return wrapped(
            say("Article {id} is gone: {words}", id=article, words=old.articles[article][say.language]), "", "  "
        )
    if article not in old.articles:
        return wrapped(
            say("Article {id} is new: {words}", id=article, words=new.articles[article][say.language]), "", "  "
        )
    told = (
        say(
            "Article {id} reads in {language}: {words}",
            id=article,
            language=_language_name(each.key[2], say),
            words=each.after,
        )
        for each in about
    )
    return "\n".join(wrapped(each, "", "  ") for each in told)


def _of_rule(about: list[Difference], say: PlainSpeech) -> Iterator[str]:
    """Tell each difference of a rule."""
    for each in about:
        key, speak = each.key[2], say
        if key in _PLACES:
            yield _severity(each, say)
        elif key == "article":
            yield say("It rests on article {after}, no longer on {before}.", after=each.after, before=each.before)
        elif key in _LISTS:
            added, gone = _LISTS[key]
            yield speak(gone if each.after is None else added, item=each.after or each.before)
        elif key.removesuffix(WITH_PHONE) in LANGUAGES:
            yield _sentence(each, say)
        elif each.after is None:
            yield say("“{name}” is no longer set.", name=key)
        else:
            yield say("“{name}” is {after} (was: {before}).", name=key, after=each.after, before=each.before or "-")


def _severity(difference: Difference, say: PlainSpeech) -> str:
    assert difference.before is not None
    assert difference.after is not None
    speak = say
    values = {
        "place": speak(_PLACES[difference.key[2]]),
        "before": speak(_MEANING[difference.before]),
        "after": speak(_MEANING[difference.after]),
    }
    if _is_stricter(difference):
        return say("{place}, stricter: {after} (was: {before}).", **values)
    return say("{place}, milder: {after} (was: {before}).", **values)


def _is_stricter(difference: Difference) -> bool:
    return _HARDNESS.index(difference.after or "-") > _HARDNESS.index(difference.before or "-")


def _sentence(difference: Difference, say: PlainSpeech) -> str:
    key = difference.key[2]
    language = _language_name(key.removesuffix(WITH_PHONE), say)
    if difference.after is None:
        return say("The sentence with the school's number is gone in {language}.", language=language)
    if key.endswith(WITH_PHONE):
        return say(
            "With the school's number a teacher reads in {language}: {words}", language=language, words=difference.after
        )
    return say("A teacher reads in {language}: {words}", language=language, words=difference.after)


def _language_name(language: str, say: PlainSpeech) -> str:
    return str(Locale(language).get_display_name(say.language))
