"""Frames of pandas, polars and pyarrow; each kind is passed over where it is not installed."""

from __future__ import annotations

import io
import tempfile
import unittest
from pathlib import Path
from typing import Any

from support import SAMPLES, needs, run_radlabel, samples

import radlabel

IDS = [3, 1, 2, 9]
TEXTS = ["No edema.", None, "", "Possible edema. Effusion."]
EDEMA = [0, None, None, -1]
PROBLEMS = [None, "missing-text", "empty-text", None]
COLUMNS = ["study_id", *radlabel.CATEGORIES, "problem"]


class NoFrameTest(unittest.TestCase):
    def test_says_what_a_frame_is(self) -> None:
        for thing, kind in (
            ([], "builtins.list"),
            (None, "builtins.NoneType"),
            ({}, "builtins.dict"),
        ):
            with self.subTest(kind), self.assertRaisesRegex(TypeError, f"got: {kind}"):
                radlabel.label_frame(thing)


@needs("pandas")
class PandasTest(unittest.TestCase):
    def frame(self, **more: Any) -> Any:
        import pandas as pd

        return pd.DataFrame({"study_id": IDS, "report": TEXTS, **more}, index=[7, 7, 5, 1])

    def test_labels(self) -> None:
        import pandas as pd

        labels = radlabel.label_frame(self.frame())
        self.assertEqual(list(labels.columns), COLUMNS)
        self.assertEqual(labels["study_id"].tolist(), IDS)
        self.assertEqual(labels.index.tolist(), [7, 7, 5, 1])
        self.assertEqual([None if v != v else v for v in labels["Edema"]], EDEMA)
        self.assertEqual(str(labels["Edema"].dtype), "float64")
        self.assertEqual([None if pd.isna(v) else v for v in labels["problem"]], PROBLEMS)

    def test_other_columns(self) -> None:
        labels = radlabel.label_frame(self.frame(text=["Edema."] * 4), text="text", id=None)
        self.assertEqual(list(labels.columns), COLUMNS[1:])
        self.assertEqual(labels["Edema"].tolist(), [1] * 4)

    def test_all_kinds_of_missing(self) -> None:
        import pandas as pd

        frame = pd.DataFrame({"report": [None, float("nan"), pd.NA, pd.NaT, "Edema."]})
        labels = radlabel.label_frame(frame, id=None)
        self.assertEqual(labels["problem"].tolist()[:4], ["missing-text"] * 4)
        strings = pd.DataFrame({"report": pd.array(["Edema.", None], dtype="string")})
        self.assertEqual(radlabel.label_frame(strings, id=None)["Edema"].tolist()[0], 1)

    def test_findings(self) -> None:
        frame = self.frame(text=["PICC.", "Scoliosis.", None, "Edema."])
        labels = radlabel.label_frame(frame, text="text", findings="fine")
        self.assertEqual(len(labels.columns), 62)
        self.assertEqual(labels["Scoliosis"].tolist()[1], 1)
        self.assertEqual(labels["Central Venous Catheter"].tolist()[0], 1)
        self.assertNotIn("Edema", labels.columns)

    def test_no_rows(self) -> None:
        labels = radlabel.label_frame(self.frame().iloc[:0])
        self.assertEqual((list(labels.columns), len(labels)), (COLUMNS, 0))

    def test_what_is_wrong(self) -> None:
        for change, error, words in (
            ({"text": "reports"}, KeyError, "text='reports' is no column; there are"),
            ({"id": "subject"}, KeyError, "id='subject' is no column.*id=None for no id"),
            ({"text": "study_id"}, TypeError, "row 0 is of type int; a report is a str"),
            ({"id": "Edema"}, ValueError, "id='Edema' is the name of a column of the labels"),
        ):
            with self.subTest(words), self.assertRaisesRegex(error, words):
                radlabel.label_frame(self.frame(Edema=IDS), **change)
        series = self.frame()["report"]
        with self.assertRaisesRegex(TypeError, "got: pandas.*Series"):
            radlabel.label_frame(series)
        self.assertEqual(len(radlabel.label(series.dropna())), 3)

    def test_is_what_the_command_line_writes(self) -> None:
        import pandas as pd

        frame = pd.read_csv(SAMPLES / "reports.csv")
        labels = radlabel.label_frame(frame, id="id")
        with tempfile.TemporaryDirectory() as folder:
            written = Path(folder) / "labels.csv"
            done = run_radlabel("label", "-q", str(SAMPLES / "reports.csv"), "-o", str(written))
            done.check_returncode()
            pd.testing.assert_frame_equal(labels.drop(columns="problem"), pd.read_csv(written))


@needs("polars")
class PolarsTest(unittest.TestCase):
    def test_labels(self) -> None:
        import polars as pl

        labels = radlabel.label_frame(pl.DataFrame({"study_id": IDS, "report": TEXTS}))
        self.assertEqual(labels.columns, COLUMNS)
        self.assertEqual(labels["study_id"].to_list(), IDS)
        self.assertEqual(labels["Edema"].to_list(), EDEMA)
        self.assertEqual(labels["Edema"].dtype, pl.Int8)
        self.assertEqual(labels["problem"].to_list(), PROBLEMS)

    def test_no_rows_and_no_id(self) -> None:
        import polars as pl

        labels = radlabel.label_frame(pl.DataFrame({"report": []}), id=None)
        self.assertEqual((labels.columns, labels.height), (COLUMNS[1:], 0))

    def test_a_lazy_frame_is_refused(self) -> None:
        import polars as pl

        with self.assertRaisesRegex(TypeError, "LazyFrame"):
            radlabel.label_frame(pl.LazyFrame({"report": TEXTS}))


@needs("pyarrow")
class ArrowTest(unittest.TestCase):
    def test_labels(self) -> None:
        import pyarrow as pa

        table = pa.table({"study_id": IDS, "report": TEXTS})
        labels = radlabel.label_frame(pa.concat_tables([table.slice(0, 1), table.slice(1)]))
        self.assertEqual(labels.column_names, COLUMNS)
        self.assertEqual(labels["study_id"].to_pylist(), IDS)
        self.assertEqual(labels["Edema"].to_pylist(), EDEMA)
        self.assertEqual(labels.schema.field("Edema").type, pa.int8())
        self.assertEqual(labels["problem"].to_pylist(), PROBLEMS)

    def test_goes_to_a_file_and_back(self) -> None:
        import pyarrow as pa
        import pyarrow.parquet as pq

        reports = [report["report"] for report in samples()]
        labels = radlabel.label_frame(pa.table({"report": reports}), id=None)
        file = io.BytesIO()
        pq.write_table(labels, file)
        self.assertEqual(pq.read_table(file), labels)
        found = [tuple(row.values())[:14] for row in labels.to_pylist()]
        self.assertEqual(found, [x.values_in_order() for x in radlabel.label(reports)])


if __name__ == "__main__":
    unittest.main()
