"""The words around a child's name, folded: `policy.triage.persons` reads them."""

AND = "en and & +"
"""What joins two names."""

VERBS = (
    "is zijn heeft hebben ligt liggen voelt voelen blijft blijven komt komen kan kunnen moet moeten "
    "wordt werd kreeg krijgt had voelde "
    "are has have feels feel stays stay can cannot can't cant won't wont isn't isnt caught got woke had felt"
)
"""Verbs before which stands who is ill."""

SEVERAL = "zijn hebben liggen voelen blijven komen kunnen moeten are have feel stay"
"""Those of them that speak of several: before them a word in small letters is a name too."""

TURNED = "is zijn meld melden are report"
"""Verbs behind which who is ill may stand: "vandaag is Milan ziek"."""

UNTIL = "tot en met t m vanaf sinds until till til through from since"
"""Between a name and a day, where no verb stands: "Milan tot woensdag ziek"."""

ALSO = "ook too also"

OF = "van voor of for"
"""Between a sick note and whom it is about."""

PARTICLES = "van de der den ter ten het 't el al bin ibn von la le da dos"
"""Small words within a last name."""

TITLES = (
    "juf juffrouw juffie meester mevrouw mevr mw meneer dhr dr dokter docent leerkracht leraar lerares directeur "
    "directrice trainer buurvrouw buurman oma opa tante oom papa mama pap mam "
    "miss mr mrs ms sir teacher doctor coach grandma grandpa granny aunt auntie uncle mum mom dad"
)
"""Before a name these say that it is a grown-up's."""

CLOSINGS = "groet groeten groetjes gr mvg liefs regards greetings cheers xx"
"""Behind these stands who writes."""

VERBS_TOO = "ben will"
"""Names that are verbs as well; before another verb or an "and" they are names."""

KIN = (
    "zoon zoontje dochter dochtertje kind zus zusje broer broertje broertjes zusjes "
    "son daughter kid child sister brother"
)
"""Before a name these say that it is a child's."""

NO_NAMES = (
    f"{TITLES} {KIN} "
    "kindje kindjes kleintje kleinste kleuter peuter baby ventje vent mannetje manneke meid meisje meiske jochie "
    "jongste oudste middelste tweeling drieling vader moeder ouder ouders man vrouw partner vriend vriendin vriendje "
    "vriendinnetje hond poes kat cavia konijn familie gezin "
    "iedereen niemand iemand allebei allemaal alles beide beiden wie wat daar hier er nu vannacht nacht straks "
    "temperatuur oor oren oog ogen neus keel hoofd buik maag arm been voet hand pols enkel knie rug vinger teen tand "
    "flink behoorlijk hartstikke goed best nogal zo mega super enorm ontzettend vreselijk echt gewoon plotseling "
    "ineens opeens terribly rather pretty suddenly "
    "even eventjes eindelijk zowel nadat gezegd mogen "
    "helaas gelukkig verder daarnaast bovendien "
    "twin twins toddler girl boy youngest oldest mother father parent parents husband wife friend dog cat family "
    "everybody everyone nobody somebody someone both all who what there here now tonight "
    "temperature ear ears eye eyes nose throat head tummy stomach leg foot wrist ankle knee back finger toe tooth"
)
"""Words that may stand where a name stands, and are none; beside all that `patterns.absence` knows."""
