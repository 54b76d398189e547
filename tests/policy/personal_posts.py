"""What may and what may not be said of people, in the sentences of teachers.

One on a line: the words that are found, and the text.
"""

# ruff: noqa: E501 - one post, one line: so they are read and extended

PERSONAL = """
Sem heeft ADHD | Voor wie het nog niet wist: Sem heeft ADHD en mag daarom soms even lopen.
Lotte heeft sinds kort diabetes | Lotte heeft sinds kort diabetes, dus let op met trakteren.
Daan autisme heeft | We merken dat Daan autisme heeft. Wees een beetje geduldig met hem.
Fenna heeft zware astma | Fenna heeft zware astma, dus graag geen parfum.
Thijs is allergisch voor noten | Thijs is allergisch voor noten, geen pindakaas mee dus.
Noor heeft een notenallergie | Noor heeft een notenallergie. Trakteer geen noten.
Bij Jelte is dyslexie vastgesteld | Bij Jelte is dyslexie vastgesteld, hij krijgt nu extra uitleg.
Zoë is vorige week geopereerd | Zoë is vorige week geopereerd en komt na de vakantie terug.
Mees ligt in het ziekenhuis | Mees ligt in het ziekenhuis, wie stuurt er een kaart?
Evi is gisteren in het ziekenhuis opgenomen | Evi is gisteren in het ziekenhuis opgenomen, we leven mee.
Sem is er deze week niet, hij heeft een longontsteking | Sem is er deze week niet, hij heeft een longontsteking.
Thijs is naar huis, hij heeft koorts | Thijs is naar huis, hij heeft koorts.
Een presentatie van Noor over haar epilepsie maakte indruk | Een presentatie van Noor over haar epilepsie maakte indruk.
Daan slikt Ritalin | Daan slikt Ritalin en mag die op kamp niet vergeten.
Jelte is zijn medicijnen vergeten | Jelte is zijn medicijnen vergeten, wie kan ze brengen?
Een leerling uit groep 5 heeft leukemie | Een leerling uit groep 5 heeft leukemie. We houden contact met het gezin.
Een van onze leerlingen heeft een eetstoornis | Een van onze leerlingen heeft een eetstoornis, praat er thuis niet over.
Aylin gaat elke week naar de psycholoog | Aylin gaat elke week naar de psycholoog, dus ze mist de gym.
Voor Storm: Jeugdzorg is ingeschakeld | Voor Storm: Jeugdzorg is ingeschakeld, dus even geen vragen.
Fenna is uit huis geplaatst | Fenna is uit huis geplaatst en komt voorlopig niet.
Mees heeft speltherapie op dinsdagmiddag | Mees heeft speltherapie op dinsdagmiddag.
De ouders van Sem gaan scheiden | De ouders van Sem gaan scheiden, houd er rekening mee.
Lotte is verdrietig, want haar ouders liggen in scheiding | Lotte is verdrietig, want haar ouders liggen in scheiding.
De moeder van Daan heeft borstkanker | De moeder van Daan heeft borstkanker, wie kan er rijden?
De oma van Roos is overleden | De oma van Roos is overleden, vandaar dat ze er niet is.
Thijs zijn opa is gisteren overleden | Thijs zijn opa is gisteren overleden.
De vader van Noor zit in de gevangenis | De vader van Noor zit in de gevangenis.
Jelte krijgt de schoolreis vergoed, want zijn moeder is werkloos | Jelte krijgt de schoolreis vergoed, want zijn moeder is werkloos.
De ouders van Evi gaan naar de voedselbank | De ouders van Evi gaan naar de voedselbank, wie heeft er kleding?
De ouders van Mees hebben schulden | De ouders van Mees hebben schulden, dus de bijdrage vervalt.
De voogdij over Sem ligt nu bij zijn oma | De voogdij over Sem ligt nu bij zijn oma.
Sem had een 4 voor rekenen | Sem had een 4 voor rekenen, oefen thuis nog even.
Noor scoorde een V op de Cito | Noor scoorde een V op de Cito.
Daan zit op AVI M4 | Daan zit op AVI M4 en mag nu andere boekjes lezen.
Fenna blijft zitten | Fenna blijft zitten en komt volgend jaar weer in groep 5.
Lotte haalde een 9 voor haar spreekbeurt | Lotte haalde een 9 voor haar spreekbeurt.
Thijs kreeg een onvoldoende voor topo | Thijs kreeg een onvoldoende voor topo.
Evi kreeg een vmbo-advies | Evi kreeg een vmbo-advies en is er blij mee.
Jelte heeft een ander kind geslagen | Jelte heeft een ander kind geslagen, we hebben met hem gesproken.
Storm is vandaag geschorst | Storm is vandaag geschorst.
Daan heeft geld gestolen uit de pot | Daan heeft geld gestolen uit de pot.
Mees heeft vandaag in zijn broek geplast | Mees heeft vandaag in zijn broek geplast, kan iemand een broek brengen?
Juf Anna heeft een burn-out | Juf Anna heeft een burn-out en is voorlopig afwezig.
Juf Anna is zwanger | Juf Anna is zwanger! In maart wordt de baby verwacht.
Lotte en Daan hebben corona | Sem, Lotte en Daan hebben corona.
Sem is ziek (griep) | Sem is ziek (griep).
Sem zit onder de luizen | Sem zit onder de luizen.
Lotte gaat naar het gymnasium | De adviezen zijn bekend: Lotte gaat naar het gymnasium.
Sem kan nog niet lezen | Sem kan nog niet lezen.
Sem is homo | Sem is homo.
Sem heeft overgewicht | Sem heeft overgewicht.
Storm sloeg een ander kind | Storm sloeg een ander kind.
Noor, die bij jeugdzorg is aangemeld | Even iets anders. Noor, die bij jeugdzorg is aangemeld, mist de gym.
Milan mist zijn vader, die in de gevangenis zit | Milan mist zijn vader, die in de gevangenis zit.
Daan moest nablijven | Daan moest nablijven omdat hij zijn huiswerk niet af had.
Meester Bram is afwezig wegens een hernia | Meester Bram is afwezig wegens een hernia.
Onze directeur heeft kanker | Onze directeur heeft kanker en werkt minder.
Sem has asthma | Sem has asthma, so please no perfume in the classroom.
Lotte was diagnosed with dyslexia last week | Lotte was diagnosed with dyslexia last week.
Daan is sad because his parents are getting divorced | Daan is sad because his parents are getting divorced.
Noor is in hospital until Friday | Noor is in hospital until Friday.
Sem hat Diabetes | Sem hat Diabetes und braucht manchmal eine Pause.
We krijgen maandag een nieuwe leerling met een rolstoel | We krijgen maandag een nieuwe leerling met een rolstoel.
Er komt een nieuwe leerling met een rolstoel in groep 5 | Er komt een nieuwe leerling met een rolstoel in groep 5.
Maandag begint een nieuwe leerling die in een rolstoel zit | Maandag begint een nieuwe leerling die in een rolstoel zit.
Na de vakantie komt er een nieuwe jongen met autisme in de klas | Na de vakantie komt er een nieuwe jongen met autisme in de klas.
We verwelkomen een nieuw meisje met epilepsie | We verwelkomen een nieuw meisje met epilepsie.
Vanaf maandag hebben we een nieuwe klasgenoot met diabetes | Vanaf maandag hebben we een nieuwe klasgenoot met diabetes.
Onze nieuwe leerling zit in een rolstoel | Onze nieuwe leerling zit in een rolstoel.
Onze nieuwe leerling met een rolstoel heet welkom | Onze nieuwe leerling met een rolstoel heet welkom.
Een nieuwe leerling in onze groep heeft ADHD | Een nieuwe leerling in onze groep heeft ADHD.
We krijgen een nieuwe leerling die een hulphond heeft | We krijgen een nieuwe leerling die een hulphond heeft.
Ze zit in een rolstoel | We krijgen een nieuwe leerling. Ze zit in een rolstoel.
Hij heeft autisme | Er is een nieuwe leerling in groep 5. Hij heeft autisme.
On Monday a new pupil with a wheelchair joins our class | On Monday a new pupil with a wheelchair joins our class.
Moandei krije wy in nije learling mei in rolstoel | Moandei krije wy in nije learling mei in rolstoel.
Am Montag bekommen wir einen neuen Schüler mit einem Rollstuhl | Am Montag bekommen wir einen neuen Schüler mit einem Rollstuhl.
De jongen met de rolstoel komt maandag | De jongen met de rolstoel komt maandag.
Lotte komt met een rolstoel naar school | Lotte komt met een rolstoel naar school.
Sem komt maandag in een rolstoel | Sem komt maandag in een rolstoel.
Er komt een nieuw kind in de klas dat slechthorend is | Er komt een nieuw kind in de klas dat slechthorend is.
Groep 5 krijgt er een leerling bij die gehoorapparaten draagt | Groep 5 krijgt er een leerling bij die gehoorapparaten draagt.
In onze klas komt een kind met het syndroom van Down | In onze klas komt een kind met het syndroom van Down.
Er komt een jongen in de klas die in een pleeggezin woont | Er komt een jongen in de klas die in een pleeggezin woont.
"""

