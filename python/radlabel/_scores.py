"""The CheXpert F1 of the literature, as training scripts call it."""

from __future__ import annotations

import importlib
from collections.abc import Iterable, Sequence
from typing import Any

from ._labeler import Labeler, listed

#: CheXbert's order of the 14.
CHEXBERT_ORDER = (
    "Enlarged Cardiomediastinum",
    "Cardiomegaly",
    "Lung Opacity",
    "Lung Lesion",
    "Edema",
    "Consolidation",
    "Pneumonia",
    "Atelectasis",
    "Pneumothorax",
    "Pleural Effusion",
    "Pleural Other",
    "Fracture",
    "Support Devices",
    "No Finding",
)

#: The five of CheXpert's competition, in the order of the reports.
FIVE = ("Cardiomegaly", "Edema", "Consolidation", "Atelectasis", "Pleural Effusion")

Matrix = Sequence[Sequence[int]]
ClassReport = dict[str, dict[str, float]]


class F1RadLabel:
    """Called as F1CheXbert is, and answers as it does, with radlabel's labels.

    A label counts as positive if it is 1 or -1, else as negative. Arguments are accepted, so that
    changing one import moves a script over, and are ignored: there is no model and no device.

    Args:
        labeler: what labels; by default one with all defaults.
    """

    target_names = CHEXBERT_ORDER
    target_names_5 = FIVE

    def __init__(self, *ignored: object, labeler: Labeler | None = None, **more: object) -> None:
        self._labeler = Labeler() if labeler is None else labeler

    def __call__(
        self, hyps: Iterable[str], refs: Iterable[str]
    ) -> tuple[float, Any, ClassReport, ClassReport]:
        """Scores hypotheses against references, pair by pair.

        Returns:
            accuracy: the share of pairs whose five labels all agree.
            accuracy_not_averaged: 1 or 0 for each pair; an array where numpy is installed, else a
                list.
            class_report: precision, recall, f1-score and support of the 14, and micro, macro,
                weighted and samples average, as scikit-learn's classification_report gives them.
            class_report_5: the same for the five.

        Raises:
            ValueError: if there are no pairs, or more of the one than of the other.
            TypeError: if one is no str.
        """
        guesses, truths = listed(hyps, "hyps"), listed(refs, "refs")
        if len(guesses) != len(truths):
            raise ValueError(f"{len(guesses)} hyps and {len(truths)} refs: there must be as many")
        if not guesses:
            raise ValueError("no reports to score")
        return scores(self._binary(truths), self._binary(guesses))

    def forward(
        self, hyps: Iterable[str], refs: Iterable[str]
    ) -> tuple[float, Any, ClassReport, ClassReport]:
        """The same as calling it."""
        return self(hyps, refs)

    def get_label(self, report: str, mode: str = "rrg") -> list[int | str]:
        """A report's labels in CheXbert's order.

        Args:
            report: its text.
            mode: "rrg", positive or not; "classification", 1, 0, -1 and "" for not mentioned.
        """
        if mode == "rrg":
            return list(self._binary([report])[0])
        if mode == "classification":
            labels = self._labeler.label(report)
            found = (labels[name] for name in CHEXBERT_ORDER)
            return ["" if label is None else label for label in found]
        raise NotImplementedError(mode)

    def _binary(self, reports: list[str]) -> list[list[int]]:
        found = self._labeler.label(reports)
        return [[int(labels[name] in (1, -1)) for name in CHEXBERT_ORDER] for labels in found]


def scores(truths: Matrix, guesses: Matrix) -> tuple[float, Any, ClassReport, ClassReport]:
    """The four numbers for 0 and 1 in CheXbert's order."""
    five = [CHEXBERT_ORDER.index(name) for name in FIVE]
    truths_5 = [[row[i] for i in five] for row in truths]
    guesses_5 = [[row[i] for i in five] for row in guesses]
    agree = [float(truth == guess) for truth, guess in zip(truths_5, guesses_5)]
    return (
        sum(agree) / len(agree),
        _array(agree),
        class_report(truths, guesses, CHEXBERT_ORDER),
        class_report(truths_5, guesses_5, FIVE),
    )


def _array(values: list[float]) -> Any:
    try:
        numpy = importlib.import_module("numpy")
    except ImportError:
        return values
    return numpy.array(values, dtype="float32")


def class_report(truths: Matrix, guesses: Matrix, names: Sequence[str]) -> ClassReport:
    """As scikit-learn's classification_report(output_dict=True); 0 for what is undefined."""
    counts = [
        _counts([row[i] for row in truths], [row[i] for row in guesses]) for i in range(len(names))
    ]
    report = {name: _scored(*count) for name, count in zip(names, counts)}
    rows = list(report.values())
    support = sum(row["support"] for row in rows)
    samples = [_scored(*_counts(truth, guess)) for truth, guess in zip(truths, guesses)]
    report["micro avg"] = _scored(*(sum(count[k] for count in counts) for k in range(3)))
    report["macro avg"] = _averaged(rows, [1.0] * len(rows), support)
    report["weighted avg"] = _averaged(rows, [row["support"] for row in rows], support)
    report["samples avg"] = _averaged(samples, [1.0] * len(samples), support)
    return report


def _counts(truth: Sequence[int], guess: Sequence[int]) -> tuple[int, int, int]:
    """How many are positive in both, in the guess, in truth."""
    both = sum(1 for t, g in zip(truth, guess) if t and g)
    return both, sum(guess), sum(truth)


def _scored(both: int, guessed: int, true: int) -> dict[str, float]:
    return {
        "precision": both / guessed if guessed else 0.0,
        "recall": both / true if true else 0.0,
        "f1-score": 2 * both / (guessed + true) if guessed + true else 0.0,
        "support": float(true),
    }


def _averaged(
    rows: list[dict[str, float]], weights: list[float], support: float
) -> dict[str, float]:
    total = sum(weights)
    mean = {
        key: sum(row[key] * weight for row, weight in zip(rows, weights)) / total if total else 0.0
        for key in ("precision", "recall", "f1-score")
    }
    return {**mean, "support": support}
