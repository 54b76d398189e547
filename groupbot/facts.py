"""What the school knows, put in the words of the policy check: roster, staff, own addresses and numbers, protocol."""

from collections.abc import Iterable
from urllib.parse import urlsplit

from groupbot.errors import ConfigurationError
from groupbot.settings import Settings, protocol_text, shipped_protocols
from handlers.model.people import Child
from handlers.model.profile import Profile
from policy.facts import Facts, OwnContact, StaffName
from policy.model import Destination
from policy.protocol import Protocol, ProtocolError
from policy.protocol_file import parse_protocol
from policy.roster import Pupil, Roster

# Anybody has an address there, so an address of the school's there says nothing of its neighbours.
_PUBLIC_MAIL = frozenset(
    {
        "gmail.com", "googlemail.com", "outlook.com", "outlook.nl", "hotmail.com", "hotmail.nl", "live.nl", "live.com",
        "msn.com", "icloud.com", "me.com", "yahoo.com", "proton.me", "protonmail.com", "kpnmail.nl", "planet.nl",
        "home.nl", "hetnet.nl", "ziggo.nl", "xs4all.nl", "upcmail.nl", "casema.nl", "quicknet.nl", "online.nl",
    }
)  # fmt: skip


def facts_of(profile: Profile, children: Iterable[Child]) -> Facts:
    """Gather what the policy check needs to know of a school.

    Args:
        profile: the school, as its settings describe it.
        children: all children of the roster.
    """
    return Facts(
        roster=roster_of(children),
        staff=tuple(StaffName(each.id, each.name, each.shown_as) for each in profile.staff),
        own=_own_contact(profile),
        classes=tuple(each.id for each in profile.classes),
        phone=profile.phone() or "",
        class_names={each.id: each.name for each in profile.classes},
    )


def roster_of(children: Iterable[Child]) -> Roster:
    """Turn children into the roster of the policy check."""
    return Roster(tuple(map(_pupil, children)))


def _pupil(child: Child) -> Pupil:
    consent: dict[Destination, bool | None] = {
        "class": child.photo_class,
        "school": child.photo_school,
        "public": child.photo_public,
    }
    return Pupil(child.id, child.first_name, child.last_name, child.class_id, consent, child.nickname)


def _own_contact(profile: Profile) -> OwnContact:
    channels = (profile.illness, profile.leave, profile.office, profile.director)
    emails = {each.email for each in channels if each.email} | {each.email for each in profile.staff if each.email}
    domains = {email.rpartition("@")[2].lower() for email in emails} - _PUBLIC_MAIL
    links = [*(each.link for each in channels), profile.website]
    hosts = {urlsplit(link).hostname for link in links if link} - {None}
    return OwnContact(
        emails=tuple(sorted(emails)),
        domains=tuple(sorted(domains)),
        phones=tuple(sorted({each.phone for each in channels if each.phone})),
        ibans=(profile.iban,) if profile.iban else (),
        addresses=(profile.address,) if profile.address else (),
        hosts=tuple(sorted(filter(None, hosts))),
    )


def protocol_of(settings: Settings) -> Protocol:
    """Read the protocol that posts of this school are held against.

    Raises:
        ConfigurationError: there is none, or it cannot be read; the message says what to mend.
    """
    name, text = protocol_text(settings)
    try:
        return parse_protocol(text, name, shipped_protocols())
    except ProtocolError as error:
        raise ConfigurationError(f"protocol {name}: {error}") from error
