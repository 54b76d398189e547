"""F6: links that lead to somebody's account, told from links to a post, a film, a group or an event.

They are found as addresses ("instagram.com/lotte_d"), and in the guises in which people write them so that no program
makes a link of it: "h t t p s : / / t i k t o k . c o m / @ lotte", "instagram punt com slash lotte_d".
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from policy.rules.later import Later

_HANDLE = r"\w(?:[\w.-]{0,62}\w)?"
_HOSTS = (
    r"instagram\.com(?:/stories)?|instagr\.am|facebook\.com(?:/people)?|fb\.(?:com|me)|m\.me|messenger\.com/t"
    r"|twitter\.com|x\.com|tiktok\.com|snapchat\.com(?:/add)?|youtube\.com(?:/(?:c|user|channel))?|linkedin\.com/in"
    r"|t\.me(?:/s)?|telegram\.(?:me|dog)|threads\.(?:net|com)|bsky\.app/profile|pinterest\.(?:com|nl|de|co\.uk)"
    r"|linktr\.ee|beacons\.ai|about\.me|bio\.link|wa\.me/(?:message|qr|u)|twitch\.tv|discord(?:app)?\.com/users"
    r"|(?:steamcommunity|vk)\.com(?:/id)?|strava\.com/athletes|roblox\.com/users|open\.spotify\.com/user|bere\.al"
    r"|vinted\.(?:nl|de|com)/member|paypal\.me|marktplaats\.nl/u|github\.com|soundcloud\.com"
    r"|flickr\.com/(?:photos|people)|duolingo\.com/profile|chess\.com/member|scratch\.mit\.edu/users|matrix\.to/#"
)
_LINK = Later(
    rf"(?<![^\W_])(?<![.@-])(?:https?://)?(?:(?!v[mt]\.)[a-z]{{1,8}}(?:-[a-z]{{2}})?\.)?(?P<host>{_HOSTS})/(?P<at>@|%40)?"
    rf"(?P<handle>{_HANDLE}(?::[\w-]{{1,63}}(?:\.[\w-]{{1,63}}){{1,4}})?)"
    r"(?P<rest>[/?#](?:[^\s<>\"()\[\]*|]{0,200}[\w/=-])?)?"
)
# Elsewhere an @ in front says that it is an account: mastodon.social/@lotte.
_ELSEWHERE = Later(
    r"(?<![^\W_])(?<![.@-])(?:https?://)?(?P<host>(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24})/(?P<at>@)"
    rf"(?P<handle>{_HANDLE})(?P<rest>[/?#](?:[^\s<>\"()\[\]*|]{{0,200}}[\w/=-])?)?"
)
_DOT = r"(?: ?\. ?| ?[\[({](?:\.|dot|punt)[\])}] ?| (?:punt|dot|punkt|stip) |,(?=com|ee|me)| (?=com ?/))"
_SLASH = r"(?: ?/ ?| (?:slash|schuine streep|schragstrich) )"
_GUISED = Later(
    rf"(?<![^\W_])(?<![.@-])(?:h[tx]{{2}}ps? ?: ?/ ?/ ?)?(?:w ?w ?w{_DOT})?"
    r"(?P<host>(?:instagram|facebook|tiktok|youtube|twitter|snapchat|pinterest|linkedin|telegram|threads|linktr|twitch)"
    rf"{_DOT}(?:c ?o ?m|net|n ?l|me|tv|e ?e))(?P<deeper>{_SLASH}(?:in|add|c|user)(?= ?/| slash))?{_SLASH}"
    r"(?P<at>@ ?|apenstaart(?:je)? )?(?P<handle>\w{2,64}(?:(?: ?_ ?| \. |[.-]| (?:underscore|punt) )\w{1,40}){0,3})"
)
_STEMS = Later(
    r"\.(?:com|me|am|ee|nl|tv|al|ai|de|to|dog|net|link|app|co|uk|edu) ?/|/@|/ @"
    r"|(?:insta|faceb|tik|tube|twit|snap|pinter|linke|teleg|threa|linkt)\w{0,6}(?:[ ,\[({])"
)
# First parts of a path that name no account: posts, groups, events, invitations, searches, pages of the platform.
_NO_ACCOUNT = frozenset(
    {
        "p", "reel", "reels", "explore", "stories", "highlights", "tv", "joinchat", "addstickers", "addemoji",
        "share", "groups", "events", "event", "watch", "photo", "photos", "hashtag", "search", "intent", "home",
        "login", "signup", "sharer", "sharer.php", "photo.php", "permalink.php", "story.php", "pages", "pg",
        "people", "media", "marketplace", "gaming", "notes", "help", "about", "policies", "privacy", "legal",
        "business", "ads", "hashtags", "shorts", "playlist", "embed", "live", "results", "feed", "v", "e", "c", "s",
        "i", "t", "user", "channel", "premium", "kids", "music", "tag", "discover", "foryou", "pin", "ideas",
        "today", "categories", "directory", "videos", "lens", "spotlight", "download", "settings", "accounts",
        "developer", "web", "iv", "proxy", "messages", "in", "add", "company", "school", "jobs", "learning", "pulse",
        "posts", "gp", "topics", "trending", "video", "id",
    }
)  # fmt: skip
# Parts of an account's own page: deeper than these is a post on it.
_TABS = frozenset(
    {
        "about", "videos", "shorts", "featured", "playlists", "streams", "community", "reels", "tagged", "photos",
        "info", "friends", "followers", "following", "media", "likes", "replies", "with_replies", "posts", "live",
        "pins", "_saved", "_created", "channel", "profile", "overview", "details", "guides", "igtv",
    }
)  # fmt: skip
_DEEPER = ("/people", "/u", "/member", "/users")
"""Where an account's address goes on behind its name."""

