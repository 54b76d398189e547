"""PDF: refused where it would do something or brings files along, otherwise written anew without what it tells."""

import io
import re
import zlib
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from groupbot.pictures.segments import without_metadata
from handlers.model.pictures import Unfit

if TYPE_CHECKING:
    from pypdf import PdfReader, PdfWriter

MOST_PAGES, MOST_WORDS = 30, 20_000
"""How many pages, and how many characters of them, are read."""

MOST_UNPACKED, MOST_TIMES = 50_000_000, 200
"""Bytes that a stream may unpack to, however small it is, and how many times its size beyond that."""

MOST_OBJECTS = 200_000

_ACTIVE_KEYS = frozenset({"/JS", "/JavaScript", "/EF", "/EmbeddedFiles", "/XFA", "/RichMediaContent", "/AF"})
_ACTIVE_ACTIONS = frozenset(
    {"/JavaScript", "/Launch", "/SubmitForm", "/ImportData", "/GoToE", "/Rendition", "/RichMediaExecute", "/Movie"}
)
_OPENING = frozenset({"/GoTo", "/Named"})
_ACTIVE_BYTES = re.compile(rb"/JavaScript\b|/EmbeddedFile\b|/Launch\b|/RichMedia\b")
_TELLING = ("/Metadata", "/PieceInfo", "/LastModified")


def clean_pdf(data: bytes) -> tuple[bytes, str]:
    """Write a PDF anew, without metadata, earlier versions and whatever is appended to it.

    Args:
        data: the file.

    Returns:
        the new file, and the words that were read in it.

    Raises:
        Unfit: it holds a script, an action of its own or a file (script), unpacks to too much (bomb), or cannot be read
            without a password or at all (broken).
    """
    from pypdf import PdfReader, PdfWriter  # noqa: PLC0415  only the workers carry it
    from pypdf.errors import LimitReachedError  # noqa: PLC0415  only the workers carry it

    try:
        reader = PdfReader(io.BytesIO(data))
        _inspect(reader)
        writer = PdfWriter(clone_from=reader)
        _forget(writer)
        file = io.BytesIO()
        writer.write(file)
        words = _words(reader)
    except Unfit:
        raise
    except (LimitReachedError, MemoryError) as error:
        raise Unfit("bomb") from error
    except Exception as error:
        raise Unfit("broken") from error
    if _ACTIVE_BYTES.search(file.getbuffer()):
        raise Unfit("script")
    return file.getvalue(), words


def _inspect(reader: "PdfReader") -> None:
    """Look into every object of a PDF, also into those that nothing leads to."""
    from pypdf.errors import LimitReachedError  # noqa: PLC0415  only the workers carry it
    from pypdf.generic import IndirectObject, StreamObject  # noqa: PLC0415  only the workers carry it

    if reader.is_encrypted and not reader.decrypt(""):
        raise Unfit("broken")
    places = [(number, generation) for generation, numbers in reader.xref.items() for number in numbers]
    places += [(number, 0) for number in reader.xref_objStm]
    if not places:
        raise Unfit("broken")
    if len(places) > MOST_OBJECTS:
        raise Unfit("bomb")
    for number, generation in places:
        try:
            one = reader.get_object(IndirectObject(number, generation, reader))
        except (LimitReachedError, MemoryError):
            raise
        except Exception:  # noqa: BLE001, S112  what the library cannot read, it does not write either
            continue
        if isinstance(one, StreamObject):
            _weigh(one)
        for dictionary in _dictionaries(one):
            _refuse_active(dictionary)


def _dictionaries(one: Any) -> Iterator[dict[str, Any]]:
    """The dictionaries in an object, without following what leads to another."""
    waiting = [one]
    while waiting:
        thing = waiting.pop()
        if isinstance(thing, dict):
            yield thing
            waiting += [thing.raw_get(key) if hasattr(thing, "raw_get") else thing[key] for key in thing]
        elif isinstance(thing, list):
            waiting += list.__iter__(thing)


def _refuse_active(dictionary: dict[str, Any]) -> None:
    """Refuse what does something when it is opened or pressed, or brings a file along; a link is fine."""
    action = dictionary.get("/S")
    if any(dictionary.get(key) for key in _ACTIVE_KEYS & dictionary.keys()) or action in _ACTIVE_ACTIONS:
        raise Unfit("script")
    opening = dictionary.get("/OpenAction")
    if isinstance(opening, dict) and opening.get("/S") not in _OPENING:
        raise Unfit("script")
    if dictionary.get("/Subtype") in {"/RichMedia", "/FileAttachment", "/Movie", "/Screen"}:
        raise Unfit("script")


def _weigh(stream: Any) -> None:
    """Unpack a stream without keeping it, to see how much it holds."""
    filters = stream.get("/Filter", [])
    filters = filters if isinstance(filters, list) else [filters]
    packed = [
        name for name in filters if name in {"/FlateDecode", "/Fl", "/LZWDecode", "/LZW", "/RunLengthDecode", "/RL"}
    ]
    if len(packed) > 1:
        raise Unfit("bomb")
    if packed not in (["/FlateDecode"], ["/Fl"]) or len(filters) > 1:
        return
    data = stream._data  # noqa: SLF001  the packed bytes: there is no public name for them
    most = max(MOST_UNPACKED, MOST_TIMES * len(data))
    unpacking, unpacked = zlib.decompressobj(), 0
    while data:
        try:
            unpacked += len(unpacking.decompress(data, 1 << 20))
        except zlib.error:
            return
        if unpacked > most:
            raise Unfit("bomb")
        data = unpacking.unconsumed_tail


def _forget(writer: "PdfWriter") -> None:
    """Take out who made a PDF, with what and when, and what the photos in it tell."""
    from pypdf.generic import DictionaryObject, StreamObject  # noqa: PLC0415  only the workers carry it

    writer.metadata = None
    for one in writer._objects:  # noqa: SLF001  there is no public way to all objects
        if isinstance(one, DictionaryObject):
            for key in _TELLING:
                one.pop(key, None)
        if isinstance(one, StreamObject) and one.get("/Filter") in ("/DCTDecode", ["/DCTDecode"]):
            one._data = without_metadata(one._data)  # noqa: SLF001  as above
    writer.compress_identical_objects(remove_duplicates=False, remove_unreferenced=True)


def _words(reader: "PdfReader") -> str:
    """The words on the first pages."""
    words: list[str] = []
    for page in reader.pages[:MOST_PAGES]:
        try:
            words.append(page.extract_text())
        except Exception:  # noqa: BLE001, S112  a page whose letters cannot be read has no words
            continue
        if sum(map(len, words)) > MOST_WORDS:
            break
    return "\n".join(words)[:MOST_WORDS]
