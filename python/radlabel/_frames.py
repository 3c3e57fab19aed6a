"""Frames of pandas, polars and pyarrow: told by their module, and imported only when given."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Callable, NamedTuple

if TYPE_CHECKING:
    from ._client import Row
    from ._labeler import Labeler

MISSING = "missing-text"
PROBLEM = "problem"

Columns = dict[str, list[Any]]


class _Kind(NamedTuple):
    """How a kind of frame is called, read and made."""

    type: str
    names: Callable[[Any], list[str]]
    values: Callable[[Any, str], list[Any]]
    made: Callable[[Any, str | None, Columns], Any]


def label_frame(labeler: Labeler, df: Any, text: str, id: str | None) -> Any:
    """See Labeler.label_frame."""
    kind = _kind(df)
    names = kind.names(df)
    for column, role in ((text, "text"), (id, "id")):
        if column is not None and column not in names:
            none = "; id=None for no id" if role == "id" else ""
            raise KeyError(f"{role}={column!r} is no column; there are {names}{none}")
    columns = _columns(labeler, kind.values(df, text))
    if id is not None and id in columns:
        raise ValueError(f"id={id!r} is the name of a column of the labels")
    return kind.made(df, id, columns)


def _columns(labeler: Labeler, texts: list[Any]) -> Columns:
    """A column for each category, and one for problems."""
    for i, text in enumerate(texts):
        if not isinstance(text, str) and not _is_missing(text):
            raise TypeError(f"row {i} is of type {type(text).__name__}; a report is a str")
    given = [text for text in texts if isinstance(text, str)]
    found = iter(labeler._client.rows(given, labeler._time_limit))
    categories = labeler.categories
    missing: Row = {"labels": [None] * len(categories), PROBLEM: MISSING}
    rows = [next(found) if isinstance(text, str) else missing for text in texts]
    labels = [row["labels"] for row in rows]
    columns: Columns = {name: [values[i] for values in labels] for i, name in enumerate(categories)}
    columns[PROBLEM] = [row.get(PROBLEM) for row in rows]
    return columns


def _is_missing(value: object) -> bool:
    """None, NaN, and pandas' NA and NaT."""
    return (
        value is None
        or (isinstance(value, float) and value != value)
        or type(value).__name__ in ("NAType", "NaTType")
    )


def _kind(df: Any) -> _Kind:
    for module, kind in _KINDS.items():
        loaded = sys.modules.get(module)
        if loaded is not None and isinstance(df, getattr(loaded, kind.type, ())):
            return kind
    raise TypeError(
        "a frame is a pandas DataFrame, a polars DataFrame or a pyarrow Table; got:"
        f" {type(df).__module__}.{type(df).__name__}"
    )


def _to_pandas(df: Any, id: str | None, columns: Columns) -> Any:
    """As read_csv gives a label file: numbers with NaN, so that training code takes it as it is."""
    pandas = sys.modules["pandas"]
    data = {} if id is None else {id: df[id]}
    for name, values in columns.items():
        kind = object if name == PROBLEM else "float64"
        data[name] = pandas.Series(values, index=df.index, dtype=kind)
    return pandas.DataFrame(data, index=df.index)


def _to_polars(df: Any, id: str | None, columns: Columns) -> Any:
    polars = sys.modules["polars"]
    kinds = {name: polars.String if name == PROBLEM else polars.Int8 for name in columns}
    labels = polars.DataFrame(columns, schema=kinds)
    return labels if id is None else df.select(id).hstack(labels)


def _to_arrow(df: Any, id: str | None, columns: Columns) -> Any:
    pyarrow = sys.modules["pyarrow"]
    arrays = {
        name: pyarrow.array(values, pyarrow.string() if name == PROBLEM else pyarrow.int8())
        for name, values in columns.items()
    }
    data = {} if id is None else {id: df.column(id)}
    return pyarrow.table({**data, **arrays})


_KINDS = {
    "pandas": _Kind(
        "DataFrame",
        lambda df: list(df.columns),
        lambda df, name: df[name].tolist(),
        _to_pandas,
    ),
    "polars": _Kind(
        "DataFrame",
        lambda df: list(df.columns),
        lambda df, name: df[name].to_list(),
        _to_polars,
    ),
    "pyarrow": _Kind(
        "Table",
        lambda df: list(df.column_names),
        lambda df, name: df.column(name).to_pylist(),
        _to_arrow,
    ),
}
