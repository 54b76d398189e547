"""Words that insult, or that are indecent: Dutch first, then English, Frisian and German, all folded.

Names of illnesses and of people count only in compounds and phrases that abuse them, and words that are things as well
(an acorn, a bag, an animal) only where they are said of somebody.
"""

# ruff: noqa: E501 - many words on a line: so they are read and extended

from policy.rules.later import phrases
from policy.rules.passages import Cued, cued


def _words(words: str) -> frozenset[str]:
    return frozenset(words.split())


HARD = _words(
    """
    kut kutt kutten kutte klote kloten kloterig klootzak klootzakken klootzakje klootviool kloothommel lul lullen lulletje gelul lulkoek lulhannes
    hoer hoeren hoertje hoerenzoon hoerenkind hoerenjong slet sletten sletje sletterig trut trutten trutje trutterig bitch bitches bitchy
    teringlijer klerelijer kankerlijer tyfuslijer pleurislijer pestlijer klerelijers teringlijers kankerlijers
    wijf wijven takkewijf takkewijven godverdomme godverdommes godverdomd godver gvd godsamme potverdomme verdomme nondeju
    neuken neukt neuk geneukt neuker moederneuker geil geile geilaard beffen pijpslet tieten tiet kutjes
    flikkers kutmarokkaan kutmarokkanen nikker nikkers spleetoog spleetogen roetmop zandneger zandnegers kankerneger
    debiel debielen debiele debieltje randdebiel randdebielen imbeciel imbecielen imbeciele achterlijk achterlijke achterlijken
    idioten hufter hufters hufterig hufterige eikelbijter rukker rukkers zakkenwasser zakkenwassers zakkenvuller
    smeerlap smeerlappen ploert ploerten schorem geteisem gespuis geboefte uitschot tokkie tokkies zeikerd zeikerds zeikstraal zeikwijf
    zeikwijven zeiken zeikt gezeik zeiksnor pisnicht pislul schijthuis schijtlijster schijtlaars gajes ettertje ettertjes etters klaploper klaplopers uitvreter uitvreters
    onderkruipsel spast spasten loeder loeders gluiperd gluiperds etterbak etterbakken rotzak rotzakken ellendeling ellendelingen misbaksel misbaksels schoelje onbenul onbenullen opgerot oprotten ophoepelen opkankeren opgesodemieterd geouwehoer ouwehoeren
    hondenlul paardenlul mierenneuker mierenneukers mierenneukerij mierengeneuk lullo lullo's dombo dombo's domkop domkoppen
    aso aso's leeghoofd leeghoofden schijtzooi shit shitzooi shitje hoerig kuttenkop kuttenkoppen
    fuck fucks fucked fucking fucker fuckers fuckin fck fcking motherfucker motherfuckers wtf stfu gtfo bullshit shitty shithole shithead shitheads
    bastards asshole assholes arsehole arseholes dickhead dickheads dumbass dumbasses jackass cunt cunts whore whores slut sluts
    twat twats wanker wankers retard retards retarded moron morons moronic faggot faggots nigger niggers scumbag scumbags douchebag douchebags
    bollocks imbecile imbeciles dimwit dimwits halfwit halfwits idiot idiots idiotic
    kurwa kurwy spierdalaj jebac siktir orospu amk pezevenk kloatsek kloatsekken klootsek klootsekken kloate skytsek skytsekken idioaten idioat ferdomme godferdomme smoarlap smoarlappen lulhannesen skyterd
    penner pennern saukerl saukerle lumpenpack drecksack arschloch arschlocher scheisse scheiss scheisse hurensohn hurensohne wichser fotze schlampe schlampen vollidiot vollidioten idiotin
    depp deppen trottel schwachkopf schwachkopfe dummkopf dummkopfe mistkerl miststuck drecksack drecksau spasti spastis missgeburt verdammte
    """
)
"""Words that are improper in any sentence."""

SOFT = _words(
    """
    sukkel sukkels oen oenen domoor domoren malloot malloten mafkees mafkezen halvegare halvegaren losers kneuzen
    stommeling stommelingen stommerd stommerds nitwit nitwits gladjanus warhoofd druiloor druiloren
    """
)
"""Words that insult others, and that one may well say of oneself: "wat ben ik toch een sukkel"."""

