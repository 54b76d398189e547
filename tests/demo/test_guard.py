"""The page authenticates nobody, so it is for this machine, for who has the token, and for its own forms."""

import hashlib

import pytest

from groupbot.demo.pictures import MOST_BYTES
from tests.demo.program import DemoProgram

WRITE = {"phone": "parent", "text": "Sem is vandaag ziek"}


def test_the_printed_address_opens_the_page(running_demo: DemoProgram) -> None:
    """The token in the address is given back as a cookie that no script and no other site can use."""
    status, page, headers = running_demo.ask(f"/?token={running_demo.token}", headers={"Cookie": ""})
    assert (status, "De Tjongerschool" in page) == (200, True)
    cookie = headers["Set-Cookie"]
    assert cookie.startswith(running_demo.cookie)
    assert {"HttpOnly", "SameSite=Strict"} <= set(cookie.split("; "))


def test_the_cookie_opens_the_page(running_demo: DemoProgram) -> None:
    """After the first visit the token is not needed in addresses any more."""
    status, _, headers = running_demo.ask("/")
    assert (status, headers["Set-Cookie"]) == (200, None)


@pytest.mark.parametrize("path", ["/", "/live", "/static/playground.js", "/group/group-5"])
@pytest.mark.parametrize("token", ["", "?token=", "?token=wrong", "?token=caf%C3%A9"])
def test_without_the_token_there_is_nothing(running_demo: DemoProgram, path: str, token: str) -> None:
    """A wrong token, an empty one or none: 403, wherever it is tried."""
    status, text, headers = running_demo.ask(path + token, headers={"Cookie": ""})
    assert (status, "Tjongerschool" in text, headers["Set-Cookie"]) == (403, False, None)


def test_a_wrong_token_counts_more_than_a_cookie(running_demo: DemoProgram) -> None:
    """All tokens that are given must be right."""
    assert running_demo.ask("/?token=wrong")[0] == 403
    assert running_demo.ask(f"/?token={running_demo.token}&token=wrong")[0] == 403


@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:{port}", "127.0.0.1", "127.0.0.1:1", "[::1]:{port}", ""]
)
def test_another_name_for_this_machine_is_refused(running_demo: DemoProgram, host: str) -> None:
    """A site that lets its own name point here is not this page."""
    name = host.replace("{port}", running_demo.host.rpartition(":")[2])
    status, text, _ = running_demo.ask("/", headers={"Host": name})
    assert status in (400, 421)
    assert "Tjongerschool" not in text


def test_localhost_is_this_machine(running_demo: DemoProgram) -> None:
    """The other usual name works, with its own origin."""
    name = running_demo.host.replace("127.0.0.1", "localhost")
    assert running_demo.ask("/", headers={"Host": name})[0] == 200
    local = {"Host": name, "Origin": f"http://{name}"}
    assert running_demo.ask("/tour", {"go": "close"}, local)[0] == 204


@pytest.mark.parametrize("origin", ["", "null", "http://evil.example", "https://{host}", "http://localhost:1"])
@pytest.mark.parametrize("path", ["/write", "/press", "/clock", "/server", "/reset", "/language"])
def test_a_form_of_another_page_is_refused(running_demo: DemoProgram, path: str, origin: str) -> None:
    """Whoever has the cookie but not the page changes nothing."""
    headers = {"Origin": origin.replace("{host}", running_demo.host)}
    assert running_demo.ask(path, WRITE, headers)[0] == 403


@pytest.mark.parametrize("path", ["/write", "/reset", "/clock", "/tour"])
@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "OPTIONS"])
def test_only_a_form_changes_something(running_demo: DemoProgram, path: str, method: str) -> None:
    """A link, an image or another method changes nothing."""
    assert running_demo.ask(path, method=method)[0] == 405


@pytest.mark.parametrize("length", ["", "70000", "-1", "many"])
def test_a_body_is_small_and_says_so(running_demo: DemoProgram, length: str) -> None:
    """What is too long, or does not say how long it is, is refused by its head alone: no body needs to come."""
    assert running_demo.ask("/write", method="POST", headers={"Content-Length": length})[0] in (400, 413)


