"""Handlers, tried with a school in memory."""
