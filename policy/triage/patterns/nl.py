"""Dutch, as parents write it: words and patterns."""

# ruff: noqa: E501 - one pattern, one line: so they are read and extended
# fmt: off

from policy.triage.patterns.model import LanguageTable

_MACROS = {
    "staff": r"(?:juf+(?:rouw)?|meester|leerkracht(?:en)?|leraar|lerares|directeur|directrice|invaller|concierge|conrector|collega)",
    "weekday": r"(?:maan|dins|woens|donder|vrij)dag(?:ochtend|middag|morgen|s)?",
    "day": r"(?:vandaag|vanochtend|vanmorgen|vanmiddag|morgen|morgenochtend|morgenmiddag|overmorgen|<weekday>|deze week)",
    # a question word, a modal verb before its subject, or a verb that opens the sentence
    "ask": (
        r"(?:hoe|wat|waar|wanneer|welke?|wie|waarom|hoeveel|hoelang|benieuwd|vroeg me af|vraag me af|"
        r"(?:kan|kunnen|kunt|kun|mag|mogen|moet|moeten|zou|zouden|wil|wilt|willen) (?:ik|u|je|jij|jullie|we|wij|ze|zij|hij|"
        r"er|iemand|de|het|onze?|mijn)|(?:ik|wij|we) (?:wil|willen|zou|zouden)|"
        r"(?:^|[.!?,] |(?:juf|meester|hoi|hallo|goedemorgen|goedemiddag|u) )(?:is|zijn|heeft|hebben|heb|weet|weten|wordt|"
        r"worden|gaat|gaan|komt|komen|krijgt|krijgen|doet|doen|staat|hoort|zit|klopt|begint|kan|kunnen|mag|mogen|moet|"
        r"moeten|zou|zouden|hoeft|hoeven))"
    ),
    "arranged": (
        r"(?:inschrijv\w*|ingeschreven|opgeven voor|aanmeld\w*|meld ik (?:me|mijn|mn|hem|haar) aan|uitschrijv\w*|"
        r"(?:nieuwe?|ander) (?:adres|telefoonnummer|nummer|mailadres|e-?mail\w*|mobiel\w*)|adreswijziging|verhuisd|"
        r"rekeningnummer|ouderbijdrage|factu\w+|rekening|betal(?:en|ing|ingen)|betaal\w*|incasso|tikkie|termijnen|"
        r"administratie|directie|formulier\w*|verlofformulier|parro|social schools|klasbord|isy|ouderportaal|portaal|"
        r"telefoonnummer|e-?mail ?adres|mailadres|(?:de |er <day> |<day> )?(?:gewoon )?school(?:\?|$)|begint de school|inlog\w*|wachtwoord|account|rondleiding|open dag|kennismaking\w*|studiedag\w*|margedag\w*|roostervrij\w*|"
        r"vakantierooster|vakanties|(?:zomer|herfst|kerst|mei|voorjaars)vakantie|schooltijden|lestijden|continurooster|"
        r"bso|naschoolse|voorschoolse|buitenschoolse|tussenschoolse|opvang|overblijf\w*|overblijven|tso|schoolgids|jaarkalender|schoolkalender|"
        r"vertrouwenspersoon|verklaring|toestemming\w*|avg|privacy|gevonden voorwerpen|bereikbaar|openingstijden|"
        r"telefonisch|systeem|maillijst|mailinglijst|nieuwsbrief|medezeggenschapsraad|de mr|ouderraad|"
        r"afschrift|onderwijskundig\w*|leerplicht\w*|schoolfoto\w*|luizenbeleid|pestprotocol|protocol|gescheiden ouders|"
        r"achternaam|wachtlijst|plek in groep|plek(?:ken)? (?:bij|op|voor)|leerlingenvervoer|schoolmelk|schoolfruit|"
        r"hoofdingang|sleutel|fietsenstalling|parkeren|verzeker\w*|gymzaal huren|website|noodnummer|nummer van)"
    ),
    "lesson": (
        r"(?:huiswerk|weektaak|toets\w*|topo\w*|dictee|spelling|rekenen|rekensom\w*|tafels|lezen|leesboek|begrijpend|schrijven|breuken|"
        r"staartdeling\w*|gym|gymles|gymkleren|gymspullen|gymschoenen|gymtas|spreekbeurt\w*|boekbespreking|boekverslag|werkstuk|"
        r"presentatie|trakteren|traktatie\w*|rapport(?:en)?|tien ?minuten\w*|10 ?min\w*|oudergesprek\w*|voortgangsgesprek|adviesgesprek|"
        r"schoolreis\w*|excursie|uitje|kamp|schoolkamp|musical|voorstelling|surprise|lootje|sinterklaas|kerstdiner|paasontbijt|knutsel\w*|"
        r"luizen\w*|jas|muts|beker|broodtrommel|drinkbeker|bidon|tas|rugzak|vest|groepje|bibliotheek|bieb|boek|bladzijde|"
        r"hoofdstuk|mee (?:naar|nemen)|meenemen|meegenomen|aandoen|zwemm\w*|zwemles|schoolzwemmen|pauze|leren|oefenen|niveau|"
        r"instaptoets|cito|doorstroomtoets|schooladvies|snapt|begrijpt|opletten|concentr\w*|voortgang|verjaardag|knuffel|speelgoed|"
        r"lunch|bus|foto's van de klas|snappet|gynzy|squla|chromebook|tablet|koptelefoon|etui|schaar|lijm|schort|"
        r"verkleed\w*|kleren|laarzen|regenkleding|groepsindeling|volgend jaar juf|zit naast|vriendjes|vriendinnetjes|"
        r"speelkwartier|rooster|dansles|muziekles|verkeersexamen|fiets|plusklas|extra werk|dyslexie|logopedie)"
    ),
    "symptom": (
        r"(?:koorts\w*|verhoging|\w*griep|grieperig|overgegeven|overgeven|overgeeft|spug\w*|gespuugd|spuugt|spuugde|gespogen|kots\w*|gekotst|"
        r"brak(?:en|end)|braakt|gebraakt|misselijk|waterpokken|krentenbaard|roodvonk|\w+ontsteking|hersenschudding|diarree|"
        r"snotverkouden|snipverkouden|verkouden|verkoudheid|hoest|hoesten|hoestbui\w*|hoofdpijn|buikpijn|keelpijn|oorpijn|buikklachten|"
        r"corona|covid|hangerig|beroerd|niet (?:zo |helemaal |erg )?lekker|niet (?:zo |helemaal )?fit|niet (?:zo )?goed wakker|"
        r"voelt zich (?:niet|slecht|ziek|rot|beroerd)|onwel|ontstoken|gekneusd|verstuikt|migraine|longontsteking|"
        r"aan de (?:dunne|schijterij|diarree)|hersenschudding|flauwgevallen|duizelig|rode vlekken|uitslag|emmer naast|"
        r"te pakken|virusje|virus|bacterie|niet in orde|ziek(?:jes)?)"
    ),
}

