"""Dutch: words and patterns."""

from policy.triage.patterns.model import LanguageTable

TABLE = LanguageTable(
    code="nl",
    macros={},
    spellings={"ziek": "zieck siek zik"},
    keywords="koorts tandarts verlof",
    common="koers",
    patterns={
        "illness": ((2.5, r"\bis (?:\w+ )?ziek\b"), (2.5, r"\bziekmeld")),
        "leave": ((2.5, r"\btandarts|verlof\b"),),
    },
)
