"""F6: the school tags nobody.

`@name` tells a platform to point at an account, and so does a link that opens a chat with one. What is no mail address
is a tag, also where it is glued to a word ("aan@linda"); before white space an @ points at nobody ("om 8 @ school"),
and before a number it is a time or a price ("@8.30", "@2 euro"). A link to somebody's page (instagram.com/name)
notifies nobody and may as well be an organisation's page that parents should read; nothing in it says which. It is
therefore no tag, but a question to the director.
"""

import re
from collections.abc import Iterator

from policy.facts import Facts
from policy.protocol import RuleSetting
from policy.rules.contact import EMAIL
from policy.rules.rule import Case, Hit
from policy.rules.spelled import emails_in_words
from policy.rules.units import UNITS

# An @ behind one letter stands for an a: "C@rnaval".
_TAG = re.compile(r"(?<!(?<![^\W\d_])[^\W\d_])@(\w(?:[\w.-]{0,62}[\w-])?(?::[\w-]{1,63}(?:\.[\w-]{1,63}){0,4})?)")
_TWO_LETTERS = re.compile(r"[^\W\d_].{0,62}?[^\W\d_]")
_AMOUNT = re.compile(rf"\d[\d.,:]{{0,9}}(?:{UNITS}|e|ste|de|cent|ct|kg|gram|gr|liter|ml|cl|cm|mm|h)?")
# Telegram lets nobody but a bot have such a name.
_BOT = re.compile(r"\w{0,60}(?:schoolbot|_bot)")
_LINK = re.compile(r"(?:https?://|www\.|(?<![\w@.-])(?:[\w-]{1,63}\.){1,4}[a-z]{2,24}/)[^\s,;()<>]{1,500}")
_CHAT_WITH = re.compile(r"\btg://(?:user\?id=\d{1,20}|resolve\?domain=\w{1,64})")
_ACCOUNT_LINK = re.compile(
    r"(?<![\w.@-])(?:https?://)?(?:www\.|m\.|nl-nl\.)?"
    r"(?:t\.me(?:/s)?|telegram\.(?:me|dog)|instagram\.com|facebook\.com|fb\.(?:com|me)|m\.me|twitter\.com|x\.com"
    r"|tiktok\.com|snapchat\.com/add|linkedin\.com/in|threads\.(?:net|com)|bsky\.app/profile|matrix\.to/#)"
    r"/@?(?P<handle>[a-z][\w.-]{1,63})(?P<rest>[/?#][^\s]{0,200})?"
)
# First parts of a path that name no account: posts, groups, events, invitations, searches.
_NO_ACCOUNT = frozenset(
    {
        "p", "reel", "reels", "explore", "stories", "tv", "joinchat", "addstickers", "share", "groups", "events",
        "event", "watch", "photo", "photos", "hashtag", "search", "intent", "home", "login", "sharer.php",
        "photo.php", "permalink.php", "story.php", "pages",
    }
)  # fmt: skip


def tags(case: Case) -> Iterator[Hit]:
    """Hit tagged accounts, and links to accounts."""
    folded = case.text.folded
    if "@" in folded:
        yield from _tagged(folded, case)
    for found in _CHAT_WITH.finditer(folded):
        yield Hit("tag_person", found.start(), found.end(), identifies=True)
    for found in _ACCOUNT_LINK.finditer(folded):
        if not _is_fine(found["handle"], case.protocol.rules["account_link"], case.facts) and _names_account(found):
            yield Hit("account_link", found.start(), found.end(), identifies=True)


def _tagged(folded: str, case: Case) -> Iterator[Hit]:
    """Hit each @ before a name that is in no mail address and no link."""
    company_words = case.protocol.parts("tag_company", "organisations")
    elsewhere = {place for form in (EMAIL, _LINK) for found in form.finditer(folded) for place in range(*found.span())}
    elsewhere.update(place for start, end, _ in emails_in_words(folded) for place in range(start, end))
    for found in _TAG.finditer(folded):
        if found.start() in elsewhere:
            continue
        handle = found[1].partition(":")[0]
        if not _is_account(handle) or _is_fine(handle, case.protocol.rules["tag_person"], case.facts):
            continue
        rule = "tag_company" if any(word in handle for word in company_words) else "tag_person"
        # a closing underscore belongs to the name or to the small Markdown
        end = found.end() if handle.startswith("_") else found.start(1) + len(found[1].rstrip("_-"))
        yield Hit(rule, found.start(), end, identifies=True)


def _is_account(handle: str) -> bool:
    """Say whether words behind an @ can name a person's account: no time, no amount, no bot."""
    return bool(_TWO_LETTERS.search(handle)) and not _AMOUNT.fullmatch(handle) and not _BOT.fullmatch(handle)


def _is_fine(handle: str, setting: RuleSetting, facts: Facts) -> bool:
    """Say whether the protocol passes the handle over, or it is the school's own: its domain's name."""
    handle = handle.strip(".-_")
    own = {host.rpartition(".")[0].rpartition(".")[2] for host in facts.own.all_hosts} - {""}
    return handle in setting.folded_excused or handle in own


def _names_account(found: re.Match[str]) -> bool:
    """Say whether the link leads to an account: not to one post on it, and not to a group."""
    if found["handle"] in _NO_ACCOUNT:
        return False
    deeper = (found["rest"] or "").strip("/")
    return not deeper or deeper.startswith(("?", "#"))
