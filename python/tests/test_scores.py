from __future__ import annotations

import json
import random
import unittest
import warnings

from support import SAMPLES, has, needs, rows_of, run_radlabel, samples

import radlabel
from radlabel import _scores

HYPS = ["Moderate cardiomegaly. No effusion.", "Possible edema.", "Clear lungs.", "Left effusion."]
REFS = ["Moderate cardiomegaly.", "Edema. Small effusion.", "No edema.", "No effusion. Pneumonia."]


class ByHandTest(unittest.TestCase):
    """Of the five: cardiomegaly hit; edema hit, effusion missed; nothing; effusion invented."""

    def setUp(self) -> None:
        self.accuracy, self.each, self.all, self.five = radlabel.F1RadLabel()(hyps=HYPS, refs=REFS)

    def assert_scores(self, scores: dict[str, float], *expected: float) -> None:
        found = [scores[key] for key in ("precision", "recall", "f1-score", "support")]
        for value, wanted in zip(found, expected):
            self.assertAlmostEqual(value, wanted, delta=1e-12)

    def test_accuracy(self) -> None:
        self.assertEqual(self.accuracy, 0.5)
        self.assertEqual(list(self.each), [1, 0, 1, 0])

    def test_five(self) -> None:
        self.assertEqual(
            list(self.five),
            ["Cardiomegaly", "Edema", "Consolidation", "Atelectasis", "Pleural Effusion",
             "micro avg", "macro avg", "weighted avg", "samples avg"],
        )  # fmt: skip
        self.assert_scores(self.five["Cardiomegaly"], 1, 1, 1, 1)
        self.assert_scores(self.five["Edema"], 1, 1, 1, 1)
        self.assert_scores(self.five["Atelectasis"], 0, 0, 0, 0)
        self.assert_scores(self.five["Pleural Effusion"], 0, 0, 0, 1)
        self.assert_scores(self.five["micro avg"], 2 / 3, 2 / 3, 2 / 3, 3)
        self.assert_scores(self.five["macro avg"], 2 / 5, 2 / 5, 2 / 5, 3)
        self.assert_scores(self.five["weighted avg"], 2 / 3, 2 / 3, 2 / 3, 3)
        self.assert_scores(self.five["samples avg"], 2 / 4, 1.5 / 4, (1 + 2 / 3) / 4, 3)

    def test_fourteen(self) -> None:
        self.assertEqual(tuple(self.all)[:14], radlabel.CHEXBERT_ORDER)
        self.assertEqual(sorted(radlabel.CHEXBERT_ORDER), sorted(radlabel.CATEGORIES))
        self.assert_scores(self.all["Pneumonia"], 0, 0, 0, 1)
        self.assertEqual(len(self.all), 18)


class CalledTest(unittest.TestCase):
    def test_arguments_are_taken_and_ignored(self) -> None:
        for metric in (
            radlabel.F1RadLabel(),
            radlabel.F1RadLabel(device="cuda"),
            radlabel.F1RadLabel(None, None, "cpu", refs_filename="r.cache", hyps_filename=None),
        ):
            self.assertEqual(metric(["Edema."], ["Edema."])[0], 1.0)
            self.assertEqual(metric.forward(hyps=["Edema."], refs=["Effusion."])[0], 0.0)

    def test_a_report_of_its_own(self) -> None:
        metric = radlabel.F1RadLabel()
        self.assertEqual(sum(metric.get_label("Edema; possible pneumonia; no effusion.")), 2)
        told = metric.get_label("Edema; possible pneumonia; no effusion.", mode="classification")
        self.assertEqual(told, ["", "", "", "", 1, "", -1, "", "", 0, "", "", "", ""])
        with self.assertRaises(NotImplementedError):
            metric.get_label("x", mode="other")

    def test_a_labeler_of_ones_own(self) -> None:
        drop = radlabel.Labeler(options={"stable": "blank"})
        told = radlabel.F1RadLabel(labeler=drop).get_label("Stable heart size.", "classification")
        self.assertNotIn(-1, told)

    def test_what_cannot_be_scored(self) -> None:
        metric = radlabel.F1RadLabel()
        for hyps, refs, error, words in (
            (["a"], ["a", "b"], ValueError, "1 hyps and 2 refs: there must be as many"),
            ([], [], ValueError, "no reports to score"),
            (["a"], [None], TypeError, r"refs\[0\] is None; a report is a str"),
            ([float("nan")], ["a"], TypeError, r"hyps\[0\] is NaN"),
            ("Edema.", ["Edema."], TypeError, "hyps is a list of str; got: of type str"),
        ):
            with self.subTest(words), self.assertRaisesRegex(error, words):
                metric(hyps=hyps, refs=refs)

    @unittest.skipUnless(has("numpy"), "numpy is not installed")
    def test_an_array_for_each_pair(self) -> None:
        each = radlabel.F1RadLabel()(HYPS, REFS)[1]
        self.assertEqual((each.shape, str(each.dtype), each.mean()), ((4,), "float32", 0.5))


