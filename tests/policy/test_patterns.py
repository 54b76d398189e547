"""A protocol's patterns: refused where they are of no use, and quick with any text."""

import random
import time

import pytest

from policy.patterns import compiled, matches

CHANCE = random.Random(4)
TEXTS = (
    "a" * 4096,
    "ab" * 2048,
    "".join(CHANCE.choice("ab") for _ in range(4096)),
    "".join(CHANCE.choice("abcd efgh") for _ in range(4096)),
    "".join(CHANCE.choice("abcéüфж ğ1") for _ in range(4096)),
    "\n" * 4096,
)


@pytest.mark.parametrize(
    ("pattern", "message"),
    [
        ("(a", r"is no RE2: missing \)"),
        ("a)", "is no RE2: unexpected"),
        ("(?<=a)b", "is no RE2"),
        (r"(a)\1", "is no RE2"),
        ("[z-a]", "is no RE2"),
        ("a{1001}", "is no RE2"),
        ("a" * 201, "is longer than 200 characters"),
        ("a[ab]{900}", "repeats too much"),
        (r"\p{L}{1,50}", "repeats too much"),
        ("x*", "would match no words at all"),
        ("", "would match no words at all"),
        ("(?:a|)", "would match no words at all"),
    ],
)
def test_patterns_of_no_use_are_refused(pattern: str, message: str, capfd: pytest.CaptureFixture[str]) -> None:
    """With the reason, in words; the library says nothing of its own."""
    with pytest.raises(ValueError, match=rf"^{message}"):
        compiled(pattern)
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize(
    "pattern",
    ["(a+)+b", "(a|a)*b", "(?:a?){50}a{50}", "[ab]*a[ab]{12}c", "(.*)(.*)(.*)9", "a.{0,40}b", "(x|y|a.*b.*c.*d)", "a"],
)
def test_no_pattern_is_slow(pattern: str) -> None:
    """The worst that can be written takes less than 50 ms for 4,096 characters of the worst text, and ends."""
    compiled(pattern)
    for text in TEXTS:
        taken = []
        for _ in range(3):  # the quickest of three: a busy machine is no fault of the pattern
            start = time.perf_counter()
            found = list(matches(pattern, text))
            taken.append(time.perf_counter() - start)
        assert len(found) <= 50
        assert min(taken) < 0.05
