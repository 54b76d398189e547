"""What the school knows: its pupils, its staff, and the addresses and numbers that are its own."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from policy.roster import Roster
from policy.text import fold


@dataclass(frozen=True)
class StaffName:
    """A member of staff: the id in the settings, the full name, and how they are shown: "juf Anna, groep 5"."""

    id: str
    name: str
    shown_as: str


@dataclass(frozen=True)
class OwnContact:
    """The school's own ways in, which may stand in any post.

    `emails` are addresses, `domains` mail domains, `hosts` names of web servers, `addresses` postal addresses or
    postcodes as people write them. Phone numbers and IBANs may be written with any separators.
    """

    emails: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    ibans: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()
    hosts: tuple[str, ...] = ()

    def has_email(self, address: str) -> bool:
        """Say whether an e-mail address is the school's own, or within one of its mail domains."""
        address = address.lower()
        domain = address.rpartition("@")[2]
        return address in self._emails or any(_within(domain, each) for each in self._domains)

    def has_phone(self, number: str) -> bool:
        """Say whether a phone number is the school's own, however it is written."""
        return national_number(number) in self._phones

    def has_nearly_phone(self, number: str) -> bool:
        """Say whether the number is one of the school's but for a digit."""
        digits = national_number(number)
        same = (each for each in self._phones if len(each) == len(digits))
        return any(sum(one != other for one, other in zip(each, digits, strict=True)) <= 1 for each in same)

    def has_iban(self, iban: str) -> bool:
        """Say whether a bank account is the school's own."""
        return compact(iban) in self._ibans

    def has_address(self, address: str) -> bool:
        """Say whether a postal address or a postcode is the school's own."""
        return compact(address) in self._addresses

    @cached_property
    def _emails(self) -> frozenset[str]:
        return frozenset(each.lower() for each in self.emails)

    @cached_property
    def _domains(self) -> frozenset[str]:
        return frozenset(each.lower() for each in self.domains)

    @cached_property
    def _phones(self) -> frozenset[str]:
        return frozenset(national_number(each) for each in self.phones)

    @cached_property
    def _ibans(self) -> frozenset[str]:
        return frozenset(compact(each) for each in self.ibans)

    @cached_property
    def _addresses(self) -> frozenset[str]:
        """Each address whole and up to its postcode, and its street with number and its postcode on their own."""
        parts = [part for each in self.addresses for part in (each, *each.split(","), *_POSTCODE.findall(each))]
        parts += [each[: found.end()] for each in self.addresses for found in _POSTCODE.finditer(each)]
        return frozenset(map(compact, parts))

    @cached_property
    def all_hosts(self) -> frozenset[str]:
        """The names of the school's servers, of mail and web, in lower case."""
        return frozenset(each.lower() for each in (*self.hosts, *self.domains))


@dataclass(frozen=True)
class Facts:
    """What the school knows when it judges a draft.

    `classes` are the ids of its classes, `class_names` what it calls them, by id. `phone` is the number at which
    parents report illness, as the school writes it; empty where it is not known.
    """

    roster: Roster = field(default_factory=Roster)
    staff: tuple[StaffName, ...] = ()
    own: OwnContact = field(default_factory=OwnContact)
    classes: tuple[str, ...] = ()
    phone: str = ""
    class_names: Mapping[str, str] = field(default_factory=dict, hash=False)

    @cached_property
    def staff_ids(self) -> frozenset[str]:
        """The ids of all members of staff."""
        return frozenset(each.id for each in self.staff)

    @cached_property
    def staff_phrases(self) -> tuple[str, ...]:
        """How staff are named, folded, the longest first: full names and the ways in which they are shown."""
        phrases = {fold(phrase).strip() for each in self.staff for phrase in (each.name, each.shown_as)}
        return tuple(sorted(phrases - {""}, key=lambda phrase: (-len(phrase), phrase)))

    @cached_property
    def staff_first_names(self) -> frozenset[str]:
        """The first names of staff, folded."""
        return frozenset(fold(each.name).split()[0] for each in self.staff if each.name.strip())


_MOBILE_WITH_COUNTRY = 11
_POSTCODE = re.compile(r"[1-9]\d{3} ?[A-Za-z]{2}\b")


def national_number(number: str) -> str:
    """Write a phone number as digits, a Dutch one as it is dialled in the country: "+31 (0)6 12" becomes "0612".

    A mobile number may begin with its country as in an address book of a phone: "31612345678".
    """
    digits = "".join(character for character in number if character.isdigit())
    if number.lstrip().startswith("+"):
        digits = "00" + digits
    if digits.startswith("0031"):
        return "0" + digits[4:].removeprefix("0")
    if digits.startswith("316") and len(digits) == _MOBILE_WITH_COUNTRY:
        return "0" + digits[2:]
    return digits


def compact(words: str) -> str:
    """Fold words and take out all that is neither letter nor digit."""
    return "".join(character for character in fold(words) if character.isalnum())


def _within(host: str, domain: str) -> bool:
    return bool(domain) and (host == domain or host.endswith("." + domain))
