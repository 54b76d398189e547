"""Words that tell a child's name from an ordinary word, and a child from somebody else."""


def _words(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Names that are also things one can count. Without an article before it such a word opens a sentence only as a name:
# "Roos heeft gewonnen", but "De roos bloeit".
THINGS = _words(
    """
    roos mees wolf merel beer anker bas vos valk zwaan vlinder ster raaf tijger linde beuk berk job lot pit kit
    madelief viool ridder knop parel hart veer bij fee engel puck pip pim pien tip mus specht duif vink leeuw ree
    hert lynx olijf kers bes appel tak boom berg maan zon sky star robin rose ruby pearl daisy lily poppy hunter
    piet jet teun toon klaas mark rob stef tom tim iris jasmijn fleur
    """
)

# Names that are also what has no article, or what people announce without one: "Storm op komst", "Lente in groep 5".
MATTERS = _words(
    """
    storm lente bloem jade winter zomer herfst april mei juni juli augustus amber zand zee wind sneeuw regen bo joy
    hope faith grace summer autumn spring dawn max will may june door aan an in van de even ties rein lief lieve fien
    noord oost west zuid vrede hoop sunny river storms rust vera luna
    """
)

# Names that are seldom anything else, and then have an article or no capital: "een Noor".
SELDOM = _words(
    "noor fin zweed deen iris eef bram bob rick sam mila milan jip jan kees lies saar sil sol juno don doris mo"
)

DETERMINERS = _words(
    """
    de het een 't n die deze dit dat elke iedere ieder geen welke zo'n veel wat hoeveel eerste tweede laatste nieuwe
    the a an this that these every no which some many first it in
    der die das den dem des ein eine einen einem einer
    """
)

# What stands before a title or a theme: "thema Lente", "project Storm".
THEMES = _words("thema project projectweek team kamp boek lied code seizoen theme book song hoofdstuk groepsnaam")

# Who has such a word before the name is no child; a club is none either.
ADULTS = _words(
    """
    juf juffie juffrouw meester meneer mijnheer mevrouw mevr mw dhr heer directeur adjunct conciërge concierge
    stagiair stagiaire leerkracht collega oma opa tante oom mama papa moeder vader burgemeester wethouder schrijver
    schrijfster auteur illustrator koning koningin prins prinses sint pater dominee dokter dr zwarte boswachter agent
    wijkagent trainer trainster boer boerin hulpmoeder hulpvader begeleider mr mrs ms miss sir teacher headteacher
    king queen prince princess grandma grandpa aunt uncle author director beppe pake omke frau herr
    ac fc sc vv inter real
    """
)

# Words in a sentence, or in the one before, that say that it is about people.
ABOUT_PEOPLE = _words(
    """
    jarig jarige jarigen verjaardag gefeliciteerd feliciteren hiep hoera winnaar winnaars winnares trakteert
    birthday congratulations winner winners
    """
)

VERBS_OF_PEOPLE = _words(
    """
    vertelt vertelde las leest zong zingt speelt speelde won wint mag wil viert vierde trakteert trakteerde tekent
    tekende helpt hielp vindt vond schreef schrijft rende rijdt reed loopt liep fietst fietste zwom zwemt danst danste
    kookt kookte bakt lacht lachte huilt vraagt vroeg zegt zei weet wist denkt dacht leert leerde oefent oefende hoopt
    juicht juichte schaatst klom klimt knutselt knutselde bouwt bouwde schildert schilderde legde bedacht bedenkt
    fertelt fertelde lest sjongt song boartet skreau tekenet wun liest las singt sang spielt spielte malt malte gewann
    erzahlt erzahlte schreibt schrieb hilft half told tells made makes sang sings reads plays played won drew
    wrote thinks thought
    """
)

VERBS = VERBS_OF_PEOPLE | _words(
    """
    is heeft was had gaat ging kan wordt werd kreeg krijgt maakt maakte doet deed zit zat komt kwam laat liet bakte
    has will can gets got went goes hat hie wie giet gie kin ist war wird wurde halt hielt kann geht ging hatte
    bekam bekommt feiert
    """
)

AFTER_A_NAME = {
    "is": _words("jarig geslaagd trots blij ziek beter terug"),
    "heeft": _words("haar zijn gewonnen getrakteerd"),
    "wordt": _words("zes zeven acht negen tien elf twaalf"),
    "has": _words("her his won"),
    "en": _words("haar"),
    "and": _words("her"),
}
"""For a verb that says nothing by itself, the next word that makes its subject a person."""

BEFORE_LAST_NAMES = _words("de den der van ter ten te el al von di da du la le 't")
"""Words with which a last name begins."""

# Capitalised words that follow a name without being its last name.
NO_LAST_NAMES = VERBS | _words(
    """
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus
    september oktober november december monday tuesday wednesday thursday friday saturday sunday january february
    march may june july august october is heeft had was en of met van voor uit gaat mag wil kan wordt groep klas juf
    meester and or with from has will the ik i
    zijn waren hebben hadden gaan gingen komen mogen zitten staan are were have
    """
)

OPENERS = _words(
    """
    bravo goed knap hulde proficiat welkom hallo hoera lieve beste onze gisteren vandaag morgen vanmorgen vanmiddag
    alleen samen daarna eindelijk vooral namens tegen naast vriendin vriend well great hello dear yesterday today our
    """
)
"""Words that open a sentence with a capital and are no first name to the word that follows."""

GREETINGS = _words("groet groeten groetjes liefs gr gez regards greetings love cheers")

FAMILIES = _words("familie fam gezin famylje family")
"""Words before a last name that is a family's."""

FAMILIES_BEHIND = _words("family famylje")

RELATIVES = _words("moeder vader ouders ouder mama papa broer zus mother father parents mem heit alden eltern mutter")

OF = _words("van fan of von")

PLACE_PREPOSITIONS = _words("in naar te uit nabij nei ut yn to nach aus near vanuit richting langs")
"""What stands before a place."""

NO_DIMINUTIVES = _words("jullie jippie joepie hoppie tomke bobbie kassie kastje kastjes melodie familie maatje maatjes")
"""Words that end as a diminutive does, and are none of a child's name."""

OF_A_CLASS = _words("uit van from of ut fan in yn")
"""What follows a name to say of which class the child is."""

WHO = _words("die dat who dy")

NOT_BEHIND_A_PUPIL = _words(
    """
    en of and or und oder zijn haar hun z'n zn d'r dr his her har syn en/of jij je u you jo do bent bist are uw your
    """
)
"""What follows a name in a row of names, in a genitive ("Sem zijn fiets"), or where the child is spoken to."""

BEFORE_A_PUPIL = VERBS | _words(
    """
    van met voor door aan bij naar over namens tegen zonder naast achter om dankzij volgens omdat dat toen terwijl als
    by with for from about to thanks because that when while fan mei foar troch oan nei oer neist dat doe't
    zag zagen zien hoorde hoorden horen feliciteren bedanken danken complimenteren interviewde interviewden ging gaf
    geven vertelde liet mocht moest wilde kon zou zal werd wordt was is heeft had hat hie wie krijgt kreeg kiest koos
    koos gekozen stond zat liep won wint zong sprak las leest schreef tekende maakte hielp bracht haalde vond kwam
    congratulate thank saw met did does
    """
)
"""What stands before a name where "a pupil" can stand as well."""

CREDITS = _words("foto foto's fotos tekst illustratie illustraties bron tekening beeld photo photos text source foto")
"""What stands before whoever made something."""
