"""How staff tell parents off who are plainly meant, though unnamed: Dutch, English, Frisian and German, folded."""

# ruff: noqa: E501 - one pattern, one line: so they are read and extended

from policy.rules.passages import Cued, cued

TOLD_OFF: tuple[Cued, ...] = (
    cued(
        "schamen|ashamed|skamje",
        r"(?:wie|degenen? die|diegenen? die|(?:de|die) (?:\w{2,10} )?(?:ouders?|moeders?|vaders?|mensen|mevrouw|meneer|buurman|buurvrouw|buren|persoon|automobilist\w{0,2}|hondenbezitter\w?) die)(?! [^.!?\n]{0,60}(?:stemt|stemmen|partij))[^.!?\n]{3,120}?(?:moet|moeten|mag|mogen|zou|zouden) zich (?:toch |echt |best |wel |eens |eigenlijk |kapot |diep |een beetje |heel diep |dood |flink ){0,3}(?:moeten )?schamen",
        r"(?:whoever|the (?:parents?|mother|father|mum|dad|person) who)[^.!?\n]{3,120}?(?:should|ought to) be (?:\w{2,10} )?ashamed|(?:wer|die (?:eltern|mutter),? die)[^.!?\n]{3,120}?(?:sollte|sollten|soll) sich (?:was |etwas |wirklich )?schamen|wa(?:'t)? [^.!?\n]{3,120}?(?:moat|mei) him (?:wat |dochs )?skamje",
    ),
    cued(
        "klaagzang|gejammer|geklaag|gemopper|gezeur|geroddel|gestook|getetter",
        r"(?:deze|die|dat|dit|uw|jouw|je|al dat|al het) (?:\w{3,12} )?(?:klaagzang|gejammer|geklaag|gemopper|gezeur|geroddel|gestook|getetter) (?:van (?:gisteren|gisteravond|vanmorgen|vanochtend|vannacht|een ouder|sommige ouders|enkele ouders)|(?:hier )?in (?:de|deze) (?:groep|app|chat))",
    ),
    cued(
        "naar je eigen|naar uw eigen|naar jezelf|naar uzelf|at your own|nei dysels|nei josels|bij jezelf|bij uzelf|at yourself|an die eigene",
        r"(?:kijk|kijkt|begin|look|sjoch) (?:dan |nou |maar |mar |toch |first |gerust ){0,3}(?:eerst|eens|earst|first|zelf|ris)(?: maar| eens| zelf| ris| mar){0,2} (?:naar|bij|nei|at) (?:je|jouw|uw|jezelf|uzelf|dysels|josels|your|yourself)(?: own| eigen)?",
    ),
    cued(
        "wie nu |wie hier |wie nog ",
        r"wie (?:nu|hier|nog|toch) (?:nog |zo nodig |weer |hier )?(?:klaagt|moppert|zeurt|piept|mekkert) (?:had|moet|kan|mag|heeft)",
    ),
    cued(
        "wel eens|wolris|ook eens",
        r"(?:[a-z]{2,14} en (?:zijn|haar) (?:vrouw|man|partner)|[a-z]{2,14} har (?:man|frou)) (?:had|hadden|hie|hiene) (?:ook |wel |gewoon |best ){1,3}eens (?:\w{2,12} ){0,4}?(?:kunnen|mogen|moeten|kinnen|moatten)",
    ),
)
"""Who ought to be ashamed, to look at themselves first, or to have helped."""
