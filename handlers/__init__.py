"""What the bot does, in the words of a school: one file per capability, no chat platform, no database."""
