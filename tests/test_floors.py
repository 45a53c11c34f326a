"""The house has floors, and imports point down only."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "src" / "newsextract"

# from the roof to the ground; modules of one floor do not import each other, unless they are one folder
FLOORS: tuple[tuple[str, ...], ...] = (
    ("__main__",),
    ("cli",),
    ("exports", "reporting", "scaffold"),
    ("corpus", "comparison", "auditing", "testing", "preparing"),
    ("audit_records",),
    ("batch",),
    ("extraction",),
    ("plugins",),
    ("asking",),
    ("core", "plugin_sources"),
    ("hookspecs",),
    ("assemble",),
    ("assembly",),
    ("pages",),
    ("attribution", "mentions", "resolution", "structure"),
    ("languages",),
    ("text",),
    ("findings",),
    ("grammar",),
    ("amendments", "marked"),
    ("arguments",),
    ("records",),
    ("collector", "limits", "span", "errors", "timex", "packed", "references", "unseen"),
    ("decoding",),
)
RANK = {name: -number for number, floor in enumerate(FLOORS) for name in floor}
# a module may import from the same floor only what this says, with the reason
ALLOWED = {
    ("hookspecs", "plugins"): "types only",
    ("core", "hookspecs"): "the core marks its answers as hooks",
}
MODULES = sorted(path for path in SOURCE.rglob("*.py") if path != SOURCE / "__init__.py")


def _floor_of(module: str) -> str:
    return module.split(".")[1] if "." in module else ""


def _imports(path: Path) -> Iterator[tuple[str, int]]:
    """Modules of this package that a file imports at run time, wherever in the file."""
    for node in _runtime_nodes(ast.parse(path.read_text(encoding="utf-8"))):
        if (
            isinstance(node, ast.ImportFrom)
            and node.module
            and node.module.startswith("newsextract")
        ):
            if node.module == "newsextract":
                yield from ((f"newsextract.{alias.name}", node.lineno) for alias in node.names)
            else:
                yield node.module, node.lineno
        elif isinstance(node, ast.Import):
            for alias in node.names:
                if alias.name.startswith("newsextract."):
                    yield alias.name, node.lineno


def _runtime_nodes(tree: ast.AST) -> Iterator[ast.AST]:
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            continue
        yield node
        yield from _runtime_nodes(node)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_imports_point_down(path: Path) -> None:
    """A module imports from lower floors, or from its own folder."""
    own = path.relative_to(SOURCE).parts[0].removesuffix(".py")
    assert own in RANK, f"{own} stands on no floor: put it into FLOORS and docs/pipeline.md"
    for module, line in _imports(path):
        name = _floor_of(module)
        if name not in RANK:  # a public name, taken from the roof: only those above the road may
            assert RANK[own] > RANK["extraction"], f"{path.name}:{line} imports the public {name}"
            continue
        fine = name == own or RANK[name] < RANK[own] or (own, name) in ALLOWED
        assert fine, f"{path.name}:{line}: {own} must not import {name}"


def test_no_circles() -> None:
    """No file of the package needs, even for its types, a file that needs it."""
    files = {_module_of(path): path for path in SOURCE.rglob("*.py")}
    needs = {name: _needed(path) & files.keys() - {name} for name, path in files.items()}
    while leaves := {name for name, needed in needs.items() if not needed & needs.keys()}:
        for name in leaves:
            del needs[name]
    assert not needs, {name: sorted(needed & needs.keys()) for name, needed in needs.items()}


def _module_of(path: Path) -> str:
    parts = ("newsextract", *path.relative_to(SOURCE).with_suffix("").parts)
    return ".".join(parts).removesuffix(".__init__")


def _needed(path: Path) -> set[str]:
    """Modules that a file imports from, for its types too; `from package import module` is the module."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            names = {f"{node.module}.{alias.name}" for alias in node.names}
            modules = {name for name in names if (SOURCE.parent / name.replace(".", "/")).is_dir()}
            modules |= {name for name in names if _is_file(name)}
            found |= modules or {node.module}
        elif isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
    return found


def _is_file(module: str) -> bool:
    return (SOURCE.parent / f"{module.replace('.', '/')}.py").is_file()


def test_no_stage_imports_another() -> None:
    """Attribution, mentions, resolution and structure know nothing of each other."""
    stages = ("attribution", "mentions", "resolution", "structure")
    for stage in stages:
        for path in (SOURCE / stage).rglob("*.py"):
            for module, line in _imports(path):
                assert _floor_of(module) not in set(stages) - {stage}, f"{path}:{line}"


def test_the_core_names_no_outlet() -> None:
    """Outlets import from newsextract, never the other way round; and only its public names."""
    for path in MODULES:
        assert "newsextract_outlets" not in path.read_text(encoding="utf-8"), path
    for path in (ROOT / "plugins" / "newsextract_outlets").glob("*.py"):
        for module, line in _imports(path):
            public = module.count(".") == 1 and not (SOURCE / f"{_floor_of(module)}.py").exists()
            assert public or module == "newsextract", (
                f"{path.name}:{line} imports {module}, which is not public"
            )


def test_files_stay_small() -> None:
    """Past 400 lines, look for the second concept; past 500 there is one."""
    long = [
        f"{path.relative_to(ROOT)}: {count} lines"
        for path in [*MODULES, *(ROOT / "plugins").rglob("*.py")]
        if (count := len(path.read_text(encoding="utf-8").splitlines())) > 500
    ]
    assert not long, long


def test_no_attic() -> None:
    """Nothing is called utils, helpers or common."""
    names = {path.stem for path in MODULES} | {path.parent.name for path in MODULES}
    assert not names & {"utils", "util", "helpers", "helper", "common", "misc"}
