"""Free-text chest X-ray reports into the 14 CheXpert labels, with evidence.

>>> import radlabel
>>> radlabel.label("No effusion. Mild edema.")
Labels({'Edema': 1, 'Pleural Effusion': 0})

Java does the work, in a process of its own that starts with the first call and stays warm. No
report leaves the machine, and no port is opened.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable
from importlib.metadata import PackageNotFoundError, version
from typing import Any, overload

from ._errors import (
    JavaError,
    JavaNotFoundError,
    RadlabelError,
    RequestError,
    SettingsError,
    TimeLimitError,
)
from ._explain import Explanation
from ._labeler import Findings, Labeler
from ._labels import CATEGORIES, Cue, Labels, Mention
from ._scores import CHEXBERT_ORDER, F1RadLabel

try:
    __version__ = version("radlabel")
except PackageNotFoundError:  # run from the sources
    __version__ = "0"

__all__ = [
    "CATEGORIES",
    "CHEXBERT_ORDER",
    "Cue",
    "Explanation",
    "F1RadLabel",
    "Findings",
    "JavaError",
    "JavaNotFoundError",
    "Labeler",
    "Labels",
    "Mention",
    "RadlabelError",
    "RequestError",
    "SettingsError",
    "TimeLimitError",
    "explain",
    "label",
    "label_frame",
]


@functools.cache
def _default(findings: Findings | None) -> Labeler:
    """What labels by the defaults, with these findings; kept, so that its process stays warm."""
    return Labeler(findings=findings)


@overload
def label(  # type: ignore[overload-overlap]
    texts: str, *, evidence: bool = False, findings: Findings | None = None
) -> Labels: ...


@overload
def label(
    texts: Iterable[str], *, evidence: bool = False, findings: Findings | None = None
) -> list[Labels]: ...


def label(
    texts: str | Iterable[str], *, evidence: bool = False, findings: Findings | None = None
) -> Labels | list[Labels]:
    """The labels of texts by the defaults; see Labeler.label, and for findings Labeler."""
    return _default(findings).label(texts, evidence=evidence)


def label_frame(
    df: Any,
    text: str = "report",
    id: str | None = "study_id",
    *,
    findings: Findings | None = None,
) -> Any:
    """The labels of a frame's reports by the defaults; see Labeler.label_frame."""
    return _default(findings).label_frame(df, text, id)


def explain(text: str, *, findings: Findings | None = None) -> Explanation:
    """One report explained by the defaults; see Labeler.explain."""
    return _default(findings).explain(text)
