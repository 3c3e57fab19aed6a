#!/usr/bin/env python3
"""Scores of made-up label tables by scikit-learn: the second calculator for the tests of scores.

    python scikit_learn.py FOLDER

writes FOLDER/tables.tsv and FOLDER/figures.tsv, the same ones every time. A label is 1, 0, -1 or
empty, and x where a gold file does not score it. Needs scikit-learn 1.3 or newer.
"""
import random
import sys
import warnings
from pathlib import Path

import numpy as np
from sklearn.metrics import accuracy_score, precision_recall_fscore_support, roc_auc_score

CATEGORIES = [
    "Enlarged Cardiomediastinum", "Cardiomegaly", "Lung Opacity", "Lung Lesion", "Edema",
    "Consolidation", "Pneumonia", "Atelectasis", "Pneumothorax", "Pleural Effusion",
    "Pleural Other", "Fracture", "Support Devices", "No Finding",
]
FIVE = ["Cardiomegaly", "Edema", "Consolidation", "Atelectasis", "Pleural Effusion"]
SETS = {"14": CATEGORIES, "5": FIVE}
SEED = 18


def table(chance, reports, weights, agree, unscored=0.0):
    """Pairs of rows; the second agrees with the first with this probability."""
    values = ["1", "0", "-1", ""]
    rows = []
    for _ in range(reports):
        first = [chance.choices(values, weights)[0] for _ in CATEGORIES]
        second = [a if chance.random() < agree else chance.choices(values, weights)[0]
                  for a in first]
        for row in (first, second):  # No Finding is present or not mentioned
            row[-1] = "1" if row[-1] == "1" else ""
        first = ["x" if chance.random() < unscored else a for a in first]
        rows.append((first, second))
    return rows


def tables():
    chance = random.Random(SEED)
    made = {
        "usual": table(chance, 120, [2, 3, 1, 8], 0.8),
        "dense": table(chance, 40, [4, 1, 3, 1], 0.5),
        "rare": table(chance, 30, [1, 4, 1, 40], 0.6),
        "unlike": table(chance, 25, [3, 3, 2, 3], 0.0),
        "arguable": table(chance, 50, [3, 3, 1, 5], 0.7, unscored=0.15),
        "one": table(chance, 1, [1, 1, 1, 1], 0.5),
    }
    made["perfect"] = [(row, row) for row, _ in made["usual"]]
    empty = [""] * len(CATEGORIES)
    made["silent"] = [(empty, empty)] * 3
    made["mute"] = [(row, empty) for row, _ in made["dense"]]
    return made


def claim(value, uncertain):
    """What a value claims: 1 present, 2 left open, 0 neither."""
    if value == "-1":
        return {"ones": 1, "zeros": 0, "class": 2}[uncertain]
    return 1 if value == "1" else 0


def read(rows, uncertain, blank):
    claims = np.array([[[claim(v, uncertain) for v in side] for side in pair] for pair in rows])
    scored = np.array(
        [[v != "x" and not (blank == "skip" and v == "") for v in first] for first, _ in rows])
    return claims, scored


def set_figures(rows, uncertain, blank):
    claims, scored = read(rows, uncertain, blank)
    for name, categories in SETS.items():
        index = [CATEGORIES.index(c) for c in categories]
        yield from averages(name, claims[:, :, index], scored[:, index], categories, uncertain)


def column_figures(rows, uncertain, blank):
    claims, scored = read(rows, uncertain, blank)
    for i, category in enumerate(CATEGORIES):
        for value, label in ((1, category), (2, category + " (uncertain)")):
            if value == 2 and (uncertain != "class" or category == "No Finding"):
                continue
            truth = claims[:, 0, i][scored[:, i]] == value
            given = claims[:, 1, i][scored[:, i]] == value
            for measure, number in zip(("precision", "recall", "f1"), prf(truth, given)):
                yield f"{measure} of {label}", number
            if truth.any() and not truth.all():
                yield f"auroc of {label}", roc_auc_score(truth, given)


def prf(truth, given):
    if not len(truth):
        return 0.0, 0.0, 0.0
    return precision_recall_fscore_support(
        truth, given, average="binary", pos_label=True, zero_division=0)[:3]


def averages(name, claims, scored, categories, uncertain):
    columns = [(i, 1) for i in range(len(categories))]
    if uncertain == "class":
        columns += [(i, 2) for i, c in enumerate(categories) if c != "No Finding"]
    truth = np.stack([claims[:, 0, i] == v for i, v in columns], axis=1)
    given = np.stack([claims[:, 1, i] == v for i, v in columns], axis=1)
    mask = np.stack([scored[:, i] for i, _ in columns], axis=1)
    # what is not scored is a no on both sides, which changes none of these numbers
    truth, given = truth & mask, given & mask
    rows = scored.any(axis=1)
    for average in ("micro", "macro", "weighted", "samples"):
        chosen = rows if average == "samples" else slice(None)
        if not len(truth[chosen]):
            continue
        numbers = precision_recall_fscore_support(
            truth[chosen].astype(int), given[chosen].astype(int), average=average, zero_division=0)
        for measure, number in zip(("precision", "recall", "f1"), numbers):
            yield f"{measure}_{name}_{average}", number
    if rows.any():
        first = np.where(scored, claims[:, 0], 0)[rows]
        second = np.where(scored, claims[:, 1], 0)[rows]
        bits = [np.concatenate([m == 1, m == 2], axis=1).astype(int) for m in (first, second)]
        yield f"exact_match_{name}", accuracy_score(*bits)
        yield f"cell_accuracy_{name}", accuracy_score(
            claims[:, 0][scored].ravel(), claims[:, 1][scored].ravel())


def main(folder):
    warnings.filterwarnings("ignore")
    made = tables()
    with open(folder / "tables.tsv", "w", encoding="utf-8", newline="\n") as out:
        out.write("\t".join(["table", "side"] + CATEGORIES) + "\n")
        for name, rows in made.items():
            for pair in rows:
                for side, row in zip(("reference", "hypothesis"), pair):
                    out.write("\t".join([name, side] + row) + "\n")
    with open(folder / "figures.tsv", "w", encoding="utf-8", newline="\n") as out:
        out.write("table\tuncertain\tblank\tstatistic\tvalue\n")
        for name, rows in made.items():
            for uncertain in ("ones", "zeros", "class"):
                for blank in ("zeros", "skip"):
                    found = list(set_figures(rows, uncertain, blank))
                    if name in ("rare", "arguable"):
                        found += column_figures(rows, uncertain, blank)
                    for statistic, value in found:
                        out.write(
                            f"{name}\t{uncertain}\t{blank}\t{statistic}\t{float(value)!r}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
