"""Words behind a number that make it an amount, a time or a date: no house number, no part of a telephone number."""

UNITS = (
    r"uur|u|euro|eur|keer|x|kinderen|kids|leerlingen|ouders|hulpouders|personen|mensen|man|stuks|plekken|plaatsen"
    r"|auto's|teams|groepen|boeken|kaartjes|punten|opdrachten|sommen|oefeningen|bladzijden|woorden|weken|week|dagen|dag"
    r"|maanden|jaar|km|m|meter|min|minuten|graden|procent|januari|februari|maart|april|mei|juni|juli|augustus|september"
    r"|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sep|okt|nov|dec|hours?|pm|am|people|children|parents"
    r"|pupils|times|years|st|nd|rd|th"
)
