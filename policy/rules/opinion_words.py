"""What private and political opinions are about, and how people give them: Dutch, English, Frisian, German, folded."""

# ruff: noqa: E501 - one pattern, one line: so they are read and extended

from policy.rules.later import phrases
from policy.rules.passages import Cued, cued

_PARTY = (
    r"(?:(?:de )?(?:vvd|pvv|d66|cda|groenlinks(?:[ -/]{1,3}pvda)?|gl[ -/]{1,3}pvda|pvda|sp|bbb|fvd|forum voor democratie|sgp|christenunie"
    r"|ja21|nsc|nieuw sociaal contract|partij voor de (?:dieren|vrijheid|arbeid)|pvdd|fnp|fryske nasjonale partij|boerburgerbeweging"
    r"|afd|cdu|csu|spd|fdp|die grunen|labour|tories|conservatives|republicans?|democrats?|vlaams belang|n-va)(?!\w))"
)
_POLITICIAN = (
    r"(?:wilders|rutte|timmermans|yesilgoz|jetten|omtzigt|caroline van der plas|van der plas|baudet|klaver|bontenbal|trump|biden|poetin|putin"
    r"|zelensky|netanyahu|schoof|ouwehand|bikker|kaag|hugo de jonge|eppo bruins|merkel|scholz|merz|weidel|starmer|farage|orban|macron|faber)(?!\w)"
)
_RULERS = (
    r"(?:het |dit |dat |deze |de |ons |onze |de huidige |het huidige |dit waardeloze |een (?:links|rechts)e? )?(?:kabinet|kabinet-\w{3,14}|regering|coalitie|politiek|politici|overheid"
    r"|den haag|tweede kamer|minister(?:-president| van onderwijs)?|staatssecretaris|ministerie(?: van onderwijs)?|premier|provincie|government|parliament"
    r"|regierung|politik|politiker|oerheid|regear)"
)
_COUNCIL = r"(?:de |onze |het |deze )?(?:gemeente(?:raad)?|wethouder|burgemeester|college(?: van b ?(?:en|&) ?w)?|waterschap|council|municipality|mayor|gemeinde|stadt|inspectie|onderwijsinspectie)"
_BOARD = r"(?:de |het |ons |onze |deze |dit )?(?:directie|directeur|directrice|schoolbestuur|bestuur|schoolleiding|leiding|management|stichting|mr|medezeggenschapsraad|(?:head ?teacher|school board|board|principal|management)|schulleitung|collega'?s?|collega (?:\w{2,14})|team|juf [a-z]{2,14}|meester [a-z]{2,14})"
_SHAME = r"(?:(?:echt |ronduit |grote |wat )?(?:een )?(?:schande|schandalig|schandelijk|schaamteloos|te gek voor woorden|belachelijk|bespottelijk|ongehoord|onbegrijpelijk|onverteerbaar|waanzin|idioot|absurd|krankzinnig|disgrace|outrage|shame|disgraceful|ridiculous|skande|eine schande|unverantwortlich))"
_WRONG = (
    r"(?:faalt|falen|falend(?:e)? beleid|wanbeleid|wanbestuur|een puinhoop|puinhoop van|een potje van|een zooitje van|prutswerk|prutsers|knoeiers|zakkenvullers|leugenaars|liegt|liegen|kapot(?:bezuinig\w*|maken|maakt)?"
    r"|kapotbezuinig\w*|kapot ?gemaakt|kaalslag|afbraak\w*|in de steek|laat ons stikken|(?:geen|niks|niets|weinig) (?:hart|oog|gevoel|verstand) (?:voor|van)|snap\w* er niets van|moet(?:en)? (?:nu |echt |zo snel mogelijk )?(?:weg|opstappen|aftreden|vallen|zich schamen)"
    r"|(?:heeft|hebben) (?:het )?(?:lef niet|geen idee|gefaald|onze kinderen|gelijk|groot gelijk)|rampzalig|een ramp|de schuld van|minachting|minacht|verkwanselt?|verkwisting|weggegooid geld|waardeloos|waardeloze|slecht beleid|asociaal beleid|wegstemmen"
    r"|gezond verstand|verstandige keuze|is the best|a disaster|failing us|has failed|is failing|must resign|should resign|must go|ruining|destroying|lying|are liars|versagt|mutwillig|mal abwahlen|zerstort|doet er niks oan|yn de steek)"
)
_FAVOUR = r"(?:verdien\w{0,2} (?:onze|je|jouw|uw|alle|elke)? ?(?:stem|steun)|beste (?:plannen|keuze|partij|kandidaat|oplossing)|goede? (?:plannen|partij|keuze|ideeen) voor|gelukkig (?:heeft|is|gaat|krijgen|hebben|wint|won)|eindelijk (?:een|iemand|eens)|hopelijk (?:wint|verliest|valt|gaat|komt|wordt|stapt)|(?:hoop|hopen) (?:ik|we|wij)?(?: dat)?[^.!?\n]{0,40}?(?:wint|winnen|verliest|valt|aftreedt|vertrekt|verdwijnt)|wint?(?: hopelijk| natuurlijk)|helden?|redt? (?:ons|nederland|het onderwijs)|komt (?:\w{2,10} )?op voor|(?:geef|geeft|gun|gunt) (?:je|uw|jullie) stem|trots op (?:dit|het|ons) kabinet|is onze man|gelijk (?:heeft|had)|heeft gelijk|goed bezig|for the win|deserves? (?:your|our) (?:vote|support)|gewahlt werden)"

