"""Where the program starts: `crossread` and `python -m crossread`."""

import sys

from crossread import failure


def main() -> int:
    """Run the command line on this process's arguments; returns its exit status."""
    from crossread.cli import main as run

    return failure.guarded(lambda: run(sys.argv[1:]))


if __name__ == "__main__":
    sys.exit(main())
