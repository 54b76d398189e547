"""The settings that the tests' school is served with, table by table."""

from collections.abc import Mapping

CHANNELS = """
[channels.illness]
kind = "mail"
email = "ziekmelden@proefschool.example"
phone = "0516-000000"
warn = "08:15"
before = "08:30"
[channels.leave]
kind="mail"
email = "verlof@proefschool.example"
form = "https://proefschool.example/verlof"
[channels.office]
email = "administratie@proefschool.example"
phone = "0516-000000"
[channels.director]
email = "directie@proefschool.example"
[posting]
undo_seconds = 30
[run]
health_port = 0
lease_seconds = 1.0
[log]
level = "debug"
"""
"""Where reports and questions go, and how the program runs: the same for every school of the tests."""

_STAFF = {
    "anna": 'name = "Anna de Boer"\nshown_as = "juf Anna, groep 5"\nrole = "teacher"\nclasses = ["5"]\n'
    'email = "anna@proefschool.example"',
    "bram": 'name = "Bram Hoekstra"\nshown_as = "meester Bram, directeur"\nrole = "director"',
    "carla": 'name = "Carla Postma"\nrole = "teacher"\nclasses = ["6"]\ndeputy = true',
    "olga": 'name = "Olga Visser"\nrole = "office"',
}


def school(database: str) -> str:
    """Write what the school is called, and where its data is."""
    return f"""
[school]
name = "De Proefschool"
language = "nl"
timezone = "Europe/Amsterdam"
protocol = "tjongerschool"
[database]
url = "{database}"
"""


def telegram(address: str, updates: str, webhook_port: int, *, limits: bool) -> str:
    """Write how Telegram is reached; without its limits where a test would only wait for them."""
    table = f'[telegram]\napi_base_url = "{address}"\nupdates = "{updates}"\n'
    if not limits:
        table += "[telegram.pacing]\nper_second = 0.0\nchat_interval = 0.0\ngroup_per_minute = 0\n"
    if updates == "webhook":
        hook = f"http://127.0.0.1:{webhook_port}/telegram/webhook"
        table += f'[telegram.webhook]\nurl = "{hook}"\nport = {webhook_port}\n'
    return table


def mail(port: int) -> str:
    """Write how the mail server is reached."""
    return f"""
[mail]
host = "127.0.0.1"
port = {port}
security = "none"
sender = "De Proefschool <app@proefschool.example>"
timeout_seconds = 3.0
"""


def classes(groups: Mapping[str, int]) -> str:
    """Write the classes, each with its group's chat, by the class's id."""
    return "".join(
        f'[[classes]]\nid = "{each}"\nname = "Groep {each}"\ntelegram = {chat}\n' for each, chat in groups.items()
    )


def staff(accounts: Mapping[str, int]) -> str:
    """Write the members of staff, each with their account, by their id."""
    return "".join(
        f'[[staff]]\nid = "{each}"\n{_STAFF[each]}\ntelegram = {account}\n' for each, account in accounts.items()
    )
