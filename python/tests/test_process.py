"""The Java process: killed, stopped, interrupted, forked, shared by threads; and found, or not."""

from __future__ import annotations

import multiprocessing
import os
import signal
import stat
import subprocess
import sys
import tempfile
import threading
import time
import unittest
from pathlib import Path
from unittest import mock

from support import exists, is_running, run_radlabel, soon

import radlabel
from radlabel import _java

TEXTS = ["Edema. " + "No effusion. Heart size is normal. " * 40] * 2000

posix = unittest.skipUnless(os.name == "posix", "needs POSIX")


def edema() -> int | None:
    return radlabel.label("Edema.")["Edema"]


def pid_of(labeler: radlabel.Labeler) -> int:
    pid = labeler._client.java_pid()
    assert pid is not None
    return pid


def in_a_process(
    code: str, *, timeout: float = 60, **more: object
) -> subprocess.CompletedProcess[str]:
    """Another Python, whose warnings are errors."""
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        capture_output=True, text=True, timeout=timeout, check=False, **more,  # type: ignore[call-overload]
    )  # fmt: skip


@posix
class DeathTest(unittest.TestCase):
    def setUp(self) -> None:
        # Settings of its own, so that the process is shared with no other test.
        self.labeler = radlabel.Labeler(budget=9_001)
        self.labeler.label("Edema.")
        self.pid = pid_of(self.labeler)

    def tearDown(self) -> None:
        self.labeler.close()

    def test_killed_between_calls(self) -> None:
        os.kill(self.pid, signal.SIGKILL)
        self.assertEqual(self.labeler.label("Edema.")["Edema"], 1)
        self.assertNotEqual(pid_of(self.labeler), self.pid)
        self.assertFalse(exists(self.pid))

    def test_a_dead_one_is_no_zombie_even_without_a_call(self) -> None:
        os.kill(self.pid, signal.SIGKILL)
        self.assertTrue(soon(lambda: not exists(self.pid)))

    def test_killed_at_work(self) -> None:
        timer = threading.Timer(0.05, os.kill, (self.pid, signal.SIGKILL))
        os.kill(self.pid, signal.SIGSTOP)
        timer.start()
        # The first time it is taken for one that died unseen.
        self.assertEqual(len(self.labeler.label(TEXTS)), len(TEXTS))
        fresh = radlabel.Labeler(budget=9_002)
        with self.assertRaisesRegex(radlabel.JavaError, r"ended \(signal 9\)") as raised:
            killer = threading.Thread(target=self._kill_when_there, args=(fresh,))
            killer.start()
            fresh.label(TEXTS)
        killer.join()
        self.assertNotIn("Heart size", str(raised.exception))
        self.assertEqual(fresh.label("Edema.")["Edema"], 1)
        fresh.close()

    def _kill_when_there(self, labeler: radlabel.Labeler) -> None:
        if soon(lambda: labeler._client.java_pid() is not None):
            os.kill(pid_of(labeler), signal.SIGKILL)

    def test_last_words(self) -> None:
        labeler = radlabel.Labeler(budget=9_003)
        with mock.patch.object(_java, "_FLAGS", ("-XX:NoSuchFlag",)):
            with self.assertRaisesRegex(radlabel.JavaError, r"exit code 1\):(.|\n)*NoSuchFlag"):
                labeler.label("Edema.")

    def test_warnings_of_java_are_no_answers(self) -> None:
        code = "import radlabel; assert radlabel.label('Edema.')['Edema'] == 1"
        options = {"RADLABEL_JAVA_OPTIONS": "-Xmx96m -Xmn200m"}
        done = in_a_process(code, env={**os.environ, **options})
        self.assertEqual((done.returncode, done.stderr), (0, ""))

    def test_stopped(self) -> None:
        self.labeler._time_limit = 0.5
        os.kill(self.pid, signal.SIGSTOP)
        start = time.monotonic()
        with self.assertRaisesRegex(radlabel.TimeLimitError, "no answer within the time limit"):
            self.labeler.label(TEXTS)
        self.assertLess(time.monotonic() - start, 5)
        self.assertFalse(exists(self.pid))
        self.labeler._time_limit = 60
        self.assertEqual(self.labeler.label("Edema.")["Edema"], 1)

    def test_the_limit_is_for_an_answer_and_not_for_all(self) -> None:
        self.labeler._time_limit = 1.0
        for _ in range(12):
            self.labeler.label("Edema.")
            time.sleep(0.1)
        self.assertEqual(pid_of(self.labeler), self.pid)

    def test_closed_and_used_again(self) -> None:
        with self.labeler:
            pass
        self.assertFalse(exists(self.pid))
        self.assertEqual(self.labeler.label("Edema.")["Edema"], 1)

    def test_goes_with_its_labeler(self) -> None:
        labeler = radlabel.Labeler(budget=9_004)
        labeler.label("Edema.")
        pid = pid_of(labeler)
        del labeler
        self.assertTrue(soon(lambda: not exists(pid)))

    def test_interrupted(self) -> None:
        timer = threading.Timer(0.1, os.kill, (os.getpid(), signal.SIGINT))
        os.kill(self.pid, signal.SIGSTOP)
        timer.start()
        with self.assertRaises(KeyboardInterrupt):
            self.labeler.label(TEXTS)
        self.assertFalse(exists(self.pid))
        self.assertEqual([x["Edema"] for x in self.labeler.label(["No edema.", "x"])], [0, None])

    def test_interrupted_at_random(self) -> None:
        for i in range(5):
            timer = threading.Timer(0.007 * i, os.kill, (os.getpid(), signal.SIGINT))
            try:
                timer.start()
                self.labeler.label(TEXTS)
                timer.join()
                time.sleep(0.01)
            except KeyboardInterrupt:
                pass
            found = self.labeler.label(["No edema.", "Edema."])
            self.assertEqual([labels["Edema"] for labels in found], [0, 1])

    def test_called_from_a_signal_handler(self) -> None:
        seen: list[BaseException] = []

        def call(*_: object) -> None:
            try:
                self.labeler.label("Edema.")
            except radlabel.RadlabelError as e:
                seen.append(e)
            finally:
                os.kill(self.pid, signal.SIGCONT)

        before = signal.signal(signal.SIGUSR1, call)
        try:
            os.kill(self.pid, signal.SIGSTOP)
            threading.Timer(0.1, os.kill, (os.getpid(), signal.SIGUSR1)).start()
            self.assertEqual(len(self.labeler.label(TEXTS)), len(TEXTS))
        finally:
            signal.signal(signal.SIGUSR1, before)
        self.assertIn("from within a call of its own", str(seen[0]))


