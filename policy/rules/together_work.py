"""B3 in any order: a word for copying and what it was copied from, a mark taken off, a whole text given here."""

# ruff: noqa: E501 - one pattern, one line: so they are read and extended

from policy.rules.together import Together, together

_COPIED = (
    r"overgenomen|overgetypt|overgetikt|overgeschreven|overschreef|overgepend|uitgetypt|uitgeschreven|opgeschreven|afgeschreven|gekopieerd|kopieer|kopieerde|kopieren|gescand|ingescand|scande|gedownload|geplukt|plukte|plukten|gejat|geript|gepikt|uitgeknipt|knipte|geknipt|gefotografeerd|nagetekend|neem (?:ik |het |hem |ze ){0,3}(?:\w{2,9} )?over|plak (?:ik |het |hem ){0,2}|geplakt",
    r"copied|typed (?:it |this |them )?(?:out|up|over)|typed up|pasted|scanned|photographed|photocopied|downloaded|ripped|lifted|pinched|grabbed|word for word|made copies",
    r"abgeschrieben|abgetippt|kopiert|eingescannt|abfotografiert|heruntergeladen|ubernommen|abgezeichnet|aus dem netz gezogen|oernommen|oernaam|oertypt|oerskreaun|kopiearre|skend|downloade|knipt|(?:alleen )?de naam (?:veranderd|aangepast)",
)
_PAPER = r"(?:\w{0,12}krant|\w{0,10}tijdschrift|\w{0,10}blad|\w{0,14}boek|\w{0,10}boekje|bundel|methode|uitgever\w{0,2}|\w{0,10}kalender|agenda|column|folder|script|cd|dvd|film|radio|\w{0,12}kaart|nieuwsbrief|handleiding|antwoordenboek|encyclopedie|gids|magazine|\w{0,4}app)"
_SITE = r"(?:\w{0,18}site|\w{0,12}website|\w{0,12}blog|\w{0,10}pagina|webshop|\w{0,10}winkel|internet|ynternet|netz|web|pinterest|google|facebook|instagram|tiktok|youtube|wikipedia|teacher's shop|teachers? shop|shop online|side|webside|webseite|\w{0,14}seite)"
_SOURCE = (
    rf"(?:van|uit|op|fan|ut|aus|von|vom|from|off|in|of|bij|out of|straight from) (?!de kinder|onze|ons|us |unser|our|eigen)(?:\w{{1,14}} ){{0,3}}(?:{_SITE}|{_PAPER}|\w{{0,14}}zeitschrift|zeitung|\w{{0,10}}heft|\w{{0,8}}buch|ratgeber|kalender|verlag|\w{{0,8}}krante|deiblad|utjouwer|boek|blad|\w{{0,10}}book|newspaper|magazine|calendar|paper|card|publisher|blog|site|website|page|page of)",
    r"(?:van|fan|of) (?:een |in |de |andere )?(?:andere|oare|another) (?:school|skoalle|juf)|from another school|van iemand anders|iemand (?:zijn|d'r|haar|anders) (?:blog|site|boek|pagina)|somebody's (?:blog|site|page|book)",
)
_WORK = r"(?:song|lied|liedjes)?tekst(?:en)?|liedtekst|gedicht\w{0,4}|versje\w{0,2}|rijm\w{0,4}|verhaal\w{0,4}|artikel\w{0,4}|column|stuk|stukje|spreuk\w{0,2}|citaat|hoofdstuk|kapitel|haadstik|chapter|lyrics|song|poem|verses?|lines|zeilen|regels|text|article|story|script|toneelstuk|tekening(?:en)?|\w{0,8}plaat\w{0,4}|\w{0,8}plaatjes?|illustratie\w{0,2}|afbeelding\w{0,2}|foto'?s?|poster|affiche|cartoon|strip|\w{0,6}blad(?:en)?|\w{0,8}toets|antwoorden|recept\w{0,2}|noten|noaten|akkoorden\w{0,4}|choreo\w{0,6}|filmpje|film|muziek|liedjes?|lied|refrein|uitleg|les|lessen|kleurplaten|spreekbeurt|voorbeelden|moppen\w{0,7}|worksheets?|pictures?|drawing|pattern|recipe|pages?|text|dit|deze|hem|ze|it|this|them|these|arbeitsblatt\w{0,3}|ausmalbild\w{0,2}|bild\w{0,3}|zitat|noten|melodie|lied|ferske|fers|stikje|stik|plaat|folsleine tekst|bladzijden|bladzijde|pagina's|seiten"
_NOT_THEIRS = (
    # pupils at work, the school's own, and what is plainly nobody's work
    r"(?:de )?(?:kinderen|leerlingen|kleuters|bern|children|pupils|kinder|schuler) (?:\w{2,12} ){0,4}(?:hebben|hawwe|have|haben|hat|knip\w{0,3}|plak\w{0,3}|schreven|kopieer\w{0,3}|copied|mogen|mochten|zoeken|zochten|vonden|maakten|gebruiken)|(?:hebben|hawwe|have|haben) (?:de |all |alle )?(?:kinderen|leerlingen|bern|children|kinder)|groep \d(?:[a-b])? (?:heeft|hat|schreef|maakte|knipte|has)|zelf (?:geschreven|gemaakt|bedacht|getekend)|zelfgemaakt\w?|zelfgeschreven|eigen (?:tekst|foto\w{0,2}|werk|gedicht|methode|site|website)|(?:onze|us|our|unsere\w?) (?:eigen |own |eigene )?(?:site|website|webside|webseite|schoolsite|schoolkrant|nieuwsbrief|schoolgids|app|agenda|kalender)|school(?:site|krant|website|gids|app)|de site van (?:de )?(?:school|ggd|gemeente|rijksoverheid)|rooster\w{0,4}|formulier\w{0,2}|data|lijst\w{0,2}|telefoonnummer\w{0,2}|gegevens|cijfers|notulen|boodschappen\w{0,6}|app gedownload|download de app",
    # agreed to, free, or refused
    r"toestemming|goedvinden|mag het gebruiken|mochten (?:we|wij|ik)|mag van (?:de )?(?:maker|uitgever|auteur)|permission|erlaubnis|genehmigung|tastimming|rechtenvrij\w?|licentie\w{0,2}|licen[cs]ed?|public domain|publiek domein|creative commons|vrij van rechten|lizenz|copyrightvrij|niet (?:zomaar )?(?:kopieren|overnemen|plaatsen|delen|overschrijven|gekopieerd|overgenomen)|mogen (?:we|wij|ik|jullie|dit|die) (?:\w{2,12} ){0,4}niet|may not|not copy|aren't allowed|nicht (?:kopieren|abschreiben)|auteursrecht\w{0,4}|copyright|link|bron|bronvermelding|source|quelle|met dank aan",
)

