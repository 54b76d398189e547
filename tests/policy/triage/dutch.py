"""Invented messages in Dutch by what they want. A third looks like something that it is not."""

DUTCH = {
    "illness": """
        Morgen komt Kees ook nog niet, nog steeds koorts
        Hij heeft 39 graden
        Fenna moet weer spugen
        buikpijn en overgeven, vandaag dus geen Roos
        Helaas ook vandaag nog ziek
        Jayden is nog ziek vandaag
        Mijn zoontje heeft een bacterie en mag van de dokter niet naar school
        Lars kan niet naar school want hij is van de trap gevallen
        Puk is ziek. Kan iemand haar gymtas meenemen?
        Sara is ziek, wie neemt haar gymtas mee?
        Kan ik Sem hier ziekmelden
        mag ik Daan ziekmelden?
        Heeft griep dus blijft ie lekker thuis
        Vannacht de hele nacht wakker geweest met hoestende Tijs, blijft thuis
        goeiemorgen mirthe hep kors
        Sem komt niet ze is ziek
        ziek vandaag
        Sem ziek
        Hoi meester Tom, Puk is vandaag ziek
        Juf Anna, Sem is ziek
        juf, mijn kind is ziek
        Meld je Sam even ziek bij de juf? groep 7
        Ons meisje is niet in orde vandaag en komt niet
        kleine Bas niet fit vandaag, hou hem thuis
        Teuntje ligt op bed met 39.5
        Isa is ziek vandaag
        Sem is ziek van vandaag tot en met donderdag
        Noor is ziek van maandag tot woensdag
        goedemorgen juf, Rens heeft koorts en komt niet
        Onze Liv ligt met 39 graden koorts in bed
        wij melden Boaz ziek, hij spuugt al sinds vannacht
        Fenna kan niet komen, ze heeft buikgriep
        hallo, Teun is misselijk en blijft thuis
        zieckmelding voor Roos uit groep 4
        Ik wil mijn zoon ziek melden
        Jip heeft waterpokken dus die zien jullie voorlopig niet
        vndg is Pim ziek
        Nora is niet lekker, ze blijft op de bank
        helaas is Cas nog steeds ziek
        Bo heeft krentenbaard en blijft deze week thuis
        🤒 Luuk
        Lieke voelt zich niet lekker en blijft vandaag thuis
        ziek: Stijn groep 6
        Beide kinderen hebben overgegeven vannacht, ze blijven thuis
        Morgen! Wout is ziek geworden vannacht
        Vera heeft flinke hoofdpijn en verhoging, we houden haar thuis
        Abel heeft zijn arm gebroken en komt vandaag niet
        Hij is nog niet beter, dus ook morgen niet
        even laten weten dat Sofia ziek is
        Jonas heeft oorontsteking en slaapt nog
        kunt u aan de meester doorgeven dat Fien ziek is?
        Kaj is snotverkouden en hoest de hele nacht, blijft thuis
        Mila is vanochtend flauwgevallen, ze komt vandaag niet
        Thijmen heeft diarree en mag dus niet naar school
        Mijn dochter heeft keelpijn en koorst
        wij hebben hier een virusje, Loek en Saar blijven thuis
        Ziekmelding Otis
        ik meld hierbij Guus ziek
        onze dochter heeft migraine en ligt op bed, komt niet
        Vandaag geen Jop, hij heeft de hele nacht liggen spugen
        Ella is ziek vandaag en morgen waarschijnlijk ook
        Mats heeft een hersenschudding en moet van de arts rust houden
        zo ziek als een hond is ze, dus Puk blijft thuis
        Hoi meester, Tobias is ziek. Kunnen zijn spullen mee met zijn zus?
        Olaf is grieperig
        Linde heeft het ook te pakken, ze ligt met een emmer naast bed
        Julian blijft thuis, hij is erg verkouden en heeft koorts
        """,
    "recovery": """
        Koorts is weg, Puk komt morgen weer
        Sem is weer beter
        Sem is beter!
        Isa is weer beter en komt morgen
        Rens is weer opgeknapt, hij gaat vandaag weer naar school
        Goed nieuws, Liv is koortsvrij en komt weer
        Teun is weer helemaal de oude, morgen is hij er weer
        ik wil Pim graag beter melden
        betermelding Roos groep 4
        Fenna is gelukkig hersteld en komt maandag weer naar school
        Cas heeft geen koorts meer en gaat weer naar school
        """,
    "leave": """
        afspraak bij het ziekenhuis dinsdag 9.00
        Moos moet naar de dokter
        we willen graag een dagje naar de Efteling, kan Tess vrij krijgen?
        kan ik vrij vragen voor 3 maart
        zijn wat later, bus gemist
        Sem komt straks pas om 10 uur
        mag Finn wat eerder naar huis, we hebben een feest
        We gaan vrijdag trouwen, mogen de kinderen vrij?
        Saar heeft morgen een afspraak bij de kaakchirurg
        Mag Isa maandag vrij? Haar oma wordt negentig
        Rens moet dinsdag naar de tandarts en komt later
        verlofaanvraag voor Liv op 8 december
        Wij willen graag vrij vragen voor een bruiloft
        Teun komt vandaag een half uur later
        Pim heeft om elf uur een afspraak bij de orthodontist
        kan Roos vrijdag eerder weg?
        Fenna is donderdag afwezig wegens een begrafenis
        we willen twee dagen eerder op vakantie, mag dat
        ik haal Cas om 13 uur op voor het ziekenhuis
        Luuk is verslapen en komt wat later
        Graag een dag vrij voor Vera, we gaan verhuizen
        Abel moet morgenochtend bloedprikken, hij is rond tien uur op school
        tandarst vanmiddag dus ik haal Nora om 2 uur op
        In verband met het offerfeest vraag ik een dag verlof voor mijn kinderen
        Fien heeft vanmiddag een controle bij de oogarts
        Wout kan vrijdag niet want we hebben een uitvaart
        Stijn komt iets later, we staan in de file
        bijzonder verlof voor de tweeling, hun oom trouwt in Spanje
        mag Jop woensdag om half twaalf weg voor een voetbaltoernooi
        Ik wil graag verlof voor 14 en 15 november
        Ella moet naar de huisarts vanochtend
        Kan Mats vrij krijgen voor het huwelijk van zijn nicht
        Tobias is vanmiddag afwezig ivm een intake bij de logopedie
        wij hebben een lekke band, de kinderen zijn wat later
        Guus moet donderdag naar de fysio en mist het eerste uur
        Puk gaat afzwemmen, mag ze daarvoor een uurtje eerder weg?
        Olaf heeft vrijdag een crematie en is er dan niet
        """,
    "question_teacher": """
        mag Sem morgen zijn hamster meenemen
        hoe doet Puk het in de klas?
        wat is het huiswerk voor morgen
        Juf, is Sem zijn trui nog in de klas?
        Juf, welke som moeten ze maken voor morgen?
        heeft Isa haar toets goed gemaakt?
        Moet er nog iets mee voor de excursie?
        Meester, wanneer is de boekbespreking van Rens?
        Hoe gaat het met rekenen bij Liv?
        mag Pim morgen trakteren
        Hebben ze gymschoenen nodig?
        Kan ik u even spreken over mijn dochter?
        juf, ligt de beker van Roos nog in de klas?
        Wat moeten de kinderen aan bij de musical?
        Wanneer krijgen ze hun rapport mee?
        Hoe laat zijn ze terug van het kamp, meester?
        Welk hoofdstuk moeten ze leren voor topo?
        Zou u Teun wat extra kunnen laten oefenen met lezen?
        Cas snapt de breuken niet, hoe kunnen we helpen?
        Is er vandaag huiswerk?
        mogen de kinderen een knuffel mee naar school
        Kunt u kijken of Vera haar jas aan de kapstok hangt?
        met wie zit Abel in het groepje bij het werkstuk?
        Hoi juf, hoe ging de spreekbeurt?
        Moet Nora een lunch mee voor de schoolreis?
        zou ik een gesprek met u kunnen plannen over Luuk
        Wanneer is het tienminutengesprek?
        Juf, Fien vindt het moeilijk om mee te komen met spelling, wat kunnen we doen?
        """,
    "question_office": """
        ik wil een ziekmelding intrekken
        Hoe wijzig ik mijn e-mailadres?
        Waar staat het vakantierooster
        hoe kan ik verlof aanvragen voor vakantie
        wat is het telefoonnummer van school
        hoe laat begint de school
        Bij wie moet ik me melden als mijn kind ziek is?
        Waar kan ik Isa ziekmelden?
        hoe vraag ik verlof aan?
        Bij wie moet ik zijn voor het inschrijven van ons jongste kind?
        Wat is het rekeningnummer van de ouderraad?
        Mijn wachtwoord van de ouderapp werkt niet, hoe kom ik erin?
        Wanneer begint de kerstvakantie?
        Zijn er volgende week studiedagen?
        we hebben een nieuw telefoonnummer, waar geef ik dat door
        Kan ik de factuur van het overblijven nog een keer krijgen?
        Hoe laat is de administratie open?
        Naar welk nummer moet ik bellen om mijn kind ziek te melden?
        Waar vind ik het formulier voor verlof?
        Hoe werkt de naschoolse opvang?
        Wie is de vertrouwenspersoon van de school?
        Tot hoe laat kan ik mijn kind afmelden als het ziek is?
        Is de school open op tweede pinksterdag?
        Kunnen wij een rondleiding krijgen?
        Hoe meld ik mijn kind ziek?
        hoelang moet een kind met krentenbaard thuisblijven?
        Beste administratie, ons adres is gewijzigd
        Ik ontvang de nieuwsbrief niet meer, kunt u dat nakijken?
        Waar kan ik de ouderbijdrage betalen?
        Hoe trek ik de toestemming voor foto's in?
        ik heb een bewijs van inschrijving nodig voor de kinderbijslag
        Wat zijn de schooltijden op woensdag?
        """,
    "complaint": """
        dit kan zo niet langer
        Sem wordt gepest door een klasgenoot
        waarom krijgen wij nooit antwoord
        Ik ben het hier niet mee eens
        Dit is echt onacceptabel
        Ik ben heel ontevreden over de gang van zaken
        Mijn zoon wordt elke dag gepest en jullie doen niks
        ik wil een klacht indienen tegen de overblijf
        Waarom horen we dit weer op het laatste moment?
        Schandalig dat er geen vervanging is
        wat een waardeloze communicatie weer
        We hebben al drie weken geen antwoord gekregen op onze mail
        Ik vind het niet kunnen dat er zonder overleg foto's zijn gemaakt
        Isa kwam huilend uit school en niemand heeft iets gedaan
        belachelijk dat wij hiervoor moeten betalen
        Ik ben boos over hoe mijn dochter is behandeld
        Teleurgesteld in hoe dit geregeld is
        de toiletten zijn smerig en er wordt niets aan gedaan
        voor de zoveelste keer geen gym, ik ben er klaar mee
        Wij voelen ons niet serieus genomen door de school
        """,
    "worry": """
        er wordt gezegd dat de school dicht gaat vanwege asbest
        Klopt het dat er een pedofiel in de wijk woont?
        Er gaat een gerucht dat de school gaat sluiten
        Ik hoorde dat er een man met een mes bij het hek stond, klopt dat?
        er loopt een vreemde man rond het plein
        Is het waar dat er politie op school was?
        Ik maak me zorgen over de veiligheid bij de oversteek
        Er staat al dagen een wit busje bij de ingang
        is het nog veilig op school na die dreiging
        wij zijn ongerust over wat er gisteren gebeurd is
        """,
    "indecent": """
        wat een kutzooi is het hier
        hou je bek man
        stelletje klootzakken
        die directeur is een idioot
        k.u.t school
        rot op allemaal
        krijg de tering
        kuuuut
        kl00tzak
        godverdomme zeg
        vuile hoer
        kankerlijers
        ik sla je in elkaar
        stuur naaktfoto's
        flikker toch op
        """,
    "chat": """
        Sinterklaas was ziek zeg
        Nieuwe fiets te koop
        de tandarts komt op school vertellen
        Ik lig in een deuk
        lekker ziek weekendje
        ziek leuk feestje
        yes tot morgen
        Morgen school weer
        ik ben later vandaag, wie kan Sem opvangen?
        Wij hebben een afspraak bij de notaris vandaag
        juf is jarig vrijdag, wie doet mee met cadeau?
        succes met de toets allemaal
        mooi vrij dagje gehad
        Er heerst griep in groep 3
        Dank voor de beterschapskaart
        wij zijn de gymtas kwijt haha
        vergeet morgen de gymspullen niet!
        morgen is het studiedag
        De juf is morgen weer beter hoop ik
        hier ook allemaal ziek geweest vorige week
        Veel beterschap aan alle zieken
        Heeft er nog iemand luizen?
        Is er nog iemand ziek?
        wie is er nog meer ziek?
        wat fijn dat Sem weer beter is
        Gefeliciteerd Isa!
        bedankt juf, leuke dag
        Wie heeft er nog een fiets over?
        fijn weekend
        Beterschap juf!
        beterschap voor Rens
        ik word ziek van dit weer
        word je ook zo ziek van die files
        meester is ziek, wie vangt groep 5 op?
        juf Marit is vandaag ziek
        Onze juf ligt met griep in bed, zullen we een kaartje sturen?
        griepprik-inloop is dinsdag bij de huisarts
        verlof van juf Anna gaat maandag in
        juf Roos gaat met zwangerschapsverlof
        zo ziek vet dat optreden
        Ik ben zelf ziek, wie kan Liv meenemen naar huis?
        heel groep 6 is ziek geloof ik
        Weet iemand een goede tandarts?
        Wie kan er donderdag rijden?
        we zijn op vakantie in Drenthe, groetjes
        Fijne vakantie allemaal!
        Mijn man is ziek dus ik kan vanavond niet helpen
        onze hond is ziek
        gelukkig is niemand ziek
        De kinderen speelden doktertje in de huishoek, zo leuk
        ze hadden het over de tandarts in de les, leuk gedaan
        Wat een mooi weer vandaag
        Sterkte meester!
        Ik ben morgen vrij dus ik kan helpen
        Ik kom iets later naar de ouderavond
        wij kunnen er vanavond niet bij zijn
        Iemand zin in een speelafspraak?
        Vrijdag zijn alle kinderen vrij, wie gaat er mee naar het bos?
        Leuk dat de brandweer en politie op bezoek kwamen
        Op het thema ziekenhuis hebben ze van alles geknutseld
        Kankeronderzoek krijgt de opbrengst van de sponsorloop
        lulletje rozenwater is een grappige uitdrukking
        Dick Bruna hangt in de gang
        Ze hebben eikels en kastanjes gezocht in het bos
        haha ja herkenbaar
        oké top
        👍👍
        Wat een heerlijke dag was het gisteren
        Tot morgen allemaal!
        Goedemorgen allemaal
        Wij komen ook gezellig
        ik heb nog een ziekenhuisbed te koop
        Iedereen beter na de griepgolf?
        De voorstelling was fantastisch
        Hopelijk is de juf snel weer beter
        er is een boek over ziek zijn in de bieb
        wie heeft er een gymtas verwisseld?
        Heeft iemand de blauwe jas van Fien gezien?
        Is er nog iemand die een cadeautje wil kopen voor de juf?
        Super geregeld, dank jullie wel
        Wat lief van jullie
        mijn moeder ligt in het ziekenhuis
        ik ben zo moe vandaag haha
        Wie rijdt er mee naar het zwembad?
        de les over pesten was indrukwekkend
        Wij vieren morgen de verjaardag van Guus
        tot zo
        ok
        ja hoor
        Prettig weekend en tot maandag
        Ajax was belachelijk goed gisteren
        Wat een chaos op de weg door de regen
        ongelooflijk leuk die foto's
        Ik zie jullie bij de kerstmarkt
        Zondag is er rommelmarkt in het dorp
        Pas op, het is glad buiten
        Wie vangt de kinderen op bij de dansles?
        Mijn collega heeft verlof en ik werk dus dubbel
        Wij hebben de cavia naar de dierenarts gebracht
        """,
}