_ILLNESS = (
    (3.0, r"\bziek ?(?:te )?(?:ge)?meld(?:en|ing|t)?\b|\bziekmeld(?:en|ing)?\b|\bmeld\w*\b(?: \S+){1,4} ziek\b"),
    (3.0, r"\b(?:afmelden|afmelding|afgemeld|meld\w*\b(?: \S+){1,4} af)\b[^.!?]*\b<symptom>\b"),
    (2.0, r"\bziek(?:jes)?\b"),
    (2.0, r"\b(?:3[89]|4[01])(?:[.,]\d)? (?:graden|koorts)\b|\b(?:3[89]|4[01])[.,]\d\b"),
    (2.0, r"\b(?:koorts|verhoging|buikgriep|grieperig|waterpokken|krentenbaard|roodvonk|hersenschudding|diarree|griep|voel(?:t|en) zich niet (?:zo |erg )?(?:goed|lekker|fit)|overgeven|overgegeven|gespuugd|spugen)\b"),
    (1.0, r"\b<symptom>\b"),
    (1.0, r"\b(?:heeft|had|hebben|met|is|was|ligt|liggen|voelt|voelde|aan het|moet|moest|bleef|werd|wakker)\b(?: \S+){0,5} <symptom>\b"),
    (1.5, r"\b(?:blijft|blijven|bleef|houd|hou|houden|houdt|is|zijn)\b(?: \S+){0,6} (?:thuis|in bed|op de bank|onder de wol)\b"),
    (1.5, r"\b(?:ligt|liggen)\b(?: \S+){0,4} (?:in|op) bed\b|\b(?:thuis|binnen) (?:houden|blijven|gebleven)\b"),
    (1.5, r"\b(?:kan|kunnen|komt|komen|gaat|gaan|mag)\b(?: \S+){0,4} niet\b(?: \S+){0,2} (?:naar school|op school|naar de les|komen)\b"),
    (1.0, r"\b(?:komt|komen) (?:(?:er|dus|ook|<day>|helaas|nog|even|daarom) )*niet\b"),
    (1.0, r"\b<day> (?:helaas |dus |nog |ook )*(?:niet(?: naar| komen|$|[.,!])|geen school|thuis)|\bgeen school\b"),
    (2.0, r"\b<day> (?:dus |helaas )?geen [a-z]+, (?:ze|hij|zij)\b"),
    (1.5, r"\bnog (?:steeds )?niet (?:beter|opgeknapt|de oude|fit|in orde)\b|\bslecht geslapen\b|\bziek geworden\b"),
    (2.5, r"[\x{1F912}\x{1F922}\x{1F92E}\x{1F927}\x{1F915}]"),
    (2.0, r"\b(?:arm|been|pols|enkel|voet|vinger|sleutelbeen|teen)\b(?: \S+){0,3} (?:gebroken|gekneusd|verstuikt|in het gips)\b|\bgebroken (?:arm|been|pols|enkel|voet|vinger)\b"),
    (1.5, r"\bheeft\b(?: \S+){0,3} (?:het )?(?:ook )?te pakken\b|\bemmer naast\b|\b(?:heel|hele) de nacht wakker\b"),
    # "hoi juf noor is ziek": the teacher is greeted, the child is ill
    (6.0, r"\b(?:hoi|hallo|goedemorgen|beste|lieve|dag|hey|hi|ha) (?:juf|meester),? [a-z]+ (?:is|heeft|ligt|voelt)\b[^.!?]*\b<symptom>\b"),
    # somebody else's illness, a word in another sense, a question about illness in general
    (-4.0, r"\b(?:sinterklaas|piet|sint|trainer|oppas) (?:is|was) (?:\w+ )?ziek\b|\bziek (?:weekend\w*|feest\w*|van (?:dit|dat|die|deze|het|de|al|alles|jullie|jou|je|school|mijn|ons|onze|haar|zijn|hun)|vet|goed|leuk|lekker|gaaf|cool|mooi|vervelend|slecht|veel|duur)\b|\bzieke? (?:goal|beat|actie)\b"),
    (-4.0, r"\bword(?:en|t)? (?:er )?(?:echt |zo |hier |helemaal |gewoon )*ziek van (?:dit|dat|die|deze|het|de|al|alles|jullie|jou|je|school|mijn|ons|onze|haar|zijn|hun)\b|\bziek (?:\w+ )?word(?: je| ik|en we) (?:er)?van\b"),
    (-4.5, r"\b(?:<staff>|juf [a-z]+|meester [a-z]+)(?: \w+)? (?:is|was|zijn|ligt|wordt) (?:\w+ ){0,3}(?:ziek|koorts|griep)\w*\b"),
    (-4.5, r"\b(?:is|was|zijn|ligt)(?: ook| nu| weer)? (?:de |onze )?(?:<staff>)(?: [a-z]+)? (?:\w+ ){0,3}(?:ziek|beter)\b|\bzieke? <staff>\b"),
    (-4.0, r"\bik (?:ben|was|lig|word|voel me) (?:\w+ ){0,3}(?:ziek|grieperig|verkouden|niet lekker)\b|\b(?:ben|lig) ik (?:\w+ ){0,2}ziek\b"),
    (-6.0, r"\b(?:waar|hoe|waarheen|bij wie|welk nummer|naar wie|tot hoe laat|hoe laat|via welk\w*)\b[^.!]*\b(?:ziek ?(?:te )?meld\w*|ziek ?gemeld|ziek|afmeld\w*|ziekte\w*)\b"),
    (-3.5, r"\b(?:is|zijn|heeft) (?:jullie|je|jouw)(?: kind| zoon| dochter)?\b[^.!]*\bziek\b|\b(?:iemand|wie|hoeveel kinderen|een kind|kinderen die|kind dat)\b(?: \S+){0,4} (?:ziek|koorts|waterpokken|krentenbaard|griep|met)\b"),
    (-6.0, r"\b(?:ziekmelding|melding)\b(?: \S+){0,4} (?:intrekken|in te trekken|annuleren|ongedaan|terugdraaien)\b|\btrek\b(?: \S+){0,4} (?:ziekmelding|melding)\b(?: \S+){0,2} in\b"),
    (-4.0, r"\b(?:heel|hele|halve|de helft van) (?:de )?(?:groep|klas)\b[^.!?]*\bziek\b|\bveel (?:zieken?|kinderen)\b|\bziekmeldingen\b|\bziekenhuis\b"),
    (-3.5, r"\bbeterschap\w*|\bheerst\b[^.!?]*\b(?:griep|buikgriep|corona|krentenbaard|waterpokken)\b|\bgriepgolf\b"),
    (-3.0, r"\bgriepprik\w*|\bziek (?:geworden )?(?:van|door) (?:het |de |al )|\bzwangerschaps\w*|\bziekte ?(?:verlof|verzuim)\b|\bvaccinatie\w*|\bals (?:je|een|mijn|ons|hij|ze|zij)\b(?: \S+){0,5} ziek\b"),
    (-3.5, r"\b(?:mag|mogen|moet|moeten|vanaf wanneer|hoe ?lang|wanneer)\b[^.!]*\bweer (?:naar|op) school\b[^.!]*\?"),
    (-3.0, r"\b(?:was|waren) (?:\w+ )?(?:vorige|afgelopen|verleden) (?:week|maand)\b|\btoen (?:ik|ze|hij|we)\b[^.!?]*\bziek\b"),
    (-3.0, r"\b(?:onze|mijn|de) (?:hond|poes|kat|cavia|konijn|oma|opa|man|vrouw|moeder|vader|schoonmoeder|buurvrouw|collega)\b(?: \S+){0,4} (?:ziek|koorts|griep)\b"),
    (-3.0, r"\b(?:les|werkstuk|spreekbeurt|boek|liedje|thema|project|film|protocol)\b(?: \S+){0,3} (?:over|ziek\w*)\b"),
    (-4.0, r"\b(?:koorts|verhoging) is (?:nu |weer |gelukkig )*(?:weg|gezakt|over|gedaald)\b|\bgeen (?:koorts|verhoging) meer\b|\bniet (?:meer )?ziek\b|\bziek geweest\b|\bgelukkig (?:niet|geen)\b|\bniemand (?:is )?ziek\b"),
    (-2.5, r"\b(?:ik|wij|we) (?:ben|zijn|kan|kunnen)\b(?: \S+){0,3} (?:er )?(?:helaas )?niet (?:bij|zijn|komen)\b|\bniet bij\b"),
)

