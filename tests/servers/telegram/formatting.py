"""Text as Telegram reads it: lengths in UTF-16 units, entities, and the rules of `parse_mode=HTML`.

The HTML rules follow what Telegram's own parser accepts and the words in which it refuses; offsets in refusals count
UTF-8 bytes, offsets and lengths of entities count UTF-16 units.
"""

import re
from dataclasses import dataclass
from typing import Any, NoReturn

from .errors import NotSimulatedError, bad_request

MAX_TEXT = 4096
MAX_CAPTION = 1024
Entity = dict[str, Any]

SIMPLE_TAGS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "pre": "pre",
    "code": "code",
}
TAGS = {*SIMPLE_TAGS, "a", "blockquote", "tg-emoji"}
NAMED_CHARACTERS = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
CHARACTER = re.compile(r"&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([a-zA-Z]+));?")
ATTRIBUTE = re.compile(r"""\s*([^\s=>]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([A-Za-z0-9.-]+)(?=[\s>]))""")
COMMAND = re.compile(r"(?<![\w/@])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/])")


def units(text: str) -> int:
    """Count the UTF-16 units of a text: most emoji are two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def commands(text: str) -> list[Entity]:
    """Find the bot commands of a text, as a person's own program marks them."""
    return [
        {"type": "bot_command", "offset": units(text[: found.start()]), "length": units(found.group())}
        for found in COMMAND.finditer(text)
    ]


def formatted(
    text: str, parse_mode: str | None, entities: list[Entity] | None, limit: int = MAX_TEXT
) -> tuple[str, list[Entity]]:
    """Read a bot's text and give what is stored: the plain text, trimmed, and its entities.

    Args:
        text: as the bot sent it.
        parse_mode: None or "HTML"; the Markdown modes are refused before this is called.
        entities: the bot's own, used when there is no parse mode.
        limit: the most UTF-16 units after parsing: 4,096 for a text, 1,024 for a caption.

    Raises:
        ApiError: in Telegram's words.
    """
    if parse_mode:
        text, found = parse_html(text)
    else:
        found = entities or []
        check_entities(text, found)
    text, found = trimmed(text, found)
    if units(text) > limit:
        raise bad_request("message is too long" if limit == MAX_TEXT else "message caption is too long")
    return text, found


def check_entities(text: str, entities: list[Entity]) -> None:
    """Hold entities that the bot made itself against its text."""
    end = units(text)
    for entity in entities:
        start, stop = entity["offset"], entity["offset"] + entity["length"]
        if start < 0:
            raise bad_request(f"receive an entity with incorrect offset {start}")
        if start > end:
            raise bad_request(f"entity begins after the end of the text at UTF-16 offset {start}")
        if stop > end:
            raise bad_request(
                f"entity beginning at UTF-16 offset {start} ends after the end of the text at UTF-16 offset {stop}"
            )


