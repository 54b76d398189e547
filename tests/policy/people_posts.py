"""What teachers write of people in a school's year: what is found, and what is as close to it as can be and passes.

One on a line; before what is found stands its rule.
"""

# ruff: noqa: E501 - one post, one line: so they are read and extended

FOUND = """
personal_matter | Tessa komt de rest van de week niet, ze is opgenomen met een blindedarmontsteking.
personal_matter | Even een update over Finn: de uitslag van het onderzoek is binnen en het blijkt het syndroom van Asperger te zijn.
personal_matter | Houd er rekening mee dat Isa sinds de echtscheiding van haar ouders om de week bij haar vader woont.
personal_matter | Ruben zit in een moeilijke periode; zijn vader is vorige week aan een hartstilstand overleden.
personal_matter | Omdat Nora slecht ziet, zit ze voortaan vooraan.
personal_matter | De reden dat Levi weg is: hij moest met spoed naar het UMCG voor een operatie.
personal_matter | Sara's rapport was dramatisch, ze heeft alleen maar vieren.
personal_matter | Noud is de enige die de tafels niet haalde.
personal_matter | Bij Jayden thuis is de stroom afgesloten vanwege betalingsachterstand.
personal_matter | Het gezin van Amir is uitgeprocedeerd en moet het land uit.
personal_matter | Juf Carla is drie maanden zwanger en heeft het zwaar.
personal_matter | Meester Jaap zit thuis met psychische klachten.
personal_matter | We wensen juf Els sterkte: bij haar is borstkanker geconstateerd.
personal_matter | Onze conciërge Henk is vorige week gevallen en heeft een hersenschudding.
personal_matter | Bram krijgt vanaf nu logopedie omdat hij stottert.
personal_matter | Yara heeft dinsdag een intake bij de kinderpsychiater.
personal_matter | Tim is vandaag van school gestuurd na een vechtpartij.
personal_matter | Koen heeft gisteren tegen de juf gescholden en moest naar huis.
personal_matter | Mila heeft het hoogste IQ van de groep, ze is hoogbegaafd.
personal_matter | Lars had de laagste score van de klas op de entreetoets.
personal_matter | Emma mag dit jaar een klas overslaan omdat ze zo slim is.
personal_matter | De moeder van Luuk is weer opgenomen in de kliniek.
personal_matter | Saar heeft een hartafwijking en mag niet mee rennen.
personal_matter | Wees lief voor Fleur, haar hondje en haar oma zijn deze week overleden.
personal_matter | Omar plast nog in bed, dus graag een extra matras op kamp.
personal_matter | Vera is bang voor haar stiefvader en slaapt nu bij haar tante.
personal_matter | Voor Sophie is een beschikking voor jeugdhulp afgegeven.
personal_matter | Jesse heeft PDD-NOS en kan niet tegen harde geluiden.
personal_matter | Because Lucas has severe asthma he will not join the run.
personal_matter | Emma's mum is in rehab, so her aunt picks her up.
personal_matter | Please be kind to Noah: his grandma died on Sunday.
personal_matter | Oliver failed his maths test again and will get extra lessons.
personal_matter | Maya was suspended for two days after the fight.
personal_matter | Fardau hat in swiere hollepine-oanfal hân en leit yn it sikehûs.
personal_matter | De âlden fan Jelmer geane útinoar.
personal_matter | Sjoerd hat dyslexia en kriget dêrom mear tiid.
personal_matter | Lukas ist beim Psychologen, deshalb kommt er später.
personal_matter | Die Eltern von Emma lassen sich scheiden.
personal_matter | Mia hat eine Nussallergie und einen Notfall-Pen.
personal_matter | Emma has been diagnosed with ADHD.
personal_matter | Een jongetje uit groep 3 heeft hersenvliesontsteking.
personal_matter | Lotte mist gym wegens reuma.
personal_matter | Noor is niet lekker geworden en heeft overgegeven in de kring.
personal_matter | Daan heeft luizen, willen de ouders van zijn groepje kammen?
personal_matter | Het gaat niet goed met Fenna, ze eet niet meer en is erg afgevallen.
personal_matter | Thijs ging van een 4 naar een 7 voor spelling!
personal_matter | Mees leest nu op AVI E4, top gedaan.
personal_matter | Zoë heeft een IQ-test gehad en scoorde 132.
personal_matter | Storm kreeg een gele kaart voor schoppen en slaan op het plein.
contact_phone | Je kunt Willeke bereiken op nul zes vier acht twee negen een zeven drie vijf.
contact_phone | Anja heeft nummer 06 achtenveertig negenentwintig zeventien vijfendertig.
contact_phone | 0513 - zes een twee drie vier vijf is het nummer van Gea.
contact_phone | zero-six-four-eight-two-nine-one-seven-three-five is Petra's number
contact_email | Stuur het naar gea punt bouma at ziggo punt nl
contact_email | wilma_1978 apestaartje outlook.com
contact_email | mail maar naar gerda(apenstaartje)kpnmail(punt)nl
licence_plate | Een rode Fiat met het kenteken HN-PT-71 staat dubbel geparkeerd.
licence_plate | Van wie is de Volvo, SX 384 T? De ruit staat open.
licence_plate | De bestuurder van 5-TXV-12 graag naar de uitgang.
birth_date | Lieke (11-03-2018) is onze nieuwste leerling, welkom!
birth_date | Even checken: Finn, geb. 4/9/2016, klopt dat?
birth_date | Isa is op 12 mei 2017 geboren in Heerenveen.
birth_date | Onze jongste, Nora, kwam ter wereld op 30 september 2018.
birth_date | Emma turns nine today, born 12 May 2017!
private_account | Isa danst op TikTok als isa.dancequeen
private_account | Je kunt Finns filmpjes zien op zijn YouTubekanaal FinnGamesNL
private_account | Voeg Mila toe op Snap: milaxx2016
private_account | De oma van Levi verkoopt haar kaarten op Insta, zoek op kaartjes.van.oma
staff_account | Buiten schooltijd mag je me appen: 06-48291735.
staff_account | Mocht er iets zijn, mijn mobiele nummer is 06 48 29 17 35.
staff_account | Laat een berichtje achter op mijn persoonlijke Facebook.
staff_account | Wie mijn vriend wil zijn op Facebook, mag me een verzoek sturen.
staff_account | Vind je het fijn om contact te houden? Ik accepteer alle vriendschapsverzoeken van ouders.
staff_account | Meester Bram geeft zijn privénummer graag aan ouders die erom vragen.
staff_account | Ik heb een appgroep gemaakt met mijn eigen telefoon, vraag me om de link.
staff_account | You can reach me on my personal number 06-48291735.
contact_iban | Maak het over naar NL 91 ABNA 0417 1643 00 (Ria).
contact_address | Kom naar ons huis aan de Jister 14.
contact_address | Het feestje van Isa is bij haar opa en oma, Zandhuizerweg 55 in Zandhuizen.
contact_address | We spreken af bij Petra (Merelhof 3).
contact_address | Feestje! Waar: Vlinderstraat 8. Wanneer: zaterdag 14 uur.
contact_address | Wij treffen uns bei Familie Bosma, Lindenstraße 12.
contact_address | Pick up is at 22 Willow Road, Lotte's house.
personal_matter | Even vooraf: Mila komt in een rolstoel naar school, ze is aangereden door een auto.
personal_matter | Na overleg met het wijkteam gaat Sven tijdelijk bij zijn oma wonen.
personal_matter | Jan heeft het thuis zwaar, zijn moeder drinkt te veel.
personal_matter | De kleine Fenna is te vroeg geboren en heeft daardoor een ontwikkelingsachterstand.
personal_matter | Ties is doorverwezen naar het speciaal onderwijs.
personal_matter | Voor wie het wil weten: Julia's vader heeft een nieuwe vriendin en Julia woont nu bij haar moeder.
personal_matter | Lynn kan niet meedoen met zwemmen, ze heeft eczeem en wondjes.
personal_matter | Boaz gebruikt een puffer en moet rustig aan doen.
personal_matter | De toetsuitslag van Sem viel tegen: een 3,8 voor begrijpend lezen.
personal_matter | Thijs scoort op rekenen een E, hij gaat naar de bijlesgroep.
personal_matter | Noor: rekenen 5, taal 7, lezen 6.
personal_matter | Noah heeft voor zijn topotoets een 2 gehaald, dat moet beter.
personal_matter | Juf Marieke is afwezig in verband met een miskraam.
personal_matter | Meester Henk is geschorst.
personal_matter | Directeur Bram zit overspannen thuis.
personal_matter | Onze collega juf Trudy heeft de ziekte van Parkinson.
personal_matter | De vader van Guus heeft corona.
personal_matter | Guus heeft waterpokken, dus hij is er even niet.
personal_matter | Sanne heeft een blauw oog, ze is thuis geslagen.
personal_matter | Kaan is gepest door zijn klasgenoten en wil niet meer naar school.
personal_matter | Femke heeft zichzelf pijn gedaan en krijgt hulp.
personal_matter | Er is bij Veilig Thuis een melding gedaan over het gezin van Joris.
personal_matter | Tygo is onhandelbaar in de klas en krijgt een rode kaart.
personal_matter | De ouders van Nina hebben de ouderbijdrage niet betaald, ze zitten in de schuldsanering.
personal_matter | Ali mag nog niet mee op kamp, zijn verblijfsvergunning is niet rond.
personal_matter | In de klas van juf Anna zit een meisje met het syndroom van Down.
personal_matter | Lisa has a stutter and sees a speech therapist.
personal_matter | Tom's dad lost his job last month.
personal_matter | Eva scored only 40% on the reading test.
personal_matter | Mohammed's asylum request was rejected.
personal_matter | Leon hat die Windpocken.
personal_matter | Paul hat in Mathe eine Fünf geschrieben.
personal_matter | Frau Kolk hat einen Burn-out.
personal_matter | Jelmer hat in brutsen earm en moat opereare wurde.
personal_matter | Hinke har mem is siik, se hat kanker.
personal_matter_agreed | In goed overleg met zijn ouders vertellen we dat Finn ADHD heeft.
personal_matter_agreed | Wij hebben toestemming van de ouders om te vertellen dat Isa epilepsie heeft.
personal_matter_agreed | Luuk heeft diabetes. Dit bericht is afgestemd met zijn moeder.
personal_matter_agreed | Zijn ouders weten dat ik dit deel: Guus is allergisch voor ei.
personal_matter_agreed | Lotte's mum is happy for me to share that Lotte has coeliac disease.
birth_date | Sem de Vries, 12-05-2016, is onze kampioen.
birth_date | Birthday list: Emma 12/05/2017, Noah 3/9/2016
birth_date | Noor is 8 jaar (geboortedag 12 januari 2018).
private_account | Op zijn Insta @... nee: sem.de.boef, staan alle foto's
private_account | Haar Snapchat-naam is roosje2016
private_account | Wie Thijs wil volgen op Strava zoekt op ThijsV_runs
private_account | Op TikTok heet ze zoe_dances
private_account | Vrienden worden met Mees op Roblox kan: meesmees99
staff_account | Hier is mijn 06 voor noodgevallen: 06-48291735
staff_account | Juf Anna is ook op WhatsApp bereikbaar: 06-48291735
staff_account | Stuur me gerust een DM op Insta als je iets wilt vragen.
staff_account | Ouders mogen mij ook toevoegen op LinkedIn of Facebook.
staff_account | Je vindt me op Facebook onder Anna de Boer.
staff_account | Feel free to text me on 06 48 29 17 35
staff_account | My private email is anna.deboer@gmail.com
staff_account | Bereik je me niet op school, probeer dan mijn privé-06.
contact_phone | Opgeven bij Gea (0561 43 21 98)
contact_phone | Bel naar Wiebe: +31-6-48291735
contact_phone | 06 - 4829 - 1735 (Wiebe)
contact_phone | Tel: 06 482 917 35
contact_phone | Wiebes nummer is zes acht... nee: 0 6 - 4 8 2 9 1 7 3 5
contact_address | De lampionoptocht stopt bij Jannie, Buorren 4.
contact_address | Wie de sleutel heeft brengt hem naar Eikenlaan 17
contact_address | Ús adres is De Terp 8, 8408 HG Lippenhuizen
licence_plate | Kenteken R-123-XY: je lampen branden nog!
licence_plate | Wil de eigenaar van de grijze Golf met nummerplaat 12-ABC-3 zijn auto verplaatsen?
licence_plate | Auto met NL-kenteken tb 482 n staat in de weg.
contact_iban | Graag betalen aan Ria: NL91 ABNA 0417 164300
contact_bsn | Zijn burgerservicenummer: 111222333
"""