_MEMBER = Later(r"/[\w.-]{1,64}/user/\w")
"""Behind "groups": one of the group's members."""

_WRITTEN_SO = Later(r"[a-z]{2,30}(?:[._]\w|\d{2})")
_IDS = Later(r"[?&](?:id|screen_name|user_id|username)=(?P<who>[\w.-]{2,64})")
_BY_ID = frozenset({"profile.php", "intent/user", "intent/follow"})


@dataclass(frozen=True)
class AccountLink:
    """A link of a platform: its place and host, and the name of the account behind it, None where there is none."""

    start: int
    end: int
    host: str
    handle: str | None


def account_links(folded: str) -> Iterator[AccountLink]:
    """Find links to accounts and to what else is on the same platforms, in the order in which they are looked for."""
    if _STEMS.search(folded) is None:
        return
    reached: set[int] = set()
    for form in (_LINK, _ELSEWHERE, _GUISED):
        for found in form.finditer(folded):
            if found.start("handle") not in reached and (form is not _GUISED or _is_plainly_one(found)):
                reached.add(found.start("handle"))
                yield _read(folded, found)


def _is_plainly_one(found: re.Match[str]) -> bool:
    """Say whether an address in a guise is one: "facebook.com / lees meer" is none."""
    guised = " " in found["host"] or "@" in (found["at"] or "") or not re.search(r"\.\w", found["host"])
    return guised or _WRITTEN_SO.match(found["handle"]) is not None


def _read(folded: str, found: re.Match[str]) -> AccountLink:
    """Say what a link leads to."""
    handle = found["handle"]
    rest = found["rest"] if "rest" in found.re.groupindex and found["rest"] else ""
    in_markdown = folded[found.start() - 1 : found.start()] == "_"
    end = found.end() - (len(handle) - len(handle.rstrip("_")) if in_markdown and not rest else 0)
    path = handle + rest.partition("?")[0]
    if path.strip("/") in _BY_ID:
        who = _IDS.search(rest)
        return AccountLink(found.start(), end, found["host"], who["who"] if who else None)
    return AccountLink(found.start(), end, found["host"], handle if _names_account(found, rest) else None)


def _names_account(found: re.Match[str], rest: str) -> bool:
    """Say whether a link leads to an account: not to one post on it, and not to a group."""
    handle, host = found["handle"], found["host"]
    if handle == "groups" and _MEMBER.match(rest):
        return True
    if not found["at"] and (handle in _NO_ACCOUNT or (host == "t.me" and handle.endswith("bot"))):
        return False
    parts = rest.partition("?")[0].partition("#")[0].strip("/").split("/")
    return parts == [""] or host.endswith(_DEEPER) or (len(parts) == 1 and parts[0] in _TABS)
