"""One Java process and the pipes to it: lines of bytes there, lines of bytes back."""

from __future__ import annotations

import collections
import io
import os
import subprocess
import threading
import time
from typing import Callable, cast

from . import _java
from ._errors import JavaError, JavaNotFoundError, TimeLimitError

_LAST_WORDS = 12
_PATIENCE = 2.0
_BUFFER = 1 << 17


class JavaProcess:
    """A process that is given lines and gives lines. For one thread at a time.

    A call that takes longer than its time limit ends by the process being killed: whatever waits
    for a pipe then sees the pipe's end. So there is one way for all systems, and nothing hangs.
    """

    def __init__(self, arguments: list[str]) -> None:
        self.pid = os.getpid()
        self._words: collections.deque[str] = collections.deque(maxlen=_LAST_WORDS)
        self._alarm = threading.Condition()
        self._deadline: float | None = None
        self._late = False
        self._over = False
        command = _java.command(arguments)
        try:
            self._java = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                bufsize=0,
                env=_java.environment(),
                # Ctrl-C at a terminal is for Python, which then ends Java.
                start_new_session=os.name == "posix",
                creationflags=getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0),
            )
        except OSError as e:
            raise JavaNotFoundError(f"{command[0]} cannot be run ({e}). {_java.INSTALL}") from e
        # Without Python's buffers: a forked child would write what is left in them, and wait for
        # their locks.
        self._stdin = cast(io.FileIO, self._java.stdin)
        self._stdout = cast(io.FileIO, self._java.stdout)
        self._stderr = cast(io.FileIO, self._java.stderr)
        self._received = bytearray()
        self._listener = self._start(self._listen, "radlabel-stderr")
        self._start(self._watch, "radlabel-time-limit")

    @staticmethod
    def _start(work: Callable[[], None], name: str) -> threading.Thread:
        thread = threading.Thread(target=work, name=name, daemon=True)
        thread.start()
        return thread

    @property
    def java_pid(self) -> int:
        """The number of the Java process."""
        return self._java.pid

    def is_alive(self) -> bool:
        """Whether it runs, as far as is known."""
        return not self._over and self._java.poll() is None

    def send(self, line: bytes) -> None:
        """Sends a line, with its line feed."""
        rest = memoryview(line)
        try:
            while rest:
                rest = rest[self._stdin.write(rest) :]
        except OSError as e:
            raise self._ended() from e

    def receive(self) -> bytes:
        """The next line."""
        searched = 0
        while True:
            end = self._received.find(b"\n", searched)
            if end >= 0:
                line = bytes(self._received[:end])
                del self._received[: end + 1]
                return line
            searched = len(self._received)
            more = self._stdout.read(_BUFFER)
            if not more:
                raise self._ended()
            self._received += more

    def limit(self, seconds: float | None) -> None:
        """From now on so many seconds are left, or any number."""
        waiting = self._deadline is None
        self._deadline = None if seconds is None else time.monotonic() + seconds
        if waiting and seconds is not None:
            with self._alarm:
                self._alarm.notify()

    def _ended(self) -> Exception:
        """Why there is no more to be had."""
        self.close(kill=self._late)
        if self._late:
            return TimeLimitError("radlabel's Java process gave no answer within the time limit")
        return JavaError(f"radlabel's Java process ended ({self._how()}):\n{self.last_words()}")

    def _how(self) -> str:
        code = self._java.returncode
        return f"signal {-code}" if code is not None and code < 0 else f"exit code {code}"

    @property
    def exit_code(self) -> int | None:
        """How it ended."""
        return self._java.returncode

    def last_words(self) -> str:
        """What it said last, on standard error."""
        return "\n".join(self._words) or "(it said nothing)"

    def close(self, kill: bool = True) -> None:
        """Ends the process and waits for it, so that no zombie is left."""
        if self.pid != os.getpid():
            self.forget()
            return
        self._finish()
        try:
            if kill:
                self._java.kill()
            self._stdin.close()
            self._java.wait(_PATIENCE)
        except subprocess.TimeoutExpired:
            self._java.kill()
            self._java.wait()
        except OSError:
            pass
        if threading.current_thread() is not self._listener:
            self._listener.join(_PATIENCE)
        self._stdout.close()

    def _finish(self) -> None:
        self._over = True
        with self._alarm:
            self._alarm.notify()

    def forget(self) -> None:
        """In a forked child: lets go of the parent's process, and does nothing to it."""
        self._over = True
        for pipe in (self._stdin, self._stdout, self._stderr):
            pipe.close()
        # It is not the child's to wait for.
        self._java.returncode = 0

    def _listen(self) -> None:
        """Keeps the last words, and is there when the process ends."""
        rest = b""
        try:
            while True:
                read = self._stderr.read(_BUFFER)
                *lines, rest = (rest + read).split(b"\n") if read else [rest, b""]
                self._words.extend(
                    line.decode("utf-8", "replace").rstrip() for line in lines if line
                )
                if not read:
                    break
        except (OSError, ValueError):
            pass
        self._java.wait()
        self._stderr.close()

    def _watch(self) -> None:
        """Kills the process when its time is up."""
        with self._alarm:
            while not self._over:
                deadline = self._deadline
                left = None if deadline is None else deadline - time.monotonic()
                if left is not None and left <= 0:
                    self._late = True
                    self._java.kill()
                    return
                self._alarm.wait(left)
