"""A strict fake of Telegram's Bot API, with a user side, scheduled faults and a log. `README.md` says how to use it."""
