"""Words behind a number that make it an amount, a time or a date: no house number, no part of a telephone number."""

UNITS = (
    r"uur|u|euro|eur|keer|x|kinderen|kids|leerlingen|ouders|hulpouders|personen|mensen|man|stuks|plekken|plaatsen"
    r"|auto's|teams|groepen|boeken|kaartjes|punten|opdrachten|sommen|oefeningen|bladzijden|woorden|weken|week|dagen|dag|maanden|jaar?|km|m|meter|min|minuten|graden|procent|januari"
    r"|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sep"
    r"|okt|nov|dec|hours?|pm|am|people|children|parents|pupils|times|years|st|nd|rd|th"
)
