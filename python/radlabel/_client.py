"""Requests and answers: texts to rows, over one warm process for each way of labelling."""

from __future__ import annotations

import atexit
import collections
import json
import os
import threading
import weakref
from collections.abc import Iterator, Sequence
from typing import Any

from ._errors import JavaError, JavaNotFoundError, RadlabelError, RequestError, SettingsError
from ._java import INSTALL
from ._process import JavaProcess

PROTOCOL = 1

#: So many requests are under way. Java lets 64 wait, so that neither side waits for the other.
_UNDER_WAY = 12
_CHARACTERS = 1 << 17
_LONGEST = 256 << 20

_HINT = "Try 'radlabel "
_TOO_OLD = "UnsupportedClassVersionError"

#: An object of an answer: labels, and where there are any problem, message, mentions.
Row = dict[str, Any]


class Client:
    """A warm Java process, started when it is first needed and again when it has died."""

    def __init__(self, arguments: Sequence[str]) -> None:
        self.arguments = tuple(arguments)
        self._categories: tuple[str, ...] | None = None
        self._reset()
        _CLIENTS.add(self)

    def _reset(self) -> None:
        self._lock = threading.Lock()
        self._owner: int | None = None
        self._process: JavaProcess | None = None
        self._is_busy = False

    def __del__(self) -> None:
        process = getattr(self, "_process", None)
        if process is not None:
            process.close()

    def close(self) -> None:
        """Ends the process, if there is one."""
        with self._locked():
            self._stop()

    def java_pid(self) -> int | None:
        """The number of the process, if there is one."""
        return None if self._process is None else self._process.java_pid

    def categories(self, time_limit: float | None) -> tuple[str, ...]:
        """The categories that have a column, in column order."""
        if self._categories is None:
            self.rows([], time_limit)
        assert self._categories is not None
        return self._categories

    def rows(
        self,
        texts: Sequence[str],
        time_limit: float | None,
        evidence: bool = False,
    ) -> list[Row]:
        """A row for each text, in order."""
        rows: list[Row] = []
        with self._locked():
            is_warm = self._ready() is not None
            try:
                self._answer(texts, time_limit, evidence, rows)
            except JavaError:
                if rows or not is_warm:
                    raise
                # It had died unseen since the last call.
                self._answer(texts, time_limit, evidence, rows)
        return rows

    def _answer(
        self, texts: Sequence[str], time_limit: float | None, evidence: bool, rows: list[Row]
    ) -> None:
        """Adds the rows.

        Whatever comes between, an interrupt too, leaves the process busy; then it is not used
        again.
        """
        process = self._ready()
        self._is_busy = True
        try:
            if process is None:
                process = self._started(time_limit)
            _exchange(process, _requests(texts, evidence), rows, time_limit)
            process.limit(None)
        except BaseException:
            self._stop()
            raise
        self._is_busy = False

    def _locked(self) -> _Locked:
        if self._process is not None and self._process.pid != os.getpid():
            self.after_fork()
        return _Locked(self)

    def _ready(self) -> JavaProcess | None:
        """The process, if as far as is known it can take requests."""
        process = self._process
        return process if process is not None and not self._is_busy and process.is_alive() else None

    def _started(self, time_limit: float | None) -> JavaProcess:
        self._stop()
        process = self._process = JavaProcess(["serve", *self.arguments])
        process.limit(time_limit)
        self._categories = _greeted(process)
        process.limit(None)
        return process

    def _stop(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.close()

    def after_fork(self) -> None:
        """In a forked child: it gets a process of its own when it needs one."""
        process = self._process
        self._reset()
        if process is not None:
            process.forget()


class _Locked:
    """The client's lock; from within (a signal handler) it is refused, not waited for."""

    def __init__(self, client: Client) -> None:
        self._client = client
        self._lock = client._lock

    def __enter__(self) -> None:
        me = threading.get_ident()
        if self._client._owner == me and self._lock.locked():
            raise RadlabelError("radlabel was called from within a call of its own, in one thread")
        self._lock.acquire()
        self._client._owner = me

    def __exit__(self, *exc: object) -> None:
        self._client._owner = None
        self._lock.release()


def _greeted(process: JavaProcess) -> tuple[str, ...]:
    """Reads who it is; gives the categories."""
    try:
        greeting = _answer(process)
    except JavaError as e:
        said = process.last_words()
        if _TOO_OLD in said:
            raise JavaNotFoundError("this Java is too old. " + INSTALL) from e
        if process.exit_code in (1, 2) and said.startswith("radlabel: "):
            lines = (line for line in said.splitlines() if not line.startswith(_HINT))
            raise SettingsError("\n".join(lines)[len("radlabel: ") :]) from e
        raise
    if greeting.get("protocol") != PROTOCOL:
        raise JavaError("the jar and the package are not of the same version of radlabel")
    return tuple(greeting["categories"])


def _requests(texts: Sequence[str], evidence: bool) -> Iterator[tuple[int, bytes]]:
    """The requests' numbers and lines."""
    more = {"evidence": True} if evidence else {}
    start = 0
    characters = 0
    last = len(texts) - 1
    for i, text in enumerate(texts):
        characters += len(text)
        if characters >= _CHARACTERS or i == last:
            line = json.dumps({"id": start, "texts": texts[start : i + 1], **more}) + "\n"
            if len(line) > _LONGEST:
                raise ValueError(
                    f"texts {start} to {i} are too long for a request: {characters} characters"
                )
            yield start, line.encode("ascii")
            start = i + 1
            characters = 0


def _exchange(
    process: JavaProcess,
    requests: Iterator[tuple[int, bytes]],
    rows: list[Row],
    time_limit: float | None,
) -> None:
    """Sends requests and adds their rows, a few requests ahead."""
    waiting: collections.deque[int] = collections.deque()
    for number, line in requests:
        process.limit(time_limit)
        process.send(line)
        waiting.append(number)
        if len(waiting) >= _UNDER_WAY:
            _receive(process, waiting.popleft(), rows)
    while waiting:
        process.limit(time_limit)
        _receive(process, waiting.popleft(), rows)


def _receive(process: JavaProcess, number: int, rows: list[Row]) -> None:
    answer = _answer(process)
    if answer.get("id") != number:
        raise JavaError("radlabel's Java process gave the answer to another request")
    if "error" in answer:
        raise RequestError(f"radlabel refused a request: {answer['error']}")
    rows.extend(answer["rows"])


def _answer(process: JavaProcess) -> dict[str, Any]:
    line = process.receive()
    try:
        answer = json.loads(line)
    except ValueError:
        answer = None
    if not isinstance(answer, dict):
        said = process.last_words()
        raise JavaError(f"radlabel's Java process wrote what is no answer; it said:\n{said}")
    return answer


_CLIENTS: weakref.WeakSet[Client] = weakref.WeakSet()


def _close_all() -> None:
    for client in list(_CLIENTS):
        client._stop()


def _after_fork() -> None:
    for client in list(_CLIENTS):
        client.after_fork()


atexit.register(_close_all)
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