PASSES = """
Juf Els is vandaag wat later, ze moet naar de dokter.
Noor en Thijs presenteerden hun werkstuk over autisme, iedereen luisterde ademloos.
Sem is geslaagd voor zijn verkeersexamen, gefeliciteerd!
Alle kinderen van groep 7 zijn geslaagd voor het verkeersexamen.
De ouders van Sem en Lotte hebben geholpen met de versiering.
De moeder van Noor is verpleegkundige in het ziekenhuis en vertelt over haar werk.
Oma Riet van Thijs leest woensdag voor.
De oudergesprekken over de Cito-scores zijn in week 6.
Meester Bram heeft een fijne vakantie gehad en is weer terug.
Juf Anna is bevallen van een gezonde zoon, Mats! Moeder en kind maken het goed.
Onze school is dyslexievriendelijk en werkt met extra tijd bij toetsen.
Kinderen met dyslexie krijgen extra tijd bij de toets.
Voor kinderen met een allergie zijn er glutenvrije pannenkoeken.
De kinderen hebben een 8,5 gegeven voor het kamp.
Groep 6 haalde een 9 voor het schoolplein van de verkeersouder.
Lotte gaf ons schoolplein een 9, want er is een nieuwe schommel.
Jelte heeft de tegenstander geen kans gegeven en won met 3-0.
Mees heeft een doelpunt gemaakt, Thijs stopte er wel tien.
Sem speelt de dokter in de musical en Noor is de patiënt met koorts.
In de poppenhoek had de beer koorts en Lotte was de dokter.
Daan heeft in de les uitgelegd hoe een hart werkt.
Fenna vertelde over haar nieuwe zusje.
De vader van Mees komt helpen bij het timmeren.
Thijs kreeg een prijs voor de mooiste tekening.
De schoolverpleegkundige meet en weegt alle kinderen van groep 5.
Er is een kind van de glijbaan gevallen, alles is goed.
We leerden over kinderrechten, ook over kinderen in de gevangenis van armoede.
We halen geld op voor de Voedselbank. Sem en Lotte tellen mee.
Juf Anna heeft een nieuwe rolstoelbus geregeld voor het uitje.
Wij hebben een rolstoel in de hal staan voor opa's en oma's.
Zoë en Evi hebben een hut gebouwd, ze zijn er druk mee.
Dank voor het medeleven na het overlijden van onze oud-collega Riet.
Met verdriet delen wij dat onze oud-directeur Jan is overleden.
Thijs is een week op vakantie en komt maandag weer.
Sem is ziek geweest maar is er weer!
Lotte is beter, fijn dat je er weer bent!
Juf Anna zat vast in de file en begint om 9 uur.
Roos heeft haar tand verloren in de appel.
Noor draagt sinds vandaag een bril, heel stoer.
De bel gaat om 8.30 uur. Mees heeft de bel laten horen.
Sem heeft een 10 gegooid met de dobbelstenen.
Wie heeft de jas van Daan gestolen... nee hoor, hij hing gewoon aan de kapstok.
Jelte las voor over een meisje dat gepest wordt.
In ons pestprotocol staat wat we doen als een kind gepest wordt.
Evi is verhuisd naar Groningen en krijgt daar een nieuwe school.
De stagiaire, Kim, heeft een 8 voor haar eindstage. Gefeliciteerd!
Groep 8 kreeg het schooladvies, de gesprekken zijn klaar.
Ons gemiddelde advies is havo, net als vorig jaar.
Daan wil later naar het gymnasium, vertelde hij in de kring.
De AVI-boekjes staan in de kast, Sem heeft ze gesorteerd.
Volg onze avonturen op de website.
Kijk op YouTube naar het kanaal van het Klokhuis.
De app Bloon.nl werkt ook op de tablet, met code groep5_2026.
Voor de games zoeken we een Switch en een oude Playstation 2.
Het account van de klas is groep6_tjonger.
Onze Instagram is vernieuwd, kijk eens!
Snap je de som niet? Kijk naar de video.
Bel me maar op school als je vragen hebt.
App me even als je wilt rijden.
Stuur mij je foto's, dan maak ik een album.
Mijn nummer op de lijst was 12, dus ik was niet aan de beurt.
Juf Anna heeft nummer 14 getrokken.
Wie nummer 06 heeft, mag naar lokaal 12.
De auto van de brandweer stond op het plein: nummer 02-6631.
Zet je fiets in vak 12-B-3.
Met de bus 12 naar Heerenveen, halte 4-B.
De school werd geboren uit een fusie op 1 augustus 2005.
Koning Willem-Alexander is geboren op 27 april 1967.
Op 12 mei 2017 ging onze school open, Sem was toen nog een baby.
De oudste foto is van 3 juni 1952, met juf Anna's oma erop.
Sem heeft de kalender van 2017 gevonden, 3 mei 2017 was een woensdag.
Museum Belvédère, Oranje Nassaulaan 12 in Heerenveen, verwacht ons om 10 uur.
We lopen naar de kinderboerderij aan de Molenweg 12.
Juf Anna heeft een workshop dyslexie gevolgd en deelt haar tips.
De ib'er, juf Carla, heeft contact met het wijkteam over de cursus.
Sem is onze nieuwe voorzitter en heeft een 7-koppig team.
Lotte heeft een 6 gegooid en mocht beginnen.
Vraag het gerust aan juf Anna, zij heeft verstand van allergieën.
Juf Anna is er maandag niet vanwege een begrafenis.
Meester Bram heeft zijn been gebroken tijdens het skiën.
Noor heeft een medaille gewonnen bij turnen!
Thijs liep de avondvierdaagse uit met blaren, een kanjer.
Daan is geslaagd voor zijn zwemdiploma B.
Welkom Yusra! Ze komt uit Syrië en leert al een beetje Nederlands.
Aylin viert het Suikerfeest en is vrijdag vrij.
Mees mist een want. Wie heeft hem gezien?
Zoë neemt haar konijn mee, wie is allergisch?
Als je kind allergisch is voor konijnen, laat het juf Anna weten.
Fenna en Storm hebben samen de hoogste toren gebouwd.
Evi is gekozen tot kinderburgemeester en draagt nu een ketting.
Jelte heeft de toets al klaar en mag lezen.
Sem kreeg de beker omdat zijn team het hoogste aantal punten had.
De kinderen met een rugzak van de Action: die zijn teruggeroepen.
We lazen een gedicht over een opa die overleden is. Lotte las het voor.
De meester heeft koffie gemorst op de toetsen, excuses.
Juf Anna loopt achter met nakijken, de toetsen komen maandag.
Groep 5 loopt achter op schema met de musical.
De bus had pech, Thijs en Noor moesten huilen van het lachen.
Roos heeft de langste adem van de klas en won het bellenblazen.
Meester Bram ging van nul naar tien kilometer in 6 weken.
Onze hulpouder Ria heeft een EHBO-diploma.
Er is een nieuwe prik tegen HPV, de GGD stuurt een brief.
De zus van Sem is onze stagiaire deze maand.
De opa van Thijs heeft een tractor en komt ermee naar school.
Oma Riet heeft een boerderij met 12 koeien.
Sem kreeg straf in het toneelstuk, de zaal lag dubbel.
De politie legde uit wat stelen is. Daan stelde slimme vragen.
Juf Anna geeft bijles aan kinderen die moeite hebben met rekenen.
Wij zijn trots op Lotte: zij haalde 100 euro op met lege flessen.
Noor en Mees hebben de quiz over het hart gewonnen.
The nurse taught Sem and Noor how to put on a bandage.
Sem was born to dance, what a show!
Call the school on 0516-000000 if you have questions for Ms Anna.
We had a visit from Lotte's dad, who is a surgeon at the hospital.
Juf Anna ist krank, Herr Bram übernimmt die Klasse.
Die Klasse von Frau Kolk hat die besten Plätze.
Juf Anna hat de bern foarlêzen út it boek.
Het examen van meester Koen is goed gegaan, hij is nu officieel leraar!
De tekening van Roos kreeg een 10 van de jury.
Het kamp kreeg van Thijs een 10 met een griffel.
Op de foto van 3 mei 2016 staat juf Anna als stagiaire.
Juf Anna werkt hier sinds 1 augustus 2010.
Sem heeft op 12 mei 2025 zijn B-diploma gehaald.
Lotte kwam op 1 september 2023 bij ons op school.
Het oude schoolgebouw kreeg op 4 juni 1978 een nieuw dak.
Volg ons op Facebook en Instagram!
Heb je een account bij Parnassys? Log in met je mailadres.
De groepsapp van de ouderraad heet or_2026.
Wie heeft er een Wii of Switch voor de speelmiddag?
Code voor Kahoot: 482917.
Ons telefoonnummer is veranderd: 0516-000000.
Bel 112 bij nood, anders 0900-8844.
De camping (0561-432198) ontvangt ons om 10 uur.
Ziekenhuis Tjongerschans, 0513 685 685, verzorgt de rondleiding.
Het toernooi is op sportpark Oost, veld 2, Sportlaan 8.
"""
