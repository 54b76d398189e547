"""How people write that they have an account somewhere, or that parents may reach them in private. Folded patterns."""

import re

from policy.rules.later import Later, phrases

_PLATFORM = (
    r"(?:insta(?:gram)?|ig|snap(?:chat)?|tik ?tok|facebook|fb|face book|you ?tube|twitter|discord|roblox|fortnite"
    r"|minecraft"
    r"|twitch|linkedin|threads|be ?real|strava|pinterest|playstation|psn|xbox|steam|brawl stars|spotify|skype|messenger"
    r"|telegram|whats ?app|signal|bluesky|mastodon|vinted|switch)"
)
PLATFORM_STEMS = Later(
    r"insta|ig|snap|tik ?tok|facebook|fb|you ?tube|twitter|discord|roblox|fortnite|minecraft|twitch|linkedin|threads"
    r"|real|strava|pinter|playst|psn|xbox|steam|brawl|spotify|skype|messenger|telegram|whats|signal|bluesky|mastod"
    r"|vinted|switch|account|kanaal|profiel|gebruikers|user|gamer|online|nickname|benutzer|kontos?"
)
PLATFORM = phrases(
    rf"{_PLATFORM}(?:-?\w{{3,10}})?",
    r"(?:\w{2,12}-)?accounts?|kanaal|channel|profiel|profile|gebruikersna\w{2,4}|user ?names?|gamertag|nickname|online"
    r"|gamen|games?|benutzername|konto|kanal|brukersnamme",
)
"""Where one has an account."""

HANDLE = Later(r"(?<![\w@/#.:+?&=%-])(?<!@ )[a-z0-9](?:[\w.]{2,38})[a-z0-9_](?:#\d{3,5})?(?![\w@/=]|\.\w)")
WRITTEN_HANDLE = re.compile(
    r"[a-z0-9.]+(?:_+[a-z0-9.]+){1,6}_*|[a-z]{2,20}(?:\.[a-z]{1,20}){1,3}\d{0,5}|(?!(?:groep|klas|week|blok|les|npo"
    r"|unit"
    r"|thema|versie|deel|kern|team|lokaal|vak|fase)\d)[a-z]{4,24}\d{2,5}[a-z]{0,8}|[\w.]{2,32}#\d{3,5}"
    r"|[a-z]{2,20}\d{1,4}"
    r"[a-z]{1,12}\d{0,4}"
)
NO_HANDLE = re.compile(
    r"[\w.]{1,60}\.(?:nl|com|org|net|eu|frl|be|de|example|info|app|io|tv|pdf|docx?|xlsx?|pptx?|jpe?g|png|mp[34]|mov"
    r"|html?)"
    r"|[\d.,]+|\d+\w{0,4}|(?:d|b|z|o|m|n|i|t|v|p|a|bijv|bv|incl|excl|max|min|ca|tel|nr)(?:\.[a-z]{1,4}){1,3}\.?"
)
NO_HANDLES = frozenset(
    {
        "leuk", "weer", "nieuw", "klaar", "online", "stuk", "niet", "geen", "echt", "heel", "erg", "goed", "mooi",
        "verboden", "vanaf", "voor", "alleen", "ook", "waar", "hier", "daar", "gehackt", "gesloten", "verwijderd",
        "prive", "openbaar", "dicht", "open", "very", "voortaan",
        "private", "public", "not", "full", "vol", "wat", "hoe",
        "populair", "handig", "gevaarlijk", "begonnen", "gestopt", "bekend", "actief", "groot", "onze", "school",
    }
)  # fmt: skip
_OWNER = r"(?:mijn|m'n|zijn|z'n|haar|d'r|my|his|her|myn|syn|har|mein|sein|ihr|[^\W\d_]{2,20}'?s|van [^\W\d_]{2,20})"
SAID_ACCOUNT = Later(
    rf"(?<!\w)(?:{_OWNER} )(?:eigen |prive[ -]?)?{_PLATFORM}(?:-?(?:account|naam|kanaal|adres|name))?"
    r"(?: (?:van [^\W\d_]{2,20} )?(?:is|heet|ist|hjit)|:)[: ]{1,3}(?P<handle>(?!(?:een|de|het|a|the|nu|al)(?!\w))"
    r"[a-z0-9][\w.]{2,38}\w)(?=[.,;!?)]|$|\n| (?:op|en|voor)(?!\w))"
)
"""Somebody's account, said to be theirs: "haar snap is lottedijk". The word may be any."""

