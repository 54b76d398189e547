"""How staff speak to one grown-up by name, kindly or not: Dutch, English, Frisian and German, folded but the names."""

# ruff: noqa: E501 - one pattern, one line: so they are read and extended

import re

from policy.rules.later import phrases

_OPENERS = (
    "en|maar|dus|nee|ja|nou|zeg|sorry|tja|luister|beste|hoi|hallo|hee|he|hey|dag|lieve|geachte|oh|o|ach|ok|oke|kijk|goed|dan|ook|even|nog|tot|slot|aan|voor"
    "|tegen|antwoord|reactie|and|but|so|no|yes|well|look|listen|dear|for|to|und|aber|nein|na|liebe|lieber|bitte|fur|an|mar|ne|jawol|beste|leave|achte|ek|oan|foar"
)
OPENERS = frozenset(_OPENERS.split("|"))
"""Words that may stand before a name that opens a sentence."""

_TITLE = r"(?:[Mm]evrouw|[Mm]eneer|[Mm]evr\.?|[Mm]w\.?|[Dd]hr\.?|[Dd]e heer|M(?:r|rs|s)\.?|[Ff]rau|[Hh]err|[Ff]rou|[Mm]enear|(?:[Ff]amilie|[Ff]amylje)(?= [A-Zd]))"
_LAST = r"(?:(?:[Dd]e|[Vv]an|[Dd]er|[Dd]en|[Tt]en|[Tt]er|[Ee]l|[Vv]on) ){0,3}[A-Z][\w'-]{1,20}"
_FIRST = rf"(?!(?i:{_OPENERS})(?!\w))[A-Z][\w'-]{{1,14}}"
_KIN = rf"(?:[Mm]ama|[Pp]apa|[Mm]oeder|[Vv]ader|[Mm]em|[Hh]eit|[Oo]pa|[Oo]ma) (?:van|fan) {_FIRST}"
_WHO = rf"(?:(?P<certain>{_TITLE}(?: {_LAST})?|{_KIN})|(?P<first>{_FIRST})(?: (?:en|and|und|&) {_FIRST}| {_LAST})?)"

OPENED = re.compile(
    rf"(?:^|[.!?:;\n]\s{{0,3}}|(?<=[a-z\d]), (?=(?:nee|no|nein|ja|en nee) [A-Z]))(?P<whole>(?P<opener>(?:[\w']{{1,9}},? ){{0,3}}?){_WHO})(?P<sign>[,:]) "
)
"""Somebody is called where a sentence begins: "Kim, ...", "En nee, mevrouw De Jong, ..."."""

BETWEEN = re.compile(rf"(?<=[a-z\d]), (?P<whole>{_WHO})(?=, (?P<next>[a-zI][^\n]{{0,40}})|(?P<end> ?[.!?]))")
"""Somebody is called within a sentence or where it ends: "... aan u, Femke."."""

ROW = re.compile(rf"(?P<first>{_FIRST})(?:,| (?:en|and|und|&) )")
"""Another name behind the first: both are in a row, and nobody is called."""

NAYS = frozenset(["nee", "no", "nein", "ne"])

APPOSED = phrases(
    r"(?:de|het|onze|een|ons|die|wie|dat zijn|the|our|a|an|who|whom|which|whose|der|die|das|ein|eine|unsere?|us|in|dy't|moeder|vader|juf|meester|stagiaire|directeur|leerkracht|concierge|namens|van|uit|fan|from|of|aus)"
)
"""How something begins that tells who somebody is: "Marit, de nieuwe stagiaire, ..."."""

TURNED = phrases(
    r"nee|no|nein|ja|ik|wij|we|je|jij|u|dat|dit|en (?:dat|dit|ik|wij|we|je|jij|u|nee)|maar|want|i|i'm|i've|i'll|you|you're|you've|and (?:i|you|no|that)|but|do|en ik|mar|ich|wir|sie|du|das|und (?:ich|das|sie|du)|aber|hoe|waarom|why|als|ook al|echt|dus|kom|hou|stop|jo|dit|this|that|it|wy|en dat"
)
"""How a sentence goes on behind somebody who was called within it."""