POLITICS = phrases(_PARTY, _POLITICIAN, _RULERS)
"""Parties, politicians and those who govern."""

JUDGED = phrases(_WRONG, _FAVOUR)
"""Praise and blame of them."""

SUBJECT = phrases(
    r"kabinet\w{0,10}|regering\w{0,8}|coalitie\w{0,8}|politiek|politici|verkiezing\w{0,8}|oorlog|oekraine|rusland|russen|israel|gaza|palestij?n\w{0,6}|hamas"
    r"|klimaat(?:beleid|crisis|verandering|gekte|drammers|activisten|protest\w{0,4}|wet|akkoord|hysterie|hoax)?|stikstof\w{0,12}|boeren(?:protest\w{0,4}|opstand|acties?)?|boer(?=en)?|zwarte piet\w{0,3}|roetveegpiet\w{0,3}|roetveeg\w{0,6}"
    r"|vaccin\w{0,12}|inenting\w{0,3}|prik(?:ken)?|coronabeleid|coronamaatregel\w{0,3}|mondkapje\w{0,8}|asiel\w{0,14}|azc|azc's|vluchteling\w{0,8}|immigr\w{0,8}|migra\w{0,8}|buitenlanders|islam\w{0,10}|moslims?|hoofddoek\w{0,4}|abortus|euthanasie"
    r"|gender\w{0,12}|transgender\w{0,3}|lhbti\w{0,4}|lgbt\w{0,6}|regenboog(?:vlag|beleid)|woke|doodstraf|kernenergie|kerncentrales?|windmolens?|windturbines?|windrader|windrad|vuurwerk(?:verbod)?|vlees eten|vleeseters?|vliegschaamte|vliegtaks|vlees(?:taks)|monarchie|koningshuis|europese unie|brussel|staking\w{0,4}|staken|cao|lerarentekort|bezuinig\w{0,8}"
    r"|belasting\w{0,6}|ministerie\w{0,3}|toeslagenaffaire|toeslagen|inspectie|leerplicht|eindtoets|doorstroomtoets|citotoets|uitkering\w{0,6}|armoede\w{0,8}|huizencrisis|woningnood|vlees(?:tax|belasting)?|vegan\w{0,6}|complot\w{0,8}|5g|doorrekening|partij(?:en)?"
    r"|government|election\w{0,3}|politics|war|ukraine|russia|palestin\w{0,6}|climate\w{0,8}|farmers?|vaccin\w{0,12}|immigra\w{0,6}|refugees?|asylum\w{0,10}|brexit|cuts|strikes?|abortion|black pete"
    r"|regierung|wahl\w{0,5}|krieg|klima\w{0,10}|bauern\w{0,10}|impf\w{0,10}|fluchtling\w{0,6}|asyl\w{0,14}|streik\w{0,4}"
    r"|regear\w{0,6}|oarloch|boeren?|stikstof\w{0,10}|flechtling\w{0,6}|polityk|ferkiezing\w{0,3}"
)
"""Matters on which people of good will differ."""

