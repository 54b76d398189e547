"""The frozen values that handlers work with: events, effects, people, posts and reports."""
