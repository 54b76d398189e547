"""Contract tests: the fakes and the storage on both databases keep the same promises; and what only storage does."""
