"""Setting a school up: the questions, the conversation, what is written, and how it looks."""
