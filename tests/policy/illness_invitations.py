"""Sentences of posts that invite parents to report in the app that a child is ill or not there, one on a line."""

ILLNESS_INVITATIONS = """
Ziek? Stuur mij een sms'je.
meld je kind ziek via de app
ziek? app even
kunnen jullie ff appen als je kind ziek is
app ff als je kind ziek is
ziek? dan effe appen
Laat het hier effen weten als je kind ziek is
Kind ziek? Reageer ff onder dit bericht.
Ziek? Dan even appen.
stuur een berichtje in de groep als je kind ziek is
afmelden kan hier
Ziekmelden kan voortaan via deze app.
Is je kind ziek? Laat het hier even weten.
Is uw kind ziek? Stuur dan voor 8.15 uur een appje.
Als je kind niet kan komen app dan even de juf
Je hoeft niet meer te bellen als je kind ziek is, een appje is genoeg
Bel niet, maar app even als je kind ziek is
Is je kind morgen ziek, zet het dan in de groepsapp.
Kind ziek? Reageer op dit bericht.
Kind ziek? Stuur mij een pb.
Vergeet niet je kind ziek te melden via de app.
Ziekmeldingen mogen ook via de app.
Ziekmelden telefonisch, maar het mag ook via de app
Je kunt je kind ziekmelden. Dat kan gewoon hier in de groep.
Please report your child sick through this app
If your child is ill, just send us a message here.
If your child is sick, text me before 8:15
You can call in sick in the group chat
Is your child sick? Let us know here.
Absences can be reported below.
No need to call: if your child is sick, just drop a message in the group.
Wie ziek is kan dat in de chat melden
Meld ziekte en afwezigheid in de groepsapp
Je mag je kind ook via WhatsApp afmelden
Ziek melden? Dat kan via de app!
Geef het in de app door als je kind ziek is
Bij ziekte graag een berichtje in de app
Als uw zoon koorts heeft, stuur dan even een berichtje via deze chat.
Ziekmelden via de groepsapp is vanaf nu mogelijk!
Ziekmeldingen graag hieronder
Ziekmelden gaat voortaan niet meer telefonisch maar via de app
Ziek? Meld het in de groep.
Je kunt je zoon of dochter gewoon hier ziek melden
Kan je kind niet naar school? App mij.
Voor ziekmeldingen stuur je een appje naar de klassenapp
Afmelden? Appje naar de juf is genoeg
Kids sick? Just text us!
Wie zijn kind ziek wil melden kan dat hier doen
Meld hier je kind ziek
Ziek melden mag voortaan ook hier, scheelt weer een telefoontje
Ziekmelden doen we vanaf nu via de app.
Ziek-melden via de app
Laat me hier even weten als je kind morgen niet komt
Laat het in de groep weten wanneer je kind ziek is
Is er iemand ziek? Meld het even in deze app
Als jullie kind ziek thuis is, mag je dat hier melden
Ziekmeldingen ontvang ik het liefst via Telegram
You can report your child's absence here in the app
Let me know in this chat if your child is ill
Message me if your kid is sick
Sick child? Drop us a message in this group
ZIEK? APP EVEN!
Ziek, zwak of misselijk? App even voor half negen.
Appen mag als je kind ziek is
Is uw kind ziek, dan kunt u dit in de app doorgeven
Bellen hoeft niet meer bij ziekte: zet het hier in de app
Reageer met 🤒 als je kind ziek is
Ziekmelden kan ook hier
Stuur je ziekmelding naar deze groep
Is ie ziek? Appen!
Kindje ziek? Appje!
Kind ziek? Stuur /ziek in deze groep.
Ziek? Dan mag je gewoon in deze groep reageren.
Heeft je kind verhoging? App de juf.
De bot of ik: app maar als je kind ziek is
Met de bot gaat het ook, maar app me liever als je kind ziek is.
Ziekmelden via de bot lukt niet? Stuur mij een appje.
Geen zin in de bot? Gewoon appen als je kind ziek is!
Als de bot niet werkt mag je hier ziekmelden
Bot stuk? Ziekmelden mag dan via de app.
Ziek? Zet /ziek in de klassenapp
Je kunt /ziek typen in deze groep als je kind ziek is
Ziekmelden kan via de bot of via de app van de juf
De bot is stuk. Ziekmelden kan vandaag in de groep.
Vind je de bot lastig? Stuur mij dan een appje als je kind ziek is.
Ziek? Gebruik de bot, maar mij appen mag ook.
Bel niet meer als je kind ziek is, app mij
Ziekmelden via de app? Ja, dat kan!
Ziekmelden in deze groep? Graag!
Bij verhoging even een berichtje in de groep
Is uw zoon of dochter ziek, laat het hier weten
Geef hier door of je kind ziek is
Ziekmelden is niet moeilijk: het kan in de app
Ziekmelden via de app, dan hoef je niet te bellen
Liever niet via de bot: app mij maar als je kind ziek is
Je mag mij ook gewoon appen als je kind ziek is, dat is makkelijker dan de bot
Stuur /ziek in deze groep als je kind ziek is
Is je zoon of dochter niet lekker, geef het hier even door.
Koorts? Laat het weten in een reactie onder dit bericht.
Ziekmeldingen graag via een bericht aan de juf
In plaats van de bot mag je ook gewoon hier ziekmelden
Ziekmelden hoeft niet via de schoolbot, app mij maar
De bot werkt niet, dus ziekmelden kan even in deze groep
Geen zin in de bot? Meld je kind dan ziek in de groep
Kind ziek? App me, dat gaat sneller dan de bot
Typ /ziek in de groepsapp als je kind ziek is
Ziek? De bot helpt je, maar appen mag ook
Ziekmelden kan via de bot of in deze groep
Is your child ill? Rather not the bot: just text me
Instead of the bot, report your child sick here in the group
Post /sick in this group if your child is ill
Is je kind niet lekker? Stuur een berichtje in de groep.
Ziekmelden via een berichtje naar de juf
Stuur de juf een berichtje als je kind ziek is
Verhoging? Laat het hier even weten.
Buikgriep? Reageer onder dit bericht.
Ziekmelden hoeft niet meer telefonisch, stuur een appje
Ziekmelden mag nu via de app, bellen hoeft niet
Bellen hoeft niet meer, ziekmelden kan in de app
Als je kind morgen ziek is, mag je dat gewoon onder deze post zetten.
Ziekmelden? Gewoon een berichtje naar juf Anna in Telegram.
Beste ouders, vanaf maandag mogen jullie je kind ziekmelden in deze chat.
Voortaan kun je hier terecht voor ziekmeldingen.
Deze groep gebruiken we ook om kinderen ziek te melden.
We gebruiken de app vanaf nu ook voor ziekmeldingen.
Zet je ziekmelding in de chat, dan zie ik het voor de les.
Kan je zoon niet komen vandaag? Laat het dan even in deze groep weten.
Blijft je kind thuis vandaag? Laat het hier weten.
Blijft je kind ziek thuis, reageer dan even.
Ziek thuis? Laat het even weten in de groep.
Hoofdpijn, koorts of griep? Meld het hier.
Kids sick today? Let me know below.
If your child will be absent, reply here.
Please use this group to report absences.
Sick notes can be posted in the chat.
Parents can report illness via Telegram from now on.
Just WhatsApp me when your child is ill.
Send me a DM if your child is too ill for school.
Let the teacher know in the app if your child is not coming.
Kind ziek? Klik op de knop hieronder.
Kind ziek? Druk op het duimpje.
Absentie doorgeven? Reageer op dit bericht voor 8.15 uur.
Geef absenties door in de groep.
Absentiemeldingen graag via de app.
Je kunt me altijd appen als je kind ziek is.
App me als je kind ziek is!
Je mag altijd een appje sturen bij ziekte.
Ziekmelden = appen
Is jullie kind beter? Meld het beter in de groep.
Betermelden kan ook hier.
Wil je je kind een dag thuishouden? Vraag het in de app.
Reply with a thumbs up if your child is ill.
Give this message a thumbs up if your child is sick today
Duimpje omhoog als je kind ziek is
Zet een duimpje onder dit bericht als je kind ziek thuis is.
Is je kind ziek? Geef een duimpje.
Reageer met een 🤒 als je kind vandaag niet komt.
Stuur een 🤒 als je kind ziek is
Reageer met een emoji als je kind thuisblijft
laat het hier even weten als je kind niet komt
Laat hier even weten of je kind morgen komt of ziek is.
Laat het me in de groep even weten als je kind er niet is.
Vul de poll in als je kind ziek is.
Poll: wie is er ziek vandaag? Stem hieronder.
Stem in de poll als je kind morgen niet komt
Fill in the poll if your child is absent today.
Vote in this poll if your child is ill
Komt je kind niet? Even een seintje in de groep.
Geef een seintje in de app als je kind ziek is.
Stuur juf Anna een privéberichtje als je kind ziek is.
Stuur me even een DM als je zoon ziek is
DM your teacher if your daughter is sick.
Meld je kind ziek via een privébericht aan de juf.
Ziekmelden kan bij mij in privé via Telegram.
Ziekmelden? WhatsApp mij gerust.
Ziekmeldingen mogen in de klassenapp.
Ziek? Zet het maar in de WhatsAppgroep van de klas
Afwezigheid graag melden in deze chat.
Absent tomorrow? Comment below.
If your kid can't make it to school today, comment below.
Sick kid? React to this message.
Please let us know in this chat when your child stays home sick.
Post your child's sick note in the group.
Mail hoeft niet, zet ziekmeldingen gewoon in de groep
Tik hieronder de naam van je kind als het ziek is
Schrijf hieronder welke kinderen er ziek zijn
Zet hieronder de naam van je kind als hij morgen niet komt.
Antwoord op dit bericht als je kind ziek is.
Beantwoord dit bericht als je kind niet naar school komt.
Ziek? Antwoord even op dit bericht.
Ik hoor het graag via de app als je kind ziek is.
Meester Bram hoort graag via de app wie er ziek is
Ziekmelding? Spreek een voicebericht in voor de juf.
Stuur een spraakbericht in de groep als je kind ziek is
Spreek even een berichtje in als je kind ziek is
Kind grieperig? Appje is voldoende.
Vanaf nu kun je je kind met één klik ziekmelden onder dit bericht.
Heeft je kind koorts, meld het dan met een reactie.
Afmelden voor school kan met een reactie op deze post.
Wie is er morgen niet? Reageer even, dan weet ik wie er ziek is.
Laat met een 👍 weten dat je kind ziek is.
Is your child unwell today? Tap the thumbs up.
Kan je kind vandaag niet komen? Reageer met een kruisje.
📢 Ziekmelden? 👉 hier in de groep 👈
Ziek 🤒 = duimpje 👍
Ziekmeldingen 👇
Wie is ziek? 👇
Ziek? Laat het ons weten via deze app, vóór 8.15 uur.
ziek?? gewoon even appen hoor
Zieke kinderen mogen hier gemeld worden.
Kinderen die ziek zijn kunnen hier afgemeld worden
U mag uw zieke kind bij mij melden via WhatsApp
Heb je een ziek kind? Stuur me een berichtje!
Ziek kind thuis? Meld het in de app.
Je ziekmelding mag je naar mijn Telegram sturen.
Stuur ziekmeldingen voortaan naar mij.
Ziekmeldingen kun je aan mij doorgeven via dit kanaal.
Ik noteer ziekmeldingen die in deze groep binnenkomen.
Ziekmeldingen in de groep worden door mij doorgegeven aan de administratie.
Meld je kind voor 8 uur af in deze groep.
Wil je je kind vandaag afmelden? Dat kan door hier te reageren.
Afmelden wegens ziekte? Typ de naam van je kind hieronder.
Parents may call off their child in this group.
Call your child in sick via WhatsApp.
Text me if your child won't be in today.
If your son has a temperature, post it here.
Let us know in the comments if your child is ill.
Use the poll below to report your child sick.
Send your child's absence to this group.
Please thumbs-up this message if your daughter is home sick.
Your kid has the flu? Message me on Telegram.
We accept sick notes in this chat from now on.
Kan je dochter door griep niet naar school? Meld dat dan gewoon hier.
Zieke leerlingen graag voor 8.00 uur melden in de groepschat.
Ouders van zieke kinderen mogen mij appen.
Een zieke kleuter? Laat het de juf weten via Telegram.
Koppijn, buikpijn of koorts: app even!
Heeft uw kind buikpijn en blijft het thuis? Laat het weten in deze groep.
Is er een kind ziek? Zet de naam dan hieronder.
Mijn telefoon staat aan, dus app maar als je kind ziek is.
Ochtendmelding: wie is er ziek? Reageer voor 8.15 uur.
Kruis in de poll aan of je kind ziek is of aanwezig.
Aanwezig of ziek? Laat het hier weten.
Is je kind vandaag afwezig, dan zie ik graag een berichtje in deze groep.
Afwezig? Meld het in de klassenapp.
Wie er niet is vandaag, graag even melden in de app.
Wie vandaag thuis blijft, graag even hier melden.
Graag een appje als je kind een dagje thuisblijft.
Blijft je kind morgen ziek thuis? Stuur even een appje.
Ziek zijn melden? Hieronder graag.
Laat via het hartje zien dat je kind ziek is.
Typ Z als je kind ziek is.
Tik op 👍 als je kind er vandaag niet is.
Tap 👍 if your child is sick.
If your child is off sick, a quick message in the group will do.
A message in this chat is enough when your child is ill.
No phone calls please, sick reports via the app only.
The easiest way to report a sick child is in this group.
Voor ziekmelding volstaat een reactie op dit bericht.
Als u uw kind wilt ziekmelden, reageert u op dit bericht.
Ziekmelden via de chat met de juf is ook goed.
Meld absentie via een reactie.
Laat je even weten of je kind er morgen is of ziek is? Gewoon hieronder.
Je kind ziekmelden doe je bij mij in de app.
Je kind ziek? Mij even een berichtje sturen via Telegram.
Kun je me in de app even laten weten als je kind ziek is?
Een ziekmelding in de app is voldoende.
Ziekmeldingen via WhatsApp zijn prima.
Mag ook via de app hoor, dat ziekmelden.
Het ziekmelden mag voortaan in de klassengroep.
Ziekmelden hoeft niet per se telefonisch, een berichtje in de groep kan ook.
Kids who are ill can be reported in this group.
You don't have to phone: report illness right here.
Reply SICK to this message if your child stays home.
Leave your child's name below if they are ill.
To report an absence, use the chat.
Absences: please post here.
React with a sick emoji if your kid is home today.
Ping me if your child is sick.
Let me know on WhatsApp if your child is ill.
Heeft je kind de griep te pakken? Laat maar weten in de groep.
Kind met buikgriep? Berichtje in de app en klaar.
Ligt je kind ziek in bed? App de juf.
Ligt je zoon met koorts op de bank, laat het dan hier even weten.
Ziekmelden? Zet gewoon de naam van je kind in de groep.
Ziekmelden doe je zo: naam en groep in deze chat zetten.
Wij hebben afgesproken dat ziekmeldingen via deze groep lopen.
Ziekmeldingen lopen voortaan via deze groep.
Alle ziekmeldingen verzamel ik in deze groep.
Deze chat is ook bedoeld voor ziekmeldingen.
Deze groep is voor ziekmeldingen en vragen.
De groepsapp is er voor nieuws en ziekmeldingen.
Meld afwezigheid van je kind bij mij via een pb.
Niet op school vandaag? Laat het weten onder dit bericht.
Will your child be absent tomorrow? Comment on this post.
Is your child not coming in today? Post it in the group.
Sickness can be reported in this chat group.
Parents: sick kids? DM me before 8.
For absence, use this group chat instead of the phone.
My child is sick, what now? Simple: tell us in the app!
Zieke kinderen graag voor 8 uur in de groepsapp zetten.
Je mag zieken gewoon hier doorgeven.
Griepje te pakken? Zet een kruisje onder dit bericht.
Thuisblijven vanwege ziekte? Meld het even hier.
Wie ziek is: zet een 🤒 onder dit bericht.
Report sickness in the chat, no need to call.
"""
