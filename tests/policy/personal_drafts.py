"""Personal data as teachers put them in a draft at the end of a long day, and drafts that look like them and pass.

One on a line; what is found stands between « and », behind its rule.
"""

FOUND = """
personal_matter | De toetsen zijn nagekeken. Jelte zakte weg naar een 4,2, met hem kijk ik er nog eens naar.
personal_matter | Het was een makkelijk dictee, maar Noor bleef steken op een 3.
personal_matter | Thijs sloot de rekenweek af met een 9,5, knap hoor.
personal_matter | Mees rekent op het niveau van begin groep 4 en krijgt hulp.
personal_matter | Sem leest op groep 3-niveau, dus hij heeft een leesmaatje.
personal_matter | Lotte is reading at the level of a six-year-old, could someone practise with her?
personal_matter | Daan dropped to the lowest set in maths, so he joins me at eight.
personal_matter | Storm's score was 14 out of 50, we will talk about it at the desk.
personal_matter | Aylin got 7 out of 30 on the spelling test.
personal_matter | Fenna wiederholt das Schuljahr, bitte seien Sie nett zu ihr.
personal_matter | Lotte übt viel, ihr Zeugnis war leider schwach.
personal_matter | Jelte docht groep 6 noch in kear oer.
personal_matter | Evi doet groep 5 nog een jaar.
personal_matter | Thijs is being held back a year, so he stays with us.
personal_matter | Bij Roos moet tijdens het kamp elke avond een pleister met medicijnen op.
personal_matter | Fenna draagt bij het slapen nog een luier.
personal_matter | Bij Sem kan in het water een epileptische aanval komen.
personal_matter | Jelte kan flauwvallen door zijn suiker, hij moet om tien uur prikken.
personal_matter | Mees kan zomaar een aanval krijgen, let dus goed op hem.
personal_matter | Onze nieuwe leerling aan tafel 4 heeft een zeldzame stofwisselingsziekte.
personal_matter | De nieuwe jongen met de rode jas heeft een ernstige nierziekte.
personal_matter | Dat meisje met de twee staartjes uit onze klas heeft een hersentumor.
personal_matter | Thijs heeft een bloedziekte en mag niet vallen.
personal_matter | Lotte has a rare kidney disease and may miss PE.
personal_matter | Aylin hat eine schwere Lungenkrankheit.
personal_matter | Bei Fenna wurde ADHS festgestellt.
personal_matter | Sem hat eine Angststörung und bleibt heute zu Hause.
personal_matter | Jelte hat ein gebrochenes Herz und eine Depression.
personal_matter | Noor has been cutting herself, please keep an eye on your own children.
personal_matter | Zoë beschadigt zichzelf sinds de zomer, we maken ons zorgen.
personal_matter | Evi kraste zich vorige week in haar armen en krijgt nu hulp van de GGZ.
personal_matter | Daan had a breakdown on Friday and is seeing a counsellor.
personal_matter | Storm leit al twa wiken yn it sikehûs.
personal_matter | Lotte moast juster nei it sikehûs.
personal_matter | Roos hat sûkersykte en mei gjin taart.
personal_matter | De opa van Mees is dement en woont nu in een verpleeghuis.
personal_matter | De oma van Sem heeft alzheimer, dus zij komt niet voorlezen.
personal_matter | Juf Carla heeft een burn-out en komt voorlopig niet terug.
personal_matter | Thijs zijn vader zit vast, vandaar dat opa hem brengt.
personal_matter | De moeder van Daan is opgenomen in een psychiatrische kliniek.
personal_matter | Noor's mum has dementia and lives in a nursing home.
personal_matter | Der Opa von Thijs ist dement und lebt im Pflegeheim.
personal_matter | Evi heeft een bipolaire stoornis.
personal_matter | Mees hoort stemmen en is nu in behandeling.
personal_matter | Aylin heeft scoliose en draagt een korset.
personal_matter | De vader van Storm heeft een dwarslaesie na een ongeluk.
personal_matter | Thijs mag geen suiker vanwege zijn ziekte.
personal_matter | Daan is gisteren door de politie thuisgebracht.
personal_matter | Fenna had zes fouten in het dictee, de meeste van de klas.
personal_matter | Zoë haar IQ is 135.
personal_matter | Sem krijgt een onderzoek naar autisme.
personal_matter | Lotte gaat vanaf maandag naar een school voor speciaal onderwijs.
personal_matter | Thijs is moving to a special school after Christmas.
personal_matter | Mees is weggelopen van huis en is weer terug.
personal_matter | Evi is geadopteerd en zoekt haar ouders.
personal_matter | Anne-Fleur was voor het eerst ongesteld.
contact_phone | Het nummer van oma is «06 en dan 12 34 56 78».
contact_phone | Bel de vader van Mees: «nul6, 12 34 56 78».
contact_phone | De oppas van Sem heeft «nul zes 12345678».
contact_phone | Bel de oma van Noor: «oh six, one one, two two, three three, four four».
contact_phone | Ring Petra on «nought six, double one, three four, five six, seven eight».
contact_phone | Bel papa van Sem op «nul zes, driemaal vijf, twee nul vier vier negen».
contact_phone | Call Milan's aunt: «oh-six triple five two oh four four nine».
contact_phone | De moeder van Lotte is bereikbaar op «zero six two double four one double nine three eight».
contact_phone | Rufen Sie den Vater von Roos an: «0170 1234567».
contact_email | Opgeven bij de moeder van Sem: «ria puntje dijk op hotmail puntje nl».
contact_email | Stuur het naar «jan stip smit apenstaart gmail stip com», de vader van Lotte.
contact_email | De vader van Thijs regelt het: «kees.veen [apestaartje] buitenhuis [punt] nl».
contact_email | Aanmelden: «m.postma(apenstaart)thuis(punt)nl», zegt de moeder van Fenna.
contact_email | De moeder van Daan: «linda_visser op gmail».
contact_email | Mail de vader van Mees: «terpstra88 bij outlook punt com».
contact_email | Write to Storm's dad: «bob dot bakker {at} gmail {dot} com».
contact_email | Die Mutter von Roos: «petra punkt meer klammeraffe gmx punkt de».
contact_email | Opgeven bij oma: «wilma-de-jong <apenstaartje> ziggo <punt> nl».
contact_email | De heit fan Jelte: «jelle stipke jong apesturtsje gmail stipke com».
contact_address | De kaarten liggen bij Roos thuis, «Lytse Buorren 12».
contact_address | Spullen brengen mag bij Sems tante, «Tsjerkeleane 8».
contact_address | Het speurtochtje begint bij de buren van Lotte, «Zwettewei 31 hs».
contact_address | Je kunt de kooi ophalen bij Fenna's opa, «Skoallebuorren 3».
contact_address | De fietsen staan in de garage van Thijs thuis, «de Heawei 17».
contact_address | Wij eten bij Mees' oma, «Bakkersstrjitte 2».
contact_address | Haal de dozen op bij de oom van Daan, «Riedstersyl 14».
contact_address | Het oud papier kan naar de schuur van meester Bram, «Turfhoeve 9».
contact_address | De pony staat achter het huis van Aylin, «Sânfeart 22».
contact_address | Leg het maar in de brievenbus van de familie Postma, «Trekwegspad 5 bis».
licence_plate | De vader met het busje, nummer «KX 512 P», reed de tassen.
licence_plate | Er stond een bestelwagen met nummer «VB-77-KT» op de stoep.
licence_plate | Een getuige zag een zwarte auto: «V-B77-KT».
licence_plate | De taxi had nummer «P-344-XD», wie kent de chauffeur?
licence_plate | Dader reed weg in een rode Golf, «XZ-8-14-B».
licence_plate | Witte bus, «9 TKK 03», blokkeert de poort.
licence_plate | Een grijze auto («G-KR.55.H») reed het hek omver.
licence_plate | De camper met het nummer «HF 203 R» staat op de kiss-and-ride.
private_account | De mooie foto is van de vader van Sem, op Instagram: «fotogerrit».
private_account | De oma van Noor breit, kijk op Insta: «breiomawolvega».
private_account | De mem fan Lotte set alles op TikTok, kanaal «Ria Dijkstra bakt».
private_account | Storm zet zijn races op YouTube, kanaal «Storm Bakker racet».
private_account | A dad from our class paints, find him on Instagram: «paintingpete».
private_account | De broer van Thijs is op Twitch te zien als «Rik Veenstra».
private_account | Meer van die moeder op Facebook onder de naam «Linda Dijk Fotografeert».
private_account | De tante van Mees vlogt, op TikTok heet ze «tanteterpie».
private_account | Der Vater von Daan filmt alles, auf YouTube heißt er «daanspapafilmt».
private_account | Roos zingt, zoek op YouTube naar «roosjezingt_8».
birth_date | Noor is van «4 april 2016», dus zij mag als eerste kiezen.
birth_date | Omdat Mees van «12-11-2015» is, is hij de oudste van de groep.
birth_date | Wie is de jongste? Sem, van «30 september 2017».
birth_date | Lotte zag op «3 mei 2016» het levenslicht.
birth_date | Aylin kwam op «8 juni 2016» op de wereld, tijdens een onweersbui.
birth_date | Bel de jarige Daan maar, hij is van «3 mei 2016».
birth_date | Kijk naar Roos: ze is ook van «3 mei 2016».
birth_date | Nu Sem van «3 mei 2016» is, past hij net in de rij.
birth_date | Our youngest is Thijs, «2 September 2017».
birth_date | Weil Fenna vom «3. Mai 2016» ist, ist sie die Älteste.
birth_date | De âldste fan de klasse is Jelte, fan «5 maaie 2015».
staff_account | Laten we vrienden worden op Facebook, dan zie je alle foto's.
staff_account | Zullen we elkaar volgen op Insta? Dat is wel zo gezellig.
staff_account | Kunnen we vrienden worden op Snapchat? Dan zie je meer.
staff_account | Ik zit ook op Facebook, ik heet daar Anna vd Boertjes.
staff_account | Vraag me gerust als vriend op Facebook.
staff_account | Foegje my ta as freon op Insta.
staff_account | Shall we be friends on Facebook? I post class photos there.
staff_account | Wollen wir auf Facebook Freunde werden?
staff_account | Nehmen Sie einfach meine private Handynummer.
staff_account | Nou. «Voeg me toe op Facebook: facebook.com/anna.boer, dan zie je alles».
staff_account | Ik ben ook bereikbaar op mijn privénummer.
staff_account | Pak voor spoed gewoon mijn privénummer.
staff_account | Für Notfälle ist hier meine Handynummer: 0172 1234567.
staff_account | Send me a friend request on Facebook, I am Anna Boer there.
"""