_ILLNESS = r"(?:kanker|tering|tyfus|tyfes|klere|kolere|pokke|pokken|pleuris|takke)"
_ABUSED = (
    r"(?:wijf|wijven|hoer|hoeren|hond|honden|kind|kinderen|kids|jong|jongen|joch|school|jood|joden|mongool|mongolen|zooi|zooitje"
    r"|kop|koppen|bende|juf|juffen|meester|meesters|vent|venten|homo|homo's|kut|flikker|flikkers|ding|dingen|directeur|directie"
    r"|ouder|ouders|moeder|moeders|vader|vaders|mens|mensen|volk|turk|turken|marokkaan|marokkanen|neger|negers|mof|moffen"
    r"|nicht|pot|lul|lullen|zak|zakken|sukkel|sukkels|slet|trut|wijfje|lui|collega|collega's|buren|buurman|buurvrouw|lijers?|lijders?)"
)
_LOATHED = (
    r"(?:dag|weer|les|lessen|week|jaar|app|apps|toets|toetsen|klas|klus|klusje|klusjes|werk|baan|tijd|zomer|winter|herfst|regen|regel"
    r"|regels|mail|mailtje|mailtjes|gedoe|herrie|troep|boel|feest|rotzooi|bedrijf|gemeente|systeem|computer|internet|wifi"
    r"|printer|laptop|auto|auto's|fiets|smoes|smoesje|smoesjes|idee|opmerking|streek|humeur|spel|spul|spullen|verkeer|vergadering)"
)
COMPOUND = phrases(
    rf"(?:kut|klote|kanker|tering|tyfus|tyfes|klere|kolere)(?:{_ABUSED}|{_LOATHED})"
    rf"|(?:pokke|pokken|pleuris|takke|rot|hoeren|schijt|apen|drek)(?:wijf|wijven|kind|kinderen|kids|jong|joch|school|juf|meester"
    r"|ouders?|moeders?|vaders?|mens|mensen|vent|volk|zak|zakken)"
    r"|scheiss(?:e|schule|kind|kinder|eltern|lehrer|wetter|tag)?|fuck(?:ing)?\w{0,6}"
    r"|(?:kloate|klote|skyt|rot)(?:skoalle|bern|wiif|alden)"
)
"""Words that are improper by what they are made of; a whole word is meant."""

FIRST_PARTS = (
    "kut", "klote", "kanker", "tering", "tyf", "klere", "kolere", "pokke", "pleuris", "takke", "rot", "hoeren",
    "schijt", "apen", "drek", "scheiss", "fuck", "kloate", "skyt",
)  # fmt: skip
"""How such words begin: what begins otherwise need not be held against the pattern."""

# Who is insulted, where the noun itself is innocent.
_PERSON = (
    r"(?:ouders?|moeders?|vaders?|mama'?s?|papa'?s?|mens|mensen|volk|lui|juf|juffen|meesters?|leraar|leraren|leerkracht(?:en)?|docenten"
    r"|collega'?s?|directeur|directie|bestuur|kind|kinderen|leerlingen?|jongens?|meiden|gezin|gezinnen|buren|buurvrouw|buurman|vrouw"
    r"|vrouwtje|man|mannetje|kerels?|vent|type|types|figuur|figuren|bende|clubje|kliek|school|gemeente|ambtenaren|wethouder|minister)"
)
_SCORN = (
    r"(?:stomme|domme|achterlijke|debiele|idiote|gestoorde|hersenloze|walgelijke|schijnheilige|hypocriete|incompetente|onbekwame"
    r"|incapabele|waardeloze|asociale|onbeschofte|hysterische|verwaande|arrogante|achterbakse|gluiperige|laffe|luie|vuile|vieze|gore"
    r"|smerige|lelijke|dikke|oude|ouwe|verrekte|kleine|kutte|klote|ongelooflijke|enorme|grote|halve|stelletje|stel|zooitje|bende)"
)
# Names for groups of people, that insult where they are thrown at somebody.
_PEOPLE = (
    r"(?:homo|homo's|flikkers?|pot|potten|lesbo|lesbo's|jood|joden|moslims?|turk|turken|marokkaan|marokkanen|mof|moffen|negers?|zwarten?"
    r"|zwartjes|buitenlanders?|polen|zigeuners?|asielzoekers?|transen?|nicht|nichten|mongool|mongolen)"
)
_ARE = r"(?:ben|bent|zijn|is|was|waren|lijkt|lijken)(?: (?:toch|echt|gewoon|ook|allemaal|wel|een stelletje|een stel|een|dan|nu|nou)){0,3}"
_SOMEBODY = (
    r"(?:jij|je|jullie|u|hij|zij|ze|meneer \w{2,20}|mevrouw \w{2,20}|(?:de|die|onze) (?:moeder|vader|ouders?|man|mannen|vrouw"
    r"|mensen|lui|buren|buurman|buurvrouw|directeur|directrice|bestuurder|wethouder|burgemeester|minister|juf|meester|leraar"
    r"|lerares|collega'?s?|scheidsrechter|trainer|chauffeur|aannemer|monteur|ambtenaar|ambtenaren)(?: van (?:de |het )?\w{2,20})?)"
)
_BAD = (
    r"(?:achterlijk|debiel|gestoord|asociaal|hypocriet|schijnheilig|waardeloos|lui|dom|oerdom|stom|te (?:dom|stom|lui)(?: om)?"
    r"|niet goed wijs|niet goed bij (?:je|jullie|uw|hun) hoofd|niet goed snik|geschift|hersenloos|walgelijk|onbeschoft|incompetent)"
)
_MILD = r"(?:toch |nou |nu |maar |eens |gewoon |lekker |even |alle |allemaal ){0,3}"

