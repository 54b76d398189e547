"""What the program writes down: its log at DEBUG, the database and all that lies beside it hold nobody's words."""

import asyncio
import base64
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

import pytest

from groupbot.storage.engine import Database
from groupbot.storage.outbox import Outbox
from groupbot.storage.seal import Sealer
from handlers.model.effects import Attachment, Effect, Fetch, ReceiptRequest, Send
from handlers.model.events import Chat, Media
from tests.acceptance.conftest import program, school, smtp
from tests.acceptance.program import SECRETS_KEY, Program, SchoolFile
from tests.acceptance.steps import ask_director, hears, posts_in, press
from tests.servers.smtp import Fault, MailServerForTests
from tests.servers.telegram.client import Person

__all__ = ["program", "school", "smtp"]

OWN_FILES = {"school.toml", "secrets.env", "roster.csv", "ahead"}
"""What the test itself wrote, or, as the secrets, is there to be secret."""

CHILD, PARENT, STRANGER = "Xandrijntje Quaadgras", "Ybeltje Quaadgras", "Zwaantina Wolkenveld"
ADDRESS = "ybeltje.quaadgras@ouders.example"
DIAGNOSIS = "krentenbaard"
POST = "Breng vrijdag een glimwormenlantaarn mee, zegt juf."
IN_DOUBT = "Vragen over de vlierbessenmarkt? Bel 06-87651234."
REASON = "Laat de knollentuinfoto weg."
REMARK = "De markt is in de pruimenbongerd."
PICTURE = b"kruisbessenportret " * 500
FILE_NAME = "zilvervisjeslijst.txt"
CHAT = "Ik heb een vraag over de zwembadhanddoekjes"
PLANTED = [
    *CHILD.split(),
    PARENT.split(maxsplit=1)[0],
    *STRANGER.split(),
    ADDRESS,
    DIAGNOSIS,
    "glimwormenlantaarn",
    "vlierbessenmarkt",
    "87651234",
    "knollentuinfoto",
    "pruimenbongerd",
    "zwembadhanddoekjes",
    "moerasandijvie",
    "kruisbessenportret",
    "zilvervisjeslijst",
]

TABLES = {"children": 1, "posts": 2, "reports": 1, "persons": 2, "outbox": 20, "blobs": 1, "uploads": 1}
"""How many rows there are at least after both stories."""


@pytest.fixture
def linda(school: SchoolFile) -> Person:
    """A parent, whose own name on Telegram is planted too."""
    return school.telegram.user(PARENT.split(maxsplit=1)[0], id=7_310_455_909, last_name="Quaadgras")


def live_both_stories(program: Program, linda: Person, smtp: MailServerForTests) -> list[str]:
    """A post, a post in doubt, sick notes, questions and trouble; gives the codes that were made."""
    school = program.school
    school.import_roster(f'1,Xandrijntje,Quaadgras,5,"{PARENT} <{ADDRESS}>"\n')
    codes = school.codes("5")
    linda.writes(f"/start {codes['Xandrijntje']}")
    hears(program, linda, "Gelukt! Je bent gekoppeld aan Xandrijntje")
    # a mail server may repeat what it was given, and so may Telegram
    smtp.fail(Fault("code", code=451, text=f"not now, <{ADDRESS}> wrote about {CHILD}"))
    linda.writes(f"Xandrijntje is vandaag ziek, ze heeft {DIAGNOSIS}")
    press(program, linda, "Versturen")
    hears(program, linda, "nog niet verstuurd")
    program.until(lambda: program.move(seconds=30) or smtp.messages)
    hears(program, linda, "is verstuurd naar school om")
    linda.writes(CHAT)
    program.until(lambda: "❓ Vraag" in linda.buttons())
    _report_a_stranger(school.telegram.user("Iemand"), program)
    _post(program)
    _pass_on_a_file(program, linda)
    school.telegram.inject({"message": {"message_id": "moerasandijvie", "text": CHAT, "chat": 7}})
    hears(program, school.staff["bram"], "Het is bewaard onder nummer")
    return list(codes.values())


def _report_a_stranger(parent: Person, program: Program) -> None:
    """Somebody who is not linked begins a report, and does not send it."""
    parent.writes("/ziek")
    hears(program, parent, "Typ de voornaam en achternaam")
    parent.writes(STRANGER)
    hears(program, parent, "In welke groep")


def _post(program: Program) -> None:
    """A post that Telegram refuses once, and one that the director refuses with a reason."""
    school = program.school
    anna, bram = school.staff["anna"], school.staff["bram"]
    school.telegram.fault(
        "sendMessage",
        chat_id=school.groups["5"].id,
        code=400,
        description=f"Bad Request: can't parse entities: unsupported start tag in {POST}",
    )
    anna.writes(f"/bericht {POST}")
    press(program, anna, "Voorbeeld")
    press(program, anna, "laatsen")
    hears(program, anna, "over 30 seconden geplaatst")
    program.move(seconds=31)
    program.until(lambda: posts_in(school.groups["5"]))
    anna.writes(f"/bericht {IN_DOUBT}")
    press(program, anna, "Voorbeeld")
    ask_director(program, anna, REMARK)
    press(program, bram, "Afwijzen")
    hears(program, bram, "Waarom niet?")
    bram.writes(REASON)
    hears(program, anna, REASON)


