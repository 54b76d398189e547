"""Ready words in a protocol file: read, refused where they are wrong, and filled in."""

import pytest

from policy.instead import LANGUAGES, read_instead, ready
from policy.main_language import main_language
from policy.protocol import ProtocolError
from policy.protocol_file import parse_protocol
from tests.policy.school import PROTOCOL, PROTOCOL_TEXT


def test_the_schools_protocol_has_ready_words_for_names() -> None:
    """All rules about a child's name have them, in all languages; others have none."""
    having = {rule for rule, setting in PROTOCOL.rules.items() if setting.instead}
    assert having == {"name", "full_name", "name_with_photo", "full_name_with_photo"}
    assert all(set(LANGUAGES) == set(PROTOCOL.rules[rule].instead) for rule in having)


@pytest.mark.parametrize(
    ("template", "language", "class_name", "words"),
    [
        ("een leerling[ uit {class}]", "nl", "Groep 5", "een leerling uit groep 5"),
        ("een leerling[ uit {class}]", "nl", "", "een leerling"),
        ("een leerling[ uit {class}]", "nl", "De Uilen", "een leerling uit De Uilen"),
        ("een leerling[ uit {class}]", "nl", "Groep De Uilen", "een leerling uit Groep De Uilen"),
        ("a pupil[ of {class}]", "en", "Groep 5", "a pupil of group 5"),
        ("a pupil[ of {class}]", "en", "Klas 1a", "a pupil of group 1a"),
        ("in learling[ út {class}]", "fy", "Groep 5", "in learling út groep 5"),
        ("[iemand uit {class}, ]een kind", "nl", "Groep 5", None),
        ("een kind[ ({class})] hier", "nl", "Groep 5", "een kind (groep 5) hier"),
        ("een kind", "nl", "Groep 5", "een kind"),
    ],
)
def test_ready_words_are_filled_in(template: str, language: str, class_name: str, words: str | None) -> None:
    """What stands in brackets is left out where no class is given; words stand before it."""
    if words is None:
        with pytest.raises(ValueError, match="instead_nl"):
            read_instead({f"instead_{language}": template})
        return
    assert read_instead({f"instead_{language}": template, "other": 1}) == {language: template}
    assert ready(template, language, class_name) == words


@pytest.mark.parametrize(
    "value", ["3", '""', '" "', '"{class}"', '"een [kind]"', '"een {naam}"', '"een [ {class}"', "[]"]
)
def test_a_protocol_with_wrong_ready_words_is_refused(value: str) -> None:
    """The line names the key and shows how it is written."""
    text = PROTOCOL_TEXT.replace("[rules.tone]", f"[rules.tone]\ninstead_nl = {value}")
    with pytest.raises(ProtocolError, match=r'^rules\.tone\.instead_nl must be words such as "a pupil" or'):
        parse_protocol(text, "x")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("gisteren won het team van de school", "nl"),
        ("the team of our school won yesterday", "en"),
        ("juster hat it team fan de skoalle wûn", "fy"),
        ("gestern hat das Team der Schule gewonnen", "de"),
        ("", ""),
        ("Sem Lotte Thijs", ""),
        ("Sem won de voorleeswedstrijd", "nl"),
        ("the team wint niet", ""),
        # words that several of the languages have tell nothing
        ("omdat sem jarig was zongen we", "nl"),
        ("de jas die sem droeg", "nl"),
        ("op 3 mei won sem", "nl"),
        ("sem won net de prijs", "nl"),
        ("sem was great it was fun for us", "en"),
        ("sem met the mayor", ""),
    ],
)
def test_the_language_of_most_small_words(text: str, language: str) -> None:
    """Ready words are of the language of the post; none where that cannot be told."""
    assert main_language(text.split()) == language
