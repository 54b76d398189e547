"""The same school and program as in the acceptance tests."""

from tests.acceptance.conftest import program, school, smtp

__all__ = ["program", "school", "smtp"]
