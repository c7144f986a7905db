"""`python -m wederhoor` is `wederhoor`."""

from wederhoor.cli import main

main()
