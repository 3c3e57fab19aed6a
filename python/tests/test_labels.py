from __future__ import annotations

import json
import pickle
import tempfile
import unittest
from pathlib import Path

from support import SAMPLES, rows_of, run_radlabel, samples

import radlabel


class LabelTest(unittest.TestCase):
    def test_one_text_and_many(self) -> None:
        one = radlabel.label("Heart size is normal. Small left effusion. Possible pneumonia.")
        self.assertEqual(one["Pleural Effusion"], 1)
        self.assertEqual(one["Cardiomegaly"], 0)
        self.assertEqual(one["Pneumonia"], -1)
        self.assertIsNone(one["Fracture"])
        self.assertEqual(tuple(one), radlabel.CATEGORIES)
        self.assertEqual(len(one), 14)
        self.assertIsNone(one.problem)
        many = radlabel.label(text for text in ("Edema.", "No edema."))
        self.assertEqual([labels["Edema"] for labels in many], [1, 0])
        self.assertEqual(radlabel.label([]), [])

    def test_order_is_kept_over_many_requests(self) -> None:
        texts = [f"Edema. {'x ' * (i % 700)}" if i % 7 else "No edema." for i in range(3000)]
        found = [labels["Edema"] for labels in radlabel.label(texts)]
        self.assertEqual(found, [1 if i % 7 else 0 for i in range(3000)])

    def test_labels_are_a_value(self) -> None:
        labels = radlabel.label("No edema. Effusion.")
        self.assertEqual(labels, radlabel.label("Effusion, and no edema."))
        self.assertEqual(labels, dict(labels))
        self.assertNotEqual(labels, radlabel.label("Effusion."))
        self.assertNotEqual(labels, 7)
        self.assertEqual(len({labels, radlabel.label("Effusion, no edema.")}), 1)
        self.assertEqual(repr(labels), "Labels({'Edema': 0, 'Pleural Effusion': 1})")
        again = pickle.loads(pickle.dumps(labels))
        self.assertEqual(again, labels)
        self.assertEqual(again.evidence, labels.evidence)
        with self.assertRaises(KeyError):
            labels["Hernia"]

    def test_a_row_says_what_is_wrong_with_it(self) -> None:
        texts = ["", " \n", "Der Befund ist unauffällig und die Lunge ist frei belüftet.", "Edema."]
        found = radlabel.label(texts)
        self.assertEqual(
            [labels.problem for labels in found],
            ["empty-text", "empty-text", "foreign-language", None],
        )
        self.assertEqual(found[2].message, "looks like German; left blank")
        self.assertEqual(set(found[2].values()), {None})
        self.assertEqual(found[2].evidence, ())
        self.assertIn("problem='foreign-language'", repr(found[2]))
        lazy = radlabel.Labeler(budget=1).label("No effusion. No edema.", evidence=True)
        self.assertEqual((lazy.problem, lazy.evidence), ("over-budget", ()))

    def test_what_is_no_text_is_refused(self) -> None:
        for texts, message in (
            ([None], "texts[0] is None; a report is a str"),
            (["a", float("nan")], "texts[1] is NaN; a report is a str"),
            ([1], "texts[0] is of type int; a report is a str"),
            ([b"secret"], "texts[0] is of type bytes; a report is a str"),
            ([["secret"]], "texts[0] is of type list; a report is a str"),
            (b"secret", "texts is a list of str; got: of type bytes"),
            (None, "texts is a list of str; got: None"),
            ({"a": "b"}, "texts is a list of str; got: of type dict"),
            (7, "texts is a list of str; got: of type int"),
        ):
            with self.subTest(message), self.assertRaises(TypeError) as raised:
                radlabel.label(texts)  # type: ignore[call-overload]
            self.assertEqual(str(raised.exception), message)

    def test_odd_strings(self) -> None:
        for text in (
            "\ud83d edema \ude00",
            "\x00 edema",
            "edema " + "\U0001f600" * 70000,
            "\u2028edema",
        ):
            with self.subTest(text[:9]):
                labels = radlabel.label(text, evidence=True)
                self.assertEqual(labels["Edema"], 1)
                self.assertEqual(text[labels.evidence[0].slice], "edema")

    def test_ten_megabytes(self) -> None:
        text = "Small effusion. " * 650_000
        self.assertEqual(radlabel.label([text, "Edema."])[0]["Pleural Effusion"], 1)
        self.assertEqual(radlabel.label("x" * 10_000_000).problem, None)

    def test_too_long_for_a_request(self) -> None:
        with self.assertRaisesRegex(ValueError, "texts 1 to 1 are too long for a request"):
            radlabel.label(["Edema. " * 20_000, "\U0001f600" * 23_000_000])
        self.assertEqual(radlabel.label("Edema.")["Edema"], 1)


