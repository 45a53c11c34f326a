"""A batch as a machine: inputs come and change, runs are killed, parts are damaged, options change; and what is there at the end.

The model is a dict of the stories that each input holds. Whatever has happened before, a run that goes through leaves exactly
the records of the inputs as they are, once, in order, with the bytes of an undisturbed run into an empty folder.
"""

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from newsextract.corpus import Options, run
from newsextract.corpus.running import Progress
from newsextract.corpus.writers.folder import Folder
from newsextract.errors import CorpusError
from tests.corpus.conftest import files_of, read_all, write_lines

NAMES = ("a.jsonl", "b.jsonl", "c.jsonl")
PART = 3


class Killed(BaseException):
    """The process ends here: nothing is cleaned up but what the system cleans up."""


class Batch(RuleBasedStateMachine):
    """One output folder, and all that can happen to it."""

    @initialize()
    def begin(self) -> None:
        """No input, no output."""
        self.root = Path(tempfile.mkdtemp(prefix="newsextract-batch-"))
        self.out = self.root / "out"
        self.model: dict[str, list[int]] = {}
        self.options = Options(workers=0, part_size=PART)
        self.begun_with: Options | None = None
        self.is_whole = False
        self.next = 0

    @rule(name=st.sampled_from(NAMES), count=st.integers(0, 7))
    def put_input(self, name: str, count: int) -> None:
        """An input comes, or another file is put in its place."""
        numbers = range(self.next, self.next + count)
        self.next += count
        (self.root / "in").mkdir(exist_ok=True)
        write_lines(self.root / "in" / name, numbers)
        self.model[name] = list(numbers)
        self.is_whole = False

    @precondition(lambda self: self.model)
    @rule(data=st.data(), after=st.integers(0, 6))
    def kill_run(self, data: st.DataObject, after: int) -> None:
        """A run ends in the middle of a part, as killed; parts and manifest stay as they are then."""
        seen = 0

        def die(progress: Progress) -> None:
            nonlocal seen
            seen += 1
            if seen > after:
                raise Killed

        try:
            self._run(report=die, leave=data.draw(st.booleans()))
        except Killed:
            self.is_whole = False

    @precondition(lambda self: self.model)
    @rule()
    def go_on(self) -> None:
        """A run goes through."""
        self._run()

    @precondition(lambda self: self.is_whole and self._parts())
    @rule(data=st.data(), how=st.sampled_from(("cut", "flip", "lose", "add", "half")))
    def damage_part(self, data: st.DataObject, how: str) -> None:
        """A part of the output is not what it was, or there is one that nobody wrote."""
        path = data.draw(st.sampled_from(self._parts()))
        content = path.read_bytes()
        if how == "lose":
            path.unlink()
        elif how == "cut":
            path.write_bytes(content[: len(content) // 2])
        elif how == "flip" and content:
            path.write_bytes(bytes([content[0] ^ 1]) + content[1:])
        elif how == "add":
            (self.out / "00099-00000.jsonl").write_bytes(b'{"id": "stray"}\n')
        else:
            (self.out / "00000-00001.jsonl.part").write_bytes(content)
        self.is_whole = False

    @precondition(lambda self: self.out.exists() and (self.out / "_manifest").exists())
    @rule(data=st.data())
    def cut_manifest(self, data: st.DataObject) -> None:
        """The last line of the manifest was not wholly written."""
        path = self.out / "_manifest"
        content = path.read_bytes()
        head = content.index(b"\n") + 1
        path.write_bytes(content[: data.draw(st.integers(head, len(content)))])
        self.is_whole = False

    @precondition(lambda self: self.out.exists())
    @rule(size=st.sampled_from((2, 4)))
    def change_options(self, size: int) -> None:
        """Other options are refused, and nothing is touched; in a new folder they are fine."""
        before = files_of(self.out)
        other = Options(workers=0, part_size=size)
        try:
            run([self.root / "in"], self.out, other, resume=True)
        except CorpusError as error:
            assert "part_size" in str(error)  # noqa: PT017
            assert files_of(self.out) == before
            return
        raise AssertionError("a run with other options went on")

    @precondition(lambda self: self.out.exists())
    @rule()
    def forget_resume(self) -> None:
        """Without resume nothing is written over."""
        before = files_of(self.out)
        try:
            run([self.root / "in"], self.out, self.options)
        except CorpusError:
            assert files_of(self.out) == before
            return
        raise AssertionError("an output was written over")

    @invariant()
    def all_is_there_once(self) -> None:
        """After a run that went through, the output is that of the model, byte by byte."""
        if not getattr(self, "is_whole", False):
            return
        told = [record.get("origin", {}).get("url") for record in read_all(self.out)]
        wanted = [n for name in sorted(self.model) for n in self.model[name]]
        assert told == [f"https://example.org/{n}" for n in wanted]
        peace = self.root / "peace"
        run([self.root / "in"], peace, self.options)
        assert _parts_of(self.out) == _parts_of(peace)
        shutil.rmtree(peace)

    def teardown(self) -> None:
        """Nothing is left on the disk."""
        if hasattr(self, "root"):
            shutil.rmtree(self.root, ignore_errors=True)

    def _run(
        self, report: Callable[[Progress], None] | None = None, *, leave: bool = False
    ) -> None:
        with pytest.MonkeyPatch.context() as patch:
            if leave:  # a kill leaves what was begun; an exception would not
                patch.setattr(Folder, "abandon", _close)
            run([self.root / "in"], self.out, self.options, resume=True, report=report)
        self.is_whole = True

    def _parts(self) -> list[Path]:
        return sorted(self.out.glob("0*.jsonl")) if self.out.exists() else []


def _close(output: Folder) -> None:
    """What the system does for a process that is killed."""
    for _, stream in output._open:
        stream.close()


def _parts_of(out: Path) -> dict[str, bytes]:
    return {name: data for name, data in files_of(out).items() if name != "_manifest"}


TestBatch = Batch.TestCase
TestBatch.settings = settings(  # some ten seconds; a sequence that fails is short enough as it is
    max_examples=40, stateful_step_count=12, phases=(Phase.generate,)
)
