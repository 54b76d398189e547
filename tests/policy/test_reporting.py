"""A7: illness and leave go by the agreed channel, and a post may say so."""

from dataclasses import replace

import pytest

from policy.check import check
from policy.model import Audience, Draft, Severity
from tests.policy.school import FACTS, PROTOCOL, hits, judge

WITH_PHONE = replace(FACTS, phone="0516-000000")

INVITATIONS = """
meld je kind ziek via de app
ziek? app even
Ziek? Dan even appen.
stuur een berichtje in de groep als je kind ziek is
afmelden kan hier
verlof vraag je aan in deze app
Ziekmelden kan voortaan via deze app.
Is je kind ziek? Laat het hier even weten.
Is uw kind ziek? Stuur dan voor 8.15 uur een appje.
Als je kind niet kan komen app dan even de juf
Je hoeft niet meer te bellen als je kind ziek is, een appje is genoeg
Bel niet, maar app even als je kind ziek is
Ziekmeldingen en verlofaanvragen: graag in deze groep zetten.
Is je kind morgen ziek, zet het dan in de groepsapp.
Kind ziek? Reageer op dit bericht.
Kind ziek? Stuur mij een pb.
Vergeet niet je kind ziek te melden via de app.
Verlof nodig? Vraag het aan via Telegram.
Een vrije dag nodig? Je kunt verlof aanvragen via een berichtje in deze groep.
Ziekmeldingen mogen ook via de app.
Ziekmelden telefonisch, maar het mag ook via de app
Je kunt je kind ziekmelden. Dat kan gewoon hier in de groep.
Please report your child sick through this app
If your child is ill, just send us a message here.
If your child is sick, text me before 8:15
You can call in sick in the group chat
Leave requests can be sent in this group.
Is your child sick? Let us know here.
Ask for leave in the app.
Absences can be reported below.
No need to call: if your child is sick, just drop a message in the group.
Wie ziek is kan dat in de chat melden
Meld ziekte en afwezigheid in de groepsapp
Je mag je kind ook via WhatsApp afmelden
Ziek melden? Dat kan via de app!
Geef het in de app door als je kind ziek is
Bij ziekte graag een berichtje in de app
Moet je kind naar de tandarts? Vraag verlof aan in de app
Voor ziekmelden, verlof en vragen: gebruik de app
Als uw zoon koorts heeft, stuur dan even een berichtje via deze chat.
Ziekmelden via de groepsapp is vanaf nu mogelijk!
Ziekmeldingen graag hieronder
Ziekmelden gaat voortaan niet meer telefonisch maar via de app
Ziek? Meld het in de groep.
Je kunt je zoon of dochter gewoon hier ziek melden
Kan je kind niet naar school? App mij.
Voor ziekmeldingen stuur je een appje naar de klassenapp
Afmelden? Appje naar de juf is genoeg
Verlof aanvragen? Stuur een DM
Verlofaanvragen kunnen gewoon via de app
Wil je een dag vrij vragen? Doe dat in deze groep.
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
Ook voor een tandartsbezoek kun je je kind hier afmelden
Ziekmeldingen ontvang ik het liefst via Telegram
You can report your child's absence here in the app
Let me know in this chat if your child is ill
Message me if your kid is sick
Request leave via this app
Need a day off? Ask here in the group!
Sick child? Drop us a message in this group
ZIEK? APP EVEN!
Ziek, zwak of misselijk? App even voor half negen.
Appen mag als je kind ziek is
Is uw kind ziek, dan kunt u dit in de app doorgeven
U kunt uw kind via de app ziek melden of verlof aanvragen.
Bellen hoeft niet meer bij ziekte: zet het hier in de app
Reageer met 🤒 als je kind ziek is
Ziekmelden kan ook hier
Stuur je ziekmelding naar deze groep
Is ie ziek? Appen!
Kindje ziek? Appje!
Kind ziek? Stuur /ziek in deze groep.
Ziek? Dan mag je gewoon in deze groep reageren.
Je kind komt later op school? Zet het in de groep.
Is je kind later op school, app dan even.
Als je kind te laat op school komt, laat het hier weten
Heeft je kind verhoging? App de juf.
De bot of ik: app maar als je kind ziek is
Met de bot gaat het ook, maar app me liever als je kind ziek is.
Ziekmelden via de bot lukt niet? Stuur mij een appje.
Let me know here if your child will be late.
Vrij nodig voor een begrafenis? Laat het hier weten.
Verlof mag je ook gewoon appen
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
Moet je kind naar het ziekenhuis? App mij even.
Willen jullie vrij voor het Suikerfeest? Vraag het via een appje.
Wil je kind vrij op vrijdag? Geef het hier door.
Geef hier door of je kind ziek is
Ziekmelden is niet moeilijk: het kan in de app
Ziekmelden via de app, dan hoef je niet te bellen
Liever niet via de bot: app mij maar als je kind ziek is
Je mag mij ook gewoon appen als je kind ziek is, dat is makkelijker dan de bot
Stuur /ziek in deze groep als je kind ziek is
Komt je kind later? Zet het in de appgroep.
Morgen naar de tandarts? Geef het even door in de app.
Wil je vrij voor een bruiloft? Vraag het hier in de groep.
Is je zoon of dochter niet lekker, geef het hier even door.
Moet je kind naar de dokter? Laat het weten in de chat!
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
Komt je kind te laat? App het even.
Naar de orthodontist? Meld het in de groepsapp.
Is je kind niet lekker? Stuur een berichtje in de groep.
Ziekmelden via een berichtje naar de juf
Stuur de juf een berichtje als je kind ziek is
Is your child running late? Let us know in the chat.
Doctor's appointment? Tell us in the app.
Wil je een dag vrij voor een feest? Vraag het in de groep.
Verhoging? Laat het hier even weten.
Buikgriep? Reageer onder dit bericht.
Ziekmelden hoeft niet meer telefonisch, stuur een appje
Ziekmelden mag nu via de app, bellen hoeft niet
Bellen hoeft niet meer, ziekmelden kan in de app
"""