PASSES = """
Sem, je tas ligt in lokaal 3,5 minuut lopen van de poort.
Jelte sloot de rij af met een 3 meter lange slang van papier.
Thijs eindigde met een 4 op zijn rug, het startnummer van de sponsorloop.
Noor leest op het podium van groep 5 een gedicht voor.
Het niveau van de boeken van groep 4 staat op de kast.
Onze nieuwe leerling aan tafel 4 heeft een konijn en een hond.
De nieuwe jongen met de rode jas heeft onze tafels opgeruimd.
Lotte scored two goals and the match ended 3 out of 5 for us.
We read 11 out of 40 pages to Daan.
Storm came first out of 40 runners.
Fenna wiederholt den Refrain, wir singen mit.
Die Klasse wiederholt das Einmaleins bis Freitag.
Evi moet nog een keer op de foto.
De kinderen van groep 5 doen de toets nog een keer.
Bij Roos moet er nog een naam op de beker.
Sem kan een bal tegen de lat schieten.
Mees krijgt een toegift na zijn liedje.
Wij lezen een boek over dementie met groep 6.
Sem vertelde bij de les over de nier en de lever.
De aanvraag van Sem is in behandeling bij het museum.
Aanval! riep Storm, en de piraten klommen aan boord.
Mees kan een aanval opzetten als de beste spits.
Fenna moet haar gymtas en haar zwemspullen meenemen.
Daan draagt de tas met de ballen en de pionnen.
Jelte kwam met een 3 op zijn shirt als derde binnen.
Noor staat op een ladder in groep 5.
Thijs zit vast in het verkeer en komt iets later.
De fiets van Lotte zit vast aan het hek.
Roos got 2 out of 3 of the balls back from the roof.
Evi moved to the other group for the game.
Sem woont sinds kort in Wolvega en fietst nu naar school.
De pil van de batterij past niet in de rekenmachine van Mees.
Onze nieuwe leerling heet iedereen welkom.
De jongen met de gele jas op de foto is de winnaar van vorig jaar.
Het meisje met de zwavelstokjes lezen we voor op vrijdag.
Wie kan er een keer invallen? Sem kan het rooster maken.
De groep van juf Anna gaat naar de laatste halte.
Die Klasse von Lotte hat eine Störung am Beamer gemeldet.
Met de klas zingen we in het verpleeghuis voor de bewoners.
We bezoeken woensdag het verpleeghuis, Sem draagt een gedicht voor.
De juf vertelde over ziektes van planten.
Storm speelt de dokter in de musical en Sem heeft een ernstige ziekte als rol.
Lotte broke her own record on Monday.
De computer van Daan had een storing.
Aylin kon vanmorgen de bus niet halen.
Evi kraste een hart in de klei.
De les gaat over het hart en de longen.
Wa giet mei nei it sikehûs om te sjongen?
Oh, six of us are going, and two teachers, four parents and one driver.
Nought, one, two, three: the children of group 5 count backwards.
Oh, one more thing: two or three jumpers are still here.
We telden driemaal tot tien en zongen vier liedjes.
Zet een puntje op de i en mail het verslag naar de juf op school.
Zet de puntjes op gmail en hotmail: zo leren we typen.
Wij zitten op gmail.com met een schooladres.
De juf zei: zet een punt achter de zin, apenstaartje niet nodig.
Op Outlook puntje hoe zat dat ook weer?
De container staat bij de Poiesz aan de Hoofdstraat 8.
Boodschappen halen we bij de Jumbo aan de Stationsweg 12.
De workshop is bij de Hubo aan de Lindelaan 4.
De kaarten liggen bij de Spar, Dorpsstraat 14.
We lopen naar Kringloop De Wissel, Fabrieksweg 3.
Bij Roos op tafel 12 ligt de lijst.
Bij opa thuis speelden ze de Suske 12 keer.
De familie Postma was met 4 mensen.
Sem fietste langs de Tsjonger 12 kilometer.
De bakker, Dorpsstraat 3, geeft een rondleiding.
Thijs kwam op een 5e plek binnen bij de cross.
Jelte eindigde op een mooie 2e plaats.
Groep 6 zakte van plek 3 naar plek 4.
De stand is 3 van de 5 goed voor de klas.
Mees mag de pillen van het spel Dokter Bibber tellen.
Kan iemand de luiers voor het knutselproject brengen? Fenna neemt de lijm mee.
Evi zit vast al te wachten op de uitslag.
De film van Storm staat op YouTube: kijk maar.
De politie gaf les aan Daan en zijn vrienden.
Sem en Lotte deden onderzoek naar vissen.
We maakten samen twaalf fouten in het woordspel van Evi.
We tellen: nul, zes, 12, 18, 24 en 30.
Groep 06 en dan 12 kinderen van groep 7.
De bus met nummer 15 gaat om 10.30 uur.
De auto met nummer 12 won de zeepkistenrace.
Onze bus heeft nummer 4 en stopt bij halte B 12.
Zet je auto in vak P-3 of op P 12.
Volg ons op Instagram: tjongerschool.
De moeder van Sem zei het al over Instagram: oppassen.
Thijs keek op YouTube: geweldig!
De vader van Noor houdt een praatje over Facebook, kanaal en haven.
Kijk op YouTube, kanaal Het Klokhuis.
Kijk op YouTube, kanaal Freek Vonk, voor meer over haaien.
Op Instagram: de mooiste foto's van het kamp van Mees.
Sem is van de voetbalclub, die is van 3 mei 1922.
Het oudste boek van de school is van 4 april 1931.
De brief van 12 november 2025 van de moeder van Mees ligt op kantoor.
De foto van Noor van 4 april 2024 hangt in de hal.
De brief van Sem van 3 mei 2016 is kwijt, en die van Roos ook.
Hij is van 3 mei, vertelde Sem.
Sem is van 4 tot 8 april 2027 op reis.
De jongste klas is op 3 mei 2027 vrij.
Zullen we op het plein vrienden worden met de buurt?
Laten we vrienden worden met onze bieb op Facebook.
Zullen we met de klas kijken wat vrienden worden op Facebook betekent?
Wij leren hoe je op Snapchat iemand als vriend weigert.
Mijn handen waren koud, de telefoon van school doet het weer.
Nehmen Sie einfach die Telefonnummer der Schule.
Bel voor spoed gewoon het schoolnummer.
Send me the drawing before Friday.
Kinderen vragen elkaar als vriend in het spel, praat erover.
"""
