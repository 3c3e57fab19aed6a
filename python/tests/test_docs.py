"""What the manual and the notebook show is what Python gives.

RADLABEL_DOCS=write writes the outputs into both instead.
"""

from __future__ import annotations

import ast
import contextlib
import doctest
import io
import json
import os
import re
import unittest
from pathlib import Path
from typing import Any

from support import ROOT, has

MANUAL = ROOT / "docs/python.md"
NOTEBOOK = ROOT / "python/examples/radlabel.ipynb"
WRITE = os.environ.get("RADLABEL_DOCS") == "write"
BLOCK = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
LIBRARIES = ("numpy", "pandas", "polars", "pyarrow", "sklearn")


class Session:
    """Runs pieces of code one after the other, as an interpreter does."""

    def __init__(self) -> None:
        self.names: dict[str, Any] = {"__name__": "__main__"}

    def run(self, code: str) -> tuple[str, Any]:
        """What is printed, and the value of a last expression."""
        tree = ast.parse(code)
        last = tree.body.pop() if tree.body and isinstance(tree.body[-1], ast.Expr) else None
        value = None
        with contextlib.redirect_stdout(io.StringIO()) as printed:
            exec(compile(tree, "<shown>", "exec"), self.names)
            if last is not None:
                value = eval(compile(ast.Expression(last.value), "<shown>", "eval"), self.names)
        return printed.getvalue(), value


def needed(code: str) -> list[str]:
    """Libraries that code imports and that are not installed."""
    return [name for name in LIBRARIES if re.search(rf"\bimport {name}\b", code) and not has(name)]


class ManualTest(unittest.TestCase):
    def setUp(self) -> None:
        self.addCleanup(os.chdir, Path.cwd())
        os.chdir(ROOT)

    def test_shows_what_is_given(self) -> None:
        session = Session()
        text = MANUAL.read_text(encoding="utf-8")
        shown = BLOCK.findall(text)
        self.assertGreater(len(shown), 5)
        real = [block if needed(block) else self.real(block, session) for block in shown]
        if WRITE:
            blocks = iter(real)
            MANUAL.write_text(BLOCK.sub(lambda _: f"```python\n{next(blocks)}```", text), "utf-8")
        else:
            self.assertEqual("\n".join(shown), "\n".join(real))

    def real(self, block: str, session: Session) -> str:
        """A block with what its lines give now."""
        lines: list[str] = []
        for example in doctest.DocTestParser().get_examples(block):
            source = example.source.splitlines()
            lines += [f">>> {source[0]}", *(f"... {line}" for line in source[1:])]
            try:
                printed, value = session.run(example.source)
            except Exception as e:
                kind = type(e)
                name = f"{kind.__module__}.{kind.__name__}".replace("builtins.", "")
                printed, value = f"{name.replace('._errors', '')}: {e}\n", None
            lines += printed.splitlines()
            if value is not None:
                lines += repr(value).splitlines()
        return "".join(f"{line}\n" for line in lines) if lines else block


class NotebookTest(unittest.TestCase):
    def test_shows_what_is_given(self) -> None:
        notebook = json.loads(NOTEBOOK.read_text(encoding="utf-8"))
        session = Session()
        cells = [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]
        self.assertGreater(len(cells), 3)
        for number, cell in enumerate(cells, 1):
            outputs = self.outputs(number, *session.run("".join(cell["source"])))
            if WRITE:
                cell["execution_count"], cell["outputs"] = number, outputs
            else:
                self.assertEqual(cell["outputs"], outputs)
        if WRITE:
            NOTEBOOK.write_text(json.dumps(notebook, indent=1) + "\n", encoding="utf-8")

    def outputs(self, number: int, printed: str, value: object) -> list[dict[str, Any]]:
        stream = {"name": "stdout", "output_type": "stream", "text": printed.splitlines(True)}
        found: list[dict[str, Any]] = [stream] if printed else []
        if value is not None:
            data = {"text/plain": repr(value).splitlines(True)}
            if hasattr(value, "_repr_html_"):
                data["text/html"] = value._repr_html_().splitlines(True)
            found.append(
                {
                    "data": data,
                    "execution_count": number,
                    "metadata": {},
                    "output_type": "execute_result",
                }
            )
        return found


if __name__ == "__main__":
    unittest.main()
