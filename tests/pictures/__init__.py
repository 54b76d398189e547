"""Pictures, films and files that people send."""
