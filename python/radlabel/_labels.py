"""The labels of one text, and the mentions that they rest on."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Optional

if TYPE_CHECKING:
    from ._client import Row
    from ._labeler import Labeler

#: The 14 categories, in the order of chexpert-labeler.
CATEGORIES = (
    "No Finding",
    "Enlarged Cardiomediastinum",
    "Cardiomegaly",
    "Lung Lesion",
    "Lung Opacity",
    "Edema",
    "Consolidation",
    "Pneumonia",
    "Atelectasis",
    "Pneumothorax",
    "Pleural Effusion",
    "Pleural Other",
    "Fracture",
    "Support Devices",
)

_OUTSIDE_THE_PLANE = "\uffff"


@dataclass(frozen=True)
class Cue:
    """Words that negate a mention or hedge it."""

    text: str
    start: int
    end: int
    rule: str

    @property
    def slice(self) -> slice:
        """Where it stands: ``report[cue.slice] == cue.text``."""
        return slice(self.start, self.end)


@dataclass(frozen=True)
class Mention:
    """One mention of a category, and why it says what it says."""

    category: str
    assertion: str
    text: str
    start: int
    end: int
    section: str
    rule: str
    phrase: str
    fuzzy: bool
    cues: tuple[Cue, ...] = ()
    attributes: Mapping[str, Any] = field(default_factory=dict)

    @property
    def slice(self) -> slice:
        """Where it stands: ``report[mention.slice] == mention.text``."""
        return slice(self.start, self.end)


class Labels(Mapping[str, Optional[int]]):
    """The labels of one text: 1 present, 0 absent, -1 uncertain, None not mentioned, by category.

    ``problem`` is None, or what is the matter with the text (``empty-text``, ``foreign-language``,
    ``over-budget``, ``labeling-failed``, ``missing-text``), and ``message`` says it in words; all
    labels are then None.
    """

    __slots__ = ("_categories", "_labeler", "_mentions", "_values", "message", "problem", "text")

    text: str
    problem: str | None
    message: str | None

    def __init__(self, text: str, row: Row, categories: tuple[str, ...], labeler: Labeler) -> None:
        self.text = text
        self.problem = row.get("problem")
        self.message = row.get("message")
        self._values: list[int | None] = row["labels"]
        self._categories = categories
        self._labeler = labeler
        found = row.get("mentions")
        self._mentions = None if found is None else mentions(text, found)

    def __getitem__(self, category: str) -> int | None:
        try:
            return self._values[self._categories.index(category)]
        except ValueError:
            raise KeyError(category) from None

    def __iter__(self) -> Iterator[str]:
        return iter(self._categories)

    def __len__(self) -> int:
        return len(self._categories)

    def values_in_order(self) -> tuple[int | None, ...]:
        """The labels in column order."""
        return tuple(self._values)

    @property
    def evidence(self) -> tuple[Mention, ...]:
        """The mentions in the order of the text; asked for when they are first looked at."""
        if self._mentions is None:
            if self.problem is not None:
                self._mentions = ()
            else:
                self._mentions = self._labeler.label(self.text, evidence=True).evidence
        return self._mentions

    def __repr__(self) -> str:
        told = ", ".join(f"{name!r}: {value}" for name, value in self.items() if value is not None)
        problem = "" if self.problem is None else f", problem={self.problem!r}"
        return f"Labels({{{told}}}{problem})"

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Labels):
            return (
                self._categories == other._categories
                and self._values == other._values
                and self.problem == other.problem
            )
        return NotImplemented if not isinstance(other, Mapping) else dict(self) == dict(other)

    def __hash__(self) -> int:
        return hash((self._categories, tuple(self._values)))


def mentions(text: str, rows: list[dict[str, Any]]) -> tuple[Mention, ...]:
    """Java's mentions with Python's offsets."""
    place = Places(text)
    return tuple(
        Mention(
            category=row["category"],
            assertion=row["assertion"],
            text=text[place(row["start"]) : place(row["end"])],
            start=place(row["start"]),
            end=place(row["end"]),
            section=row["section"],
            rule=row["rule"],
            phrase=row["phrase"],
            fuzzy=row["fuzzy"],
            cues=tuple(_cue(text, cue, place) for cue in row["cues"]),
            attributes=row["attributes"],
        )
        for row in rows
    )


def _cue(text: str, row: dict[str, Any], place: Places) -> Cue:
    start, end = place(row["start"]), place(row["end"])
    return Cue(text=text[start:end], start=start, end=end, rule=row["rule"])


class Places:
    """From Java's offsets, which count UTF-16 units, to Python's, which count code points."""

    def __init__(self, text: str) -> None:
        self._wide: list[int] = []
        if not text.isascii() and max(text) > _OUTSIDE_THE_PLANE:
            wide = (i for i, letter in enumerate(text) if letter > _OUTSIDE_THE_PLANE)
            # Where each letter of two units ends, less one, in Java's count.
            self._wide = [i + before + 1 for before, i in enumerate(wide)]

    def __call__(self, units: int) -> int:
        return units - bisect_left(self._wide, units) if self._wide else units