NAMED_ACCOUNT = Later(
    rf"(?<!\w){_PLATFORM}(?: \w{{2,10}}){{0,3}} (?:als|as|onder(?: de naam)?|under(?: the name)?|unter)"
    r" (?P<handle>[^\W\d_]{2,20}(?: [^\W\d_]{2,20}){1,3})"
)
"""An account under somebody's full name: "op Facebook als Rik Terpstra"."""

CHANNEL_OF = Later(
    rf"(?<!\w){_PLATFORM}(?:,|:| \()? ?(?:het |de |it |the |der )?(?:kanaal|kanal|channel|account|konto|profiel"
    rf"|pagina|page)"
    r"(?: heet| is| hjit| heisst| is called|:)? (?P<handle>(?P<first>[^\W\d_]{2,20}) [^\W\d_]{2,20}"
    r"(?: [^\W\d_]{2,20}){0,2}?)(?=[.,;!?)]|$|\n| (?:en|and|und|op|voor)(?!\w))"
)
"""A channel under somebody's name, with what they do: "op YouTube, kanaal Rik Terpstra racet"."""

CALLED = Later(
    rf"(?<!\w)(?:op|on|auf) {_PLATFORM} (?:heet|hjit|heisst|noemt) (?:hij|ze|zij|er|sie|hy|sy|hja)(?: zich)?(?: daar)?"
    r" (?P<handle>[a-z0-9][\w.]{2,38}\w)"
)
ON_A_COLON = Later(
    rf"(?<!\w)(?:op|on|auf) (?:zijn |haar |his |her |syn |har )?{_PLATFORM}(?:[ -](?:account|kanaal|pagina|profiel"
    rf"|channel|page))?"
    r" ?: (?P<handle>[a-z0-9][\w.]{3,38}\w)(?=[.,;)]|$|\n)"
)
"""An account after a colon. The word may be any, so a person and something to look at stand before it."""
SOMEBODY = phrases(
    r"(?:een|de|onze|a|our|one|in|us|eine?|unsere?) (?:\w{3,12} )?(?:moeder|vader|ouder|opa|oma|mama|papa|buurman"
    r"|buurvrouw"
    r"|leerling|oud-leerling|mother|father|mum|mom|dad|parent|grandma|grandpa|pupil|mem|heit|beppe|pake|mutter|vater)"
)
LOOKED_AT = phrases(
    r"meer|zie|kijk\w{0,3}|volg\w{0,3}|vind\w{0,2}|gevonden|zoek\w{0,3}|find|see|follow\w{0,3}|more|mehr|sieh"
    r"|folg\w{0,3}|zet"
    r"|set|post\w{0,2}|deelt|plaatst|staan|staat|te zien|\w{0,14}foto\w{0,10}|film\w{0,6}|\w{0,10}-?opnamen?|beelden"
    r"|vlogt"
    r"|photos?|pictures?|videos?|works?|werk|tekent|maakt|bilder|lit sjen|finst"
)

INSTITUTION = Later(
    r"school|groep|klas|obs|cbs|museum|bieb|biblio|gemeente|official|kinderboekenweek|jeugdjournaal|klokhuis"
)