_RECOVERY = (
    (3.5, r"\b(?:is|zijn|voelt|voelen|zich|weer|helemaal|gelukkig|stuk) (?:\w+ ){0,3}(?:beter|opgeknapt|hersteld|koortsvrij|de oude|topfit|fit genoeg)\b(?: \S+){0,6} (?:school|komt|komen|gaat|morgen|vandaag|bij|les|klas)\b"),
    (2.5, r"\bweer (?:\w+ )?(?:beter|opgeknapt|hersteld|koortsvrij|de oude|fit)\b|\bbeter ?(?:ge)?meld\w*|\bbetermelding\b|\bmeld\w*\b(?: \S+){1,4} beter\b"),
    (2.0, r"\bis (?:nu |gelukkig |helemaal )*beter ?(?:[!.,]|$)|\bkoorts is (?:nu |gelukkig )?weg\b|\b(?:koortsvrij|opgeknapt)\b|\bgeen koorts meer\b|\bniet meer ziek\b|\bvan (?:zijn|haar) (?:griep|ziekte) (?:af|hersteld)\b"),
    (1.5, r"\b(?:komt|gaat|is|kan|zal|komen|gaan)\b(?: \S+){0,4} (?:gewoon )?weer (?:gewoon )?(?:naar|op|mee naar) school\b|\bis er (?:morgen|vandaag|maandag) (?:gewoon )?weer\b(?: bij)?"),
    (-4.0, r"\b(?:nog|helaas) (?:steeds )?(?:\w+ )?(?:niet|geen)\b(?: \S+){0,3} (?:beter|opgeknapt|hersteld|koortsvrij|fit|de oude)\b|\btot (?:hij|ze|zij|die)\b(?: \S+){0,3} (?:beter|opgeknapt)\b"),
    (-4.0, r"\b(?:<staff>|juf [a-z]+|meester [a-z]+)(?: \w+)? (?:is|bent|zijn|komt) (?:\w+ ){0,3}(?:weer|beter)\b|\bis (?:de )?(?:juf|meester)(?: [a-z]+)? (?:\w+ ){0,2}(?:weer|beter)\b"),
    (-3.0, r"\b(?:mag|mogen|moet|vanaf wanneer|hoe ?lang|wanneer|hopelijk|hoop\w*|als|zodra)\b[^.!?]*\b(?:beter|weer (?:naar|op) school|opgeknapt|koortsvrij)\b"),
    (-4.0, r"\b(?:fijn|leuk|blij|goed|mooi|gelukkig) (?:om te (?:horen|lezen) |te horen )?dat\b"),
    (-3.0, r"\bik (?:ben|voel)\b(?: \S+){0,3} (?:beter|opgeknapt|fit)\b|\b(?:rekenen|lezen|spelling|cijfer\w*)\b[^.!?]*\bbeter\b|\bword(?:t|en)? (?:snel |gauw )?beter\b"),
)

