"""What is told of somebody in passing: marks beside names, who lives where, what broke; and what comes near and passes.

One on a line.
"""

FOUND = """
Toets topo is nagekeken. Sem 3 fout, Aylin 1 fout, Noor 14 fout.
Dictee: Sem 2 fouten, Lotte 5 fouten, Daan 0 fouten.
Het dictee ging goed. Lotte: 19 goed, Thijs: 12 goed.
Cijfers van de toets: Sem 4, Lotte 8, Noor 6,5.
Sem een 4,5 en Lotte een 8 voor het proefwerk.
De topotoets is nagekeken, Mees 12 goed.
Fenna heeft de toets verknald en moet hem over doen.
Daan moet het dictee volgende week overdoen.
Lieke moet het nog een keer overdoen.
Sem en Lotte bleven hangen op trap 4.
Thijs blijft steken op niveau 2.
Jelte bleef hangen bij een 5.
Noor scoorde voor spelling een V-min.
Evi en Mees zitten op een D voor rekenen.
Storm leest nog op E3.
Oleksandr zit nog onder AVI M4.
Zoë hoort bij de zwakste groep met lezen.
Lotte zit in de onderste 20% bij rekenen.
Sem mag niet over naar groep 6.
Mees gaat niet mee over, dat weten zijn ouders al.
Aylin doet dit jaar het schooljaar opnieuw en haar resultaten zijn te laag.
Hidde gaat na de kerst naar het sbo.
Hidde stapt na de vakantie over naar het speciaal onderwijs.
Fenna krijgt een verwijzing naar het speciaal basisonderwijs.
Thijs is wederom gezakt voor zijn verkeersexamen.
Noor is helaas weer gezakt voor haar C.
Daan loopt ruim twee jaar achter met lezen.
Ilse is a year behind in reading.
Jonas wird nicht versetzt.
Lieke mei sitten bliuwe yn groep 5.
Iedereen is geslaagd, behalve Thijs.
Lieke staat een 9,5 gemiddeld, met een 9,5 gemiddeld is ze de beste.
Sem werkt met een eigen leerlijn voor rekenen.
De ouders van Lotte zijn sinds kort uit elkaar.
Lotte har heit en mem binne útinoar.
Sem's dad has moved out.
De vader van Noor is bij haar weg en dat merken we.
Thijs is sinds de scheiding erg stil.
Mees is door de scheiding van zijn ouders vaak moe.
Fenna woont nu bij haar oma in Gorredijk.
Storm gaat bij zijn vader wonen.
Daan is living with his gran for now.
Hidde wohnt jetzt bei seiner Oma.
Noor gaat naar een pleeggezin in Drachten.
Lieke mag alleen door haar moeder worden opgehaald.
Evi mag niet meer met haar vader mee.
Sem mag van de rechter zijn vader niet zien.
De rechter heeft bepaald dat Lotte bij haar moeder blijft.
Noor darf laut Gericht nur ihre Mutter sehen.
Voor Mees is er een omgangsregeling, dus let op bij het hek.
Het gezin van Thijs zit in de schuldsanering.
De ouders van Sem kunnen door hun schulden niet mee op kamp.
Sem heeft thuis geen ontbijt gehad.
Daan komt vaak met een lege maag op school.
Oleksandr heeft het thuis heel zwaar.
Things at home are very difficult for Lotte.
Jelte zijn vader zit in de cel, sinds hij vastzit slaapt Jelte slecht.
Iryna, whose husband was killed last month, is back at school.
De broer van Storm kwam met de politie in aanraking.
Storm heeft zijn sleutelbeen gebroken.
Mees brak gisteren zijn heup.
Lotte broke her collarbone on Friday.
Jonas hat sich das Schlüsselbein gebrochen, sein Schlüsselbein ist gebrochen.
Sem plast nog in bed, dus graag een matrasje mee.
Evi slaapt op de gang omdat ze in bed plast.
Thijs heeft weer last van darmproblemen.
Juf Anna zit ook thuis, overspannen.
Noor is in behandeling bij een traumatherapeut.
Lotte gaat elke dinsdag naar de ergotherapeut.
Hidde rint by de berne-psychiater.
Zoë kreeg vorige week haar dyslexieverklaring.
Het dyslexieonderzoek van Daan loopt nog.
Jonas hat eine Leseschwäche.
Aylin ligt op de kinderafdeling.
Bij Lotte en Aylin zaten nog levende luizen.
Bij Sem zijn weer neten gevonden.
Lotte has head lice again, we found lice on her yesterday.
Als Daan boos wordt gaat hij slaan en schoppen.
Storm heeft met een stoel gegooid.
Mees gooide gisteren een tafel om.
Frau de Boer hatte eine Fehlgeburt.
De moeder van Fenna uit groep 5 ligt in het ziekenhuis.
Storm uit groep 5 is geschorst.
Rekentoets terug: Lotte haalde een 3, Sem een 10.
De spelling van Thijs is echt onder de maat.
Daan heeft als enige zijn tafels nog niet gehaald.
Op het rapport van Fenna staan drie onvoldoendes.
Noor en Mees zijn zwak in rekenen en krijgen extra les van de RT'er.
Alleen Lieke heeft een onvoldoende voor begrijpend lezen.
Mees heeft vmbo-basis advies gekregen.
Het advies van Sem is bijgesteld naar havo.
De Cito van Lotte viel tegen, ze is naar een IV gezakt.
Evi gaat terug naar groep 4.
Storm had 4 van de 20 goed.
Hidde haalde 35 procent van de sommen.
Jelte is gisteren door de politie thuisgebracht.
De moeder van Sem is gisteren met de ambulance opgehaald.
Sem heeft een hersenschudding en moet twee weken plat.
Lotte is gevallen en ligt met een zware hersenschudding thuis.
Daan krijgt morgen een operatie aan zijn oor.
Noor gaat morgen voor controle naar het UMCG.
Thijs mist de toets, hij moet naar de psycholoog.
Juf Petra is tot de zomer uit de running na een miskraam.
Meester Bram zit thuis met een depressie.
Juf Anna heeft een borstamputatie ondergaan.
De moeder van Noor heeft borstkanker.
De opa van Fenna is gisteravond overleden, ze is er vrijdag niet vanwege de begrafenis.
Het broertje van Thijs is dood geboren.
De vader van Lotte is ontslagen bij de fabriek.
De ouders van Milan zijn failliet.
Het gezin van Aylin leeft van de bijstand.
Aylin doet niet mee met kerst omdat ze moslim is.
De familie Bakker is Jehova's getuige, dus Sem viert geen verjaardag.
Lotte eet geen varkensvlees vanwege haar geloof.
Lieke is verliefd op Sem en ze hebben verkering.
Mees verhuist naar Groningen omdat zijn ouders uit elkaar zijn.
Jelte heeft twee moeders.
Storm wil voortaan een meisje zijn en heet nu Sara.
Hidde is gepest en durft niet meer naar school.
Noor heeft gisteren een jongen in het gezicht geslagen.
Thijs heeft geld uit de kas gestolen.
Daan luistert nooit en verstoort elke les.
Lotte is erg druk en kan niet stilzitten.
Mees heeft vandaag strafwerk omdat hij juf uitschold.
Sem mag een week niet meedoen met de pauze na het vechten.
Jelte zat vandaag bij de directeur na een vechtpartij.
Er komt een gesprek met de ouders van Sem over zijn gedrag.
Woensdag heb ik een gesprek met de ouders van Lotte over haar achterstand.
Met de ouders van Daan is afgesproken dat hij halve dagen komt.
Evi komt alleen 's ochtends omdat een hele dag te veel is.
Fenna is al drie weken niet op school geweest, niemand weet waarom.
Noor is met haar moeder ondergedoken.
Oleksandr wacht nog op zijn verblijfsvergunning.
Jelte heeft een nieuwe stiefvader en dat valt hem zwaar.
De juf van groep 6 is zwanger.
Juf Anna is uitgerekend in maart, na drie keer IVF.
Meester Bram gaat scheiden en neemt even afstand.
Lotte ruikt vaak niet fris, thuis wordt niet gewassen.
Hidde komt altijd in dezelfde vieze kleren.
Mees is te dik voor de klimmuur.
Aylin's test came back: she has ADHD.
Sem is in the bottom set for maths.
Lotte's parents are getting a divorce.
Daan's mum is in rehab.
Noor is being bullied by two boys.
Thijs hit another child again yesterday.
Fenna cannot come to camp as her parents can't afford it.
Sem was excluded for two days for fighting.
Jonas ist beim Psychologen in Behandlung.
Lenas Eltern lassen sich scheiden.
Mias Vater hat seine Arbeit verloren.
Jonas hat eine Fünf in Mathe geschrieben.
Lena wird von anderen Kindern gemobbt.
Sem hat in ûnfoldwaande foar rekkenjen.
Lotte har heit is syn baan kwyt.
De mem fan Daan hat kanker.
Mees hat in oar bern slein.
Een jongen uit de klas plast nog in zijn broek.
Een meisje uit groep 5 is uit huis geplaatst.
Een van de kinderen uit groep 6 heeft diabetes en moet geprikt worden.
De tweeling uit groep 4 woont tijdelijk bij oma.
"""

