"""A small invented school to test with."""

from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

from handlers.model.events import Account, Chat
from handlers.model.people import Child, Guardian, Staff
from handlers.model.profile import Channel, Profile, SchoolClass

NOW = datetime(2026, 11, 23, 6, 55, tzinfo=UTC)
"""A Monday, 07:55 on the school's clock."""

GROUP_5 = Chat("telegram", "-1000000000005", "group")
GROUP_6 = Chat("telegram", "-1000000000006", "group")

ANNA = Account("telegram", "1001")
BRAM = Account("telegram", "1002")
CARLA = Account("telegram", "1003")
OFFICE = Account("telegram", "1004")
PARENT = Account("telegram", "2001")
STRANGER = Account("telegram", "2999")


def private(account: Account) -> Chat:
    """Give the private chat with an account."""
    return Chat(account.platform, account.id)


STAFF = (
    Staff(
        "anna", "Anna de Boer", "juf Anna, groep 5", "teacher", ("5",), "anna@tjongerschool.example", accounts=(ANNA,)
    ),
    Staff("bram", "Bram Hoekstra", "meester Bram, directeur", "director", accounts=(BRAM,)),
    Staff("carla", "Carla Visser", "juf Carla, groep 6", "teacher", ("6",), deputy=True, accounts=(CARLA,)),
    Staff("dirk", "Dirk Mulder", "Dirk, administratie", "office", accounts=(OFFICE,)),
)

PROFILE = Profile(
    name="De Tjongerschool",
    language="nl",
    timezone=ZoneInfo("Europe/Amsterdam"),
    classes=(SchoolClass("5", "Groep 5", (GROUP_5,)), SchoolClass("6", "Groep 6", (GROUP_6,))),
    staff=STAFF,
    illness=Channel("mail", "ziekmelden@tjongerschool.example", "0516-000000", warn=time(8, 15), before=time(8, 30)),
    leave=Channel("mail", "verlof@tjongerschool.example", link="https://tjongerschool.example/verlof"),
    office=Channel("mail", "administratie@tjongerschool.example", "0516-000000"),
    director=Channel("mail", "directie@tjongerschool.example"),
    child_data={"telegram": True, "playground": True},
)

SEM = Child(
    "501",
    "Sem",
    "Jansen",
    "5",
    (Guardian("Eva Jansen", "eva@ouders.example"), Guardian("Tom Jansen")),
    photo_class=True,
)
NOOR = Child("502", "Noor", "Bakker", "5", (Guardian("Lies Bakker"),), photo_class=False, photo_school=False)
LIV = Child("601", "Liv", "Jansen", "6", (Guardian("Eva Jansen", "eva@ouders.example"),))
CHILDREN = (SEM, NOOR, LIV)
