"""Words and patterns, as data: one module per language, and the small tables that all languages share."""