NO_INVITATIONS = """
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
"""


@pytest.mark.parametrize("text", INVITATIONS.strip().splitlines())
def test_invitation(text: str) -> None:
    """An invitation to report illness or ask leave in the app is found, however it is worded."""
    assert [rule for rule, _ in hits(text)] == ["report_in_app"]


@pytest.mark.parametrize("text", NO_INVITATIONS.strip().splitlines())
def test_no_invitation(text: str) -> None:
    """The agreed channel, the bot's hand-over, a denial and other appointments are no such invitation."""
    assert hits(text) == ()


def test_invitation_is_refused_everywhere() -> None:
    """No destination makes it acceptable."""
    for destination in ("class", "school", "public"):
        verdict = judge("Kind ziek? App even!", destination)
        assert verdict.word == "refuse"
        assert [(finding.article, finding.severity) for finding in verdict.findings] == [("A7", Severity.REFUSE)]


def test_topic_after_the_way_is_within_the_words() -> None:
    """The words run from the way to the topic when they stand in that order."""
    text = "Beste ouders, geef het in de app door als je kind ziek is. Dank!"
    assert hits(text) == (("report_in_app", "in de app door als je kind ziek"),)


def test_every_passage_is_judged() -> None:
    """A denial does not excuse an invitation elsewhere in the post."""
    text = "Ziekmelden niet via de app.\nVerlof vraag je aan in deze groep."
    assert [rule for rule, _ in hits(text)] == ["report_in_app"]


def test_refusal_names_the_schools_own_way() -> None:
    """Where the school's number is known the teacher reads it, and that the bot hears it in private."""
    messages = check(Draft("Kind ziek? App even!", Audience("class")), PROTOCOL, WITH_PHONE).findings[0].messages
    assert "bel de school op 0516-000000, of zeg het in een privébericht aan de bot" in messages["nl"]
    assert "phone the school on 0516-000000, or tell the bot in a private message" in messages["en"]


def test_refusal_without_a_known_number() -> None:
    """Without a number the teacher is asked to name the agreed channel."""
    messages = judge("Kind ziek? App even!").findings[0].messages
    assert "Noem het kanaal dat de school heeft afgesproken." in messages["nl"]
    assert "Name the channel that the school has agreed." in messages["en"]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_what_the_refusal_advises_passes(language: str) -> None:
    """A teacher who writes what the refusal says is not refused again."""
    message = PROTOCOL.messages("report_in_app", "", WITH_PHONE.phone)[language]
    advice = message.rpartition(": ")[2]
    assert "0516-000000" in advice
    for text in (advice, f"Kind ziek? {advice}", f"Is your child ill? {advice}", f"Ziekmelden of verlof: {advice}"):
        assert check(Draft(text, Audience("class")), PROTOCOL, WITH_PHONE).findings == ()
