"""The server that takes the school's mail, proven by a code that comes back."""

from collections.abc import Sequence
from email.utils import parseaddr

from groupbot.settings import forms
from groupbot.settings.crosschecks import is_loopback
from groupbot.setup import takes
from groupbot.setup.mail import send_code, take_code
from groupbot.setup.model import Answers, Line, Question, Taken, Wrong
from groupbot.texts.later import later

OWN, MICROSOFT, GOOGLE, NONE = "own", "microsoft", "google", "none"
_HOSTS = {MICROSOFT: "smtp.office365.com", GOOGLE: "smtp.gmail.com"}
_PORTS = {"starttls": "587", "tls": "465", "none": "25"}
_SPECIAL = set('()<>@,;:\\".[]')


def of_mail(answers: Answers) -> Sequence[Question]:
    """Ask for the server, the login, and the proof."""
    provider = answers.get("mail.provider")
    if provider in (None, NONE):
        return (_PROVIDER,)
    return (_PROVIDER, *_server(str(provider)), *_login(str(provider), answers), *_proof(answers))


_PROVIDER = Question(
    "mail.provider",
    Line(later("Which mail server sends the school's mail?")),
    takes.one_of(OWN, MICROSOFT, GOOGLE, NONE),
    lambda _: OWN,
    explain=(Line(later("The bot mails sick notes to the school. Without mail it only tells parents whom to phone.")),),
    choices=(
        (OWN, later("the school's own, or that of its provider")),
        (MICROSOFT, later("Microsoft 365")),
        (GOOGLE, later("Google Workspace")),
        (NONE, later("none: no mail")),
    ),
)


def _server(provider: str) -> tuple[Question, ...]:
    return (
        Question(
            "mail.host",
            Line(later("What is the name of the server for outgoing mail (SMTP)?")),
            takes.words,
            lambda _: _HOSTS.get(provider),
            example="smtp.school.example",
        ),
        Question(
            "mail.security",
            Line(later("How is the connection secured?")),
            _security,
            lambda _: "starttls",
            choices=(
                ("starttls", later("the usual way, port 587")),
                ("tls", later("from the first byte, port 465")),
                ("none", later("not: only for a server on this machine itself")),
            ),
        ),
        Question(
            "mail.port",
            Line(later("On which port?")),
            takes.number(1, 65535),
            lambda answers: _PORTS[answers["mail.security"]],
        ),
        Question(
            "mail.sender",
            Line(later("From which address does the bot send?")),
            _sender,
            example="bot@school.example",
        ),
    )


def _login(provider: str, answers: Answers) -> tuple[Question, ...]:
    if provider == OWN:
        return (
            _user(later("With which name does the bot log in there?")),
            Question(
                "secret.mail_password",
                Line(later("And with which password? It is not shown.")),
                takes.secret,
                optional=True,
                hidden=True,
                enter=later("Enter: no login needed"),
            ),
        )
    asked = (_user(later("Which mailbox does the bot log in to?")), _AUTH)
    if answers.get("mail.auth") == "password":
        return (*asked, _PASSWORD)
    return (*asked, *((_TENANT,) if provider == MICROSOFT else ()), *_TOKENS)


def _user(ask: str) -> Question:
    return Question("mail.user", Line(ask), takes.words, lambda answers: address_of(str(answers["mail.sender"])))


_AUTH = Question(
    "mail.auth",
    Line(later("How does it log in?")),
    takes.one_of("xoauth2", "password"),
    lambda _: "xoauth2",
    explain=(Line(later("Microsoft and Google switch passwords off; docs/how-to/mail.md says what to do there.")),),
    choices=(
        ("xoauth2", later("with an app that is registered there (OAuth 2.0)")),
        ("password", later("with a password for apps, where that still works")),
    ),
)
_PASSWORD = Question(
    "secret.mail_password", Line(later("What is the password? It is not shown.")), takes.secret, hidden=True
)
_TENANT = Question(
    "mail.tenant",
    Line(later("What is the school's directory at Microsoft (tenant id)?")),
    takes.tenant,
    lambda _: "organizations",
    example="school.example",
)
_TOKENS = (
    Question(
        "secret.mail_oauth_client_id", Line(later("What is the id of the registered app (client id)?")), takes.secret
    ),
    Question(
        "secret.mail_oauth_client_secret",
        Line(later("And its secret, if it has one? It is not shown.")),
        takes.secret,
        optional=True,
        hidden=True,
        enter=later("Enter: it has none"),
    ),
    Question(
        "secret.mail_oauth_refresh_token",
        Line(later("What is the refresh token? It is not shown.")),
        takes.secret,
        hidden=True,
    ),
)


def _proof(answers: Answers) -> tuple[Question, ...]:
    to = Question(
        "init.proof_to",
        Line(later("To which address may I send a code, to see that mail arrives?")),
        send_code,
        explain=(
            Line(later("Choose a mailbox that you can read now. With - you leave this out, and nothing is proven.")),
            Line(later("Does it not work? Type < to go back one question, << to begin this part again.")),
        ),
        example="office@school.example",
        optional=True,
        enter=later("an address, or -"),
    )
    if answers.get("init.proof_to") is None:
        return (to,)
    return (
        to,
        Question(
            "init.proof_code",
            Line(later("Which code stands in that mail?"), {}),
            take_code,
            example="123456",
        ),
    )


def _security(text: str, answers: Answers) -> Taken:
    taken = takes.one_of("starttls", "tls", "none")(text, answers)
    if taken.value == "none" and not is_loopback(str(answers["mail.host"])):
        raise Wrong(later("Then children's names would go over the network in the open. Choose starttls or tls."))
    return taken


def _sender(text: str, answers: Answers) -> Taken:
    """Take an address, and put the school's name before it; or both, as mail programs write them."""
    if "<" in text:
        return takes.by(forms.sender, later("That is no sender. Type the address alone."))(text, answers)
    address = takes.email(text, answers).value
    name = str(answers["school.name"])
    if _SPECIAL & set(name):
        name = '"' + name.replace("\\", "").replace('"', "'") + '"'
    return Taken(f"{name} <{address}>")


def address_of(sender: str) -> str:
    """Give a sender's bare address."""
    return parseaddr(sender)[1]
