"""One report explained, as text and as HTML for notebooks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
from typing import Generic, NamedTuple, TypeVar

from ._labels import Cue, Labels, Mention

_HEAD = ("category", "says", "mention", "cue", "rule")
_WORDS = {1: "positive", 0: "negative", -1: "uncertain"}
_COLOURS = {
    "positive": "#f8d0cc",
    "negative": "#cfe8cf",
    "uncertain": "#fbe8b0",
}
_NEUTRAL = "#e4e4e4"
_MARK = "border-radius:3px;padding:0 2px;color:#000;background:"
_CUE = "text-decoration:underline;text-decoration-thickness:2px"

_Span = TypeVar("_Span", Mention, Cue)


class _Part(NamedTuple):
    """A stretch of the report, in one mention or none, and in a cue or not."""

    text: str
    mention: Mention | None
    is_cue: bool


class Explanation:
    """The mentions in one report, what decided them, and the labels.

    ``print`` shows it as text; a notebook shows it in colour. Both hold the report's words.
    """

    def __init__(self, labels: Labels) -> None:
        self.labels = labels
        self.text = labels.text
        self.mentions = labels.evidence

    def __repr__(self) -> str:
        return f"Explanation({self.labels!r})"

    def __str__(self) -> str:
        marked = "".join(_marked(part) for part in self._parts())
        lines = [marked, ""]
        table = [_HEAD, *map(_row, self.mentions)]
        widths = [max(map(len, column)) for column in zip(*table)]
        if self.mentions:
            lines += ["  ".join(c.ljust(w) for c, w in zip(row, widths)).rstrip() for row in table]
            lines.append("")
        for name, value in self.labels.items():
            if value is not None:
                lines.append(f"{name:<26} {value:>2}  {_WORDS[value]}")
        if self.labels.problem is not None:
            lines.append(f"{self.labels.problem}: {self.labels.message}")
        return "\n".join(lines)

    def _repr_html_(self) -> str:
        """Complete in itself: no script, no style but its own, nothing fetched."""
        report = "".join(map(_html, self._parts()))
        labels = " ".join(
            _chip(f"{name} {value}", _WORDS[value])
            for name, value in self.labels.items()
            if value is not None
        )
        problem = ""
        if self.labels.problem is not None:
            problem = f"<div>{escape(f'{self.labels.problem}: {self.labels.message}')}</div>"
        head = "".join(f"<th>{name}</th>" for name in _HEAD)
        rows = "".join(
            "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in _row(m)) + "</tr>"
            for m in self.mentions
        )
        table = (
            f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>" if rows else ""
        )
        return (
            f'<div class="radlabel"><div style="white-space:pre-wrap">{report}</div>'
            f'<div style="margin:.5em 0">{labels}</div>{problem}{table}</div>'
        )

    def _parts(self) -> Iterator[_Part]:
        """The report cut wherever a mention or a cue begins or ends."""
        cues = [cue for mention in self.mentions for cue in mention.cues]
        places = {0, len(self.text)}
        places.update(place for m in self.mentions for place in (m.start, m.end))
        places.update(place for cue in cues for place in (cue.start, cue.end))
        ordered = sorted(places)
        inside = _Inside(self.mentions)
        of_cues = _Inside(cues)
        for start, end in zip(ordered, ordered[1:]):
            is_cue = of_cues.at(start) is not None
            yield _Part(self.text[start:end], inside.at(start), is_cue)


class _Inside(Generic[_Span]):
    """Which mention or cue a place is in, asked from left to right."""

    def __init__(self, marked: Iterable[_Span]) -> None:
        self._rest: list[_Span] = sorted(marked, key=lambda m: (m.start, -m.end), reverse=True)
        self._open: list[_Span] = []

    def at(self, place: int) -> _Span | None:
        while self._rest and self._rest[-1].start <= place:
            self._open.append(self._rest.pop())
        self._open = [one for one in self._open if one.end > place]
        return self._open[-1] if self._open else None


def _row(mention: Mention) -> tuple[str, str, str, str, str]:
    cues = " ... ".join(cue.text for cue in mention.cues) or "-"
    words = (mention.category, mention.assertion, mention.text, cues, mention.rule)
    return tuple(" ".join(word.split()) for word in words)  # type: ignore[return-value]


def _marked(part: _Part) -> str:
    text = f"[{part.text}]" if part.mention is not None else part.text
    return f"<{text}>" if part.is_cue else text


def _html(part: _Part) -> str:
    text = escape(part.text)
    if part.is_cue:
        text = f'<span style="{_CUE}">{text}</span>'
    if part.mention is None:
        return text
    title = escape(f"{part.mention.category}: {part.mention.assertion} ({part.mention.rule})")
    colour = _COLOURS.get(part.mention.assertion, _NEUTRAL)
    return f'<mark title="{title}" style="{_MARK}{colour}">{text}</mark>'


def _chip(text: str, assertion: str) -> str:
    return f'<span style="{_MARK}{_COLOURS[assertion]}">{escape(text)}</span>'
