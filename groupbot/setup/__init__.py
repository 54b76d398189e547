"""`groupbot init`: a school's settings, asked one by one in plain words, each answer checked at once."""