class EvidenceTest(unittest.TestCase):
    def test_offsets_are_slices(self) -> None:
        text = "\U0001f600 \U0001f600 No acute \U0001f600 edema; pneumonia cannot be excluded."
        for labels in (radlabel.label(text), radlabel.label(text, evidence=True)):
            edema, pneumonia = labels.evidence
            self.assertEqual(text[edema.slice], "edema")
            self.assertEqual((edema.category, edema.assertion), ("Edema", "negative"))
            self.assertEqual(text[edema.cues[0].slice], "No")
            self.assertEqual(edema.cues[0].rule, "neg.no")
            self.assertEqual(text[pneumonia.slice], pneumonia.text)
            self.assertEqual(text[pneumonia.cues[0].slice], "cannot be excluded")

    def test_attributes(self) -> None:
        mention = radlabel.label("Small left effusion.").evidence[0]
        self.assertEqual(mention.attributes, {"side": "left", "severity": "small"})
        self.assertFalse(mention.fuzzy)


class CommandLineTest(unittest.TestCase):
    """Python and the command line give the same, cell by cell and mention by mention."""

    @classmethod
    def setUpClass(cls) -> None:
        cls.folder = tempfile.TemporaryDirectory()
        folder = Path(cls.folder.name)
        run_radlabel(
            "label", "-q", str(SAMPLES / "reports.csv"),
            "-o", str(folder / "labels.csv"), "--evidence", str(folder / "evidence.jsonl"),
        )  # fmt: skip
        cls.rows = rows_of(folder / "labels.csv")
        cls.lines = [
            json.loads(line)
            for line in (folder / "evidence.jsonl").read_text(encoding="utf-8").splitlines()
        ]

    @classmethod
    def tearDownClass(cls) -> None:
        cls.folder.cleanup()

    def test_the_same_labels(self) -> None:
        found = radlabel.label(report["report"] for report in samples())
        self.assertEqual(len(found), len(self.rows))
        self.assertGreater(len(found), 100)
        for labels, row in zip(found, self.rows):
            for category in radlabel.CATEGORIES:
                cell = row[category]
                value = None if cell == "" else float(cell)
                self.assertEqual(labels[category], value, (row["id"], category))

    def test_the_same_evidence(self) -> None:
        found = radlabel.label([report["report"] for report in samples()], evidence=True)
        for labels, line in zip(found, self.lines):
            mentions = [
                (m.category, m.assertion, m.text, m.rule, m.phrase, m.section, m.fuzzy,
                 dict(m.attributes), [c.text for c in m.cues])
                for m in labels.evidence
            ]  # fmt: skip
            told = [
                (m["category"], m["assertion"], m["text"], m["rule"], m["phrase"], m["section"],
                 m["fuzzy"], m["attributes"], [c["text"] for c in m["cues"]])
                for m in line["mentions"]
            ]  # fmt: skip
            self.assertEqual(mentions, told, line["id"])

    def test_ends_as_the_command_line_does(self) -> None:
        self.assertEqual(run_radlabel("--version").returncode, 0)
        wrong = run_radlabel("labl")
        self.assertEqual(wrong.returncode, 2)
        self.assertIn("label", wrong.stderr)


