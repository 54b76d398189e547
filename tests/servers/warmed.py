"""What the program imports and prepares in its time: done once, for all programs that are forked off (see `warm`)."""

import groupbot.cli
import groupbot.cli.demo
import groupbot.cli.invite
import groupbot.cli.roster
import groupbot.cli.run
import groupbot.demo.serve
import groupbot.transports.mail
import groupbot.transports.mailbox
import groupbot.transports.playground
import groupbot.transports.telegram
import tests.acceptance.runner
from policy import numbers

__all__ = ["groupbot", "tests"]

numbers.prepare()