PASSES = """
Bij de pubquiz had Noor 12 goed en Sem 9 goed.
Uitslag schaaktoernooi: Sem 4, Lotte 3, Noor 2.
Puzzeltocht: Sem 3 fout, Lotte 1 fout, wat een strijd.
Rooster boekbespreking: Sem 4 december, Lotte 5 december.
Kamertjes op kamp: Sem 2, Lotte 3.
Sem wordt 8 en Lotte wordt 9.
De toets is dinsdag 8 december. Sem deelt de blaadjes uit.
De klas maakte 3 fouten op 20 woorden, knap hoor.
Sem stond 3 keer op doel en Lotte 2 keer.
Sem bleef hangen op 2 meter in het klimrek.
Lotte bleef steken op 3 doelpunten, een mooi record.
Sem mag het kleurboek over doen aan groep 4.
De ramen moeten over, dus Sem heeft zijn tekening opnieuw opgehangen.
Groep 5 gaat op bezoek bij het speciaal onderwijs in Drachten, juf Anna rijdt mee.
Wie zakt voor het verkeersexamen mag herkansen.
Iedereen is geslaagd voor het verkeersexamen!
Alle kinderen zijn geslaagd, gefeliciteerd Sem en alle anderen!
Sem zat twee jaar achter elkaar in de leerlingenraad.
We werken met drie niveaus, Lotte legt het spel uit.
Sem heeft de lijm en de schaar uit elkaar gehaald.
Sem en Lotte zitten uit elkaar bij de kring.
De vader van Sem woont bij de school om de hoek.
Sem logeert in de vakantie bij zijn oma.
Sem en zijn oma bakken pannenkoeken.
De moeder van Noor is rechter en vertelt over haar werk.
Lotte speelt de rechter in de musical.
Sem mag van de scheidsrechter nog een keer gooien.
De opa van Daan werkte bij de politie en komt vertellen.
We lezen een boek over een pleeggezin, Sem leest voor.
Pleegouders gezocht! Juf Anna hangt de poster op.
Heeft u thuis geen computer? Vraag het juf Anna.
Is het thuis even lastig? Loop binnen bij juf Anna.
Sem heeft thuis een hoop knutselspullen.
Noor nam haar ontbijt mee voor het kerstontbijt.
Zonder ontbijt leer je minder goed, vertelde juf Anna.
De auto zit vast, dus juf Anna komt later.
Sem heeft zijn ei gebroken in het beslag.
Thijs heeft zijn arm gebroken en draagt stoer een gipsje.
Lotte speelde een heks met een kromme rug in de musical.
De rug van het boek is gebroken, zegt Sem.
Sem ligt in bed met een boek in de leeshoek.
Juf Anna volgt een cursus van de ergotherapeut.
De logopedist is op dinsdag op school.
Heeft uw kind een dyslexieverklaring? Geef een kopie aan juf Anna.
We hebben een les over dyslexieonderzoek gehad, dank aan juf Anna.
Er zijn luizen gevonden in groep 5. Juf Anna deelt kammen uit.
In groep 5 zijn neten gevonden, meldt juf Anna.
Hoofdluis blijft lastig. Er zijn neten gevonden in meerdere groepen.
Sem gooide de bal over de tafel.
Sem zette de stoel om en Lotte ook.
Juf Anna deed voor hoe je gaat slaan met de knuppel.
De sfeer kreeg een 5,8. Daar gaan we aan werken.
Allergieën van je kind alleen doorgeven aan de juf zelf.
De kinderen uit groep 5 zijn geschminkt door juf Anna.
Het gemiddelde van de klas was een 7,4.
Sem gaf de school een 8.
Lotte won met een hoogste toren van 3 meter.
Bestelnummer 05.13.47 ligt klaar bij juf Anna.
"""

NUMBERS_IN_PARTS = """
Zij is bereikbaar op «0513.47.82.09» (vaste lijn).
Oma van Sem is bereikbaar op «0513.47 82 09».
Zijn «nul-zes is 18 44 73 02», na zessen.
Haar «06-nummer is 18447302».
Het «nul-zes-nummer: 1844 7302».
Neem het «06-nummer 18447302».
De les begint om 05.13 uur.
Zes is 18 44 73 02 en dat klopt niet.
"""
