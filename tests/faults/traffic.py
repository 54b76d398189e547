"""The week's traffic: people who each do one thing after another with the bot, whatever happens to it meanwhile.

A story is a generator: it yields what it waits for, a condition that looks at the chats from outside, and goes on once
that holds. So a story stands still while the program is dead, and is at its end only when all its answers came.
"""

import random
from collections import Counter
from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from itertools import count, product

from tests.acceptance.program import SchoolFile
from tests.acceptance.steps import posts_in
from tests.servers.drawn import drawn
from tests.servers.smtp import MailServerForTests
from tests.servers.telegram.client import Group, Person, SimulationError
from tests.servers.telegram.people import Json, text_of

Waiting = Generator[Callable[[], object], Json, None]

# Each report of illness is about a child of its own, so that its mail is known by the name.
_CHILDREN = tuple(
    f"{first}{last}"
    for first, last in product(
        ("Aru", "Bela", "Cilo", "Doma", "Evu", "Fira"),
        (
            "bris",
            "dorn",
            "fael",
            "gont",
            "jelm",
            "kwin",
            "lutz",
            "mard",
            "nolt",
            "pris",
            "rast",
            "simf",
            "tolm",
            "vens",
            "wurk",
        ),
    )
)

ROSTER = "\n".join(
    (
        "id,first_name,last_name,class,guardians,photo_class,photo_school",
        "1,Fenna,Postma,6,,yes,yes",
        "2,Noor,Bakker,5,Omar Bakker <omar@ouders.example>,yes,yes",
        "3,Milan,Smit,5,Fatima Smit <fatima@ouders.example>,yes,yes",
        *(
            f"{n},{name},Smit,5,Ouder {name} <{name.lower()}@ouders.example>,yes,yes"
            for n, name in enumerate(_CHILDREN, 4)
        ),
    )
)
"""An invented roster, with a yes to photos from everybody."""


_PRESSED: set[str] = set()
"""The buttons that were pressed; no two are the same. A message of before a kill may come again, with its buttons."""


class Talk:
    """What somebody says to the bot, and what it says since."""

    def __init__(self, person: Person, words: str = "", *, since: int = 0) -> None:
        self.person = person
        self._since = person.writes(words)["message_id"] if words else since

    def heard(self, *either: str) -> Json | None:
        """Give the bot's newest message since then with one of these texts in it."""
        for message in reversed(self._since_then()):
            if any(each in text_of(message) for each in either):
                return message
        return None

    def hears(self, *either: str) -> Waiting:
        """Wait until the bot has said one of these."""
        yield lambda: self.heard(*either)

    def presses(self, label: str) -> Waiting:
        """Press the newest button since then with this label, once it is there, and again if it goes meanwhile."""
        while True:
            yield lambda: self._button(label)
            found = self._button(label)
            if found is None:
                continue
            try:
                self.person.presses(data=found[0], message_id=found[1])
            except SimulationError:
                continue
            _PRESSED.add(found[0])
            return

    def offers(self, label: str) -> bool:
        """Say whether there is a button with this label that was not pressed yet."""
        return self._button(label) is not None

    def _since_then(self) -> list[Json]:
        return [each for each in self.person.bot_messages() if each["message_id"] > self._since]

    def _button(self, label: str) -> tuple[str, int] | None:
        for message in reversed(self._since_then()):
            for row in message.get("reply_markup", {}).get("inline_keyboard", []):
                for each in row:
                    is_labelled = each["text"] == label or (len(label) > 2 and label in each["text"])
                    if is_labelled and each.get("callback_data", "") not in {"", *_PRESSED}:
                        return each["callback_data"], message["message_id"]
        return None


@dataclass
class Promises:
    """What was promised: to which groups each post goes, by its words; which children were reported; sent letters."""

    posts: dict[str, tuple[Group, ...]] = field(default_factory=dict)
    reports: list[str] = field(default_factory=list)
    letters: int = 0