class LabelerTest(unittest.TestCase):
    def test_options(self) -> None:
        text = "Likely edema."
        self.assertEqual(radlabel.label(text)["Edema"], 1)
        cautious = radlabel.Labeler(options={"likely": "uncertain"})
        self.assertEqual(cautious.label(text)["Edema"], -1)
        self.assertEqual(pickle.loads(pickle.dumps(cautious)).label(text)["Edema"], -1)
        exact = radlabel.Labeler(fuzzy=False, language_check=False, threads=1, sections="all")
        self.assertIsNone(exact.label("Moderate cardiomegally.")["Cardiomegaly"])
        self.assertEqual(radlabel.label("Moderate cardiomegally.")["Cardiomegaly"], 1)

    def test_a_lexicon_of_ones_own(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            rules = Path(folder) / "hernia.yaml"
            rules.write_text(
                "category: Hiatal Hernia\n"
                "findings:\n"
                "  - id: own.hernia\n"
                "    phrases: [hiatal hernia]\n"
                '    examples: "Hiatal hernia. => Hiatal Hernia=1"\n',
                encoding="utf-8",
            )
            with radlabel.Labeler(lexicon=folder) as labeler:
                labels = labeler.label("No hiatal hernia.")
                self.assertEqual(labels["Hiatal Hernia"], 0)
                self.assertEqual(labels.evidence[0].phrase, "own.hernia")
                self.assertEqual(labeler.categories[-1], "Hiatal Hernia")
            rules.write_text("category: [", encoding="utf-8")
            with self.assertRaisesRegex(radlabel.SettingsError, r"hernia\.yaml:1:\d+: "):
                radlabel.Labeler(lexicon=folder).label("x")

    def test_findings(self) -> None:
        text = "\U0001f600 PICC in good position. Possible scoliosis. No azygos lobe. Edema."
        sizes = {"chexpert14": 14, "fine": 60, "cxr-lt": 45, "all": 84}
        for findings, size in sizes.items():
            with self.subTest(findings):
                labels = radlabel.label(text, findings=findings)  # type: ignore[call-overload]
                self.assertEqual(len(labels), size)
                self.assertEqual(labels.get("Edema"), None if findings == "fine" else 1)
                self.assertEqual(labels.get("Scoliosis"), None if size == 14 else -1)
        fine = radlabel.label(text, findings="fine")
        self.assertEqual(fine["Central Venous Catheter"], 1)
        self.assertEqual(
            [(m.category, text[m.slice]) for m in fine.evidence],
            [("Central Venous Catheter", "PICC"), ("Scoliosis", "scoliosis")],
        )
        self.assertIn("Scoliosis", str(radlabel.explain(text, findings="fine")))
        labeler = radlabel.Labeler(findings="all", options={"likely": "uncertain"})
        self.assertEqual(labeler.label("Likely rib fracture.")["Rib Fracture"], -1)
        self.assertEqual(pickle.loads(pickle.dumps(labeler)).categories, labeler.categories)
        fourteen = radlabel.label(text, findings="all")
        self.assertEqual({n: fourteen[n] for n in radlabel.CATEGORIES}, radlabel.label(text))

    def test_settings_that_are_none(self) -> None:
        for labeler, words in (
            (radlabel.Labeler(options={"likely": "perhaps"}), "perhaps"),
            (radlabel.Labeler(sections="some"), "some"),
            (radlabel.Labeler(findings="finest"), "finest"),  # type: ignore[arg-type]
            (radlabel.Labeler(lexicon="no-such-folder"), "no-such-folder"),
            (radlabel.Labeler(threads=0), "--threads must be >= 1; got: 0"),
        ):
            with self.subTest(words), self.assertRaisesRegex(radlabel.SettingsError, words):
                labeler.label("x")
        with self.assertRaisesRegex(ValueError, "time_limit must be > 0 or None; got: 0"):
            radlabel.Labeler(time_limit=0)


class ExplainTest(unittest.TestCase):
    def test_as_text(self) -> None:
        told = str(radlabel.explain("No edema. Small effusion; pneumonia cannot be excluded."))
        self.assertTrue(
            told.startswith("<No> [edema]. Small [effusion]; [pneumonia] <cannot be"), told
        )
        self.assertIn("Pneumonia         uncertain  pneumonia  cannot be excluded", told)
        self.assertIn("Pneumonia                  -1  uncertain", told)
        self.assertNotIn("Small", repr(radlabel.explain("Small effusion.")))
        self.assertIn("empty-text: no text", str(radlabel.explain("")))

    def test_as_html(self) -> None:
        html = radlabel.explain('<script>alert("1")</script> & no edema')._repr_html_()
        self.assertIn("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; ", html)
        self.assertNotIn("<script", html)
        self.assertNotIn("http", html)
        self.assertIn('title="Edema: negative (neg.no)"', html)
        foreign = radlabel.explain("Der Befund ist unauffällig und die Lunge ist frei belüftet.")
        self.assertIn("looks like German", foreign._repr_html_())

    def test_only_a_text(self) -> None:
        with self.assertRaisesRegex(TypeError, "a report is a str; got: None"):
            radlabel.explain(None)  # type: ignore[arg-type]


if __name__ == "__main__":
    unittest.main()