VIEW = phrases(
    r"ik vind(?! (?:het )?(?:leuk|fijn|mooi|knap|jammer|bijzonder|geweldig|super|prachtig|heerlijk|spannend|gezellig))|(?:vind|vinden) (?:ik|wij|we)(?! (?:leuk|fijn|mooi))|(?:wij|we) vinden(?! (?:het )?(?:leuk|fijn|mooi|knap|jammer|bijzonder|geweldig|belangrijk|goed dat|waardevol))"
    r"|(?:naar|volgens) (?:mijn|onze) (?:eigen |persoonlijke |bescheiden )?(?:mening|inziens|idee)|mijns inziens|m\.?i\.|wat (?:mij|ons) betreft|volgens (?:mij|ons)|persoonlijk|als je het mij vraagt"
    r"|(?:ik|wij|we) (?:ben|zijn) (?:echt |fel |absoluut |groot |mordicus |erg |helemaal |allemaal |als school )?(?:voor|tegen|voorstander|tegenstander|van mening|het (?:niet |wel |totaal niet |helemaal |volledig )?(?:eens|oneens))|(?:ben|zijn) (?:ik|wij|we) (?:voor|tegen|van mening|het (?:niet |totaal niet )?(?:eens|oneens))"
    r"|(?:ik|wij|we) (?:steun|steunen|sta achter|staan achter|sta pal achter|staan pal achter|keuren? [^.!?\n]{2,40}? (?:af|goed)|veroordelen?|protesteren?)|(?:steun|steunen|staan|sta) (?:wij|we|ik) (?:de|het|deze|achter|pal achter|vierkant achter)|solidair met|solidariteit met|steun(?:t)? (?:de|onze|het)|steunen de"
    r"|iedereen weet (?:toch )?dat|laten we eerlijk zijn|laten we (?:wel )?wezen|(?:het )?is (?:toch |gewoon |natuurlijk |echt )?(?:onzin|een schande|schandalig|belachelijk|logisch|terecht|onterecht|flauwekul|een leugen|een hoax|een farce|hypocriet|kolder|waanzin|gekkigheid|idioterie|bangmakerij|racistisch|racisme|overdreven|fout)"
    r"|(?:ik|wij|we) (?:hoop|hopen) dat|hopelijk|hoort (?:er )?(?:gewoon |nu eenmaal |nou eenmaal )?(?:bij|niet (?:thuis )?op|niet in)|(?:moet|moeten|mag|mogen) (?:van mij |gewoon |altijd |echt |nu |maar |eens |ook ){0,2}(?:blijven|weg|stoppen|afgeschaft|verboden|weigeren|terug|dicht|op(?:houden|stappen)|vol)"
    r"|teken(?:t|en)? (?:ook |allemaal |dus |massaal |die |deze |de )*petitie|demonstreer\w{0,2}|(?:kom|ga|ga mee|doe mee)(?: ook| allemaal| massaal)? (?:mee )?(?:naar|aan|met) (?:de|het) (?:demonstratie|protest\w{0,6}|blokkade|betoging)|genoeg van|is vol|laat (?:je|u|uw kind|je kind(?:eren)?|jullie kind(?:eren)?) (?:dus |maar |vooral |gewoon )?niet|trots op (?:de|onze) boeren?|(?:heeft|hebben) (?:groot |groots |helemaal |volkomen )?gelijk|verdien\w{0,2} (?:onze |alle |meer )?(?:steun|respect)"
    r"|in my (?:humble |personal )?(?:opinion|view)|if you ask me|i (?:really |personally |honestly |strongly )*(?:think|believe|feel)(?! (?:it was|it is|they|the children|that the children))|as far as (?:i'm|i am|we're|we are) concerned|(?:i am|i'm|we are|we're) (?:strongly |totally |completely |all )?(?:against|opposed to|in favou?r of|for)|we stand with|i stand with|i support|we support|everyone knows|i (?:don't|do not) believe in|hoog tijd dat|(?:goed|terecht|fijn) dat er eindelijk|(?:gelukkig|eindelijk) (?:wordt|is|zijn|komt|komen) er (?:eindelijk|iemand|een)|is a (?:disgrace|hoax|lie|scandal|disaster)"
    r"|nei myn miening|neffens my|neffens us|wat my oanbelanget|ik fyn(?! it (?:moai|leuk|fijn))|wy fine|ik bin (?:foar|tsjin)|meiner meinung nach|meines erachtens|ich finde|wir finden|ich bin (?:gegen|fur|der meinung)|wir sind (?:gegen|fur)|wenn sie mich fragen|was mich betrifft|ist (?:eine schande|ein skandal|quatsch|unsinn)"
)
"""How people say that they hold a view."""

PERSONAL = phrases(
    r"(?:ik )?persoonlijk(?: vind| ben| zou| denk)?(?: ik)?|ik vind (?:zelf|persoonlijk|eerlijk gezegd)|zelf vind ik|eerlijk gezegd (?:vind|denk|geloof)|ik persoonlijk|in mijn ogen|naar (?:mijn|onze) (?:eigen |persoonlijke |bescheiden |eerlijke )?mening|mijns inziens|als (?:je|u|jullie) het mij vraagt|mijn (?:persoonlijke|eigen|prive) ?-?mening|ik ben (?:echt |fel |absoluut |mordicus |sterk )?(?:tegen|van mening)|ik ben het (?:echt |totaal |helemaal )?(?:niet eens|oneens)"
    r"|i (?:honestly|personally|strongly|really|firmly) (?:think|believe|feel)|personally,? i|in my (?:humble |personal |own |honest )?(?:opinion|view|eyes)|if you ask me|as far as (?:i'm|i am) concerned"
    r"|ich personlich|ich bin (?:klar |strikt |absolut |total |ganz |entschieden )?(?:dagegen|gegen)|meiner (?:personlichen )?meinung nach|meines erachtens|in meinen augen|wenn (?:sie|ihr) mich frag(?:en|t)|neffens my|nei myn (?:eigen )?miening|yn myn eagen|ik fyn sels|as jimme it my freegje"
)
"""What says that a view is the writer's own."""

OWN = phrases(
    r"ik (?:vind|vond)|vind ik|(?:wij|we) vinden|vinden (?:wij|we)|wat (?:mij|ons) betreft|van mij (?:had|hoeft|hoeven|mag|mogen|moet|moeten|hadden)|(?:mag|mogen|hoeft|hoeven|kan|kunnen) (?:\w{2,8} ){0,2}van mij|volgens mij|i (?:think|find|believe)|ich finde|finde ich|ik fyn|fyn ik|wat my oanbelanget|was mich betrifft"
)
"""What says so more softly: the school holds views too."""

