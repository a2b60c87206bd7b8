"""Remember pure results between builds."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import sqlite3

from dateline.database import Database
from dateline.model import Refusal

FILE = "cache.sqlite"
SPARE_BODIES = 100
"""Old bodies that are kept however few posts there are: dropping them has its cost, too."""
_SCHEMA = """
CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS posts (path TEXT PRIMARY KEY, size INT, changed_ns INT, digest TEXT,
                                  post BLOB, traits BLOB, diagnostics BLOB) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS bodies (id INTEGER PRIMARY KEY, digest INT, html TEXT);
CREATE UNIQUE INDEX IF NOT EXISTS bodies_by_digest ON bodies (digest);
CREATE TABLE IF NOT EXISTS results (kind TEXT, key TEXT, value TEXT, PRIMARY KEY (kind, key)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS pages (path TEXT PRIMARY KEY, layout TEXT, context BLOB) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS media (path TEXT PRIMARY KEY, size INT, changed_ns INT,
                                  digest TEXT, facts TEXT) WITHOUT ROWID;
"""


class Record(NamedTuple):
    """What one source became, as rows."""

    path: str
    size: int
    changed_ns: int
    digest: str
    post: bytes
    """Empty where an error forbids publication."""
    traits: bytes
    diagnostics: bytes


class Inspected(NamedTuple):
    """A picture or another file that pages may show."""

    path: str
    """Relative to the site's folder."""
    size: int
    changed_ns: int
    digest: str
    facts: str
    """JSON: a picture's facts, an error's text, or null for what is no picture."""


class Kept(NamedTuple):
    """What a page shows that holds articles' texts."""

    path: str
    layout: str
    context: bytes


class CacheDamaged(Refusal):
    """The cache holds what no build of this version wrote: what is remembered has to be found out anew."""

    code = 1


class CacheUnusable(Refusal):
    """The cache can't be read or written; the text names it and the cause."""

    code = 1


class Cache:
    """Pure results by the digest of their inputs; safe to delete at any time.

    A file that is damaged, of another version or of another key counts as empty.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._database = Database(folder / FILE)

    def kept_open(self) -> AbstractContextManager[None]:
        """Keep a connection at hand for as long as this process does nothing but its work, and forks no other."""
        return self._database.kept_open()

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        import sqlite3

        try:
            with self._database.opened() as connection:
                yield connection
        except sqlite3.DatabaseError as error:
            if not isinstance(error, sqlite3.OperationalError) or error.sqlite_errorcode == sqlite3.SQLITE_ERROR:
                raise self._damaged(str(error)) from None
            raise CacheUnusable(f"{self._database.file}: the cache can't be used: {error}") from None

    def _damaged(self, why: str) -> CacheDamaged:
        return CacheDamaged(f"{self._database.file} is damaged ({why}); build with --clean, which makes it anew")

    def prepare(self, key: str) -> None:
        """Make the cache ready for results of this key; one of another key, or a damaged one, is begun anew."""
        if self._key() != key:
            self.delete()
            with self._open() as connection:
                connection.executescript(_SCHEMA)
                connection.execute("INSERT INTO meta VALUES ('key', ?), ('generation', ?)", (key, os.urandom(8).hex()))

    def generation(self) -> str:
        """Return what tells this cache from every other that was begun anew here; empty where there is none."""
        return self._meta("generation")

    def _key(self) -> str:
        return self._meta("key")

    def _meta(self, name: str) -> str:

        try:
            with self._open() as connection:
                row = connection.execute("SELECT value FROM meta WHERE name = ?", (name,)).fetchone()
        except (CacheDamaged, CacheUnusable):
            return ""
        return str(row[0]) if row else ""

    def delete(self) -> None:
        """Remove the cache from disk."""
        for suffix in ("", "-wal", "-shm"):
            Path(f"{self._database.file}{suffix}").unlink(missing_ok=True)

    def records(self) -> dict[str, Record]:
        """Return what every source became, by path."""
        with self._open() as connection:
            rows = connection.execute("SELECT path, size, changed_ns, digest, post, traits, diagnostics FROM posts")
            return {row[0]: Record(*row) for row in rows}

    def records_of(self, paths: Iterable[str]) -> dict[str, Record]:
        """Return what some sources became, by path."""
        ask = "SELECT path, size, changed_ns, digest, post, traits, diagnostics FROM posts WHERE path = ?"
        with self._open() as connection:
            rows = (row for path in paths for row in connection.execute(ask, (path,)))
            return {row[0]: Record(*row) for row in rows}

    def save_read(self, bodies: Iterable[tuple[str, str]], records: Iterable[Record]) -> None:
        """Remember what sources became, and rendered bodies by their digests. Several processes may do so at once."""
        with self._open() as connection, _transaction(connection):
            connection.executemany(
                "INSERT OR IGNORE INTO bodies (digest, html) VALUES (?, ?)",
                ((_number(digest), html) for digest, html in bodies),
            )
            connection.executemany("INSERT OR REPLACE INTO posts VALUES (?, ?, ?, ?, ?, ?, ?)", records)

    def forget_records(self, gone: Iterable[str]) -> None:
        """Forget what sources that are gone became."""
        with self._open() as connection, _transaction(connection):
            connection.executemany("DELETE FROM posts WHERE path = ?", ((path,) for path in gone))

    @contextmanager
    def bodies(self) -> Iterator[Callable[[str], str]]:
        """Give a function from a body's digest to its HTML. It raises CacheDamaged for an unknown digest.

        All are read in one transaction, which spares a lock for each.
        """
        with self._open() as connection, _reading(connection):

            def fetch(digest: str) -> str:
                row = connection.execute("SELECT html FROM bodies WHERE digest = ?", (_number(digest),)).fetchone()
                if row is None:
                    raise self._damaged(f"the text {digest} is not there")
                return str(row[0])

            yield fetch

    def drop_bodies_except(self, digests: Iterable[str]) -> None:
        """Forget bodies that no post has any more, once they are the larger part."""
        keep = {_number(digest) for digest in digests}
        with self._open() as connection:
            stored = connection.execute("SELECT count(*) FROM bodies").fetchone()[0]
            if stored <= 2 * len(keep) + SPARE_BODIES:
                return
            old = [row for row in connection.execute("SELECT digest FROM bodies") if row[0] not in keep]
            with _transaction(connection):
                connection.executemany("DELETE FROM bodies WHERE digest = ?", old)

    def save_pages(self, pages: Iterable[Kept]) -> None:
        """Remember what pages with articles' texts show."""
        with self._open() as connection, _transaction(connection):
            connection.executemany("INSERT OR REPLACE INTO pages VALUES (?, ?, ?)", pages)

    def forget_pages(self, gone: Iterable[str]) -> None:
        """Forget pages that are gone."""
        with self._open() as connection, _transaction(connection):
            connection.executemany("DELETE FROM pages WHERE path = ?", ((path,) for path in gone))

    def pages_showing(self, digests: Iterable[str]) -> list[Kept]:
        """Return the pages that show a text with one of these digests."""
        with self._open() as connection:
            ask = "SELECT path, layout, context FROM pages WHERE instr(context, ?)"
            rows = (row for digest in digests for row in connection.execute(ask, (digest.encode(),)))
            return list({row[0]: Kept(*row) for row in rows}.values())

    def save_view(self, view: bytes) -> None:
        """Remember what every page shows of the site."""
        with self._open() as connection:
            connection.execute("INSERT OR REPLACE INTO meta VALUES ('view', ?)", (view,))

    def view(self) -> bytes:
        """Return what every page shows of the site, as the last build noted it. Raises CacheDamaged."""
        with self._open() as connection:
            row = connection.execute("SELECT value FROM meta WHERE name = 'view'").fetchone()
        if row is None:
            raise self._damaged("it knows of no build")
        return bytes(row[0])

    @contextmanager
    def results(self, kind: str) -> Iterator[Callable[[str, Callable[[], str]], str]]:
        """Give a function that returns the text under a key, made by the function handed in where it is new.

        What is not asked for until the end is forgotten.
        """
        with self._open() as connection:
            known = dict(connection.execute("SELECT key, value FROM results WHERE kind = ?", (kind,)))
            asked: dict[str, str] = {}

            def recall(key: str, make: Callable[[], str]) -> str:
                if key not in asked:
                    asked[key] = known[key] if key in known else make()
                return asked[key]

            yield recall
            if asked.keys() != known.keys():
                with _transaction(connection):
                    gone = ((kind, key) for key in known.keys() - asked.keys())
                    connection.executemany("DELETE FROM results WHERE kind = ? AND key = ?", gone)
                    fresh = ((kind, key, asked[key]) for key in asked.keys() - known.keys())
                    connection.executemany("INSERT INTO results VALUES (?, ?, ?)", fresh)

    def remembered(self, kind: str) -> list[str]:
        """Return the results of a kind that the last build left; none where there is no cache."""
        import sqlite3

        if not self._database.file.is_file():
            return []
        try:
            with self._open() as connection:
                rows = connection.execute("SELECT value FROM results WHERE kind = ?", (kind,)).fetchall()
        except (sqlite3.DatabaseError, CacheUnusable):
            return []
        return [str(row[0]) for row in rows]

    def media(self) -> dict[str, Inspected]:
        """Return what is known of pictures and other files, by path."""
        with self._open() as connection:
            rows = connection.execute("SELECT path, size, changed_ns, digest, facts FROM media")
            return {row[0]: Inspected(*row) for row in rows}

    def save_media(self, inspected: Iterable[Inspected], gone: Iterable[str]) -> None:
        """Remember what was found out about files, and forget those that are gone."""
        with self._open() as connection, _transaction(connection):
            connection.executemany("DELETE FROM media WHERE path = ?", ((path,) for path in gone))
            connection.executemany("INSERT OR REPLACE INTO media VALUES (?, ?, ?, ?, ?)", inspected)


@contextmanager
def _transaction(connection: sqlite3.Connection) -> Iterator[None]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


@contextmanager
def _reading(connection: sqlite3.Connection) -> Iterator[None]:
    connection.execute("BEGIN")
    try:
        yield
    finally:
        connection.execute("ROLLBACK")


def _number(digest: str) -> int:
    """60 bits of a digest: an index of numbers is the smallest."""
    return int(digest[:15], 16)
