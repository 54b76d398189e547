"""F6: the school tags nobody.

`@name` tells a platform to point at an account, and so does a link that opens a chat with one. What is no mail address
is a tag, also where it is glued to a small word ("aan@linda"), and where the @ is said in words. Before white space an
@ points at nobody ("om 8 @ school"), unless what follows is written as only names of accounts are; before a number it
is a time or a price ("@8.30", "@2 euro"). A link to somebody's page (instagram.com/name) notifies nobody and may as
well be an organisation's page that parents should read; where its name does not say so, it is a question to the
director.
"""

import re
from collections.abc import Callable, Iterator
from functools import cache

from policy.facts import Facts
from policy.protocol import RuleSetting
from policy.rules.account_links import AccountLink, account_links
from policy.rules.contact import EMAIL, ORGANISATION, PRIVATE
from policy.rules.later import Later
from policy.rules.rule import Case, Hit
from policy.rules.spelled import emails_in_words
from policy.rules.units import UNITS

# An @ behind one letter stands for an a: "C@rnaval". Marks of the small Markdown may stand behind the @.
_TAG = Later(
    r"(?<!(?<![^\W\d_])[^\W\d_])@[*`~\[]{0,3}"
    r"(?P<handle>(?:mama|papa|oma|opa)'s(?!\w)|\w(?:[\w.-]{0,62}[\w-])?"
    r"(?P<server>:[\w-]{1,63}(?:\.[\w-]{1,63}){0,4})?)"
)
_APART = Later(
    r"(?<!\w)@ (?P<handle>[a-z][a-z0-9]{2,30}(?:[._][a-z0-9]{1,30}){1,4}_?)(?<!\.nl)(?<!\.com)"
    r"(?<!\.frl)(?![\w@]|[.:/]\w)"
)
_ARTICLES = frozenset({"de", "het", "een", "the", "der", "die", "das", "it", "ons", "onze"})
_IN_WORDS = Later(
    r"(?<!\w)(?:(?:apenstaart(?:je)?|apestaart(?:je)?|apesturt(?:sje)?|klammeraffe|at[ -]?(?:teken|sign|zeichen))"
    r"[ :]{1,2}|[(\[{]at[)\]}] ?)"
    r"(?P<handle>[a-z]\w{1,40}(?:(?:[._-]| ?_ ?| (?:underscore|liggend streepje|laag streepje|punt|dot|punkt) )"
    r"\w{1,40}){0,3})"
)
_ACCOUNT_BEFORE = Later(
    r"(?<!\w)(?:accounts?|insta(?:gram)?|snap(?:chat)?|tik ?tok|facebook|telegram|volg\w{0,2}|follow|folge?"
    r"|tag(?:ge?n|t)?|bedankt?|dank|thanks|merci|tank|danke|cc|hoi|hallo)(?: [\w']{1,12}){0,3}[ :,(]{1,3}$"
)
_BEFORE = 60
_OF_ORGANISATION = Later(
    rf"(?<!\w)(?:van|volg|like|bezoek|of|follow|von|fan) (?:het|de|ons|onze|'t|the|our|it|us|der|des|dem) "
    rf"(?:[\w'-]{{2,20}} )?{ORGANISATION.pattern}(?: [\w'-]{{1,20}}){{0,4}}[ :(,]{{1,4}}$"
)
_WORD_BEFORE = Later(r"[^\W\d_]{2,40}$")
_GLUED_BY = frozenset(
    {
        "aan", "bij", "van", "met", "door", "en", "of", "naar", "voor", "via", "dank", "bedankt", "hoi", "hallo", "dag",
        "lieve", "thanks", "to", "with", "by", "and", "from", "cc", "oan", "fan", "mei", "troch", "an", "von", "mit",
        "und", "danke", "ook", "tag", "ask", "vraag", "volg", "follow", "insta", "account", "op", "is", "was",
    }
)  # fmt: skip
_WRITTEN_HANDLE = re.compile(r"\w{1,40}(?:[._]\w{1,40}){1,4}|[a-z]{3,30}\d{2,5}")
_TWO_LETTERS = Later(r"[^\W\d_].{0,62}?[^\W\d_]")
_AMOUNT = re.compile(
    rf"\d[\d.,:]{{0,9}}(?:{UNITS}|e|ste|de|cent|ct|kg|gram|gr|liter|ml|cl|cm|mm|h)?|\d{{1,2}}(?:u|uur|h)\d\d"
)
# Telegram lets nobody but a bot have such a name.
_BOT = re.compile(r"\w{0,60}(?:schoolbot|_bot)")
# Words for everybody or for some of them, with or without a class: "@luizenouders", "@ouders_groep5", "@groep-5a".
_EVERYBODY = re.compile(
    r"(?:alle_?|aan_?)?(?:[a-z]{0,12}ouders|(?:groot|klassen|klasse|lees|luizen)?(?:moeders|vaders)"
    r"|(?:mam|pap|om|op)a's|mamas|papas|kinderen|leerlingen|kleuters|kids|kinders|parents|pupils|children|students|teachers|families"
    r"|eltern|kinder|alden|alders|bern|heiten|memmen|juffen|meesters|leerkrachten|collega'?s|vrijwilligers|gezinnen"
    r"|onderbouw|middenbouw|bovenbouw|mr|or|ouderraad|kinderraad|leerlingenraad|groep(?:en)?|klas|klasse|class)"
    r"[._-]?(?:van[_-]?)?(?:groep|klas|klasse|gr)?[._-]?(?:[1-8][a-d]?(?:[_-]?(?:en_?)?[1-8][a-d]?)?)?"
)
_LINK = Later(r"(?:https?://|www\.|(?<![\w@.-])(?:[\w-]{1,63}\.){1,4}[a-z]{2,24}/)[^\s,;()<>]{1,500}")
_CHAT_WITH = Later(r"\btg://(?:user\?id=\d{1,20}|resolve\?domain=\w{1,64})")
# A name that begins so is a person's, whatever else it holds: juf_anna_bakkerij.
_PERSON = Later(
    r"(?:juf|juffrouw|meester|meneer|mevrouw|mama|papa|moeder|vader|opa|oma|beppe|pake|frau|herr)(?![a-z]{0,3}school)"
)
_SHORT = 3
"""Parts of organisations' names of so many letters or fewer stand in many other words."""