def trimmed(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    """Take white space from both ends and move the entities along; what no longer covers anything goes."""
    lead = units(text) - units(text.lstrip())
    text = text.strip()
    end, moved = units(text), []
    for entity in entities:
        start = min(max(entity["offset"] - lead, 0), end)
        stop = min(max(entity["offset"] + entity["length"] - lead, 0), end)
        if stop > start:
            moved.append({**entity, "offset": start, "length": stop - start})
    return text, moved


@dataclass
class OpenTag:
    """A tag that waits for its end: name, the attribute that matters, and where it began in the plain text."""

    name: str
    argument: str
    offset: int


def parse_html(source: str) -> tuple[str, list[Entity]]:
    """Read `parse_mode=HTML` and give the plain text with its entities, outermost first.

    Raises:
        ApiError: "can't parse entities: ..." with Telegram's reason.
    """
    plain: list[str] = []
    length = at = 0
    waiting: list[OpenTag] = []
    entities: list[Entity] = []
    while at < len(source):
        if source[at] != "<":
            piece, at = _character(source, at)
            plain.append(piece)
            length += units(piece)
        elif source.startswith("</", at):
            at, ended = _end_tag(source, at, waiting)
            if length > ended.offset:
                text = "".join(plain).encode("utf-16-le")[2 * ended.offset :].decode("utf-16-le")
                _close(entities, ended, length, text)
        else:
            at, name, argument = _start_tag(source, at)
            waiting.append(OpenTag(name, argument, length))
    if waiting:
        _refuse(f'Can\'t find end tag corresponding to start tag "{waiting[-1].name}"')
    for entity in entities:
        if entity["type"] == "code":
            entity.pop("language", None)
    entities.sort(key=lambda entity: (entity["offset"], -entity["length"]))
    return "".join(plain), entities


def _refuse(reason: str, source: str = "", at: int = 0) -> NoReturn:
    place = f" at byte offset {len(source[:at].encode())}" if source else ""
    raise bad_request(f"can't parse entities: {reason}{place}")


def _character(source: str, at: int) -> tuple[str, int]:
    """Read one character or character reference; an unknown reference stands for itself, as at Telegram."""
    found = CHARACTER.match(source, at)
    if not found:
        return source[at], at + 1
    hexadecimal, decimal, name = found.groups()
    if name:
        return (NAMED_CHARACTERS[name], found.end()) if name in NAMED_CHARACTERS else ("&", at + 1)
    code = int(hexadecimal, 16) if hexadecimal else int(decimal)
    if 0 < code < 0x10FFFF and not 0xD800 <= code <= 0xDFFF:
        return chr(code), found.end()
    return "&", at + 1


def _start_tag(source: str, at: int) -> tuple[int, str, str]:
    """Read a start tag: where it ends, its name, and the attribute that matters."""
    found = re.compile(r"<([^\s>]*)").match(source, at)
    name = found.group(1).lower() if found else ""
    if at + 1 + len(name) == len(source):
        _refuse("Unclosed start tag", source, at)
    if name not in TAGS:
        _refuse(f'Unsupported start tag "{name}"', source, at)
    position, argument = at + 1 + len(name), ""
    while True:
        position += len(source[position:]) - len(source[position:].lstrip())
        if position == len(source):
            _refuse(f'Empty attribute name in the tag "{name}"', source, at)
        if source[position] == ">":
            break
        attribute = ATTRIBUTE.match(source, position)
        if attribute:
            argument = _argument(name, attribute) or argument
            position = attribute.end()
        elif name == "blockquote" and source.startswith("expandable", position):
            argument, position = "expandable", position + len("expandable")
        else:
            _refuse(f'Expected equal sign in declaration of an attribute of the tag "{name}"', source, at)
    if name == "span" and argument != "tg-spoiler":
        _refuse('Tag "span" must have class "tg-spoiler"', source, at)
    return position + 1, name, argument


def _argument(tag: str, attribute: re.Match[str]) -> str:
    """Give an attribute's value where it means something for the tag, else nothing."""
    name, *values = attribute.groups()
    value = next(value for value in values if value is not None)
    wanted = {"a": "href", "code": "class", "span": "class", "tg-emoji": "emoji-id", "blockquote": "expandable"}
    if wanted.get(tag) != name:
        return ""
    if tag == "blockquote":
        return "expandable"
    return CHARACTER.sub(lambda found: _character(found.group(), 0)[0], value)


def _end_tag(source: str, at: int, waiting: list[OpenTag]) -> tuple[int, OpenTag]:
    """Read an end tag: where it ends, and the start tag that it closes."""
    if not waiting:
        _refuse("Unexpected end tag", source, at)
    found = re.compile(r"</([^\s>]*)\s*").match(source, at)
    name = found.group(1).lower() if found else ""
    stop = found.end() if found else at
    if source[stop : stop + 1] != ">":
        _refuse("Unclosed end tag", source, at)
    opened = waiting.pop()
    if name and name != opened.name:
        place = len(source[:at].encode())
        _refuse(f'Unmatched end tag at byte offset {place}, expected "</{opened.name}>", found "</{name}>"')
    return stop + 1, opened


def _close(entities: list[Entity], tag: OpenTag, length: int, text: str) -> None:
    """Add the entity of a tag that has ended. A link to no address is no entity, as at Telegram."""
    entity: Entity = {"type": SIMPLE_TAGS.get(tag.name, tag.name), "offset": tag.offset, "length": length - tag.offset}
    if tag.name == "a":
        address = tag.argument or text
        if address.startswith("tg://user"):
            raise NotSimulatedError("a link that mentions a user")
        if not re.match(r"(https?|tg)://\S|mailto:\S|tel:\S|[\w-]+(\.[\w-]+)+", address):
            return
        entity |= {"type": "text_link", "url": address}
    elif tag.name == "tg-emoji":
        if not tag.argument.isdigit():
            _refuse("Invalid custom emoji identifier specified")
        entity |= {"type": "custom_emoji", "custom_emoji_id": tag.argument}
    elif tag.name == "blockquote" and tag.argument:
        entity["type"] = "expandable_blockquote"
    elif tag.name == "code" and tag.argument.startswith("language-"):
        entity["language"] = tag.argument.removeprefix("language-")
    elif tag.name == "pre" and entities and _is_code_of(entities[-1], entity):
        entity["language"] = entities.pop()["language"]
    entities.append(entity)


def _is_code_of(code: Entity, pre: Entity) -> bool:
    """Say whether a code entity with a language fills a pre entity: together they are one."""
    return "language" in code and (code["offset"], code["length"]) == (pre["offset"], pre["length"])
