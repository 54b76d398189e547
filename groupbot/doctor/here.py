"""What can be seen on this machine: settings, secrets, key, protocol, people."""

from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

from groupbot.doctor.model import Finding, fail, ok, warn
from groupbot.doctor.sample import look_for_sample
from groupbot.errors import ConfigurationError
from groupbot.settings import Settings, database_file, profile_of, protocol_text, sample_settings, shipped_protocols
from handlers.model.profile import Profile
from policy.protocol import ProtocolError
from policy.protocol_file import parse_protocol


def look_here(settings: Settings, now: datetime, profile: Profile | None = None) -> Iterator[Finding]:
    """Look at the school's settings and what belongs to them.

    Args:
        settings: the school's settings, which could be read.
        now: the present moment.
        profile: the school with what was set up in the chat; as the settings describe it where it is None.
    """
    profile = profile or profile_of(settings)
    yield ok(
        "settings",
        "settings",
        file=settings.file,
        school=settings.school.name,
        classes=len(settings.classes),
        staff=len(settings.staff),
    )
    yield _secrets(settings)
    yield _key(settings)
    yield _protocol(settings)
    zone = settings.school.timezone
    yield ok("timezone", "timezone", zone=zone, time=f"{now.astimezone(ZoneInfo(zone)):%H:%M}")
    yield from _directors(profile)
    yield from _classes(profile)
    yield from _address(settings)
    yield from look_for_sample(settings)
    if settings.matrix is not None:
        yield warn("matrix", "matrix")


def _secrets(settings: Settings) -> Finding:
    """Say whether there is a secrets file; one that others can read is refused before the doctor comes."""
    return ok("secrets", "secrets" if settings.secrets_file.exists() else "no secrets", file=settings.secrets_file)


def _key(settings: Settings) -> Finding:
    if settings.secrets.master_key is not None:
        return ok("key", "key")
    database = database_file(settings)
    if database is not None and database.exists() and database.stat().st_size:
        return fail("key", "key lost", database=database, file=settings.secrets_file)
    return ok("key", "key to come", file=settings.secrets_file)


def _protocol(settings: Settings) -> Finding:
    try:
        name, text = protocol_text(settings)
        protocol = parse_protocol(text, name, shipped_protocols())
    except (ConfigurationError, ProtocolError) as error:
        return fail("protocol", "protocol wrong", reason=error)
    return ok("protocol", "protocol", name=name, articles=len(protocol.articles))


def _directors(profile: Profile) -> Iterator[Finding]:
    deciding = [member for member in profile.staff if member.role == "director" or member.deputy]
    if len(deciding) > 1:
        yield ok("directors", "directors", count=len(deciding))
    else:
        yield warn("directors", "one director", id=deciding[0].id)
    for member in deciding:
        if not member.accounts:
            yield warn("directors", "director unreachable", id=member.id)


def _address(settings: Settings) -> Iterator[Finding]:
    """Say where the school's own address is missing, or is the sample's: the check knows the school's by it alone."""
    address = settings.school.address
    if address is None:
        yield warn("address", "no address")
    elif address == sample_settings().school.address:
        yield warn("address", "sample address", address=address)


def _classes(profile: Profile) -> Iterator[Finding]:
    without = [each.id for each in profile.classes if not each.chats]
    for class_id in without:
        yield warn("classes", "class without group", id=class_id)
    if not without:
        yield ok("classes", "classes")
