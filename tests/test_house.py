"""The rules of the house, held against the code."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "dateline"

LONGEST_MODULE = 300
LONGEST_FUNCTION = 40
GROWN = ("early_trees.py", "middle_trees.py", "late_trees.py")
"""Written by training/tree_code.py, a function for each stage."""

PROCESSES_OF_THEIR_OWN = frozenset({"__main__", "serve"})
"""Rooms that may end a process: the command line its own, the preview the builder that it started."""

CLOCKS_OF_VERBS = {
    "__main__": "datetime.now",
    "deploy": "datetime.now",
    "read": "time.time_ns",
    "media": "time.time_ns",
    "unchanged": "time.time_ns",
}
"""Who may ask the clock for what: what counts as now; when a deploy ran; whether a file changed just now."""


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"), str(path))


@cache
def nodes(path: Path) -> tuple[ast.AST, ...]:
    return tuple(ast.walk(tree(path)))


@cache
def modules() -> list[Path]:
    return sorted(path for path in PACKAGE.rglob("*.py") if "starter" not in path.relative_to(PACKAGE).parts)


def room_of(path: Path) -> str:
    """The first name below the package: a module, or the package of small files that it was split into."""
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@cache
def rows() -> dict[str, int]:
    """Each room's row, as docs/architecture.md has it."""
    text = (ROOT / "docs/architecture.md").read_text("utf-8")
    table = text.partition("## The rooms")[2].partition("\n## ")[0]
    found: dict[str, int] = {}
    row = -1
    for line in table.splitlines():
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if len(cells) != 3 or cells[0] == "row" or set(cells[0]) == {"-"}:
            continue
        row = int(cells[0]) if cells[0] else row
        for name in re.findall(r"`(\w+)(?:\.py|/)`", " ".join(cells[1:])):
            found[name] = row
    return found


def imported(path: Path) -> Iterator[tuple[str, int]]:
    """Yield (dotted name, line) of everything that a module imports, wherever it does."""
    for node in nodes(path):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            if node.module == "dateline":
                yield from ((f"dateline.{alias.name}", node.lineno) for alias in node.names)
            else:
                yield node.module, node.lineno


def test_the_table_of_rooms_is_read_whole() -> None:
    found = rows()
    assert found["model"] == 1 and found["__main__"] == 11 and found["plan"] == 4 and found["pages"] == 4


def test_every_room_stands_in_the_table_of_the_architecture() -> None:
    rooms = {room_of(path) for path in modules()}
    assert sorted(rooms - rows().keys()) == []
    assert sorted(rows().keys() - rooms - {"site.toml"}) == []


def test_rooms_import_only_from_rows_above_their_own() -> None:
    breaches = []
    for path in modules():
        room = room_of(path)
        for name, line in imported(path):
            if not name.startswith("dateline."):
                continue
            other = name.split(".")[1]
            if other != room and rows().get(other, 99) >= rows().get(room, -1):
                breaches.append(f"{name_of(path)}:{line} ({rows().get(room)}) imports {other} ({rows().get(other)})")
    assert breaches == []


def test_rooms_import_each_other_in_no_circle() -> None:
    wants: dict[str, set[str]] = {}
    for path in modules():
        names = {name.split(".")[1] for name, _ in imported(path) if name.startswith("dateline.")}
        wants.setdefault(room_of(path), set()).update(names - {room_of(path)})
    TopologicalSorter(wants).prepare()


def test_the_packages_of_what_shapes_share_import_only_from_those_above_them() -> None:
    """In the order of the table in docs/reading.md."""
    text = (ROOT / "docs/reading.md").read_text("utf-8")
    packages = re.findall(r"^\| `(\w+)/` \|", text, re.MULTILINE)
    folders = {path.parent.name for path in modules() if path.parent.parent == PACKAGE / "loaders"}
    assert sorted(packages) == sorted(folders)
    breaches = [
        f"{name_of(path)}:{line} imports {name}"
        for path in modules()
        if path.parent.parent == PACKAGE / "loaders"
        for name, line in imported(path)
        if name.startswith("dateline.loaders.") and (other := name.split(".")[2]) in packages
        if packages.index(other) > packages.index(path.parent.name)
    ]
    assert breaches == []


def test_nothing_is_imported_relatively() -> None:
    relative = [
        f"{name_of(path)}:{node.lineno}"
        for path in modules()
        for node in nodes(path)
        if isinstance(node, ast.ImportFrom) and node.level
    ]
    assert relative == []