class CommandLineTest(unittest.TestCase):
    """``radlabel score --preset f1chexbert`` gives the same."""

    def test_the_same_scores(self) -> None:
        folder = SAMPLES / "generated"
        files = [folder / f"{name}.csv" for name in ("references", "model-a", "model-b")]
        refs, *systems = [{row["id"]: row["report"] for row in rows_of(file)} for file in files]
        done = run_radlabel(
            "score", "--preset", "f1chexbert", "--json", "--bootstrap", "0",
            "--references", str(files[0]),
            "--hypotheses", str(files[1]), "--hypotheses", str(files[2]),
        )  # fmt: skip
        done.check_returncode()
        told = [system["f1chexbert"] for system in json.loads(done.stdout)["systems"]]
        self.assertEqual(len(told), 2)
        for hyps, wanted in zip(systems, told):
            found = radlabel.F1RadLabel()(hyps=[hyps[key] for key in refs], refs=refs.values())
            self.assertAlmostEqual(found[0], wanted["accuracy"], delta=1e-12)
            self.assertEqual(list(found[1]), wanted["accuracy_not_averaged"])
            for report, name in ((found[2], "class_report"), (found[3], "class_report_5")):
                self.assertEqual(list(report), list(wanted[name]))
                for row, scores in report.items():
                    for key, value in scores.items():
                        self.assertAlmostEqual(value, wanted[name][row][key], delta=1e-12)


@needs("sklearn")
class ScikitLearnTest(unittest.TestCase):
    """The second calculator."""

    def assert_same(self, truths: list[list[int]], guesses: list[list[int]]) -> None:
        from sklearn.metrics import accuracy_score, classification_report

        five = [radlabel.CHEXBERT_ORDER.index(name) for name in _scores.FIVE]
        accuracy, _, report, report_5 = _scores.scores(truths, guesses)
        cut = [[[row[i] for i in five] for row in rows] for rows in (truths, guesses)]
        self.assertAlmostEqual(accuracy, accuracy_score(*cut), delta=1e-12)
        for found, names, rows in (
            (report, radlabel.CHEXBERT_ORDER, (truths, guesses)),
            (report_5, _scores.FIVE, cut),
        ):
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                wanted = classification_report(*rows, target_names=list(names), output_dict=True)
            self.assertEqual(list(found), list(wanted))
            for name, scores in wanted.items():
                for key, value in scores.items():
                    self.assertAlmostEqual(found[name][key], value, delta=1e-12, msg=(name, key))

    def test_tables_by_chance(self) -> None:
        chance = random.Random(18)
        for n in (2, 3, 10, 200):
            for share in (0.02, 0.3, 0.9):
                rows = [
                    [[int(chance.random() < share) for _ in range(14)] for _ in range(n)]
                    for _ in range(2)
                ]
                self.assert_same(*rows)

    def test_nothing_and_all(self) -> None:
        none, every = [[0] * 14] * 3, [[1] * 14] * 3
        mixed = [[1, 0] * 7, [0, 1] * 7, [0] * 14]
        for truths, guesses in ((none, mixed), (mixed, none), (every, mixed), (mixed, mixed)):
            self.assert_same(truths, guesses)

    def test_samples(self) -> None:
        metric = radlabel.F1RadLabel()
        reports = [report["report"] for report in samples()]
        self.assert_same(metric._binary(reports), metric._binary(reports[1:] + reports[:1]))


if __name__ == "__main__":
    unittest.main()
