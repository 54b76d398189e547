"""In-memory implementations of the ports, for tests of handlers. They pass the same contract tests as the storage."""
