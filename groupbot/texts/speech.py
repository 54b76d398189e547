"""The languages that the bot speaks: gettext catalogues, loaded when the program starts.

English stands in the code and is its own catalogue. Every other language is one file `groupbot/locale/LANGUAGE.po`,
compiled in memory: there is no build step, and a school can read and correct the file that is used.
"""

from collections.abc import Iterable
from datetime import date, datetime
from gettext import GNUTranslations, NullTranslations
from importlib.resources import files
from importlib.resources.abc import Traversable
from io import BytesIO
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_time
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from groupbot.texts import markup
from groupbot.texts.cleaning import clean

SOURCE_LANGUAGE = "en"
LOCALES = {"en": "en_GB"}
CLOCKS = {"nl": "HH.mm"}


def catalogue_files(folder: Traversable | None = None) -> dict[str, Traversable]:
    """Find the catalogues, by language.

    Args:
        folder: where the `.po` files are; the package's own where it is None.
    """
    folder = folder or files("groupbot") / "locale"
    found = sorted(folder.iterdir(), key=lambda each: each.name)
    return {each.name.removesuffix(".po"): each for each in found if each.name.endswith(".po")}


class GettextSpeech:
    """One language of the bot. Values are taken literally: a name cannot become formatting."""

    def __init__(self, language: str, translations: NullTranslations, timezone: ZoneInfo) -> None:
        self._language = language
        self._translations = translations
        self._timezone = timezone
        self._locale = Locale.parse(LOCALES.get(language, language))
        self._clock = CLOCKS.get(language, "HH:mm")

    @property
    def language(self) -> str:
        """The language's code: nl, en."""
        return self._language

    def __call__(self, message: str, /, **values: object) -> str:
        """Give the text in this language, with the values put in."""
        return self._fill(self._translations.gettext(message), values)

    def plural(self, one: str, many: str, n: int, /, **values: object) -> str:
        """Give the form for `n`, which is also a value."""
        return self._fill(self._translations.ngettext(one, many, n), {"n": n, **values})

    def day(self, day: date) -> str:
        """Write a day as people say it: "maandag 23 november"."""
        return format_date(day, "EEEE d MMMM", locale=self._locale)

    def time(self, moment: datetime) -> str:
        """Write the time of day in the school's time zone: "08.03" in Dutch, "08:03" in English."""
        return format_time(moment.astimezone(self._timezone), self._clock, locale=self._locale)

    def escape(self, text: str) -> str:
        """Take people's words literally within the small Markdown."""
        return markup.escape(text)

    def _fill(self, text: str, values: dict[str, object]) -> str:
        return text.format(**{name: self.escape(str(value)) for name, value in values.items()}) if values else text


class PlainSpeech(GettextSpeech):
    """One language on a terminal, where nothing is formatted: values are cleaned and otherwise stay as they are."""

    def escape(self, text: str) -> str:
        """Take out what would move a terminal's cursor."""
        return clean(text)


def plain_speech(language: str) -> PlainSpeech:
    """Give a language for a terminal; English where there are no texts in it."""
    catalogue = catalogue_files().get(language)
    if catalogue is None:
        return PlainSpeech(SOURCE_LANGUAGE, NullTranslations(), ZoneInfo("UTC"))
    return PlainSpeech(language, _compile(catalogue), ZoneInfo("UTC"))


class GettextTexts:
    """All languages of the bot, each loaded once.

    Args:
        default_language: the school's own language, for persons whose language is not known or has no texts.
        timezone: the school's time zone, in which times of day are written.
        folder: where the catalogues are; the package's own where it is None.

    Raises:
        ValueError: there are no texts in the school's own language.
    """

    def __init__(self, default_language: str, timezone: ZoneInfo, folder: Traversable | None = None) -> None:
        self._speeches = {SOURCE_LANGUAGE: GettextSpeech(SOURCE_LANGUAGE, NullTranslations(), timezone)}
        for language, catalogue in catalogue_files(folder).items():
            self._speeches[language] = GettextSpeech(language, _compile(catalogue), timezone)
        if default_language not in self._speeches:
            raise ValueError(f"no texts in {default_language!r}; there are: {', '.join(self.languages)}")
        self._default = self._speeches[default_language]

    @property
    def languages(self) -> Iterable[str]:
        """The codes of the languages that there are texts in."""
        return tuple(sorted(self._speeches))

    def language(self, language: str | None) -> GettextSpeech:
        """Give the speech of a language; the school's own where it is None or there are no texts in it.

        Args:
            language: a code as platforms give it: `nl`, `nl-BE`, `en_GB`.
        """
        code = (language or "").replace("_", "-").partition("-")[0].lower()
        return self._speeches.get(code, self._default)


def _compile(catalogue: Traversable) -> GNUTranslations:
    compiled = BytesIO()
    with catalogue.open("rb") as source:
        write_mo(compiled, read_po(source))
    compiled.seek(0)
    return GNUTranslations(compiled)
