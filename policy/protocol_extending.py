"""Puts the tables of a protocol file on those of the protocol that it extends: the file says only what is different."""

from collections.abc import Callable, Mapping
from typing import Any

from policy.protocol import LANGUAGES, WITH_PHONE, comparable

Table = Mapping[str, Any]
Wrong = Callable[[tuple[str, ...], str], None]

_SENTENCES = frozenset({*LANGUAGES, *(each + WITH_PHONE for each in LANGUAGES)})
_OTHER_LIST = {"words": "excused", "excused": "words"}


def extended(base: Table, own: Table, wrong: Wrong) -> dict[str, Any]:
    """Give the tables of the whole protocol.

    An article of one's own is added, and may stand in the place of some of the other protocol, which are then gone: the
    rules that rest on these rest on it. Of a rule only what is given is different; words, excused words and patterns
    are added. Title and version are the file's own.

    Args:
        base: the tables of the protocol that is extended; it is whole.
        own: those of the file. What is no table in it stays as it is, for the reader to complain about.
        wrong: told the key and what is wrong with it.
    """
    whole = {"house_rules": base["house_rules"], **own} if "house_rules" in base else dict(own)
    articles, instead = _articles(base["articles"], own.get("articles", {}), wrong)
    whole["articles"] = articles
    rules = {
        rule: {**table, "article": instead.get(table["article"], table["article"])}
        for rule, table in base["rules"].items()
    }
    whole["rules"] = _rules(rules, own.get("rules", {}))
    return whole


def _articles(base: Table, own: Any, wrong: Wrong) -> tuple[Any, dict[str, str]]:
    """Give all articles, and the article that stands in the place of each that is gone."""
    if not isinstance(own, dict):
        return own, {}
    instead: dict[str, str] = {}
    for id_, table in own.items():
        replaced = table.get("replaces", []) if isinstance(table, dict) else []
        if not isinstance(replaced, list):
            wrong(("articles", id_, "replaces"), 'must be a list of articles: ["A1", "A2"]')
            replaced = []
        for each in replaced:
            if isinstance(each, str) and each in instead:
                wrong(("articles", id_, "replaces"), f"holds {each!r}, and so does that of {instead[each]}")
            elif not isinstance(each, str) or each not in base:
                there = ", ".join(base)
                wrong(("articles", id_, "replaces"), f"holds {each!r}; the protocol that this one extends has: {there}")
            else:
                instead[each] = id_
    kept = {id_: table for id_, table in base.items() if id_ not in instead}
    added = {
        id_: {key: value for key, value in table.items() if key != "replaces"} if isinstance(table, dict) else table
        for id_, table in own.items()
    }
    return kept | added, instead


def _rules(base: Table, own: Any) -> Any:
    if not isinstance(own, dict):
        return own
    both = {
        rule: _rule(base[rule], table) if rule in base and isinstance(table, dict) else table
        for rule, table in own.items()
    }
    return {**base, **both}


def _rule(base: Table, own: Table) -> dict[str, Any]:
    """Put what a file says of a rule on what the other says; sentences in all languages or in none."""
    reworded = not _SENTENCES.isdisjoint(own)
    kept = {key: value for key, value in base.items() if not (reworded and key in _SENTENCES)}
    whole = {**kept, **own}
    for key, value in kept.items():
        if isinstance(value, list) and isinstance(own.get(key, []), list):
            whole[key] = _added(value, own.get(key, []), own.get(_OTHER_LIST.get(key, ""), []))
    return whole


def _added(base: list[Any], own: list[Any], taken: Any) -> list[Any]:
    """Give a list with what a file adds, without what its other list takes away: who excuses a word adds it no more."""
    away = {comparable(each) for each in taken if isinstance(each, str)} if isinstance(taken, list) else set()
    return [each for each in base if each not in own and comparable(each) not in away] + own
