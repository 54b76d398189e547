"""PDF and office files: those that would do something are refused, the others leave without what they tell."""

import io
import zipfile
import zlib

import pytest

from groupbot.pictures import Look, Unfit, look
from groupbot.pictures.segments import without_metadata
from handlers.model.pictures import Trouble
from tests.pictures.made import SECRET, WORD, exif, pdf, scene, stream, word, written, zipped


def read(data: bytes) -> Look:
    """What is made of a document."""
    return look(data, "document", "")


def refused(data: bytes) -> Trouble | None:
    """Why a document is not taken on, None where it is."""
    try:
        read(data)
    except Unfit as unfit:
        return unfit.reason
    return None


def words(data: bytes) -> str:
    """The words that were read in a document."""
    found = read(data)
    assert found.seen is not None
    assert found.seen.width == 0
    return found.seen.words


def test_the_words_of_a_pdf_are_read() -> None:
    """They are checked like those of the post."""
    assert words(pdf()).strip() == "Schoolreis op vrijdag"


def test_a_pdf_leaves_without_who_made_it() -> None:
    """Neither the author, nor the XMP, nor an earlier version, nor what is appended leaves; the words do."""
    told = (b"<< /Author (%s) >>" % SECRET, stream(b"<x>%s</x>" % SECRET, b"/Type /Metadata /Subtype /XML"))
    sent = pdf(*told, b"<< /Old (%s) >>" % SECRET, root=b"/Metadata 8 0 R", tail=b"/Info 7 0 R") + SECRET
    found = read(sent)
    assert SECRET not in found.clean
    assert words(found.clean).strip() == "Schoolreis op vrijdag"
    assert found.mime == "application/pdf"


def test_a_photo_in_a_pdf_leaves_without_its_metadata() -> None:
    """Its pixels are not touched."""
    photo = written(scene(), exif=exif(), comment=SECRET)
    head = b"/Type /XObject /Subtype /Image /Width 400 /Height 300 /ColorSpace /DeviceRGB /Filter /DCTDecode"
    clean = read(pdf(stream(photo, head), root=b"/Photo 7 0 R")).clean
    assert SECRET not in clean
    assert b"Exif" not in clean
    assert photo[photo.index(b"\xff\xdb") : photo.index(b"\xff\xda")] in clean


def test_a_letter_as_a_program_prints_it_is_taken() -> None:
    """Packed, with a font and several pages; who made it and with what is gone."""
    from reportlab.pdfgen.canvas import Canvas

    file = io.BytesIO()
    letter = Canvas(file, pageCompression=1)
    letter.setAuthor(SECRET.decode())
    for page in range(40):
        letter.drawString(80, 700, f"Weekbrief van groep {page}")
        letter.showPage()
    letter.save()
    clean = read(file.getvalue()).clean
    assert words(clean).startswith("Weekbrief van groep 0")
    assert "groep 29" in words(clean)
    assert "groep 30" not in words(clean)
    assert b"ReportLab" not in clean
    assert SECRET not in clean


@pytest.mark.parametrize(
    ("name", "sent"),
    [
        ("a script at the start", pdf(b"<< /S /JavaScript /JS (app.alert(1)) >>", root=b"/OpenAction 7 0 R")),
        ("a script in its name", pdf(b"<< /S /J#61vaScript /J#53 (app.alert(1)) >>", root=b"/OpenAction 7 0 R")),
        ("a script under a key", pdf(b"<< /O << /S /JavaScript /JS (x) >> >>", root=b"/AA 7 0 R")),
        ("a script in a list", pdf(b"[ [ << /JS (x) >> ] ]", root=b"/Extra 7 0 R")),
        ("scripts by name", pdf(root=b"/Names << /JavaScript << /Names [(a) << /S /JavaScript >>] >> >>")),
        ("a program that is started", pdf(b"<< /S /Launch /F (cmd.exe) >>", root=b"/OpenAction 7 0 R")),
        ("a page that is opened", pdf(root=b"/OpenAction << /S /URI /URI (http://example.org) >>")),
        ("a form that is sent", pdf(b"<< /S /SubmitForm >>", root=b"/Extra 7 0 R")),
        ("a form of another kind", pdf(root=b"/AcroForm << /XFA [(a) (b)] >>")),
        ("a file", pdf(b"<< /Type /Filespec /F (a.exe) /EF << /F 8 0 R >> >>", stream(b"MZ"), root=b"/Extra 7 0 R")),
        ("files by name", pdf(root=b"/Names << /EmbeddedFiles << /Names [(a) (b)] >> >>")),
        ("a file in the margin", pdf(b"<< /Type /Annot /Subtype /FileAttachment >>", root=b"/Extra 7 0 R")),
        ("a script that nothing leads to", pdf(b"<< /S /JavaScript /JS (x) >>")),
    ],
)
def test_a_pdf_that_would_do_something_is_refused(name: str, sent: bytes) -> None:
    """Scripts, programs, forms and files have no place in a letter to parents."""
    assert refused(sent) == "script", name


