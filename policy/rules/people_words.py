"""Words that tell a name from another capitalised word, and a living person from one in a book."""

from policy.rules.later import phrases


def _words(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Words of which many in a text say that it is German.
GERMAN = phrases(
    r"liebe eltern",
    r"(?:und|der|das|ist|wir|nicht|mit|fur|bitte|ein|im)(?!\w).{1,80}?(?<!\w)(?:und|die|das|wir|ist|sie|den|dem|hat"
    r"|auf|ein|wird)",
)

# What a person does, behind a name that opens a sentence.
VERBS = (
    "is|was|heeft|had|kreeg|krijgt|zit|ligt|moet|moest|gaat|ging|wordt|werd|loopt|woont|scoorde|haalde|komt|kwam|blijft"
    "|bleef|mag|kan|kon|wil|wilde|slaat|sloeg|zal|en|vertelde|vertelt|rijdt|draagt|gebruikt|slikt|mist|leest|las|staat"
    "|stond|maakte|deed|doet|vindt|houdt|lijdt|herstelt|has|have|had|got|gets|will|goes|went|broke|needs|told|lives|hat"
    "|hie|krige|leit|moat|giet|wurdt|uit|van|from|scored|brak|verloor|ook|weer|die|slaapt|eet|plast|zakte|rekent"
    "|huilt|huilde|wet|sleeps|eats|reads|cried"
)

# Capitalised words that are nobody's name.
NO_NAMES = _words(
    """
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus
    september oktober november december monday tuesday wednesday thursday friday saturday sunday january february
    march may june july august october cito avi iep sint sinterklaas piet pieten kerst kerstmis pasen pinksteren
    hemelvaart nederland nederlands nederlandse friesland fryslan fries friese frysk engels duits duitsland oekraine
    voedselbank stichting fonds rode kruis
    rabobank jumbo aldi lidl kika hartstichting unicef schooltv youtube facebook instagram snapchat tiktok whatsapp
    hoofdluis luizen neten lice nits gemiddeld communicatie sfeer overblijf hygiene pauze toezicht rekenen spelling
    telegram google squla parro bso mfa groep klas juf meester jeugdzorg ggd koningsdag koningsspelen kinderboekenweek
    world day week red cross dutch english german frisian the teams roblox discord insta snap twitter linkedin
    """
)

# Words that open a sentence, and are nobody's name there.
OPENERS = _words(
    """
    de het een dit dat die deze er hij zij ze we wij ik jullie u je men wie wat waar wanneer hoe welke als toen nu dan
    daar daarom dus want maar en of ook nog niet geen al alle iedereen niemand iemand sommige veel enkele elke ieder
    vandaag morgen gisteren vanmorgen vanmiddag vanavond straks binnenkort donderdag na naar met zonder voor door bij in
    op uit van tot tussen tijdens volgens wegens vanwege helaas gelukkig fijn leuk goed mooi lieve beste hallo hoi hoera
    bedankt dank gefeliciteerd welkom groetjes school team kinderen leerlingen ouders groep klas juf meester kind
    mijn onze uw jouw haar zijn hun iets alles niets omdat zodat hoewel terwijl sinds ondanks naast vooral zelfs zo
    the a an this that these those it he she they we you i who what where when how which if then now there so but and
    or not no all everyone nobody today tomorrow yesterday after with without for by at on from to during sadly please
    our your my his her their many some dear hello thanks thank welcome congratulations hoera bravo
    wy ik jo jim hjoed moarn juster de it in dizze dy wa wat wer wannear hoe mar foar mei fan yn op by nei leave
    zowel beide allebei nieuw oud extra let vergeet denk neem kom kijk lees wil kun mag heeft is zit ligt gaat
    """
)

# The sentence is about somebody in a book, or of old.
FICTION = phrases(
    r"(?:prenten|voorlees|lees|kinder|strip)?boek(?:en|je)?|verhaal|sprookje|film|musical|toneelstuk|hoofdpersoon"
    r"|schilder(?:de|s|ij)?|schrijver|schrijfster|dichter|componist|uitvinder|koning(?:in)?|keizer|president|minister"
    r"|prins(?:es)?|ontdekkingsreiziger|wetenschapper|astronaut|voetballer|zanger(?:es)?|beroemde?|geschiedenis|oorlog"
    r"|museum|kunstenaar|knuffel|pop|poppetje|kabouter|hamster|konijn|cavia|hond|kat|poes|pony|paard|book|story|novel"
    r"|movie|film|painter|writer|author|king|queen|history|famous|boek|ferhaal|skriuwer"
)
