"""What a school writes in `school.toml`, as one frozen object. Each key is described in docs/reference/settings.md."""

from datetime import time
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, SecretStr
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict

from groupbot.settings import forms
from groupbot.transports.base import Pacing

Text = Annotated[str, Field(min_length=1), AfterValidator(forms.one_line)]
Id = Annotated[str, AfterValidator(forms.identifier)]
Email = Annotated[str, AfterValidator(forms.email_address)]
Phone = Annotated[str, AfterValidator(forms.phone_number)]
Link = Annotated[str, AfterValidator(forms.web_address)]
Flag = Annotated[bool, Field(strict=True)]
Count = Annotated[int, Field(strict=True, ge=0)]
Seconds = Annotated[float, Field(strict=True, gt=0)]
Port = Annotated[int, Field(strict=True, ge=0, le=65535)]
TimeOfDay = Annotated[time, BeforeValidator(forms.time_of_day)]


class _Table(BaseModel):
    """A table of the file: nothing in it can be changed, an unknown key is an error, errors show no values."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


class SchoolTable(_Table):
    """`[school]`: who the school is. `protocol` is the name of a shipped protocol or the path of the school's own.

    `address`, `iban` and `website` are the school's own, which may stand in any post.
    """

    name: Text
    language: Literal["nl", "en"] = "nl"
    timezone: Annotated[str, AfterValidator(forms.time_zone)] = "Europe/Amsterdam"
    protocol: Text
    address: Text | None = None
    iban: Annotated[str, AfterValidator(forms.bank_account)] | None = None
    website: Link | None = None


class DatabaseTable(_Table):
    """`[database]`: where the school's data are, as the school writes it; see `groupbot.settings.database_url`."""

    url: Annotated[str, AfterValidator(forms.database_address)] = "sqlite:///groupbot.db"


class WebhookTable(_Table):
    """`[telegram.webhook]`: the address that Telegram calls, and where this program listens for it."""

    url: Link
    host: Text = "127.0.0.1"
    port: Port = 8443


class PacingTable(_Table):
    """`[telegram.pacing]`: what the platform allows; 0 means that there is no limit."""

    per_second: Annotated[float, Field(strict=True, ge=0)] = 30.0
    chat_interval: Annotated[float, Field(strict=True, ge=0)] = 1.0
    group_per_minute: Count = 20
    in_flight: Annotated[int, Field(strict=True, ge=1, le=256)] = 16

    def limits(self) -> Pacing:
        """Give the limits as the outbox takes them, with None for no limit."""
        return Pacing(
            per_second=self.per_second or None,
            chat_interval=self.chat_interval or None,
            group_per_minute=self.group_per_minute or None,
            in_flight=self.in_flight,
        )


class TelegramTable(_Table):
    """`[telegram]`: the bot on Telegram. `child_data` says whether a child's name may pass through it."""

    api_base_url: Link = "https://api.telegram.org"
    updates: Literal["polling", "webhook"] = "polling"
    child_data: Flag = True
    webhook: WebhookTable | None = None
    pacing: PacingTable = PacingTable()


class MatrixTable(_Table):
    """`[matrix]`: read and kept, so that a school's file stays valid; this version does not connect to Matrix yet."""

    homeserver: Link
    user: Text
    child_data: Flag = True


class MailboxTable(_Table):
    """`[mail.mailbox]`: the sender's mailbox, read over IMAP for mails that came back."""

    host: Text
    port: Port | None = None
    security: Literal["none", "tls"] = "tls"
    user: Text | None = None
    folder: Text = "INBOX"
    every_seconds: Annotated[float, Field(strict=True, ge=0.1, le=3600)] = 60.0

    @property
    def server_port(self) -> int:
        """The port: as set, else the one that belongs to the security."""
        return self.port or {"none": 143, "tls": 993}[self.security]


class MailTable(_Table):
    """`[mail]`: the server that takes the school's mail. `user` is the sender's address where it is left out.

    `provider`, `tenant` and `token_url` say where XOAUTH2 gets its access tokens.
    """

    host: Text
    port: Port | None = None
    security: Literal["none", "starttls", "tls"] = "starttls"
    sender: Annotated[str, AfterValidator(forms.sender)]
    user: Text | None = None
    auth: Literal["password", "xoauth2"] = "password"
    provider: Literal["microsoft", "google"] | None = None
    tenant: Annotated[str, AfterValidator(forms.tenant)] = "organizations"
    token_url: Annotated[str, AfterValidator(forms.token_address)] | None = None
    ca_file: Text | None = None
    timeout_seconds: Annotated[float, Field(strict=True, gt=0, le=60)] = 20.0
    mailbox: MailboxTable | None = None

    @property
    def server_port(self) -> int:
        """The port: as set, else the one that belongs to the security."""
        return self.port or {"none": 25, "starttls": 587, "tls": 465}[self.security]

    @property
    def token_address(self) -> str:
        """Where access tokens for XOAUTH2 are fetched: as set, else the provider's own address."""
        if self.provider == "google":
            return self.token_url or "https://oauth2.googleapis.com/token"
        return self.token_url or f"https://login.microsoftonline.com/{self.tenant}/oauth2/v2.0/token"


