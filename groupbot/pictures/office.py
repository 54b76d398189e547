"""Office files: refused where they would do something, otherwise packed anew without what they tell of their makers."""

import html
import io
import re
import zipfile

from groupbot.pictures.kinds import OFFICE, OPEN_DOCUMENT
from groupbot.pictures.segments import without_metadata
from handlers.model.pictures import Unfit

MOST_FILES, MOST_UNPACKED, MOST_WORDS, DEEPEST = 5_000, 100_000_000, 20_000, 2
"""How many files an office file may hold, how many bytes together, how many characters are read, how deep they nest."""

_ACTIVE = re.compile(
    r"vbaproject|vbadata|activex|(^|/)(basic|scripts|macrosheets|customui)/|oleobject|/embeddings/.*(?<!xlsx)(?<!docx)(?<!pptx)$"
    r"|\.(bin|exe|dll|js|vbs|jar|bat|cmd|ps1|scr|com|hta|lnk)$",
    re.IGNORECASE,
)
_HARMLESS = re.compile(r"(printersettings\d*|calcchain|fontdata|font\d*)\.(bin|xml)$", re.IGNORECASE)
_OUTSIDE = re.compile(
    rb"<Relationship\b[^>]{0,2000}?(?:attachedTemplate|oleObject|frame|subDocument)\"[^>]{0,2000}?External",
    re.IGNORECASE,
)
_MACRO_TYPE = re.compile(rb"macroEnabled|vbaProject", re.IGNORECASE)
_SCRIPT_IN_OPEN = re.compile(
    rb"<(?:office:scripts|script:event-listener|text:script)\b[^/>]{0,500}>\s*<|<script:event-listener\b"
)
_AUTHOR = re.compile(rb"(\s(?:w|w15|w16du):(?:author|initials|date|userId)=)\"[^\"]{0,500}\"")
_WORDS_IN = re.compile(r"(word/(document|header\d*|footer\d*)|xl/sharedStrings|ppt/slides/slide\d+|content)\.xml")
_TAG = re.compile(r"<[^>]{0,10000}>")
_EMPTY = {
    "docProps/core.xml": b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://'
    b'schemas.openxmlformats.org/package/2006/metadata/core-properties"/>',
    "docProps/app.xml": b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="http://schemas.'
    b'openxmlformats.org/officeDocument/2006/extended-properties"/>',
    "docProps/custom.xml": b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="http://schemas.'
    b'openxmlformats.org/officeDocument/2006/custom-properties"/>',
    "meta.xml": b'<?xml version="1.0" encoding="UTF-8"?><office:document-meta xmlns:office="urn:oasis:names:tc:'
    b'opendocument:xmlns:office:1.0" office:version="1.2"><office:meta/></office:document-meta>',
}
_LEFT_OUT = re.compile(r"(docProps/thumbnail|Thumbnails/)", re.IGNORECASE)


def clean_office(data: bytes, depth: int = 0) -> tuple[bytes, str, str]:
    """Pack an office file anew, without its makers, its history and whatever is appended to it.

    Args:
        data: the file: Word, Excel, PowerPoint or OpenDocument.
        depth: in how many others it stands.

    Returns:
        the new file, the words that were read in it, and its media type.

    Raises:
        Unfit: it holds macros or programs, or opens something elsewhere (script), unpacks to too much (bomb), cannot be
            read (broken), or is another kind of archive (unknown).
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = [entry for entry in archive.infolist() if not entry.is_dir()]
            _weigh(entries, depth)
            mime = _kind(archive, {entry.filename for entry in entries})
            return (*_packed(archive, entries, depth), mime)
    except Unfit:
        raise
    except MemoryError as error:
        raise Unfit("bomb") from error
    except Exception as error:  # an archive that lies brings out more than the library's own errors
        raise Unfit("broken") from error


def _weigh(entries: list[zipfile.ZipInfo], depth: int) -> None:
    """Refuse what unpacks to too much; no more is unpacked of a file than it says."""
    if len(entries) > MOST_FILES or sum(entry.file_size for entry in entries) > MOST_UNPACKED or depth > DEEPEST:
        raise Unfit("bomb")


def _kind(archive: zipfile.ZipFile, names: set[str]) -> str:
    """The media type of an office file, by what it holds."""
    if "mimetype" in names:
        mime = archive.read("mimetype").strip()
        if mime.startswith(OPEN_DOCUMENT):
            return mime.decode("ascii", "replace")
    if "[Content_Types].xml" in names:
        for folder, mime_of_folder in OFFICE.items():
            if any(name.startswith(folder) for name in names):
                return mime_of_folder
    raise Unfit("unknown")


def _packed(archive: zipfile.ZipFile, entries: list[zipfile.ZipInfo], depth: int) -> tuple[bytes, str]:
    """What an office file holds, looked into and packed anew; its words."""
    file, words = io.BytesIO(), []
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in entries:
            name = entry.filename
            if _ACTIVE.search(name) and not _HARMLESS.search(name):
                raise Unfit("script")
            contents = b"" if _LEFT_OUT.match(name) else _cleaned(name, archive.read(entry), depth)
            packing = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            new.writestr(zipfile.ZipInfo(name), contents, packing)
            if _WORDS_IN.fullmatch(name):
                words.append(_words(contents))
    return file.getvalue(), "\n".join(words)[:MOST_WORDS]


def _cleaned(name: str, contents: bytes, depth: int) -> bytes:
    """One file of an office file without what it tells."""
    if name in _EMPTY:
        return _EMPTY[name]
    if "/embeddings/" in name:
        return clean_office(contents, depth + 1)[0]
    if name.endswith(".rels") and _OUTSIDE.search(contents):
        raise Unfit("script")
    if name == "[Content_Types].xml" and _MACRO_TYPE.search(contents):
        raise Unfit("script")
    if name in {"content.xml", "styles.xml"} and _SCRIPT_IN_OPEN.search(contents):
        raise Unfit("script")
    if name.lower().endswith((".jpg", ".jpeg")):
        return without_metadata(contents)
    return _AUTHOR.sub(rb'\1""', contents) if name.startswith("word/") and name.endswith(".xml") else contents


def _words(contents: bytes) -> str:
    """The words in a piece of XML."""
    marked = re.sub(r"</(?:w:p|a:p|text:p|text:h|si)>", "\n", contents.decode("utf-8", "replace"))
    marked = re.sub(r"<(?:w:tab|w:br)/>", " ", marked)
    lines = (" ".join(line.split()) for line in html.unescape(_TAG.sub("", marked)).splitlines())
    return "\n".join(line for line in lines if line)[:MOST_WORDS]
