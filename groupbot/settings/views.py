"""What other parts of the program want to know of the settings, in their own words."""

from collections.abc import Collection
from datetime import timedelta
from importlib.resources import files
from pathlib import Path
from urllib.parse import parse_qsl, urlencode
from zoneinfo import ZoneInfo

from pydantic import SecretStr

from groupbot.errors import ConfigurationError
from groupbot.settings.model import ClassTable, Settings, StaffTable
from groupbot.settings.secrets import check_form
from handlers.model.events import Account, Chat
from handlers.model.people import Staff
from handlers.model.profile import Channel, Profile, SchoolClass

PLATFORMS = ("telegram",)
"""The platforms in `school.toml` that this version can connect to."""


def profile_of(settings: Settings, platforms: Collection[str] | None = None) -> Profile:
    """Give the school as handlers see it.

    Args:
        settings: the school's settings.
        platforms: whose chats and accounts to give; those that the school has set and this version can connect to
            if left out. A chat on another platform is left out, because nothing could ever be sent to it.
    """
    if platforms is None:
        platforms = tuple(name for name in PLATFORMS if getattr(settings, name) is not None)
    channels = settings.channels
    return Profile(
        name=settings.school.name,
        address=settings.school.address,
        iban=settings.school.iban,
        website=settings.school.website,
        mails=settings.mail is not None,
        leave_weeks=channels.leave.weeks_ahead,
        language=settings.school.language,
        timezone=ZoneInfo(settings.school.timezone),
        classes=tuple(_class(each, platforms) for each in settings.classes),
        staff=tuple(_member(each, platforms) for each in settings.staff),
        illness=Channel(**channels.illness.model_dump()),
        leave=Channel(
            kind=channels.leave.kind or ("link" if channels.leave.form else "phone"),
            email=channels.leave.email,
            phone=channels.office.phone,
            link=channels.leave.form,
        ),
        office=_contact(channels.office.email, channels.office.phone),
        director=_contact(channels.director.email, channels.director.phone),
        photos_kept=timedelta(days=settings.photos.kept_days),
        pointer_every=timedelta(hours=settings.groups.pointer_hours),
        undo=timedelta(seconds=settings.posting.undo_seconds),
        deputy_after=timedelta(minutes=settings.posting.deputy_after_minutes),
        child_data={name: getattr(settings, name).child_data for name in platforms if getattr(settings, name, None)},
    )


def database_url(settings: Settings) -> str:
    """Give the database's address as SQLAlchemy's asyncio engines take it; a relative file is made absolute."""
    address = _database_address(settings)
    file = database_file(settings)
    if file is not None:
        return f"sqlite+aiosqlite:///{file}"
    _, _, rest = address.partition("://")
    place, _, query = rest.partition("?")
    # libpq's word for encryption is not asyncpg's
    words = urlencode([("ssl" if name == "sslmode" else name, value) for name, value in parse_qsl(query)], safe="/")
    return f"postgresql+asyncpg://{place}" + (f"?{words}" if words else "")


def database_file(settings: Settings) -> Path | None:
    """Give the SQLite file, absolute; None for PostgreSQL."""
    scheme, _, rest = _database_address(settings).partition("://")
    return (settings.directory / rest.removeprefix("/")).absolute() if scheme == "sqlite" else None


def _database_address(settings: Settings) -> str:
    url = settings.secrets.database_url
    return url.get_secret_value() if url else settings.database.url


def known_protocols() -> tuple[str, ...]:
    """List the protocols that ship with the program."""
    return tuple(shipped_protocols())


def shipped_protocols() -> dict[str, str]:
    """Give the contents of the files of the protocols that ship with the program, by name."""
    there = sorted(files("policy").joinpath("protocols").iterdir(), key=lambda each: each.name)
    return {
        each.name.removesuffix(".toml"): each.read_text(encoding="utf-8")
        for each in there
        if each.name.endswith(".toml")
    }


def protocol_text(settings: Settings) -> tuple[str, str]:
    """Give the protocol's name and the contents of its file.

    Raises:
        ConfigurationError: there is no such protocol; the message names those that there are.
    """
    name = settings.school.protocol
    shipped = shipped_protocols()
    if name in shipped:
        return name, shipped[name]
    path = settings.directory / name
    if not (path.suffix or "/" in name or "\\" in name):
        raise ConfigurationError(
            f'{settings.file.name}: school.protocol: there is no protocol "{name}"; choose one of '
            f"{', '.join(shipped)}, or write the path of your own"
        )
    try:
        return path.stem, path.read_text(encoding="utf-8")
    except OSError as error:
        raise ConfigurationError(
            f"{settings.file.name}: school.protocol: {path} cannot be read ({error.strerror}); mend it, or choose "
            f"one of {', '.join(shipped)}"
        ) from error
    except UnicodeDecodeError as error:
        raise ConfigurationError(f"{path}: is not written in UTF-8; save it as UTF-8") from error


def secret(settings: Settings, name: str) -> str:
    """Give a secret that the program cannot do without.

    Args:
        settings: the school's settings.
        name: as in `Secrets`: telegram_token, telegram_webhook_secret, ...

    Raises:
        ConfigurationError: it is set neither in the environment nor in the secrets file, or has a wrong form.
    """
    value: SecretStr | None = getattr(settings.secrets, name)
    if value is None:
        raise ConfigurationError(
            f"{settings.secrets_file}: GROUPBOT_{name.upper()}: is missing; set it in the environment or in this file "
            "(mode 0600)"
        )
    check_form(name, value, settings.secrets_file)
    return value.get_secret_value()


def webhook_secret(settings: Settings) -> str | None:
    """Give the word that proves a webhook call to be Telegram's; None when updates come by polling."""
    if settings.telegram is None or settings.telegram.updates != "webhook":
        return None
    return secret(settings, "telegram_webhook_secret")


def _class(row: ClassTable, platforms: Collection[str]) -> SchoolClass:
    chats = tuple(
        Chat(name, str(chat), row.kind) for name in platforms if (chat := getattr(row, name, None)) is not None
    )
    return SchoolClass(row.id, row.name, chats)


def _member(row: StaffTable, platforms: Collection[str]) -> Staff:
    accounts = tuple(Account(name, str(id_)) for name in platforms if (id_ := getattr(row, name, None)) is not None)
    return Staff(
        id=row.id,
        name=row.name,
        shown_as=row.shown_as or row.name,
        role=row.role,
        classes=row.classes,
        email=row.email,
        deputy=row.deputy,
        accounts=accounts,
    )


def _contact(email: str | None, phone: str | None) -> Channel:
    return Channel(kind="mail" if email else "phone", email=email, phone=phone)