def tags(case: Case) -> Iterator[Hit]:
    """Hit tagged accounts, and links to accounts."""
    folded = case.text.folded
    links = tuple(account_links(folded))
    yield from _tagged(case, links)
    for found in _CHAT_WITH.finditer(folded):
        yield Hit("tag_person", found.start(), found.end(), identifies=True)
    is_organisation = cache(lambda handle: _is_organisation(handle, case))
    for link in links:
        if link.handle is not None and not _may_be_linked(link, link.handle, case, is_organisation):
            yield Hit("account_link", link.start, link.end, identifies=True)


def _tagged(case: Case, links: tuple[AccountLink, ...]) -> Iterator[Hit]:
    """Hit each @ before a name that is in no mail address and no link."""
    folded = case.text.folded
    setting = case.protocol.rules["tag_person"]
    candidates = [*_with_sign(folded), *_apart(folded, setting), *_in_words(folded)]
    if not candidates:
        return
    elsewhere = {place for form in (EMAIL, _LINK) for found in form.finditer(folded) for place in range(*found.span())}
    elsewhere.update(place for start, end, _ in emails_in_words(folded) for place in range(start, end))
    elsewhere.update(place for link in links for place in range(link.start, link.end))
    company_words = case.protocol.parts("tag_company", "organisations")
    for start, end, handle in candidates:
        if start in elsewhere or not _is_account(handle):
            continue
        if not _is_fine(handle, setting, case.facts):
            rule = "tag_company" if any(word in handle for word in company_words) else "tag_person"
            yield Hit(rule, start, end, identifies=True)


