"""Reads the tables of a protocol file, and notes all that is wrong in them."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import time
from difflib import get_close_matches
from typing import Any

from policy.instead import KEYS as INSTEAD_KEYS
from policy.instead import read_instead
from policy.model import Severity
from policy.patterns import compiled
from policy.protocol import DESTINATIONS, LANGUAGES, RULES, WITH_PHONE, Protocol, RuleSetting, comparable
from policy.protocol_options import OPTIONS, Option, Value, Words
from policy.toml_lines import Key, line_of

_TOP_KEYS = frozenset({"extends", "title", "version", "house_rules", "articles", "rules"})
_RULE_KEYS = frozenset(
    {"article", *DESTINATIONS, *LANGUAGES, *(each + WITH_PHONE for each in LANGUAGES)}
    | {"on", "words", "excused", "patterns", *INSTEAD_KEYS}
)
_SEVERITIES: dict[str, Severity | None] = {"-": None} | {each.word: each for each in Severity}
_WORDS = Words()
_MOST_NAMED = 5
"""So many rules that are missing are named; a file that forgot what it extends lacks nearly all."""


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong in a protocol file: its line, from 1, and one sentence that begins with the key."""

    line: int
    what: str


class Reader:
    """Reads the tables of a file and notes all that is wrong in them.

    Args:
        lines: in which line each key stands.
    """

    def __init__(self, lines: dict[Key, int]) -> None:
        self._lines = lines
        self.problems: list[Problem] = []

    def wrong(self, key: Key, what: str) -> None:
        """Note what is wrong with a key: a sentence goes on behind it."""
        self.problems.append(Problem(line_of(self._lines, key), f"{'.'.join(key)} {what}"))

    def protocol(self, data: dict[str, Any], name: str) -> Protocol:
        """Read the whole file."""
        self._only(data, (), _TOP_KEYS)
        articles = {id_: self._worded(table, ("articles", id_)) for id_, table in self._table(data, "articles").items()}
        tables = self._table(data, "rules")
        self._only(tables, ("rules",), frozenset(RULES))
        if tables is data.get("rules"):
            self._lacks([rule for rule in RULES if rule not in tables])
        rules = {rule: self._rule(tables, rule, frozenset(articles)) for rule in RULES}
        house_rules = self._worded(data["house_rules"], ("house_rules",)) if "house_rules" in data else {}
        return Protocol(
            name, self._text(data, ("title",)), self._text(data, ("version",)), articles, rules, house_rules
        )

    def _lacks(self, rules: list[str]) -> None:
        """Note that the file has no word on these rules."""
        if rules:
            named = ", ".join(rules[:_MOST_NAMED])
            more = f" and {len(rules) - _MOST_NAMED} more" if len(rules) > _MOST_NAMED else ""
            self.wrong(("rules",), f"lacks {named}{more}; a file that extends another takes them from there")

    def _rule(self, tables: dict[str, Any], rule: str, articles: frozenset[str]) -> RuleSetting:
        key = ("rules", rule)
        if rule not in tables:
            return RuleSetting("", {}, {})
        table = tables[rule]
        if not isinstance(table, dict):
            self.wrong(key, f"must be a table: [rules.{rule}]")
            return RuleSetting("", {}, {})
        self._only(table, key, _RULE_KEYS | OPTIONS.get(rule, {}).keys())
        on = table.get("on", True)
        if not isinstance(on, bool):
            self.wrong((*key, "on"), "must be true or false")
        setting = RuleSetting(
            article=self._article(table, key, articles),
            severities={destination: self._severity(table, (*key, destination)) for destination in DESTINATIONS},
            messages={language: self._template(table, (*key, language)) for language in LANGUAGES},
            messages_with_phone=self._templates_with_phone(table, key),
            on=bool(on),
            words=self._words(table, (*key, "words")),
            excused=self._words(table, (*key, "excused")),
            patterns=self._patterns(table, (*key, "patterns")),
            options=self._options(table, key),
            instead=self._instead(table, key),
        )
        for word in sorted(setting.folded_words & setting.folded_excused):
            self.wrong((*key, "words"), f"holds {word!r}, and so does excused; take it out of one of them")
        return setting

    def _article(self, table: dict[str, Any], key: Key, articles: frozenset[str]) -> str:
        """Read the article that a rule rests on, which the file has."""
        article = self._text(table, (*key, "article"))
        if article and article not in articles:
            self.wrong((*key, "article"), f"is {article!r}, which stands in no [articles.{article}]")
        return article

    def _instead(self, table: dict[str, Any], key: Key) -> dict[str, str]:
        """Read the ready words of a rule, which it may have in some languages."""
        found: dict[str, str] = {}
        for name in (each for each in INSTEAD_KEYS if each in table):
            try:
                found |= read_instead({name: table[name]})
            except ValueError as error:
                self.wrong((*key, name), str(error).removeprefix(f"{name} "))
        return found

    def _options(self, table: dict[str, Any], key: Key) -> dict[str, Value]:
        """Read the options of a rule that are set; hours have a beginning and an end."""
        options = OPTIONS.get(key[-1], {})
        read = {
            name: self._read(option, table[name], (*key, name)) for name, option in options.items() if name in table
        }
        found = {name: value for name, value in read.items() if value is not None}
        for name, other in (("from", "until"), ("until", "from")):
            if name in options and name not in table and other in table:
                self.wrong((*key, name), f"is missing, and {other} is there")
        start, end = found.get("from"), found.get("until")
        if isinstance(start, time) and isinstance(end, time) and start >= end:
            self.wrong((*key, "until"), "must be later on the day than from")
        return found

    def _severity(self, table: dict[str, Any], key: Key) -> Severity | None:
        word = self._text(table, key)
        if word and word not in _SEVERITIES:
            self.wrong(key, f"is {word!r}; choose one of: {', '.join(_SEVERITIES)}")
        return _SEVERITIES.get(word)

    def _templates_with_phone(self, table: dict[str, Any], key: Key) -> dict[str, str]:
        """Read the sentences that name the school's number, which a rule has in all languages or in none."""
        if not any(language + WITH_PHONE in table for language in LANGUAGES):
            return {}
        known = ("words", "hint", "phone")
        return {language: self._template(table, (*key, language + WITH_PHONE), known) for language in LANGUAGES}

    def _template(self, table: dict[str, Any], key: Key, known: tuple[str, ...] = ("words", "hint")) -> str:
        template = self._text(table, key)
        places = [f"{{{each}}}" for each in known]
        plain = template
        for place in places:
            plain = plain.replace(place, "")
        if "{" in plain or "}" in plain:
            may = " and ".join(places)
            self.wrong(key, f"may hold {may} and no other braces")
        return template

    def _worded(self, table: Any, key: Key) -> dict[str, str]:
        """Read what is said in each language."""
        if not isinstance(table, dict):
            self.wrong(key, "must be a table with the keys nl and en")
            return {}
        self._only(table, key, frozenset(LANGUAGES))
        return {language: self._text(table, (*key, language)) for language in LANGUAGES}

    def _words(self, table: dict[str, Any], key: Key) -> tuple[str, ...]:
        """Read a list of words, each of which can be looked for in a text."""
        found = self._read(_WORDS, table.get(key[-1], []), key)
        words = found if isinstance(found, tuple) else ()
        for word in words:
            if not comparable(word):
                self.wrong(key, f"holds {word!r}, of which nothing can be seen; take it out")
        return words

    def _patterns(self, table: dict[str, Any], key: Key) -> tuple[str, ...]:
        found = self._read(_WORDS, table.get(key[-1], []), key)
        patterns = found if isinstance(found, tuple) else ()
        for pattern in patterns:
            try:
                compiled(pattern)
            except ValueError as error:
                self.wrong(key, f"holds {pattern[:40]!r}, which {error}")
        return patterns

    def _read(self, option: Option, value: object, key: Key) -> Value | None:
        try:
            return option.read(value)
        except ValueError as error:
            self.wrong(key, str(error))
            return None

    def _text(self, table: dict[str, Any], key: Key) -> str:
        value = table.get(key[-1])
        if isinstance(value, str) and value.strip():
            return value
        self.wrong(key, "is missing, or is no text in quotation marks")
        return ""

    def _table(self, data: dict[str, Any], key: str) -> dict[str, Any]:
        value = data.get(key)
        if isinstance(value, dict):
            return value
        self.wrong((key,), f"is missing, or is no table: [{key}]; a file that extends another may leave it out")
        return {}

    def _only(self, table: dict[str, Any], key: Key, known: Collection[str]) -> None:
        for unknown in sorted(set(table) - set(known)):
            remedy = f"take it out or mend its name{_meant(unknown, known)}"
            self.wrong((*key, unknown), f"is not a key that a protocol has; {remedy}")


def _meant(unknown: str, known: Collection[str]) -> str:
    """Name the key that somebody probably meant."""
    close = get_close_matches(unknown, known, 1)
    return f": {close[0]}?" if close else ""
