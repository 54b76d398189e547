"""Sentences of posts that speak of illness or leave, and invite nobody to report it in the app, one on a line."""

NO_INVITATIONS = """
als je kind ziek is, bel dan ff naar school
ziekmelden blijft telefonisch
Ziekmelden niet via de app.
Graag bellen voor 8.15 als je kind ziek is
Schrijf de schoolbot /ziek, dan mailt die het naar school
Ziekmelden kan via de bot in deze app: die mailt het naar de administratie
Ziekmelden blijft telefonisch, de app is alleen voor nieuws
In de app delen we nieuws; ziekmelden blijft telefonisch
Ziekmelden blijft telefonisch, in de app delen we alleen nieuws
De app is niet voor ziekmeldingen.
Meld je kind niet ziek via de app, maar bel de school
Ziekmelden via de app kan niet.
Is je kind ziek? Graag bellen voor 8.15 uur (niet via de app).
Stuur geen ziekmeldingen in deze groep.
Wie ziek is meldt zich telefonisch, niet in de groep.
Juf Anna is ziek, laat hier even weten wie kan helpen
Juf Anna gaat met verlof. In de app houden we jullie op de hoogte.
Afmelden voor de ouderavond kan hier.
Afmelden voor het kerstontbijt (dus niet voor school!) kan in de peiling hieronder.
Kun je niet bij het kerstdiner zijn? Afmelden kan hieronder.
Afmelden voor de lunch van vrijdag of voor de kerstmarkt mag in deze groep.
Komt je kind later thuis door het overblijven? Dat regelen we op school.
Verlof aanvragen kan hier: https://tjongerschool.example/verlof
Verlof aanvragen doe je met het formulier op de website.
Wil je je kind ziekmelden? Bel dan de school. Vragen mag je in de app stellen.
Let op: ziekmelden via de telefoon en niet via deze app!
Denk eraan: ziekmelden kan alleen telefonisch en dus niet hier.
Er zijn veel kinderen ziek in groep 5. Beterschap allemaal!
Er heerst griep in de groep.
We hebben veel zieke kinderen in de groep deze week.
De helft van groep 6 is ziek; de musical gaat niet door. Morgen meer in de app.
Do not report illness in the app, please call the school.
Please call the school before 8:15 if your child is ill.
Illness is not reported here but by phone.
Many children are ill in our group this week.
Ziek? Bel voor 8.15 uur 0516-000000.
Ziekmelden: mail naar ziekmelden@tjongerschool.example.
Stuur een bericht naar ziekmelden@tjongerschool.example als je kind ziek is.
Ziekmelden hoort niet in de app thuis
Wie rijdt er mee naar het zwembad? Laat het hieronder even weten.
Reageer hieronder als je kunt helpen op de sportdag.
Stuur even een appje als je kunt rijden.
De juf leest de app niet voor schooltijd, meld je kind dus telefonisch ziek.
Meester Bram is ziek. Groep 6 krijgt vandaag les van juf Anna.
Ziekmelden gaat zoals altijd telefonisch. Hier leest u hoe.
Vanwege ziekte van juf Anna is er vandaag geen gym. Morgen staat er meer in de app.
Ziekmelden? Typ /ziek tegen de schoolbot.
Na twee weken griep is bijna iedereen weer beter. In de app staan foto's van het feest.
In de groep hebben we het gehad over ziek zijn en beter worden.
Ziekmeldingen lezen we hier niet.
Als je kind ziek is, bel je de school. In deze groep delen we alleen nieuws.
Meld je kind voor 8.15 uur ziek op 0516-000000, dus niet in deze app.
Kun je niet komen helpen? Meld je dan even af bij Anna in de app.
Leave requests go by mail, never through the group.
Juf Lotte is er morgen niet, meester Daan vervangt haar.
Morgen komt opa Thijs voorlezen.
Wie heeft de jas van Sem gezien?
De kosten zijn 12,50 per kind, over te maken via de link in de mail van maandag 12-01-2027.
Wil je je kind afmelden voor de BSO? Dat kan hier niet, bel de BSO.
Kun je niet bij de ouderavond zijn? Afmelden mag via een berichtje in de app.
Op ziekte van juf Anna na was het een topweek. Kijk de foto's in de app!
Is je kind allergisch? Geef dat even door via administratie@tjongerschool.example.
Als je kind ziek wordt op school, bellen we je. Zorg dat je telefoonnummer in Parnassys klopt.
Als je kind ziek is, horen we dat graag telefonisch voor 8.15 uur. Berichten in de app lezen we pas na schooltijd.
Kinderen met koorts houden we thuis. Laat het ons telefonisch weten.
Kind ziek? Zo meld je dat: bel 0516-000000.
Ziekmelden: alleen telefonisch. Appjes lezen we niet op tijd.
Voor een verlofaanvraag vul je het formulier in; de app is daar niet voor.
In deze groep geen ziekmeldingen, verlofaanvragen of vragen over je eigen kind a.u.b.
Vraag over verlof? Loop even binnen bij Bram.
Reminder: illness is reported by phone. This group is for news only.
We had a lot of sick children in the group last week, so the play moved to Friday.
Hier in de klas zijn veel kinderen ziek. Denk aan handen wassen!
Vergeet niet te reageren als je wilt helpen bij het kerstdiner
Wie is er vrij om te helpen? Reageer hieronder!
Vrijdag vrij! Fijn weekend, en app gerust als je foto's hebt van het feest.
Vanwege de griep zijn er te weinig hulpouders. App juf Anna als je kunt rijden.
Is je kind ziek? Gebruik de schoolbot in de app. Of bel de school.
Is je kind ziek? Gebruik dan niet deze groep maar de schoolbot.
Meld je kind ziek via de Tjongerschoolbot in Telegram.
Meld ziekte aan de bot en niet in deze groep.
Ziekmelden via WhatsApp doen we niet meer.
We willen niet meer dat ziekmeldingen via de app komen.
Wie de bot niet wil gebruiken, belt de school om zijn kind ziek te melden.
Is je kind ziek? Via de app melden kan niet meer. Bel de school.
Ziekmelden: niet meer in de groep, wel via de bot.
Reporting illness here? No, please call.
We report nothing about illness in this group.
Komt je kind later van de BSO? Bel dan de BSO.
De juf is naar de dokter. In de groep staat wie invalt.
Vrij kamperen? Foto's graag in de groep!
Verkouden? Neem zakdoekjes mee naar school.
Sinds maandag hoef je niet meer in de app te kijken, ziekmelden kan telefonisch.
Ziekmelden doe je via de bot niet in deze groep
Als de bot niet werkt, bel je de school om je kind ziek te melden
Je kunt je kind ziekmelden via Telegram: schrijf /ziek aan de bot.
Ziekmelden kan voortaan in de app, via de bot.
Vanaf nu meld je je kind ziek bij de schoolbot. Open Telegram, zoek de bot en typ /ziek.
Via Telegram kun je de bot een bericht sturen; die meldt je kind ziek.
Ziekmelden? Schrijf de bot een berichtje, dan krijgt de administratie een mail.
Ziekmelden kan via de bot, dat kan gewoon in de app
Ziek? Stuur de schoolbot een prive-bericht.
Ziekmelden kan nu ook via de bot!
Ziekmelden in deze app hoeft niet meer, de bot doet dat.
Stuur geen /ziek in deze groep, maar aan de bot.
Ziek? App niet meer, bel.
Ziekmelden via de groep? Liever niet, bel de school.
Ziekmelden via de app is niet nodig, bel gewoon.
Ziekmelden in de app mag niet meer vanaf maandag.
Wij vragen vrijdag vrij voor de bouwvakkers. Foto's in de app.
De tandarts komt op school. Laat hieronder weten of je kunt helpen.
Is je kind te laat? Kom dan via de achterdeur.
Wil je vrijdag meerijden? Zet het in de groep.
Wil je kind vrijdag meespelen? Laat het hier weten.
Moet je kind naar de wc? Dat mag altijd.
Kinderen die later komen, vinden ons op het plein. Kijk in de app.
Misselijk in de bus? Neem een zakje mee.
Wie heeft er een recept tegen verkoudheid? Zet het in de groep!
Geef hier door wie er kan rijden.
De kinderen leren over de dokter en de tandarts. Foto's in de app.
Berichten aan de juf lezen we na schooltijd.
Is je kind later jarig dan 1 mei? Laat het weten in de groep.
Meld je kind aan voor schaken via een berichtje aan de juf.
Ga je met je kind naar de dokter? Bel even.
You can no longer text us, please call if your child is ill.
Ziekmelden doe je niet meer via de app maar telefonisch.
Ziekmelden via WhatsApp kan niet meer, bel ons.
Ziekmelden in deze groep is niet meer mogelijk.
Ziekmelden in de app hoeft niet, bel de school.
Ziek melden via deze groep? Nee, dat kan niet.
Ziekmelden kan niet langer via de app.
Ziekmelden in deze groep? Nee. Bel de school.
Kind ziek? Niet meer appen maar bellen.
Reporting sick in this group is no longer possible.
You can no longer report your child sick in the app.
Je hoeft je kind niet in de app ziek te melden, bel gewoon.
Liever niet via de groep: schrijf de bot als je kind ziek is
Ziekmelden kan via de bot, niet in deze groep
Stuur /ziek aan de schoolbot als je kind ziek is, niet in deze groep
Ziek? Stuur de bot een bericht, dat is makkelijker dan bellen
Ziekmelden via de bot gaat sneller dan via de app
Is je kind ziek? Schrijf het aan de schoolbot: een berichtje is genoeg.
Ziek? Typ /ziek in een prive-bericht aan de bot.
Verlof nodig? Stuur /verlof naar de bot in de app.
Report illness to the bot in this app: it mails the school.
Kind ziek? Open de app en schrijf de bot.
Koorts heerst in groep 3. Houd je kind thuis en bel de school.
Komt je kind later? Bel even de school.
Wie komt later op de ouderavond? Zet het in de appgroep.
Morgen komt de tandarts in de klas. Foto's volgen in de app.
Morgen gaan we naar de dokter op de kinderboerderij. Foto's in de app!
Vrij om te helpen? Geef het even door in de app.
Wil je meerijden? Vraag het hier in de groep.
Is je zoon of dochter goed in schaken? Geef het hier even door.
Een bericht aan de juf mag altijd.
Vragen over de musical? Graag via een bericht aan de juf.
Moet je kind naar de dokter? Bel de school.
De schoolreis begint later. Laat het weten in de chat als je kunt rijden.
De robot van groep 8 is af! Foto's in de app.
Wij zijn vrijdag vrij. Vragen? Stel ze in de groep.
Wil je vrijkaarten voor het theater? Vraag het in de groep.
Kom je later met de taart? Zet het in de appgroep.
De bus komt later. Kijk in de app.
We lezen over de dokter. Heb je een dokterskoffer? Laat het weten in de chat!
Vergeet niet: ziekmelden kan niet via de groep.
Ziekmelden doen we via de schoolbot, dus niet meer via juf of meester in de app.
De bot is er voor ziekmelden, deze groep voor nieuws.
Onder deze post mag je foto's van het kamp zetten.
Een berichtje naar juf Anna in Telegram is altijd welkom.
We gebruiken de app alleen voor nieuws; ziekmelden gaat per telefoon.
In deze groep kun je terecht met vragen over het huiswerk.
Zet je naam in de chat als je wilt rijden.
Blijft je kind over vandaag? Laat het hier weten.
Blijft je kind eten na de training? Reageer dan even.
Thuis nog oude sokken? Laat het even weten in de groep.
Hoofdpijn van al die spellingregels? Zo oefen je thuis.
Kids excited? Let us know below.
Want to join the party? Reply here.
Please use this group to share photos.
Use this chat for questions about the trip.
Send me a DM if you want to help.
Let the teacher know in the app if your child is coming to the disco.
Want a ticket for the musical? Ask me in a private message.
Holiday photos? Just drop them in the chat.
Klik op de knop hieronder om je aan te melden voor de ouderavond.
Druk op het duimpje als je dit gelezen hebt.
Te laat ingeleverd? Geen probleem, zet het in de groep.
Te laat voor de inschrijving? Laat het hier weten.
Je kunt me altijd appen als je een vraag hebt.
App me als je kind zijn gymspullen mist!
Je mag altijd een appje sturen bij vragen.
Is jullie kind zindelijk? Meld het beter op tijd aan.
Wil je je kind opgeven voor schaken? Vraag het in de app.
De wedstrijd is vrij kort. Foto's kun je appen.
Juf Anna heeft verlof tot 1 mei. Meester Piet vervangt haar; stel vragen gerust in de app.
Door ziekte van de meester ging de toets niet door. Vragen mag je in de groep stellen.
De schoolarts komt dinsdag. Reageer als je kind niet mee mag doen.
Let op: meester Bram is vandaag ziek, stuur vragen via de chat naar juf Anna.
De kinderen zijn verkouden maar vrolijk. Kijk mee in de app!
Neem bij ziekte contact op met school via 0516-000000.
Ziekmelden? 0516-000000, tot 8.15 uur. Reageren op dit bericht heeft geen zin.
Reageren op dit bericht kan niet; ziekmelden gaat telefonisch.
We krijgen veel ziekmeldingen in deze groep. Dat is niet de bedoeling: bel de school.
Er komen nog steeds ziekmeldingen via de app binnen. Wil je voortaan bellen?
Nog steeds worden kinderen hier ziek gemeld; doe dat alsjeblieft telefonisch.
Ook griep in huis? Sterkte! Denk eraan om de school te bellen.
Ziekmelden via de bot? Zo werkt het: open een privéchat met de bot en schrijf "Sem is ziek".
Je hoeft niet in de groep te zetten dat je kind ziek is. Zeg het de bot, in een privébericht.
Vraag verlof aan via de bot, dan krijg je het formulier in een privébericht.
Your child is sick? Tell the school bot in a private message, not here.
Report your child sick by phone, please do not use this chat.
Sick notes go to the office, not in this chat.
Voor verlof: kijk op de website of loop langs bij de directeur.
Tandartsafspraak? Plan die graag na schooltijd.
Heeft je kind een afspraak bij de tandarts? Bel even naar school.
De gymles vervalt wegens ziekte. Reageer gerust met ideeën voor buitenspelen.
Wie is er ziek van al die regen? Deel je leukste binnenspel in de groep!
Kom niet te laat! We vertrekken om 8.30 uur. Laat hier weten of je rijdt.
meld je kind ziek via de bot in een privébericht
Meld je kind ziek bij de bot, in een privébericht.
Zeg het in een privébericht aan de bot als je kind ziek is.
Stuur de bot een privébericht als je kind ziek is.
Verlof? Vraag het de bot in een privébericht.
Tell the bot in a private message if your child is ill.
Report illness to the bot in a private chat.
reageer op dit bericht als je mee wilt helpen
laat hieronder weten of je komt kijken
Reageer met een duimpje als je komt helpen.
Duimpje omhoog als je mee kunt rijden!
Give this message a thumbs up if you can drive.
Reply to this post if you want to help with the party.
Vul de poll in: welke avond komt jou uit?
Poll: wie komt er naar de ouderavond? Stem hieronder.
Vote in this poll for the name of the new class hamster.
Reageer hieronder als je kind geen foto's wil.
Geef hieronder door of je kind een allergie heeft.
Laat hier weten of je kind met de bus meegaat.
Laat het hier weten als je kind een vegetarische maaltijd wil.
Stuur juf Anna een privéberichtje als je wilt helpen.
DM me for the photos of the trip.
Verlof aanvragen: alleen met het formulier op de website, niet door te reageren op dit bericht.
Reageer niet op dit bericht om verlof te vragen; gebruik het formulier.
Ziek? Niet hier melden, maar bellen. 0516-000000.
Ziek? Een duimpje is niet genoeg: bel de school.
Een reactie onder dit bericht is geen ziekmelding.
Please don't reply to this post to report your child ill; call us.
A thumbs up is not a sick note. Please call the school.
Veel zieken! Reageer met een 🤒 is niet nodig, bel gewoon.
Juf Anna is ziek. Stuur een kaartje? Reageer hieronder!
Juf Anna is ziek. Wil je een kaart tekenen, reageer dan op dit bericht.
De hamster is ziek. Wie kent een dierenarts? Reageer hieronder.
Meester Bram is ziek, reageer met een duimpje als je het gelezen hebt.
We zoeken een invaller omdat juf Anna met verlof gaat. Ken je iemand? Reageer hier.
Juf Anna gaat met verlof! Schrijf hieronder een lief bericht.
Wie kan er vrijdag? Reageer op dit bericht.
Wij zijn vrij van 1 tot 9 mei. Leuke plannen? Deel ze hier!
Morgen is iedereen vrij. Laat hier weten wat jullie gaan doen.
Is je kind volgende week jarig? Laat het hier even weten.
Komt je kind naar het schoolfeest? Laat het hier even weten.
Komt je kind niet naar het feest? Laat het hieronder weten, dan schuiven we de groepjes.
Kun je niet komen op de open avond? Laat het in de groep weten.
Wie komt niet naar de barbecue? Reageer hieronder.
If you cannot come to the parents' evening, let us know below.
Laat in een reactie weten of je kunt komen kijken bij de musical.
Laat het weten in de app als je oude kranten hebt.
Wie zijn jas kwijt is: laat het hier weten.
Heeft je kind luizen? Behandel het en vertel het de school telefonisch.
Kinderen met waterpokken mogen gewoon naar school. Vragen? Bel ons.
De GGD adviseert: blijf thuis bij koorts. Bel school voor 8.15 uur.
Absence is reported by phone; this group is for news.
Sick? Please phone the office.
Leave requests: use the form on our website.
Wie wil er meedoen met de sponsorloop? Stem in de poll.
Reageer met een emoji op welke activiteit je kind het leukst vond.
Antwoord op dit bericht met het liedje dat je kind wil horen.
Schrijf hieronder de naam van je kind als hij mee wil doen.
Zet hieronder de naam van je kind als hij overblijft.
Ik hoor het graag hier als je een oude trui over hebt.
Ik hoor graag in de app wie er kan helpen.
We beginnen morgen later. Kijk in de app voor de tijden.
De les begint later: om 9 uur. Duimpje als je het gelezen hebt.
Kom niet te laat voor de foto! Reageer als je vragen hebt.
Stuur een spraakbericht met je leukste vakantieverhaal.
Verlof voor Keti Koti vraag je met het formulier. Vragen daarover? Loop even binnen.
Ziekmelden doe je telefonisch of via de bot. Onder dit bericht mag je vragen stellen over de sportdag.
Onder dit bericht mag je vragen stellen over het kamp. Ziekmelden gaat telefonisch.
De bot helpt met ziekmelden: open een privéchat en typ /ziek.
📢 Ziekmelden? ☎️ 0516-000000
Ziek 🤒 = bellen ☎️
Zieke kinderen horen thuis, niet in de klas.
Stuur ziekmeldingen voortaan naar ziekmelden@tjongerschool.example.
Ziekmeldingen in de groep worden niet gelezen.
Ziekmeldingen die in deze groep binnenkomen geef ik niet door.
Meld je kind voor 8 uur af via het ouderportaal.
Vrijaf hebben we op 5 mei. Foto's van de viering mogen hier!
Een snipperdag aanvragen? Dat mag niet onder schooltijd.
Bijzonder verlof? De directeur vertelt je hoe het werkt.
Parents, please call the school if your child is ill. Photos of the trip can go here.
If your son has a costume, post it here.
Let us know in the comments if your child liked the show.
Use the poll below to choose a date for the barbecue.
Late drop-off is not possible tomorrow.
We do not accept sick notes in this chat.
Time off for teachers is on Friday. Reply here if you need childcare.
Message me on Telegram if your kid lost a jacket.
Doctor Who night! Let me know in this chat if you want to come.
Thumbs-up this message if your daughter will be in the play.
The flu season is here: wash hands! See the tips in the app.
Illness policy: children with fever stay home. Call the office by 8:15.
Ziektebeeld, besmetting en wering: lees het op de GGD-site.
Zij is ziek van heimwee geweest op kamp, maar nu is alles goed. Foto's staan in de groep!
De verlofkalender van de leerkrachten hangt in de hal.
Is je kind ziek, bel dan. Heb je een vraag over het kamp, zet die dan in de groep.
Wie ziek is hoeft geen huiswerk te maken. Zet vragen over huiswerk in de groep.
Als je kind ziek is, hoeft het huiswerk niet. Vragen over het huiswerk mag je hier stellen.
Bij ziekte van een leerkracht hoort u het via de app.
Bij ziekte van de juf plaatsen we een bericht in de groep.
Als de juf ziek is, laten we dat via de app weten.
Als uw kind ziek wordt op school, sturen we u een berichtje.
Als je kind ziek wordt op kamp, bellen we je. We delen foto's in de app.
Is je kind ziek naar huis gegaan? Wij sturen een bericht in de app met het huiswerk.
Wordt uw kind onder schooltijd ziek? Dan krijgt u een appje van ons.
Wij laten het via de app weten als de gym uitvalt wegens ziekte.
Ben je als hulpouder ziek? App mij dan even, dan zoek ik een ander.
Ben je ziek en kun je niet rijden? Laat het me weten in de groep.
Rijouders die ziek zijn: meld je even bij mij in de app.
Kun je door ziekte niet helpen bij de sportdag? Reageer hieronder.
Zieke leerlingen graag voor 8.15 uur melden via 0516-000000.
Ouders van zieke kinderen krijgen het huiswerk via de app.
Een zieke kip? De kinderen verzorgen haar goed. Foto's in de app.
Koppijn van al dat rekenen? Speel dan samen een spel.
Heeft uw kind buikpijn van de spanning voor de musical? Praat er samen over.
Is er een kind jarig? Zet de naam dan hieronder.
Wie is er jarig? Reageer hieronder.
Aanwezig bij de ouderavond? Laat het hier weten.
Ben je afwezig op de ouderavond? Meld het in de klassenapp.
Wie er niet is op de ouderavond, krijgt het verslag via de app.
Graag een appje als je kind blijft eten.
Als je kind naar de huttenbouw wil, kun je dat hier aangeven.
Je kunt hier ook aangeven dat je kind een broertje meeneemt.
Verslapen we ons morgen niet? Het is wintertijd! Zet de klok goed, kijk in de app voor de uitleg.
Wie eerder wil komen helpen opbouwen, kan dat hier laten weten.
Wie op vakantie gaat, stuur een ansichtkaart naar de klas!
Mag je kind op de foto? Geef het door via het ouderportaal.
Stuur me een privébericht voor het recept.
Laat via het hartje zien dat je de musical mooi vond.
Typ een J als je mee wilt doen.
Tik op 👍 als je op de sportdag komt helpen.
Tap 👍 if you will bring a cake.
A message in this chat is enough when you want to help.
No phone calls please, the office is closed on Friday. News follows in the app.
The easiest way to report a sick child is by phone.
The bot makes it easy to report a sick child: write to it in private.
De ziekteverlofregeling van leerkrachten staat in de schoolgids.
Er zijn vandaag twee juffen ziek. We vragen jullie begrip, meer nieuws volgt hier.
Ziekmeldingen komen bij de administratie binnen, niet bij mij. Appen heeft dus geen zin.
We merken dat ziekmeldingen vaak via de groep gaan. Voortaan graag telefonisch.
Gelieve ziekmeldingen niet meer via deze groep te doen.
Zet alsjeblieft geen ziekmeldingen meer in de groep, het is privé.
Ik heb jullie appjes over zieke kinderen gezien, maar bel voortaan school.
Door de griepgolf zijn veel kinderen afwezig. We sturen het huiswerk via de app.
Voor de afwezige kinderen: het huiswerk staat in de app.
Het huiswerk voor zieke kinderen zetten we in de groep.
Kinderen die ziek zijn, kunnen de les volgen via de app.
Is je kind ziek maar wil het toch meedoen met de quiz? De vragen staan in de app.
Zieke kinderen mogen de filmpjes in de app bekijken.
Wens Fenna beterschap, reageer met een hartje.
Verlof vragen door op dit bericht te antwoorden kan niet; gebruik het formulier.
Reageer met JA en het aantal personen als je komt eten.
Voor ziekmelding volstaat een telefoontje voor 8.15 uur.
Als u uw kind wilt ziekmelden, belt u 0516-000000. Vragen over de excursie mag u hier stellen.
Is je kind er morgen bij? Laat het weten in de groep.
Een ziekmelding in de app is niet voldoende.
Ziekmeldingen via WhatsApp lezen wij niet.
Kids who are ill should stay home. Photos of today are in the app.
You don't have to phone: news about the trip is posted right here.
Leave your child's name below if they want to sing.
Leave the gym bags below the coats.
We leave at nine. Reply to this post if you can drive.
Please leave a message below if you liked the show.
Do you leave for holiday early? Enjoy!
When we leave for camp, let us know here if you need a ride.
React with a heart if your kid had fun today.
Ping me if your child lost a shoe.
Let me know on WhatsApp if your child wants pizza.
De schoolarts komt. Wil je erbij zijn? Laat het weten in de groep.
De tandarts geeft een gastles. Vragen voor haar? Zet ze hieronder.
Het thema is 'Ziek en gezond'. Wie heeft een dokterskoffer? Laat het hier weten.
Thema ziekenhuis: wie werkt er in de zorg en wil vertellen? Reageer hieronder.
De ambulance komt langs! Welk kind wil op de foto? Laat het hier weten.
Ziekenhuisbezoek met de klas: 12 januari. Wie rijdt? Reageer hier.
Onze zieke boom wordt gekapt. Wie wil er hout? Laat het hier weten.
Sinds de ziekte van juf Anna werkt zij halve dagen. Stel vragen gerust in de app.
Verlofdagen van het team: zie de kalender in de app.
Met ingang van maandag is juf Anna terug van verlof. Laat hier een welkomstwoord achter!
We bellen je als je kind ziek wordt. Zet je nummer dus goed in het portaal.
Je kind is welkom als het niet meer ziek is. Kijk in de app voor het programma.
Heeft je kind de smaak te pakken? Laat maar weten in de groep.
Ligt je kind al in bed? Morgen wordt een lange dag! Kijk in de app voor de tijden.
Deze groep is niet voor ziekmeldingen en vragen over je kind.
De groepsapp is er voor nieuws; voor ziekmeldingen bel je.
Deze chat is bedoeld voor nieuws. Ziekmeldingen horen bij de administratie.
Wij hebben afgesproken dat ziekmeldingen telefonisch gaan.
Alle ziekmeldingen komen bij de administratie binnen, telefonisch of via de bot.
Als je kind niet meedoet met de musical, meld het hier.
Niet op de foto? Laat het weten onder dit bericht.
Ouders die willen helpen, kunnen hier reageren.
Wie een taart wil bakken voor Koningsdag: graag hieronder melden.
If your child is going to the disco, text the teacher.
Will your child be at the party tomorrow? Comment on this post.
Is your child coming to the play? Post it in the group.
For absence, please use the phone instead of this group chat.
My child is sick, what now? Simple: call the school!
My child is sick, what now? Tell the school bot in private.
Zieke kinderen? Lees op de website wat je moet doen.
Ziekmelden kan alleen telefonisch. Alleen voor foto's gebruiken we de app.
Wil je je ziekmelding doorgeven, bel dan; voor al het andere is er de app.
Bericht van de bot: je kunt je kind nu ook bij mij ziekmelden, in een privégesprek.
Typ /verlof in een privégesprek met de bot en volg de stappen.
Ziek? De bot staat in jullie contacten: stuur hem een bericht.
De bot heet Tjongerbot. Ziekmelden? Stuur Tjongerbot een bericht.
Meld je kind ziek bij Tjongerbot in Telegram.
Ziekmelden gaat via de bot, dus graag niet meer in deze groep.
De schoolbot werkt weer! Ziekmelden kan dus weer via een berichtje aan de bot.
Juf Anna is herstellende. Wie een kaart wil sturen, kan dat bij mij aangeven in de app.
We missen meester Bram door ziekte. Laat hem in een reactie weten dat we aan hem denken.
Vandaag was de helft ziek. Wie wel kwam, maakte een slinger. Foto's staan hieronder.
Een les over gezond en ziek: reageer hieronder met je beste recept voor soep.
Thuisblijven met griep? Bel de school. Beterschapskaartjes mogen in de groep.
Kom je later helpen? Laat het hier weten.
Zieke kinderen horen thuis. Wil je vandaag hun spullen ophalen? Laat het hier weten!
Ziekmelden en verlof: het blijft zoals het was, niet via de app.
"""