_APPOINTMENT = r"(?:(?:\w*tandarts|orthodontist|orthodontie|huisarts|dokter|kinderarts|oogarts|ziekenhuis|specialist|fysio\w*|logopedi\w*|opticien|consultatiebureau|schoolarts|kaakchirurg|beugel|mondhygienist\w*|polikliniek|poli|psycholoog|therapie|ggd|prik|bloedprikken|intake|rij-?examen|zwemexamen|afzwemmen))"
_OCCASION = r"(?:(?:bruiloft|trouwerij|trouwen|trouwt|huwelijk\w*|begrafenis|uitvaart|crematie|afscheid|jubileum|verhuiz\w*|verhuis\w*|familiebezoek|familiefeest|suikerfeest|offerfeest|toernooi|\w+toernooi|wedstrijd|\w+wedstrijd|vlucht|vliegen|wintersport|lang weekend|skien))"
_LEAVE = (
    (3.0, r"\b(?:verlof ?aanvra\w*|verlof ?aanvraag|bijzonder verlof|extra verlof|verlof (?:voor|nodig|krijgen|op|van \d|aub|graag))\b|\b(?:vraag|vragen|aanvragen|krijgen|krijgt|graag|wil\w*)\b(?: \S+){0,4} verlof\b"),
    (2.5, r"\bvrij (?:vragen|krijgen|nemen|te vragen|te krijgen|gevraagd|zijn van school|hebben|op|voor)\b|\b(?:mag|mogen|kan|kunnen|graag|krijg|krijgt|krijgen)\b(?: \S+){0,7} (?:vrij\b|dagje vrij|vrijaf)|\bvrij (?:van school|vragen)\b|\bsnipperdag\b|\bvrijgeven\b"),
    (2.0, r"\b(?:naar|bij|heeft|hebben|moet|moeten|afspraak|controle|van|ivm|i\.v\.m\.|vanwege|wegens|door|voor|eerst)\b(?: \S+){0,5} <appt>\b"),
    (1.0, r"\b<appt>\b"),
    (-3.0, r"\binloopspreekuur\b|\bvaccinatie\w* (?:gemist|voor|dag)|\bvoor wie\b"),
    (1.0, r"\bop vakantie\b"),
    (1.5, r"\b<occasion>\b"),
    (1.5, r"\b(?:eerder|vroeger) (?:weg|naar huis|ophalen|op|halen|mee|vrij|vertrekken|uit school|op vakantie)\b|\b(?:haal|halen|kom|komt|ophalen)\b(?: \S+){0,4} (?:eerder|vroeger)\b|\b(?:haal|halen)\b(?: \S+){0,6} (?:om|rond|half) (?:\d|half|een|twee|drie|elf|tien|twaalf)\S*(?: \S+){0,2} op\b"),
    (2.5, r"\b(?:komt|komen|is|zijn|kom|arriveert)\b(?: \S+){0,4} (?:iets|wat|beetje|uurtje|half uur\w*|kwartier\w*|minuten|min|ietsje|pas|straks|vandaag|morgen)? ?(?:later|te laat)\b|\b(?:iets|wat|beetje|kwartiertje|half uurtje|uurtje|minuten|min) (?:later|te laat)\b|\b(?:redden|halen) (?:het )?(?:\w+ )?niet op tijd\b|\bverslapen\b|\b(?:lekke band|in de file)\b"),
    (1.5, r"\b(?:is|zijn) er (?:dus |dan |die dag )?(?:pas )?(?:om|rond|vanaf|na) (?:\d|half|kwart)|\b(?:rond|om|pas)\b(?: \S+){0,4} (?:weer )?(?:terug )?(?:op|in|naar) (?:school|de klas)\b|\bpas (?:om|rond|na) (?:\d|half|kwart|de)"),
    (1.5, r"\b(?:afwezig|niet aanwezig|absent|thuisblijven|onder schooltijd)\b|\b(?:dan|die dag)\b(?: \S+){0,2} niet\b|\b(?:is|zijn)\b(?: \S+){0,3} er(?: \S+){0,2} niet\b"),
    (2.0, r"\b(?:dag|dagen|dagje|week|weekje|middag|ochtend|uurtje)\b(?: \S+){0,2} (?:vrij|eerder)\b|\bweek eerder op vakantie\b|\bvrij\b(?: \S+){0,4} \b<occasion>\b|\b<weekday> (?:een dagje )?vrij\b"),
    (-2.5, r"\b(?:mag|moet|moest|mocht)\b(?: \S+){0,2} van de (?:dokter|huisarts|arts|kinderarts)\b"),
    # staff's own leave, holidays for everybody, questions about how it is arranged
    (-4.5, r"\b(?:zwangerschaps|ouderschaps|bevallings)verlof\b|\bverlof (?:van|voor) (?:de )?<staff>\b|\b(?:<staff>)(?: [a-z]+)? (?:is|gaat|heeft|zijn|komt)\b(?: \S+){0,3} (?:verlof|vrij|weg|later|te laat|trouwen)\b"),
    (-4.5, r"\b(?:waar|hoe|bij wie|tot wanneer|hoelang van tevoren|welk formulier|wat zijn de regels)\b[^.!]*\b(?:verlof\w*|vrij (?:vragen|aanvragen)|vrije dag\w*|aanvra\w*)\b|\bverlofformulier\b|\bverlofregel\w*"),
    (-3.5, r"\bik (?:ben|heb|moet|kom|kan|ga|was)\b(?: \S+){0,5} (?:later|vrij|afspraak|<appt>|te laat|vrije dag|helpen)\b|\bmijn vrije dag\b|\bvrij(?:e)? (?:kaart\w*|wilig\w*|e plekken|plek)\b"),
    (-3.0, r"\b(?:iemand|wie)\b(?: \S+){0,5} (?:tandarts|huisarts|dokter|oppas|fysio|kinderarts|logopedist|tip|tips|aanrader)\b|\bgoede (?:tandarts|huisarts|dokter|logopedist|orthodontist|fysio)\b"),
    (-3.5, r"\b(?:fijne|prettige|leuke|heerlijke|mooie|hele fijne) (?:\w+)?vakantie\b|\b(?:zijn|waren|nog|lekker) (?:\w+ )?op vakantie\b|\bvakantiegroet\w*|\bgroetjes (?:uit|vanuit)\b"),
    (-3.0, r"\b(?:alle) (?:kinderen|klassen|groepen|leerlingen)\b(?: \S+){0,4} vrij\b|\bvrij (?:op de studiedag|spelen|kind\w*)\b|\b(?:iedereen|school) (?:is |heeft )?(?:\w+ )?(?:vrij|dicht|gesloten)\b"),
    (-2.5, r"\b(?:les|spreekbeurt|thema|project|boek|film|liedje|spelen|gespeeld|knuffel\w*)\b[^.!?]*\b(?:tandarts|dokter|ziekenhuis|brandweer)\b"),
    (-3.0, r"\b(?:hoe ?lang|vanaf wanneer|wanneer)\b[^.!]*\b(?:thuisblijven|thuis blijven)\b"),
    (-2.0, r"\b(?:ouderavond|luizencontrole|vergadering|inloop|speelafspraak|borrel|feestje|kinderfeestje)\b"),
    (-2.5, r"\b(?:is|zijn|heeft|hebben)\b(?: \S+){0,4} (?:de kinderen|ze|school|we|wij) \b(?:\S+ ){0,3}vrij\b[^.!]*\?"),
    (-3.0, r"\b(?:liep|loopt|hoorde|horen|kregen|krijgen|kwam|reageert|reageren) (?:\S+ ){0,4}te laat\b|\b(?:altijd|steeds|weer|alweer) te laat\b|\bte laat (?:gemaild|verstuurd|gehoord|doorgegeven|aangekondigd)\b"),
)

