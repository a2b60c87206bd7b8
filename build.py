"""The door to this site: python build.py [build | serve | deploy | inspect | …]."""

import sys
from pathlib import Path

try:
    from dateline.__main__ import entry
except ModuleNotFoundError as missing:
    locked = (Path(__file__).resolve().parent / "requirements.txt").is_file()
    wanted = "-r requirements.txt" if locked else "dateline"
    sys.exit(f"{missing.name} is not installed; this installs it: python -m pip install {wanted}")

if __name__ == "__main__":
    entry(Path(__file__).resolve().parent)
