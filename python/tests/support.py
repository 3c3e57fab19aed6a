"""What several tests use."""

from __future__ import annotations

import csv
import importlib.util
import os
import subprocess
import sys
import time
import unittest
from pathlib import Path
from typing import Callable

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "corpus-samples"


def has(module: str) -> bool:
    return importlib.util.find_spec(module) is not None


def needs(module: str) -> Callable[[type], type]:
    """Passes over a class of tests, with a word, where a library is not installed."""
    return unittest.skipUnless(has(module), f"{module} is not installed")


def rows_of(path: Path) -> list[dict[str, str]]:
    """The rows of a CSV file."""
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def samples() -> list[dict[str, str]]:
    """The sample reports, id and report."""
    return rows_of(SAMPLES / "reports.csv")


def run_radlabel(*words: str, **more: object) -> subprocess.CompletedProcess[str]:
    """The command line, as python -m runs it."""
    return subprocess.run(
        [sys.executable, "-m", "radlabel", *words],
        capture_output=True, text=True, check=False, encoding="utf-8", **more,  # type: ignore[call-overload]
    )  # fmt: skip


def is_running(pid: int) -> bool:
    """Whether a process runs; a zombie does not."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
    except OSError:
        return False
    return state != "Z"


def exists(pid: int) -> bool:
    """Whether a process is there, be it as a zombie."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def soon(holds: Callable[[], bool], seconds: float = 10.0) -> bool:
    """Whether it holds before the time is over."""
    end = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > end:
            return False
        time.sleep(0.02)
    return True
