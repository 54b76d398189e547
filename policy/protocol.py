"""A school's protocol: its articles, how serious each rule is for each destination, and what it says to a teacher.

The protocol is a data file in TOML; `docs/reference/protocol.md` describes its format. Reading the file is the
caller's work: here is only its text.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import sha256
from string import Formatter
from typing import Any, get_args

from policy.model import Destination, Hint, Severity
from policy.text import fold

LANGUAGES = ("nl", "en")
DESTINATIONS: tuple[Destination, ...] = get_args(Destination)

RULES = (
    "author_unknown",
    "single_child",
    "one_face",
    "face_unaccounted",
    "name_with_photo",
    "full_name_with_photo",
    "consent_unknown",
    "in_photo_unsaid",
    "consent_refused",
    "chat_screenshot",
    "contact_phone",
    "contact_email",
    "contact_address",
    "contact_bsn",
    "contact_iban",
    "licence_plate",
    "private_account",
    "birth_date",
    "personal_matter",
    "personal_matter_agreed",
    "name",
    "full_name",
    "unknown_name",
    "tag_person",
    "tag_company",
    "account_link",
    "staff_account",
    "report_in_app",
    "opinion",
    "reproach",
    "discussion",
    "third_party",
    "others_work",
    "insult",
    "tone",
    "class_affair",
    "private_business",
    "wrong_date",
    "incomplete_invitation",
    "unknown_language",
    "quiet_hours",
)
"""All rules that a protocol sets. Some are judged by the teacher and the director until the program can."""

_WITH_PHONE = "_phone"
_RULE_KEYS = frozenset(
    {"article", *DESTINATIONS, *LANGUAGES, *(each + _WITH_PHONE for each in LANGUAGES), "on", "words", "excused"}
)
_SEVERITIES: dict[str, Severity | None] = {"-": None} | {each.word: each for each in Severity}


class ProtocolError(ValueError):
    """A protocol file that cannot be used. The message is one line that names the key and what is wrong with it."""


@dataclass(frozen=True)
class RuleSetting:
    """What a protocol says of one rule.

    `severities` has one entry per destination, None for no finding. `words` add to what the rule recognises,
    `excused` are words that it passes over. `messages` has a sentence per language; `{words}` stands for the words
    that the finding is about. `messages_with_phone` has those for a school whose number for reports of illness is
    known, `{phone}`; it is empty where the rule says the same to every school.
    """

    article: str
    severities: Mapping[Destination, Severity | None] = field(hash=False)
    messages: Mapping[str, str] = field(hash=False)
    messages_with_phone: Mapping[str, str] = field(default_factory=dict, hash=False)
    on: bool = True
    words: tuple[str, ...] = ()
    excused: tuple[str, ...] = ()

    @cached_property
    def folded_words(self) -> frozenset[str]:
        """The words, as they are compared with a text."""
        return frozenset(map(fold, self.words))

    @cached_property
    def folded_excused(self) -> frozenset[str]:
        """The excused words, as they are compared with a text."""
        return frozenset(map(fold, self.excused))

    def contents(self) -> dict[tuple[str, ...], str]:
        """Give what it says beside its severities, by key, as `Protocol.contents`."""
        said = {("article",): self.article}
        said |= {(language,): words for language, words in self.messages.items()}
        said |= {(language + _WITH_PHONE,): words for language, words in self.messages_with_phone.items()}
        for key, words in (("words", self.words), ("excused", self.excused)):
            said |= {(key, fold(word)): word for word in words}
        return said


@dataclass(frozen=True)
class Protocol:
    """A school's protocol. `articles` maps an article's id to its words per language.

    `house_rules` are what the school asks of everybody in its groups, per language; empty where it has not written any.
    """

    name: str
    title: str
    version: str
    articles: Mapping[str, Mapping[str, str]] = field(hash=False)
    rules: Mapping[str, RuleSetting] = field(hash=False)
    house_rules: Mapping[str, str] = field(default_factory=dict, hash=False)

    @cached_property
    def fingerprint(self) -> str:
        """Twelve characters that are others as soon as the protocol says anything else, whatever its version."""
        lines = sorted(repr(each) for each in self.contents().items())
        return sha256("\n".join(lines).encode("utf-8", "backslashreplace")).hexdigest()[:12]

    def contents(self) -> dict[tuple[str, ...], str]:
        """Give all that it says, in the order of the file, by key: `("rules", "tag_person", "class"): "refuse"`.

        Of a list each item is a key of its own, with the item as it is compared: `("rules", "tone", "words", "toch")`.
        A rule that is switched off is one that finds nothing anywhere.
        """
        said = {("title",): self.title, ("version",): self.version}
        said |= {("house_rules", language): words for language, words in self.house_rules.items()}
        for article, worded in self.articles.items():
            said |= {("articles", article, language): words for language, words in worded.items()}
        for rule in RULES:
            for destination in DESTINATIONS:
                severity = self.severity(rule, destination)
                said["rules", rule, destination] = "-" if severity is None else severity.word
            said |= {("rules", rule, *key): value for key, value in self.rules[rule].contents().items()}
        return said

    def severity(self, rule: str, destination: Destination) -> Severity | None:
        """Say how serious a hit of the rule is for the destination; None when it is no finding."""
        setting = self.rules[rule]
        return setting.severities[destination] if setting.on else None

    def messages(self, rule: str, words: str, phone: str = "", hint: Hint | None = None) -> dict[str, str]:
        """Give the rule's sentence in each language, about the words.

        Args:
            rule: the rule's key.
            words: what the finding is about.
            phone: the number at which the school hears of illness; empty where it is not known.
            hint: what the sentence adds about this draft; None where it adds nothing.
        """
        hints = {} if hint is None else hint._asdict()
        setting = self.rules[rule]
        templates = setting.messages_with_phone if phone and setting.messages_with_phone else setting.messages
        return {
            language: template.replace("{phone}", phone)
            .replace("{hint}", hints.get(language, ""))
            .replace("{words}", words)
            for language, template in templates.items()
        }


def parse_protocol(text: str, name: str) -> Protocol:
    """Read a protocol file's text.

    Args:
        text: the file's content, TOML.
        name: what the protocol is called, for example the file's name without its ending.

    Raises:
        ProtocolError: the text is no TOML, a key is missing, unknown or has a value that it cannot have.
    """
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ProtocolError(f"this is no valid TOML: {error}") from error
    _only_keys(data, "", frozenset({"title", "version", "house_rules", "articles", "rules"}))
    articles = {id_: _article(table, f"articles.{id_}") for id_, table in _table(data, "articles", "").items()}
    tables = _table(data, "rules", "")
    _only_keys(tables, "rules.", frozenset(RULES))
    rules = {rule: _rule(_table(tables, rule, "rules."), f"rules.{rule}.", frozenset(articles)) for rule in RULES}
    house_rules = _article(data["house_rules"], "house_rules") if "house_rules" in data else {}
    return Protocol(name, _words(data, "title", ""), _words(data, "version", ""), articles, rules, house_rules)


def _article(table: Any, key: str) -> dict[str, str]:
    if not isinstance(table, dict):
        raise ProtocolError(f"{key} must be a table with the keys nl and en")
    _only_keys(table, f"{key}.", frozenset(LANGUAGES))
    return {language: _words(table, language, f"{key}.") for language in LANGUAGES}


def _rule(table: dict[str, Any], prefix: str, articles: frozenset[str]) -> RuleSetting:
    _only_keys(table, prefix, _RULE_KEYS)
    article = _words(table, "article", prefix)
    if article not in articles:
        raise ProtocolError(f"{prefix}article is {article!r}, which stands in no [articles.{article}]")
    on = table.get("on", True)
    if not isinstance(on, bool):
        raise ProtocolError(f"{prefix}on must be true or false")
    return RuleSetting(
        article=article,
        severities={destination: _severity(table, destination, prefix) for destination in DESTINATIONS},
        messages={language: _template(table, language, prefix) for language in LANGUAGES},
        messages_with_phone=_templates_with_phone(table, prefix),
        on=on,
        words=_list(table, "words", prefix),
        excused=_list(table, "excused", prefix),
    )


def _severity(table: dict[str, Any], key: str, prefix: str) -> Severity | None:
    word = _words(table, key, prefix)
    if word not in _SEVERITIES:
        raise ProtocolError(f"{prefix}{key} is {word!r}; choose one of: {', '.join(_SEVERITIES)}")
    return _SEVERITIES[word]


def _templates_with_phone(table: dict[str, Any], prefix: str) -> dict[str, str]:
    """Read the sentences that name the school's number, which a rule has in all languages or in none."""
    if not any(language + _WITH_PHONE in table for language in LANGUAGES):
        return {}
    known = ("words", "hint", "phone")
    return {language: _template(table, language + _WITH_PHONE, prefix, known) for language in LANGUAGES}