def test_a_script_in_a_packed_object_is_found() -> None:
    """Objects may stand in a compressed stream, where no scanner of text sees them."""
    inner = b"7 0 << /S /JavaScript /JS (app.alert(1)) >>"
    packed = zlib.compress(inner)
    place = inner.index(b"<<")
    objects = stream(packed, b"/Type /ObjStm /N 1 /First %d /Filter /FlateDecode" % place)
    assert refused(packed_pdf(objects)) == "script"


def packed_pdf(objects: bytes) -> bytes:
    """A PDF whose object 7 stands in the stream `objects`, which is its object 6."""
    plain = (
        b"<< /Type /Catalog /Pages 2 0 R /OpenAction 7 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] >>",
        b"<< >>",
        b"<< >>",
        objects,
    )
    file, places = bytearray(b"%PDF-1.7\n"), []
    for number, one in enumerate(plain, start=1):
        places.append(len(file))
        file += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    start = len(file)
    rows = [b"\0\0\0\xff"] + [b"\1" + place.to_bytes(2) + b"\0" for place in places] + [b"\2\0\6\0"]
    table = stream(b"".join(rows), b"/Type /XRef /Size 8 /W [1 2 1] /Root 1 0 R")
    return bytes(file) + b"8 0 obj\n%s\nendobj\nstartxref\n%d\n%%%%EOF" % (table, start)


@pytest.mark.parametrize(
    "sent",
    [
        pdf(root=b"/OpenAction [3 0 R /Fit]"),
        pdf(root=b"/OpenAction << /S /GoTo /D [3 0 R /Fit] >>"),
        pdf(b"<< /Type /Annot /Subtype /Link /A << /S /URI /URI (http://example.org) >> >>", root=b"/Extra 7 0 R"),
        pdf(root=b"/AcroForm << /Fields [] >>"),
    ],
)
def test_a_pdf_as_programs_write_them_is_taken(sent: bytes) -> None:
    """Where it opens, a link and an empty form are no harm."""
    assert refused(sent) is None


def test_a_pdf_that_unpacks_to_too_much_is_a_bomb() -> None:
    """Once packed beyond reason, or packed twice."""
    zeros = zlib.compress(bytes(120_000_000), 9)
    assert refused(pdf(stream(zeros, b"/Filter /FlateDecode"))) == "bomb"
    twice = stream(zlib.compress(zeros), b"/Filter [/FlateDecode /FlateDecode]")
    assert refused(pdf(twice)) == "bomb"
    assert refused(pdf(stream(b"no such thing", b"/Filter /FlateDecode"))) is None
    assert refused(pdf(stream(b"61>", b"/Filter [/ASCIIHexDecode]"))) is None


@pytest.mark.parametrize(
    "sent",
    [b"%PDF-1.7\n", pdf()[:300], b"%PDF-1.4\ntrailer << /Root 1 0 R >>\nstartxref\n0\n%%EOF", b"%PDF-" + bytes(50)],
)
def test_half_a_pdf_is_broken(sent: bytes) -> None:
    """What cannot be read is not passed on."""
    assert refused(sent) == "broken"


def test_a_pdf_with_a_password_is_broken() -> None:
    """Nobody can look into it; one that opens without is read."""
    from pypdf import PdfReader, PdfWriter

    for password, reason in (("geheim", "broken"), ("", None)):
        writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf())))
        writer.encrypt(password, owner_password="anders")
        file = io.BytesIO()
        writer.write(file)
        assert refused(file.getvalue()) == reason


def test_a_word_file_leaves_without_its_makers() -> None:
    """The author, the company, and whose change it was are gone; the words are read."""
    sent = word()
    found = read(sent)
    assert found.mime == WORD
    with zipfile.ZipFile(io.BytesIO(found.clean)) as archive:
        assert all(SECRET not in archive.read(name) for name in archive.namelist())
        assert b"Lieve ouders," in archive.read("word/document.xml")
    assert words(sent) == "Lieve ouders,\ngym is om 9&10"


def test_what_hangs_before_or_behind_an_office_file_stays_behind() -> None:
    """It is packed anew."""
    assert SECRET not in read(word() + SECRET).clean


def test_photos_in_a_word_file_leave_without_their_metadata() -> None:
    """Also the small picture of the first page."""
    sent = word(word__media__image1_dot_jpeg=written(scene(), exif=exif()), docProps__thumbnail_dot_jpeg=SECRET)
    with zipfile.ZipFile(io.BytesIO(read(sent).clean)) as archive:
        assert archive.read("word/media/image1.jpeg").startswith(b"\xff\xd8")
        assert all(SECRET not in archive.read(name) for name in archive.namelist())


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("word__vbaProject_dot_bin", b"\xd0\xcf"),
        ("xl__macrosheets__sheet1_dot_xml", b"<a/>"),
        ("word__activeX__activeX1_dot_xml", b"<a/>"),
        ("word__embeddings__oleObject1_dot_bin", b"\xd0\xcf"),
        ("word__embeddings__setup_dot_exe", b"MZ"),
        ("word___rels__settings_dot_xml_dot_rels", b'<Relationship Type="x/attachedTemplate" TargetMode="External"/>'),
        ("word__embeddings__Sheet_dot_xlsx", word(xl__vbaProject_dot_bin=b"x")),
    ],
)
def test_an_office_file_that_would_do_something_is_refused(name: str, data: bytes) -> None:
    """Macros, programs and templates from elsewhere have no place in a letter to parents."""
    assert refused(word(**{name: data})) == "script"