TO_ONE = phrases(
    r"je|jij|jou|jouw|u|uw|jezelf|jullie|you|your|yours|you'\w{1,3}|yourself|do(?= \w{2,12}st(?!\w))|\w{2,10}sto|dyn|dysels|dij|jo|jim|jimme|du|dein\w{0,2}|dir|dich|sie|ihnen|ihre?\w?|euch|euer"
)
"""How one is spoken to."""

HELD = phrases(r"vind ik|vinden (?:wij|we)|fyn ik|fine wy|i find|finde ich|finden wir")
"""How somebody says that it is a view."""

_AGAIN = r"(?:nog steeds|nog altijd|alweer|al weer|weer eens|(?:weer|wederom|opnieuw) (?:\w{2,12} ){0,3}?(?:niet|geen|te laat|vergeten|zonder|begon|over)|(?:al|nu|voor de|de|echt) (?:\w{1,5} )?(?:twee|drie|vier|vijf|zes|tien|tig|\d{1,2}|tweede|derde|vierde|vijfde|zoveelste|laatste) (?:keer|maal|brief|mail)|for the (?:second|third|fourth|last|umpteenth) time|the (?:second|third|fourth|fifth) time|(?:two|three|four|five|ten) times|al wer|wer (?:net|gjin|foar|te)|foar de (?:twadde|tredde|safolste|lette) kear|(?:twa|trije|fjouwer|fiif|tsien) kear|noch in kear|schon wieder|nicht wieder|immer noch|zum (?:zweiten|dritten|vierten|letzten) mal|(?:zwei|drei|vier|zehn|schon)mal)"
_VERDICTS = r"(?:kinderachtig\w{0,3}|ongepast\w{0,2}|onacceptabel\w{0,2}|onbehoorlijk\w{0,2}|onfatsoenlijk\w{0,2}|belachelijk\w{0,2}|schandalig\w{0,2}|respectloos|respectloze|brutaal|brutale|onbeschoft\w{0,2}|hypocriet\w{0,2}|laf|laffe|triest\w{0,2}|kwalijk\w{0,2}|oneerlijk|onterecht\w{0,2}|egoistisch\w{0,2}|overdreven|beneden peil|te ver|over de grens|een grens over|teleurgesteld|teleurstellend|beledig\w{0,5}|kwetsend\w{0,2}|storend\w{0,2}|respect|fatsoen|onzin|flauwekul|larie|leugens?|gelogen|jammerlijk|childish|inappropriate|unacceptable|rude|ridiculous|nonsense|disrespectful|unfair|out of order|out of line|a lie|lies|disappoint\w{2,5}|insulting|bernich|ferkeard|net kreas|unfatsoenlik|skandalich|falsch|frech\w{0,2}|unverschamt\w{0,2}|kindisch|unpassend|lacherlich|gelogen|luge\w?|respektlos|unterstellung\w{0,2}|enttausch\w{2,4})"
_QUARREL = r"(?:in discussie|discussier\w{0,3}|discussie|bekvecht\w{0,2}|ruzie|gezeur|zeuren|zeur|gezanik|geklaag|klaagt|klagen|klaagzang|geroddel|roddel\w{0,2}|stoken|stook\w?|bemoei\w{0,2}|beschuldig\w{1,6}|verwijt\w{0,3}|insinu\w{3,8}|oordeel|oordelen|drammen|dramt|les lezen|houd? (?:nou |nu |toch |eens ){0,3}op|doe (?:nou |nu |toch |eens ){1,3}normaal|laat (?:dat|het) (?:nou |nu |voortaan |toch ){1,3}|kom op zeg|schaam|beweert|beweren|beweer|geduld|verantwoording|verontschuldig\w{2,4}|argu(?:e|ing|ment)|debate|accus\w{2,7}|blam(?:e|ing)|complain\w{0,3}|moan\w{0,3}|gossip\w{0,3}|discuss this|diskutier\w{0,3}|vorwurf\w{0,2}|vorwurfe|beschwer\w{1,4}|schimpf\w{0,3}|diskusjear\w{0,4}|kleie|eamelje|skel\w{0,3})"
_SHARP = (
    r"(?:voor (?:een|jouw|uw|je) (?:moeder|ouder|vader|gezin|kind|persoon)|for one (?:parent|family|child|mother|father)|fur ein(?:e|en)? (?:kind|familie|mutter|vater)|foar ien (?:bern|mem|gesin)"
    r"|(?:vind|vinden|fyn|fine) (?:ik|wij|we|wy) (?:het |dit |dat |echt |eigenlijk |gewoon |heel |erg |zeer |ver |toch ){0,4}(?:niet (?:oke|ok|netjes|kunnen|goed|fijn|leuk|normaal|eerlijk|fair)|beneden|zo jammer|heel jammer|erg jammer|jammer dat)|niet (?:oke|ok|netjes|normaal|fair) van (?:je|u|jou)|slaat? nergens op|sloeg nergens op"
    r"|(?:moet|mag|kan) (?:nu |nou |zo |toch |eens |echt ){1,3}(?:anders|ophouden|stoppen|niet|afgelopen)|(?:dat|dit) (?:mag|mogen|moet|moeten) (?:iedereen|de anderen|ook alle|alle ouders) (?:hier|best|gerust)"
    r"|(?:ligt|lag|ligt dus|komt|leit) (?:niet |net )?(?:\w{2,5} ){0,4}?(?:aan|oan|door) (?:jou|jezelf|u(?:zelf)?|jo|dy)|klopt (?:gewoon |dus |helemaal |echt |niet )*niet|is (?:gewoon |dus |echt )?niet waar|not true|stimmt nicht|is net wier"
    r"|draait? (?:de zaken|het|de boel|alles)[^.!?]{0,20}? om|(?:doet|doe|doch\w{0,2}) (?:je |u |no |nu |nou |net |krekt ){0,3}(?:alsof|as(?:t|to)?)|als (?:je|jij|u) (?:het |dat |dit )?(?:zo |allemaal |zelf |toch )?(?:goed|beter|precies|anders) (?:weet|kunt|kan|wil|wilt|denkt)|if you (?:know|think you know|can do) (?:it |so )?better|wenn (?:du|sie) (?:es |alles )?besser"
    r"|(?:had|hadden|hast|hattest|hatten|hiest|hiene) (?:\w{2,12} ){1,7}?(?:kunnen|moeten|mogen|konnen|mussen|sollen|kinnen|moatten)|should have|could have|ought to|(?:it's|it is|that's|that is) (?:really |actually |just )?your (?:job|responsibility|problem|task|own)|(?:dat|het|dit) is (?:echt |gewoon |toch |dus |jouw |uw )+(?:taak|probleem|verantwoordelijkheid|zaak|eigen schuld)|jouw (?:taak|probleem|verantwoordelijkheid|eigen)|uw (?:taak|probleem|verantwoordelijkheid|eigen)|je eigen (?:schuld|fout|afspraak|afspraken|verantwoordelijkheid|probleem|kind)|deine aufgabe|ihre aufgabe|dyn taak"
    r"|hoef (?:je|jij) (?:mij|me|ons|dat|dit|hier) (?:\w{2,8} ){0,2}?(?:niet|geen|nooit)|in plaats van (?:\w{2,12} ){0,5}?(?:te \w{3,12}|dat (?:je|jij|u))|ynstee fan|(?:anstatt|statt) (?:\w{2,12} ){0,5}?zu|instead of \w+ing|(?:hoef|hoeft|hoechst|hoege|need|brauchst|brauchen|moet|moast) (?:mij|me|my|ons|us|to) (?:\w{2,5} )?(?:niet|net|nooit|not|nicht|geen)|(?:niet|geen|net|not|nicht) (?:je|jouw|uw|dyn|your|deine?|ihre?) (?:secretaresse|sekretaresse|oppas|hulpje|personeel|slaaf|secretary|servant|babysitter|sekretarin|bediende)|dyn sekretaresse"
    r"|(?:ik|wij|we) (?:ga|gaan|zal|zullen) (?:\w{2,8} ){0,4}?niet (?:weer|nog|nog een keer|voor|met|meer|steeds|telkens|iedere|elke|uitleggen|in discussie|het hele)|(?:ga|gaan) (?:ik|wij|we) (?:\w{2,8} ){0,3}?niet|geef ik (?:dus |echt |verder |hier )*geen antwoord|(?:geloof|geleau|believe|glaube) (?:ik |i )?(?:\w{2,9} ){0,4}?(?:niet|net|not|nicht)(?: meer| mear| mehr)?|i(?:'m| am) not (?:going to|doing|having|getting)|i (?:won't|will not|refuse to)|ich werde (?:\w{2,9} ){0,3}?nicht|ik gean (?:\w{2,9} ){0,4}?net"
    r"|je (?:was|bent|was er|bent er) (?:er )?(?:zelf )?niet (?:eens )?bij|u was (?:er )?(?:zelf )?niet bij|you weren't (?:even )?there|(?:earst|eerst|first|erst) (?:mar |maar |eens |ris |mal |even |zelf |bij |mei |met |nei |naar |at |to |look |talk |mit )+(?:dysels|jezelf|uzelf|my|mij|ons|us|yourself|mir|uns|zelf)|sa prate wy|zo (?:praten|gaan|doen) (?:wij|we) (?:hier )?niet|we don't talk like|so reden wir|(?:waarom|why|werom|warum) (?:heb|doe|moet|zet|stuur|reageer|begin|ben|kom|vind|do|did|don't|didn't|must|can't|hast|hat|haben|machen|mussen|moatst|hast)|hoe (?:durf|kom je erbij|haal je)|how dare|wie konnen sie|ook al (?:vind|beweer|denk|roep|vindt|beweert|denkt|roept)"
    r"|mear te dwaan|meer te doen dan|beter[es]? te doen|better things to do|in front of (?:everyone|everybody|all)|waar iedereen bij|te laat (?:gekomen|gebracht|opgehaald|betaald|ingeleverd)|afspraak (?:vergeet|vergeten)|(?:ben|bin) (?:ik |het |er |it |der ){1,4}(?:helemaal |absoluut |echt )?(?:niet|net) mee eens|niet mee eens (?:bent|ben)|rustig aan (?:doen )?met|niet op (?:kwam|komt|kwamen) dagen|nooit(?! te )|noait(?! te )|never(?! too)|niemals|das (?:zweite|dritte|vierte|funfte|letzte) mal|wenn (?:sie|du|ihr) (?:\w{2,12} ){1,6}?(?:hatten|hattest|hattet|waren|warst))"
)