class IllnessTable(_Table):
    """`[channels.illness]`: how a sick note reaches the school. `warn` and `before` are on the school's clock."""

    kind: Literal["mail", "phone", "link"] = "mail"
    email: Email | None = None
    phone: Phone | None = None
    link: Link | None = None
    warn: TimeOfDay | None = None
    before: TimeOfDay | None = None
    list_to_office: Flag = False


class LeaveTable(_Table):
    """`[channels.leave]`: how leave is asked; without `kind` by the form or, where there is none, by telephone."""

    kind: Literal["mail", "phone", "link"] | None = None
    email: Email | None = None
    form: Link | None = None
    weeks_ahead: Count = 8


class OfficeTable(_Table):
    """`[channels.office]`: the school's office."""

    email: Email | None = None
    phone: Phone | None = None


class DirectorTable(_Table):
    """`[channels.director]`: how the director is reached outside the chat."""

    email: Email | None = None
    phone: Phone | None = None


class ChannelTables(_Table):
    """`[channels.*]`: the agreed channels of the school."""

    illness: IllnessTable
    leave: LeaveTable = LeaveTable()
    office: OfficeTable = OfficeTable()
    director: DirectorTable = DirectorTable()


class ClassTable(_Table):
    """`[[classes]]`: a class and its group on each platform, or its channel, in which only the school speaks."""

    id: Id
    name: Text
    kind: Literal["group", "channel"] = "group"
    telegram: Annotated[int, Field(strict=True), AfterValidator(forms.telegram_group)] | None = None
    matrix: Annotated[str, AfterValidator(forms.matrix_room)] | None = None


class StaffTable(_Table):
    """`[[staff]]`: a member of staff, known by account ids and never by a username."""

    id: Id
    name: Text
    shown_as: Text | None = None
    role: Literal["teacher", "office", "director"]
    classes: tuple[Id, ...] = ()
    email: Email | None = None
    deputy: Flag = False
    telegram: Annotated[int, Field(strict=True), AfterValidator(forms.telegram_account)] | None = None
    matrix: Annotated[str, AfterValidator(forms.matrix_user)] | None = None


class PostingTable(_Table):
    """`[posting]`: how long "Undo" takes a post back before anybody sees it, and when deputies are asked too."""

    undo_seconds: Annotated[int, Field(strict=True, ge=0, le=3600)] = 30
    deputy_after_minutes: Annotated[int, Field(strict=True, ge=0, le=4320)] = 120


class PhotosTable(_Table):
    """`[photos]`: for how many days the photos of a post are kept once it is out."""

    kept_days: Annotated[int, Field(strict=True, ge=1, le=30)] = 14


class GroupsTable(_Table):
    """`[groups]`: for how long somebody who was shown the way in a group is not shown the same way again."""

    pointer_hours: Annotated[int, Field(strict=True, ge=1, le=24)] = 12


class RunTable(_Table):
    """`[run]`: the running program. Port 0 takes any free one."""

    health_port: Port = 8085
    lease_seconds: Annotated[float, Field(strict=True, ge=1, le=300)] = 10.0


class LogTable(_Table):
    """`[log]`: how much the program writes to its log, and in which form."""

    level: Literal["debug", "info", "warning", "error"] = "info"
    format: Literal["json", "console"] = "json"


class Secrets(BaseSettings):
    """What never stands in `school.toml`: from the environment, else from the secrets file beside it.

    The forms of what the database needs are checked here. Those of Telegram's secrets are checked by
    `groupbot.settings.secret`, where they are used: a wrong token must not stop what does without one.
    """

    model_config = SettingsConfigDict(
        env_prefix="GROUPBOT_", env_ignore_empty=True, frozen=True, extra="forbid", hide_input_in_errors=True
    )

    telegram_token: SecretStr | None = None
    telegram_webhook_secret: SecretStr | None = None
    matrix_password: SecretStr | None = None
    mail_password: SecretStr | None = None
    mailbox_password: SecretStr | None = None
    mail_oauth_client_id: SecretStr | None = None
    mail_oauth_client_secret: SecretStr | None = None
    mail_oauth_refresh_token: SecretStr | None = None
    database_url: Annotated[SecretStr, AfterValidator(forms.secret_database_address)] | None = None
    master_key: Annotated[SecretStr, AfterValidator(forms.master_key)] | None = None

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],  # noqa: ARG003 -- the signature is the library's
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003 -- as above
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003 -- as above
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Let the environment win over what the secrets file says."""
        return env_settings, init_settings


class Settings(_Table):
    """The school's settings. `file` is where they were read; relative paths start in its folder."""

    file: Path
    school: SchoolTable
    database: DatabaseTable = DatabaseTable()
    telegram: TelegramTable | None = None
    matrix: MatrixTable | None = None
    mail: MailTable | None = None
    channels: ChannelTables
    classes: tuple[ClassTable, ...] = ()
    staff: tuple[StaffTable, ...] = ()
    posting: PostingTable = PostingTable()
    photos: PhotosTable = PhotosTable()
    groups: GroupsTable = GroupsTable()
    run: RunTable = RunTable()
    log: LogTable = LogTable()
    secrets: Secrets = Field(default_factory=Secrets.model_construct, repr=False)

    @property
    def directory(self) -> Path:
        """The folder of `school.toml`, the secrets file and, by default, the data."""
        return self.file.parent

    @property
    def secrets_file(self) -> Path:
        """The file beside `school.toml` that holds secrets."""
        return self.directory / "secrets.env"
