"""A7 in Frisian and German: illness and leave go by the agreed channel in every language that is read."""

import pytest

from policy.model import Severity
from tests.policy.school import hits, judge

INVITATIONS = """
Is dyn bern siik, typ it dan yn de groepsapp.
Is jo bern siik? Stjoer my in berjochtsje.
As dyn bern siik is, app my dan efkes.
Sykmelde mei fan no ôf yn dizze groep.
Bern siik? Lit it hjir witte.
Siikmelde kin mei in appke.
Ofmelde kin hjirûnder mei in reaksje.
As dyn bern net komt, lit it hjir efkes witte.
Wa siik is: in tomke is genôch.
Ferlof foar freed? App it oan my.
Ferjit net: sykmelde yn de groepsapp!
By sykte graach efkes yn 'e app, belje hoecht net mear.
Bei Krankheit bitte einfach hier in der Gruppe Bescheid geben.
Ist Ihr Kind krank? Schreiben Sie es in die Gruppe.
Wenn dein Kind krank ist, schreib mir kurz.
Krankmeldungen ab heute bitte per WhatsApp.
Kind krank? Einfach hier melden!
Wer krank ist: Daumen hoch unter diesen Beitrag.
Fehlt Ihr Kind morgen, reicht ein Kommentar: einfach antworten.
Sie können Ihr Kind in dieser Gruppe krankmelden.
Beurlaubung? Fragen Sie uns hier im Chat, schreiben Sie mir.
Bitte nicht vergessen: Krankmeldungen in den Chat, also über die App.
Kommt Ihr Kind später? Bitte in der Gruppe Bescheid geben.
Einen Tag frei beantragen Sie über die App.
"""

NO_INVITATIONS = """
Sykmelde giet noch altyd fia skoalle: 0516-000000.
Is dyn bern siik, belje dan foar healwei njoggen.
Sykmelde kin net yn dizze groep.
Is dyn bern siik? App net, mar belje.
Ferlof freegje jo oan by de direkteur.
De juf is siik, dat master Bram nimt de groep oer.
Sykmelde giet fia de bot, dy mailt it nei skoalle.
Lit it hjir witte as jo meihelpe kinne.
De bern hawwe hjoed yn de groep songen.
Wa hat der frij op freed? Reagearje hjirûnder as jo helpe kinne.
Wenn Ihr Kind krank ist, rufen Sie bitte vor 8.30 Uhr die Schule an.
In der Gruppe werden Krankmeldungen nicht gelesen.
Krankmeldungen bitte nicht in der Gruppe, sondern telefonisch.
Bei Krankheit melden Sie Ihr Kind bitte im Sekretariat ab.
Beurlaubungen beantragen Sie schriftlich bei der Schulleitung.
Kind krank? Anrufen, keine Nachricht in der Gruppe!
Die Lehrerin ist krank, Herr Hoekstra vertritt sie.
Krankmelden geht über den Schulbot in der App.
Wer hilft am Freitag? Bitte hier in der Gruppe melden.
Zum Elternabend anmelden: einfach hier antworten.
Der Krankenwagen war heute zu Besuch, Fotos in der Gruppe.
Wer beim Fest hilft, meldet sich hier.
"""


@pytest.mark.parametrize("text", INVITATIONS.strip().splitlines())
def test_invitation(text: str) -> None:
    """It is refused everywhere, as it is in Dutch."""
    for destination in ("class", "school", "public"):
        (finding,) = (each for each in judge(text, destination).findings if each.rule == "report_in_app")
        assert (finding.article, finding.severity) == ("A7", Severity.REFUSE)


@pytest.mark.parametrize("text", NO_INVITATIONS.strip().splitlines())
def test_no_invitation(text: str) -> None:
    """The agreed channel, a denial, the bot's hand-over and other matters pass."""
    assert "report_in_app" not in {rule for rule, _ in hits(text)}


def test_a_new_paragraph_is_a_new_matter() -> None:
    """What stands behind an empty line answers no question before it; on the next line it does."""
    assert hits("Ist Ihr Kind krank?\n\nEinfach hier melden.") == ()
    assert hits("Ist Ihr Kind krank?\nEinfach hier melden.") != ()


def test_the_words_run_from_the_matter_to_the_way() -> None:
    """Or the other way round."""
    assert hits("Moin! Kind krank? Einfach hier melden.") == (("report_in_app", "Kind krank? Einfach hier melden"),)
    text = "In dieser Gruppe dürfen Sie Ihr Kind krankmelden."
    assert hits(text) == (("report_in_app", "In dieser Gruppe dürfen Sie Ihr Kind krankmelden"),)
