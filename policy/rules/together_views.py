"""A4 in any order: who governs and contempt of them, a matter on which people differ and a judgement of it."""

# ruff: noqa: E501 - one pattern, one line: so they are read and extended

from policy.rules.together import Together, together

_RULE = (
    r"(?:kabinet|regering|coalitie|politici|den haag|haach|tweede kamer|de kamer|minister|ministers|ministerie|staatssecretaris|premier|overheid|gemeenteraad|raadsleden|raadslid|wethouders?|burgemeester|provincie|brussel|ministry|government|ministers|council|politicians?|the hague|brussels|regierung|politiker|politik|stadtrat|rathaus|kreisverwaltung|regear|riedslid|keamer|polityk|partij|partijen|party|partei|eu|europa|rechts|links)",
)
_CONTEMPT = (
    r"getreuzel|treuzel\w{0,3}|niks (?:om|voor|aan|doet|doen)|doen niks|doet niks|in de kou|yn 'e kjeld|willens en wetens|rijp voor|opdoek\w{0,2}|aan hun laars|laars|laf|laffe|slap|slappe|slapsiden|laks|blind voor|uitkleedt?|uitkleden|wegbezuinig\w{0,3}|kapotbezuinig\w{0,3}|kaalplukken|in de steek|liever (?:\w{2,12} ){0,3}(?:asfalt|rotondes?|snelwegen|wapens|straaljagers)|alleen (?:\w{2,6} )?aan (?:rotondes|zichzelf|geld|stemmen)|geen (?:fatsoenlijk|cent|benul|idee|flauw|ruggengraat|hart)|te beroerd|te laf|te dom|bloed aan|poppenkast|circus|gepruts|prutsers|knoeiers|graaiers|boeven|tuig|dromers|azijnpissers|nooit (?:voor|in) een klas|in een klas gestaan|voor de klas st(?:aan|onden)|laten? (?:het )?(?:\w{2,12} )?liggen|opdring\w{0,2}|door de strot|van de zotte|schande\w{0,4}|achter de tralies|nul komma nul|mijn stem niet|weet ik (?:\w{2,9} ){0,3}wat ik (?:\w{2,9} ){0,3}stem|lieber heute als morgen|keine ahnung|abwahlen|abgewahlt|versagt|versteht von|nur geld kostet|typisch|indoctrinatie|ideologie|fingers fan us|nei hus moat|prutsers|dogge neat|doarre neat",
    r"heartless|ruined|wrecked|failed us|treats|waste of|disgrace|ashamed|clueless|liars?|idiots?|useless|hopeless|out of touch|never met a child|babysitters|couldn't care less|does nothing|do nothing|should go|vote them out|made a mess",
)
_LESSON = r"les|lessen|debat\w{0,6}|gesprek|kringgesprek|project|thema|opdracht|stembureau|stemlokaal|museum|geschiedenis|burgerschap(?!scircus)\w{0,3}|leerlingenraad|kinderraad|kinderparlement|jeugdjournaal|nieuwsbegrip|lesson|topic|unterricht|stunde|vraag van|uitgelegd|leerden|leren (?:we|wij|de kinderen)|brief aan|schreven|uitnodig\w{0,4}|bezoek\w{0,4}|kwam op bezoek|op bezoek|groep \d"