PHRASES: tuple[Cued, ...] = (
    cued(
        "you are|you're|klier|kreng|lafaard|stuk ellende|stuk verdriet|egoist|monster|engerd|secreet|zielenpoot|ramp van een|parasiet|bist|bent|are a|you're a|zijn een|binne",
        r"(?:do bist|du bist|jo binne|jim binne) (?:echt |gewoan |wirklich |so |allegear )?(?:in|ein|eine|n)? ?(?:grutte |leffe |smoarge |stomme |grosser? |dumme[rs]? |feige[rs]? |\w{3,10}e )?(?:klier|klieren|ellinde|stik ellinde|sek|ezel|kreng|swyn|leechein|dief|schwein|sau|lump|feigling|esel|versager|schande|ungeheuer)",
        r"(?:jij|je|u|jullie) (?:bent|zijn) (?:echt |gewoon |toch |werkelijk |allemaal ){0,2}(?:een )?(?:\w{3,12}e )?(?:klier|klieren|kreng|krengen|lafaards?|stuk ellende|stuk verdriet|egoisten?|monsters?|engerd|engerds|secreet|zielenpoot|ramp van een \w+|parasiet|parasieten)",
        r"(?:you are|you're) (?:all |just |really |such )?(?:a |an )?(?:\w{3,12} )?(?:pig|pigs|coward|cowards|disgrace|scum|monster|monsters|rat|rats|snake|snakes|fool|fools|thief|thieves)",
    ),
    cued(
        "wat 'n|stel |wat een|een stel|stelletje|zooitje|bende|tuig",
        rf"(?:wat (?:een|'n) (?:ontzettende |enorme |echte |stel |stelletje )?|(?:een )?(?:stelletje|zooitje|bende|stel) )(?:{_SCORN} )?(?:eikel|eikels(?! (?:op|in|onder|bij|aan|langs|voor|heb|hebben|gevonden|lig|liggen|vond))|zak(?! (?:met|vol|van|snoep|chips|pepernoten|cadeau|had|heeft))|zakken(?! (?:met|vol))|mongool|mongolen|idioten|idioot|sukkels?|hufters?|trut|trutten|teef|schoft|schoften|losers?|tuig|pauper|paupers|profiteurs|leugenaars?|lafaards?|parasieten?|kreng|krengen|zwijnen|egoisten?|nietsnutten?|viespeuken|onmensen|mispunten?|prutsers?|feeks|huichelaars?)",
    ),
    cued(
        "stelletje|zooitje|stel ",
        r"(?:een )?(?:stelletje|zooitje|stel) (?:\w{2,14}e )?(?:ezels|varkens|barbaren|vandalen|hyena's|autisten|amateurs|knoeiers|dieven|oplichters|luiwammesen|luilakken|zeurkousen|nullen|dozen|mutsen|koeien|beesten|gekken)",
    ),
    cued(
        "jou |idioot|jij |jullie |u |die |je |van een|een idioot",
        r"(?:een|die|deze|zo'n) idioot(?= ?[.!?,]|$| die| dat)",
        rf"(?:jij|jullie|jou|u) (?:{_SCORN} )?(?:eikels?|zak|mongool|mongolen|idioot|ezels?|koe|varkens?|gans|doos|muts|teef|kreng|schoft|losers?|nul|viezerik|parasiet|leugenaars?|lafaards?)(?= ?[.!?,]|$)",
        r"(?:die|deze|dat) (?:eikel|zak|idioot|mongool|schoft|sukkel|kwal|muts|doos|heks|koe) van een",
        rf"(?:een )?(?:eikel|zak|kreng|heks|koe|trut|hork|ezel|varken|idioot) van een (?:{_PERSON}|wijf)",
    ),
    cued(
        "arrogante|halve|verwaande|halve |halvezol|stomme|domme|lelijke|vieze|vuile|oude|ouwe|dikke|achterlijke|smerige|gore|verwende|luie|kleine",
        r"(?:stomme|domme|achterlijke|lelijke|vieze|vuile|dikke|smerige|gore|verwaande|ouwe|arrogante) (?:koe|koeien|gans|ganzen|muts|doos|zak|ezel|kreng|krengen|teef|zeug|varken|varkens|eikels?|aap|heks|tang|hond|geit|tut|mongool|mongolen)(?! (?:van (?!een)|in het|uit het|die een|met))",
        r"verwende (?:nesten|krengen|apen|prinsjes|snotapen|snotneuzen)",
        r"halve ?(?:zool|zolen|gare|garen)",
    ),
    cued(
        "ouder|moeder|vader|mens|volk|lui|juf|meester|lera|leerkracht|docent|collega|direct|bestuur|kind|leerling|jongen|meiden|gezin|buren|buur|vrouw|man|kerel|vent|type|figu|bende|clubje|kliek|school|gemeente|ambtena|wethouder|minister|mama|papa",
        rf"(?<!geen )(?:stomme|domme|achterlijke|debiele|idiote|gestoorde|hersenloze|walgelijke|schijnheilige|hypocriete|incompetente|onbekwame|incapabele|waardeloze|asociale|onbeschofte|hysterische|verwaande|achterbakse|gluiperige|laffe|vuile|gore|smerige|verrekte|egoistische|respectloze) {_PERSON}",
        r"(?<!geen )luie (?:ouders?|moeders?|vaders?|juf|juffen|meesters?|leraren|docenten|leerkrachten|collega's|lui|donders?)",
    ),
    cued(
        "spast|homo|flikker|pot|lesbo|jood|joden|moslim|turk|marokka|mof|neger|zwart|buitenlander|polen|zigeuner|asielzoeker|trans|nicht|mongool|mongolen",
        rf"(?:vuile|vieze|gore|smerige|kanker|kut|rot|stomme|achterlijke|kolere|tering|verrekte) ?{_PEOPLE}",
        r"(?:jij|jullie|die|wat een) (?:homo|flikker|mongool|lesbo|spast)(?:'?s)?(?= ?[.!?,]|$)",
        r"(?:ben|bent|zijn) (?:jij|je|jullie)(?: soms| een| echt){0,2} (?:mongool|mongolen|flikkers?|homo)(?= ?[.!?,]|$)",
    ),
    cued(
        "achterlijk|debiel|gestoord|asociaal|hypocriet|schijnheilig|waardeloos|lui|dom|stom|wijs|hoofd|snik|geschift|hersenloos|walgelijk|onbeschoft|incompetent",
        rf"(?:jij|je|jullie|u|de (?:moeder|vader|directeur|juf|meester|ouders?)(?: van \w{{2,20}})?|die (?:ouders?|moeders?|vaders?|mensen|man|vrouw|juf|collega)) {_ARE} {_BAD}(?! voor| weer)",
        r"(?:ben|bent|zijn) (?:jij|je|jullie|u|ze)(?: (?:nou|nu|echt|gewoon|helemaal|wel|soms|allemaal)){0,3} (?:achterlijk|debiel|gestoord|dom|oerdom|te dom om|te lui om|niet goed wijs|niet goed snik|geschift|hersenloos)",
    ),
    cued(
        "leugenaar|oplichter|dief|dieven|bedrieg|crimine|pedo|zuiplap|alcoholist|junk|profiteur|huichelaar|gek",
        rf"{_SOMEBODY} {_ARE} (?:leugenaars?|oplichters?|dief|dieven|bedriegers?|criminee?le?n?|pedo(?:fiel)?|zuiplap|alcoholist|junk|profiteurs?|huichelaars?)",
    ),
    cued(
        "zak|eikel|een zak|zakken|mongool|mongolen|schoft|kreng|loser|lafaard|prutser",
        rf"{_SOMEBODY} {_ARE} (?:\w{{3,12}}e )?(?:eikels?|zak(?:ken)?|mongool|mongolen|schoft(?:en)?|kreng(?:en)?|losers?|lafaards?|prutsers?)(?= ?[.!?,;:]|$| die(?!\w)| van het zuiverste)(?: van het zuiverste water)?",
    ),
    cued(
        "dood|sla |slaan |trap |schop |mep |ram |beuk |rot |flikker|pleur|sodemieter|donder|lazer|kanker|tief|tyf|tering|hoepel|ga dood|val dood|stik|krijg|verrek",
        rf"(?:rot|flikker|pleur|sodemieter|donder|lazer|kanker|tief|tyf|tering|hoepel) {_MILD}op(?! (?:de|het|een|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|\d))",
        rf"(?:ga|val) {_MILD}dood",
        r"(?:krijg|krijgt) (?:\w{2,8} ){0,3}(?:de |het )?(?:kanker|tering|tyfus|klere|kolere|pest|pleuris|pokken|heen en weer|lazarus)",
        r"(?:sla|slaan|trap|schop|mep|ram|beuk) (?:ik )?(?:je|jullie|hem|haar|die) (?:op (?:je|jullie|zijn|haar) (?:bek|smoel|muil|kop|gezicht)|verrot|in elkaar|kapot|het ziekenhuis in)",
        r"stik er (?:maar )?in",
        r"verrek (?:toch|maar)",
    ),
    cued(
        " maul| klappe| fresse| schnauze| mule| kop| bek| smoel| muil| reet| hol| kloten| kanis|hou |houd |houdt |hald |halt |houden|dicht|op je|op jullie|in je",
        rf"(?:hou|houd|houdt|houden) {_MILD}(?:je|jullie|uw|die|hun) (?:grote )?(?:bek|muil|smoel|kop|kanis|waffel|harses|klep|kwek|mond(?= dicht| nou| eens))(?: (?:dicht|nou|eens))?",
        r"(?:kop|bek|muil|smoel) (?:dicht|houden)",
        r"(?:klap|stomp|trap|schop|mep) (?:voor|op|in|onder) (?:je|jullie|zijn|haar|hun) (?:kop|bek|smoel|muil|reet|hol|kloten|kanis)",
        r"halt? (?:mal |jetzt |eenfach )?(?:die|dein|dei) (?:fresse|klappe|maul|schnauze)",
        r"h[ao]u?ld (?:dochs )?(?:dyn|jim|jimme|jo) (?:bek|smoel|kop|mule)",
    ),
    cued(
        "lekker|reet|schijt|kak |pijp |naakt|nude|dick|pik|sex|seks|kont",
        r"(?:aan|in|van) (?:mijn|m'n|me|je|jullie|hun|z'n) (?:reet|kont roesten)",
        r"(?:schijt|lak en schijt) (?:aan|hebben|heb)",
        r"kak (?:hebben )?aan",
        r"pijp (?:me|mij|m'n)",
        r"(?:stijve|harde) pik",
        r"(?:dick ?pics?|nudes|lekkere? (?:kont|tieten|wijf|ding))",
    ),
    cued(
        "such a|being a|be a|brainless|pathetic|incompetent|worthless|useless|thief|thieves|crook|bugger off|what a|you|disgusting|filthy|fat |dirty|selfish|greedy|bunch of|stupid|dumb|lazy|shut up|piss|sod off|screw|go to hell|drop dead|son of|piece of|kill you|liar|jerk|crap|damn|bloody|scum|loser|dick|prick",
        r"(?:what a|you|such a|a bunch of|bunch of|being a|be a) (?:\w{2,12} )?(?:dick|dicks|prick|pricks|jerk|jerks|losers?|liars?|scum|pigs?|cows?|cretins?|fools?)(?= ?[.!?,]|$| who| that| like)",
        r"(?<!no )(?:stupid|dumb|brainless|pathetic|incompetent|worthless|useless|disgusting|lazy) (?:parents?|mothers?|mums?|fathers?|dads?|people|teachers?|kids?|children|colleagues?|headteacher|principal|board|woman|women|man|men|cow|bitch|idiots?)",
        r"(?:you are|you're|they are|they're|(?:he|she) is|(?:he|she)'s|parents are) (?:all |so |just |really |such |a |an |too |bunch of ){0,3}(?:stupid|dumb|brainless|pathetic|worthless|liars?|thie(?:f|ves)|crooks?|losers?|lazy)",
        r"shut (?:up|your (?:mouth|face|trap))(?! shop)",
        r"piss(?:ed)? off|sod off|bugger off|screw (?:you|them)|go to hell|drop dead|son of a bitch|piece of (?:shit|crap)|load of crap|(?:disgusting|filthy|fat|dirty|selfish|greedy|lazy) (?:pigs?|cows?|rats?|swine|slobs?)|(?:damn|bloody|goddamn) (?:idiots?|parents|fools?|kids|people)|(?:i'll|i will|gonna) kill you",
    ),
    cued(
        "sau|rotz|mist|doof|leck|bescheuert|dammlich|blode|dumme|faule|asoziale|verpiss|leck mich|arsch|am arsch|schnauze|dreck",
        r"(?:blode|dumme|doofe|faule|asoziale|dammliche|bescheuerte) (?:kuh|kuhe|gans|ziege|sau|eltern|mutter|vater|lehrer|lehrerin|leute|kinder|zicken?|esel)",
        r"verpiss(?:t)? (?:dich|euch)",
        r"leck(?:t)? mich(?: am arsch)?",
        r"am arsch|(?:so ein |der |du )arsch",
        r"(?:dreck|mist|rotz|sau)(?:eltern|blagen|gore|kinder|pack)",
    ),
    cued(
        "achterlik|asosjale|lillik|unbeskoft|krij de|fleagje op|rot|stom|domme|dom|unnoazel|healwi|smoarg|loai|lilk",
        r"(?:stom|stomme|domme|smoarge|lillike|loaie|achterlike|healwize|unbeskofte|asosjale) (?:wiif|ko|kij|trut|tutte|sek|hun|gans|alden|mem|heit|mem en heit|minsken|folk|bern|lul|master|boel idioaten)",
        r"(?:jo|jim|jimme|do|se|hja) (?:binne|bist) (?:echt |gewoan |allegear |te |sa ){0,3}(?:dom|stom|healwiis|loai|achterlik|unnoazel)",
        r"rot(?:te)? (?:mar )?op|fleagje op|krij de (?:pest|tearing|pokken)",
    ),
)
"""What insults by the way in which words stand together."""

