"""Sentences that lead illness and leave to where they are agreed to go, or away from the app, one on a line."""

AGREED_WAYS = """
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
Verlof aanvragen kan hier: https://tjongerschool.example/verlof
Verlof aanvragen doe je met het formulier op de website.
Wil je je kind ziekmelden? Bel dan de school. Vragen mag je in de app stellen.
Let op: ziekmelden via de telefoon en niet via deze app!
Denk eraan: ziekmelden kan alleen telefonisch en dus niet hier.
Do not report illness in the app, please call the school.
Please call the school before 8:15 if your child is ill.
Illness is not reported here but by phone.
Ziek? Bel voor 8.15 uur 0516-000000.
Ziekmelden: mail naar ziekmelden@tjongerschool.example.
Stuur een bericht naar ziekmelden@tjongerschool.example als je kind ziek is.
Ziekmelden hoort niet in de app thuis
De juf leest de app niet voor schooltijd, meld je kind dus telefonisch ziek.
Ziekmelden gaat zoals altijd telefonisch. Hier leest u hoe.
Ziekmelden? Typ /ziek tegen de schoolbot.
Ziekmeldingen lezen we hier niet.
Als je kind ziek is, bel je de school. In deze groep delen we alleen nieuws.
Meld je kind voor 8.15 uur ziek op 0516-000000, dus niet in deze app.
Leave requests go by mail, never through the group.
Als je kind ziek is, horen we dat graag telefonisch voor 8.15 uur. Berichten in de app lezen we pas na schooltijd.
Kinderen met koorts houden we thuis. Laat het ons telefonisch weten.
Kind ziek? Zo meld je dat: bel 0516-000000.
Ziekmelden: alleen telefonisch. Appjes lezen we niet op tijd.
Voor een verlofaanvraag vul je het formulier in; de app is daar niet voor.
In deze groep geen ziekmeldingen, verlofaanvragen of vragen over je eigen kind a.u.b.
Vraag over verlof? Loop even binnen bij Bram.
Reminder: illness is reported by phone. This group is for news only.
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
Berichten aan de juf lezen we na schooltijd.
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
Moet je kind naar de dokter? Bel de school.
Vergeet niet: ziekmelden kan niet via de groep.
Ziekmelden doen we via de schoolbot, dus niet meer via juf of meester in de app.
De bot is er voor ziekmelden, deze groep voor nieuws.
We gebruiken de app alleen voor nieuws; ziekmelden gaat per telefoon.
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
Heeft je kind een afspraak bij de tandarts? Bel even naar school.
meld je kind ziek via de bot in een privébericht
Meld je kind ziek bij de bot, in een privébericht.
Zeg het in een privébericht aan de bot als je kind ziek is.
Stuur de bot een privébericht als je kind ziek is.
Verlof? Vraag het de bot in een privébericht.
Tell the bot in a private message if your child is ill.
Report illness to the bot in a private chat.
Verlof aanvragen: alleen met het formulier op de website, niet door te reageren op dit bericht.
Reageer niet op dit bericht om verlof te vragen; gebruik het formulier.
Ziek? Niet hier melden, maar bellen. 0516-000000.
Ziek? Een duimpje is niet genoeg: bel de school.
Een reactie onder dit bericht is geen ziekmelding.
Please don't reply to this post to report your child ill; call us.
A thumbs up is not a sick note. Please call the school.
Veel zieken! Reageer met een 🤒 is niet nodig, bel gewoon.
De GGD adviseert: blijf thuis bij koorts. Bel school voor 8.15 uur.
Absence is reported by phone; this group is for news.
Sick? Please phone the office.
Leave requests: use the form on our website.
Verlof voor Keti Koti vraag je met het formulier. Vragen daarover? Loop even binnen.
Ziekmelden doe je telefonisch of via de bot. Onder dit bericht mag je vragen stellen over de sportdag.
Onder dit bericht mag je vragen stellen over het kamp. Ziekmelden gaat telefonisch.
De bot helpt met ziekmelden: open een privéchat en typ /ziek.
📢 Ziekmelden? ☎️ 0516-000000
Ziek 🤒 = bellen ☎️
Stuur ziekmeldingen voortaan naar ziekmelden@tjongerschool.example.
Ziekmeldingen in de groep worden niet gelezen.
Ziekmeldingen die in deze groep binnenkomen geef ik niet door.
Meld je kind voor 8 uur af via het ouderportaal.
Een snipperdag aanvragen? Dat mag niet onder schooltijd.
Bijzonder verlof? De directeur vertelt je hoe het werkt.
Parents, please call the school if your child is ill. Photos of the trip can go here.
We do not accept sick notes in this chat.
Illness policy: children with fever stay home. Call the office by 8:15.
Ziektebeeld, besmetting en wering: lees het op de GGD-site.
Is je kind ziek, bel dan. Heb je een vraag over het kamp, zet die dan in de groep.
Zieke leerlingen graag voor 8.15 uur melden via 0516-000000.
The easiest way to report a sick child is by phone.
The bot makes it easy to report a sick child: write to it in private.
Ziekmeldingen komen bij de administratie binnen, niet bij mij. Appen heeft dus geen zin.
We merken dat ziekmeldingen vaak via de groep gaan. Voortaan graag telefonisch.
Gelieve ziekmeldingen niet meer via deze groep te doen.
Zet alsjeblieft geen ziekmeldingen meer in de groep, het is privé.
Ik heb jullie appjes over zieke kinderen gezien, maar bel voortaan school.
Verlof vragen door op dit bericht te antwoorden kan niet; gebruik het formulier.
Voor ziekmelding volstaat een telefoontje voor 8.15 uur.
Als u uw kind wilt ziekmelden, belt u 0516-000000. Vragen over de excursie mag u hier stellen.
Een ziekmelding in de app is niet voldoende.
Ziekmeldingen via WhatsApp lezen wij niet.
Deze groep is niet voor ziekmeldingen en vragen over je kind.
De groepsapp is er voor nieuws; voor ziekmeldingen bel je.
Deze chat is bedoeld voor nieuws. Ziekmeldingen horen bij de administratie.
Wij hebben afgesproken dat ziekmeldingen telefonisch gaan.
Alle ziekmeldingen komen bij de administratie binnen, telefonisch of via de bot.
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
Thuisblijven met griep? Bel de school. Beterschapskaartjes mogen in de groep.
Ziekmelden en verlof: het blijft zoals het was, niet via de app.
"""