def test_a_macro_is_found_by_its_type() -> None:
    """Whatever the file that holds it is called."""
    types = b'<Types><Default ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>'
    assert refused(zipped({"[Content_Types].xml": types, "word/document.xml": b"<a/>"})) == "script"


def test_a_chart_in_a_presentation_is_no_harm() -> None:
    """It carries its numbers as a file of its own, which is looked into likewise."""
    sheet = zipped(
        {"[Content_Types].xml": b"<Types/>", "xl/sharedStrings.xml": b"<si><t>a</t></si>", "docProps/core.xml": SECRET}
    )
    files = {"[Content_Types].xml": b"<Types/>", "ppt/slides/slide1.xml": b"<a:p><a:t>Uitslag</a:t></a:p>"}
    found = read(
        zipped({**files, "ppt/embeddings/Sheet1.xlsx": sheet, "ppt/printerSettings/printerSettings1.bin": b"x"})
    )
    assert found.mime.endswith("presentation")
    assert found.seen is not None
    assert found.seen.words == "Uitslag"
    with zipfile.ZipFile(io.BytesIO(found.clean)) as archive:
        assert SECRET not in archive.read("ppt/embeddings/Sheet1.xlsx")


def test_an_open_document_is_read() -> None:
    """Those of LibreOffice, with their own kind of script."""
    files = {
        "mimetype": b"application/vnd.oasis.opendocument.text",
        "content.xml": b"<text:p>Gym gaat niet door</text:p>",
        "meta.xml": b"<dc:creator>%s</dc:creator>" % SECRET,
    }
    found = read(zipped(files))
    assert (found.mime, words(zipped(files))) == ("application/vnd.oasis.opendocument.text", "Gym gaat niet door")
    with zipfile.ZipFile(io.BytesIO(found.clean)) as archive:
        assert SECRET not in archive.read("meta.xml")
    assert refused(zipped({**files, "Basic/Standard/Module1.xml": b"<a/>"})) == "script"
    listening = b'<script:event-listener xlink:href="vnd.sun.star.script:x"/>'
    assert refused(zipped({**files, "content.xml": listening})) == "script"


def test_an_archive_is_no_office_file() -> None:
    """Whatever it holds: nobody sees that in a chat."""
    for files in ({"a.txt": b"a"}, {"mimetype": b"application/epub+zip"}, {"[Content_Types].xml": b"a"}):
        assert refused(zipped(files)) == "unknown"


def test_four_gigabytes_of_zeros_are_a_bomb() -> None:
    """They are not unpacked: an archive says how large it is, and no more than that is read."""
    files = {"[Content_Types].xml": b"<Types/>", "word/document.xml": bytes(101_000_000)}
    sent = zipped(files)
    assert refused(sent) == "bomb"
    size = (101_000_000).to_bytes(4, "little")
    assert refused(sent.replace(size, (1000).to_bytes(4, "little"))) == "broken"
    assert refused(zipped({f"word/{number}": b"" for number in range(5001)})) == "bomb"


def test_office_files_in_office_files_have_an_end() -> None:
    """Nested without end, they are a bomb."""
    inner = word()
    for _ in range(4):
        inner = word(word__embeddings__Next_dot_docx=inner)
    assert refused(inner) == "bomb"


def test_half_an_office_file_is_broken() -> None:
    """Also one with a wrong checksum, or a file without a name in its list."""
    assert refused(word()[:-30]) == "broken"
    nameless = bytearray(zipped({"[Content_Types].xml": b"<Types/>", "word/document.xml": b"<a/>"}))
    last = nameless.rindex(b"PK\x01\x02")
    nameless[last + 46] = 0
    assert refused(bytes(nameless)) == "broken"
    wrong = bytearray(word())
    place = wrong.index(b"word/document.xml") + 40
    wrong[place : place + 4] = b"\xff\xff\xff\xff"
    assert refused(bytes(wrong)) == "broken"


def test_metadata_is_cut_out_of_a_jpeg_where_it_stands() -> None:
    """And what is none is left alone."""
    photo = written(scene(), exif=exif(), comment=SECRET)
    clean = without_metadata(photo + SECRET)
    assert SECRET not in clean
    assert clean.endswith(b"\xff\xd9")
    assert clean[2:4] == b"\xff\xe0"
    for other in (b"", b"no JPEG", b"\xff\xd8", b"\xff\xd8\xff"):
        assert without_metadata(other) == other