@dataclass
class Week:
    """Everybody who has something to do, each with what they are doing now."""

    school: SchoolFile
    smtp: MailServerForTests
    chance: random.Random
    promises: Promises = field(default_factory=Promises)
    done: Counter[str] = field(default_factory=Counter)
    under_way: dict[str, tuple[str, Waiting, Callable[[], object]]] = field(default_factory=dict)
    going_on: bool = True

    def __post_init__(self) -> None:
        self._numbers = count(1)
        self._children = iter(_CHILDREN)
        self.parents = {name: self.school.telegram.user(name) for name in ("Omar", "Fatima")}

    def begin(self) -> None:
        """Link the parents to their children; the program runs."""
        file = self.school.folder / "week.csv"
        file.write_text(ROSTER)
        done = self.school.groupbot("roster", "import", str(file))
        assert done.returncode == 0, done.stderr
        self._codes = self.school.codes("5")
        for name, child in (("Omar", "Noor"), ("Fatima", "Milan")):
            self._start(name, "invitation", self._redeems(self.parents[name], child))

    def advance(self) -> bool:
        """Let everybody go on as far as they can; says whether anybody is still in the middle of something."""
        for name, stories in self._stories().items():
            while self._goes_on(name):
                pass
            if name not in self.under_way and self.going_on:
                story = self.chance.choice(stories)
                self._start(name, story.__name__.strip("_"), story())
        return bool(self.under_way)

    def waiting(self) -> list[str]:
        """Say what nobody has got an answer to so far."""
        return [f"{name}: {story}" for name, (story, _, _) in self.under_way.items()]

    def _stories(self) -> dict[str, list[Callable[[], Waiting]]]:
        """What each person does: one thing at a time."""
        return {
            "a parent": [self._reports_ill],
            "Omar": [self._asks],
            "Fatima": [self._asks_for_leave],
            "anna": [self._posts, self._posts_photos],
            "carla": [self._posts_in_doubt],
            "a guest": [self._writes_in_the_group],
        }

    def _start(self, name: str, story: str, steps: Waiting) -> None:
        self.under_way[name] = (story, steps, next(steps))

    def _goes_on(self, name: str) -> bool:
        """Do the next step of what somebody is doing, where what it waits for has come."""
        if name not in self.under_way:
            return False
        story, steps, condition = self.under_way[name]
        if not condition():
            return False
        try:
            self.under_way[name] = (story, steps, next(steps))
        except StopIteration:
            del self.under_way[name]
            self.done[story] += 1
            return False
        return True

    def _redeems(self, parent: Person, child: str) -> Waiting:
        yield from Talk(parent, f"/start {self._codes[child]}").hears("Gelukt")

    def _reports_ill(self) -> Waiting:
        """A parent who is new here reports a child ill, the one child that is theirs."""
        child = next(self._children)
        parent = self.school.telegram.user(f"Ouder {child}")
        yield from self._redeems(parent, child)
        talk = Talk(parent, f"{child} is vandaag ziek")
        came = (f"{child} Smit is verstuurd naar", "Ik kan niet zien of")
        while not talk.heard("Genoteerd", *came):  # at the school's warning it is shown once more, with other buttons
            yield from talk.presses("Versturen")
            yield lambda: talk.heard("Genoteerd", *came) or talk.offers("Versturen")
        self.promises.reports.append(child)
        yield from talk.hears(*came)

    def _asks(self) -> Waiting:
        talk = Talk(self.parents["Omar"], f"Hoe gaat het met Noor in de klas? {next(self._numbers)}")
        yield from self._sends(talk)
        yield from talk.hears("is verstuurd om", "Ik kan niet zien of")

    def _asks_for_leave(self) -> Waiting:
        talk = Talk(self.parents["Fatima"], "/verlof")
        yield from talk.presses("Vakantie vanwege werk")
        yield from talk.hears("Vanaf welke dag?")
        talk = Talk(self.parents["Fatima"], "vrijdag")
        yield from talk.presses("Alleen die dag")
        yield from talk.hears("Dit is laat")
        talk = Talk(self.parents["Fatima"], "Het kan niet anders")
        yield from self._sends(talk)
        yield from talk.hears("is verstuurd om", "Ik kan niet zien of")

    def _sends(self, talk: Talk) -> Waiting:
        yield from talk.presses("Versturen")
        self.promises.letters += 1

    def _posts(self) -> Waiting:
        """A post for the whole school; changed and retracted sometimes."""
        anna = self.school.staff["anna"]
        text = self._text()
        talk = Talk(anna, f"/bericht {text}")
        yield from talk.presses("Hele school")
        yield from self._publishes(talk, text)
        if self.chance.random() < 0.8:
            text = yield from self._changes(anna)
        if self.chance.random() < 0.5:
            yield from self._retracts(anna, text)

    def _posts_photos(self) -> Waiting:
        anna = self.school.staff["anna"]
        text = self._text()
        first = anna.sends("photo", data=drawn(0), album=text, caption=f"/bericht {text}")
        talk = Talk(anna, since=first["message_id"])
        anna.sends("photo", data=drawn(1), album=text)
        yield from talk.hears("2 foto's tot nu toe")
        yield from talk.presses("Hele school")
        yield from self._publishes(talk, text)
        if self.chance.random() < 0.5:
            yield from self._retracts(anna, text)

    def _posts_in_doubt(self) -> Waiting:
        """A telephone number: the director approves, and it goes to one class."""
        carla, bram = self.school.staff["carla"], self.school.staff["bram"]
        text = f"{self._text()} Vragen? Bel 06-12345678."
        talk = Talk(carla, f"/bericht {text}")
        yield from talk.presses("Groep 6")
        yield from talk.presses("Voorbeeld")
        asked = Talk(bram, since=max((each["message_id"] for each in bram.all_messages()), default=0))
        yield from talk.presses("Vraag de directeur")
        yield from talk.presses("Versturen zonder")
        yield from asked.presses("Goedkeuren")
        # after a kill the same message may say already that it is on its way, or whom it reached
        yield from talk.hears("heeft je bericht goedgekeurd", "onderweg", "heeft je bericht.", "weet ik het niet zeker")
        self.promises.posts[text] = (self.school.groups["6"],)
        yield from talk.hears("heeft je bericht.", "weet ik het niet zeker")
        yield from self._stands(text, self.school.groups["6"])

    def _publishes(self, talk: Talk, text: str) -> Waiting:
        yield from talk.presses("Plaatsen")
        yield from talk.hears("over 30 seconden geplaatst", "onderweg", "je bericht.", "weet ik het niet zeker")
        self.promises.posts[text] = tuple(self.school.groups.values())
        yield from talk.hears("hebben je bericht.", "heeft je bericht.", "weet ik het niet zeker", "Geen enkele groep")
        for group in self.school.groups.values():
            yield from self._stands(text, group)

    def _changes(self, anna: Person) -> Generator[Callable[[], object], Json, str]:
        text = self._text()
        talk = Talk(anna, "/wijzig")
        yield from talk.presses("1")
        yield from talk.hears("Schrijf de nieuwe tekst")
        talk = Talk(anna, text)
        yield from talk.presses("Vervangen")
        for group in self.school.groups.values():
            yield from self._stands(text, group)
        self.done["change"] += 1
        return text

    def _retracts(self, anna: Person, text: str) -> Waiting:
        talk = Talk(anna, "/intrekken")
        yield from talk.presses("1")
        yield from talk.presses("Overal intrekken")
        # what came twice stands there once more under an id that nobody was told: then the author reads so
        yield lambda: talk.heard("staat misschien nog in") or not self._stands_anywhere(text)

    def _stands_anywhere(self, text: str) -> bool:
        return any(text in text_of(each) for group in self.school.groups.values() for each in posts_in(group))

    def _stands(self, text: str, group: Group) -> Waiting:
        yield lambda: any(text in text_of(each) for each in posts_in(group))

    def _writes_in_the_group(self) -> Waiting:
        """Somebody new says it in the group, is shown the way, goes on in private, and stops."""
        group = self.school.groups["5"]
        guest = self.school.telegram.user(f"Gast {next(self._numbers)}")
        guest.joins(group)
        guest.writes("Mijn kind is ziek", group)
        yield lambda: group.whispers(guest)
        button = group.whispers(guest)[-1]["reply_markup"]["inline_keyboard"][0][0]
        talk = Talk(guest, f"/start {button['url'].partition('?start=')[2]}")
        yield from talk.hears("nog niet aan een kind gekoppeld")
        yield from Talk(guest, "/stop").hears("Gestopt")

    def _text(self) -> str:
        return f"Morgen gaan we naar het bos, tocht nummer {next(self._numbers):05}."
