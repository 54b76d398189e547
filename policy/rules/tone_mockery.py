"""How staff mock parents by the form of what they say: Dutch, English, Frisian and German phrases, folded."""

# ruff: noqa: E501 - one pattern, one line: so they are read and extended

from policy.rules.passages import Cued, cued

_SEEMS = r"(?:blijkbaar|kennelijk|schijnbaar|klaarblijkelijk|blykber|offenbar|anscheinend|apparently|evidently|clearly)"
_SOME = r"(?:sommige|bepaalde|enkele|velen|veel|de meeste|een aantal|menig\w{0,2}|jullie|u|guon|jim|jimme|manche\w?|einige\w?|viele\w?|some|many|most|you)"
_FEAT = r"(?:te hoog gegrepen|(?:al |pure |ware )?topsport|(?:echt |nog )?een vak apart|een brug te ver|een hele (?:kunst|klus|prestatie|uitdaging)|een wereldreis|hogere wiskunde|hogeschoolwerk|raketwetenschap|optioneel|facultatief|vrijblijvend|beneden (?:hun|jullie|uw) stand|alleen (?:voor|bedoeld voor) (?:de )?(?:anderen?|kinderen|leerlingen|kleuters)|voor de buhne|in drukvorm te veel|te swier|te dreech|in brege te fier|zu hoch|hochleistungssport|eine zumutung|ein fremdwort|a fine art|a lost art|a bridge too far|an olympic sport|an extreme sport|optional)"
_REST = r"(?:de rest|de overigen|de anderen|(?:de|die) (?:overige|andere|resterende) (?:\w{2,12} )?(?:ouders|gezinnen|mensen|\w{3,12})|the (?:rest|others|other \w{3,12})(?: of you)?|die (?:anderen|ubrigen|restlichen)(?: \w{3,12})?|de oaren|de rest fan jim)"
_BUSY = r"(?:(?:te |heel |erg |weer |zo |veel |heel erg )*druk (?:met|op|aan)|belangrijker\w?|(?:iets|wat) beters|andere prioriteiten|netflix|tiktok|facebook|op de bank|de wereld (?:aan het )?redden|(?:alles|het) al(?! gedaan| betaald| gehoord)|geen zin|te sjiek|te deftig|saving (?:lives|the world)|busy|better things|asleep|wichtigeres|besseres|beschaftigt|wichtiger\w?|wat betters|drok mei|wichtiger)"
_LEISURE = r"(?:telefoons?|mobieltjes?|iphones?|smartphones?|netflix|tiktok|facebook|instagram|wintersport|vakanties?|terras\w{0,4}|de kapper|nagels|sigaretten|pretpark\w{0,2}|festivals?|feestjes|selfies|shoppen|koffieleuten|voetbal kijken|tillefoan|fakansje|handy|urlaub|phones?|holidays?)"
_TURNOUT = r"(?:betrokkenheid|inzet|medewerking|behulpzaamheid|hulpvaardigheid|saamhorigheid|toewijding|enthousiasme)"

