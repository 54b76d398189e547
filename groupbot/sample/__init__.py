"""The sample school that ships with the program: its settings and a small invented roster."""