def test_each_third_party_package_enters_by_one_room() -> None:
    doors: dict[str, set[str]] = {}
    for path in modules():
        for name, _ in imported(path):
            package = name.partition(".")[0]
            if package not in sys.stdlib_module_names and package != "dateline":
                doors.setdefault(package, set()).add(room_of(path))
    assert {package: sorted(rooms) for package, rooms in doors.items() if len(rooms) > 1} == {}


def test_module_docstrings_are_one_line() -> None:
    said = {name_of(path): ast.get_docstring(tree(path), clean=False) or "" for path in modules()}
    assert [name for name, text in said.items() if not text.strip() or "\n" in text] == []


def test_modules_that_say_types_begin_with_future_annotations() -> None:
    def postpones(path: Path) -> bool:
        return any(isinstance(node, ast.ImportFrom) and node.module == "__future__" for node in tree(path).body)

    def says_types(path: Path) -> bool:
        return any(isinstance(node, ast.FunctionDef | ast.AnnAssign | ast.ClassDef) for node in nodes(path))

    assert [name_of(path) for path in modules() if says_types(path) and not postpones(path)] == []


def test_no_module_is_longer_than_300_lines() -> None:
    lengths = {name_of(path): len(path.read_text("utf-8").splitlines()) for path in modules()}
    assert {name: length for name, length in lengths.items() if length > LONGEST_MODULE} == {}


def functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    return (n for n in nodes(path) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef))


def test_no_function_is_longer_than_40_lines() -> None:
    long = {
        f"{name_of(path)}:{function.lineno} {function.name}": length
        for path in modules()
        for function in functions(path)
        if (length := (function.end_lineno or 0) - function.lineno + 1) > LONGEST_FUNCTION
        and path.name not in GROWN
    }
    assert long == {}


