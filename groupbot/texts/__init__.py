"""Texts for people: the small Markdown and how it is rendered."""
