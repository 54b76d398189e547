"""What must agree between keys: each check gives the first key that does not, with what to do."""

import ipaddress
from collections.abc import Iterator, Sequence

from groupbot.settings.model import ClassTable, Settings, StaffTable

Contradiction = tuple[tuple[int | str, ...], str]


def first_contradiction(settings: Settings) -> Contradiction | None:
    """Find the first thing that cannot be true together, or None."""
    checks = (_same_ids, _same_chats, _unknown_classes, _directors, _illness, _leave, _mail, _telegram)
    return next((found for check in checks for found in check(settings)), None)


def _rows(settings: Settings) -> Iterator[tuple[str, Sequence[ClassTable | StaffTable]]]:
    yield "classes", settings.classes
    yield "staff", settings.staff


def _same_ids(settings: Settings) -> Iterator[Contradiction]:
    for table, rows in _rows(settings):
        seen: set[str] = set()
        for index, row in enumerate(rows):
            if row.id in seen:
                yield (table, index, "id"), f'"{row.id}" stands here a second time; give each an id of its own'
            seen.add(row.id)


def _same_chats(settings: Settings) -> Iterator[Contradiction]:
    for table, rows in _rows(settings):
        seen: dict[int | str, str] = {}
        for index, row in enumerate(rows):
            for platform, chat in (("telegram", row.telegram), ("matrix", row.matrix)):
                if chat is None:
                    continue
                if chat in seen:
                    what = f"is the same as {seen[chat]}'s; give each its own"
                    yield (table, index, platform), what
                seen[chat] = row.id


def _unknown_classes(settings: Settings) -> Iterator[Contradiction]:
    known = {each.id for each in settings.classes}
    for index, member in enumerate(settings.staff):
        for class_id in member.classes:
            if class_id not in known:
                what = f'there is no class "{class_id}"; add it as [[classes]], or name one of {_listed(known)}'
                yield ("staff", index, "classes"), what


def _directors(settings: Settings) -> Iterator[Contradiction]:
    if not any(member.role == "director" for member in settings.staff):
        yield ("staff",), 'there is no director, and nobody could approve a post; add one with role = "director"'


def _illness(settings: Settings) -> Iterator[Contradiction]:
    illness = settings.channels.illness
    place = ("channels", "illness")
    if illness.phone is None and settings.channels.office.phone is None:
        yield (*place, "phone"), "is missing, and so is the office's; a parent must have a number to phone, so add it"
    if illness.kind == "link" and illness.link is None:
        yield (*place, "link"), 'is missing, and kind is "link"; add the address of the page'
    if illness.warn and illness.before and illness.warn >= illness.before:
        yield (*place, "warn"), "is not earlier than before; make it earlier, so that a parent can still phone in time"
    if illness.kind != "mail":
        return
    if illness.email is None:
        yield (*place, "email"), 'is missing, and kind is "mail"; add the address that sick notes go to'
    for key in ("warn", "before"):
        if getattr(illness, key) is None:
            yield (*place, key), 'is missing, and kind is "mail"; add a time like "08:15"'
    if settings.mail is None:
        yield (*place, "kind"), 'is "mail", and there is no [mail] table; add one, or choose phone or link'


def _leave(settings: Settings) -> Iterator[Contradiction]:
    leave = settings.channels.leave
    place = ("channels", "leave")
    if leave.kind == "link" and leave.form is None:
        yield (*place, "form"), 'is missing, and kind is "link"; add the address of the form'
    if leave.kind == "mail" and leave.email is None:
        yield (*place, "email"), 'is missing, and kind is "mail"; add the address that requests for leave go to'
    if leave.kind == "mail" and settings.mail is None:
        yield (*place, "kind"), 'is "mail", and there is no [mail] table; add one, or choose phone or link'


def _mail(settings: Settings) -> Iterator[Contradiction]:
    mail = settings.mail
    if mail and mail.security == "none" and not is_loopback(mail.host):
        what = 'is "none", which sends children\'s names over the network in the open; choose starttls or tls'
        yield ("mail", "security"), what
    mailbox = mail.mailbox if mail else None
    if mailbox and mailbox.security == "none" and not is_loopback(mailbox.host):
        yield ("mail", "mailbox", "security"), 'is "none", which sends its password in the open; leave it out'
    if mail and mail.auth == "xoauth2" and mail.provider is None and mail.token_url is None:
        yield ("mail", "provider"), 'is missing, and auth is "xoauth2"; write microsoft or google, or give token_url'


def _telegram(settings: Settings) -> Iterator[Contradiction]:
    telegram = settings.telegram
    if telegram and telegram.updates == "webhook" and telegram.webhook is None:
        yield ("telegram", "webhook"), 'is missing, and updates is "webhook"; add [telegram.webhook] with its url'


def is_loopback(host: str) -> bool:
    """Say whether a host is this machine itself."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")


def _listed(words: set[str]) -> str:
    return ", ".join(sorted(words)) or "none yet"