WORK: tuple[Together, ...] = (
    together(
        "overge overschr neem plak uitge opgeschr afgeschr kopi scan gedownload geplukt plukte gejat geript gepikt knip gefoto nagetek copied typed pasted photo downloaded ripped lifted pinched grabbed word made abge heruntergel uber ausgezogen gezogen oer skend downl",
        _COPIED,
        _SOURCE,
        _WORK,
        barred=_NOT_THEIRS,
    ),
    # found on a site
    together(
        "vond gevonden kwam tegen haal found got gefunden helle fun",
        r"vond|vonden|gevonden|(?:kwam|kwamen|kom) (?:\w{1,6} ){0,5}tegen|kwam(?:en)? (?:ik|we) (?:\w{2,9} )?tegen|tegengekomen|haalde|haalden|gehaald|gered|found|came across|got|gefunden|entdeckt|helle|fun",
        rf"(?:van|op|uit|from|on|off|im|auf|von|aus|fan|op) (?!onze|ons|us |unser|our|eigen|de site van|de website van)(?:\w{{1,14}} ){{0,3}}{_SITE}",
        _WORK,
        barred=(
            *_NOT_THEIRS,
            r"tip|kijk|kijkt|zoek|https?|www|te vinden|vind je|vindt u|informatie|info|aanmelden|antwoord\w{0,2}",
        ),
    ),
    # a mark that was taken off
    together(
        "water wasser naam namme name logo signature handtekening",
        r"watermerk|watermark|wasserzeichen|wettermerk|(?:de |den |the )?(?:naam|namme|namen?|name|logo|handtekening|signature) (?:van|fan|of|des|vom|der) (?:\w{2,6} )?(?:maker|tekenaar|dichter|fotograaf|schrijver|auteur|uitgever|illustrator|kwekerij|artist|author|photographer|publisher|dichters|kunstlers|verlags)",
        r"(?:er ?)?af ?(?:geknipt|gehaald|gesneden|geplakt)|weg ?(?:geknipt|gehaald|gesneden|gepoetst|gelaten|geplakt|gelakt)|eraf (?:geknipt|gehaald)|er ff afgeknipt|afgeknipt|ut ?knipt|onleesbaar|overgeplakt|overgeschilderd|zonder de naam|uberklebt|weggeschnitten|abgeschnitten|entfernt|cut (?:it )?off|cropped|took off|taken off|removed|covered|photoshopped",
        barred=r"leerling\w{0,2}|kinderen|kind|child\w{0,3}|kinder|privacy|onze eigen|jassen|kapstok",
    ),
    # what one has to pay for, or may not pass on
    together(
        "betaal paid bezahl lid moet inlog illegaal bootleg mag eigenlijk voor scholen die abonnement uitgever heimlich afgeschermd doorverkopen onder ons",
        r"betaalde? (?:\w{0,12}site|pagina|app|dienst|\w{2,12})|betaalsite|betaalmuur|(?:van|op|uit) een (?:\w{2,12} )?(?:site|pagina) waar (?:je|u|jullie) (?:\w{2,9} )?(?:lid|voor)|lid moet zijn|inlog van|illegaal|bootleg|mag eigenlijk niet (?:rond|gedeeld|gekopieerd|verspreid)\w{0,5}|eigenlijk (?:alleen )?voor (?:scholen|leden|abonnees)|(?:scheelt|hoeft|hoef|hoeven) (?:\w{2,9} ){0,3}(?:abonnement|boek te kopen)|heimlich (?:kopiert|abgetippt|mitgeschnitten|aufgenommen|gescannt)|(?:mir|uns) (?:\w{2,9} ){0,3}heimlich|afgeschermde|sneaky|hasn't bought|have not bought|not bought it|paid (?:site|website|account)|behind the paywall|bezahl(?:seite|schranke)",
        r"(?:hier|hieronder|hierin|in de bijlage|bijlage|voor iedereen|voor jullie|voor allen|met (?:de |z'n |het )?(?:hele|allen|alle)|print|kopieren|gekopieerd|gedownload|gehaald|ge?kregen|kreeg|deel|delen|zet|stuur|below|attached|print|copied|for everyone|hier steht|anbei)",
        barred=r"niet (?:delen|kopieren|doorsturen)|toestemming|permission|ouderbijdrage|contributie|schoolreis|link|licentie\w{0,2}",
    ),
    # the whole of it, here
    together(
        "hele heel compleet complete volledig geheel voluit letterlijk coupletten woord whole full word ganz folslein hoofdstuk van a tot chapter haadstik kapitel alle",
        r"(?:hele|complete|volledige|ganze|whole|full|entire|folsleine|hiele) (?:\w{2,10} )?(?:\w{0,6}tekst|liedtekst|artikel|stuk|verhaal|hoofdstuk|column|script|lyrics|text|article|chapter|story|song|fers|ferhaal|uitleg uit)|in zijn geheel|in z'n geheel|voluit|van a tot z|woord voor woord|word for word|wort fur wort|alle coupletten|compleet in de bijlage|(?:hoofdstuk|kapitel|chapter|haadstik) (?:\w{3,6} )?(?:\d{1,2}|een|one|eins|ien)",
        r"(?:uit|van|aus|from|of|in|ut|fan) (?:de |het |een |den |dem |der |the |a |'e |dat |die |that |zo'n )?(?:\w{2,14} )?(?:\w{0,10}krant|\w{0,10}courant|\w{0,12}boek|\w{0,10}blad|\w{0,6}hit\w{0,3}|radio|\w{0,10}site|band|zanger\w{0,2}|blog|magazine|paper|book|hit|zeitung|buch|boek|krante)|hitje|hit|zomerhit\w{0,2}|artikel|column|article|songtekst|liedtekst|lyrics",
        r"hier|hieronder|bijlage|zet|plak|stuur|deel|neem|gekopieerd|overge\w{4,10}|uitge\w{4,10}|getypt|below|here|attached|pasted|put|hjirunder|hjir|hierunter|schicke|anbei",
        barred=(
            *_NOT_THEIRS,
            r"lezen (?:we|wij|de kinderen)|maken (?:we|wij)|leren (?:we|wij)|we (?:lezen|leren|maken)|af voor",
        ),
    ),
    # nobody knows whose
    together(
        "weet wit weiss vinden achterhalen stond erbij der bij wa't wa von wem konden know nobody nirgends ergens irgendwo somewhere",
        r"(?:maker|dichter|dichteres|schrijver|schrijfster|auteur|tekenaar|fotograaf|naam van de \w{4,10}|van wie (?:hij|het|ze|die) (?:is|zijn)|van wie|fan wa|wa't it makke|wer (?:es|das) (?:geschrieben|gemacht)|whose it is|who (?:made|wrote|drew) it|author|autor|dichters?)",
        r"(?:weet|wit|weiss|konden?|kon|kunnen|stond|staat|know|find|finde|stand) (?:\w{2,9} ){0,4}(?:niet|net|nicht|nergens|kein\w{0,2}|no)|stond er niet bij|(?:is )?niet (?:meer )?te (?:achterhalen|vinden)|niet (?:meer )?(?:vinden|achterhalen|weten|kunnen)|wit ik net|weet ik niet|onbekend|nirgends|from somewhere|couldn't find|don't know",
        _WORK.replace("|dit|deze|hem|ze|it|this|them|these", "") + r"|gevonden|vond ik|found|gefunden|gekopieerd",
        barred=(
            r"jas|jassen|tas|beker|sleutel|gevonden voorwerpen|lost property|raadsel|raden|speurtocht|toneel\w{0,6} voor",
            _NOT_THEIRS[1],
        ),
    ),
)
"""Work of others that was copied."""
