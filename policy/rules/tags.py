"""F6: the school tags nobody.

`@name` tells a platform to point at an account, and so does a link that opens a chat with one. A link to somebody's
page (instagram.com/name) notifies nobody and may as well be an organisation's page that parents should read; nothing
in it says which. It is therefore no tag, but a question to the director.
"""

import re
from collections.abc import Iterator

from policy.facts import Facts
from policy.protocol import RuleSetting
from policy.rules.rule import Case, Hit

# A letter first: "@8.30" is a time. Neither an address's "@" nor one within a link is a tag.
_TAG = re.compile(
    r"(?<![^\W_])(?<![@/])@(?=[\w.-]{2})([^\W\d_][\w-]{0,63}(?:\.[\w-]{1,63}){0,3}(?::[\w-]{1,63}(?:\.[\w-]{1,63}){0,4})?)"
)
_CHAT_WITH = re.compile(r"\btg://(?:user\?id=\d{1,20}|resolve\?domain=\w{1,64})")
_ACCOUNT_LINK = re.compile(
    r"(?<![\w.@-])(?:https?://)?(?:www\.|m\.|nl-nl\.)?"
    r"(?:t\.me|telegram\.me|instagram\.com|facebook\.com|fb\.com|twitter\.com|x\.com|tiktok\.com|snapchat\.com/add"
    r"|linkedin\.com/in|threads\.net|matrix\.to/#)/@?(?P<handle>[a-z][\w.-]{1,63})(?P<rest>[/?#][^\s]{0,200})?"
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
    company_words = case.protocol.rules["tag_company"].folded_words
    for found in _TAG.finditer(folded):
        handle = found[1].partition(":")[0]
        if _is_fine(handle, case.protocol.rules["tag_person"], case.facts):
            continue
        rule = "tag_company" if any(word in handle for word in company_words) else "tag_person"
        yield Hit(rule, found.start(), found.start(1) + len(found[1].rstrip(".-_")), identifies=True)


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