def _with_sign(folded: str) -> Iterator[tuple[int, int, str]]:
    """Give the places of names behind an @, each with the name."""
    if "@" not in folded:
        return
    for found in _TAG.finditer(folded):
        handle = found["handle"].partition(":")[0]
        before = _WORD_BEFORE.search(folded, max(0, found.start() - 40), found.start())
        if before is None or before[0] in _GLUED_BY or _WRITTEN_HANDLE.fullmatch(handle) or found["server"]:
            # a closing underscore belongs to the name or to the small Markdown
            whole = handle.startswith("_")
            end = found.end() if whole else found.start("handle") + len(found["handle"].rstrip("_-"))
            yield found.start(), end, handle


def _apart(folded: str, setting: RuleSetting) -> Iterator[tuple[int, int, str]]:
    """Give the places of accounts behind an @ and white space, each with its name; "@ de_wissel" is a place."""
    for found in _APART.finditer(folded) if "@ " in folded else ():
        if re.split(r"[._]", found["handle"])[0] not in setting.folded_excused | _ARTICLES:
            yield (*found.span(), found["handle"])


def _in_words(folded: str) -> Iterator[tuple[int, int, str]]:
    """Give the places of names behind an @ in words, each with the name: "apenstaartje lotte_d"."""
    for found in _IN_WORDS.finditer(folded):
        written = _WRITTEN_HANDLE.fullmatch(found["handle"]) or " " in found["handle"]
        if written or _ACCOUNT_BEFORE.search(folded, max(0, found.start() - _BEFORE), found.start()):
            yield (*found.span(), found["handle"])


def _is_account(handle: str) -> bool:
    """Say whether words behind an @ can name a person's account: no time, no amount, no bot, not everybody."""
    no_account = _AMOUNT.fullmatch(handle) or _BOT.fullmatch(handle) or _EVERYBODY.fullmatch(handle)
    return bool(_TWO_LETTERS.search(handle)) and not no_account


def _is_fine(handle: str, setting: RuleSetting, facts: Facts) -> bool:
    """Say whether the protocol passes the handle over, or it is the school's own: it holds its domain's name."""
    handle = handle.strip(".-_").partition(":")[0]
    return handle in setting.folded_excused or _is_own(handle, facts)


def _is_own(handle: str, facts: Facts) -> bool:
    own = {host.rpartition(".")[0].rpartition(".")[2] for host in facts.own.all_hosts} - {""}
    if handle in own:
        return True
    squeezed = re.sub(r"[\W_]", "", handle)
    return not _PERSON.match(squeezed) and any(squeezed.startswith(each) for each in own if len(each) > _SHORT)


def _may_be_linked(link: AccountLink, handle: str, case: Case, is_organisation: Callable[[str], bool | None]) -> bool:
    """Say whether an account is the school's own, or an organisation's: by its name, or by the words before it."""
    if any(link.host == own or link.host.endswith("." + own) for own in case.facts.own.all_hosts):
        return True
    named = is_organisation(handle)
    return _is_said_to_be_one(case, link.start) if named is None else named


def _is_organisation(handle: str, case: Case) -> bool | None:
    """Say whether an account is the school's own or an organisation's by its name; None where that tells nothing."""
    if _is_fine(handle, case.protocol.rules["account_link"], case.facts):
        return True
    squeezed = re.sub(r"[\W_]", "", handle)
    if _PERSON.match(squeezed):
        return False
    words = ("school", *case.protocol.parts("tag_company", "organisations"))
    return any(word.strip("_") in squeezed for word in words if len(word.strip("_")) > _SHORT) or None


def _is_said_to_be_one(case: Case, place: int) -> bool:
    """Say whether the words before a link say that it is an organisation's: "de pagina van het dorpshuis: ..."."""
    begin = max(case.text.sentence_at(place)[0], place - _BEFORE)
    of_one = _OF_ORGANISATION.search(case.text.folded, begin, place)
    return of_one is not None and PRIVATE.search(case.text.folded, begin, place) is None
