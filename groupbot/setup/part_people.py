"""The classes, and the people who work at school."""

import re
import unicodedata
from collections.abc import Sequence

from groupbot.settings import forms
from groupbot.setup import takes
from groupbot.setup.model import Answers, Line, Question, Taken, Wrong
from groupbot.setup.telegram import who_wrote
from groupbot.texts.later import later

LOOK = "?"
ROLES = (
    ("teacher", later("makes posts for the own class")),
    ("office", later("takes sick notes and questions")),
    ("director", later("decides in doubt")),
)


def of_classes(_answers: Answers) -> Sequence[Question]:
    """Ask which classes there are, and whether parents talk in their groups."""
    return (
        Question(
            "classes",
            Line(later("Which classes are there?")),
            take_classes,
            explain=(Line(later("A name of its own comes behind an equals sign: k = Kleuters, 5 = Groep 5.")),),
            example="3, 4, 5, 6",
        ),
        Question(
            "init.kind",
            Line(later("What is the group of a class like?")),
            takes.one_of("group", "channel"),
            lambda _: "group",
            explain=(
                Line(
                    later(
                        "In a group members see each other's names and accounts. In a channel they do not: they only "
                        "see what the school posts."
                    )
                ),
            ),
            choices=(
                ("group", later("parents can talk with each other")),
                ("channel", later("only the school speaks")),
            ),
        ),
    )


def of_staff(answers: Answers) -> Sequence[Question]:
    """Ask for one member of staff after another, the director first, until there is nobody else."""
    number = int(answers.get("init.staff_from", 0))
    questions: list[Question] = []
    while True:
        questions += _member(number, answers)
        if number and answers.get(f"staff.{number}.name") is None:
            return questions
        if number == 0 and f"staff.{number}.name" not in answers:
            return questions
        number += 1


def _member(number: int, answers: Answers) -> tuple[Question, ...]:
    at = f"staff.{number}"
    if number == 0:
        name = Question(f"{at}.name", Line(later("What is the director's name?")), takes.words, example="Bram Hoekstra")
        return (name, *_about(at, "director", answers))
    name = Question(
        f"{at}.name",
        Line(later("What is the name of another member of staff?")),
        takes.words,
        optional=True,
        enter=later("Enter: nobody else now"),
        example="Anna de Boer",
    )
    if answers.get(f"{at}.name") is None:
        return (name,)
    role = Question(
        f"{at}.role",
        Line(later("What does {name} do?"), {"name": answers[f"{at}.name"]}),
        takes.one_of(*(word for word, _ in ROLES)),
        lambda _: "teacher",
        choices=ROLES,
    )
    return (name, role, *_about(at, str(answers.get(f"{at}.role")), answers))


def _about(at: str, role: str, answers: Answers) -> tuple[Question, ...]:
    name = {"name": answers.get(f"{at}.name")}
    questions: list[Question] = []
    if role == "teacher":
        questions.append(
            Question(
                f"{at}.classes",
                Line(later("Which classes does {name} teach?"), name),
                _classes_taught,
                optional=True,
                example="5, 6",
            )
        )
    questions.append(
        Question(
            f"{at}.shown_as",
            Line(later("How does {name} sign a post?"), name),
            takes.words,
            lambda answers: str(answers[f"{at}.name"]),
            example="meester Bram, directeur" if role == "director" else "juf Anna, groep 5",
        )
    )
    if at != "staff.0" and role != "director":
        questions.append(
            Question(
                f"{at}.deputy",
                Line(later("Does {name} decide about posts when the director cannot?"), name),
                takes.yes_or_no,
                lambda _: takes.NO,
                choices=takes.YES_OR_NO,
            )
        )
    return (*questions, _account(at, answers))


def _account(at: str, answers: Answers) -> Question:
    """Ask for the account. The bot of a school that is set up already may be at work, and is not disturbed."""
    new = "init.part" not in answers
    look = later("Write anything to @{bot} from that account, and press Enter here: I look who wrote.")
    wait = later("With - you leave it for later: once the bot runs, it tells the number to who writes /id.")
    ask = later("The bot tells the number to who writes /id to it. With - you leave it for later.")
    return Question(
        f"{at}.telegram",
        Line(later("What is the number of {name}'s account on Telegram?"), {"name": answers.get(f"{at}.name")}),
        _take_account,
        lambda _: LOOK if new else None,
        explain=(Line(look, {"bot": answers.get("init.bot")}), Line(wait)) if new else (Line(ask),),
        example="7310455102",
        optional=True,
        enter=later("Enter: I look who wrote") if new else "",
    )


def take_classes(text: str, answers: Answers) -> Taken:
    """Take ids with names: `5, 6`, `5 = Groep 5, k = Kleuters`. The value is a list of pairs."""
    rows: dict[str, str] = {}
    for part in filter(None, (each.strip() for each in re.split(r"[,;]", text))):
        id_, _, name = (each.strip() for each in part.partition("="))
        try:
            forms.identifier(id_)
        except ValueError:
            raise Wrong(
                later("{id} cannot be a class: use letters and digits, without spaces, and commas between classes."),
                id=id_ or part,
            ) from None
        if id_ in rows:
            raise Wrong(later("{id} stands there twice."), id=id_)
        rows[id_] = name or usual_name(id_, answers)
    if not rows:
        raise Wrong(later("Type at least one class."))
    return Taken([[id_, name] for id_, name in rows.items()])


def usual_name(class_id: str, answers: Answers) -> str:
    """Give a class the name that most have, in the school's own language."""
    return f"{'Group' if answers.get('school.language') == 'en' else 'Groep'} {class_id}"


def _classes_taught(text: str, answers: Answers) -> Taken:
    known = [id_ for id_, _ in answers["classes"]]
    wanted = [each for each in re.split(r"[,;\s]+", text) if each]
    for each in wanted:
        if each not in known:
            raise Wrong(later("There is no class {id}; there are {classes}."), id=each, classes=", ".join(known))
    return Taken(wanted)


def _take_account(text: str, answers: Answers) -> Taken:
    """Take an account's number; or look who wrote to the bot, and have the right number typed."""
    used = {value for key, value in answers.items() if key.startswith("staff.") and key.endswith(".telegram")}
    if text == LOOK:
        writers = [each for each in who_wrote(answers) if each.account not in used]
        if not writers:
            raise Wrong(later("Nobody else has written to the bot yet. Write it something, then press Enter."))
        people = ", ".join(f"{each.account} ({each.name})" for each in writers[:5])
        raise Wrong(later("These wrote: {people}. Type the number of the right one."), people=people)
    try:
        account = forms.telegram_account(int(text))
    except ValueError:
        raise Wrong(later("That is no account: it is a number, never a username.")) from None
    if account in used:
        raise Wrong(later("Somebody else has that account already."))
    return Taken(account)


def staff_id(name: str, taken: Sequence[str]) -> str:
    """Make a short id of somebody's first name, unlike those that there are: `anna`, `anna-2`."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().casefold()
    first = next(iter(re.findall(r"[a-z0-9]+", plain)), "staff")[:20]
    numbers = (f"{first}-{number}" for number in range(2, len(taken) + 3))
    return next(each for each in (first, *numbers) if each not in taken)