VIEWS: tuple[Together, ...] = (
    together(
        "kabinet regering coalit politic den haag haach kamer minist staatssecr premier overheid gemeente raad wethouder burgemeester provincie brussel govern council politi hague regierung rathaus kreisverw regear ried partij party partei eu europa rechts links keamer",
        _RULE,
        _CONTEMPT,
        barred=_LESSON,
    ),
    # whom to vote for
    together(
        "stem vote voting wahl stim kies",
        r"stem|stemt|stemmen|kies|kiest|vote|wahlt|wahlen|stim|myn stim|mijn stem",
        r"(?:vooral|dus|gewoon|lekker|toch|allemaal|eens|morgen|woensdag|straks|bij) (?:\w{2,9} )?(?:groen|links|rechts|rood|blauw|verstandig|sociaal|lokaal|boer|grun|green|left|right)|op een partij die|met mij op|mijn stem (?:weet|gaat|heeft|krijgt)|myn stim hat|partij (?:\w{2,6} )?(?:die|dy't) (?:eindelijk|het onderwijs|wel|niet|foar)|party that|partei die|finally votes|iets anders (?:te )?stemmen|stim dus|goed nadenken|stem dan",
        barred=_LESSON
        + r"|kinderboek\w{0,4}|naam voor|logo|lievelings\w{0,6}|motto|voorleesboek|kleur|een stem|school(?:naam|kleur)|klassen\w{0,8}|poll|peiling",
    ),
    # what ought to be forbidden, be done away with, stop
    together(
        "verb ferbea afgeschaft abgesch verboten ban banned abolish opdoek achter de tralies grenzen boycot",
        r"(?:mogen|mag|zouden|zou|moeten|moet|moat|moatte|soe|hoort|horen|gehort|gehoren|should|ought) (?:\w{1,14} ){0,8}(?:verbieden|verboden|verbannen|afschaffen|afgeschaft|ferbiede|ferbean|ofskaft|abgeschafft|verboten|banned|abolished|boycot\w{0,3})|achter de tralies|tijd dat (?:\w{2,14} ){1,5}verboden wordt|grenzen dicht|closed borders|boycott? (?:that|die|dat)",
        r"van mij|wat mij betreft|volgens mij|eigenlijk|echt|gewoon|allang|eens|hoort|horen|gehort|gehoren|politiek|lang|should|zouden ze|moeten ze|moat|ik vind|fyn ik|tijd dat|every decent|votes",
        barred=r"school ?plein|hal|gang|lokaal|klas|op school|in school|bij ons|telefoons? (?:in|op)|honden op|schoolregel\w?|afspraak|afspraken|regel|regels|speeltoestel|parkeren|auto's|het gooien|wet|one of you|agree|oneens|mee eens|eens mee|homework|huiswerk|phones|should [^.!?\n]{2,80}\?|"
        + _LESSON,
    ),
    # asylum, climate and their like, with scorn
    together(
        "asiel azc vluchteling vuurwerk klimaat gender inclusie regenboog zwarte piet boeren trekker god gelo bibel bibel kerk europa brexit europe leaving spuit vaccin oorlog israel land wapens kapitalis zomertijd engelsk ingelsk burgerschap migrant buitenlander vlees dieren",
        r"asiel\w{0,12}|azc\S{0,12}|vluchtelingen|klimaat\w{0,10}|gender\w{0,6}|inclusie\w{0,3}|regenboog\w{0,10}|zwarte piet|boeren|trekkers|europa|europe|brexit|kapitalisme|zomertijd|burgerschap\w{0,6}|migranten|buitenlanders|spuiten|vaccins?|israel|dat land|wie (?:nog )?dieren eet|the eu|ingelsk",
        r"altijd (?:\w{2,6} )?geld|schaam (?:me|ik me)|linkse|rechtse|van rechts|van links|gedoe|gekte|circus|gezeur|geneuzel|vertoon|drammer\w{0,2}|doorgeslagen|hun zin krijgen|geen boom meer|achterlijk|honderd jaar achter|nergens voor nodig|nooit wapens|stupidest|biggest mistake|grutspraak|indoctrinatie|onzin|unsinn|nonsense|opdring\w{0,3}|hoefde (?:het|dat) niet|schande|had nooit|nicht verstanden|nichts verstanden|abgeschafft|in plaats van gender",
        barred=_LESSON,
    ),
    # belief as advice
    together(
        "god gelo gelooft bibel bijbel kerk gebed heer gott glaub church jezus jesus",
        r"(?:wie|mensen die) niet (?:gelooft|geloven|in god gelooft)|zonder (?:god|geloof)|sunder god|ohne gott|without god|(?:weer|wer|wieder|again) (?:\w{2,6} ){0,3}(?:bijbel|bibel|naar de kerk|yn 'e bibel|in die kirche|to church)|niet naar de kerk",
        r"mist|wordt het niks|wurdt it neat|verloren|tiid dat|tijd dat|zou goed zijn|rustiger|rustiger|folle|arm|armer|leeg|lost|jeugd|echt iets|zielig|sneu|would help",
        barred=r"les|project|verhaal (?:over|van)|museum|excursie|rondleiding|thema|kerstviering",
    ),
)
"""Private and political views."""
