"""The words in which an absence is dated, folded: `policy.triage.absence` reads them.

A clause in which any other word stands may be about something else, so its day is not taken.
"""

from policy.triage.patterns import en, nl

ILL = "xill"
HOME = "xhome"
"""What stands for an illness, and for being at home, once `PHRASES` has been applied."""

SYMPTOM = rf"\b(?:{nl.TABLE.macros['symptom']}|{en.TABLE.macros['symptom']})\b"
"""What somebody has, and that they are ill."""

MERELY_ILL = (
    "ziek, ziekjes, beroerd, hangerig, onwel, voelt zich niet, voelt zich ziek, voelt zich slecht, niet lekker, "
    "been sick, unwell, poorly, under the weather, feel sick, feels sick, feel ill, feels ill, feel unwell, "
    "feels unwell"
)
"""What of it says no more than that they are ill."""

PHRASES = (
    (r"\b(?:uit |in |van |from |of )?(?:groep|group|klas) \w+\b", " "),
    (r"\bnog (?:steeds )?niet (?:helemaal )?(?:beter|opgeknapt|hersteld|fit)\b", f" {ILL} "),
    (r"\bstill not (?:better|well|recovered)\b", f" {ILL} "),
    (
        r"\b(?:3[5-9]|4[0-2])(?:[.,]\d(?: (?:graden|degrees))?| (?:graden|degrees))(?: (?:koorts|fever))?(?![\w.,])",
        f" {ILL} ",
    ),
    (r"\bziek ?(?:te )?(?:ge)?meld(?:en|ing|t)?\b|\b(?:sick|illness) (?:note|report)\b|\boff sick\b", f" {ILL} "),
    (rf"{SYMPTOM}|\b(?:ill|sick|absent|afwezig)\b", f" {ILL} "),
    (r"\b(?:in|op) (?:zijn |haar |his |her )?bed\b|\bop de bank\b|\bat home\b", f" {HOME} "),
    (r"\boff (?=(?:till?|until)\b)", f" {HOME} "),
    (r"\bthuis ?(?:te )?(?:blijven|houden|gebleven)\b|\b(?:thuis|home)\b", f" {HOME} "),
)
"""What is said in several ways or words, and what stands for it while an absence is read."""

NOT = "niet geen not no won't wont can't cant cannot isn't isnt unable"

COMING = "komt komen kom gaat gaan school les er bij naar come coming comes go going attend attending in there"
"""Words for being at school: with a word of `NOT` they speak of an absence, without one of coming back."""

UNSURE = "ook nog steeds misschien wellicht mogelijk also still too maybe perhaps possibly"
"""Beside a day that lies ahead these leave open whether the child is away today as well."""

AGAIN = "weer of"
"""Words that change no day, but that may stand for coming back or for a choice: their clause is not taken."""

PLAIN = (
    f"{ILL} {HOME} "
    # whom it is about, and who says so
    "ik wij we ons onze hij zij ze die dit dat deze het de een mijn m'n mn kind kinderen zoon zoontje dochter "
    "dochtertje meisje jongen kleine hem haar "
    "i my our he she they him her them this that is the a an child kids son daughter boy girl he's she's i'm "
    # verbs that say nothing by themselves
    "ben zijn is was wordt heeft hebben heb ligt blijft blijven houd hou houden moet kan kunnen wil willen zal "
    "meld melden doorgeven graag be been am are will has have had stays stay staying keep keeping keeps feels "
    "feeling report reporting want would like to "
    # how, and how certainly
    "erg heel hele hoge hoog lichte flinke beetje zwaar met voor bij aan dan al alweer helaas denk geloof vermoed "
    "zeker in elk geval ieder sowieso very really quite bit bad high with for then already "
    "unfortunately sadly think believe guess least definitely "
    # an answer
    "ja nee toch sorry oke ok bedoel bedoelde yes mean meant after all "
    # to whom
    "juf juffrouw meester leerkracht miss teacher hoi hallo hi hello hey dag goedemorgen goedemiddag goedenavond"
)
"""What may stand beside a day and an illness without making it a day of something else."""

BREAKS = (
    "maar want omdat doordat dus daarom zodat waardoor but because so therefore although "
    "groet groeten groetjes gr mvg regards"
)
"""Words with which another clause begins, as it does at every sign but those of `JOINS`; the last ones greet."""

JOINS = "en and & + , -"
"""What joins two days; between anything else it begins another clause."""

BETWEEN = "ook nog op on de the dan en and waarschijnlijk probably t/m tot"
"""What may stand between a word that joins and the second day."""

GREETINGS = (
    "goedemorgen goedemiddag goedenavond goeiemorgen hoi hallo hey hi ha dag beste lieve geachte groet groeten "
    "groetjes gr mvg vriendelijke dank dankje bedankt alvast juf meester hello dear good thanks thank kind regards "
    "best miss mr mrs ms regards"
)
"""A clause that begins so speaks to somebody; it may hold any name."""

OTHER_TIMES = (
    "week weken weekend maand maanden dagen vakantie vorige afgelopen verleden volgende komende aanstaande sinds "
    "geleden later straks tot toen "
    "weeks month months days holiday holidays last next since ago until till then"
)
"""Beside days these say that a text speaks of another time than now."""

NOT_NOW = (
    "was waren had hadden werd been were zal will misschien wellicht mogelijk maybe perhaps possibly ben i'm als if"
)
"""In the clause of an illness these say that it is over, or not certain, or whose it is; "now" is then not meant."""