_COMPLAINT = (
    (3.0, r"\bklacht\w*\b(?: \S+){0,3} (?:indienen|over|in te dienen|in|doen|melden)|\b(?:een|formele|officiele) klacht\b|\bbeklag\b"),
    (2.5, r"\b(?:belachelijke?|schandalige?|schande|ontevreden|onacceptabel|onaanvaardbaar|ongehoord|waardelo(?:os|ze)|bizar|walgelijk|treurig|beschamend|absurd|respectloos|asociaal|amateuristisch|bagger|triest|ongelooflijk|ongelofelijk|onbegrijpelijk|woedend|razend|teleurgesteld|teleurstellend|irritante?|frustrerend|puinhoop|wanbeleid|chaos)\b"),
    (2.5, r"\bniet (?:acceptabel|te accepteren|normaal meer|te geloven|serieus genomen)\b|\bte gek voor woorden\b|\bniet kunnen\b|\bkan (?:echt |toch |dit |zo )*niet (?:zo )?(?:langer|zijn|meer|door de beugel)\b|\bslaat nergens op\b"),
    (2.5, r"\b(?:niks|niets|niemand|nooit)\b(?: \S+){0,4} (?:gedaan|mee|gebeurt|aan|van gehoord|doet|ondernomen|opgelost|geregeld)\b|\bgebeurt (?:er )?(?:helemaal |nog steeds |gewoon )*(?:niks|niets)\b|\bdoet er niets? aan\b"),
    (2.0, r"\b(?:gepest|pesten|pest|geslagen|geschopt|gescholden|uitgescholden|uitgelachen|buitengesloten|geduwd|gebeten|bedreigd|afgepakt)\b"),
    (2.0, r"\bik ben (?:echt |heel |erg |zo |best |behoorlijk )*(?:boos|kwaad|klaar mee|het zat|niet blij|niet tevreden)\b|\b(?:boos|kwaad) (?:over|op)\b|\bhet (?:echt |nu |helemaal |een beetje |zo )*zat\b|\bniet (?:echt |zo |erg |heel )?blij\b|\b(?:niet|allesbehalve) tevreden\b"),
    (-2.0, r"\b(?:wanneer|wat|hoe|wie|waar)\b[^.!?]*\b(?:ook alweer|alweer)\?"),
    (2.5, r"\b(?:weer|alweer) een invaller\b|\bslecht geregeld\b"),
    (2.0, r"\b(?:niet mee eens|genoeg van|klaar mee|slecht geregeld|slechte (?:zaak|organisatie|planning|regeling)|(?:echt|heel|zo) slecht|slechte communicatie|niet serieus|voor schut|laat\w* (?:echt )?te wensen over)\b|\bslecht (?:bereikbaar|gecommuniceerd|georganiseerd)\b"),
    (1.5, r"\b(?:alweer|weer eens|voor de (?:zoveelste|derde|tweede|vierde|vijfde) keer|(?:derde|vierde|zoveelste|vijfde) keer|al (?:weken|maanden|dagen|een jaar|\d+ (?:weken|maanden|keer)|2 weken))\b"),
    (2.5, r"\bwaarom\b[^.!?]*\b(?:altijd|nooit|laatste moment|alweer|pas|weer zo|niet gewoon|niet even|nu pas)\b|\b(?:laatste moment|korte termijn|niet beantwoord|geen antwoord|geen reactie|nooit (?:reactie|antwoord|teruggebeld))\b"),
    (1.5, r"\bvind\w* (?:ik |wij |we )?(?:het |dit |dat )?(?:echt |heel |erg |zo |best |wel |ronduit |toch )*(?:niet|jammer|raar|vreemd|slecht|vervelend|onprettig|kwalijk|gek|zorgelijk|onzin|stom|laks)\b|\b(?:vervelend|jammer) dat\b"),
    (2.0, r"\b(?:zonder (?:mijn|onze|enige)? ?toestemming|geen toestemming (?:voor )?(?:\w+ )?gegeven)\b|\bgeen toestemming\b|\b(?:smerig|vies|ranzig)\b(?: \S+){0,4} (?:wc|wc's|toilet\w*)\b|\b(?:wc's|toiletten|wc)\b(?: \S+){0,4} (?:smerig|vies|ranzig|goor)\b"),
    (1.5, r"\bhuilend (?:thuis|uit school)\b|\bdurft niet meer\b|\bwanneer (?:wordt|gaan jullie|doen jullie|komt)\b(?: \S+){0,3} (?:eindelijk|iets|wat)\b|\bzo leren ze\b|\b(?:weer|alweer) een invaller\b|\bbeloven al\b|\bniemand (?:neemt )?op(?:neemt)?\b"),
    (-2.5, r"\b(?:les|gastles|boek|week|project|thema|voorstelling|dag|lespakket) (?:over|tegen|van) (?:het )?(?:pesten|pest)|\bweek tegen (?:het )?pesten\b|\bpestprotocol\b|\bontzettend leuk\b"),
    (-2.0, r"\b(?:(?:het|van dit|mooi) weer|regen|files|treinen|ns|storm|voetbal|ajax|feyenoord|wedstrijd|supermarkt|verkeer)\b"),
    (-2.0, r"\bongelo+fe?lijk (?:leuk|mooi|lief|knap|goed)\b|\b(?:geen|nooit) klachten?\b|\bchaos in huis\b|\bwaar kan ik een klacht\b|\bniet boos\b|\bwat jammer\b"),
)

