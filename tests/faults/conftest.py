"""The same school and program as in the acceptance tests."""

from tests.acceptance.conftest import in_a_hurry, program, school, smtp

__all__ = ["in_a_hurry", "program", "school", "smtp"]