FINE = """
class | De les over diabetes was leerzaam, dank aan de verpleegkundige.
class | Noor hield een spreekbeurt over epilepsie, heel knap gedaan.
class | Volgende week is het dyslexieweek. Wij lezen samen voorleesboeken.
class | Sem heeft geld opgehaald voor kinderen met kanker, wel 120 euro!
class | Sem heeft een werkstuk gemaakt over autisme.
class | Juf Anna volgt een cursus over ADHD in de klas.
class | We hebben een kind met een notenallergie in de klas, dus graag geen noten.
class | Een leerling uit onze groep is allergisch voor noten. Trakteer dus zonder noten.
class | Heeft uw kind een allergie? Geef dat door aan juf Anna.
class | Als uw kind medicijnen gebruikt op kamp, vul dan het formulier in dat Sem rondbracht.
class | Heeft jouw kind dyslexie? Dan mag de leeslijst korter.
class | Sem heeft zijn zwemdiploma A gehaald, gefeliciteerd!
class | Lotte won de voorleeswedstrijd met een verhaal over een heks.
class | In groep 5 heerst waterpokken. Houd je kind in de gaten.
class | Er zijn luizen in de klas gevonden. Wil iedereen vanavond kammen?
class | De klas scoorde boven gemiddeld op de Cito, we zijn trots.
class | Juf Anna is ziek, meester Bram vervangt haar.
class | Juf Anna is er vandaag niet, ze heeft griep.
class | Juf Anna is met zwangerschapsverlof, juf Petra neemt het over.
class | Meester Bram is naar de tandarts en komt om tien uur.
class | Thijs heeft zijn arm gebroken en draagt stoer een gipsje.
class | Sem is vandaag ziek, wie neemt zijn tas mee?
class | Beterschap Sem! De klas mist je.
class | Noor wordt morgen 8 en trakteert op mandarijnen.
class | Sem en Lotte zijn uit elkaar gezet zodat ze beter werken.
class | De vader van Noor is kinderarts en komt iets vertellen over zijn werk.
class | De moeder van Thijs werkt bij jeugdzorg en komt vertellen over haar beroep.
class | De moeder van Lotte geeft een gastles over allergie.
class | Sem loopt de hele dag achter de bal aan, wat een voetballer.
class | Jelte heeft de bal keihard in het doel geschopt: 3-2!
class | Daan blijft zitten op zijn plek tot de bus stopt.
class | De kinderen van groep 5 hebben griep, dus de toets is verplaatst.
class | We praten over homo's en hetero's op Paarse Vrijdag, Sem maakte een poster.
class | Daan moest lachen om de gele kaart van de scheidsrechter.
class | Noor zit in de leerlingenraad en Mees is voorzitter.
class | De hond van juf Anna is overleden, ze is verdrietig.
class | We halen dit jaar geld op voor KiKa. Sem en Noor tellen het geld.
class | Meester Bram leest voor uit een boek over een jongen met ADHD.
class | Vincent van Gogh had epilepsie, vertelde de gids in het museum.
class | Het boek gaat over Tobias, hij heeft leukemie en wil piloot worden.
class | Onze conciërge Henk gaat met pensioen.
class | De schoolarts ziet dit jaar alle kinderen van groep 7.
class | De logopedist komt donderdag alle kleuters screenen.
class | Wie hoest of koorts heeft, blijft thuis.
class | Kinderen die medicijnen slikken, melden dat bij juf Anna.
class | Op 14 november is het Wereld Diabetes Dag. De kinderen dragen blauw.
class | We oefenden met blinddoeken hoe het is om slechtziend te zijn.
class | Juf Anna leert de kinderen gebaren, want volgende week komt er een dove gast.
class | Met de hele klas gaan we woensdag naar het ziekenhuis in Heerenveen, de moeder van Sem geeft een rondleiding.
class | Lotte heeft een 8-baan gemaakt van de trein.
class | Sem heeft een 3 jaar jonger broertje dat ook bij ons op school komt.
class | Sem en Daan zijn gescheiden afval gaan verzamelen in de wijk.
class | De toets ging over scheiding der machten. Noor wist alles.
class | Jelte mist zijn gymschoenen, maat 34. Wie heeft ze gezien?
school | Ons schoolgemiddelde voor de doorstroomtoets was 537, boven het landelijk gemiddelde.
school | Wij bieden een training tegen faalangst aan voor kinderen uit groep 7 en 8.
school | Het wijkteam houdt elke dinsdag spreekuur in de school.
school | Onze school werkt samen met het gebiedsteam en de GGZ.
school | Ouders die gaan scheiden kunnen bij het wijkteam terecht voor de training Kies.
school | De intern begeleider, juf Carla, is uw vast punt voor vragen over dyslexie.
school | De kinderen van groep 7 zamelden in voor de voedselbank. Dank aan meester Bram!
school | Meester Bram liep de halve marathon voor het kankerfonds.
school | Spreekuur van de jeugdverpleegkundige: elke eerste maandag.
class | This week we learn about asthma. Sem brought a book.
class | Our lesson about diabetes was fun. Lotte drew a poster.
class | If your child has an allergy, please tell Juf Anna.
class | Ms Anna is ill today, Mr Bram will teach the class.
class | Der Unterricht über Diabetes hat den Kindern gefallen.
class | Wenn Ihr Kind eine Allergie hat, sagen Sie es bitte Frau Kolk.
class | De les oer diabetes wie moai. Sem hie in plaat makke.
class | Juf Anna is siik, master Bram falt yn.
class | De school is toegankelijk voor leerlingen met een rolstoel.
class | Wat doe je als een kind met een rolstoel mee wil doen?
class | Een leerling met dyslexie krijgt bij ons extra tijd.
class | We lezen een boek over een nieuwe leerling met een rolstoel.
class | In het boek komt een nieuwe leerling in de klas die in een rolstoel zit.
class | Voor een kind met een rolstoel is er een lift.
class | We leren hoe het is om in een rolstoel te zitten.
class | We krijgen maandag een nieuwe leerling.
class | Er komt een nieuwe leerling in groep 5: welkom!
class | Heeft een nieuwe leerling een allergie? Meld het bij school.
class | Als een nieuwe leerling met een rolstoel komt, passen we het lokaal aan.
class | We krijgen een nieuwe rolstoel voor de EHBO-ruimte.
class | Groep 5 doet een rolstoelparcours in de gymzaal.
class | Bij de sportdag rijden de kinderen met een rolstoel over het plein.
class | Er komt een gastles van een jongen met een rolstoel.
class | We krijgen een gast met een rolstoel die vertelt over zijn sport.
class | Welkom aan een nieuwe leerling met een notenallergie, ouders akkoord.
class | Een nieuwe leerling met een notenallergie komt maandag.
class | We zoeken een oude rolstoel voor de musical.
class | Nieuwe leerlingen met een beperking zijn bij ons welkom.
class | Elke nieuwe leerling met dyslexie krijgt een laptop.
class | Er is een training voor als een nieuwe leerling met epilepsie een aanval krijgt.
class | Een nieuwe leerling heeft gewonnen.
class | Wij bieden plaats aan een leerling met een beperking.
class | Er is een training voor als we een nieuwe leerling met epilepsie krijgen.
class | We krijgen vaak een nieuwe leerling met dyslexie in groep 5.
class | We krijgen een nieuwe leerling met een broer in groep 7.
class | Groep 5 krijgt er een leerling bij die goed kan voetballen.
class | In onze klas komt een kind uit Oekraïne.
class | Maandag begint een nieuwe leerling met een rode jas.
class | We hebben een nieuwe juf. Ze zit in lokaal 4.
"""

AGREED = """
class | Sem heeft diabetes | Met toestemming van de ouders: Sem heeft diabetes en prikt zelf.
class | Lotte heeft een notenallergie | In overleg met de ouders laten we weten: Lotte heeft een notenallergie. Trakteer zonder noten.
class | Daan is allergisch voor pinda's | De ouders zijn akkoord dat ik dit deel: Daan is allergisch voor pinda's.
class | Noor heeft epilepsie | Ouders akkoord: Noor heeft epilepsie.
class | Jelte heeft autisme | Op verzoek van zijn moeder: Jelte heeft autisme en houdt niet van geluid.
class | Sem has a nut allergy | With permission: Sem has a nut allergy, please bring no nuts.
"""

NOT_AGREED = """
class | Sem heeft diabetes | Zonder toestemming van de ouders zeg ik het niet graag, maar Sem heeft diabetes.
class | Sem heeft ADHD | Zijn ouders vinden het niet goed, maar Sem heeft ADHD.
class | de ouders van Sem gaan scheiden | Met toestemming van de ouders: de ouders van Sem gaan scheiden.
"""
