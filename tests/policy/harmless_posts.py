"""The posts of a school's year that break nothing: news, trips, invitations, apologies, lice, treats, thanks.

One on a line: the destination, and the text.
"""

# ruff: noqa: E501 - one post, one line: so they are read and extended

HARMLESS = """
class | Beste ouders, volgende week starten we met het thema 'De ruimte'. Heeft u thuis boeken over planeten? Neem ze gerust mee.
class | Weekbericht groep 5: maandag topotoets (Gelderland), dinsdag gym, woensdag bieb, donderdag spreekbeurten, vrijdag om 12.00 uur uit.
class | Deze week rekenen we met klokkijken: kwart voor 8, 10 over half 3, 14.45 uur. Oefen thuis gerust mee!
class | De spellingwoorden van week 47 staan in het mapje. Dictee is op vrijdag 27-11.
class | Wat fijn dat er gisteren zoveel ouders waren op de kijkavond. Bedankt voor jullie komst!
class | Woensdag 2 december gaan we met de bus naar het Natuurmuseum in Leeuwarden. Vertrek 8.45 uur, terug rond 14.00 uur.
class | Voor de excursie naar het museum zoeken we nog 3 rijders. Wie kan, zet even een berichtje in de groep.
class | Neem voor de schoolreis mee: een rugzak, drinken, lunch, zonnebrand en een extra trui. Geen geld en geen telefoon.
class | De schoolreis naar Duinen Zathe kost 27,50 per kind. De betaallink volgt per mail.
class | De fietsen moeten maandag op school zijn voor het verkeersexamen. Kijk je de lampen na? De route begint bij de Dorpsstraat.
class | Op kamp slapen we in De Kievit. Vertrek maandag 9.00 uur, we fietsen ongeveer 18 km.
class | Afgelopen week was er een hoop gemopper over de trakteerregels. Even op een rijtje: klein, gezond en liefst geen speelgoed.
class | Trakteren mag tot 10.15 uur. We hebben 2 kinderen met een notenallergie in de groep, dus geen noten a.u.b.
class | Mag uw kind trakteren? Denk aan 26 kinderen en 2 juffen.
class | Helaas zijn er weer luizen gesignaleerd in de groep. Wilt u uw kind vanavond goed kammen?
class | Er zijn neten gevonden in groep 5 en 6. De luizenouders controleren donderdag om 8.30 uur alle kinderen opnieuw.
class | Hoofdluis! Vanaf 1 december controleren we elke woensdag. Tips staan op https://www.ggd.nl/hoofdluis.
class | Er hangt een blauwe jas maat 128 bij de gevonden voorwerpen. Van wie is die?
class | Gevonden: een zwarte handschoen, een roze bidon en een gymschoen maat 33.
class | Wie heeft de verkeerde laarzen mee naar huis? Er staat hier nog een paar groene, maat 31.
class | De bak met gevonden voorwerpen puilt uit. Vrijdag na school leggen we alles in de hal; wat blijft liggen gaat naar het goede doel.
class | Sorry, in mijn vorige bericht stond een verkeerde datum. De voorstelling is op donderdag 10 december, niet woensdag.
class | Excuses voor de late melding: morgen gaat de gym niet door.
class | Oeps, ik was de brief vergeten mee te geven. Hij zit morgen alsnog in de tas.
class | Door een misverstand stond de verkeerde tijd op de brief. We beginnen om 19.00 uur. Mijn excuses!
class | Juf Anna is de komende weken met zwangerschapsverlof. Juf Marieke neemt de groep over en stelt zich hieronder voor.
class | Meester Bram is vandaag ziek. De groep wordt verdeeld over groep 4 en 6.
class | Vandaag zijn er 9 kinderen afwezig door de griep. We doen rustig aan en beginnen morgen pas met het nieuwe blok.
class | Morgen is juf Anna naar een cursus. Juf Petra vervangt haar.
class | Donderdag heb ik een studiedag, de kinderen zijn dan vrij.
class | Bedankt aan alle hulpouders van de sportdag! Zonder jullie was het niet gelukt.
class | Wat een opbrengst: 1.483,75 euro voor KiKa! Dank jullie wel, allemaal.
class | Dank voor de vele knutselspullen. We hebben nu echt genoeg wc-rolletjes ;-)
class | Hartelijk dank voor de lieve kaarten en de bloemen bij mijn afscheid. Groetjes, juf Anna
class | De kinderen hebben hard gewerkt aan de musical. Komen jullie kijken op 2 juli om 19.30 uur?
class | Uitnodiging: inloopochtend op dinsdag 8 december van 8.30 tot 9.15 uur. Aanmelden hoeft niet.
class | Op vrijdagmiddag om 13.30 uur laten de kinderen zien wat ze bij techniek gemaakt hebben. Welkom!
class | De oudergesprekken zijn in week 6. Via het ouderportaal kunt u een tijd kiezen.
class | Kunt u niet op de oudergesprekken? Stuur dan een mailtje naar administratie@tjongerschool.example.
class | Denkt u aan het oudergesprek van morgen? Wie niet kan, laat het hier even weten, dan plannen we een nieuwe afspraak.
class | Lezen, lezen, lezen! Thuis een kwartier per dag helpt echt. AVI-boekjes liggen klaar.
class | Tafels oefenen: de tafel van 6 (6, 12, 18, 24, 30, 36) en van 7. Op vrijdag tempotoets.
class | We leren over de middeleeuwen: ridders, kastelen en de pest. Wie heeft er nog een verkleedkist?
class | Bij aardrijkskunde zijn we bij hoofdstuk 4: Friesland. We bezoeken volgende week de molen.
class | Het project 'Storm op zee' is begonnen. Neem donderdag een schoenendoos mee.
class | In de herfstwandeling vonden we eikels, beukennootjes, een veer van een valk en zelfs een wolfsspin!
class | De rupsen zijn vlinders geworden. Vandaag hebben we ze losgelaten op het plein.
class | Onze hamster Puk is overleden. De kinderen hebben hem begraven onder de beuk. Praat er thuis gerust over.
class | Vanaf maandag oefenen we voor de voorleeswedstrijd. Kies een boek van ongeveer 100 bladzijden.
class | Wie wint de voorleeswedstrijd? De finale is op 26 januari in de bieb.
class | Volgende week is het pyjamadag. Neem je knuffel mee.
class | Sinterklaas komt 4 december om 8.45 uur aan op het plein. Ouders zijn welkom tot 9.30 uur.
class | Lootjes trekken! Iedereen koopt een cadeau van max. 5 euro en schrijft een gedicht. Niet verklappen van wie je bent.
class | Kerstdiner: donderdag 17 december van 17.30 tot 19.00 uur. De intekenlijst hangt bij de deur.
class | Wie kan er kerstbomen rijden met een aanhanger? Reageer hieronder.
class | De glutenvrije cake was heerlijk. Mag ik het recept? Zet het in de groep!
class | Wie heeft er nog een oude overhemd als schildersschort? Maat XL is prima.
class | Denkt u aan de gymtas op dinsdag en vrijdag? Sportschoenen met witte zolen.
class | Zwemmen: 06-01, 13-01 en 20-01. Vertrek bus 10.15 uur.
class | Het rooster: 08.30-10.15 taal, 10.30-12.00 rekenen, 13.00-14.00 gym.
class | Rugnummers voor het schoolvoetbal: 06 12 13 14 15 16 17. De wedstrijden zijn op veld 3 en 4.
class | Schoolvoetbal: groep 7 won met 4-2 van De Bosk en verloor met 1-0 van OBS De Twine.
class | We verzamelen om 13.00 uur bij sportpark De Fennen, Sportlaan 2. Neem scheenbeschermers mee.
class | Lieve ouders, willen jullie niet op het schoolplein parkeren? Het is voor de kinderen gevaarlijk.
class | De Kiss & Ride is tussen 8.15 en 8.30 uur erg druk. Kom zo mogelijk op de fiets.
class | Tip: op schooltv.nl staat een mooi filmpje over vulkanen.
class | Willen jullie kranten sparen? De doos staat in de gang.
class | De klassenouder van groep 6 zoekt hulp bij het versieren. Spreek haar even aan op het plein.
class | Morgen is de schoolfotograaf er. Broertjes en zusjes om 8.00 uur.
class | Fijne vakantie en tot maandag 4 januari!
school | De studiedag van 12 februari vervalt. De kinderen gaan die dag gewoon naar school.
school | Vanaf 1 januari is de school telefonisch bereikbaar van 8.00 tot 16.00 uur op 0516-000000.
school | De MR vergadert op dinsdag 15 december om 20.00 uur. Agendapunten graag naar administratie@tjongerschool.example.
school | De ouderbijdrage is dit jaar 45 euro. U kunt overmaken naar NL20 INGB 0001 2345 67 onder vermelding van de groep.
school | Wegens de gladheid mag uw kind later op school komen. Doe voorzichtig!
school | Code rood: de school blijft morgen dicht. Op https://tjongerschool.example staat het laatste nieuws.
school | Door een storing is de school telefonisch slecht bereikbaar. Mail ons even bij spoed.
school | Ziek? Bel de school voor 8.15 uur: 0516-000000. Of schrijf de schoolbot in een privébericht.
school | Verlof vraagt u minstens acht weken van tevoren aan met het formulier: https://tjongerschool.example/verlof.
school | Er is een geval van krentenbaard en een van rode vonk gemeld. Kijk op rivm.nl wat dat betekent.
school | In groep 1/2 heerst de vijfde ziekte. Bent u zwanger? Neem contact op met uw verloskundige.
school | De GGD prikt op 14 april alle kinderen uit groep 5. U krijgt een brief thuis.
school | De vakantieregeling 2027-2028 staat op de website.
school | We zoeken per direct overblijfouders voor de maandag en de donderdag. Er staat een vergoeding van 12,50 per keer tegenover.
school | Kerstmarkt! Vrijdag 18 december van 16.00 tot 18.00 uur op het plein. Neem contant geld mee.
school | Onze nieuwe website is online: www.tjongerschool.example. Fouten gezien? Laat het ons weten.
school | De verbouwing van de hal begint maandag. De ingang is dan aan de kant van de Schoolstraat 1.
school | Op 14 december om 14.00 uur is het kinderfeest van de buurt in MFA De Wissel, Hoofdweg 21. Iedereen is welkom.
school | We hebben afscheid genomen van conciërge Henk. 25 jaar stond hij elke ochtend bij de deur.
school | De leerlingenraad stelt zich voor op het prikbord. Ideeën kunnen in de brievenbus.
school | Fietsen graag in de rekken. Gisteren is er een fiets meegenomen; de politie is op de hoogte.
school | We doen mee met de Nationale Voorleesdagen. Opa's en oma's mogen komen voorlezen, opgeven bij de balie.
public | Onze school is uitgeroepen tot Gezonde School! Op maandag hijsen we de vlag.
public | Open avond op donderdag 21 januari, 19.00-20.30 uur. Loop gerust binnen op Schoolstraat 1 in Wolvega.
public | Groep 8 heeft 112 lampionnen gemaakt voor de bewoners van De Lindenhof.
public | Vacature: wij zoeken een leerkracht voor groep 3 (0,6 fte). Reageren voor 15 december via directie@tjongerschool.example.
public | Bedankt, supermarkt en bakkerij, voor de gulle sponsoring van ons paasontbijt!
public | De kinderen van groep 4 schreven brieven aan de burgemeester over de speeltuin. Ze kregen antwoord!
public | Lente! De bollen die de kleuters plantten staan in bloei.
public | Wij zijn trots: 94% van onze leerlingen haalt het streefniveau lezen.
public | Op onze school wordt Fries, Nederlands en Engels gesproken. Kom eens kijken!
class | We gaan op dinsdag naar De Twirre, Stationsweg 5, voor de generale repetitie.
class | Het zwembad is aan de Sportlaan 12; verzamelen bij de ingang.
class | Voor de boswandeling verzamelen we op de parkeerplaats aan de Bosweg 3.
class | We bezoeken woensdag bakkerij Posthuma, Hoofdstraat 40, om te zien hoe brood gemaakt wordt.
class | De bieb (Kerkplein 2) is woensdagmiddag open tot 17.00 uur.
class | De fietstocht gaat over de Lindeweg, langs kilometerpaal 7 en terug.
class | Lees thuis samen: Dolfje Weerwolfje 4, Kameleon 12 of De Waanzinnige Boomhut 3.
class | Groep 5 en 6 lezen verder in De Kameleon 4.
class | Neem geld mee voor de boekenmarkt: Geronimo Stilton 7 kost 2 euro.
class | Gevraagd: 12 eierdozen, 24 knijpers, 6 lege flessen en 1 grote doos.
class | Scoutinggroep De Bosk zoekt nieuwe leden van 7 tot 11 jaar.
class | Op De Wissel 4 december: Sinterklaasfeest.
class | We spelen tegen De Wissel, 4 spelers per team.
class | De uitslag: De Plataan 3, De Bosk 2.
class | De tussenstand van het schaken: De Plataan 3 - Tjongerschool 4
class | Morgen verkeer: 06.30 uur is te vroeg, 08.15 uur is prima.
class | De codes van de laptops zijn 0612, 0613 en 0614.
class | Het inlognummer voor de rekenapp is 061213; het wachtwoord krijgt je kind mee.
class | Rekenpuzzel: 06 + 12 + 34 + 56 + 78 = ?
class | Getallenrij: 06 12 18 24 30 36 42. Welk getal volgt?
class | De temperaturen deze week: 06 08 07 05 04 graden.
class | Sudoku: 06 01 09 08 07 02
class | Telefoonnummers oefenen we met het fictieve nummer van 112.
class | De barcode was 8710400 123456, en het gewicht 1200 g.
class | De foto's kosten 12,50 per set. Bestelcode: SCH-2026-004512.
class | Begin december (01-12 t/m 05-12) werken we in circuits.
class | 8.30 uur @ gymzaal, 10.00 uur @ klas.
class | Prijzen op de kerstmarkt: 3 wafels @ 1 euro, 2 koekjes @0,50.
class | Juf Lotte en meester Sem lopen deze week stage in onze groep.
class | Sem en Lotte zijn jarig geweest, van harte!
class | Dank aan de vader van Thijs en de oma van Noor voor het rijden.
class | Sterkte aan iedereen met griep, en tot snel!
class | Waterpokken in de klas: er zijn nu 4 kinderen thuis. Houd je kind in de gaten.
class | Als je kind thuis moet blijven, zetten we het werk klaar in het groene mapje.
class | Als een kind ziek is geweest, haalt het de toets later in. Dat regelen we op school.
class | Was je kind ziek tijdens de toets? Dan haalt het die maandag in.
class | Is je kind ziek geweest? De gemiste werkbladen liggen in de klas.
class | Wie ziek was bij de schoolfoto, kan vrijdag om 8.15 uur alsnog op de foto.
class | Kinderen die ziek waren bij de sportdag krijgen hun vaantje maandag.
class | Er waren zoveel zieken dat we de musical verplaatsen. Kunnen jullie op 9 juli? Reageer hieronder.
class | Let op: op de dag voor de vakantie geven we geen extra verlof. Vragen daarover? Kom even langs.
class | De leerplichtambtenaar controleert op verlof rond de vakanties.
class | Door verlof van juf Anna is er woensdag een invaller. Stuur gerust een welkomstbericht in de groep!
class | Zet jij een duimpje als je dit gelezen hebt? Dan weet ik dat de app werkt.
class | Duimen jullie mee voor onze juf die moet afrijden?
class | Poll: wat wordt het thema van het feest? Stem hieronder!
class | Wie van de ouders is er vrij op 12 mei? Reageer hieronder, we zoeken begeleiding.
class | Kun je niet rijden? Laat het even weten, dan zoek ik iemand anders.
class | Niet iedereen kan donderdag. Wie niet kan komen, laat het hier even weten.
class | Komt je kind niet naar het schoolplein na het feest? Bel mij dan via het schoolnummer.
class | We hebben een nieuwe leerling! Welkom in groep 5. We hopen dat je het fijn hebt.
class | Ik merkte dat er veel vragen zijn over de rapporten. Loop gerust binnen na schooltijd.
class | De antwoorden van de puzzel: 1b, 2c, 3a, 4d.
class | Vandaag hebben we geknikkerd: Team Rood 14, Team Blauw 12.
class | Bij toneel spelen we De Gruffalo, deel 2.
class | Het schooltuintje staat op het veld achter De Hoeve.
school | De luizenwerkgroep bedankt Ria, Petra en Jannie voor 10 jaar kammen.
school | Bij brand verzamelen we op het veld bij de Kerkstraat. Oefening: 14 januari, 10.30 uur.
school | De nieuwe lokalen zijn klaar: groep 4 zit in lokaal 12, groep 5 in lokaal 14.
school | De gemeente werkt aan de Stationsweg tussen 4 en 15 januari. Kom via de Molenweg.
school | De Hoofdstraat is van 9 tot 12 uur afgesloten voor de intocht.
school | Wegwerkzaamheden op de Dorpsstraat: 4 weken lang is de weg dicht.
school | Ons rekeningnummer staat op de website. Vermeld het leerlingnummer (6 cijfers).
school | De AVG-verklaring (versie 3.1 van 12-11-2026) ligt ter inzage bij de administratie.
school | Spaar mee met de Jumbo-actie: code 2026 TJ 12.
school | Ons KvK-nummer is 12345678 en het brinnummer is 12AB.
public | Roos, tulp en narcis: de kleuters leerden alle bloemen uit de tuin.
public | Storm of regen, de avondvierdaagse ging door!
public | Met dank aan Max Verstappen, die een helm schonk voor de veiling.
public | Sint en Piet bezochten onze school. Wat een feest!
public | Juf Anna vierde haar jubileum: 25 jaar voor de klas.
public | Schrijver Jan Terlouw las voor uit Koning van Katoren.
public | Het boek Floor regelt een feestje won de Kinderboekenweekprijs van groep 6.
public | Mees Kees in het theater: groep 5 en 6 hebben genoten.
public | De wolf van groep 3 hangt nu in de bieb.
public | Onze leerlingen wonnen de Fietsroute-prijs van de provincie Fryslân.
public | In de lente bouwen we een nieuw plein. De storm van vorig jaar gaf ons de kans.
class | Beste ouders/verzorgers, hierbij het nieuws van groep 7/8. De Cito-toetsen starten op 18 januari; graag op tijd naar bed!
class | In de week van 7-12 t/m 11-12 is juf Anna afwezig i.v.m. een operatie. Meester Wouter staat dan voor de groep.
class | We gaan naar het Openluchtmuseum, Hoeferlaan 4 in Arnhem. Het adres voor de navigatie staat in de brief.
class | Adres van de kinderboerderij: Parkweg 10. Auto's parkeren aan de overkant.
class | De gymzaal aan de Kerkstraat 11 is dicht; we gymmen in MFA De Bosk.
class | Kinderen die met de taxi komen: de taxi stopt vanaf nu bij de zij-ingang, Schoolstraat 1.
class | Verzamelen om 9.00 uur bij station Wolvega, perron 2.
class | De tekenwedstrijd: inleveren voor 1 maart bij Bibliotheek Wolvega, Hoofdstraat Oost 18.
class | Vul thuis samen de placemat in en neem hem maandag weer mee.
class | Ik heb alle rapporten gelezen en ben trots op deze groep!
class | Wil je kind overblijven op woensdag? Meld je aan via de website van de overblijf.
class | Is je kind vandaag met de fiets? De fietsenmaker kijkt gratis de remmen na. Zet even een duimpje als dat mag.
class | Heeft je kind een EHBO-diploma? Laat het hier weten, we zoeken helpers voor de les.
class | Is je kind vegetarisch? Geef het hieronder even door voor het kerstdiner.
class | Komt je kind met de bus naar het kamp? Zet het in de groep.
class | Wie heeft er nog geen kleedje voor Koningsdag? Reageer hieronder, dan zoek ik er een.
class | Als je kind een bril heeft, geef die dan mee naar de schoolarts.
class | Als je kind geen zwemdiploma heeft, hoor ik het graag voor het kamp. Laat het weten in de app.
class | Als je kind niet mee wil doen aan de lootjes, laat het hier even weten.
class | Als jullie kind niet tegen prikkels kan op de feestmiddag, app me dan even voor een rustige plek.
class | Mocht je kind haar brood vergeten zijn: er staat altijd fruit klaar.
class | De verloren tand is gevonden! Hij ligt in een bakje op mijn bureau.
class | Jas kwijt, maat 140, zwart met gele rits. Wie heeft hem per ongeluk meegenomen?
class | Broodtrommel gevonden met een sticker van een eenhoorn. Van wie?
class | Dank voor jullie geduld vanmorgen bij het inloggen. Het lag aan het netwerk.
class | Mijn welgemeende excuses: ik heb per ongeluk de uitnodiging van groep 6 hier geplaatst.
class | Wat jammer dat de excursie niet doorging. We plannen een nieuwe datum en laten het weten.
class | Volgende week voeren we de kennismakingsgesprekken. Tijden: ma 15.00, 15.15, 15.30; di 14.30, 14.45.
class | De kinderen leren een gedicht uit het hoofd; uiterlijk 12/2 moeten ze het kennen.
class | Vandaag ontdekten we dat 0,1 + 0,2 = 0,3 en dat 10% van 250 gelijk is aan 25.
class | De estafette duurde 06:12 minuten, een record!
class | De winnende lotnummers zijn 0612, 1345, 2096 en 3311.
class | Bingo-uitslag: 06 12 33 45 78 en 90.
class | De stand van het dammen: 12-8, 06-14, 10-10.
class | Groep 5 telt dit jaar 28 kinderen: 15 jongens en 13 meisjes.
class | Huiswerk: Engels unit 4, aardrijkskunde blz. 44 t/m 47, geschiedenis samenvatting 3.2.
class | Maak thuis op Squla les 4 en op Junior Einstein toets 12.
class | Op de site Tafeldiploma kun je oefenen met code 4471 of met je schoolaccount.
class | De wifi-code voor de ouderavond is Tjonger2026!
class | Voor de les programmeren: print("hallo") en x = 3 * 4.
class | In de keukenhoek stond @home op de doos. Wie herkent die?
class | Instagram, TikTok en Snapchat: hoe praat je er thuis over? Inloopavond 14 januari.
class | Op YouTube staat het dansje: https://www.youtube.com/watch?v=abc123
class | De presentatie staat op https://www.facebook.com/events/123456789
class | Lieve allemaal, Tessa en ik lopen vier weken stage in groep 6. Groetjes, Nina
class | Ook dit jaar bakt oma Jannie oliebollen voor de kleuters.
class | Wie wil er luizenouder worden? We zoeken er twee. Meld je bij mij na schooltijd.
class | Voor wie vrijdag jarig is: we vieren het om 10.00 uur met een liedje.
class | We vieren morgen de verjaardag van de juf. Neem een bloem mee!
class | Het feestje van vrijdag was geweldig, met 28 pannenkoeken en 1 ontplofte ballon.
class | Het afscheidsfeestje van stagiair Mark is donderdag om 13.30 uur in lokaal 4.
class | Bij nader inzien gaat de fietsles wel door. Helm op en hesje aan.
class | Buitenspelen bij -4 graden: muts en handschoenen mee!
class | Wij zoeken een oude wasmachine voor de techniekles. Wie heeft er een op zolder?
class | Denk aan de 10-minutengesprekken. Bij ziekte van de leerkracht krijgt u bericht via het ouderportaal.
class | Het is weer tijd voor snottebellen: geef een pakje zakdoekjes mee!
class | Bij hitte (meer dan 27 graden) geldt het tropenrooster. Kijk in de app voor de tijden.
class | Heeft uw kind medicijnen nodig op kamp? Geef dit schriftelijk door aan de leerkracht.
class | Zieke dieren mogen niet mee naar de huisdierendag, gezonde wel. Geef hieronder door welk dier er komt.
class | De poppendokter komt langs! Neem je zieke knuffel mee. Foto's volgen in de app.
class | In het boek is Pluk ziek. Wie weet wat hij heeft? Kinderen mogen hier raden.
class | We speelden doktertje in de huishoek: 'Is je kind ziek?' vroeg de dokter. Foto's in de groep!
class | Wie meldt zich voor de pleinwacht? Reageer met de dag die je kan.
school | Gratis boom? Meld je bij de actie van de provincie via het formulier op hun site.
school | Het kantoor is in de vakantie gesloten; e-mail lezen we op maandag weer.
school | Op de bijlage staat het jaarplan 2026-2030. Vragen? Stel ze op de ouderavond.
school | De schoolraad vergadert in De Trije, zaal 4, om 19.30 uur.
school | Op Hemelvaartsdag en de vrijdag erna is iedereen vrij.
school | Per 1 januari geldt: verlof vraag je aan met het formulier. De app is voor nieuws en oproepen.
school | Kleding inzamelen voor Oekraïne: breng zakken naar de hal, maandag tot 8.45 uur.
school | Wijkagent Jan de Groot komt dinsdag langs om over vuurwerk te praten.
school | Voor de vrienden van groep 8: de musicalkaarten kosten 4 euro, kinderen 2.
public | De Koningsspelen waren een succes. Dank aan ijsbaan De Wieken en slagerij Bouma.
public | Nieuwbouw! Vanaf 2028 vindt u ons aan de Nieuwe Weg.
public | Wij zijn een kleine dorpsschool met 84 leerlingen en een moestuin van 200 m2.
public | Groep 3 leert lezen met Veilig Leren Lezen: maan, roos, vis!
public | Lees het verslag over de jonge mees die uit het nest viel.
public | Oud-leerling Pieter won goud op de Spelen.
class | Er is veel griep. Is je kind ziek? Bel dan voor 8.15 uur naar school. In deze groep delen we alleen nieuws.
class | Veel kinderen zijn verkouden. Wil je weten hoe het met de groep gaat? Kijk in de app.
class | Juf Anna is ziek en ligt thuis met koorts. Wie wil er een kaart maken? Laat het hier even weten.
class | Juf Anna is weer beter! Dank voor alle berichtjes in de groep.
class | Morgen is er een stakingsdag. Kan je kind niet thuisblijven? Er is opvang; geef je op bij de balie.
class | Morgen is er een studiemiddag. Kan je kind nergens terecht? Bel dan met de BSO.
class | Bij koorts houden we kinderen thuis. Meld dat telefonisch. Vragen over huiswerk mag je hier stellen.
class | De toets wordt ingehaald door wie ziek was. Reageer hieronder als je kind woensdag niet kan.
class | Was je kind ziek op de dag van de foto? Reageer dan hieronder, dan regelen we een inhaalmoment.
class | De schoolreis is vrijdag. Is je kind snel wagenziek? Laat het hier weten, dan mag het voorin zitten.
class | Wagenziek? Laat het ons weten via een berichtje, dan zorgen we voor een plek voorin.
class | Is je kind allergisch voor katten? Geef dat hier even door voor het bezoek aan de kinderboerderij.
class | De app is bedoeld voor nieuws. Ziekmelden en verlof gaan via de website of telefonisch.
class | Een verlofaanvraag hoort bij de directeur. In de app kunnen wij daar niets mee.
class | Wij kregen vragen over verlof. Het antwoord: acht weken vooraf, met het formulier. Reageer gerust als iets niet duidelijk is.
class | Op vrijdag is iedereen vrij. Zet in de groep wie er zin heeft in een wandeling!
class | Vrij lezen is favoriet. Welk boek moet erbij? Reageer hieronder.
class | De juf heeft een afspraak bij de tandarts; de klas is vanaf 14.00 uur bij meester Bram. Zet het in je agenda.
class | Na het bezoek aan de tandarts mag je kind gewoon terug in de klas komen. Spullen liggen klaar. App de juf niet onder schooltijd.
class | We openen de dag om 8.30 uur. Komt je kind te laat, dan mist het de kring. Kom dus op tijd!
class | De deur gaat om 8.30 uur dicht. Te laat? Bel aan bij de hoofdingang.
class | Kom je te laat? Meld je kind dan bij de balie. Appen heeft geen zin, want ik kijk niet op mijn telefoon.
class | Ik lees de app pas na 15.00 uur. Is er 's morgens iets? Bel school.
class | Stuur gerust foto's in de groep. Voor ziekmeldingen geldt: bellen.
class | Foto's van het kamp? Zet ze in de groep! En vergeet niet: ziekmelden is telefonisch.
class | Ziekmelden is telefonisch. En wie foto's heeft: zet ze in de groep!
class | Bel bij ziekte. App bij foto's. Loop binnen bij vragen.
class | Bij ziekte bellen, bij verlof het formulier, bij vragen over de klas mag je appen.
class | Appen mag bij vragen over de klas, bij ziekte bellen we.
class | Vragen over huiswerk? App me. Ziek? Bel school.
class | Ziek? Bel school. Vragen over huiswerk? App me.
class | Ziekmelden: bel 0516-000000. Verlof: formulier. Overig: reageer hier of mail.
class | Is je kind beter maar nog moe? Overleg even met mij op het plein.
class | Heb je gezien dat er luizen zijn? Laat het hier weten als je wilt komen kammen.
class | Reageer met een hartje als je het kerstlied mooi vond!
class | Wie er niet bij kan zijn donderdag: de opname komt in de app.
class | Wie is er donderdag niet bij de voorstelling? Laat het hier weten.
class | Niet iedereen was er vrijdag. De foto's staan in de app.
class | Er was een kind ziek in de bus. Alles is opgeruimd. Jassen gewassen? Zet een duimpje!
class | Beterschap voor alle zieken! Reageer met een lief berichtje, dan lees ik ze voor.
class | Zet hieronder een beterschapswens voor juf Anna.
class | Mijn dochter is ziek, dus ik ben er morgen niet. Meester Piet is er wel; stel hem gerust je vragen via de app.
class | Morgen kan ik er niet zijn. Laat het hier weten als er iets mee moet naar de invaller.
class | De hond van de conciërge is ziek. Wie kan er oppassen? App haar even.
school | Let op: reacties op berichten in deze app leest de administratie niet. Ziekmelden doet u telefonisch.
school | Onze administratie is op woensdag niet bereikbaar. Ziekmelden kan dan via de schoolbot.
school | Nieuw: de schoolbot! Zeg in een privégesprek dat je kind ziek is, en de bot mailt school. In de groep kan dat niet.
school | Open een gesprek met @tjongerschoolbot en typ /ziek. De bot vraagt om wie het gaat.
school | Via de schoolbot kun je je kind ziekmelden. Reageer hieronder als het niet lukt, dan helpen we je met installeren.
school | Lukt het ziekmelden via de bot niet? Bel school: 0516-000000.
public | Rozen, tulpen en een roos voor elke moeder.
public | Storm Eunice waaide het dak van de fietsenstalling.
public | Bij storm blijft het hek dicht.
public | Mees, merel en roodborst: groep 4 telde 112 vogels.
public | De Roos van Leary, daar werken wij mee in de training.
public | Het team Noord won van team Zuid.
public | Anne de Vries schreef Bartje, en groep 8 las het.
public | Juf Evi start na de vakantie bij ons.
public | Meester Jelte en juf Fenna geven de plusklas.
public | Schrijfster Lotte Stegeman was te gast.
public | Oud-minister Sem Janssen sprak de kinderen toe.
public | Daan Roosegaarde ontwierp de lampen die we bezochten.
public | In Thijsse's Hof leerden we over planten.
public | Het Jac. P. Thijsse-pad is 4 km lang.
public | Noorwegen, Zweden en Finland: groep 7 maakte kaarten.
public | Opa Mees en oma Roos lazen voor in groep 1.
public | Mevrouw Visser van de bieb las voor.
public | Bakker Bakker bakte broodjes voor ons allemaal.
public | De familie Wouda schonk een boom.
public | Burgemeester Smit opende het plein.
public | De Dijkstra-bokaal gaat dit jaar naar groep 6.
public | Kijk, een merel! En daar een mees!
public | 'Zoë Pathfinder' is ons nieuwe spel.
public | Thuis in de Storm heet het boek van de maand.
school | Vrijdag 11 december is de school om 12.00 uur uit. De BSO is op de hoogte.
school | Tel mee: nog 06 weken, 12 dagen en 34 uur tot de vakantie!
school | Het noodnummer bij inbraak is 112; de beheerder is er van 7 tot 17 uur.
school | Parkeren kan op het Marktplein of bij de Aldi; loop dan via het pad langs nummer 12.
school | De Avond4daagse: 5 en 10 km, start Sportpark De Fennen. Kosten 6 euro, inschrijven tot 1 mei.
school | Vergadering OR: 8 december, 20.00 uur, lokaal 4. Agenda: 1. opening 2. kerst 3. rondvraag.
school | Schoolfruit deze week: appel, peer en mandarijn.
school | Onze AED hangt bij de hoofdingang. Code in geval van nood: 2580.
school | De rekening van de schoolfoto's: order 20261204-0612. Betaal via de link in de mail.
school | Cursus 'Opvoeden zo': 6 avonden à 2 uur, groepsgrootte max. 12, zaal 2.
school | De bibliobus staat op dinsdag van 10.15 tot 11.45 uur op het Kerkplein.
school | Sponsorloop! 78 rondjes, 112 sponsors en 1.976,20 euro voor Stichting Het Vergeten Kind.
school | Voor vragen over de BSO: info@bsodebosk.nl of 088 123 45 67.
school | De gemeente (tel. 14 0561) strooit niet in de Schoolstraat.
school | Praktijkondersteuner Ria is er op maandag en donderdag; afspraken via de leerkracht.
school | Wijziging: de MR-vergadering van 10-12 is verzet naar 17-12, 19.30-21.00 uur.
school | Het logo en de foto op de voorpagina zijn gemaakt door leerlingen van groep 8.
school | Leerlingtelling 1 oktober: groep 1: 12, groep 2: 14, groep 3: 16, groep 4: 18.
school | Op https://forms.office.com/r/abc123 kun je je opgeven voor de klusdag.
school | De Kanjertraining start in week 6. Petje op, handschoenen uit.
class | Spreekbeurten: ma Sem, di Lotte, wo Daan, do Fenna. Succes!
class | Verjaardagen deze maand: Roos (3-12), Jelte (9-12), Noor (21-12).
class | Groepjes voor de excursie: 1. Sem, Lotte, Daan 2. Noor, Thijs, Evi.
class | De rijders: moeder van Sem, vader van Zoë, oma van Mees. Dank!
class | Thijs heeft zijn arm gebroken, maar komt maandag weer naar school.
class | Wie weet waar het rode boekje van Aylin is?
class | Bij ons in de klas is Jip het kabouterpopje ziek. De kinderen schrijven een kaart; foto's in de app.
class | Let op! De link in de vorige mail werkte niet. Kijk op https://tjongerschool.example/kamp.
class | In de bijlage vind je de paklijst. Vragen? Stel ze gerust na schooltijd.
class | De bus vertrekt stipt. Ben je te laat, breng je kind dan zelf naar Sportlaan 4, het zwembad.
class | Wie mist een beker? Wit, met 'Parijs' erop.
class | Komende weken is er een zij-instromer in de klas: meester Koen. Welkom!
class | Er gaat een gerucht dat het kamp niet doorgaat. Dat klopt niet: we gaan!
class | Het spijt me dat de toets per ongeluk twee keer in de map zat.
class | Sommige kinderen vonden de film te spannend. Praat er thuis even over.
class | Ik heb vanmorgen een foutje gemaakt in de app: de gymdag is dinsdag.
class | Kleine herinnering: 2 euro voor de kerstlunch in een envelopje met naam.
class | Nog 3 ouders gezocht voor de leesmoeders/-vaders op donderdag 8.45-9.30 uur.
class | De kinderen van de plusgroep maken een krant; interview hen gerust thuis.
class | Wij bouwen een stad van dozen. Laat hieronder weten wie er dozen heeft.
"""