class ThreadsTest(unittest.TestCase):
    def test_eight_at_once(self) -> None:
        wrong: list[object] = []

        def work(number: int) -> None:
            word = "Edema." if number % 2 else "No edema."
            for i in range(20):
                texts = [word] * (1 + 37 * (i % 5))
                found = {labels["Edema"] for labels in radlabel.label(texts)}
                if found != {number % 2}:
                    wrong.append((number, i, found))

        threads = [threading.Thread(target=work, args=(n,)) for n in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
        self.assertEqual(wrong, [])

    def test_the_same_settings_share_a_process(self) -> None:
        edema()
        one, other = radlabel.Labeler(), radlabel.Labeler(time_limit=7)
        self.assertEqual(one.label("x"), other.label("x"))
        self.assertEqual(pid_of(one), pid_of(other))
        self.assertNotEqual(pid_of(one), 0)


def _labelled_in_a_worker(texts: list[str]) -> tuple[list[int | None], int]:
    found = [labels["Edema"] for labels in radlabel.label(texts)]
    return found, pid_of(radlabel._default(None))


@posix
class ForkTest(unittest.TestCase):
    def setUp(self) -> None:
        edema()
        self.pid = pid_of(radlabel._default(None))

    def test_workers_have_their_own(self) -> None:
        for way in ("fork", "spawn"):
            with self.subTest(way):
                with multiprocessing.get_context(way).Pool(2) as pool:
                    answers = pool.map(_labelled_in_a_worker, [["Edema.", "No edema."]] * 6)
                self.assertTrue(all(found == [1, 0] for found, _ in answers))
                pids = {pid for _, pid in answers}
                self.assertNotIn(self.pid, pids)
                for pid in pids:
                    self.assertTrue(
                        soon(lambda pid=pid: not is_running(pid)), "ends with its worker"
                    )
                self.assertEqual(edema(), 1)
                self.assertEqual(pid_of(radlabel._default(None)), self.pid)

    def test_a_child_that_ends_leaves_the_parent_alone(self) -> None:
        for end in ("os._exit(0)", "sys.exit(0)"):
            code = (
                "import os, sys, radlabel\n"
                "radlabel.label('Edema.')\n"
                "child = os.fork()\n"
                f"if child == 0: {end}\n"
                "assert os.waitpid(child, 0)[1] == 0\n"
                "assert radlabel.label('Edema.')['Edema'] == 1\n"
            )
            with self.subTest(end):
                # Python 3.12 warns of any thread beside a fork.
                code = (
                    "import warnings; warnings.simplefilter('ignore', DeprecationWarning)\n" + code
                )
                done = in_a_process(code)
                self.assertEqual((done.returncode, done.stderr), (0, ""))

    def test_a_child_while_another_thread_labels(self) -> None:
        thread = threading.Thread(target=radlabel.label, args=(TEXTS,))
        thread.start()
        for _ in range(3):
            child = os.fork()
            if child == 0:
                status = 1
                try:
                    status = 0 if edema() == 1 else 2
                finally:
                    radlabel._default(None).close()
                    os._exit(status)
            self.assertEqual(os.waitpid(child, 0)[1], 0)
        thread.join(60)
        self.assertEqual(edema(), 1)

    def test_java_ends_when_python_is_killed_though_a_child_lives(self) -> None:
        code = (
            "import os, time, radlabel\n"
            "radlabel.label('Edema.')\n"
            "child = os.fork()\n"
            "if child == 0: time.sleep(60); os._exit(0)\n"
            "print(radlabel._default(None)._client.java_pid(), child, flush=True)\n"
            "time.sleep(60)\n"
        )
        python = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)
        assert python.stdout is not None
        java, child = map(int, python.stdout.readline().split())
        python.kill()
        python.wait()
        python.stdout.close()
        try:
            self.assertTrue(soon(lambda: not is_running(java)))
            self.assertTrue(is_running(child))
        finally:
            os.kill(child, signal.SIGKILL)


