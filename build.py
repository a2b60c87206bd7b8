"""The door to this site: python build.py [build | serve | deploy | inspect | …]."""

import sys
from pathlib import Path

try:
    from dateline.__main__ import entry
except ModuleNotFoundError as missing:
    if (Path(__file__).resolve().parent / "requirements.txt").is_file():
        sys.exit(f"{missing.name} is not installed; this installs it: python -m pip install -r requirements.txt")
    sys.exit(
        f"{missing.name} is not installed for {sys.executable}; use the Python that has it (its whole path in cron), "
        "or install it from a copy of Dateline's repository: python -m pip install ."
    )

if __name__ == "__main__":
    entry(Path(__file__).resolve().parent)
