"""A7 in any order: a child that is ill, late or away, a way that is here or mine, and a word for telling it."""

# ruff: noqa: E501 - one pattern, one line: so they are read and extended

from policy.rules.together import Together, together

_AWAY = (
    # ill
    r"ziek|zieke|ziekte|koorts\w{0,6}|griep\w{0,4}|beroerd|niet lekker|spuug\w{0,3}|spugen|overge(?:ven|eft)|buikpijn|hoofdpijn|waterpokken|koortslijers?|voor pampus|onder de wol|snotter\w{0,3}",
    r"sick|ill|poorly|unwell|tummy bug|fever|under the weather|krank|krankheit|fieber|erkaltet|siik|siek|sykte|koarts|spuit",
    # absent or late
    r"niet (?:mee ?kan|mee ?kunnen|mee ?mag|bij is|naar school)|(?:kind|zoon|dochter|kleuter|ze) (?:\w{2,9} ){0,2}niet (?:mee|meekan|kan komen|komt|komen)(?! wil| doen)|er (?:\w{3,9} )?niet (?:bij )?(?:is|zijn)|komt (?:u|je|jullie|uw kind|je kind) (?:\w{3,9} )?niet|thuis ?(?:blijven|blijft|houden|te houden)|(?:blijft|houdt|houd) (?:\w{1,8} ){0,4}thuis|(?:later|te laat) (?:komt|komen|is|zijn|bent)|komt (?:\w{1,8} ){0,3}(?:later|te laat)|wordt het (?:\w{2,8} )?later|uitvallers?|uitslaapt|verslapen|afwezig\w{0,4}|absent\w{0,3}|niet durft te (?:gaan|komen|rijden)|niet mag gymmen",
    r"(?:not|isn't|won't be|can't) (?:coming|come|in|make it|swim)|off sick|stay\w{0,3} (?:at )?home|skip school|absences?|running late|nicht (?:kommen|kommt|mitkommen|mitlaufen|da ist|teilnehmen)|fehlen|fehlt|spater kommt|net (?:komt|komme|meikin|meigean)|thus bliuwt",
    # leave and appointments
    r"verlof|(?:dag|dagje|ochtend|middag|uurtje|dagen) (?:\w{2,8} )?(?:vrij|weg)|vrije dag(?:en)?|vrij (?:wil|wilt|nodig|hebben)|eerder (?:weg|vrij|op vakantie)|vakantie buiten de vakanties?|(?:naar|voor|bij) (?:de|een|het) (?:tandarts|dokter|huisarts|orthodontist|beugeldokter|ziekenhuis)|voor een (?:afspraak|bruiloft|begrafenis) (?:weg|vrij)|(?:begrafenis|bruiloft)",
    r"(?:a )?days? off|time off|leave request\w{0,2}|dentist|orthodontist|doctor's appointment|frei (?:haben|nehmen|bekommen|braucht|brauchen)|beurlaub\w{0,4}|urlaubswunsche|zahnarzt|ferlof|(?:frij|ekstra frij) (?:ha|hawwe|foar|wol)|(?:ekstra|dei) frij|frij foar|toskedokter",
)
_CHAT = r"(?:(?:deze|de|dit|onze|this|the|our|dizze|us|dieser?|der|diesem|unserer?)(?: \w{3,9})? (?:groeps?app|app|appgroep|groep|chat|groepschat|group chat|group|channel|kanaal|gruppe|gruppenchat|app-groep))"
_HERE = (
    rf"hier|hieronder|hierin|hjir|hjirunder|hierunter|here|(?:in|yn|via|per|op) {_CHAT}|in 'e groep|(?:via|per|op) whats ?app|(?:onder|under|below|unter) (?:dit|deze|this|diesem|diesen|dieser) (?:bericht|berichtje|post|message|beitrag|nachricht|berjocht)|(?:mij|me|bij mij|bij me|aan mij|naar mij) (?:privé|prive|in de dm)|straight to my (?:mobile|phone)|(?:onder|under) dit berjocht",
    r"(?:een |in )?(?:appje|apke|appke|berichtje|pb|dm|whatsappje)(?: aan| naar| nei| oan)? (?:mij|me|my|juf|meester)|(?:stuur|stuurt|stjoer|stjoert|schick\w{0,2}|send|drop) (?:\w{1,6} )?(?:mij|me|my|mir) (?:\w{2,9} ){0,2}(?:een |a |eine? |in |mar in )?(?:appje|apke|appke|bericht\w{0,2}|text|line|message|nachricht|note)|(?:stuur|stuurt) (?:\w{2,9} ){0,3}(?:appje|berichtje) (?:naar|aan) (?:mij|me|juf)|stjoert mar in apke nei my|app(?:t|en)? (?:het |'t |dat |dan |\w{2,6} ){0,2}(?:mij|me|naar mij|aan mij|de leiding|juf|meester|naar juf|de juf)|app my|text (?:\w{2,9} ){0,2}(?:me|my mobile)|(?:lit|laat) it my(?: hjir)? (?:\w{2,6} ){0,2}witte|(?:schreib\w{0,3}|sag\w{0,2}) (?:\w{2,6} )?(?:mir|es mir)|nachricht an mich",
)
_TELL = (
    r"zet|zetten|set|sette|typ|typt|typen|tik|tikt|meld|melden|melding|gemeld|afmelden|ziekmelden|stuur|stuurt|sturen|app|appt|appen|appje|apke|appke|schrijf|schrijft|gooi|laat|laten|lit|geef|geeft|doorgeven|door|noem|noemen|noteer|drop|zeg|zeggen|piep|vragen|vraag|vraagt|kwijt|regelen|reageer|reageren|genoeg|voldoende|volstaat|vallen|duim\w{0,9}",
    r"text|texting|write|post|put|send|message|tell|say|let|type|reply|leave|pop|thumbs?(?:[- ](?:up|down))?|schreib\w{0,3}|melde\w{0,2}|abmelden|krankmelden|krankmeldungen|sag\w{0,2}|genugt|reicht|bescheid|entgegen|hineinschreiben|eintragen|stjoer|stjoert|skriuw|skriuwe|freegje|freget|witte|melde",
)
_BARRED = (
    # denied
    r"niet (?:hier|in de (?:app|groep)|via|per app|appen|in deze|meer via)|geen (?:appjes?|berichten|ziekmelding\w{0,3})|liever (?:niet|bellen)|nooit|not (?:here|in|via|through|post|text|the)|don't|do not|never|nicht (?:hier|uber|per|in)|kein\w{0,2}|net (?:hjir|fia|yn)|gjin|in plaats van|instead|statt|zonder app",
    # what the school tells, and what is there to look at
    r"niet meer(?! te bellen)|(?:kan|mag) (?:dat )?niet(?! (?:mee|komen|gymmen|naar))|nee|no longer|staan|staat|volgen|bekijken|huiswerk|homework|krijgen|krijgt|hoort u|horen jullie|zetten (?:we|wij)|laten (?:we|wij|ze)|(?:we|wij) (?:laten|sturen|zetten|plaatsen|posten)|rijouders?|rijden(?! of)|recept|uitvalt|de (?:juf|meester) (?:\w{2,9} )?(?:ziek|afwezig)|(?:juf|meester|leerkracht) ziek|leerkracht|les over|quiz|lootjes",
    # another way
    # thoughts, what was before, and what is told of
    r"(?:er)?van vinden|vind|vinden|denken|over denken|eens|oneens|mening\w{0,3}|agree|think|opinions?|vorig jaar|nog wel eens|gevallen van|enkele gevallen|heerst|rondgaat|gaat rond|vraagt me|said yes|pagina|page|scanned|gescand|print|volunteers?|vrijwilligers?|telefoons",
    r"bel|belt|(?<!niet te )(?<!niet meer te )(?<!niet hoeven te )bellen|telefonisch|phone|call|ring|anrufen|ruft|skilje|belje|mail|mailt|e-?mail\w{0,3}|formulier|form|formular|ouderportaal|portaal|portal|parro|parnassys|kantoor|office|administratie|sekretariat|balie|website|https?|\w{0,20}bot|briefje|0516",
    # what one signs off from that is no lesson, or is told rather than asked
    r"\w{0,16}avond|\w{0,12}feest\w{0,3}|disco|musical|voorstelling|borrel|barbecue|bbq|\w{0,10}ontbijt|\w{0,10}diner|\w{0,10}lunch|\w{0,10}buffet|picknick|oudergesprek\w{0,3}|gesprek\w{0,3}|vergadering|hulpouders?|helpen|rijden naar|meerijden|inloop\w{0,6}|koffie\w{0,6}|traktatie|evening|party|meeting|performance|helpers?|breakfast|dinner|abend|fest|elternabend|jun|moarnsiten|mijn (?:zoon|dochter|kind|man)|ik ben (?:zelf )?ziek|juf \w{2,12} is (?:\w{2,9} )?ziek|meester \w{2,12} is (?:\w{2,9} )?ziek|kinderen (?:schrijven|typen|vertelden|leren)|children (?:write|wrote)|kinder schreiben|waren|was|werden|were|hadden",
)

REPORTING: tuple[Together, ...] = (
    together(
        "hier hjir here chat groep group app apke grupp kana channel pb dm mij my me mir mich bericht message post beitrag nachricht mobile",
        _HERE,
        _AWAY,
        _TELL,
        barred=_BARRED,
        answered=True,
    ),
)
"""Invitations to report in the app what belongs with the school."""