MOCKING: tuple[Cued, ...] = (
    # what is taken back at its end: "wat fijn dat iedereen meedenkt, not"
    cued(
        " not",
        r"(?:iedereen|ouders|jullie|mensen|sommigen?|everybody|everyone|parents|you all|elkenien|alden|alle|eltern) [^.!?\n]{2,90}?(?:,|\.{2,3}|…) ?not(?= ?[.!]{0,3} ?(?:$|\n|[^\w\s]))",
    ),
    cued(
        "blijkbaar|kennelijk|schijnbaar|klaarblijkelijk|blykber|offenbar|anscheinend|apparently|evidently|clearly",
        rf"{_SEEMS}(?: [\w'-]+){{1,9}}? {_FEAT}",
        rf"{_SEEMS} (?:ook |al |weer |nog |ja |toch ){{0,2}}{_FEAT}",
        rf"{_SEEMS} (?:alleen|enkel|slechts|nur|only) (?:\w{{2,10}} )?(?:voor|fur|for|foar) [^.!?\n]{{2,40}}?(?:en |and |und )?(?:niet|nicht|not|net) (?:voor|fur|for|foar)",
        rf"{_REST} (?:\w{{2,12}} ){{0,2}}?{_SEEMS} (?:\w{{2,12}} ){{0,3}}?{_BUSY}",
        r"(?:manche|einige|viele) (?:von (?:ihnen|euch)|eltern|erwachsene\w?) [^.!?\n]{2,40}?(?:offenbar|anscheinend) (?:\w{2,15} )?(?:nicht|nie|keine?\w?)",
        r"(?:offenbar|anscheinend) (?:muss|mussen|sollte) (?:man|wir|ich) (?:hier |ja |jetzt )*(?:manchen|einigen|gewissen|den|euch|ihnen) (?:erwachsenen|eltern|leuten)?[^.!?\n]{0,40}?(?:beibringen|erklaren|zeigen|vorlesen)",
        r"(?:apparently|evidently|clearly),? [^.!?\n]{2,60}? (?:is|was|are) (?:more than|too (?:much|hard|difficult) for|beyond) (?:some|most|many|you|certain)",
        rf"{_SEEMS} (?:moet|moeten|moat|moatte) (?:men|je|wij|we|wy|ik|school) (?:hier |nu |ook |eerst ){{0,3}}(?:{_SOME} )?(?:ouders|volwassenen|alden|folwoeksenen) [^.!?\n]{{0,40}}?(?:leren|uitleggen|voordoen|bijbrengen|leare|foardwaan)",
    ),
    cued(
        "wel geld|wel tijd|wol jild|wol tiid|wel puf|wel energie",
        rf"voor (?:\w{{2,12}} ){{0,3}}?{_LEISURE} (?:\w{{2,12}} ){{0,2}}?(?:is|was|hebben|heeft|hebt|blijkt) (?:\w{{1,10}} ){{0,3}}?wel (?:geld|tijd|puf|energie)|foar (?:\w{{2,12}} ){{0,3}}?{_LEISURE} is der (?:\w{{1,10}} ){{0,2}}?wol (?:jild|tiid)",
        r"(?:om|foar) te (?:klagen|mopperen|zeuren|roddelen|kleien|netflixen|shoppen) (?:is|was|hebben|heeft|is der) (?:\w{1,10} ){0,3}?w[eo]l (?:geld|tijd|tiid|puf|energie)",
    ),
    cued(
        "het probleem|the problem|das problem|it probleem",
        r"(?:mocht|mochten) (?:dat|dit) (?:soms )?het probleem (?:zijn|wezen)(?= ?[.!?]|$)|(?:als|indien) dat (?:soms )?het probleem is(?= ?[.!?]|$)|if that(?:'s| is) (?:really )?the problem(?= ?[.!?]|$)|(?:falls|wenn) das (?:denn |etwa )?das problem (?:ist|sein sollte)(?= ?[.!?]|$)|as dat it probleem is(?= ?[.!?]|$)",
    ),
    cued(
        "eerst|first|erst|earst",
        r"moet(?:en)? er (?:nou |nu |dan |soms |echt |werkelijk ){0,3}eerst (?:\w{2,12} ){0,4}?(?:gebeuren|vallen|komen|omvallen|gewond raken)[^.!?\n]{0,20}? ?,?(?:voor|voordat|eer|totdat) (?:u|jullie|je|iemand|men|ouders|sommige|sommigen|iedereen|er iemand|het)",
        r"(?:does|must|has) (?:something|somebody|someone|an accident|a child) (?:\w{2,12} ){0,4}?(?:first )?(?:happen|get hurt|be hurt|get injured)[^.!?\n]{0,12}? before (?:you|parents|anyone|people|some)|muss (?:denn |hier |immer )?erst (?:etwas|ein)[^.!?\n]{0,30}? (?:passieren|geschehen),? (?:bevor|ehe|damit)|moat der (?:no |dan )?earst [^.!?\n]{2,30}? (?:barre|gebeure),? (?:foar|foardat|ear)",
    ),
    cued(
        "geen leven|gjin libben|no life|kein leben|niets beters|niks beters",
        r"(?:juf|meester|de juf|de meester|ik|wij|we|leerkrachten) (?:heeft|heb|hebben) (?:toch|immers|blijkbaar|kennelijk|verder) (?:ook )?(?:geen (?:leven|gezin|thuis|eigen leven)|niets beters|niks beters)|(?:juf|master|ik|wy) (?:hat|ha|haw) dochs gjin libben|(?:teachers|i|we) have no life(?:,? (?:anyway|after all|of course))|(?:wir|ich) haben? ja (?:sonst )?kein leben",
    ),
    cued(
        "pas |only |erst |noch mar",
        r"(?:we|wij|ik|school|de juf|juf) (?:heb|hebben|heeft|schreef|schreven|vroeg|vroegen|zei|zeiden) (?:het|dit|er|u|jullie|dat)? ?(?:dit |het |er |om ){0,2}(?:nog maar|pas) (?:\d{1,3}|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|honderd) (?:keer|maal) (?:gevraagd|gezegd|gemeld|gemaild|geschreven|uitgelegd|gestuurd|om gevraagd|herhaald|geappt)",
        r"(?:we|i)(?:'ve| have) only (?:asked|said|mentioned|written|explained)(?: this| it| for it| you)?(?: about)? (?:\d{1,3}|three|four|five|six|seven|eight|nine|ten|twelve|a hundred) times|(?:wir|ich) (?:haben|habe) (?:es |das |sie )?(?:ja )?erst (?:drei|vier|funf|sechs|sieben|acht|neun|zehn|\d{1,3}) ?mal (?:gesagt|gefragt|geschrieben|erwahnt)|(?:wy|ik) (?:ha|hawwe|haw) it noch mar (?:\w{3,7}|\d{1,3}) kear (?:frege|sein|skreaun)",
    ),
    cued(
        "te veel|teveel|te folle|zu viel|too much|huge effort|big effort|opgave|te min",
        r"(?:zal|sil|wird|zou) (?:voor \w{2,12} )?(?:wel|wol|wohl|vast) (?:te ?veel|te folle|zu viel) (?:gevraagd|moeite|werk|frege|muoite|wurk|verlangt)(?: zijn| weze| sein)?",
        r"(?:jullie|ouders|jim|jimme|ihr|you) (?:kunnen|kinne|konnt|can|weten|hebben|all can) [^.!?\n]{2,50}? (?:maar|mar|aber|but) [^.!?\n]{2,60}? (?:is|ist) (?:te ?veel|te folle|zu viel|too much|blijkbaar te veel) ?(?:moeite|muoite|gevraagd|frege|muhe|verlangt|trouble|effort|to ask|werk)?",
        rf"(?:huge|big|enormous|great|real|such an|too much of an) effort for (?:{_SOME}|people)|(?:is|blijft|blijkt) (?:een|zo'n) (?:hele|enorme|grote|te grote) (?:opgave|inspanning) voor {_SOME}",
    ),
    cued(
        "bravo|applaus|hulde|chapeau|kudos|petje af|complimenten",
        r"(?:bravo|applaus|hulde|chapeau|kudos|petje af|complimenten) (?:to|voor|aan|fur|foar) (?:whoever|wie|degenen? die|diegene die|de ouder die|the (?:parent|person|genius) who) (?:thought|dacht|vond|bedacht|found)(?: \w+){1,6}? (?:was|is) (?:a |an |een )?(?:good|great|clever|brilliant|goed|slim|handig|geniaal)",
        r"(?:applaus|hulde|chapeau|bravo) voor de (?:helden|held|slimmeriken|slimmerik|genieen|types|figuren) die [^.!?\n]{0,40}?(?:naast|buiten) de",
    ),
    cued(
        "hoop|hopelijk|hope |hoffe|hoopje",
        r"(?:ik|we|wij) (?:hoop|hopen)(?: maar)? dat (?:die|deze|de rest|de andere|de overige|u|jullie|ze)(?: ouders?| gezinnen| mensen| vaders| moeders)? (?:\w{2,12} ){0,4}?(?:lekker|gezellig|heerlijk|fijn) (?:\w{2,8} ){0,3}?(?:op de bank|voor de tv|voor de buis|op het terras|in bed|uitgeslapen|netflix)",
    ),
    cued(
        "vast|zeker|ongetwijfeld|must|probably|wahrscheinlich|bestimmt|sicher|grif|wis ",
        rf"{_REST} (?:\w{{2,9}} ){{0,3}}?(?:vast|zeker|ongetwijfeld|must (?:all |surely )?be|(?:is|are|was|were) (?:probably|no doubt|surely)|wahrscheinlich|bestimmt|sicher|grif|wis)(?: \w{{2,9}}){{0,4}}? {_BUSY}",
    ),
    cued(
        "soms|vielleicht|perhaps|for you|misschien",
        r"moet(?:en)? (?:wij|we|ik|de juf|juf|de meester|meester|school|leerkrachten|de leerkracht) (?:nu |dan |straks ){0,2}(?:soms|misschien) (?:ook|nog|zelf|de|het|jullie|uw|hun|alle)(?= [^.!?\n]{2,90}\?)",
        r"(?:should|shall|must|do) (?:we|i) (?:have to |need to |perhaps |maybe |also ){1,3}[^.!?\n]{3,70}? for you(?:,? (?:too|as well))?(?= ?\?)|(?:sollen|mussen|soll|muss) (?:wir|ich) (?:vielleicht|etwa) auch noch(?= [^.!?\n]{2,90}\?)|moatte (?:wy|ik) soms ek(?= [^.!?\n]{2,90}\?)",
    ),
    cued(
        "ook weer",
        rf"dat (?:{_SOME}|de andere|die|de overige) (?:\w{{2,12}} ){{0,6}}?(?:niet|geen|nooit) [^.!?\n]{{2,50}}?,? weten (?:we|wij) (?:nou|nu|dan|inmiddels) ook (?:al )?weer",
    ),
    cued(
        "misschien|wellicht|miskien|maybe|perhaps|vielleicht|denken|tinke|glauben|think",
        rf"(?:denken|denkt|tinke|miene|glauben|denken|think) (?:{_SOME}|ouders|alden|eltern|parents|people|mensen)(?: ouders| alden| eltern| parents| people| mensen| of you)?[^.!?\n]{{0,12}}?(?:dat|that|dass) (?:de |der |die |the |wij |we |wy |ik |i )?(?:juf|juffen|meester|leerkracht\w{{0,2}}|master|school|skoalle|lehrer\w{{0,3}}|teachers?|wij|we|wy|ik)? ?(?:\w{{2,9}} ){{0,4}}?(?:toverstok\w{{0,2}}|tsjoenstok|tsjoenstokje|zauberstab|magic wand|glazen bol|glaskugel|crystal ball|acht armen|vier handen|zes handen|eight arms|kabouters?|kaboutertjes|hielprotters|gedachten (?:kan|kunnen) lezen|gedachten lezen|mind readers?|butler|dienstmeid|sherpa)",
    ),
    cued(
        "umgebracht|gestorben|doodgegaan|doodgaan|dood van|overleden|killed|died|deagien|slechter van|minder van",
        r"(?:hat|haben) (?:noch |bisher )?(?:keine[nm]?|niemande[nm]?|nie jemande[nm]) (?:umgebracht|geschadet)|daran ist noch (?:keiner|niemand) gestorben|(?:heeft|hebben) nog (?:nooit|niemand|nooit iemand) (?:iemand )?(?:kwaad gedaan|vermoord|gedood|omgebracht)|(?:is|gaat) nog (?:nooit )?(?:niemand|iemand) (?:aan )?(?:doodgegaan|overleden|slechter van geworden|minder van geworden|dood van)|(?:nobody|no one|no child|no parent) (?:has )?(?:ever )?died (?:of|from)|never killed (?:anyone|anybody)|is noch noait immen (?:oan )?deagien",
    ),
    cued(
        "geen |kein|no |not a",
        r"voor (?:wie|iedereen die|degenen die|de enkeling die) [^.!?:\n]{3,60}?(?:niet|geen)[^.!?:\n]{0,30}: (?:een|het|ons|onze|de) (?:[\w-]{2,15} ){1,3}is geen \w+",
        r"(?:we|wij) zijn (?:hier )?(?:een |de |nog steeds een )?school,? en geen (?!enkele|eiland|fabriek)\w{4,}",
        r"fur (?:alle|die),? die [^.!?:\n]{3,60}?(?:nicht|nie)[^.!?:\n]{0,30}: eine? (?:\w{2,15} ){1,3}ist keine? \w+|for (?:those|anyone) who [^.!?:\n]{3,60}?(?:not|n't|missed)[^.!?:\n]{0,30}: an? (?:[\w-]{2,15} ){1,3}is (?:not an?|no) \w+",
    ),
    cued(
        "hartverwarmend|overweldigend|ontroerend|aandoenlijk",
        rf"(?:weer|weer eens|opnieuw) (?:geen|niemand|niet)[^.!?\n]{{0,80}}[.!] (?:echt |werkelijk |heel |zo )?(?:hartverwarmend|overweldigend|ontroerend|aandoenlijk)(?: hoor| zeg)?,? (?:die|deze|zoveel|zo veel|al die) {_TURNOUT}",
    ),
    cued(
        "klok|agenda|wekker|horloge|uhr|alarm clock|wecker|kalender|bril",
        rf"(?:{_SOME} )?(?:ouders|u|jullie|sommigen|mama's|papa's|alden|iemand thuis) (?:zelf |ook |thuis |misschien |eens ){{0,4}}(?:leerden|leren|leert|zouden leren)? ?(?:op de klok|klok) ?(?:leerden |leren |leert )?(?:te )?kijken",
        r"(?:misschien|wellicht) (?:kan|kunnen|moet|is het tijd dat) (?:iemand thuis|ouders|sommigen|sommige ouders|u|jullie)[^.!?\n]{0,30}? (?:een|'n) (?:agenda|wekker|horloge|kalender|leesbril|bril) (?:aanschaffen|kopen|aan te schaffen|te kopen|gebruiken|aanschaft|koopt)",
        r"een (?:wekker|horloge|leesbril) (?:kost|is (?:al )?te koop|koop je|heb je al) [^.!?\n]{0,50}?(?:euro|action|hema|blokker)|ein wecker kostet[^.!?\n]{0,50}?euro|(?:an )?alarm clocks? (?:costs?|are|is) [^.!?\n]{0,40}?(?:euros?|cheap|available)",
    ),
    cued(
        "neem aan|ga er van uit|ga ervan uit|ga er maar van uit|assume|nehme an|nim oan",
        r"(?:ik neem aan|ik ga er (?:maar )?van ?uit|ik ga ervan uit) dat (?:u|jullie|je|jij) (?:dat |het )?(?:zelf|thuis|op uw werk|op je werk) (?:ook |dat |toch ){0,2}(?:niet|geen|nooit)|i (?:assume|take it|presume)(?: that)? you (?:don't|do not|wouldn't|would not|never) [^.!?\n]{2,60}?(?:yourself|yourselves|at home|at work|either)|ich nehme an,? dass sie (?:selbst|zu hause) (?:auch |ja )?(?:nicht|keine?|nie)",
    ),
    cued(
        "al doen|al lijkt|doen of|suiker",
        r"al (?:doen|denken|menen) (?:sommigen?|enkelen|bepaalde|jullie|veel)(?: ouders| gezinnen| mensen| van jullie)?(?: thuis| soms| hier){0,2} (?:wel |net |graag ){0,2}(?:of|alsof|van wel|van niet|anders)",
    ),
    cued(
        "maar om uw|maar om je|maar om jullie|only your|nur um ihr|mar om jo|mar om jim",
        r"(?:het )?gaat (?:tenslotte |immers |per slot van rekening |toch )?maar om (?:uw|je|jouw|jullie) (?:eigen )?(?:kind|kinderen|zoon|dochter)|it(?:'s| is) only your (?:own )?child(?:ren)?|es geht ja nur um ihre? (?:eigenes? )?kind\w{0,2}|it giet mar om (?:jo|jim|jimme) (?:eigen )?bern",
    ),
    cued(
        "stoelen|chairs|stuhle|stuollen",
        r"(?:de |onze |lege ){0,2}(?:stoelen|stoeltjes|banken) (?:waren|vonden|luisterden|hebben|zaten) (?:\w{2,14} ){0,3}?(?:geinteresseerd|aandachtig|genoten|geboeid|interessant|enthousiast|muisstil|leerzaam)|the (?:empty )?chairs (?:were|was|listened|found|enjoyed) (?:\w{2,14} )?(?:interested|attentive\w{0,2}|enthusiastic|it|fascinated|a lovely)|die (?:leeren )?stuhle (?:waren|fanden|horten) (?:\w{2,14} )?(?:interessiert|begeistert|aufmerksam|es)|de stuollen (?:wiene|harken) (?:\w{2,14} )?(?:ynteressearre|oandachtich|bliid)",
    ),
    cued(
        "voor de|voor die|aan de|fur die|for the|to the|foar de",
        r"(?:voor|aan) (?:de|die|alle) (?:\w{2,10} )?(?:ouders|gezinnen|mensen|types|figuren|automobilisten|\w{2,12}bezitters|\w{2,12}eigenaren|buren|buurtbewoners|bezoekers) die (?:\w{2,10} )?(?:ons|onze|het|de|deze) (?:\w{3,20} )(?:als|voor) (?:een |hun )?(?:\w{3,20} )(?:beschouwen|beschouwt|zien|ziet|aanzien|gebruiken|behandelen)",
        r"(?:voor|aan) de (?:\w{2,10} )?(?:ouders|gezinnen|vaders|moeders) die nog (?:steeds )?(?:met vakantie|op vakantie|in dromenland|in bed|in winterslaap|onder een steen)",
    ),
    cued(
        "hoor",
        r"(?:fijn|leuk|mooi|lekker|top|gezellig|geweldig|heerlijk|knap) hoor,? (?:weer|alweer) (?:\d{1,3}|\w{3,12}) (?:man|mensen|ouders|gezinnen|kinderen|tassen|jassen|keer) (?:die|zonder|niet)",
        r"(?:geniaal|heel slim|erg slim|lekker slim|reuze slim|superslim) hoor(?= ?[.!?,]|$)",
    ),
    cued(
        "niet gek|niet raar|niet verbaasd|niet vreemd|niet verwonderd|surprised|nicht wundern|net frjemd",
        r"als (?:je|u|jullie) (?:je|uw|jullie) (?:kind|kinderen|zoon|dochter) [^.!?\n]{3,80}?(?:moet|hoeft|moeten|hoef) (?:je|u|jullie) (?:dan |ook ){0,2}niet (?:gek|raar|vreemd|verbaasd|verwonderd)|if you (?:\w{2,12} ){1,3}your (?:child|children|son|daughter) [^.!?\n]{3,80}?(?:don't be|you can't be|you shouldn't be) surprised|wer sein kind [^.!?\n]{3,80}?(?:darf|braucht|muss) sich nicht (?:zu )?wundern",
    ),
    cued(
        "nodig vonden|nodig vond|nodig vinden",
        r"(?:met )?dank aan de (?:\w{2,8} )?(?:ouders?|moeders?|vaders?|mensen|persoon|buren) die het nodig (?:vonden|vond|vinden|vindt)",
    ),
)
"""Mockery that is such by its form, wherever it stands."""
