"""Words that tell somebody whom only the school knows from places, organisations, days, and people of fame."""

from policy.rules.slips import NO_SLIPS


def _words(words: str) -> frozenset[str]:
    return frozenset(words.split())


def _names(names: str) -> frozenset[str]:
    return frozenset(" ".join(name.split()) for name in names.split(","))


# Before a first name with a capital, and no part of it.
BEFORE_FIRST_NAMES = _words(
    """
    de het een die dit dat den der des 't the a an our your my onze ons mijn zijn haar hun us it in der das ein eine
    opa oma beppe pake oom tante mama papa mem heit moeder vader buurman buurvrouw meneer mijnheer mevrouw mevr mw dhr
    heer juf juffie juffrouw meester frau herr mr mrs ms miss sir lieve beste dear liebe lieber hallo hoi dag hello
    met van voor door bij aan naar volgens namens dankzij dank bedankt thanks thank danke tige tank ook en of want maar
    als toen dus nu hier daar straks vandaag morgen gisteren vanavond vanmiddag vanmorgen zaterdag zondag maandag
    dinsdag woensdag donderdag vrijdag proficiat gefeliciteerd hulde hoera goed knap bravo welkom welcome well
    wie wat waar wanneer hoe waarom welke kent kennen ken vraag bel mail stuur geef kijk kom komt komen ga gaat gaan
    zoekt zoeken neem neemt heeft hebben is zijn was waren wordt worden kan kunnen mag mogen wil willen zal zullen
    na tot over onder op om uit tegen tussen tijdens vanaf sinds omdat hoewel terwijl zodra alleen zelfs zowel
    and with for from by when after today tomorrow yesterday did does has is was were who what where
    mei fan foar by oan nei neffens wa wat hjoed moarn juster mit von fur bei nach heute morgen gestern wer was
    leerling oud-leerling oudleerling vrijwilliger vrijwilligster hulpouder ouder collega stagiaire stagiair conciërge
    concierge winnaar winnares trainer trainster oud pupil student leerkracht leraar lerares directeur
    """
)

PERSON_BEFORE = _words(
    """
    aan door volgens namens dankzij opa oma beppe pake oom tante mama papa mem heit moeder vader buurman buurvrouw
    meneer mijnheer mevrouw mevr mw dhr heer juf meester frau herr mr mrs ms miss leerling vrijwilliger vrijwilligster
    hulpouder ouder collega stagiaire stagiair conciërge concierge winnaar winnares trainer trainster tnv thanks to
    neffens oan vriend vriendin vriendje vriendinnetje kleinzoon kleindochter zoon dochter broer zus
    """
)
"""What stands before a person's name, also one that no list has."""

TO = _words("aan an oan to")
"""What stands before somebody who is thanked."""

OFFICES = _words(
    """
    koning koningin prins prinses prinsesje keizer keizerin king queen prince princess minister premier president
    burgemeester wethouder gedeputeerde commissaris staatssecretaris kamerlid raadslid paus bisschop heilige sint
    professor prof dr drs ir mayor minister-president boargemaster burgermeister
    schrijver schrijfster auteur dichter dichteres illustrator illustratrice tekenaar kunstenaar kunstenares schilder
    beeldhouwer componist zanger zangeres artiest rapper dj band acteur actrice presentator presentatrice weerman
    author writer poet painter singer artist composer schriuwer dichter skriuwer skriuwster autor autorin
    schaatser schaatsster voetballer voetbalster wielrenner tennisser astronaut ruimtevaarder coureur olympier
    sterrenkundige natuurkundige wetenschapper wetenschapster wiskundige geleerde filosoof generaal president
    youtuber vlogger cabaretier held heldin ridder kapitein admiraal ontdekkingsreiziger uitvinder filosoof
    """
)
"""Offices and callings of people of whom the papers write."""

PUBLIC_BEFORE = OFFICES | _words(
    """
    bakkerij slagerij firma fa stichting bouwbedrijf garage hotel camping cafe restaurant winkel boekhandel uitgeverij
    basisschool obs cbs rkbs ikc kdv school sporthal sportpark zwembad gymzaal molen kerk voetbalclub vv sv sc vc ac fc
    dorp dorpshuis theater bioscoop museum vakantiepark supermarkt zorgcentrum verpleeghuis ziekenhuis notaris makelaar
    bedrijf aannemer autobedrijf drukkerij kwekerij manege boerderij brouwerij groothandel rederij schip boot tram
    huize
    straat plein laan weg park bos kanaal sluis brug groep klas team thema project lied boek film serie spel spelletje
    familie gezin geslacht merk club orkest koor fanfare
    uni prijs cup trofee toernooi bokaal beker fonds
    """
)

