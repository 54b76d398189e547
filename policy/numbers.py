"""Whether a number is what it looks like. The libraries that know are read at the first number that asks for them."""

from functools import lru_cache

# ruff: noqa: PLC0415 - the two libraries take longer to read than all of policy, and most texts hold no such number


def prepare() -> None:
    """Read the libraries and compile the long patterns now, so that the first text takes no longer than the others."""
    from policy.rules.later import Later

    is_phone_number("0")
    is_iban("")
    passes_eleven_test("0")
    for pattern in Later.all:
        assert pattern.compiled


@lru_cache(maxsize=1024)
def is_phone_number(number: str) -> bool:
    """Say whether a number exists in its country's plan; one without country code is Dutch."""
    import phonenumbers

    try:
        return phonenumbers.is_valid_number(phonenumbers.parse(number, "NL"))
    except phonenumbers.NumberParseException:
        return False


@lru_cache(maxsize=1024)
def is_iban(words: str) -> bool:
    """Say whether the words are an IBAN: a country's length and form, and a checksum that is right."""
    from stdnum import iban

    return iban.is_valid(words, check_country=False)


@lru_cache(maxsize=1024)
def passes_eleven_test(digits: str) -> bool:
    """Say whether a number may be a BSN: nine digits (or eight, without its zero) that pass the elfproef."""
    from stdnum.nl import bsn

    return bsn.is_valid(digits)