@pytest.mark.parametrize(
    ("path", "form"),
    [
        ("/write", {}),
        ("/write", {"phone": "nobody", "text": "x"}),
        ("/thing", {"phone": "parent", "content": "bomb"}),
        ("/pictures", {"phone": "parent", "text": "x"}),
        ("/pictures", {"phone": "parent", "text": "x", "sample": "../icon"}),
        ("/pictures", {"phone": "nobody", "text": "x", "sample": "bus"}),
        ("/press", {"phone": "parent"}),
        ("/clock", {"to": "yesterday"}),
        ("/language", {"language": "xx"}),
        ("/tour", {"go": "away"}),
    ],
)
def test_a_form_that_the_page_never_sends_is_refused(
    running_demo: DemoProgram, path: str, form: dict[str, str]
) -> None:
    """400, and nothing happens."""
    assert running_demo.ask(path, form)[0] == 400


def test_what_is_sent_says_how_it_may_be_used(running_demo: DemoProgram) -> None:
    """No foreign script, no frame, no cache, wherever it comes from and whatever came of it."""
    for path, cookie in (("/", running_demo.cookie), ("/nowhere", running_demo.cookie), ("/", "")):
        _, _, headers = running_demo.ask(path, headers={"Cookie": cookie})
        policy = headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "frame-ancestors 'none'" in policy
        assert "unsafe" not in policy
        assert (headers["Cache-Control"], headers["X-Content-Type-Options"]) == ("no-store", "nosniff")


def test_the_page_has_nothing_inline_and_nothing_foreign(running_demo: DemoProgram) -> None:
    """No script or handler stands in the page, and no address of another machine."""
    _, page, _ = running_demo.ask("/")
    assert "<script>" not in page
    assert " on" + "click" not in page
    assert "hx-on" not in page
    assert "style=" not in page
    assert "//" not in page.replace("http://www.w3.org", "").replace(f"http://{running_demo.host}", "")


FORM = {"phone": "parent", "text": ""}
PROGRAM = b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"


def test_a_file_is_never_shown_as_a_page(demo: DemoProgram) -> None:
    """Only pictures and films are shown, known by how they begin and not by their names; all else is for keeping."""
    pictures = {b"\x89PNG\r\n\x1a\n": "image/png", b"\xff\xd8\xff\xe0": "image/jpeg", b"GIF89a": "image/gif"}
    films = {b"RIFF\0\0\0\0WEBPVP8 ": "image/webp", b"\0\0\0\x18ftypmp42": "video/mp4"}
    kept = dict.fromkeys((PROGRAM, b"\0\0\0\x18ftypheic", b"\0\0\0\x1cftypmif1"), "application/octet-stream")
    for content, kind in (pictures | films | kept).items():
        assert demo.ask("/pictures", FORM, files=[("x.html", content)])[0] == 204
        status, _, headers = demo.ask(f"/file/{hashlib.sha256(content).hexdigest()[:40]}")
        assert (status, headers["Content-Type"]) == (200, kind)
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert (headers["Content-Disposition"] == "attachment") == (content in kept)
    for path in ("/file/nothing", "/file/..%2Fworld.json", "/file/../world.json"):
        assert demo.ask(path)[0] == 404


def test_what_is_too_much_is_refused(demo: DemoProgram) -> None:
    """One file over its limit, eleven files, and words as long as a file."""
    large = b"x" * (MOST_BYTES + 1)
    assert demo.ask("/pictures", FORM, files=[("a", large[:-1])])[0] == 204
    assert demo.ask("/pictures", FORM, files=[("a", large)])[0] == 413
    assert demo.ask("/pictures", FORM, files=[("a", b"x")] * 11)[0] == 400
    assert demo.ask("/write", FORM, files=[("a", b"x")])[0] == 400
    assert demo.ask("/write", {"phone": "parent", "text": "x" * 100_000})[0] == 413


def test_a_text_too_long_for_a_caption_follows_the_photo(demo: DemoProgram) -> None:
    """As a message of its own: nothing of it is lost."""
    text = "woord " * 300
    assert demo.ask("/pictures", {**FORM, "text": text, "sample": "bus"})[0] == 204
    _, page, _ = demo.ask("/")
    assert text.strip() in page


def test_a_reset_forgets_pictures_too(demo: DemoProgram) -> None:
    """Their bytes are gone from the folder with the chats."""
    assert demo.ask("/pictures", FORM, files=[("brief.txt", b"vergeet mij")])[0] == 204
    file = f"/file/{hashlib.sha256(b'vergeet mij').hexdigest()[:40]}"
    assert demo.ask(file)[0] == 200
    assert demo.ask("/reset", {})[0] == 204
    assert demo.ask(file)[0] == 404