HARSH = phrases(_AGAIN, _VERDICTS, _QUARREL, _SHARP)
"""What nobody says to somebody whom they wish well, before all."""

COLD = phrases(
    r"niet|geen|nooit|niks|niets|nergens|niemand|nee|no|not|\w{2,6}n't|cannot|never|nothing|nobody|without|zonder|nicht|nie|nichts|kein\w{0,2}|ohne|nein|net|gjin|noait|neat|sunder|waarom|why|warum|werom't?|voortaan|volgende keer|from now on|kunftig|again|weer|wer|wieder|te laat|vergeten|fergetten|forgot(?:ten)?|vergessen|too late|zu spat"
)
"""What turns what is said to one person into a refusal or a complaint, where nothing kind stands beside it."""

KIND = phrases(
    r"bedank\w{0,2}|dank|dankjewel|dankje|dankbaar|dankzij|danke|thank\w{0,2}|tank|tankewol|merci|complimenten|petje af|chapeau|gefeliciteerd|felicita\w{1,4}|proficiat|lokwinske|congrat\w{0,9}|gluckwunsch|alles gute|happy|beterschap|betterskip|besserung|get well|sterkte|veel (?:plezier|succes|geluk|liefs)|succes|welkom|welcome|willkommen|wolkom|geniet|hoera|hieperdepiep|gecondoleerd|condolences|beileid|missen (?:je|jou|u|jullie|dy)|miss you|sorry(?!,? (?:\w{2,12},? ){0,3}(?:maar|but|mar))|excuus|excuses|spijt|apolog\w{0,5}|entschuldig\w{0,5}|het spyt|mijn fout|onze fout|my fault|our mistake|gelijk|you're right|you are right|recht hast|recht haben|goed (?:punt|idee|gezien|opgelet|gedaan)|goede (?:vraag|tip)|leuk|fijn(?! hoor)|lief|wat (?:een )?(?:goed|mooi|knap|top)\w{0,2}|geweldig\w{0,2}|fantastisch\w{0,2}|super|trots|feest|held|heldin|niet (?:beter|mooier|liever) (?:kunnen|gekund)|good (?:point|question|idea|one|luck)|great|lovely|wonderful|well done|brilliant|gute (?:frage|idee|besserung)|toll|super|moai|prachtig\w{0,2}|zonder (?:jou|u|jullie)|without you|ohne dich|ohne sie|sunder dy"
)
"""Thanks, wishes, praise and apologies."""

