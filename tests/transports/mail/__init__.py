"""Tests of mail to the school, against a real server on loopback."""