PUBLIC_AFTER = _words(
    """
    museum school straat plein laan weg park stichting fonds prijs cup toernooi bokaal trofee college lyceum bv nv vof
    orkest band koor stadion hal huis theater festival dag week boek boeken film serie show foundation street road
    """
)

MAKERS = _words(
    """
    boek boeken boekje prentenboek prentenboeken voorleesboek leesboek stripboek kinderboek kinderboeken gedicht
    gedichten gedichtje versje verhaal verhalen sprookje sprookjes fabel lied liedje liedjes liedtekst muziek musical
    opera schilderij schilderijen schilder beeld beeldhouwer kunstenaar kunstenares kunstwerk kunstwerken film films
    schrijver schrijvers schrijfster auteur auteurs dichter illustrator illustraties geschreven gedichtenbundel titel
    roman spreekbeurt werkstuk toneelstuk componist uitvinder uitvinding ontdekking strip citaat spreuk
    book books poem poems story stories song songs author writer poet picturebook painting composer fairytale
    buch bucher gedicht geschichte lied autor autorin bilderbuch marchen
    boeken ferhaal ferhalen gedicht liet lietsje skriuwer skriuwster berneboek
    poezie poezieweek poeziefestival gedichtendag versje versjes verzen rijmpje dichtregels poetry lyrik
    """
)
"""Words of a sentence that is about somebody's work: whose it is should be said."""

NO_NAMES = NO_SLIPS - _words(
    "anna elsa olaf sven maria jozef luigi mario nala simba leer milan marty siena lima"
) | _words(
    """
    sint sinterklaas kerstman pieten zwarte paashaas kerst oud nieuw nieuwe oude groot grote klein kleine hoge
    lage noord zuid oost west noorder zuider ooster wester nij ald alde boppe
    basisschool school college lyceum museum theater kerk tsjerke stichting vereniging bibliotheek bieb kinderopvang
    opvang zorg welzijn gemeente provincie waterschap politie brandweer omrop omroep courant krant nieuws fonds
    natuur monumenten staatsbosbeheer veilig verkeer nationale nationaal landelijke koninklijke internationale
    open dag dagen week weken maand jaar feest fair day night fest markt run loop tocht toernooi cup quiz spelen
    ouder ouderraad raad commissie bestuur directie team groep klas klasse gruppe group room juf meester
    jeugdfonds sportfonds rode kruis kruis zon maan jumbo heijn ah lidl aldi action hema blokker
    zaal hal plein straat laan weg park bos meer zee eiland polder dorp stad state stins
    euro nederlandse friese fryske engelse duitse franse happy merry frohe prettige fijne vrolijk vrolijke gelukkig
    groene blauwe gele witte gouden zilveren kanjer kanjers vreedzame gezonde lekker fit
    beste lieve dear hallo hoi groeten groetjes liefs namens bericht info update agenda let lees kijk denk
    reken rekenen taal lezen gym muziek techniek project thema kunst cultuur sport spel gala musical
    english dutch frisian german summer winter spring autumn fall school's parents teacher
    kind kinder kinderen schule eltern lehrer lehrerin fest tag tage woche jahr weihnachten klassen
    and & inc ltd
    """
)

ENDS_OF_STREETS = ("straat", "plein", "laan", "kade", "gracht", "dijk", "steeg", "singel", "strjitte", "dyk", "wei")
ENDS_OF_THINGS = tuple(
    sorted(
        _words(
            """
            school museum feest dag week huis zaal club weg park wedstrijd loop toernooi straat vereniging stichting
            fonds bond team bos woud plan prijs toets methode schule fest bibliotheek opvang centrum winkel markt kerk
            molen brug haven zwembad bedrijf handel bouw wettbewerb kasse
            """
        )
    )
)

ENDS_OF_LAST_NAMES = tuple(
    sorted(
        _words(
            """
            stra sma inga enga ema ma sen mans man ink kamp kers huis veld berg horst hof wijk dam boer meijer meyer
            meier ski wicz ova enko oglu ling stein mann son us ers land zoon sloot broek beek bosch
            """
        )
    )
)

