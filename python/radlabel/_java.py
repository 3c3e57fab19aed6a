"""Finds Java, and the arguments to start it with."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from pathlib import Path

from ._errors import JavaNotFoundError

INSTALL = (
    "radlabel needs Java 17 or newer: install it (Debian, Ubuntu: apt install"
    " openjdk-17-jre-headless; conda: conda install -c conda-forge openjdk; macOS: brew install"
    " openjdk; Windows: winget install EclipseAdoptium.Temurin.21.JRE), or set RADLABEL_JAVA to a"
    " java that you have"
)

#: As ./radlabel has them: Java's first compiler, and a space for what is soon done with.
#: What Java itself has to say goes to standard error: standard output is for answers.
_FLAGS = (
    "-Xshare:auto",
    "-XX:TieredStopAtLevel=1",
    "-XX:CompileThresholdScaling=0.4",
    "-XX:+UseParallelGC",
    "-Xmn64m",
    "-XX:SurvivorRatio=14",
    "-XX:MaxTenuringThreshold=1",
    "-XX:-UseAdaptiveSizePolicy",
    "-XX:+DisplayVMOutputToStderr",
    "-Xlog:disable",
    "-Xlog:all=warning:stderr",
    "-Dfile.encoding=UTF-8",
)


def command(arguments: list[str], properties: Mapping[str, str] | None = None) -> list[str]:
    """The words that start radlabel's command line."""
    more = os.environ.get("RADLABEL_JAVA_OPTIONS", "").split()
    named = [f"-D{name}={value}" for name, value in (properties or {}).items()]
    return [str(find_java()), *_FLAGS, *more, *named, "-jar", str(find_jar()), *arguments]


def environment() -> dict[str, str]:
    """The environment for Java, which reads names of files by the locale.

    In a locale that knows ASCII only (plain Docker, cron) it would lose all other letters.
    """
    variables = dict(os.environ)
    for name in ("LC_ALL", "LC_CTYPE", "LANG"):
        locale = variables.get(name)
        if locale:
            break
    else:
        locale = "C"
    if os.name == "posix" and locale in ("C", "POSIX"):
        variables["LC_ALL"] = "C.UTF-8"
    return variables


def find_jar() -> Path:
    """The jar in the package."""
    jar = Path(__file__).resolve().parent / "java" / "radlabel-cli.jar"
    if not jar.is_file():
        raise JavaNotFoundError(
            f"{jar} is missing: the package was not installed from a wheel that was built with it"
            " (mvn -B package in radlabel's sources makes python/dist/radlabel-*.whl)"
        )
    return jar


def find_java() -> Path:
    """Java, by RADLABEL_JAVA, a release archive's folder (RADLABEL_HOME), JAVA_HOME or PATH."""
    for variable, folder in (
        ("RADLABEL_JAVA", ""),
        ("RADLABEL_HOME", "runtime"),
        ("JAVA_HOME", ""),
    ):
        value = os.environ.get(variable)
        if value:
            return _named(Path(value, folder), variable)
    found = shutil.which("java")
    if found is None:
        raise JavaNotFoundError("Java was not found. " + INSTALL)
    return Path(found)


def _named(path: Path, variable: str) -> Path:
    """A java, or the one in a folder."""
    names = [path] if path.is_file() else [path / "bin" / "java", path / "bin" / "java.exe"]
    for name in names:
        if name.is_file() and os.access(str(name), os.X_OK):
            return name
    raise JavaNotFoundError(
        f"{variable} is {os.environ[variable]}, and there is no java at {names[0]}. {INSTALL}"
    )