_ME = r"(?:me|mij|my|mich|mir|mei my|us|ons)"
_CONTACT = (
    r"(?:bel(?:t|len|letje)?|app(?:t|en|je)?|sms(?:'?en|t|je)?|whats ?app(?:t|en|je)?|stuur(?:t)?|sturen|mail(?:t|en"
    r"|tje)?"
    r"|bereik(?:t|en)?|text|call|phone|message|ring|dm|pm|schreib(?:en|t)?|ruf(?:en|t)?|belje|skilje|stjoer(?:e)?|appe"
    r"|bericht(?:en|je)?|send|reach|contact|spreek|contacteer)"
)
_MINE = r"(?:mijn|m'n|my|myn|mein(?:e[nrms]?)?)"
_OWN = r"(?:eigen|prive|private[nrms]?|prive-|persoonlijke?|nieuwe?|mobiele?|own|personal|new|eigene[nrms]?)"
_CHANNEL = (
    r"(?:06(?:-?nummer)?|nummer|nr|mobiel\w{0,8}|telefoon(?:nummer)?|gsm|whats ?app\w{0,10}|appnummer|mail(?:adres)?"
    r"|e-?mail(?:adres)?|adres|phone(?: number)?|number|mobile|cell|handy(?:nummer)?|telefonnummer|tillefoan(?:nummer)?"
    r"|nummers|mobyl\w{0,8}|telefoan)"
)
_PRIVATE = (
    rf"(?:{_OWN}[ -]?(?:{_CHANNEL}|{_PLATFORM}|account|konto|profiel|lijn|app)(?:-?\w{{2,10}})?"
    r"|prive(?:nummer|mail|telefoon|account|adres|app|06))"
)
OFFER = Later(
    rf"(?<!\w)(?:(?:(?:je|jullie|u|you|ouders|jim|jo|sie) (?:mag|mogen|kunt|kun|kan|kunnen|can|may|kinne|meie|konnen"
    rf"|durfen)"
    rf"|(?:mag|kun|kunt|kan|mogen|kunnen) (?:je|jullie|u)) (?:[\w-]{{1,12}} ){{0,3}}?{_ME} "
    rf"(?:[\w'-]{{1,12}} ){{0,4}}?{_CONTACT}"
    rf"|{_CONTACT} (?:[\w'-]{{1,12}} ){{0,3}}?{_ME}(?! (?:moeder|vader|man|vrouw|collega|mother|father|neighbour))"
    rf"|(?:{_CONTACT} (?:[\w'-]{{1,12}} ){{0,4}}?)?{_MINE} (?:{_OWN} ?){{0,2}}{_CHANNEL}"
    rf"|(?:ik ben|i am|i'm|ich bin|ik bin|ben ik|bin ik|am i) (?:[\w'-]{{1,12}} ){{0,5}}?"
    rf"(?:bereikbaar|te bereiken|reachable|available|erreichbar|te berikken)|(?:bereik|reach) (?:je|you) {_ME})(?!\w)"
)
"""The writer's own number or address follows."""