KNOWN_PEOPLE = _names(
    """
    anne frank, dick bruna, annie m.g. schmidt, annie mg schmidt, roald dahl, max verstappen, albert heijn, jan
    linders, vincent van gogh, rembrandt van rijn, johannes vermeer, piet mondriaan, jan steen, frans hals, karel
    appel, johan cruijff, johan cruyff, martin luther king, nelson mandela, michiel de ruyter, willem van oranje, karel
    de grote, willem alexander, willem-alexander, jan van schaffelaar, mata hari, jeanne d'arc, marie curie, albert
    einstein, isaac newton, leonardo da vinci, christoffel columbus, abel tasman, willem barentsz, pippi langkous,
    harry potter, dolfje weerwolfje, jan klaassen, jip en janneke, mees kees, kameleon, otje, suske en wiske, kuifje,
    donald duck, guus geluk, katrien duck, mickey mouse, winnie de poeh, winnie the pooh, peter pan, robin hood,
    sneeuwwitje, assepoester, hans en grietje, roodkapje, meester jaap, superjuffie, floddertje, pluk van de petteflet,
    kikker, rupsje nooitgenoeg, geronimo stilton, greg heffley, jan wolkers, paul van loon, jacques vriens, carry slee,
    francine oomen, joke van leeuwen, annet schaap, guus kuijer, thea beckman, tonke dragt, max velthuijs, astrid
    lindgren, janneke schotveld, mirjam oldenhave, tosca menten, dirk nielandt, jozua douglas, marc de bel, andy
    griffiths, jeff kinney, jk rowling, j.k. rowling, david walliams, enid blyth, hans christian andersen, gebroeders
    grimm, toon tellegen, annie van den bosch, edward van de vendel, anna woltz, simone van der vlugt, mark rutte, dick
    schoof, greta thunberg, barack obama, donald trump, joe biden, angela merkel, ursula von der leyen, taylor swift,
    ed sheeran, justin bieber, lionel messi, cristiano ronaldo, virgil van dijk, vivianne miedema, sven kramer, ireen
    wust, jutta leerdam, femke bol, sifan hassan, dafne schippers, epke zonderland, mathieu van der poel, arjen robben,
    robin van persie, foppe de haan, abe lenstra, pieter jelles, piet paulusma, helga van leur, wubbo ockels, andre
    kuipers, freek vonk, freek de jonge, arjen lubach, andre rieu, andre hazes, marco borsato, guus meeuwis, ronnie
    flex, suzan en freek, suzan & freek, kinderen voor kinderen, ernst bobbie, bert en ernie, ieniemienie, doede
    bleeker, obe postma, waling dykstra, theun de vries, simke kloosterman, gysbert japicx, grutte pier, peter
    stuyvesant, menno van coehoorn, saskia van uylenburgh, jan jansz, eise eisinga, tjibbe veldkamp, alexander graham
    bell, thomas edison, neil armstrong, charles darwin, charles dickens, william shakespeare, florence nightingale,
    rosa parks, malala yousafzai, frida kahlo, pablo picasso, claude monet, andy warhol, ludwig van beethoven, johann
    sebastian bach, wolfgang amadeus mozart, antonio vivaldi, anton pieck, marten toonder, jan toorop, lourens alma
    tadema, jopie huisman, gerrit benner, ids wiersma, martinus nijhoff, jan jans, jan modaal, jantje beton, anne de
    vries, daan roosegaarde, rijk de gooyer, douwe egberts, jan terlouw, sally ride, buzz aldrin, ronja de
    roversdochter, jan oort, puk van uk, raai de kraai, tim oei, nijntje pluis, bob de bouwer, brandweerman sam, dora
    de ontdekker, sam en moos, maja de bij, willy wonka, mary poppins, oliver twist, tom sawyer, alice in wonderland,
    calvin klein, marco polo, galileo galilei, michael jackson, elvis presley, john lennon, maarten luther, erasmus van
    rotterdam, hugo de groot, piet hein, jan van speijk, aletta jacobs, annie romein, mies bouhuys, fiep westendorp,
    imme dros, bibi dumon tak, marlies morshuis, manon sikkel, guido gezelle, joost van den vondel, paul van ostaijen,
    willem wilmink, hendrik marsman, ida gerhardt, rutger kopland, remco campert, leo vroman, jan hanlo,
    han g. hoekstra, herman gorter, douwe tamminga, tsjebbe hettinga, johann wolfgang von goethe, friedrich schiller,
    emily dickinson
    """
)
"""People of whom everybody speaks, and heroes of books, folded."""

WEIGHT, WEIGHT_AT_OPENING = 1, 2
"""How much must speak for a name: a common first name counts two, all else one."""
