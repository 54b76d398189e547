"""The platforms. Each is a package of its own that knows no other; `base` says what they have in common."""
