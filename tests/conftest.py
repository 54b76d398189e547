"""Fixtures that tests of several rooms share, and which tests run one after another on one worker."""

import pytest
from xdist.remote import Producer
from xdist.scheduler import LoadScopeScheduling

pytest_plugins = ("tests.servers.fixtures",)

TOGETHER = {
    "tests/demo/test_looks.py": "looks",
    "tests/demo/test_pictures.py": "looks",
    "tests/demo/test_tour.py": "looks",
    "tests/demo/test_week.py": "looks",
    "tests/demo/": "demo",
    "tests/test_install.py": "install",
}
"""What shares something that takes long to begin, as a running playground: where the tests stand, and their group."""


class _TogetherByPath(LoadScopeScheduling):
    """Every test by itself, but for those that share something.

    The mark `xdist_group` has no effect with pytest 9.2 and xdist 3.8: the one reads a test's name from where the other
    does not write it.
    """

    def _split_scope(self, nodeid: str) -> str:
        return next((group for place, group in TOGETHER.items() if nodeid.startswith(place)), nodeid)


@pytest.hookimpl(optionalhook=True)  # the mutants are tried without xdist
def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> LoadScopeScheduling:
    """Say which worker runs which test."""
    return _TogetherByPath(config, log)
