"""What can go wrong, and the one exception for each."""

from __future__ import annotations


class RadlabelError(Exception):
    """The root of all exceptions of radlabel's own. No message quotes a report."""


class JavaNotFoundError(RadlabelError):
    """No Java was found, or what was named is none."""


class SettingsError(RadlabelError, ValueError):
    """A lexicon or an option that radlabel does not take; the message says where and why."""


class JavaError(RadlabelError):
    """The Java process ended while it was at work; the message has its last words.

    The next call starts another process.
    """


class TimeLimitError(RadlabelError, TimeoutError):
    """No answer came within the time limit; the Java process was ended.

    The next call starts another process.
    """


class RequestError(RadlabelError):
    """A request that Java refused."""
