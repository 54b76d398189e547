"""English: words and patterns."""

from policy.triage.patterns.model import LanguageTable

TABLE = LanguageTable(
    code="en",
    macros={},
    spellings={},
    keywords="fever",
    common="never ever",
    patterns={"illness": ((2.5, r"\b(?:is|feels) (?:\w+ )?(?:sick|ill|unwell)\b"),)},
)