HARSH = phrases(
    r"(?:doorgeslagen |je reinste |grote |pure )?onzin|onzinnig\w?|doorgeslagen|(?:belachelijk|idioot|absurd|schandalig|krankzinnig|bespottelijk|waanzinnig)e?(?! (?:knap|mooi|goed|leuk|lekker|lief|grappig|hoog|veel|koud|warm|snel|druk|trots))|schande|overdreven|waanzin|bezopen|flauwekul|kolder|te gek voor woorden|betuttel\w{2,4}|opdoeken|opgedoekt|opheffen|een stap terug|stap achteruit|achteruitgang|verarming|opstappen|aftreden|afgeschaft|afschaffen|verbieden|hypocriet|achterhaald|symboolpolitiek|geldverspilling|verspilling|weggegooid geld|misdadig|geen hart|niet gehoeven|hoeft dat niet|hoeven die niet|niet meer van deze tijd|kapot|verschandel\w{1,2}|gedrocht|ramp|rampzalig"
    r"|nonsense|rubbish|disgrace\w{0,3}|ridiculous|shameful|disaster|abolished?|banned|resign|quatsch|unsinn|schandlich|lacherlich|eine schande|verbieten|abschaffen|zurucktreten|dagegen|ferbean|skande|unsin|ofskaffe|opstappe"
)
"""Hard judgements."""

NORM = phrases(
    r"moet|moeten|moest|moesten|zou|zouden|hoort|horen|hoorden|nooit|weiger\w{0,3}|verboden|beter|slecht|slechter|fout|verkeerd|terecht|onterecht|gelijk|niet|geen|te (?:veel|weinig|vaak)|should|must|ought|never|wrong|right|better|not|sollte\w?|musste\w?|muss|mussen|wurde|nie|niemals|falsch|nicht|kein\w{0,2}|moat|moatte|soe|soene|heart|hearre|nea|noait|ferkeard|net|gjin"
)
"""What ought to be, or not."""

EVENT = phrases(
    r"geslaagd\w?|gezellig\w?|leuk\w{0,3}|mooi\w{0,3}|knap\w?|prachtig\w?|fantastisch\w?|genoten|grappig\w?|lekker\w{0,3}|spannend\w?|trots|lief\w?|complimenten|lovely|great|wonderful|proud|schon\w{0,2}|toll\w{0,2}|moai\w?"
)
"""What people say of a day, a play or a cake."""

LESSON = phrases(
    r"les|lessen|lesje|thema|themas|thema's|project\w{0,6}|spreekbeurt\w{0,3}|werkstuk\w{0,4}|krant|kranten|boek|boeken|jeugdjournaal|nieuwsbegrip|bespr[ao]ken|bespreken|besproken|behandel\w{0,3}|leerden|leren|geleerd|gesprek over|praten over|praatten over|gepraat over|spraken over|kringgesprek|klassengesprek|debat\w{0,8}|debatteer\w{0,4}|stelling\w{0,3}|musea|museum|tentoonstelling|geschiedenis\w{0,4}|wereldorientatie|burgerschap\w{0,8}|leerlingenraad|kinderraad|de kinderen (?:vinden|vonden|dachten|mochten)|leerlingen (?:vinden|vonden|dachten|mochten|schreven)|topografie|aardrijkskunde|schooltv|actie voor|inzameling\w{0,8}|ophalen voor|sponsorloop|folder|ggd|stembureau|stemlokaal|lesson\w{0,2}|topic|discussed in class|unterricht|stunde|lieten zien|herdenk\w{0,6}|herdachten"
)
"""What makes a matter one of the lesson."""

WITHHELD = phrases(
    r"(?:vroeg|vroegen|vraagt|vragen) (?:\w{2,9} ){0,3}wat (?:ik|wij|we|juf|meester) (?:\w{2,9} ){0,2}(?:vind|vinden|vond|denk)|(?:eigen |persoonlijke )?mening (?:\w{2,9} ){0,2}(?:niet|nooit|voor me|voor mij|buiten|thuis)|wat ik (?:er|daar) (?:zelf )?van vind(?:,)? (?:doet|houd|is niet|hoort)|(?:asked|ask) (?:\w{2,9} ){0,2}what (?:i|we) (?:think|thought)|my (?:own |personal )?opinion (?:is not|isn't|stays|does not|doesn't)|meine (?:eigene )?meinung (?:\w{2,9} ){0,2}(?:nicht|keine)|frege wat ik"
)
"""What says that somebody asked for a view, or that it is kept out."""

