"""What breaks an article in words that stand in any order, and what comes near and is fine.

One on a line: the destination, the rule, and the text.
"""

BREAKING = """
class | report_in_app | Ligt uw kind met koorts op de bank? Zet het hier neer, dan weet ik het.
class | report_in_app | Een dagje eerder weg vanwege de files: schrijf het gewoon in deze groep.
class | report_in_app | Wie morgen thuis blijft met griep tikt dat hieronder voor half negen.
class | report_in_app | Moet u onder schooltijd naar de tandarts, stuur mij dan een appje met het uur.
class | report_in_app | Komt je dochter later vanwege de dokter, app het mij dan even.
class | report_in_app | Geef mij een berichtje aan juf of zet het in de groep als je kind afwezig is.
class | report_in_app | Spuugt er weer eentje, gooi het dan in deze chat.
school | report_in_app | Vrij voor een begrafenis of bruiloft vraagt u voortaan in deze app aan mij.
class | report_in_app | Your son is poorly in the morning? Drop me a line here.
class | report_in_app | A day off for a wedding: just tell me in this chat and it is fine.
class | report_in_app | Running late? Post it below.
class | report_in_app | Is jo soan siik, skriuw it dan yn dizze groep.
class | report_in_app | Frij foar in trouwerij? Set it hjir mar del.
class | report_in_app | Wer Fieber hat, schreibt das bitte kurz hier in die Gruppe.
class | report_in_app | Wenn Sie einen Tag frei brauchen, melden Sie es einfach in diesem Chat.
school | report_in_app | U hoeft bij ziekte niet meer te bellen, een appje naar mij is genoeg.
school | others_work | Deze tekst heb ik overgeschreven uit het personeelsblad van mijn man: lees hem eens.
school | others_work | Dit stuk knipte ik vanmorgen uit de krant en plak het hier voor jullie.
class | others_work | De kleurplaat heb ik van een hobbysite geplukt, print hem gerust.
class | others_work | Hierbij de werkbladen, gescand uit het rekenboek van een andere methode.
class | others_work | Het refrein heb ik overgetikt van de hoes van de cd.
class | others_work | De foto komt van een blog, ik heb de naam van de fotograaf eraf geknipt.
school | others_work | Het logo op de poster heb ik uit een tijdschrift gefotografeerd.
class | others_work | Ik zet hieronder de complete liedtekst van die hit, dan kan iedereen meezingen.
class | others_work | Het artikel staat hieronder in zijn geheel, dat scheelt jullie een abonnement.
class | others_work | De toets heb ik gedownload van een betaalde site, hij staat in de bijlage.
class | others_work | I typed out the whole story from the library book, you can find it below.
class | others_work | These pictures were grabbed from somebody's blog, enjoy.
class | others_work | I scanned the pages from the workbook so nobody has to buy it.
class | others_work | Dit ferske ha ik oerskreaun út in âld boek.
class | others_work | Dieses Arbeitsblatt habe ich aus einem Heft abgetippt.
class | others_work | Das Bild habe ich von einer Webseite kopiert und ausgedruckt.
public | third_party | "Wij voelden ons hier meteen thuis", zei een grootouder bij de koffie.
public | third_party | In het gastenboek schreef een bezoekster: "Wat een vrolijke school is dit".
public | third_party | Een omwonende mailde ons: "Eindelijk weer leven in de straat".
public | third_party | One of the neighbours told us: "I love to hear them sing in the morning".
public | third_party | A grandfather put it like this: "I wish I were six again".
public | third_party | Eine Nachbarin sagte uns: "So eine fröhliche Schule habe ich nie gesehen".
public | third_party | Ien fan de beppes sei: "Sa moai ha ik it noch nea heard".
public | class_affair | Ouders van groep 6, teken het briefje voor de bus en lever het vrijdag in.
public | class_affair | Parents of class 5: the reading logs have to be signed by Monday.
public | class_affair | Groep 5 neemt donderdag een oude theedoek mee.
public | class_affair | De âlders fan groep 6 moatte it foarmulier moarn ynleverje.
public | class_affair | Die Eltern der Klasse 5 bringen bitte bis Freitag zwei Euro mit.
class | private_business | Ik geef op woensdag pianoles bij ons thuis, de eerste les is gratis.
class | private_business | Mijn zwager heeft brandhout te koop, 70 euro per kuub, via mij te regelen.
school | private_business | Onze poes heeft jongen: ze zijn voor 20 euro per stuk af te halen bij mij.
school | private_business | My sister gives guitar lessons at home, the first lesson is free.
school | private_business | Meine Schwester gibt Klavierunterricht, die erste Stunde ist gratis.
school | private_business | Myn broer hat in boat te keap, freegje my mar.
school | opinion | Dit kabinet laat de scholen willens en wetens in de kou staan.
school | opinion | Die wethouder heeft nog nooit voor een klas gestaan en dat merk je.
school | opinion | Voor asielzoekers is er altijd geld, voor ons dak niet.
class | opinion | Stem woensdag dus vooral links, dan komt het goed met de klas.
class | opinion | Die brommers zouden ze allang eens moeten verbieden.
class | opinion | Wie niet gelooft mist echt iets in het leven.
class | opinion | The ministry treats teachers like babysitters.
school | opinion | This heartless government has done it again.
school | opinion | Diese Regierung hat von Kindern keine Ahnung.
school | opinion | De gemeenteraad denkt alleen aan rotondes, dus ons plein moet wachten.
"""