MINE_BEHIND = Later(
    rf" ?(?:,|-|\(|=)? ?(?:(?:is|dat is|dit is|that is|that's|this is|das ist"
    rf"|dat is) )(?:{_OWN} )?{_MINE} (?:{_OWN} ?)?{_CHANNEL}"
)
THEIR_NUMBER = Later(
    rf"(?<!\w)(?:(?:{_CONTACT}|op|via) )?(?:zijn|haar|his|her|syn|har) (?:{_OWN} ?)?"
    r"(?:06(?:-?nummer)?|mobiel\w{0,8}|prive\w{2,10}|eigen \w{2,12}|nummer|mobile|phone|whats ?app|handy|cell)(?!\w)"
)
DIRECTLY = re.compile(
    r"(?:'s)?,?(?: (?:op|via|at|under|unter|op it|tel\.?|mobiel|telefoon|nummer|groep \d|06|appen|bellen|bel|app"
    r"|bereikbaar"
    r"|is bereikbaar|te bereiken|is|ook|altijd|op whats ?app|kun je bereiken|even|gerust"
    r"|van groep \d)){0,4}[ :=,.(-]{0,4}"
)
STAFF_STEMS = Later(r"juf|meester|direct|leerkracht|teacher|colleg|stagiair|concierge|lehrer|master|begeleider")
PRIVATE_STEMS = Later(
    r"prive|eigen|privat|own |perso|vriend|friend|freund|freon|voeg|toe|add|volg|follow|folg|zoek|mijn 06|my number"
    r"|ik zit|ik sta|ik sit|ik ben|i am|i'm|ich bin|ik bin|elkaar|inoar|slide|vind|dm|pm|message|bericht|mijn n"
    r"|mijn m|mijn t|mijn w|myn|mein"
)
PRIVATE_CHANNEL = Later(
    rf"(?<!\w)(?:(?:(?:je|jullie|u|you|jim|jo) (?:mag|mogen|kunt|kun|kan|kunnen|can|may|kinne"
    rf"|meie) (?:[\w-]{{1,12}} ){{0,3}}?{_ME} "
    rf"(?:[\w'-]{{1,12}} ){{0,3}}?(?:op|via|over|oer|on|uber|naar) {_MINE} {_PRIVATE}(?: {_CONTACT})?"
    rf"|(?:je|jullie|u|you|jim|jo) (?:kinne|meie|kunt|kunnen|mag|mogen) (?:[\w-]{{1,12}} ){{0,3}}?(?:op"
    rf"|via) {_MINE} {_PRIVATE} {_CONTACT})"
    rf"|{_CONTACT} (?:[\w'-]{{1,14}} ){{0,6}}?(?:op|via|over|oer|on|uber|naar|to|aan|an|nei) {_MINE} {_PRIVATE}"
    rf"|(?:bereikbaar|te bereiken|reachable|available|erreichbar|te berikken) (?:[\w-]{{1,12}} ){{0,3}}?(?:op|via|on"
    rf"|at|unter|oer)"
    rf" {_MINE} {_PRIVATE}"
    rf"|(?:vraag|vragen|ask) (?:[\w-]{{1,12}} ){{0,2}}?(?:naar|om|for) {_MINE} (?:{_OWN}[ -]?)?(?:06|nummer|number"
    rf"|prive\w{{3,9}})"
    rf"|(?:ik geef|i'll give|i give|ik stuur) (?:[\w-]{{1,12}} ){{0,4}}?{_MINE} (?:{_OWN}[ -]?)?(?:06(?:-nummer)?"
    rf"|nummer|number|prive\w{{3,9}}|mobiel\w{{0,8}})"
    rf"|{_MINE} (?:{_OWN}[ -]?)?(?:06(?:-nummer)?|prive-?nummer|mobiele nummer|whats ?app) (?:heb je|hebben jullie"
    rf"|staat op|kun je krijgen|mag je hebben|kennen jullie|is bekend)"
    r")(?!\w)"
)
"""A private way to reach the writer, without the number itself."""

_CALLED_THERE = (
    r"(?:(?:ik heet|ik ben|ik bin|ik hjit|i am|i'm|ich heisse|ich bin|mijn naam is) (?:daar|er|der|there|dort|dan)"
    r"|(?:daar|der|there|dort) (?:heet|hjit|heisse|ben|bin|am) (?:ik|i|ich))"
)
CALLED_THERE = Later(
    rf"[?.,!;]? (?:(?:en|and|und) )?{_CALLED_THERE}(?: (?:te vinden|bekend))?(?: (?:als|as))? "
    r"(?P<handle>[\w.-]{1,30}[^\W_](?: (?!(?:en|and|und)(?!\w))[\w.'-]{0,20}[^\W_]){0,3})"
)
"""How the writer is called where they offer to be friends."""

