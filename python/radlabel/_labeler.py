"""A way of labelling: its settings, and the calls that label."""

from __future__ import annotations

import os
import threading
import weakref
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, overload

from . import _frames
from ._client import Client
from ._explain import Explanation
from ._labels import Labels

if TYPE_CHECKING:
    from types import TracebackType

#: Which findings get a column (docs/findings.md): the 14, the 60 finer ones, those of CXR-LT, all.
Findings = Literal["chexpert14", "fine", "cxr-lt", "all"]

_SHARED: weakref.WeakValueDictionary[tuple[str, ...], Client] = weakref.WeakValueDictionary()
_SHARING = threading.Lock()


class Labeler:
    """Labels reports with settings of your own.

    A Java process starts when the first text is labelled and stays warm; labelers with the same
    settings share it. For any number of threads, which wait for one another: a single call uses
    all processors. A forked process starts its own. Pickled are the settings.

    Args:
        lexicon: folder of a lexicon of your own, whole or on top of the built-in one.
        options: answers to what published labelers answer differently, by name
            (docs/policies.md), such as ``{"likely": "uncertain"}``.
        findings: which findings get a column: chexpert14, fine (60 finer ones), cxr-lt (those of
            the CXR-LT challenge), all; by default those of the lexicon, which are chexpert14.
        sections: which sections count: auto, impression, all.
        aggregation: how mentions that disagree become a label: priority, chexpert, negbio.
        fuzzy: whether misspelt words are recognised.
        language_check: whether a text that looks like another language is left blank.
        budget: how many steps of work a text may take for each of its characters.
        threads: how many threads label; by default one per processor.
        time_limit: how many seconds there may be without an answer; None for any number.
    """

    def __init__(
        self,
        *,
        lexicon: str | os.PathLike[str] | None = None,
        options: Mapping[str, str] | None = None,
        findings: Findings | None = None,
        sections: str = "auto",
        aggregation: str = "priority",
        fuzzy: bool = True,
        language_check: bool = True,
        budget: int | None = None,
        threads: int | None = None,
        time_limit: float | None = 300.0,
    ) -> None:
        if time_limit is not None and not time_limit > 0:
            raise ValueError(f"time_limit must be > 0 or None; got: {time_limit}")
        self._settings: dict[str, Any] = {
            "lexicon": None if lexicon is None else os.path.abspath(os.fspath(lexicon)),
            "options": dict(options or {}),
            "findings": findings,
            "sections": sections,
            "aggregation": aggregation,
            "fuzzy": fuzzy,
            "language_check": language_check,
            "budget": budget,
            "threads": threads,
            "time_limit": time_limit,
        }
        self._time_limit = time_limit
        self._client = _client(_arguments(self._settings), is_shared=lexicon is None)

    def __reduce__(self) -> tuple[Any, ...]:
        return _made_again, (self._settings,)

    def __enter__(self) -> Labeler:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        value: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Ends the Java process; a later call starts another."""
        self._client.close()

    @property
    def categories(self) -> tuple[str, ...]:
        """The categories that have a column: the 14, or what findings or the lexicon says."""
        return self._client.categories(self._time_limit)

    @overload
    def label(self, texts: str, *, evidence: bool = False) -> Labels: ...  # type: ignore[overload-overlap]

    @overload
    def label(self, texts: Iterable[str], *, evidence: bool = False) -> list[Labels]: ...

    def label(self, texts: str | Iterable[str], *, evidence: bool = False) -> Labels | list[Labels]:
        """The labels of texts, in order; of one text its own.

        Args:
            texts: reports, or one report.
            evidence: whether mentions are fetched at once, and not when they are looked at.

        Raises:
            TypeError: if one is no str; nothing is labelled then.
        """
        if isinstance(texts, str):
            return self._label([texts], evidence)[0]
        return self._label(listed(texts), evidence)

    def _label(self, texts: list[str], evidence: bool) -> list[Labels]:
        rows = self._client.rows(texts, self._time_limit, evidence=evidence)
        categories = self.categories
        return [Labels(text, row, categories, self) for text, row in zip(texts, rows)]

    def label_frame(self, df: Any, text: str = "report", id: str | None = "study_id") -> Any:
        """The labels of a frame's reports, as a frame of the same kind: pandas, polars, pyarrow.

        Its columns are the id, the categories, and ``problem``, which is empty where all is well.
        A missing text gives a row without labels whose problem is ``missing-text``.

        Args:
            df: a pandas or polars DataFrame, or a pyarrow Table.
            text: the column with the reports.
            id: the column with their ids; None for none.
        """
        return _frames.label_frame(self, df, text, id)

    def explain(self, text: str) -> Explanation:
        """The mentions in one report, what decided them, and the labels; also as HTML."""
        if not isinstance(text, str):
            raise TypeError(f"a report is a str; got: {kind(text)}")
        return Explanation(self.label(text, evidence=True))


def _made_again(settings: dict[str, Any]) -> Labeler:
    return Labeler(**settings)


def listed(texts: Iterable[str], name: str = "texts") -> list[str]:
    """Texts as a list, if that is what they are."""
    if isinstance(texts, (str, bytes, bytearray, Mapping)) or not isinstance(texts, Iterable):
        raise TypeError(f"{name} is a list of str; got: {kind(texts)}")
    found = list(texts)
    for i, text in enumerate(found):
        if not isinstance(text, str):
            raise TypeError(f"{name}[{i}] is {kind(text)}; a report is a str")
    return found


def kind(value: object) -> str:
    """What it is, without its words."""
    if value is None:
        return "None"
    is_missing = isinstance(value, float) and value != value
    return "NaN" if is_missing else f"of type {type(value).__name__}"


def _client(arguments: tuple[str, ...], is_shared: bool) -> Client:
    """A process for these arguments; a lexicon is read anew, since its files may have changed."""
    if not is_shared:
        return Client(arguments)
    with _SHARING:
        client = _SHARED.get(arguments)
        if client is None:
            client = Client(arguments)
            _SHARED[arguments] = client
        return client


def _arguments(settings: Mapping[str, Any]) -> tuple[str, ...]:
    """The settings as the command line's options."""
    words = [f"--sections={settings['sections']}", f"--aggregation={settings['aggregation']}"]
    if settings["lexicon"] is not None:
        words.append(f"--lexicon={settings['lexicon']}")
    words += [f"--option={name}={value}" for name, value in sorted(settings["options"].items())]
    if settings["findings"] is not None:
        words.append(f"--findings={settings['findings']}")
    if not settings["fuzzy"]:
        words.append("--no-fuzzy")
    if not settings["language_check"]:
        words.append("--language-check=off")
    if settings["budget"] is not None:
        words.append(f"--budget={settings['budget']}")
    if settings["threads"] is not None:
        words.append(f"--threads={settings['threads']}")
    return tuple(words)
