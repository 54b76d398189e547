"""Sentences that invite parents to ask leave in the app, or to say there that a child comes later, one on a line."""

LEAVE_INVITATIONS = """
verlof vraag je aan in deze app
Ziekmeldingen en verlofaanvragen: graag in deze groep zetten.
Verlof nodig? Vraag het aan via Telegram.
Een vrije dag nodig? Je kunt verlof aanvragen via een berichtje in deze groep.
Leave requests can be sent in this group.
Ask for leave in the app.
Moet je kind naar de tandarts? Vraag verlof aan in de app
Voor ziekmelden, verlof en vragen: gebruik de app
Verlof aanvragen? Stuur een DM
Verlofaanvragen kunnen gewoon via de app
Wil je een dag vrij vragen? Doe dat in deze groep.
Ook voor een tandartsbezoek kun je je kind hier afmelden
Request leave via this app
Need a day off? Ask here in the group!
U kunt uw kind via de app ziek melden of verlof aanvragen.
Je kind komt later op school? Zet het in de groep.
Is je kind later op school, app dan even.
Als je kind te laat op school komt, laat het hier weten
Let me know here if your child will be late.
Vrij nodig voor een begrafenis? Laat het hier weten.
Verlof mag je ook gewoon appen
Moet je kind naar het ziekenhuis? App mij even.
Willen jullie vrij voor het Suikerfeest? Vraag het via een appje.
Wil je kind vrij op vrijdag? Geef het hier door.
Komt je kind later? Zet het in de appgroep.
Morgen naar de tandarts? Geef het even door in de app.
Wil je vrij voor een bruiloft? Vraag het hier in de groep.
Moet je kind naar de dokter? Laat het weten in de chat!
Komt je kind te laat? App het even.
Naar de orthodontist? Meld het in de groepsapp.
Is your child running late? Let us know in the chat.
Doctor's appointment? Tell us in the app.
Wil je een dag vrij voor een feest? Vraag het in de groep.
In deze groep kun je terecht met ziekmeldingen en verlofaanvragen.
Heb je verlof nodig? Laat het me weten met een reactie.
Verlof aanvragen: stuur mij een bericht in deze app.
Verlof kun je bij mij vragen via de chat.
Een briefje is niet nodig, verlof vraag je gewoon in de groep.
Formulier vergeten? Vraag verlof dan maar hier in de app aan.
Use this chat for sick notes and leave requests.
Want a day off for a wedding? Ask me in a private message.
Holiday leave? Just drop it in the chat.
Your child is late? Send a quick message in the app.
Late for school? Message the teacher.
Tandartsafspraak? Zet het in de groep.
Moet je zoon naar de orthodontist? Stuur me een appje.
Dokter of tandarts onder schooltijd? Geef het door in de app.
Te laat komen? Meld het in de chat.
Kort verlof kun je bij mij appen.
Verlof vraag je aan door te reageren op dit bericht.
Je kunt verlof aanvragen door te reageren op dit bericht
Verlof? Reageer op dit bericht.
Extra verlof nodig rond de kerst? Zet een reactie onder dit bericht.
Verlof aanvragen kan door hieronder te reageren.
Wie verlof wil, reageert hieronder.
Wil je verlof voor de vrijdag na Hemelvaart? Reageer dan op deze post.
Reply to this post if you want to ask for leave.
To request leave, reply to this message.
You can ask for a day off by replying to this post.
Is je kind te laat? Geef het even door in de groepsapp.
Te laat? App de juf!
Your child will be late? Tell us in the group.
Running late with your child? Drop a message here.
Ziek, dokter of tandarts? Ik hoor het graag hier in de groep.
Verlof regelen we gewoon via de groepsapp
Vrij vragen voor een bruiloft? Dat mag gewoon in de app bij mij.
Een dagje vrij? Vraag het me via WhatsApp!
Verlofaanvragen mag je onder dit bericht zetten
Leave for Eid? Just message me here.
Ask me here for leave, no form needed.
Vrijaf vragen kan via een privébericht aan mij.
Een snipperdag aanvragen? App mij.
Verlofbriefje kwijt? Vraag het gewoon even in de app.
Verlof voor een huwelijk: stuur me een dm'etje.
Bijzonder verlof? Laat het me hier weten.
Vakantieverlof vraag je aan met een reactie onder dit bericht
Je kunt ook verlof aanvragen door mij een berichtje te sturen in Telegram.
Illness or dentist? Just react with an emoji.
Tell me by DM when your child has a doctor's appointment.
Late drop-off? Let me know in this chat.
Request time off by replying here.
Moet je kind naar de dokter? Een berichtje in de groep is genoeg.
Dokter, tandarts, orthodontist: alles mag je melden in de app.
Als je kind naar de huisarts moet, kun je dat hier aangeven.
Je kunt hier ook aangeven dat je kind later komt.
Komt je kind een kwartiertje later vanwege de beugel? Appje!
Verslapen? Geen stress, app me even en breng je kind later.
Wil je een dagje vrij voor de bruiloft van oma? Vraag het me hier.
Vrij voor Offerfeest kun je in deze groep aanvragen.
Suikerfeest: verlof aanvragen kan via een reactie.
Verlofverzoeken handel ik vanaf nu af in de app.
Wie eerder op vakantie wil, kan dat bij mij in de app vragen.
Mag je kind een dag eerder weg met vakantie? Vraag het in de groep.
Stuur me een privébericht voor verlof.
Verlof voor je kind? Je hoeft alleen maar op dit bericht te antwoorden.
Wilt u verlof, geef dan een reactie op deze oproep.
Reageer met VERLOF en de datum op dit bericht, dan regel ik het.
Ziek of vrij nodig? Eén berichtje hier en het is geregeld.
If you need leave, drop a note in the chat.
Leave? Reply to this post.
Ask for leave by replying to this post.
Laat het me weten via de app als je kind verlof nodig heeft.
Voor een dagje verlof is een appje genoeg.
Hebben jullie een vrije dag nodig? Vraag het in deze groep.
Ouders die verlof willen, kunnen hier reageren.
Een verlofaanvraag kan ook als reactie op dit bericht.
Wie verlof nodig heeft voor Koningsdag: graag hieronder melden.
Late? Send a message to the group.
If your child is going to be late, text the teacher.
Voor een middagje vrij mag je het ook in een reactie hieronder vragen.
Is je kind morgen later door de tandarts, app me even.
Komt uw kind te laat? Laat het hier even weten.
Moet je kind morgen naar de orthodontist? Meld het hieronder.
Kom je later? Duimpje onder dit bericht is genoeg.
Verlof aanvragen kan vanaf nu heel simpel: stuur een bericht in deze groep.
"""