def public_functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Yield the functions of a module, and the methods of its public classes, that others may call."""
    for node in tree(path).body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and not node.name.startswith("_"):
            yield node
        elif isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
            methods = (n for n in node.body if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef))
            yield from (method for method in methods if not method.name.startswith("_"))


def promised() -> frozenset[str]:
    """The names of methods that a Protocol promises: what they do is said there, once."""
    return frozenset(
        method.name
        for path in modules()
        for node in nodes(path)
        if isinstance(node, ast.ClassDef) and any(ast.unparse(base) == "Protocol" for base in node.bases)
        for method in node.body
        if isinstance(method, ast.FunctionDef | ast.AsyncFunctionDef)
    )


def is_property(method: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    return any(ast.unparse(decorator) == "property" for decorator in method.decorator_list)


def test_every_public_function_has_a_docstring() -> None:
    excused = promised()
    bare = [
        f"{name_of(path)}:{function.lineno} {function.name}"
        for path in modules()
        for function in public_functions(path)
        if not ast.get_docstring(function) and function.name not in excused and not is_property(function)
    ]
    assert bare == []


def test_every_public_class_has_a_docstring() -> None:
    bare = [
        f"{name_of(path)}:{node.lineno} {node.name}"
        for path in modules()
        for node in tree(path).body
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_") and not ast.get_docstring(node)
    ]
    assert bare == []


def test_every_function_is_typed() -> None:
    untyped = [
        f"{name_of(path)}:{function.lineno} {function.name}"
        for path in modules()
        for function in functions(path)
        if function.returns is None
    ]
    assert untyped == []


def calls(path: Path) -> Iterator[tuple[str, int]]:
    """Yield (what is called, line), the names of its attributes joined by dots."""
    for node in nodes(path):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name | ast.Attribute):
            yield ast.unparse(node.func), node.lineno


def test_only_one_room_speaks() -> None:
    forbidden = {"print", "input", "sys.stdout.write", "sys.stderr.write"}
    found = [
        f"{name_of(path)}:{line} {name}"
        for path in modules()
        if room_of(path) != "voice"
        for name, line in calls(path)
        if name in forbidden
    ]
    assert found == []


def test_only_a_process_of_its_own_is_ended() -> None:
    forbidden = {"exit", "quit", "sys.exit", "os._exit", "os.abort"}
    found = [
        f"{name_of(path)}:{line} {name}"
        for path in modules()
        if room_of(path) not in PROCESSES_OF_THEIR_OWN
        for name, line in calls(path)
        if name in forbidden
    ]
    assert found == []


CLOCKS = re.compile(
    r"^(?:datetime\.)?(?:datetime\.(?:now|utcnow|today)|date\.today)$|^time\.(?:time|time_ns|localtime|gmtime|strftime)$"
)


def test_only_named_verbs_ask_what_time_it_is() -> None:
    found = [
        f"{name_of(path)}:{line} {name}"
        for path in modules()
        for name, line in calls(path)
        if CLOCKS.match(name) and CLOCKS_OF_VERBS.get(room_of(path)) != name
    ]
    assert found == []


def test_nothing_is_left_to_chance() -> None:
    allowed = {"serve", "deploy", "apply", "cache"}
    found = [
        f"{name_of(path)}:{line} {name}"
        for path in modules()
        for name, line in imported(path)
        if name in ("random", "secrets", "uuid") and room_of(path) not in allowed
    ]
    assert found == []


def test_content_is_never_code() -> None:
    forbidden = {"eval", "exec", "compile", "__import__", "marshal.loads", "marshal.load", "yaml.load", "os.system"}
    found = [f"{name_of(path)}:{line} {name}" for path in modules() for name, line in calls(path) if name in forbidden]
    unsafe = [
        f"{name_of(path)}:{line} {name}"
        for path in modules()
        for name, line in imported(path)
        if name in ("pickle", "shelve", "dill")
    ]
    assert found + unsafe == []


def test_only_the_layouts_room_makes_markup_of_text() -> None:
    found = []
    for path in modules():
        if room_of(path) == "layouts":
            continue
        found += [f"{name_of(path)}:{line} {name}" for name, line in calls(path) if name.endswith("from_string")]
        found += [f"{name_of(path)}:{line}" for name, line in calls(path) if name.rpartition(".")[2] == "Markup"]
        if re.search(r"\|\s*safe\b", path.read_text("utf-8")):
            found.append(f"{name_of(path)}: |safe")
    assert found == []


def test_layouts_say_nothing_is_safe() -> None:
    layouts = [path for path in (ROOT / "layouts").rglob("*") if path.is_file()]
    assert layouts
    assert [path.name for path in layouts if re.search(r"\|\s*safe\b", path.read_text("utf-8"))] == []


def test_values_that_travel_are_frozen_and_hold_nothing_that_is_written_to() -> None:
    loose = []
    for path in modules():
        for node in nodes(path):
            if not isinstance(node, ast.ClassDef) or "Value" not in map(ast.unparse, node.bases):
                continue
            frozen = "frozen=True" in [f"{word.arg}={ast.unparse(word.value)}" for word in node.keywords]
            kinds = [ast.unparse(field.annotation) for field in node.body if isinstance(field, ast.AnnAssign)]
            if not frozen or any(map(_OPEN.match, kinds)):
                loose.append(f"{name_of(path)}:{node.lineno} {node.name}")
    assert loose == []


_OPEN = re.compile(r"dict\b|list\b|set\b|Counter\b|defaultdict\b")


def test_nothing_is_called_utils() -> None:
    vague = re.compile(r"^(?:utils?|helpers?|common|misc|manager)$")
    assert [name_of(path) for path in modules() if vague.match(path.stem)] == []


@cache
def repository_files() -> tuple[Path, ...]:
    """Every text file that belongs to the repository: as git knows it, or, without git, as it lies there."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT, capture_output=True, check=False,
    )  # fmt: skip
    if listed.returncode:
        names = [path.relative_to(ROOT).as_posix() for path in ROOT.rglob("*") if path.is_file()]
    else:
        names = [name for name in listed.stdout.decode("utf-8", "replace").split("\0") if name]
    apart = re.compile(r"(?:^|/)(?:node_modules|\.git|\.venv|\.dateline|public|__pycache__|\.\w+_cache|\.hypothesis)/")
    return tuple(ROOT / name for name in names if not apart.search(name) and (ROOT / name).is_file())


FORBIDDEN = (
    re.compile(r"(?<![\w.~-])/" + r"work/"),
    re.compile(r"\b(?:TO" + r"DO|FIX" + r"ME)\b"),
    re.compile(r"--(?:extra-)?index" + r"-url|py" + r"pi\.org|/sim" + r"ple/|registry\.np" + r"mjs"),
)


def test_the_repository_speaks_of_itself_alone() -> None:
    """No path of somebody's machine, no unfinished business, no address of a package index."""
    found = []
    for path in repository_files():
        data = path.read_bytes()
        if b"\0" in data[:4096]:
            continue
        for number, line in enumerate(data.decode("utf-8", "replace").splitlines(), 1):
            found += [f"{name_of(path)}:{number}: {line.strip()[:80]}" for rule in FORBIDDEN if rule.search(line)]
    assert found == []


def test_tests_are_flat() -> None:
    """One folder of test files, each named after what it tests."""
    nested = [name_of(path) for path in repository_files() if re.match(r"tests/.+/test_\w+\.py$", name_of(path))]
    assert nested == []