FRIENDS = Later(
    rf"(?<!\w)(?:(?:ik|i|ich|ik) (?:accepteer|accept|neem|akseptear|akzeptiere) (?:[\w-]{{1,12}} ){{0,3}}?"
    rf"(?:vriendschapsverzoek\w{{0,2}}|vriendenverzoek\w{{0,2}}|friend requests?|freundschaftsanfragen?)"
    rf"|{_MINE} (?:vriend|vrienden|vriendin|friend)(?: \w{{2,8}}){{0,2}}? (?:op|on|auf) {_PLATFORM}"
    rf"|(?:stuur|send|doe|drop) (?:[\w-]{{1,10}} ){{0,2}}?{_ME} (?:[\w-]{{1,10}} ){{0,3}}?(?:dm|pm|message"
    rf"|bericht\w{{0,3}}) "
    rf"(?:op|via|on|in) (?:insta(?:gram)?|snap(?:chat)?|facebook|fb|messenger|tik ?tok|twitter|linkedin|discord)"
    rf"|(?:je|jullie|u|you) (?:vindt|vind|kunt|kunnen|can|find) (?:[\w-]{{1,10}} ){{0,2}}?(?:me"
    rf"|mij) (?:[\w-]{{1,10}} ){{0,2}}?"
    rf"(?:op|on|via) {_PLATFORM}|(?:probeer|gebruik|try|use) (?:[\w-]{{1,8}} ){{0,2}}?{_MINE} {_PRIVATE}"
    rf"|(?:bericht\w{{0,3}}|berichtje|message|mailtje|appje) (?:[\w-]{{1,10}} ){{0,3}}?(?:op|via|on"
    rf"|naar) {_MINE} {_PRIVATE}"
    rf"|(?:app|whatsapp|facebook|snap)-?groep\w{{0,3}} (?:[\w-]{{1,12}} ){{0,4}}?(?:met|op|via|van"
    rf"|onder) {_MINE} {_PRIVATE}"
    rf"|(?:feel free to |(?:je|jullie) mag |(?:je|jullie) mogen )?(?:stuur|send|schick\w{{0,3}}|stjoer"
    rf"|sturen|doe) (?:[\w-]{{1,12}} ){{0,2}}?{_ME} (?:[\w-]{{1,12}} ){{0,4}}?"
    rf"(?:vriendschapsverzoek\w{{0,2}}|vrienden?verzoek\w{{0,2}}|vriendschapsverzoekje|friend requests?"
    rf"|freundschaftsanfragen?|freonskipsfersyk)(?: (?:op|on|auf|via) {_PLATFORM})?"
    rf"|(?:(?:wie wil|je|jullie|wa wol|who wants|you|ouders)? ?(?:mag|mogen|kan|kun|kunt|may|can"
    rf"|meie) (?:[\w-]{{1,12}} ){{0,2}}?)?{_ME} (?:[\w-]{{1,12}} ){{0,2}}?(?:toevoegen|toe te voegen|adden|volgen"
    rf"|taheakje) (?:op|on|via) {_PLATFORM}"
    rf"|(?:voeg|add|fug\w{{0,2}}|heakje) (?:[\w-]{{1,12}} ){{0,2}}?{_ME} (?:[\w-]{{1,12}} ){{0,4}}?(?:op|on|auf|via"
    rf"|to|bij) (?:{_MINE} )?{_PLATFORM}(?: toe| ta)?"
    rf"|(?:volg|follow|folg\w{{0,3}}|vind|find|zoek) (?:me|mij|my|mich) (?:[\w-]{{1,12}} ){{0,3}}?(?:op|on|auf"
    rf"|via) (?:{_MINE} )?(?:{_OWN}[ -]?)?{_PLATFORM}(?:-?\w{{3,10}})?"
    rf"|(?:volg|follow|folg\w{{0,3}}|vind|find|zoek|search for|look up|sykje|such\w{{0,2}}) (?:me|mij|my"
    rf"|mich) (?:[\w-]{{1,12}} ){{0,3}}?(?:op|on|auf|via|onder|under|at|unter|als|as|op onder)"
    rf"(?: (?:mijn )?(?:{_OWN}[ -]?)?{_PLATFORM}(?:-?\w{{3,10}})?)?(?= )"
    rf"|(?:zullen|laten|kunnen|sille|litte|shall|let's|wollen|lassen sie) (?:(?:we|wij|wy|wir"
    rf"|uns) )?(?:[\w'-]{{1,12}} ){{0,3}}?"
    rf"(?:(?:op|on|auf|via) {_PLATFORM} (?:[\w-]{{1,12}} ){{0,3}}?(?:vrienden|friends|freonen|freunde|bevriend|volgen)"
    rf"|(?:vrienden|friends|freonen|freunde|bevriend)(?: (?:worden|zijn|wurde|werden))?(?: (?:op|on|auf"
    rf"|via) {_PLATFORM})"
    rf"|(?:elkaar|inoar|einander|each other) (?:volgen|toevoegen|folgje|folgen|follow)? ?(?:op|on|auf|via) {_PLATFORM})"
    rf"(?: (?:worden|wurde|werden|volgen|toevoegen))?"
    rf"|(?:vraag|freegje|voeg|foegje|add|nodig|fug\w{{0,2}}|request) {_ME} (?:[\w-]{{1,12}} ){{0,3}}?(?:als|as) "
    rf"(?:vriend(?:in)?|freon(?:dinne)?|friend|freund(?:in)?)(?: (?:toe|ta|uit))? (?:op|on|auf|via) {_PLATFORM}"
    rf"|(?:ik zit|ik ben|ik sta|ik bin|ik sit|i am|i'm|ich bin) (?:[\w-]{{1,12}} ){{0,2}}?(?:op|on|auf) {_PLATFORM}"
    rf"(?=,? (?:en |and |und )?{_CALLED_THERE})"
    rf"|(?:neem|pak|kies|take|nehmen sie|nutzen sie|benutzen sie|nimm"
    rf"|brûk) (?:[\w-]{{1,12}} ){{0,4}}?{_MINE} {_PRIVATE}"
    rf"|(?:slide|hop|come|kom|duik) (?:[\w-]{{1,12}} ){{0,2}}?(?:into|in|on|op|naar) {_MINE} {_PRIVATE}"
    rf"|(?:word|wees|be|become|laten we|let's be|zullen we) (?:[\w-]{{1,12}} ){{0,2}}?(?:vrienden|vriend|friends"
    rf"|bevriend) (?:met (?:me|mij) |with me |worden )?(?:op|on) {_PLATFORM}"
    rf"|{_MINE} (?:{_OWN}[ -]?)?{_PLATFORM}(?:-?account|naam|-naam)?(?: (?:is|heet)|:)(?= \w)"
    r")(?!\w)"
)
"""An offer to be each other's friends, or to follow the writer."""