def _pass_on_a_file(program: Program, linda: Person) -> None:
    """A file comes in, is refused once on its way out, and reaches a group; its receipt is one that nobody handles."""
    school, group = program.school, program.school.groups["5"]
    linda.sends("document", data=PICTURE, name=FILE_NAME, mime="text/plain", caption=CHAT)
    sent = linda.messages()[-1]["document"]
    media = Media("document", sent["file_id"], sent["file_size"], sent["mime_type"], sent["file_name"])
    _ask(program, Fetch("fetch", Chat("telegram", str(linda.id)), media, "blob-1", ReceiptRequest("privacy", "x")))
    program.until(lambda: _rows(school.folder, "SELECT count(*) FROM blobs"))
    school.telegram.fault("sendDocument", code=500, description=f'Internal Server Error: "{FILE_NAME}" is refused')
    attachment = Attachment("blob-1", "document", media.mime, media.name)
    _ask(program, Send("send", Chat("telegram", str(group.id), "group"), POST, attachments=(attachment,)))
    program.until(lambda: program.move(seconds=2) or [each for each in group.bot_messages() if "document" in each])
    program.until(lambda: _rows(school.folder, "SELECT count(*) FROM uploads"))


def _ask(program: Program, effect: Effect) -> None:
    """Put an effect in the outbox, as a handler would."""

    async def put() -> None:
        database = Database(f"sqlite+aiosqlite:///{program.school.folder / 'school.db'}")
        async with database.write() as connection:
            await Outbox(Sealer(base64.b64decode(SECRETS_KEY))).add(connection, [effect], program.now())
        await database.close()

    asyncio.run(put())
    program.move(seconds=0)  # wakes the program


def _rows(folder: Path, query: str) -> int:
    with closing(sqlite3.connect(folder / "school.db")) as connection:
        (count,) = connection.execute(query).fetchone()
        return int(count)


def written_by_the_program(folder: Path) -> dict[str, bytes]:
    """All files in the school's folder that the program made."""
    return {file.name: file.read_bytes() for file in folder.rglob("*") if file.is_file() and file.name not in OWN_FILES}


def found_in(content: bytes, words: Iterable[str]) -> list[str]:
    """The words that stand in the bytes in any case: plain, as UTF-16, as base 64 or with escaped letters."""
    low = content.lower()
    return [word for word in words if any(form in low for form in _forms(word))]


def _forms(word: str) -> list[bytes]:
    plain = [word.lower(), word.lower().replace("-", "")]
    # base 64 of a word within a text: the letters that do not depend on what stands around it
    encoded = [base64.b64encode(b"x" * shift + word.encode())[4 if shift else 0 : -4].lower() for shift in range(3)]
    return [*(each.encode() for each in plain), *(each.encode("utf-16-le") for each in plain), *encoded]


def test_the_search_finds_what_is_there() -> None:
    """A search that finds nothing proves nothing, unless it would find it."""
    for content in (
        b"... Glimwormenlantaarn ...",
        "GLIMWORMENLANTAARN".encode("utf-16-le"),
        base64.b64encode(b"x Een glimwormenlantaarn!"),
        base64.b64encode(b"Een glimwormenlantaarn!"),
    ):
        assert found_in(content, ["glimwormenlantaarn", "knollentuin"]) == ["glimwormenlantaarn"]


@pytest.mark.parametrize("end", ["killed", "stopped"])
def test_nothing_that_people_wrote_or_that_is_secret_is_readable(
    program: Program, school: SchoolFile, linda: Person, smtp: MailServerForTests, end: str
) -> None:
    """After both stories, killed with its write-ahead log left behind or stopped: no token, name, text or code."""
    codes = live_both_stories(program, linda, smtp)
    if end == "killed":
        program.kill()
    else:
        assert program.stop() == 0
    files = written_by_the_program(school.folder)
    expected = {"school.db", "program.log"} | ({"school.db-wal", "school.db-shm"} if end == "killed" else set())
    assert expected <= set(files)
    secrets = [school.telegram.token, school.telegram.token.partition(":")[2], SECRETS_KEY, *codes]
    for name, content in files.items():
        assert found_in(content, [*PLANTED, *secrets]) == [], name
    for name in set(files) - {"program.log"}:
        for person in (linda, *school.staff.values()):
            forms = [str(person.id).encode(), *(person.id.to_bytes(5, order) for order in ("big", "little"))]
            assert not any(form in files[name] for form in forms), (name, person.id)
    _is_all_there(school.folder / "school.db")


def _is_all_there(database: Path) -> None:
    """The stories really are in the database, sealed: an empty one would hold no names either."""
    with closing(sqlite3.connect(database)) as connection:
        for table, least in TABLES.items():
            (rows,) = connection.execute(f"SELECT count(*) FROM {table}").fetchone()
            assert rows >= least, table
