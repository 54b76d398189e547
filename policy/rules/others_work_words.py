"""How people write that something is not their own, and whose it is: folded patterns in four languages."""

from policy.rules.later import Later, phrases


def _cues(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_WEB = (
    r"(?:het |'t |it |the |dem |das |der |een site op (?:het )?|een (?:app|apps) )?(?:wereldwijde )?(?:internet"
    r"|ynternet|web|google"
    r"|pinterest"
    r"|facebook|instagram|tiktok|youtube|whatsapp|linkedin|twitter|snapchat|wikipedia|netz)"
)
_PAPER = (
    r"(?:(?:de|het|een|it|in|the|a|an|der|dem|einer|einem|ons|onze|oude?|oud|dit|deze|die|ander|andere|mijn) ){0,3}"
    r"(?:\w{0,12}krant|\w{0,12}dagblad|\w{0,10}tijdschrift|\w{0,10}blad|(?:werk|les|voorlees|puzzel|liedjes|gedichten"
    r"|prenten)?boek|methode|bundel|encyclopedie|website|webside|\w{0,16}site|pagina|blog|app|folder|nieuwsbrief"
    r"|newspaper"
    r"|magazine|book|workbook|textbook|page|web ?site|teacher's page|article|zeitung|zeitschrift|buch|heft|webseite"
    r"|krante"
    r"|tydskrift|side)"
)
_COPIED = (
    r"(?:overgenomen|gekopieerd|gescand|ingescand|plukt|overgetypt|overgeschreven|geplukt|geknipt en geplakt"
    r"|gefotokopieerd"
    r"|gefotografeerd"
    r"|gejat|gestolen|gepikt|copied|photocopied|scanned|lifted|ubernommen|kopiert|abgeschrieben|abgetippt|eingescannt"
    r"|oernommen"
    r"|kopiearre)"
)
_FOUND = (
    r"(?:gedownload|gehaald|geleend|gevonden|tegengekomen|gezien|taken|downloaded|borrowed|found|heruntergeladen"
    r"|gefunden"
    r"|fun|helle|downloade)"
)
_FROM = r"(?:op|van|uit|via|from|on|in|off|aus|von|auf|bei|fan|ut|ergens op|somewhere on)"
_MAKER = (
    r"(?:maker|auteur|schrijver|schrijfster|dichter|fotograaf|bron|herkomst|tekenaar|author|writer|poet|photographer"
    r"|source"
    r"|artist|skriuwer|boarne|verfasser|autor|autorin|dichter|quelle|fotograf|kunstler)"
)

TAKEN = phrases(
    rf"{_COPIED} (?:\w{{1,8}} )?{_FROM} (?:{_WEB}|{_PAPER})",
    rf"{_FROM} (?:{_WEB}|{_PAPER}) {_COPIED}",
    rf"{_COPIED} {_FROM}(?! (?:onze|ons|eigen|our|unser|hun|their|ihr))(?: \w{{1,14}}){{0,3}}"
    rf" (?:\w{{0,8}}boek\w{{0,4}}|\w{{0,6}}book|methode|bundel|buch|heft)",
    r"(?:geknipt en geplakt|gekopieerd|copied) (?:van|from) (?:een )?(?:andere|another) (?:basis)?(?:school|klas"
    r"|class)",
    r"screenshots? (?:van|of|from|uit) (?:een|het|de|dit|an|a|the) (?:artikel|pagina|bladzijde|\w{0,8}boek"
    r"|\w{0,10}krant|article|page|book|newspaper)",
    r"(?:zet|plak|stuur|deel|post|put)\b[^.!?\n]{0,16}\b(?:hele|volledige|complete|whole) (?:hoofdstuk|artikel"
    r"|verhaal|boek|chapter|article|book)",
    r"(?:scanned|photographed) (?:the |some |a few )?pages (?:of|from)|bladzijden (?:uit"
    r"|van)\b[^.!?\n]{0,30}\b(?:gescand|gefotografeerd|ingescand)",
    rf"{_FROM} {_PAPER}(?: stond| staat| was| las ik)?,? {_COPIED}",
    rf"(?:i|we|ich|wir) (?:copied|scanned|took|kopierte) (?:this|it|these|that)(?: \w{{1,10}})? (?:from|off|out of)"
    rf" (?:{_WEB}|{_PAPER})",
)
"""Words that say that something was copied, from where nobody is named."""

CAME_ACROSS = phrases(
    rf"{_FOUND} (?:\w{{1,8}} )?{_FROM} {_WEB}|{_FROM} {_WEB} {_FOUND}",
    rf"(?:op|via|in) {_WEB} (?:tegen(?:kwam|gekomen)|vond|zag staan|las)",
    rf"(?:kwam|kaam|kwamen)(?: (?:ik|we|wij|wy))?(?: \w{{1,6}}){{0,2}} (?:tegen|tsjin) (?:op|yn|in) (?:{_WEB}"
    rf"|{_PAPER})",
    rf"(?:found|saw|came across) (?:this|it|these)(?: \w{{1,10}})? (?:on|in) (?:{_WEB}|{_PAPER})",
    rf"tsjin op (?:in |de )?(?:side|{_WEB})",
    rf"(?:got|grabbed|took|have) (?:this|it|these) from {_WEB}",
    rf"(?:is|komt|zijn|komen|comes|come|ist|kommt) (?:allemaal )?(?:van|uit|from|aus|von|fan) {_WEB}",
    rf"(?:foto|plaatje|afbeelding|\w{{0,6}}tekst|gedicht|liedje|recept|kleurplaat|cartoon|tekening|photo|picture|text"
    rf"|bild)"
    rf" (?:van|from|aus|von) {_WEB}"
    rf"|google ?afbeeldingen",
)
"""Words that say that something was found, which is somebody's where it is shown and not only pointed at."""

CUES = _cues(
    """
    overgenomen gekopie gescan getypt overgeschr geplukt plukt geplakt fotokopi fotograf gejat gestolen gepikt copied
    scanned lifted took ubernommen kopiert abgeschr abgetippt eingescannt oernommen kopiearre internet ynternet web
    google pinterest facebook instagram tiktok youtube whatsapp linkedin twitter snapchat wikipedia netz onbeken
    onbekind unknown unbek anoniem anonym weet wit weiss know remember idee idea side vergeten kwijt forgotten ferjitten
    vergessen watermerk watermark betaalmuur paywall eigenlijk hoef hoop screenshot hele volledige complete whole pages
    mij mezelf mysels mine
    """
)
"""Parts of words without one of which nothing is said of where a work came from."""

CREDIT_CUES = _cues(
    """
    © (c) copyright rights rechte getty stock alamy photos hoogte reuters press agence anp afp epa dpa belga volkskrant
    nrc trouw telegraaf parool nu.nl nos rtl omrop courant dagblad
    """
)
PASSED_ON_CUES = (
    "doorgestuurd",
    "forward",
    "weitergeleitet",
    "trochstjoerd",
    "deel",
    "delen",
    "stuur",
    "share",
    "teil",
    "diel",
)

PUPILS = phrases(
    r"kinderen|leerlingen|groep \d|kleuters|bern|children|pupils|kinder|schuler|informatie|information|antwoord\w{0,2}"
)
"""Who finds things for a lesson, and what they find."""

UNKNOWN_MAKER = phrases(
    rf"{_MAKER}(?: (?:is|blijft|remains|ist|is (?:mij|ons|me|my|us)|ist (?:mir|uns)|is helaas"
    rf"|is unfortunately))?:? (?:helaas |mij |ons |my |us |mir |uns )?(?:onbekend|unknown|unbekannt|unbekend|onbekind"
    rf"|ûnbekend|anoniem|anonymous|internet|google|pinterest|facebook|whatsapp|youtube|tiktok)",
    r"onbekende (?:maker|auteur|schrijver|dichter|bron)|(?:author|source|artist|maker) unknown|unknown (?:author"
    r"|source|poet)",
    r"(?:weet|weten|wit|weiss|wissen)(?: (?:ik|we|wij|wy|ich|wir))?(?: helaas)? (?:niet|net|nicht)(?: meer| mear"
    r"| mehr)?,? (?:wie|wa|wer|von wem|van wie)\b[^.!?\n]{0,24}\b(?:schreef|geschreven|gemaakt|maakte|maker|auteur"
    r"|schrijver|dichter|fotograaf|skreaun?|makke|geschrieben|gemacht|stammt|is)",
    r"(?:schrijver|schrijfster|auteur|bron|maker|dichter|author|source|boarne|skriuwer|autor|quelle)(?: ben ik| is"
    r"| haw ik)? (?:vergeten|kwijt|forgotten|ferjitten|vergessen)",
    r"door iemand (?:op|van) (?:het )?internet|is (?:helaas )?(?:niet|net) (?:van|fan) (?:mij|mezelf|ons|my|mysels|ús"
    r"|us)|is not (?:mine|my own)|ist nicht von mir",
    r"hoop(?: ik)? dat (?:hij|de (?:maker|kunstenaar|fotograaf|schrijver|tekenaar|auteur)) het (?:goed"
    r"|niet erg) vind\w{0,2}|watermerk|watermark|betaalmuur|paywall|eigenlijk (?:voor )?(?:moet betalen"
    r"|moet je (?:er )?voor betalen|mag het niet|verboden)|hoef je het niet te kopen",
    r"(?:weet|weten|wit|weiss)(?: (?:ik|we|wij|wy|ich|wir))? (?:niet|net|nicht)(?: meer| mear| mehr),? (?:waar|wer't"
    r"|wo)\b[^.!?\n]{0,24}\b(?:vandaan|las|vond|gelezen|gevonden|wei|her|lezen)",
    r"(?:don't|do not|dont) (?:know|remember) (?:who|where)\b[^.!?\n]{0,16}\b(?:wrote|made|took|drew|from|found|read)",
    r"geen idee (?:van )?(?:wie|waar) (?:het|dit|hem|de)\b[^.!?\n]{0,24}\b(?:geschreven|gemaakt|schreef|maakte"
    r"|vandaan|is)|no idea who (?:wrote|made|took)",
)
"""Words that say that the maker is not known. They count beside something that was made."""

WORK = phrases(
    r"gedicht(?:je)?|versje|vers|rijm(?:pje)?|tekst(?:je)?|verhaal(?:tje)?|artikel|stuk(?:je)?|spreuk|quote|citaat"
    r"|foto'?s?"
    r"|plaat(?:je)?|plaatjes|afbeelding(?:en)?|illustratie\w{0,2}|tekening(?:en)?|cartoon|strip|liedje|lied|songtekst"
    r"|werkblad(?:en)?|oefenblad(?:en)?|kleurplaat|kleurplaten|recept|film(?:pje)?|video|\w{0,8}kaart(?:je)?|puzzel",
    r"poem|text|story|article|quote|photo|picture|image|drawing|song|lyrics|worksheets?|recipe|wrote",
    r"schrijver|schrijfster|auteur|dichter|author|poet",
    r"geschichte|zitat|bild|zeichnung|rezept|ferhaal|fers|tekst|ferske|(?:dit|dat) kaam ik|dit (?:las|vond|kwam)|this",
)
"""Things that somebody made."""

PASSED_ON = phrases(
    r"doorgestuurd(?= ?:)|doorgestuurd bericht|forwarded(?= ?:)|forwarded message|weitergeleitet(?= ?:)"
    r"|trochstjoerd(?= ?:)|kreeg (?:ik )?(?:dit|deze|dat)\b[^.!?\n]{0,40}\bdoorgestuurd|doorgestuurd gekregen|(?:was "
    r"|got )?forwarded to me|habe ich weitergeleitet bekommen|(?:deel|delen|stuur|forward|share|teile|diel) (?:dit"
    r"|this|diese|dit) (?:bericht|message|nachricht|berjocht) (?:door )?(?:met|door|aan|naar|to|with|mit|an"
    r"|mei) (?:iedere\w{0,2}|alle\w{0,4}|zoveel|everyone|all|every|jeden|zo veel|as many|elk\w{0,6})"
)
"""A chain letter."""

_AGENCY = (
    r"getty(?: images)?|shutterstock|istock(?:photo)?|adobe stock|alamy|depositphotos|hollandse hoogte|dreamstime|123rf"
    r"|reuters|associated press|agence france"
)
CREDIT = Later(
    rf"(?<!\w)(?:{_AGENCY})(?!\w)|(?:©|\(c\) ?|copyright ?(?:by |: ?|van |(?=(?:19|20)\d\d)))[^\n.,;]{{1,40}}"
    rf"|all rights reserved"
    r"|alle rechten voorbehouden|alle rechte vorbehalten|"
    r"(?<!\w)(?:foto|beeld|photo|image|tekst|bild|text)s?(?: ?:| door| by| van) ?(?:anp|afp|epa|dpa|ap|belga)(?!\w)"
    r"|(?<!\w)(?:foto|beeld|photo|bild)s?(?: ?:[^\n.]{0,40}?| van| from) ?(?:de )?(?:volkskrant|nrc|trouw|telegraaf"
    r"|parool|nu\.nl"
    r"|nos|rtl|omrop fryslan|leeuwarder courant|friesch dagblad|dagblad van het noorden)(?!\w)"
)
"""A credit line: its work belongs to somebody."""

AGENCY_MARK = Later(r"(?<!\w)(?:ANP|AFP|EPA|DPA)(?= ?/| ?\)|-foto|$|\n)")
"""A news agency, in capitals as they write it."""

SOURCE = Later(
    r"(?<!\w)(?:met (?:toestemming|dank aan|goedvinden|medeweten)|(?<!geen )(?<!zonder )toestemming (?:van|gekregen)"
    r"|rechtenvrij|royalty"
    r"|publiek domein"
    r"|public domain|creative commons|cc[- ]by|cc0|with (?:kind |the )?permission|permission (?:of|from)"
    r"|mit (?:erlaubnis"
    r"|genehmigung|freundlicher)|mei tastimming|it mei fan|mocht van de maker|het mag van)(?!\w)"
)
"""A permission, or that none is needed."""

OWN = Later(
    r"(?<!\w)(?:(?:gedicht|versje|verhaal|tekst|lied|liedje|rap|tekening|foto'?s?|stukje|rijm|elfje|haiku|poem|story"
    r"|song)"
    r"\w{0,3} (?:van|door|fan|by|troch|von|der|aus) (?:de |onze |us |our |unserer |een |in )?(?:groep|groepen"
    r"|kinderen|leerling\w{0,2}"
    r"|klas|juf|meester|bern|class|group|pupils?|children|schuler\w{0,4}|gruppe|klasse|leerkracht|team|kleuters"
    r"|bovenbouw)"
    r"|(?:geschreven|gemaakt|bedacht|gedicht|verzonnen|skreaun|makke|written|made|composed|geschrieben"
    r"|gedichtet) (?:door|troch|by"
    r"|von|is door) (?:de |onze |us |our |unserer |een )?(?:groep|kinderen|leerling\w{0,2}|klas|juf|meester|bern"
    r"|class|group|pupils?"
    r"|children|kinder\w?|gruppe|team|mij|ons|me|us)"
    r"|(?:skreau|schreef|schreven|maakte|maakten|dichtte|dichtten|bedachten|bedacht|wrote|schrieb\w{0,2}) (?:de "
    r"|onze |ik |we |wij )?"
    r"(?:groep|kinderen|leerlingen|klas|bern|kleuters|kinder|zelf|samen)"
    r"|(?:groep|klas|group|class|gruppe|klasse) \d (?:schreef|maakte|skreau|wrote|dichtte|bedacht|schrieb|heeft)"
    r"|(?:kinderen|leerlingen|bern|children|pupils|kinder|kleuters|ik|wij|we|ich|wir|i) (?:schreven|maakten|skreaunen"
    r"|wrote"
    r"|dichtten|bedachten|schrieben|schreef|maakte)"
    r"|zelf ?(?:geschreven|gemaakt|bedacht|gedicht|geschreven)|zelfgemaakt\w?|self-written|eigen (?:gedicht|werk"
    r"|tekst|foto\w{0,3}"
    r"|rijm|maak)|own work|selbst (?:geschrieben|gedichtet)|sels (?:skreaun|makke)|sint|piet|ons schoollied"
    r"|unser schullied)(?!\w)"
)
"""Who at school made it."""

_A_CLASS = (
    r"(?:groep(?:en)?|klas(?:se)?|group|class|year|gruppe) ?\d{1,2} ?[a-d]?(?: ?(?:/|-|en|and|und) ?\d{1,2} ?[a-d]?)?"
    r"|(?:de |the |die )?(?:kleuters|kleuterklas|(?:onder|midden|boven)bouw)"
)
_NAMES = r"[^\W\d_]{2,20}(?:(?:, | en | and | und | & )[^\W\d_]{2,20}){0,5}"
SIGNED = Later(
    r"[ \n]{0,6}[(\"*_~-]{0,3} ?"
    r"(?:(?:(?:de |alle |the |all |die )?(?:kinderen|leerlingen|bern|learlingen|children|pupils|kinder|schuler)"
    r"|(?!(?:juf|juffrouw|meester|mevrouw|meneer|miss|mrs?|master|frau|herr|groet\w{0,4}|liefs|love)(?!\w))"
    rf"{_NAMES})(?:,| \(?(?:van|uit|fan|ut|of|from|in|aus|der)|(?= \()) \(?)?"
    rf"(?:{_A_CLASS})[^\w\n]{{0,6}}(?=\n|$)"
)
"""A line of its own by which a class or its pupils sign what stands above it: "Groep 5", "Sem en Lotte, groep 5"."""

ATTRIBUTED = Later(
    r"(?<!\w)(?:aldus|volgens|zei|zegt|zeiden|zeggen|vertelde\w?|vertelt|vertellen|schreef|schrijft|schrijven|vroeg"
    r"|riep"
    r"|antwoordde\w?|dacht|appte|mailde|reageerde|noemde|uit het boek|uit de bundel|van de schrijver|uit '|stelling"
    r"|vraag"
    r"|says?|said|wrote|writes|asked|told|according to|from the book|sagte?n?|schreibt|schrieb|meinte|aus dem buch"
    r"|sei|seit"
    r"|skreau|skriuwt|frege|neffens|ut it boek|les|lazen|lezen|heet|genaamd|titel|title|onderwerp|gesprek)(?!\w)"
)
"""Whose words are quoted: somebody's, and not nobody's."""

NAMED = Later(
    r"(?:\(|- ?|~ ?|(?<!\w)(?i:door|bron ?:|auteur ?:|tekst ?:|uit|van|by|from|source ?:|von|aus|quelle ?:|fan|troch|ut"
    r"|boarne ?:|naar|dichter|dichteres|schrijver|schrijfster|poet|author) (?:de |het |the |dem |der )?)"
    r"(?:[A-Z][\w'.-]{1,24}|[A-Z]\.)(?: (?:[A-Z][\w'.-]{0,24}|van|de|der|den|von|ter|ten|M\.G\.)){0,4}"
)
"""A maker or a source by name: "van Annie M.G. Schmidt", "- Rilke", "Bron: Trouw". Held against the plain text."""

NAMED_NEXT = Later(
    r"(?: van| of| by| fan| von)?(?: de| het| the| der)? [A-Z][\w.-]{1,20}"
    r"|(?: van| of| fan| von)(?: de| het| the| der)? (?:school|gemeente|rijksoverheid|politie|bibliotheek|inspectie"
    r"|ggd)\b"
)
"""Whose it is, right behind: "uit dagblad Trouw", "van de site van de gemeente"."""

QUOTE = Later(r"(?<![\w\".,!?])\"(?=\S)[^\"\n]{1,1500}(?<=\S)\"(?!\w)")
LINK = Later(r"https?://|www\.")
IMAGE_LINK = Later(
    r"(?<![\w@.])(?:https?://(?P<host>[^\s/:?#]{3,100})(?::\d{1,5})?/|www\.(?P<site>[^\s/:?#]{3,100})/)[^\s?#]{1,300}?"
    r"\.(?:jpe?g|png|gif|webp|bmp|svg|heic)(?:[?#][^\s]{0,200})?(?![\w.])"
)