PLAIN: tuple[Cued, ...] = (
    cued(
        "asielzooi|asielstop|corona|groene|stikstof|klimaat|gender|linkse|rechtse|gekkies|gutmensch|elite|profiteurs|gelukszoeker|tsunami|omvolking|wappie|complot|mainstream|big pharma|giftige|hysterie|waanzin|indoctrin|drammer|deugers|deugmensen|klimaatgek|woke|racistisch|zakkenvuller|graaiers|hoax|globalist|sleepy|fake news|lugenpresse|gutmensch|remigr|volksver",
        r"(?:linkse|rechtse) (?:hobby\w{0,3}|elite|rakkers?|media|onzin|praat|gekkies|regering|kabinet|rommel|politiek)|(?:klimaat|woke|gender|corona|stikstof|groene)-?(?:gekkies|gekte|drammers?|hysterie|waanzin|onzin|hoax|leugens?|profeten|dictatuur)|gutmensch(?:en)?|deug(?:ers|mensen)|gelukszoekers?|asiel(?:profiteurs|tsunami|zooi|stop)|omvolking|wappies?|mainstream media|big pharma|(?:giftige|dodelijke) (?:prik|spuit)(?:ken|en)?|indoctrinatie|zakkenvullers|graaiers|remigratie|volksverrader\w?|lugenpresse",
    ),
    cued(
        "tijd dat|wakker|over de balk|opgelegd|door de strot|luistert niet|luisteren niet",
        rf"(?:het )?(?:wordt|is) (?:de hoogste |echt |nu )?tijd dat (?:{_RULERS}|{_COUNCIL}|{_BOARD}|{_POLITICIAN})",
        rf"(?:{_RULERS}|{_COUNCIL}|{_BOARD}) (?:luister\w? (?:toch |weer )?niet|gooi\w{{0,3}} (?:het )?geld over de balk|(?:duw|ram)\w{{0,3}} [^.!?\n]{{0,30}}door (?:de|onze) strot|wordt? (?:maar |eens )?wakker)",
    ),
    cued(
        "onzin|flauwekul|aanfluiting|farce|idioterie|kolder|geldverspilling|blunder|waanzin|schande",
        r"(?:wat een|wat 'n|pure|grote|je reinste|ronduit|weer zo'n|een) (?:grote |enorme |gigantische )?(?:onzin|flauwekul|aanfluiting|farce|idioterie|kolder|geldverspilling|blunder|waanzin|schande)",
        then=r"(?:regels?|wet|wetten|besluit|maatregel\w?|inspectie|bestuur|ministerie|gemeente|plan|plannen|kabinet|regering|directie|cito\w{0,8}|eindtoets|doorstroomtoets|verbod|verplichting|bezuiniging\w{0,2}|den haag|minister|beleid|subsidie)",
    ),
    cued(
        "stem|vote|voting|wahl|stim|kies",
        rf"(?:stem|stemt|stemmen|kies|kiezen|kiest)(?: (?:allemaal|massaal|gerust|dus|morgen|woensdag|ook|vooral|verstandig|in maart|dan|straks|lekker|u|je|jullie|er|daarom|weer|nu))* (?:niet )?(?:op|voor|tegen) (?:{_PARTY}|{_POLITICIAN}|denk|volt|50plus|lijst \d{{1,2}}|links|rechts|(?:een|de|die ene|diegene|degene|iemand|partijen) ?(?:partij(?:en)?|kandidaat|politicus|politici)? ?die|een (?:linkse|rechtse|andere|sociale|groene|echte) (?:partij|kandidaat|regering)|(?:de |deze |onze )?(?:wethouder|partij|kandidaat|lijsttrekker)(?! van de leerlingenraad))",
        rf"(?:op|voor) (?:{_PARTY}|{_POLITICIAN}|lijst \d{{1,2}}) (?:te |gaan |wil |zal |gestemd|stem|stemmen)(?:stemmen)?",
        rf"vote(?: for| against)? (?:the )?(?:{_PARTY}|{_POLITICIAN}|left|right|green)|(?:stim|stimme) (?:op|foar) (?:de )?(?:{_PARTY}|{_POLITICIAN})|(?:wahlt|wahlen sie) (?:die |bitte )?(?:{_PARTY}|grun|links|rechts)|(?:stem|kies) (?:toch |dus )?(?:links|rechts|groen|blauw)(?= ?[.!])|(?:denk|onthoud)(?: hier| daar| dat| er)?(?: maar| eens| allemaal| goed| even)* ?(?:aan |dat )?(?:,? ?als (?:je|u|jullie) |bij |in )(?:\w+ ){{0,3}}?(?:het stemhokje|de stembus|de verkiezingen|gaat stemmen|mag stemmen)(?: gaat| staat| bent)?",
    ),
    cued(
        "schand|skande|belachelijk|bespottelijk|onbegrijpelijk|te gek voor woorden|waanzin|absurd|krankzinnig|idioot|ongehoord|onverteerbaar|disgrace|outrage|shame|ridiculous|unverantwortlich",
        rf"{_SHAME}(?: is het)?(?: eigenlijk| echt| gewoon)?,? (?:dat|hoe|wat|van|that|how|dass|wie) (?:{_RULERS}|{_COUNCIL}|{_BOARD}|{_POLITICIAN}|{_PARTY})(?: van (?:onderwijs|wolvega|weststellingwerf|\w{{3,18}}))?",
        rf"(?:{_RULERS}|{_COUNCIL}|{_BOARD}|{_POLITICIAN}) (?:is|zijn|zou zich|moet zich|moeten zich|vind ik|vinden wij|gedraagt zich|doet|doen)(?: echt| gewoon| ronduit| helemaal| totaal| een){{0,3}} (?:schand\w{{0,6}}|belachelijk|bespottelijk|onbegrijpelijk|te gek voor woorden|waanzin\w{{0,3}}|absurd|krankzinnig|idioot|diep schamen|schamen)",
    ),
    cued(
        "politici|kabinet|regering|coalitie|politie|overheid|den haag|kamer|minister|staatssecretaris|premier|provincie|government|parliament|regierung|politik|regear|oerheid",
        rf"{_RULERS}",
        then=rf"(?:{_WRONG}|{_FAVOUR}|{_SHAME})",
        within=90,
    ),
    cued(
        "politici|kabinet|regering|coalitie|politie|overheid|den haag|kamer|minister|staatssecretaris|premier|provincie|government|parliament|regierung|politik|regear|oerheid",
        rf"(?:{_WRONG}|{_SHAME}|gelukkig|eindelijk|hopelijk|dankzij|bedankt,?)(?: voor| door| van| dat| wat| hoe)? (?:{_RULERS})(?= ?[.!?,]| valt| weg| gevallen| doet| het| ons)",
    ),
    cued(
        "gemeente|wethouder|burgemeester|college|waterschap|council|municipality|mayor|gemeinde|stadt|inspectie",
        rf"{_COUNCIL}",
        then=rf"{_WRONG}",
        within=90,
    ),
    cued(
        "conservatives|csu|fdp|faber|orban|weidel|macron|vlaams belang|n-va|hugo de jonge|eppo bruins|die grunen|vvd|pvv|d66|cda|groenlinks|pvda|bbb|fvd|forum voor|sgp|christenunie|volt|ja21|nsc|contract|partij voor|pvdd|50plus|fnp|nasjonale|boerburger|afd|spd|cdu|labour|tories|republican|democrat|wilders|rutte|timmermans|yesilgoz|jetten|omtzigt|plas|baudet|klaver|bontenbal|trump|biden|poetin|putin|zelensky|netanyahu|schoof|ouwehand|bikker|kaag|merkel|scholz|merz|starmer|farage",
        rf"(?:{_PARTY}|{_POLITICIAN})",
        then=rf"(?:{_WRONG}|{_FAVOUR}|{_SHAME}|onzin|goede|beste|slechte?|dom|gek|eerlijk\w{{0,3}}|verstandig\w{{0,2}}|moet|moeten|redt|duidelijk(?:e)? taal)",
        within=80,
    ),
    cued(
        "conservatives|csu|fdp|faber|orban|weidel|macron|vlaams belang|n-va|hugo de jonge|eppo bruins|die grunen|vvd|pvv|d66|cda|groenlinks|pvda|bbb|fvd|forum voor|sgp|christenunie|volt|ja21|nsc|contract|partij voor|pvdd|50plus|fnp|nasjonale|boerburger|afd|spd|cdu|labour|tories|republican|democrat|wilders|rutte|timmermans|yesilgoz|jetten|omtzigt|plas|baudet|klaver|bontenbal|trump|biden|poetin|putin|zelensky|netanyahu|schoof|ouwehand|bikker|kaag|merkel|scholz|merz|starmer|farage",
        rf"(?:eindelijk|gelukkig|hopelijk|hulde voor|bedankt|leve|hup|dankzij|door|schuld van|fan van|hoop op|team) (?:{_PARTY}|{_POLITICIAN})(?= ?[.!?,]|$| is| heeft| wint| krijg\w{{0,3}})",
        rf"(?:ik|wij|we) (?:stem|stemmen|ben|zijn)(?: zelf| altijd| ook| lid van| voor| tegen){{0,2}} (?:op |voor |tegen )?(?:{_PARTY}|{_POLITICIAN})",
    ),
    cued(
        "lesbiennes|vader en |gezin|geslachten|een man en|vader en een moeder|vrouwen horen|homo|twee vaders|twee moeders|marriage|genders",
        r"(?:een (?:gezin|huwelijk|kind)|kinderen) (?:hoort|horen|is|heeft|verdient) (?:nu eenmaal |nog altijd |gewoon |te bestaan uit |bij |tussen ){0,3}(?:een man en een vrouw|(?:een )?vader en (?:een )?moeder)(?: te zijn| te hebben)?|er (?:zijn|bestaan) (?:maar|slechts) twee (?:geslachten|genders)|vrouwen horen (?:thuis|achter)|(?:homo's|lesbiennes|twee vaders|twee moeders) (?:horen|hoort) (?:niet|hier niet)|marriage is between|there are only two genders",
    ),
    cued(
        "van piet|zwarte piet|black pete",
        r"zwarte piet (?:hoort (?:er )?(?:gewoon |nu eenmaal |nou eenmaal |nog altijd )?bij(?: het feest)?|moet (?:gewoon |altijd )?(?:blijven|zwart blijven|zwart zijn|terug|weg)|is (?:gewoon |puur |pure )?(?:racisme|racistisch|zwart|traditie|onschuldig|niet racistisch|een racist\w{0,8})|kan (?:echt )?niet meer)",
        r"(?:blijf|blijven|blijft) (?:af )?van (?:onze )?(?:zwarte )?piet(?: af)?|black pete (?:should|must|is (?:racist|racism|tradition))",
    ),
    cued(
        "boer|farmer|bauern",
        r"(?:no farmers,? no food|geen boeren,? geen (?:eten|voedsel|voer)|zonder boeren geen (?:eten|voedsel)|trots op (?:de|onze) boeren?|(?:wij|we|ik) (?:staan|sta|steunen|steun) (?:pal |vierkant |achter |als school |hier )*(?:de|onze|alle) boer(?:en)?|(?:de |onze )?boeren (?:hebben|krijgen|verdienen) (?:groot |helemaal |volkomen |onze |alle |meer )?(?:gelijk|steun|respect|lof)|boeren zijn (?:altijd )?de (?:pineut|dupe|helden)|steun (?:de|onze) boeren|stop(?:t)? de boerenhaat)",
    ),
    cued(
        "stop de|vol is vol|nederland is vol|eigen volk|grenzen dicht|free palestine|slava ukraini|lives matter|from the river|make america|maga|stop the|stop de |nooit meer|niet mijn|weg met|leve |refugees welcome|fck ",
        r"vol is vol|nederland is vol|eigen volk eerst|(?:de )?grenzen (?:moeten )?dicht|free palestine|slava ukraini|(?:black|all|blue) lives matter|from the river to the sea|make america great again|refugees welcome|(?:stop de|weg met (?:de|het|dit|die|deze)?|leve (?:de|het)) ?(?:genocide|oorlogsmisdad\w{0,4}|dictatuur|eu|brussel|monarchie|republiek|kabinet|regering|elite|links|rechts|linkse \w{3,12}|rechtse \w{3,12}|asielstroom|massa-immigratie|klimaatgekte|boerenpesters|pvv|vvd|bbb|d66)",
    ),
    cued(
        "christus|de islam|glaubt an gott|bid |gott ist|jezus|god |god,|allah|kerk|moskee|geloof|religie|bijbel|koran|gebed|bidden|bekeer|jesus|church|pray|glaube|kirche|tsjerke|doop|dopen",
        r"(?:jezus|god|allah|christus|de heer) (?:is|blijft) (?:de (?:enige )?(?:weg|waarheid|ware|redder|verlosser)|onze (?:redder|verlosser|heer|herder)|jullie redder|je redder|groot|het antwoord)|(?:alleen|enkel) (?:god|jezus|allah|het geloof) (?:kan|geeft|redt|helpt)|bekeer (?:je|u|jullie)|(?:geloof|vertrouw|geloven) (?:toch )?(?:in|op) (?:god|jezus|allah)|zonder (?:god|jezus|allah|geloof) (?:is|kan|ben|geen|gaat)|(?:ga|kom|neem je kind(?:eren)?)(?: toch| ook| eens| gerust| allemaal| zondag| vaker| mee){0,3} (?:ook )?(?:mee )?naar (?:de |onze |mijn )(?:kerk(?!plein|straat)|moskee|gemeente (?:des|van)|bijbel\w{3,8})(?! om| voor de (?:kerst|viering|excursie))|laat (?:je|u|jullie kind(?:eren)?|je kind(?:eren)?) dopen|(?:god|allah) bestaat (?:niet|echt)|(?:religie|geloof|de kerk|de islam|het christendom) (?:is (?:onzin|achterhaald|achterlijk|gevaarlijk|een sprookje|de enige)|hoort niet|heeft niets te zoeken)|bid (?:allemaal )?(?:mee )?(?:voor|tot)|jesus (?:is|saves|loves)|go to church|gott ist|glaubt an (?:gott|jesus)|jezus is (?:de |us )",
    ),
    cued(
        "meines erachtens|mening|inziens|vraagt|eens met|oneens|achter dit|achter dat|hier niet achter|tegen dit|van mening|opinion|meinung|miening|ask me|disagree",
        r"naar mijn (?:\w{4,12} )?mening",
        then=r"(?:moet|moeten|zou|zouden|hoort|horen|slecht|fout|verkeerd|onzin|niet|geen|te veel|te weinig|nooit|beter|besluit|beleid|onterecht|onnodig|overbodig|schandalig|belachelijk|jammer)",
        within=90,
    ),
    cued(
        "meines erachtens|mening|inziens|vraagt|eens met|oneens|achter dit|achter dat|hier niet achter|tegen dit|van mening|opinion|meinung|miening|ask me|disagree",
        r"(?:dit is |het is |geef ik |dat is )?(?:puur |slechts |alleen |gewoon )?mijn (?:eigen |persoonlijke |prive)(?:-?)mening",
        rf"(?:ik|wij|we) (?:ben|zijn) het (?:zelf |persoonlijk |echt |als team |er |hier |totaal |helemaal |absoluut |overigens |ook )*(?:niet (?:mee )?eens|oneens|mee oneens)(?: met (?:{_BOARD}|{_RULERS}|{_COUNCIL}|dit besluit|deze beslissing|het besluit|het beleid))?",
        rf"(?:ben|zijn) (?:ik|wij|we) het (?:zelf |persoonlijk |echt |er |hier |totaal |helemaal |absoluut )*(?:niet (?:mee )?eens|oneens|mee oneens)(?: met (?:{_BOARD}|{_RULERS}|{_COUNCIL}|dit besluit|deze beslissing|het besluit))?",
        r"(?:sta|staan) (?:ik|wij|we) (?:hier |daar |er )?(?:zelf |persoonlijk |helemaal |echt )*niet achter|(?:ik|wij|we) (?:sta|staan) (?:hier |daar |er )(?:zelf |persoonlijk |helemaal |echt )*niet achter",
        r"als (?:je|u|jullie) (?:het )?mij vraagt|if you ask me|meiner meinung nach|meines erachtens|nei myn miening|in my (?:humble |personal |own )?opinion|(?:i|we) (?:strongly |totally |completely |personally )?disagree with (?:the|this) (?:board|decision|head\w*|principal|government|council|policy)",
    ),
    cued(
        "besluit|beslissing|beleid|plan |plannen|keuze|maatregel|idee|aanpak|werkwijze|decision|policy",
        rf"(?:ik|wij|we) (?:zelf |persoonlijk )?(?:vind|vinden|vond|vonden) (?:het |dit |dat |de |deze )(?:nieuwe )?(?:besluit|beslissing|beleid|plan|plannen|keuze|maatregel|maatregelen|idee|aanpak|werkwijze)(?: van (?:{_BOARD}|{_RULERS}|{_COUNCIL}))?(?: zelf| echt| persoonlijk| eerlijk gezegd| ook| helemaal| erg| heel| een| maar)* (?:niets|niks|slecht|dom|onzin|onzinnig|onbegrijpelijk|belachelijk|verkeerd|verkeerde|fout|waardeloos|slechte|domme|niet (?:goed|handig|verstandig|slim)|onverstandig|jammer|ondoordacht|flauwekul|achterlijk)",
        rf"(?:{_BOARD}|{_RULERS}|{_COUNCIL}) (?:heeft|hebben|maakt|maken|neemt|nemen|kiest)(?: hier| weer| helaas| in al haar wijsheid| in al zijn wijsheid| wederom| wat mij betreft| naar mijn mening)* (?:een |de |voor een )?(?:verkeerde|domme|onbegrijpelijke|slechte|belachelijke|onzinnige|dwaze|rare|waardeloze) (?:keuze|beslissing|besluit|beleid|maatregel|plan)",
        rf"(?:vind|vinden) (?:ik|wij|we) (?:het |dit |dat )?(?:besluit|beleid|idee|plan)?(?: van {_BOARD})? ?(?:slecht|dom|onbegrijpelijk|belachelijk|onzin) van {_BOARD}",
    ),
    cued(
        "in al haar wijsheid|in al zijn wijsheid|onbekwaam|doet nooit|maakt er een potje|de kantjes|snapt er niets|geen idee waar|zou beter|verpest|slecht geregeld|niet te vertrouwen|werkt niet hard|kan er niks",
        rf"{_BOARD} (?:heeft |hebben )?(?:in al (?:haar|zijn|hun) wijsheid|(?:is|zijn) (?:echt |gewoon )?(?:onbekwaam|ongeschikt|niet te vertrouwen|lui)|doet nooit|maakt er (?:weer )?een potje van|loopt? de kantjes eraf|snapt? er (?:niets|niks) van|heeft geen idee waar|zou beter (?:eens|moeten)|verpest|kan er (?:niets|niks) van)|in al (?:haar|zijn|hun) wijsheid",
    ),
    cued(
        "wat mij betreft|wat ons betreft|as far as|was mich betrifft|wat my oanbelanget",
        rf"wat (?:mij|ons) betreft(?=[^.!?\n]{{0,60}}?\b(?:{_WRONG}|{_SHAME})\b)|wat (?:mij|ons) betreft (?:is|was|mag|kan|moet) (?:{_RULERS}|{_COUNCIL}|{_POLITICIAN}|{_PARTY})|wat (?:mij|ons) betreft (?:hoeft|hoeven|had|hadden|schaffen?|stoppen|stopt)[^.!?\n]{{0,60}}?(?:niet|afgeschaft|afschaffen|verbieden|verboden|de studiedag|de eindtoets|de cito\w*)",
    ),
)
"""Opinions in themselves."""
