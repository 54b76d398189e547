"""Servers that stand in for the real ones in tests: strict, on loopback, with scheduled faults."""
