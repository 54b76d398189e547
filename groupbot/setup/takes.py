"""How what was typed is read: each function gives a `Taken`, or says in plain words what to type instead."""

from collections.abc import Callable
from datetime import time

from groupbot.settings import forms
from groupbot.setup.model import Answers, Take, Taken, Wrong
from groupbot.texts.later import later

YES, NO = "yes", "no"
YES_OR_NO = ((YES, later("yes")), (NO, later("no")))
_YES = {"yes", "y", "ja", "j", "true"}
_NO = {"no", "n", "nee", "false"}


def by(form: Callable[[str], object], wrong: str) -> Take:
    """Read with one of the settings' own forms.

    Args:
        form: gives the value, or raises ValueError.
        wrong: what is said then.
    """

    def take(text: str, _answers: Answers) -> Taken:
        try:
            return Taken(form(text))
        except ValueError:
            raise Wrong(wrong) from None

    return take


def one_of(*words: str) -> Take:
    """Take one of these words, or its number, counted from 1."""

    def take(text: str, _answers: Answers) -> Taken:
        word = text.casefold()
        if word.isdecimal() and 1 <= int(word) <= len(words):
            word = words[int(word) - 1]
        if word not in words:
            raise Wrong(later("Type one of these: {words}."), words=", ".join(words))
        return Taken(word)

    return take


def yes_or_no(text: str, _answers: Answers) -> Taken:
    """Take yes or no, in Dutch or English."""
    word = text.casefold()
    if word not in _YES | _NO:
        raise Wrong(later("Type yes or no."))
    return Taken(word in _YES)


def number(least: int, most: int) -> Take:
    """Take a whole number."""

    def take(text: str, _answers: Answers) -> Taken:
        if not (text.isdecimal() and least <= int(text) <= most):
            raise Wrong(later("Type a number from {least} to {most}."), least=least, most=most)
        return Taken(int(text))

    return take


def clock_time(text: str, _answers: Answers) -> Taken:
    """Take a time of day as people write it: 8:30, 08.30, 8u30."""
    return Taken(f"{_time(text):%H:%M}")


def earlier_than(key: str) -> Take:
    """Take a time of day that is earlier than another answer."""

    def take(text: str, answers: Answers) -> Taken:
        value = f"{_time(text):%H:%M}"
        if value >= answers[key]:
            raise Wrong(later("That is not earlier than {limit}. Choose an earlier time."), limit=answers[key])
        return Taken(value)

    return take


def _time(text: str) -> time:
    digits = text.casefold().replace(".", ":").replace("u", ":").replace("h", ":").strip(":")
    hour, _, minute = digits.partition(":")
    try:
        return forms.time_of_day(f"{int(hour):02d}:{int(minute or 0):02d}")
    except ValueError:
        raise Wrong(later("That is no time of day. Write it like 08:30.")) from None


def _secret(text: str) -> str:
    if not text.isprintable() or "\n" in text:
        raise ValueError("holds a character that cannot be typed")
    return text


words = by(forms.one_line, later("Type some words, on one line."))
email = by(forms.email_address, later("That is no e-mail address. Write it like office@school.example."))
phone = by(forms.phone_number, later("That is no phone number. Write it like 0516-123456."))
link = by(forms.web_address, later("That is no web address. It starts with https://."))
time_zone = by(forms.time_zone, later("That is no time zone that I know. Write it like Europe/Amsterdam."))
tenant = by(forms.tenant, later("That is no directory of Microsoft's. Copy its id from Microsoft Entra."))
secret = by(_secret, later("There is a character in it that cannot be right. Copy it again."))