OF_ONESELF = phrases(
    r"(?:ben|was|voel|voelde|vind|vond|noem|bleek) (?:ik|me|mij|mezelf|mijzelf|ikzelf)|(?:ik|ikzelf) (?:ben(?! het)|was|voel|voelde|bleek|sukkel|oen|domoor|idioot|malloot|mafkees)"
    r"|mezelf|(?:die ik|als ik|domme|stomme) (?:ik|juf|ben)|i am|i'm|i was|ich bin|ich war|ik bin"
)
"""What says that a teacher means nobody but herself."""

ABOUT_WORDS = phrases(
    r"(?:scheld|vloek)?woord(?:en|je|jes)?|schelden|vloeken|scheld\w{0,10}|vloek\w{0,10}|taalgebruik|straattaal|swear\w{0,6}|words?|schimpfw\w{0,8}|skelwurd\w{0,4}"
)
"""What makes a quoted word the subject of a sentence instead of what it says."""

MATCH = phrases(
    r"wedstrijd\w*|finale?|uitslag|gewonnen|verloren|winn\w{1,6}|wonnen|verliezers?|toernooi\w*|teams?|beker|score\w?|doelpunt\w*"
    r"|won|match|game|cup|tournament|winners?|wedstriid|spiel|turnier|gewinner"
)
"""What makes losers those who lost."""

AUTUMN = phrases(
    r"herfst\w*|bos|bossen|boom|bomen|kastanjes?|eekhoorn\w*|rapen|geraapt|verzamel\w*|knutsel\w*|blaadjes|bladeren|beuken\w*|noten|wandel\w*|autumn|hjerst"
)
"""What makes an eikel an acorn."""

STORY = phrases(
    r"verhaal|verhalen|sprookjes?|boek|boeken|boekje|film|toneel\w{0,8}|musical|voorstelling|fabels?|rol|rollen|gedicht|liedje|voorlez\w{0,6}|thema|kerststal|story|book|play|marchen|teltsje"
)
"""What makes a stupid goose a part of a story."""
