"""`groupbot protocol show`: a protocol as people read it, or as JSON."""

import json
from collections.abc import Iterator
from pathlib import Path

from groupbot.cli.options import DEFAULT_CONFIG
from groupbot.cli.protocol_words import DESTINATIONS, SEVERITIES, protocol_named, sentence, speech_of, wrapped
from groupbot.cli.rule_names import rule_name
from groupbot.errors import ConfigurationError
from groupbot.facts import protocol_of
from groupbot.settings import known_protocols, load_settings
from groupbot.texts.speech import PlainSpeech
from policy.protocol import Protocol
from policy.protocol_options import OPTIONS

_RULE, _COLUMN = 46, 12
"""So many characters wide are a rule's name with its article, and a destination."""


def show_command(which: str | None, config: Path, language: str | None, *, as_json: bool) -> int:
    """Print a protocol.

    Args:
        which: the name of one that ships with the program, or a file; the school's own where it is None.
        config: the school's settings.
        language: nl or en; the school's own where it is None.
        as_json: print one JSON object instead of text.

    Returns:
        The exit status, 0.

    Raises:
        ConfigurationError: the settings or the protocol cannot be read, or nobody says which protocol.
    """
    protocol = _schools_own(config) if which is None else protocol_named(which)
    if as_json:
        print(json.dumps(_as_json(protocol), ensure_ascii=False, indent=2))
    else:
        say = speech_of(language, config)
        print("\n\n".join(each for each in _parts(protocol, say) if each))
    return 0


def _schools_own(config: Path) -> Protocol:
    """Read the protocol that the settings name; who is in no school's folder may not know that there are others."""
    if config == DEFAULT_CONFIG and not config.exists():
        shipped = ", ".join(known_protocols())
        raise ConfigurationError(
            f"there is no {config} here, so name a protocol that ships with the program ({shipped}), a protocol's file,"
            " or the school's settings with --config"
        )
    return protocol_of(load_settings(config))


def _parts(protocol: Protocol, say: PlainSpeech) -> Iterator[str]:
    """Give the parts of what is printed: what it is, house rules, articles, the table, and rule by rule."""
    about = say(
        "version {version}, fingerprint {fingerprint} ({name})",
        version=protocol.version,
        fingerprint=protocol.fingerprint,
        name=protocol.name,
    )
    yield f"{wrapped(say.escape(protocol.title))}\n{about}"
    if protocol.house_rules:
        yield _headed(say("House rules"), wrapped(say.escape(protocol.house_rules[say.language])))
    articles = [
        wrapped(say.escape(words[say.language]), f"{id_:<5}", " " * 5) for id_, words in protocol.articles.items()
    ]
    yield _headed(say("Articles"), "\n".join(articles))
    yield _table(protocol, say)
    yield _headed(say("What a teacher reads"), "\n\n".join(_rule(protocol, rule, say) for rule in protocol.rules))


def _headed(heading: str, body: str) -> str:
    return f"{heading}\n{'-' * len(heading)}\n{body}"


def _table(protocol: Protocol, say: PlainSpeech) -> str:
    speak = say
    heads = "".join(f"{speak(word):<{_COLUMN}}" for word in DESTINATIONS.values())
    lines = [f"{say('How serious'):<{_RULE}}{heads}".rstrip()]
    lines.append("-" * len(lines[0]))
    contents = protocol.contents()
    for rule, setting in protocol.rules.items():
        found = (contents["rules", rule, each] for each in DESTINATIONS)
        words = [speak(SEVERITIES[each]) if each in SEVERITIES else each for each in found]
        name = f"{setting.article:<5}{rule_name(rule, say)}"
        lines.append((f"{name:<{_RULE}}" + "".join(f"{word:<{_COLUMN}}" for word in words)).rstrip())
    return "\n".join(lines)


def _rule(protocol: Protocol, rule: str, say: PlainSpeech) -> str:
    setting = protocol.rules[rule]
    lines = [
        wrapped(say.escape(f"{rule_name(rule, say)} ({rule}): {sentence(protocol, rule, say.language)}"), "", "    ")
    ]
    lists = (
        (say("words"), setting.words),
        (say("patterns"), setting.patterns),
        (say("passed over"), setting.excused),
        (say("ready words"), tuple(setting.instead.values())),
        *((name, (value,)) for name, value in _options(protocol, rule).items()),
    )
    lines += [
        wrapped(say.escape(f"{name}: {', '.join(words)}"), "    ", "      ") for name, words in lists if any(words)
    ]
    return "\n".join(lines)


def _options(protocol: Protocol, rule: str) -> dict[str, str]:
    """Give the options of a rule that have a value, as people read them."""
    contents = protocol.contents()
    found = {name: contents.get(("rules", rule, name), "") for name in OPTIONS.get(rule, {})}
    return {name: value for name, value in found.items() if value}


def _as_json(protocol: Protocol) -> dict[str, object]:
    contents = protocol.contents()
    return {
        "name": protocol.name,
        "title": protocol.title,
        "version": protocol.version,
        "fingerprint": protocol.fingerprint,
        "house_rules": dict(protocol.house_rules),
        "articles": {id_: dict(words) for id_, words in protocol.articles.items()},
        "rules": {
            rule: {
                "article": setting.article,
                **{each: contents["rules", rule, each] for each in DESTINATIONS},
                "messages": dict(setting.messages),
                "messages_with_phone": dict(setting.messages_with_phone),
                "words": list(setting.words),
                "patterns": list(setting.patterns),
                "excused": list(setting.excused),
                "instead": dict(setting.instead),
                "options": _options(protocol, rule),
            }
            for rule, setting in protocol.rules.items()
        },
    }
