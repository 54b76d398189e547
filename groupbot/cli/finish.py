"""The end of a set-up: which machine must stay on, whether all works, and what comes next."""

import platform
from pathlib import Path

from groupbot.cli.doctor import show_findings
from groupbot.cli.terminal import Terminal
from groupbot.settings import load_settings
from groupbot.setup.model import Line
from groupbot.texts.speech import PlainSpeech


def finish(folder: Path, say: PlainSpeech) -> None:
    """Say which machine must stay on, look whether all works, and name the next commands."""
    config = folder / "school.toml"
    settings = load_settings(config)
    where = "" if config.absolute() == Path("school.toml").absolute() else f" --config {config}"
    first = settings.classes[0].id if settings.classes else "ID"
    speak(
        say,
        say("Written: {config} and {secrets}.", config=str(config), secrets=str(settings.secrets_file)),
        say(
            "This machine, {machine}, must stay on and online, day and night: the bot runs here. Is it a laptop? Then "
            "copy the folder to a machine that stays on.",
            machine=platform.node(),
        ),
    )
    speak(say, say("Now I look whether all works:"), "")
    show_findings(settings, say)
    speak(say, say("What comes next:"))
    for command, what in (
        ("roster import children.csv", say("the children of the school")),
        (f"invite --class {first}", say("a code for each child, for its parents")),
        ("run", say("the bot at work")),
    ):
        print(f"  {what}:\n    groupbot {command}{where}")
    speak(
        say,
        say(
            "Is the bot at work? Then add it to the group of each class: it asks the director which class that is. "
            "With /staff the director lets colleagues join; /invite gives a class's invitations as a sheet to print."
        ),
    )


def speak(say: PlainSpeech, *texts: str) -> None:
    """Say something that is translated already, after an empty line."""
    Terminal(say).tell(*(Line("{text}", {"text": text}) for text in ("", *texts)))