@posix
class EndTest(unittest.TestCase):
    def test_nothing_is_left_and_nothing_said(self) -> None:
        done = in_a_process(
            "import radlabel\n"
            "radlabel.label('Edema.', evidence=True)\n"
            "radlabel.Labeler(budget=9).label('Edema.')\n"
            "print(radlabel._default(None)._client.java_pid())\n"
        )
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertTrue(soon(lambda: not is_running(int(done.stdout))))

    def test_nothing_starts_on_import(self) -> None:
        done = in_a_process(
            "import radlabel; assert radlabel._default(None)._client.java_pid() is None",
            env={**os.environ, "RADLABEL_JAVA": "/no/such/java"},
        )
        self.assertEqual((done.returncode, done.stderr), (0, ""))

    def test_a_report_is_never_in_an_error(self) -> None:
        code = (
            "import os, signal, threading, radlabel\n"
            "labeler = radlabel.Labeler()\n"
            "labeler.label('x')\n"
            "pid = labeler._client.java_pid()\n"
            "os.kill(pid, signal.SIGQUIT)\n"
            "labeler.label(['secret ' * 20000])\n"
            "os.kill(pid, signal.SIGSTOP)\n"
            "labeler._time_limit = 0.3\n"
            "labeler.label(['secret ' * 20000])\n"
        )
        done = in_a_process(code)
        self.assertIn("TimeLimitError", done.stderr)
        self.assertNotIn("secret secret", done.stderr + done.stdout)


@posix
class FindJavaTest(unittest.TestCase):
    def setUp(self) -> None:
        self._folder = tempfile.TemporaryDirectory()
        self.addCleanup(self._folder.cleanup)
        self.folder = Path(self._folder.name)

    def java(self, name: str) -> Path:
        path = self.folder / name / "bin" / "java"
        path.parent.mkdir(parents=True)
        path.write_text(
            "#!/bin/sh\necho 'Error: java.lang.UnsupportedClassVersionError' >&2\nexit 1\n"
        )
        path.chmod(path.stat().st_mode | stat.S_IXUSR)
        return path

    def found(self, **variables: str) -> Path:
        with mock.patch.dict(os.environ, variables, clear=True):
            return _java.find_java()

    def test_in_this_order(self) -> None:
        first, home, path = self.java("first"), self.java("home"), self.java("path")
        runtime = self.java("archive/runtime")
        variables = {"PATH": str(path.parent)}
        self.assertEqual(self.found(**variables), path)
        variables["JAVA_HOME"] = str(self.folder / "home")
        self.assertEqual(self.found(**variables), home)
        variables["RADLABEL_HOME"] = str(self.folder / "archive")
        self.assertEqual(self.found(**variables), runtime)
        variables["RADLABEL_JAVA"] = str(self.folder / "first")
        self.assertEqual(self.found(**variables), first)
        variables["RADLABEL_JAVA"] = str(first)
        self.assertEqual(self.found(**variables), first)

    def test_says_what_is_missing(self) -> None:
        for variables, words in (
            ({"PATH": ""}, "Java was not found. radlabel needs Java 17 or newer: install it"),
            ({"JAVA_HOME": "/none"}, "JAVA_HOME is /none, and there is no java at /none/bin/java"),
            ({"RADLABEL_JAVA": "/none"}, "RADLABEL_JAVA is /none, and there is no java at"),
        ):
            with self.subTest(words), self.assertRaises(radlabel.JavaNotFoundError) as raised:
                self.found(**variables)
            self.assertTrue(str(raised.exception).startswith(words), raised.exception)

    def test_one_that_is_too_old_or_no_program(self) -> None:
        java = self.java("old")
        for words in ("this Java is too old. radlabel needs Java 17", "cannot be run"):
            labeler = radlabel.Labeler(budget=9_005)
            with mock.patch.dict(os.environ, {"RADLABEL_JAVA": str(java)}):
                with self.assertRaisesRegex(radlabel.JavaNotFoundError, words):
                    labeler.label("x")
            java.write_bytes(b"\x7f no program")

    def test_the_command_line_says_so_too(self) -> None:
        done = run_radlabel("--version", env={**os.environ, "RADLABEL_JAVA": "/none"})
        self.assertEqual(done.returncode, 1)
        self.assertTrue(done.stderr.startswith("radlabel: RADLABEL_JAVA is /none"))


if __name__ == "__main__":
    unittest.main()