OF_STAFF = Later(
    rf"(?<!\w)(?:(?:volg|follow|app|bel|stuur|mail|vraag|bereik|voeg|add|zoek|vind) (?:[\w-]{{1,12}} ){{0,4}}?)?"
    rf"(?:op|via|over|naar|on|to|oan|oer|geeft|deelt|gives|shares|vraag om|vraag naar) (?:zijn|haar|his|her|syn"
    rf"|har) (?:{_OWN}[ -]?(?:{_PLATFORM}|account|nummer"
    rf"|telefoon"
    r"|mobiel|mail\w{0,8}|e-?mail|06|app|number|phone|profiel)(?:-?\w{3,10})?|prive(?:nummer|mail|telefoon|account"
    r"|app|06))(?!\w)"
)
HANDLE_BEHIND = Later(
    r"(?:,? (?:onder|als|as|under|at|op|unter|de naam|is|heet)){0,3}[: (,]{1,3}"
    r"(?P<handle>[a-z0-9][\w.]{2,38}[a-z0-9_])(?![\w@/])"
)
DENIED = phrases(r"geen|niet|nooit|liever niet|no|not|never|don't|do not|kein\w{0,2}|nicht|net|gjin")
LINK_BEHIND = Later(r"[: ]{1,3}(?:https?://)?(?:www\.)?[\w.-]{2,40}\.(?:com|nl|me|net)/[^\s,;()<>]{1,80}")
PLATFORM_BEFORE = Later(rf"(?<!\w){_PLATFORM}(?:-?(?:kanaal|account|naam|channel|name))(?: is| heet|:)?[ :]{{1,3}}$")
