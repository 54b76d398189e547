"""A6: what the check cannot read waits for the director, and what it can read does not."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policy.languages import unread
from policy.model import Severity
from policy.text import Text
from tests.policy.school import judge

UNREAD = """
Drodzy rodzice, jutro nie ma lekcji po południu.
Jutro nie ma szkoły. Proszę zostawić dzieci w domu.
Sayın veliler, yarın okul kapalıdır. Çocuklarınız evde kalacak.
Yarin okul yok, lutfen cocuklari evde birakin.
السادة أولياء الأمور، المدرسة مغلقة غداً بسبب الطقس.
Шановні батьки, завтра школа зачинена через негоду.
Уважаемые родители, завтра школа будет закрыта из-за погоды.
Stimați părinți, mâine școala este închisă și nu se țin ore.
Chers parents, demain l'école est fermée toute la journée.
Estimadas familias, mañana la escuela estará cerrada por el temporal.
Caros pais, amanhã a escola está fechada por causa do mau tempo.
Cari genitori, domani la scuola è chiusa per maltempo.
Kedves szülők, holnap nem lesz tanítás az iskolában.
Milí rodiče, zítra bude škola zavřená kvůli počasí.
Dragi roditelji, sutra nema nastave u našoj školi zbog vremena.
Të dashur prindër, nesër shkolla është e mbyllur për shkak të motit.
Mieli tėveliai, rytoj mokykla uždaryta dėl blogo oro.
Kära föräldrar, i morgon är skolan stängd hela dagen.
Kære forældre, i morgen er skolen lukket på grund af vejret.
Waalidiinta sharafta leh, berri dugsigu waa xiran yahay roobka awgiis.
Dêûbavên hêja, sibe dibistan girtî ye ji ber hewaya xirab.
Mayornan stimá, mañan skol ta será pa motibu di mal tempu.
Wazazi wapendwa, kesho shule itafungwa kwa sababu ya mvua.
Orang tua murid yang terhormat, besok sekolah libur karena hujan.
Kính gửi quý phụ huynh, ngày mai trường đóng cửa vì thời tiết xấu.
Hyvät vanhemmat, huomenna koulu pysyy suljettuna huonon sään vuoksi, joten lapset jäävät kotiin.
Αγαπητοί γονείς, αύριο το σχολείο θα είναι κλειστό λόγω κακοκαιρίας.
亲爱的家长，明天学校因天气原因停课。
保護者の皆様、明日は天候不良のため休校です。
प्रिय अभिभावकों, कल मौसम के कारण विद्यालय बंद रहेगा।
"""

READ = """
Sem de Vries en Noor El Amrani wonnen.
Fahrt mit Frau El Said und Herrn De Vries nach Berlin.
Morgen is de school dicht vanwege het weer.
Tomorrow our school is closed because of the weather.
Moarn is de skoalle ticht fanwegen it waar.
Morgen bleibt unsere Schule wegen des Wetters geschlossen.
Tinke jimme om de gymspullen?
Gym!
👍👍👍
Fijne vakantie!
Merhaba! Morgen gaan we naar het bos.
Dzień dobry! Morgen gaan we naar het bos, neem laarzen mee.
Добрий день! Morgen gaan we naar het bos.
مرحبا! Welkom in groep 5, leuk dat je er bent.
Welkom, welcome, willkommen, bienvenue, hoş geldiniz, witamy, merhaba!
Prettige feestdagen, Merry Christmas, Joyeux Noël, Feliz Navidad, Wesołych Świąt!
Meenemen: laarzen, regenpak, broodtrommel, drinkbeker, pleisters, zaklamp, slaapzak, kussen, knuffel, tandenborstel
Sem de Vries, Lotte Dijkstra, Aylin Yıldız, Noor El Amrani, Şeyma Öztürk, Łukasz Wójcik
Gefeliciteerd Şeyma, Łukasz, Zoë en Anne-Fleur met jullie diploma!
We zingen 'Frère Jacques, dormez-vous' in canon.
In de kring leerden we groeten: salaam aleikum, buongiorno, hola, dzień dobry en merhaba.
La dolce vita: groep 8 kookt Italiaans.
https://www.tjongerschool.example/nieuws/de-la-les-des-il
d a g   a l l e m a a l
Ús bern sjonge moandei by de iepening fan it nije plein.
Wi'j goat morgen noar 't bos, neem lärzen met.
Toets topo: Groningen, Friesland, Drenthe, Overijssel, Gelderland, Utrecht, Flevoland, Zeeland, Limburg
Onze musical heet 'La vie en rose' en speelt in Parijs.
Turnzeug, Trinkflasche und Sonnenhut nicht vergessen!
Pizza, pasta, paella, börek, pierogi: wat lust jouw kind?
"""


@pytest.mark.parametrize("text", UNREAD.strip().splitlines())
def test_another_language_waits_for_the_director(text: str) -> None:
    """A post in a language that nobody here taught the check is in doubt as a whole, without words of its own."""
    (finding,) = (each for each in judge(text, "school").findings if each.rule == "unknown_language")
    assert (finding.article, finding.severity, finding.start) == ("A6", Severity.DOUBT, None)
    assert "lijkt een andere taal" in finding.message("nl")


@pytest.mark.parametrize("text", READ.strip().splitlines())
def test_what_can_be_read_passes(text: str) -> None:
    """Dutch, English, Frisian and German, names, greetings, lists and titles are no other language."""
    assert "unknown_language" not in {each.rule for each in judge(text, "class").findings}


POLISH = "W piątek szkoła będzie zamknięta.\nProsimy o zapewnienie dzieciom opieki. Dziękujemy!"
DUTCH = "Vrijdag is de school dicht. Regelen jullie zelf opvang?"


def other_words(text: str) -> list[str]:
    """Give the parts of a text that cannot be read."""
    return [text[each.start : each.end] for each in judge(text).findings if each.rule == "unknown_language"]


def test_a_paragraph_in_another_language() -> None:
    """In a Dutch post it is the paragraph that cannot be read, wherever it stands."""
    assert other_words(f"{DUTCH}\n\n{POLISH}") == [POLISH]
    assert other_words(f"{POLISH}\n\n{DUTCH}") == [POLISH]
    assert other_words(f"{DUTCH}\n\n{POLISH}\n\n{DUTCH}\n\n{POLISH}") == [POLISH, POLISH]


def test_a_sentence_in_another_language() -> None:
    """Within a paragraph it is the sentences that cannot be read."""
    arabic = "المدرسة مغلقة غداً بسبب سوء الأحوال الجوية."
    assert other_words(f"{DUTCH} {arabic} {DUTCH}") == [arabic]
    assert other_words(f"{DUTCH} {POLISH} {DUTCH} {POLISH}") == [POLISH, POLISH]


def test_short_sentences_are_judged_together() -> None:
    """Where each is too short to tell, the paragraph is long enough."""
    assert unread(Text.of("Yarın gezi var. Saat dokuzda okulda olun. Lütfen yemek getirin.")).whole
    assert not unread(Text.of("Hallo! Gym! Bieb!")).whole


def test_letters_that_look_latin_are_no_other_script() -> None:
    """A Dutch post whose letters were swapped for Cyrillic ones is read as what it looks like."""
    text = "Morgen gaan we met de hele groep naar het bos, neem allemaal een regenjas mee."
    assert other_words(text.translate(str.maketrans("aeocpxy", "аеосрху"))) == []


@settings(deadline=None)  # a busy machine is no fault of the check
@given(st.text(max_size=300))
def test_places_are_words_of_the_text(text: str) -> None:
    """Whatever the text, its unread parts follow each other and hold words."""
    plain = Text.of(text)
    reached = 0
    for start, end in unread(plain).parts:
        assert reached <= start < end <= len(plain.plain)
        assert plain.plain[start:end] == plain.plain[start:end].strip()
        reached = end
