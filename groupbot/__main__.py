"""`python -m groupbot` is `groupbot`."""

from groupbot.cli import main

main()
