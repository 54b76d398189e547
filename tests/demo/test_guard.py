"""The page authenticates nobody, so it is for this machine, for who has the token, and for its own forms."""

import pytest

from tests.demo.program import DemoProgram

pytestmark = pytest.mark.xdist_group("demo")

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