_WORRY = (
    (2.5, r"\b(?:gerucht\w*|geruchten|verhalen? (?:rond|gaan|gaat)|het verhaal gaat|gaat rond|doet de ronde|doen de ronde)\b"),
    (2.5, r"\bik (?:hoor|hoorde|las|begreep|heb gehoord)\b(?: \S+){0,8} (?:dat|over|van)\b[^.!]*\b(?:klopt|waar|mes|wapen|politie|busje|man|dreig\w*|ontslagen|brand|schorsing|geschorst|ontvoer\w*|kinderlokker|asbest|schurft|drugs|vuurwerk)\b"),
    (2.0, r"\b(?:klopt het|is het waar|is dat waar|is er iets waar|klopt dat verhaal)\b[^.!]*\b(?:dat|van|over|waar)\b"),
    (2.5, r"\b(?:maak|maken|maakt|maakte)\b(?: \S+){0,4} (?:zorgen|ongerust)\b|\b(?:ongerust|bezorgd|bang dat)\b"),
    (2.5, r"\b(?:vreemde|onbekende|verdachte|rare|enge) (?:man|vrouw|kerel|vent|auto|bus|busje|figuur|figuren|persoon|mannen|types)\b|\b(?:kinderlokker|ontvoer\w*|wit busje|witte bus)\b"),
    (2.0, r"\b(?:mes|wapen|vuurwapen|dreiging|bommelding|bedreiging|brandalarm|inbraak|ingebroken|politie|ambulance|gaslucht|gaslek|ontruim\w*|asbest|schietpartij|steekpartij|aanranding|misbruik|loverboy\w*)\b"),
    (1.5, r"\b(?:onveilig\w*|gevaarlijk\w*|veiligheid|levensgevaarlijk|zorgwekkend|zorgelijk)\b|\bis (?:het|alles) (?:wel |nog )?veilig\b"),
    (-3.5, r"\b(?:bezoek|les|spreekbeurt|thema|project|uitje|speelgoed|lego|kwam langs|op bezoek|wilde|verkleed\w*|oefening|vossenjacht|boek|film|spelen)\b[^.!?]*\b(?:politie|ambulance|brandweer|ontruim\w*)\b|\b(?:politie|ambulance|brandweer)(?:agent|auto|pak|man)?\b[^.!?]*\b(?:bezoek|les|langs|kamer|verkleed\w*|feestje)\b"),
    (-3.0, r"\bgeen zorgen\b|\bniet ongerust\b|\bmaak je (?:maar )?geen\b|\bmes en vork\b|\bveiligheidshesj\w*|\bontruimingsoefening\b|\bveilig (?:thuis|aangekomen)\b"),
)

