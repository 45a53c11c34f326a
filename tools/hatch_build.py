"""Hook of the build: what is prepared of the language packs goes into the wheel.

Where it cannot be made (a package that it imports is missing), the wheel is built without: it reads the same records,
and the first story of each process takes longer.
"""

import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

_PREPARE = """
from importlib import import_module
from pkgutil import iter_modules
import newsextract_outlets as outlets
from newsextract.plugins import Plugins
from newsextract.preparing import main
names = sorted(module.name for module in iter_modules(outlets.__path__))
modules = {name: import_module(f"newsextract_outlets.{name}") for name in names}
sys.exit(main(sys.argv[1:], Plugins(modules)))
"""


class PreparedPacks(BuildHookInterface):  # type: ignore[type-arg]
    """Runs `newsextract.preparing` on the tree that is built."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Prepare into a folder of its own, or beside the packs where the tree itself is installed."""
        if version == "editable":
            self._prepare(())
            return
        self._made = tempfile.TemporaryDirectory()
        if self._prepare((self._made.name,)):
            for path in sorted(Path(self._made.name).rglob("*")):
                if path.is_file():
                    place = path.relative_to(self._made.name)
                    build_data["force_include"][str(path)] = str(place)

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Leave nothing behind."""
        if version != "editable":
            self._made.cleanup()

    def _prepare(self, arguments: tuple[str, ...]) -> bool:
        """Run it in a process of its own; whether it went well."""
        root = Path(self.root)
        # PYTHONPATH would not do: pip takes out of it what is installed outside the build
        start = f"import sys; sys.path[:0] = [{str(root / 'src')!r}, {str(root / 'plugins')!r}]\n"
        done = subprocess.run(
            [sys.executable, "-c", start + _PREPARE, *arguments],
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            last = (done.stderr.strip().splitlines() or ["no reason given"])[-1]
            self.app.display_warning(f"built without prepared language packs: {last}")
        return not done.returncode
