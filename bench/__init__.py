"""How fast the program is, each figure beside its peer in the same run. Shown, never enforced: machines differ."""