def _template(table: dict[str, Any], key: str, prefix: str, known: tuple[str, ...] = ("words", "hint")) -> str:
    template = _words(table, key, prefix)
    try:
        fields = {field for _, field, _, _ in Formatter().parse(template) if field is not None}
    except ValueError:
        fields = {"?"}
    if not fields <= set(known):
        may = " and ".join(f"{{{each}}}" for each in known)
        raise ProtocolError(f"{prefix}{key} may hold {may} and no other braces")
    return template


def _words(table: dict[str, Any], key: str, prefix: str) -> str:
    value = table.get(key)
    if not isinstance(value, str) or not value.strip():
        raise ProtocolError(f"{prefix}{key} is missing, or is no text in quotation marks")
    return value


def _list(table: dict[str, Any], key: str, prefix: str) -> tuple[str, ...]:
    value = table.get(key, [])
    if not isinstance(value, list) or not all(isinstance(each, str) and each.strip() for each in value):
        raise ProtocolError(f'{prefix}{key} must be a list of words: ["one", "two"]')
    return tuple(value)


def _table(data: dict[str, Any], key: str, prefix: str) -> dict[str, Any]:
    value = data.get(key)
    if not isinstance(value, dict):
        raise ProtocolError(f"{prefix}{key} is missing, or is no table: [{prefix}{key}]")
    return value


def _only_keys(table: dict[str, Any], prefix: str, known: frozenset[str]) -> None:
    unknown = sorted(set(table) - known)
    if unknown:
        raise ProtocolError(f"{prefix}{unknown[0]} is not a key that a protocol has; take it out or mend its name")
