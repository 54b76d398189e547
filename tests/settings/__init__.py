"""Tests of the school's settings."""
