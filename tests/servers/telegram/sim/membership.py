"""Who exists, who is in which chat, and what the bot is told of it."""

from typing import Any

from tests.servers.telegram.hearing import told
from tests.servers.telegram.methods.chats import new_link
from tests.servers.telegram.model import ADMIN_RIGHTS, CHANNEL_RIGHTS, MEMBER_RIGHTS, Chat, InviteLink, Member, User
from tests.servers.telegram.places import change_place, depart, enter
from tests.servers.telegram.world import World

from .registry import SimError, action, chat_of, user_of

SERVICE = {"id": 777000, "is_bot": False, "first_name": "Telegram"}
MINUTES_TO_WRITE = 5


@action("user")
def user(world: World, name: str, **more: Any) -> dict[str, Any]:
    """Let a person exist."""
    made = world.add_user(name, **more)
    return {**made.json(), "started": made.started}


@action("crowd")
def crowd(world: World, number: int) -> list[dict[str, Any]]:
    """Let many people exist who have all written to the bot before."""
    return [world.add_user(f"Ouder {place}", started=True).json() for place in range(1, number + 1)]


@action("group")
def group(
    world: World,
    title: str,
    kind: str = "supergroup",
    bot: str = "member",
    rights: list[str] | None = None,
    members: list[int] | None = None,
    chat_id: int | None = None,
    username: str | None = None,
) -> dict[str, Any]:
    """Let a group, supergroup or channel exist, with the bot in it (`bot` is its status); nobody is told."""
    if kind not in {"group", "supergroup", "channel"}:
        raise SimError(f"no such kind of chat: {kind}")
    chat = world.add_chat(kind, title, username, chat_id)
    chat.members[world.me.id] = Member(bot, _rights(chat, rights))
    for number in members or ():
        chat.members[user_of(world, number).id] = Member("member")
    return chat.json()


def _rights(chat: Chat, rights: list[str] | None) -> set[str]:
    known = set(ADMIN_RIGHTS + CHANNEL_RIGHTS + MEMBER_RIGHTS)
    if rights is None:
        return known if chat.type == "channel" else set(ADMIN_RIGHTS)
    unknown = set(rights) - known
    if unknown:
        raise SimError(f"no such right: {', '.join(sorted(unknown))}")
    return set(rights)


@action("member")
def member(
    world: World, chat_id: int, user_id: int | None = None, status: str = "member", rights: list[str] | None = None
) -> dict[str, Any]:
    """Give a user (without `user_id`: the bot) another status, such as administrator with these rights."""
    chat = chat_of(world, chat_id)
    who = user_of(world, user_id).json() if user_id else world.bot_json()
    return {"update_id": change_place(world, chat, who, Member(status, _rights(chat, rights)), SERVICE)}


@action("join")
def join(world: World, user_id: int, chat_id: int | None = None, link: str | None = None) -> dict[str, Any]:
    """Somebody joins, by an invite link or without; a link may make it a request."""
    person = user_of(world, user_id)
    chat, used = _by_link(world, link) if link else (chat_of(world, chat_id or 0), None)
    if chat.member(user_id).status == "kicked":
        raise SimError("who was removed cannot join")
    if chat.member(user_id).present:
        raise SimError("already in this chat")
    shown = {"invite_link": used.json(world.bot_json())} if used else {}
    if used and used.creates_join_request:
        return {"update_id": _ask(world, chat, person, shown)}
    if used:
        used.uses += 1
    return {"update_id": enter(world, chat, person, by=person.json(), **shown), "chat_id": chat.id}


def _by_link(world: World, url: str) -> tuple[Chat, InviteLink]:
    for chat in world.chats.values():
        link = chat.links.get(url)
        if link is None:
            continue
        used_up = link.member_limit is not None and link.uses >= link.member_limit
        if link.is_revoked or used_up or (link.expire_date or world.now() + 1) <= world.now():
            raise SimError("this link is no longer valid")
        return chat, link
    raise SimError("no such link")


def _ask(world: World, chat: Chat, person: User, shown: dict[str, Any]) -> int | None:
    chat.requests[person.id] = "asked"
    # Who asks to be let in may be written to for five minutes.
    person.writable_until = world.now() + 60 * MINUTES_TO_WRITE
    if not chat.member(world.me.id).may("can_invite_users"):
        return None
    content = {"chat": chat.json(), "from": person.json(), "user_chat_id": person.id, "date": int(world.now())}
    return world.updates.add("chat_join_request", {**content, **shown})


@action("leave")
def leave(world: World, user_id: int, chat_id: int) -> dict[str, Any]:
    """Somebody leaves."""
    chat, person = chat_of(world, chat_id), user_of(world, user_id)
    return {"update_id": depart(world, chat, person, "left", by=person.json())}


@action("kick")
def kick(world: World, chat_id: int, by: int | None = None) -> dict[str, Any]:
    """The group removes the bot."""
    who = user_of(world, by).json() if by else SERVICE
    return {"update_id": change_place(world, chat_of(world, chat_id), world.bot_json(), Member("kicked"), who)}


@action("block")
def block(world: World, user_id: int, *, blocked: bool = True) -> dict[str, Any]:
    """Somebody blocks the bot, or takes that back."""
    person = user_of(world, user_id)
    chat = world.chats[user_id]
    chat.members[world.me.id] = Member("member" if blocked else "kicked")
    person.blocked = blocked
    new = Member("kicked" if blocked else "member")
    return {"update_id": change_place(world, chat, world.bot_json(), new, person.json())}


@action("delete_account")
def delete_account(world: World, user_id: int) -> dict[str, Any]:
    """Somebody deletes the account; the bot is not told."""
    user_of(world, user_id).gone = True
    return {}


@action("link")
def link(world: World, chat_id: int, **settings: Any) -> dict[str, Any]:
    """An administrator makes an invite link."""
    return {"link": new_link(chat_of(world, chat_id), **settings).url}


@action("migrate")
def migrate(world: World, chat_id: int) -> dict[str, Any]:
    """A basic group becomes a supergroup with an id of its own; both are told."""
    old = chat_of(world, chat_id)
    if old.type != "group":
        raise SimError("only a basic group becomes a supergroup")
    new = world.add_chat("supergroup", old.title or "")
    new.members = dict(old.members)
    left = world.store(old, SERVICE, {"migrate_to_chat_id": new.id}, by_bot=False)
    told(world, old, left)
    old.moved_to = new.id
    told(world, new, world.store(new, SERVICE, {"migrate_from_chat_id": old.id}, by_bot=False))
    return new.json()