_OFFICE = (
    (3.5, r"\b(?:waar|hoe|waarheen|bij wie|welk nummer|naar wie|tot hoe laat|hoe laat|wanneer|via welk\w*)\b[^.!]*\b(?:ziek ?(?:te )?meld\w*|meld\w*\b[^.!]*ziek|afmeld\w*|verlof\w*|vrij (?:vragen|aanvragen))\b"),
    (3.0, r"\b(?:ziekmelding|melding)\b(?: \S+){0,4} (?:intrekken|in te trekken|annuleren|ongedaan|terugdraaien)\b"),
    (3.0, r"\b(?:mag|mogen|moet|moeten|vanaf wanneer|hoe ?lang|wanneer)\b[^.!]*\b(?:weer (?:naar|op) school|thuisblijven|thuis blijven|besmettelijk)\b[^.!]*\?"),
    (2.5, r"\b<ask>\b[^.!?]*\b<arranged>\b|\b<arranged>\b[^.!]*\?"),
    (2.0, r"\b(?:beste|geachte|hallo|hoi) (?:administratie|directie|school|secretariaat|concierge)\b|\b(?:de )?administratie\b(?: \S+){0,4} (?:doorgeven|aanpassen|sturen|wijzigen|toevoegen)\b"),
    (1.5, r"\b(?:bij wie|met wie|wie is (?:de|het)|waar (?:kan|moet|vind|koop|meld|lever)|hoe (?:kan|moet|meld|vraag|werkt|regel|krijg|schrijf)|tot hoe laat|hoe laat (?:gaat|is|begint|sluit))\b"),
    (2.0, r"\b(?:doorgeven|aanpassen|wijzigen|veranderen|toevoegen|opvragen|aanvragen|opzeggen|afmelden voor|toesturen|nakijken)\b[^.!?]*\b(?:systeem|gegevens|adres|nummer|mail\w*|telefoon\w*|lijst|account|app)\b|\b(?:nieuw|nieuwe|ander) (?:adres|nummer|telefoonnummer|mailadres|mail\w*)\b|\b(?:gegevens|adres|nummer|telefoonnummer|mailadres|mail)\b[^.!]*\b(?:doorgeven|aanpassen|wijzigen|veranderen|gewijzigd|veranderd)\b"),
    (2.0, r"\b(?:krijg|krijgen|ontvang|ontvangen) (?:ik |we |wij )?(?:al \w+ )?geen (?:mail\w*|e-?mails?|berichten|nieuwsbrief|meldingen|uitnodiging)\b|\bdubbel (?:gekregen|betaald|afgeschreven)\b|\b(?:doet|werkt) het niet(?: meer)?\b"),
    (2.0, r"\b(?:is|zijn) (?:de )?school\b(?: \S+){0,4} (?:dicht|open|gesloten|vrij|les)\b|\b(?:wanneer|is|hebben)\b[^.!]*\b(?:vakantie|vrije dag|vrij|studiedag\w*)\b[^.!]*\?"),
    (2.0, r"\b(?:verklaring|bewijs|afschrift|brief)\b(?: \S+){0,4} (?:nodig|van inschrijving|dat|voor)\b|\bwordt\b(?: \S+){0,3} 4\b"),
    (-2.5, r"\b(?:weet|heeft|kent|wil|zoekt|is er) (?:er )?(?:nog )?(?:toevallig )?iemand\b[^.!]*\b(?:hier|nog|toevallig|tip\w*|leuk\w*|over|kopen|lenen|oppas\w*|ook|hoe laat|wat)\b|\bwie (?:heeft|wil|gaat|komt|kan er|kan helpen|kan mij|kan mijn|regelt|zoekt|rijdt|doet|vangt)\b"),
    (-2.0, r"\b(?:tandarts|bruiloft|begrafenis|orthodontist|huisarts)\b"),
)

_TEACHER = (
    (2.5, r"\b<ask>\b[^.!?]*\b<lesson>\b|\b<lesson>\b[^.!]*\?"),
    (2.0, r"\b(?:juf|meester|juffrouw|leerkracht)\b[^.!]*\?|\b(?:vraagje|vraag) (?:aan|voor) (?:de )?(?:juf|meester|u)\b|\bvraagje\b"),
    (2.5, r"\b(?:kan|kunnen|kunt|mag|heeft|zou|zouden|heb|wil|willen|graag)\b[^.!?]*\b(?:even (?:met u|met je|met jou|met de juf|spreken|praten|bellen|overleggen|tijd|langskomen)|met u (?:praten|spreken|overleggen|bespreken|afspreken)|met (?:de )?(?:juf|meester|leerkracht|je) (?:praten|spreken|overleggen)|een (?:gesprek|afspraak) (?:met|maken|plannen)|tijd voor (?:mij|ons|een))\b"),
    (2.0, r"\bhoe (?:gaat|ging) (?:het )?(?:met|bij) [a-z]+\b[^.!]*\b(?:klas|school|lezen|rekenen|spelling|groepje)\b"),
    (2.0, r"\b(?:hoe (?:gaat|ging|doet|deed|was|vindt|is|staat) (?:het|de|\w+)?)\b[^.!]*\b(?:met|in de klas|vandaag|op school|toets|gegaan|gedaan)\b[^.!]*\?"),
    (1.5, r"\b(?:moet|moeten|mag|mogen|hebben|heeft|krijgt|krijgen|gaan|gaat|zit|zitten|doen|leren)\b (?:ze|de kinderen|hij|zij|[a-z]+)\b[^.!]*\b(?:mee|meenemen|aan|nodig|maken|leren|eten|halen|af|doen|zijn)\b"),
    (1.5, r"\b(?:oogje in het zeil|extra in de gaten|extra aandacht|even letten|op letten|opletten|doorgeven aan de juf)\b|\b(?:kwijt|laten liggen|vergeten|verwisseld)\b[^.!]*\b(?:klas|juf|school|kapstok|gymzaal)\b|\b(?:klas|kapstok)\b[^.!]*\b(?:hangt|ligt|liggen|hangen)\b"),
    (2.0, r"\b(?:snapt|begrijpt|vindt het (?:spannend|moeilijk|lastig)|loopt vast|zit niet lekker in)\b[^.!]*(?:[.!?,]|$)[^?]*\?"),
    (1.0, r"\b(?:juf|meester)\b"),
    (1.5, r"\bklopt dat\?|\bheeft\b(?: \S+){0,4} (?:meegedaan|gehuild|gegeten|geslapen|geluisterd|opgelet|gedragen)\b|\bin de klas\b[^.!]*\?"),
    (1.5, r"\bgoed (?:meegedaan|opgelet|gedaan)\b|\bnaast (?:iemand|een) (?:anders|ander)\b"),
    (-3.0, r"\b(?:weet|heeft|kent|wil|zoekt|is er) (?:er )?(?:nog )?(?:toevallig )?(?:iemand|iemand van jullie|een andere ouder)\b|\bwie (?:heeft|wil|gaat|komt|kan er|kan helpen|kan mij|kan mijn|regelt|neemt|vangt|rijdt|doet)\b(?: \S+){0,9}"),
    (-3.0, r"\b(?:bedankt|dank ?je ?wel|dank u wel|cadeau\w*|verrassing voor|afscheid van) (?:\w+ )?(?:juf|meester)\b|\b(?:cadeau\w*|kaart|bloemen|taart) voor (?:de )?(?:juf|meester)\b"),
    (-2.0, r"\b(?:verlof|tandarts|orthodontist|inschrijven|bruiloft)\b"),
    (-3.0, r"\bwie kan\b|\bzullen we\b|\bkaartje\b"),
)