NEAR = """
class | report_in_app | Is uw kind ziek? Bel voor half negen met school.
class | report_in_app | Ziek of verlof: niet hier in de groep, maar via het formulier op de website.
class | report_in_app | Een paar keer per dag komt er een ziekmelding in de groep binnen, en iedereen leest mee.
class | report_in_app | Some messages about illness were posted in this group and were missed, so please phone.
class | report_in_app | Er heerst griep. Het is hier stil in de klas, en we schrijven kaartjes.
class | report_in_app | Wie niet mee kan naar het kerstdiner laat het hier weten.
class | report_in_app | Laat hier weten of je kind meedoet aan de disco.
class | report_in_app | Er zijn in onze groep gevallen van waterpokken gemeld.
class | report_in_app | Juf Anna is ziek, daarom schrijf ik hier vandaag.
class | report_in_app | Vorig jaar gaven jullie zieke kinderen wel eens in de groep door. Dat doen we niet meer.
class | report_in_app | Ik ben morgen een dagje vrij en lees hier dan niets.
class | report_in_app | Meld je kind bij ziekte in een privégesprek met de bot, hij stuurt het naar school.
class | report_in_app | The dentist came to our class and told us to brush, see the photos here.
class | report_in_app | Kranke Kinder melden Sie bitte telefonisch, nicht hier.
class | report_in_app | De kinderen schrijven hier in de klas een brief aan een ziek kind.
school | others_work | De kinderen hebben een stukje over de reus overgeschreven in hun mooiste boek.
school | others_work | Ik heb de data overgenomen van de site van de gemeente.
school | others_work | De leerlingen knipten plaatjes uit tijdschriften voor hun collage.
school | others_work | Met toestemming van de uitgever heb ik de bladzijden uit het boek gescand.
school | others_work | We mogen de werkbladen uit het boek niet kopiëren, dus leen het bij de bieb.
school | others_work | Dit recept heeft groep 6 zelf geschreven en uitgetypt.
school | others_work | Download het formulier van de website en print het.
school | others_work | De foto's in de hal hebben wij zelf gemaakt en geprint.
school | others_work | Het verhaal komt uit het boek dat de klas nu leest.
school | others_work | Watermerk is een woord van ons dictee: het zit in elk briefje van tien.
school | others_work | Zet de naam van de maker op de tekening, dan raakt hij niet weg.
school | others_work | We lezen deze week het hele verhaal van de reus.
public | third_party | Juf Anna zei: "Morgen gaan we naar het bos met elkaar".
public | third_party | De vader in het verhaal zegt: "Ik ga op reis en ik neem mee".
public | third_party | Met toestemming van de moeder die het schreef: "Wat een fijne school is dit".
public | third_party | Ons thema is "de wereld rond met oma" en iedereen doet mee.
public | class_affair | Ouders van groep 5 brachten vorige week tien tassen naar de voedselbank, dank!
public | class_affair | Iedereen is welkom bij groep 6, neem gerust uw buren mee op vrijdag.
public | class_affair | De kinderen van groep 5 hebben gisteren hun werk ingeleverd en zijn trots.
class | private_business | De klas verkoopt koekjes, 1 euro per stuk, voor het goede doel.
class | private_business | Ik heb kaartjes voor de musical, 3 euro per stuk.
class | private_business | Mijn handschoenen liggen bij de gevonden voorwerpen om op te halen.
class | private_business | De gymschoenen zijn te koop bij de conciërge, mijn kinderen dragen ze ook.
class | private_business | Mijn dochter en ik wensen jullie een fijne vakantie.
school | opinion | De gemeente legt na de kerst een nieuwe rotonde aan bij school.
school | opinion | De minister kwam op bezoek en las voor in groep 3.
school | opinion | Woensdag is onze hal een stembureau.
school | opinion | De leerkrachten staken dinsdag, de opvang is open.
school | opinion | Kinderen vroegen wat ik vind van de oorlog. Daar zeg ik niets over.
school | opinion | Mijn eigen mening leg ik niet in de klas.
school | opinion | Stem op het mooiste boek: rood of groen, de poll staat in de hal.
school | opinion | Mobieltjes zijn op school voortaan verboden, dat hebben we zo afgesproken.
school | opinion | In de les over de Tweede Kamer leerden we wat een partij is.
school | opinion | We gaan naar de kerk voor het verhaal van kerst.
school | opinion | Het kabinet geeft scholen volgend jaar minder geld, wij kijken wat dat betekent.
"""
