"""Commands where the database is silent."""

from importlib import import_module

import pytest

from groupbot.cli import main
from tests.cli.conftest import WriteSchool
from tests.servers.databases import silent_postgresql

__all__ = ["silent_postgresql"]

KEY = "GROUPBOT_MASTER_KEY=Q0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0M="


@pytest.mark.parametrize("words", [["invite", "--class", "5"], ["run"]])
def test_a_database_that_never_answers_is_a_matter_of_settings(
    write_school: WriteSchool,
    silent_postgresql: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    words: list[str],
) -> None:
    """Status 78, and one line that names the setting; the password is not shown."""
    monkeypatch.setattr(import_module("groupbot.cli.run"), "set_up_logs", lambda *_: None)  # other tests keep their own
    address = silent_postgresql.replace("+asyncpg", "")
    config = write_school(secrets=f"GROUPBOT_DATABASE_URL={address}\nGROUPBOT_TELEGRAM_TOKEN=1:a\n{KEY}\n")

    with pytest.raises(SystemExit) as ended:
        main([*words, "--config", str(config)])

    assert ended.value.code == 78
    [line] = capsys.readouterr().err.splitlines()
    assert "cannot be opened (TimeoutError): check [database] url" in line
    assert "geheim" not in line