_CHAT = (
    (2.0, r"\b(?:gefeliciteerd|proficiat|hoera|hiep hoi|van harte|lang zal)\b|[\x{1F389}\x{1F382}\x{1F973}]"),
    (3.0, r"\b(?:beterschap|sterkte|succes|fijn weekend|fijne (?:dag|avond|vakantie|feestdagen)|prettig weekend|welterusten|hopelijk (?:snel|gauw) (?:weer )?beter|word snel beter)\b"),
    (1.5, r"\b(?:bedankt|dank ?je ?wel|dank u ?wel|dankjewel|dankuwel|top|super|geweldig|wat (?:leuk|lief|mooi|fijn)|trots op|haha+|lol|gezellig|genoten)\b"),
    (2.5, r"\b(?:weet|heeft|kent|zoekt|wil|gaat|heb|is er) (?:er )?(?:nog )?(?:toevallig )?(?:iemand|iemand van jullie|een van jullie)\b|\bouders die\b|\b(?:fijn|leuk|blij) (?:te horen )?dat\b|\biemand (?:zin|een|die|nog|interesse|tips?)\b|\bwie (?:heeft|wil|gaat|komt|kan er|kan helpen|kan mij|kan mijn|regelt|neemt|vangt|rijdt|doet|zoekt|zin|er)\b"),
    (2.0, r"\bzullen we\b|\bkaartje\b|\b(?:juf|meester)(?: [a-z]+)? (?:is|ligt)\b[^.!?]*\b(?:ziek|griep|koorts)\b"),
    (1.5, r"\b(?:speelafspraak\w*|te koop|gratis af te halen|over\?|verloting|oppas|kinderfeestje|speeltuin|verkeerde app|sorry verkeerd|borrel)\b"),
)

TABLE = LanguageTable(
    code="nl",
    macros={**_MACROS, "appt": _APPOINTMENT, "occasion": _OCCASION},
    spellings={
        "ziek": "zieck siek zik zieek ziiek zeik zioek zirk ziekk ziej ziekj",
        "ziekmelding": "zieckmelding siekmelding zkm",
        "vandaag": "vndg vdaag vnd",
        "morgen": "mrgn mrg morge morgn",
        "koorts": "korts koors kooorts kors koort",
        "niet": "nit neit nie nt",
        "komt": "kmt kompt",
        "blijft": "blyft blijf blyf bljift",
        "thuis": "tuis thuus tuus",
        "school": "skool schol",
        "kan": "kn",
        "met": "mt",
        "ivm": "i.v.m",
    },
    keywords=(
        "koorts verhoging buikgriep grieperig waterpokken krentenbaard hersenschudding overgegeven overgeven misselijk "
        "oorontsteking keelontsteking hoofdpijn buikpijn keelpijn oorpijn verkouden snotverkouden spugen gespuugd "
        "ziekmelden ziekmelding vandaag morgen thuis school beter opgeknapt koortsvrij hersteld tandarts orthodontist "
        "huisarts dokter ziekenhuis verlof afspraak bruiloft begrafenis uitvaart huwelijk later eerder vakantie "
        "huiswerk gymkleren spreekbeurt rapport schoolreis trakteren inschrijven rekeningnummer ouderbijdrage "
        "administratie formulier wachtwoord telefoonnummer studiedag klacht belachelijk schandalig ontevreden "
        "teleurgesteld waardeloos gepest geslagen beterschap gefeliciteerd bedankt"
    ),
    common=(
        "morgens schoof koots kroots klachten toerist thuist dokters later laten later water laters echter lekker bete "
        "betere gepost gepast dicht verlos verlopen ervoor eerde eerste eerdere schoot schoon schouw sport scholen "
        "thuisje latere letter boter beker peter meter heter zetter better keter weter hater kater lades lezer leger"
    ),
    patterns={
        "illness": _ILLNESS,
        "recovery": _RECOVERY,
        "leave": _LEAVE,
        "complaint": _COMPLAINT,
        "worry": _WORRY,
        "question_office": _OFFICE,
        "question_teacher": _TEACHER,
        "chat": _CHAT,
    },
)