ASKED = phrases(
    r"kun (?:je|jij)|kunt u|kunnen jullie|kan (?:je|jij|u)|wil (?:je|jij)|wilt u|willen jullie|zou (?:je|jij|u)|zouden jullie|alsjeblieft|alstublieft|alsjeblief|a\.?u\.?b|s\.?v\.?p|graag|please|could you|can you|would you|will you|bitte|kannst du|konnen sie|konnten sie|wurden sie|wurdest du|kinsto|kinst|wolsto|wolst|asjeblyft|(?:je|jij|u|jullie) (?:mag|mogen|kunt|kan)|you (?:can|may)|laat (?:je|jij|u|het) |let (?:me|us) know|vergeet (?:je|jij|u|niet)|don't forget|vergiss nicht|niet vergeten|denk (?:je|jij|u) |bel (?:je|jij|u|me|mij|ons|even|gerust)|ik bel|i'll call|ik mail|ik app|i'll (?:bring|save|keep|put)|hoef|hoeft|hoeven|hoechst|hoege|no need|need not|don't (?:have|need) to|don't worry|no (?:problem|worries|rush|hurry)|geen (?:zorgen|probleem|punt|haast|paniek|stress|dank|moeite)|niet (?:erg(?! \w)|ongerust|schrikken|nodig|druk)|geen druk|maakt (?:niet|niks) uit|niks aan de hand|kein problem|keine (?:sorge|eile)|gjin (?:noed|probleem)|macht nichts|nicht schlimm|brauchst|brauchen|(?:hangt|ligt|staat|leit|stiet|hinget|hangt|liegt|steht|is hanging|is lying|is waiting) (?:nog |nu |al |noch |still )?(?:klaar|bij|in|op|achter|voor|hier|at|on|by|here|im|bei|yn|foar)|verga(?:t|ten) (?:je|jij|u) (?:je|uw)|vergeten (?:je|uw) \w{2,20} (?:mee|op)|laten liggen|laten staan|laten hangen|left your|gevonden|found|verloren|kwijt"
)
"""Friendly requests, what somebody need not do, and where their things are."""

PLAYED = phrases(
    r"zongen|zingen|liedje|lied|versje|gedicht\w{0,2}|rijm\w{0,3}|rollenspel|sketch|toneelstuk\w{0,2}|sprookje|sinterklaas|song|poem|rhyme|lied\w{0,2}|ferske"
)
"""What is told in a play, a song or a story is said to nobody here."""
