"""The posts of a school's year that break an article of the protocol.

One on a line: the destination, the rule that finds it, and the text.
"""

BREAKING = """
class | report_in_app | Kind ziek of te laat? Ik lees de groep tot 8.15 uur, dus zet het er gerust in.
class | report_in_app | Beste ouders, mijn mailbox is vol. Wil je je kind ziekmelden? App me dan maar.
class | report_in_app | Het telefoonnummer van school is morgen niet bereikbaar. Ziekmelden kan dan via deze groep.
class | report_in_app | Handig: vanaf nu kun je een ziekmelding ook gewoon als reactie onder mijn ochtendbericht zetten.
class | report_in_app | Voor de vrijdag voor Pinksteren: verlof mag je bij mij in de app vragen.
class | report_in_app | Please use the app to tell me when your child is ill.
class | report_in_app | Is dyn bern siik? Lit it hjir yn de groep witte.
school | report_in_app | Kind krank? Einfach kurz hier in der Gruppe melden.
class | others_work | Een mooi gedicht, van internet geplukt, voor in de kersttijd.
school | others_work | Overgenomen uit de krant van gisteren: scholen krimpen sneller dan gedacht.
public | others_work | De schaatsers op de vaart (foto: ANP).
school | unknown_language | Drodzy rodzice, w piątek szkoła będzie zamknięta z powodu szkolenia nauczycieli.
class | unknown_language | Sayın veliler, yarın okul kapalıdır. Çocuklarınız evde kalacak.
public | unknown_language | السادة أولياء الأمور، المدرسة مغلقة غداً بسبب سوء الأحوال الجوية.
public | class_affair | Voor groep 5: denk morgen aan de gymspullen en de broodtrommel.
class | private_business | Mijn zus opent zaterdag haar eigen kapsalon, met korting voor ouders.
school | incomplete_invitation | Alle ouders zijn van harte welkom bij de kerstviering, er is soep.
class | tag_person | Wat een lekkere taart, bedankt @marieke_vd_berg!
class | tag_person | De foto's van de wandeling zijn gemaakt door @jan.fotografeert, mooi he?
school | tag_person | Met dank aan @linda en @_petra_ voor het versieren van de hal.
class | tag_person | Hoi @Sem zijn moeder, je tas staat hier nog.
school | tag_person | Vragen over de app? @bram_directeur helpt je graag.
public | tag_person | Thanks to @kees-de-groot for the great photos
class | tag_company | Wat heerlijk, die broodjes van @bakkerijposthuma
public | tag_company | Groep 6 was op bezoek bij @natuurmuseumfryslan
class | account_link | De foto's van het kamp staan op https://www.instagram.com/kampfotos.groep8
school | account_link | Meer filmpjes zie je op tiktok.com/@juf.anna5
class | staff_account | Stuur me daar een vriendschapsverzoek: facebook.com/anna.deboer.750
class | contact_phone | De moeder van Lotte coördineert het rijden: 06 48 29 17 35.
class | contact_phone | Wil je ruilen van rijbeurt? Bel Petra (06-48291735).
class | contact_phone | Tijdens het kamp zijn we bereikbaar op +31648291735.
class | staff_account | Bij nood tijdens de excursie: juf Anna 0648291735
school | contact_phone | Aanmelden voor de kerstmarkt bij Ria, tel. 0561 43 21 98
public | contact_phone | Oud papier? Bel de voorzitter op 0561-432198.
class | staff_account | Mijn nieuwe nummer: 06 4829 1735, voor als er iets is
class | contact_email | Stuur de foto's van het feest naar petra.hoekstra@gmail.com
class | contact_email | Wie de film wil hebben mailt even naar vader.van.thijs@ziggo.nl
school | contact_email | Opgeven voor het toernooi: toernooi_ria@hotmail.com
public | contact_email | Inschrijven kan bij j.devries(at)outlook.com
class | contact_address | De verjaardag van Daan is zaterdag om 14 uur, Molenstraat 17 in Wolvega.
class | contact_address | Ouders kunnen de kostuums ophalen bij Petra, Lindelaan 8.
class | contact_address | We gaan woensdag naar de boerderij van de opa van Jelte. Adres: De Reidmar 12.
class | contact_address | Aylin is verhuisd! Haar nieuwe adres is Kastanjestraat 3, 8471 KL Wolvega.
school | contact_address | De lampionnenoptocht eindigt bij familie Bosma, It West 22.
class | contact_address | De huisdierendag was zo leuk! Wie het konijntje wil bezoeken: bij Fenna thuis, De Bosk 4.
public | contact_address | Oud ijzer inleveren bij meester Bram thuis, Kerkweg 31.
class | contact_iban | Voor het cadeau van de juf: maak 3 euro over naar NL91ABNA0417164300 van Petra.
class | contact_iban | Geld voor de schoolreis naar NL91 ABNA 0417 1643 00 t.n.v. P. Hoekstra
class | contact_bsn | Op het formulier staat het verkeerde BSN van Sem, het moet 111222333 zijn.
school | full_name | De winnaar van de tekenwedstrijd is Zoë Jansma uit groep 5!
school | full_name | In de leerlingenraad zitten dit jaar Noor El Amrani en Thijs Veenstra.
public | full_name | Trots op Aylin Yıldız: eerste bij de rekenolympiade.
public | full_name | Bij het schoolvoetbal scoorde Jelte de Jong drie keer.
public | name | Fenna en Daan openden samen de nieuwe speeltuin.
public | name | In de ochtend vertelde Roos over haar paard.
public | name | Evi las het gedicht voor bij het monument.
public | name | Met de hulp van Storms vader is de kas af.
public | name | De juf en Mees planten een boom.
public | name | Sems tekening hangt in het gemeentehuis
public | full_name | Afscheid van groep 8: Lotte Dijkstra, Daan Visser, en alle anderen
class | report_in_app | Kind ziek of te laat? Ik lees de groep tot 8.15 uur, dus zet het er gerust in.
class | report_in_app | Handig: vanaf nu kun je een ziekmelding ook gewoon als reactie onder mijn ochtendbericht zetten.
class | report_in_app | Tot de telefoon het weer doet, kun je je kind hier afmelden.
class | report_in_app | Lukt bellen niet? Dan mag je je kind ook in de app ziekmelden.
class | report_in_app | Een appje voor half negen volstaat als uw kind niet lekker is.
class | report_in_app | Wie ziek is, hoor ik graag voor 8.15 uur in deze groep.
class | report_in_app | Geef ziekte, tandarts of ander verzuim voortaan hier aan mij door.
class | report_in_app | Wil je je kind een dag vrij geven? Even overleggen kan via een DM.
class | report_in_app | De administratie is dicht; stuur ziekmeldingen vandaag naar mij in Telegram.
class | report_in_app | Vanwege de drukte bij de telefoon: ziekmelden mag vandaag in de groep.
class | tag_person | Kan @Petra even de sleutel brengen?
class | tag_person | @marloes en @dirk87: denken jullie aan de tent?
school | tag_person | Foto's: @fotograaf_jan
class | contact_phone | Bel of app gerust: nul zes is lastig te onthouden, dus hier: 06 48291735
class | contact_phone | Opa Jan rijdt ook mee (06 - 48 29 17 35).
school | contact_phone | Oppas nodig tijdens de ouderavond? Bel Femke: 0648 291 735
class | contact_phone | Bel 0561 - 43 21 98 en vraag naar Ria.
class | contact_email | Hou me op de hoogte via anna . de . boer @ gmail . com
class | contact_email | De ouderraad: or.tjonger@outlook.com
class | contact_address | Kom je ook? Zaterdag, 14 uur, Fennelaan 6a. Groetjes van Noor
class | contact_address | We zetten om 9 uur de kraam op bij Petra, aan de Bosleane 11.
class | contact_address | Sinterklaasspullen kunnen naar Hogeweg 112 in Wolvega.
school | contact_address | Kaartje voor meester Henk? Schoolpad 9, 8471 BC Wolvega.
class | contact_address | Stuur een kaartje naar Sem: De Fennen 12, 8471 AA Wolvega
class | contact_address | Sem ligt thuis met een gebroken been. Kaartjes graag naar It Heech 3 in Wolvega.
public | name | Jelte mocht de burgemeester een hand geven.
public | name | Namens de leerlingenraad spraken Thijs en Evi.
public | full_name | Gefeliciteerd Anne-Fleur Wiersma met de eerste prijs
public | name | Aylins gedicht is te lezen in de bieb.
public | name | NOOR EN SEM ZIJN KINDERBURGEMEESTER
class | report_in_app | Kinderen ziek? Laat een berichtje achter in de groep.
class | report_in_app | Ziekmelden is nu heel makkelijk: tik gewoon 'ziek' in de groep.
class | report_in_app | Zet voor 8 uur in de groep of je kind ziek is.
class | report_in_app | Laat voor half 9 in de app weten of je kind ziek is of later komt.
class | report_in_app | Ik check Telegram elke ochtend, dus ziekmeldingen mogen daar ook.
class | report_in_app | Voor verlof hoef je geen formulier in te vullen, een appje aan mij is genoeg.
school | report_in_app | Beste ouders, met ingang van maandag verlopen ziekmeldingen via deze app.
school | report_in_app | Ziekmeldingen, verlof en vragen: alles kan voortaan in deze groep!
class | report_in_app | If your child has a fever, drop me a line in this chat.
class | report_in_app | Just text in the group if your kid is staying home sick.
class | tag_person | Wil @mama_van_sem even contact opnemen?
class | tag_person | Bedankt (@erik-jan) voor het timmeren.
school | tag_company | Volg het nieuws van @gemeenteooststellingwerf over de weg.
class | contact_phone | Bij vragen over het rijschema: 06-48 29 17 35 (Petra).
class | contact_phone | Groepje 2 belt Ria (06.48.29.17.35) als het regent.
class | contact_phone | App de luizenmoeder: +31 (0)6 4829 1735
class | contact_phone | Kwijt? Bel 06 48 29 17 35, dan breng ik hem langs om 16.00 uur.
class | contact_email | Bestelling taart doorgeven aan marieke.taart @ gmail.com
class | contact_iban | Graag 4 euro p.p. naar NL91ABNA0417164300, o.v.v. kamp.
class | contact_address | Sint komt ook bij Thijs thuis (Kerkebuurt 22)!
class | contact_address | Ophalen na het kamp kan bij ons: Prins Bernhardstraat 14.
class | contact_address | Het logeerpartijtje is op Fochteloo 9, neem een slaapzak mee.
class | contact_address | Kom de puppy's bekijken bij familie De Haan, Op 'e Hichte 4.
public | full_name | Kampioen is Sem Bosma, met dank aan trainer Jan.
public | name | Daan en opa Daan plantten samen de eerste boom.
class | report_in_app | Goedemorgen! Zijn er zieken? Laat het me hier even weten, dan weet ik wie ik kan verwachten.
class | report_in_app | Goedemorgen ouders, graag voor 8.30 uur hier melden als uw kind vandaag niet komt. Fijne dag!
class | report_in_app | De telefoon ligt eruit. Is je kind ziek? Zet het dan vandaag in deze groep.
class | report_in_app | Hallo allemaal, voor morgen geldt: wie ziek is appt mij even.
class | report_in_app | Ik wil graag weten wie er morgen ziek is. Reageer even op dit bericht.
class | report_in_app | Geef het even aan mij door in de app als je kind naar de tandarts moet.
class | report_in_app | Tandarts, dokter, ziek? Stuur me een berichtje in Telegram.
class | report_in_app | Voor korte verlofaanvragen (een uurtje) mag je mij appen.
class | report_in_app | Let op: bellen naar school lukt niet. Zet ziekmeldingen daarom hieronder.
class | report_in_app | Wil je je kind ziekmelden, dan kan dat nu ook door een berichtje te sturen in deze groep.
class | report_in_app | Is jouw kind er vandaag niet? Geef het door met een reactie hieronder.
class | report_in_app | Ouders kunnen hun kind voortaan in deze groep absent melden.
class | report_in_app | Griep! Wie thuisblijft hoor ik graag in de groep.
class | report_in_app | Please reply with your child's name if he or she is sick today.
class | report_in_app | Feeling sick? Parents, tell us here before 8:30.
class | report_in_app | Kids staying home today? Type their names below.
class | report_in_app | For leave requests, simply send me a message in Telegram.
class | report_in_app | You may ask for leave in this chat, I will pass it on.
class | report_in_app | Ziek? Stuur een sms of appje naar de juf.
class | report_in_app | Stuur een mailtje of een appje als je kind ziek is.
class | report_in_app | Ziekmelden kan telefonisch of in deze groep.
class | report_in_app | Verlof? Mail de directeur of vraag het hier.
public | name | Wat een held, die Sem!
public | name | Lotte (groep 5) hees de vlag.
public | name | De jarige van vandaag: Storm.
public | name | sem en lotte openden de markt
public | name | Onze Thijs staat in de krant!
public | name | Zoë's vlinder was de mooiste.
public | name | Winnaars: 1. Roos, 2. Daan, 3. Evi.
public | name | #trots op Aylin
public | name | Noor uit groep 6 interviewde de wethouder.
public | name | Dank je wel Jelte!
public | name | Juf Anna en Mees planten een boom.
public | name | Interview door Evi en Thijs, groep 6.
public | name | Roos (10) zingt in de finale.
public | full_name | Roos v.d. Meer zingt in de finale.
public | full_name | Foto: Daan Visser
public | full_name | Thijs Veenstra's gedicht
public | full_name | El Amrani, Noor (groep 6)
public | full_name | Sem Bosma en Lotte Dijkstra
public | full_name | FENNA POSTMA WINT!
public | full_name | Anna Smit uit groep 6
public | full_name | S e m d e V r i e s won? Nee: Sem de Vries!
"""
