"""The command line: python -m radlabel label reports.csv -o labels.csv."""

from __future__ import annotations

import os
import subprocess
import sys

from . import _java
from ._errors import RadlabelError


def main() -> int:
    """Runs radlabel with this process's arguments; Java takes its place where that can be."""
    terminals = [name for name, stream in (("out", 1), ("err", 2)) if _is_terminal(stream)]
    try:
        words = _java.command(sys.argv[1:], {"radlabel.terminals": ",".join(terminals)})
    except RadlabelError as e:
        print(f"radlabel: {e}", file=sys.stderr)
        return 1
    if os.name == "posix":
        sys.stdout.flush()
        os.execve(words[0], words, _java.environment())
    return subprocess.call(words, env=_java.environment())


def _is_terminal(stream: int) -> bool:
    try:
        return os.isatty(stream)
    except OSError:
        return False


if __name__ == "__main__":
    sys.exit(main())
