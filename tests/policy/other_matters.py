"""Sentences that ask for an answer in the app, or speak of illness or leave, but not of both as one, one on a line."""

OTHER_MATTERS = """
Stuur mij een sms'je als je mee kunt rijden.
Je krijgt een sms als de bus terug is.
Juf Anna is ziek, laat hier even weten wie kan helpen
Juf Anna gaat met verlof. In de app houden we jullie op de hoogte.
Afmelden voor de ouderavond kan hier.
Afmelden voor het kerstontbijt (dus niet voor school!) kan in de peiling hieronder.
Kun je niet bij het kerstdiner zijn? Afmelden kan hieronder.
Afmelden voor de lunch van vrijdag of voor de kerstmarkt mag in deze groep.
Komt je kind later thuis door het overblijven? Dat regelen we op school.
Er zijn veel kinderen ziek in groep 5. Beterschap allemaal!
Er heerst griep in de groep.
We hebben veel zieke kinderen in de groep deze week.
De helft van groep 6 is ziek; de musical gaat niet door. Morgen meer in de app.
Many children are ill in our group this week.
Wie rijdt er mee naar het zwembad? Laat het hieronder even weten.
Reageer hieronder als je kunt helpen op de sportdag.
Stuur even een appje als je kunt rijden.
Meester Bram is ziek. Groep 6 krijgt vandaag les van juf Anna.
Vanwege ziekte van juf Anna is er vandaag geen gym. Morgen staat er meer in de app.
Na twee weken griep is bijna iedereen weer beter. In de app staan foto's van het feest.
In de groep hebben we het gehad over ziek zijn en beter worden.
Kun je niet komen helpen? Meld je dan even af bij Anna in de app.
Juf Lotte is er morgen niet, meester Daan vervangt haar.
Morgen komt opa Thijs voorlezen.
Wie heeft de jas van Sem gezien?
De kosten zijn 12,50 per kind, over te maken via de link in de mail van maandag 12-01-2027.
Wil je je kind afmelden voor de BSO? Dat kan hier niet, bel de BSO.
Kun je niet bij de ouderavond zijn? Afmelden mag via een berichtje in de app.
Op ziekte van juf Anna na was het een topweek. Kijk de foto's in de app!
Is je kind allergisch? Geef dat even door via administratie@tjongerschool.example.
Als je kind ziek wordt op school, bellen we je. Zorg dat je telefoonnummer in Parnassys klopt.
We had a lot of sick children in the group last week, so the play moved to Friday.
Hier in de klas zijn veel kinderen ziek. Denk aan handen wassen!
Vergeet niet te reageren als je wilt helpen bij het kerstdiner
Wie is er vrij om te helpen? Reageer hieronder!
Vrijdag vrij! Fijn weekend, en app gerust als je foto's hebt van het feest.
Vanwege de griep zijn er te weinig hulpouders. App juf Anna als je kunt rijden.
Komt je kind later van de BSO? Bel dan de BSO.
De juf is naar de dokter. In de groep staat wie invalt.
Vrij kamperen? Foto's graag in de groep!
Verkouden? Neem zakdoekjes mee naar school.
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
Is je kind later jarig dan 1 mei? Laat het weten in de groep.
Meld je kind aan voor schaken via een berichtje aan de juf.
Wie komt later op de ouderavond? Zet het in de appgroep.
Morgen komt de tandarts in de klas. Foto's volgen in de app.
Morgen gaan we naar de dokter op de kinderboerderij. Foto's in de app!
Vrij om te helpen? Geef het even door in de app.
Wil je meerijden? Vraag het hier in de groep.
Is je zoon of dochter goed in schaken? Geef het hier even door.
Een bericht aan de juf mag altijd.
Vragen over de musical? Graag via een bericht aan de juf.
De schoolreis begint later. Laat het weten in de chat als je kunt rijden.
De robot van groep 8 is af! Foto's in de app.
Wij zijn vrijdag vrij. Vragen? Stel ze in de groep.
Wil je vrijkaarten voor het theater? Vraag het in de groep.
Kom je later met de taart? Zet het in de appgroep.
De bus komt later. Kijk in de app.
We lezen over de dokter. Heb je een dokterskoffer? Laat het weten in de chat!
Onder deze post mag je foto's van het kamp zetten.
Een berichtje naar juf Anna in Telegram is altijd welkom.
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
Tandartsafspraak? Plan die graag na schooltijd.
De gymles vervalt wegens ziekte. Reageer gerust met ideeën voor buitenspelen.
Wie is er ziek van al die regen? Deel je leukste binnenspel in de groep!
Kom niet te laat! We vertrekken om 8.30 uur. Laat hier weten of je rijdt.
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
Zieke kinderen horen thuis, niet in de klas.
Vrijaf hebben we op 5 mei. Foto's van de viering mogen hier!
If your son has a costume, post it here.
Let us know in the comments if your child liked the show.
Use the poll below to choose a date for the barbecue.
Late drop-off is not possible tomorrow.
Time off for teachers is on Friday. Reply here if you need childcare.
Message me on Telegram if your kid lost a jacket.
Doctor Who night! Let me know in this chat if you want to come.
Thumbs-up this message if your daughter will be in the play.
The flu season is here: wash hands! See the tips in the app.
Zij is ziek van heimwee geweest op kamp, maar nu is alles goed. Foto's staan in de groep!
De verlofkalender van de leerkrachten hangt in de hal.
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
De ziekteverlofregeling van leerkrachten staat in de schoolgids.
Er zijn vandaag twee juffen ziek. We vragen jullie begrip, meer nieuws volgt hier.
Door de griepgolf zijn veel kinderen afwezig. We sturen het huiswerk via de app.
Voor de afwezige kinderen: het huiswerk staat in de app.
Het huiswerk voor zieke kinderen zetten we in de groep.
Kinderen die ziek zijn, kunnen de les volgen via de app.
Is je kind ziek maar wil het toch meedoen met de quiz? De vragen staan in de app.
Zieke kinderen mogen de filmpjes in de app bekijken.
Wens Fenna beterschap, reageer met een hartje.
Reageer met JA en het aantal personen als je komt eten.
Is je kind er morgen bij? Laat het weten in de groep.
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
Als je kind niet meedoet met de musical, meld het hier.
Niet op de foto? Laat het weten onder dit bericht.
Ouders die willen helpen, kunnen hier reageren.
Wie een taart wil bakken voor Koningsdag: graag hieronder melden.
If your child is going to the disco, text the teacher.
Will your child be at the party tomorrow? Comment on this post.
Is your child coming to the play? Post it in the group.
Juf Anna is herstellende. Wie een kaart wil sturen, kan dat bij mij aangeven in de app.
We missen meester Bram door ziekte. Laat hem in een reactie weten dat we aan hem denken.
Vandaag was de helft ziek. Wie wel kwam, maakte een slinger. Foto's staan hieronder.
Een les over gezond en ziek: reageer hieronder met je beste recept voor soep.
Kom je later helpen? Laat het hier weten.
Zieke kinderen horen thuis. Wil je vandaag hun spullen ophalen? Laat het hier weten!
"""
