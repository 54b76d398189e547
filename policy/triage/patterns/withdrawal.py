"""The words of "take it back", as patterns over a folded text: `policy.triage.withdrawal` reads them."""

TAKES_BACK = (
    # to take it back
    r"\b(?:intrekken|ingetrokken|terugtrekken|terugdraaien|terugnemen|terughalen|ongedaan)\b",
    r"\b(?:trek|neem|haal)\b(?: \w+){0,4} (?:in|terug)\b",
    r"\b(?:kan|mag|moet)(?: (?:het|dat|dit|ie|die|de|deze|mijn|melding|ziekmelding|nog|weer|ook)){1,4} (?:terug|weg)\b",
    r"\b(?:melding|ziekmelding|bericht|mail)\b(?: \w+){0,3} (?:annuleren|weghalen|verwijderen|schrappen)\b",
    r"\b(?:annuleer|verwijder|schrap)\b(?: \w+){0,3} (?:melding|ziekmelding|bericht|mail)\b",
    r"\b(?:withdraw|undo|unsend|recall|revoke|take (?:it|that|this) back|get (?:it|that|this) back)\b",
    r"\b(?:cancel|delete|take back)\b(?: \w+){0,3} (?:report|note|message)\b",
    # a mistake
    r"\bverkeerde? (?:kind|naam|zoon|dochter|kindje|doorgegeven|ingevuld|gemeld|getikt|gedrukt|verstuurd|gestuurd)\b",
    r"\b(?:vergissing|vergist|foutje|per ongeluk|by mistake|by accident|my mistake)\b",
    r"\b(?:wrong (?:kid|child|one|name|son|daughter|person)|sent (?:it )?by (?:mistake|accident))\b",
    # the child is not ill, or goes to school after all
    r"\btoch niet ziek\b|\bnot (?:ill|sick) after all\b",
    r"\b(?:gaat|komt|kan|mag)\b(?: \w+){0,2} toch\b(?! (?:\w+ )?(?:niet|nog|thuis|ziek))",
    r"\b(?:is|s) (?:going|coming|fine|ok|okay)\b(?: \w+){0,3} after all\b",
)
"""What takes a report back. None of them needs to speak of a report: it says so only where one has been sent."""
