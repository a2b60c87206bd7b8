"""What the preview serves at one instant."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from dateline.hosting import IMMUTABLE, cache_control
from dateline.model import Diagnostic
from dateline.serve.messages import Built, Leaf, Proof, Refused
from dateline.values import Value, changed

Hidden = None
"""Stands for a page that is gone though its file is not."""


class Edition(Value, frozen=True):
    """The last whole build, with what was saved since laid over it."""

    folder: Path
    """The output folder."""
    number: int = 0
    """Grows with everything that a reader could see."""
    base: str = "/"
    content: str = "content"
    names: frozenset[str] = frozenset()
    leaves: Mapping[str, Leaf] = {}
    proofs: Mapping[str, tuple[int, bytes | None]] = {}
    """Pages saved since: (number of the save, bytes); no bytes where the page is gone."""
    held: Mapping[str, bytes] = {}
    """The last good bytes of pages whose source is at fault."""
    replaced: Mapping[str, Path] = {}
    """Where the bytes of this edition lie that a build is writing over."""
    retired: Mapping[str, Path] = {}
    """Names with a digest in them, which a page loaded before the last build may still ask for."""
    diagnostics: tuple[Diagnostic, ...] = ()

    def find(self, name: str) -> bytes | Path | None:
        """Return the bytes of a name or where they lie; None for what the site does not have."""
        if name in self.proofs:
            return self.proofs[name][1]
        if name in self.held:
            return self.held[name]
        place = self.replaced.get(name) or self.retired.get(name)
        return place or (self.folder / name if name in self.names else None)

    def has(self, name: str) -> bool:
        """Return whether the site has a file of this name."""
        return self.find(name) is not None

    def url(self, name: str) -> str:
        """Return the path under which a name is served."""
        return self.base + name.removesuffix("index.html")

    def sources(self) -> dict[str, str]:
        """Return the name of the page of each source."""
        return {leaf.source: name for name, leaf in self.leaves.items() if leaf.source}

    def proven(self, proof: Proof) -> Edition:
        """Return the edition with saved files laid over it."""
        number = self.number + 1
        laid: dict[str, tuple[int, bytes | None]] = {name: (number, data) for name, data in proof.pages}
        laid |= dict.fromkeys(proof.gone, (number, Hidden))
        held = {name: data for name, data in self.held.items() if name not in laid}
        others = tuple(found for found in self.diagnostics if found.path not in proof.read)
        return changed(
            self,
            number=number,
            proofs={**self.proofs, **laid},
            leaves={**self.leaves, **dict(proof.leaves)},
            held=held,
            diagnostics=others + proof.diagnostics,
        )

    def replacing(self, names: frozenset[str], kept: Path) -> Edition:
        """Return the edition while a build replaces these files, whose former bytes are kept in a folder."""
        return changed(self, replaced={name: kept / name for name in names})

    def rebuilt(self, built: Built, since: int, held: Mapping[str, bytes]) -> Edition:
        """Return the next edition: a build that saw every save up to number ``since``.

        ``held`` are pages that the build left out because their source is at fault.
        """
        lost = {name: place for name, place in self.replaced.items() if name not in built.names}
        return Edition(
            self.folder,
            self.number + 1,
            built.base,
            built.content,
            built.names,
            {**{name: self.leaves[name] for name in held if name in self.leaves}, **built.leaves},
            {name: proof for name, proof in self.proofs.items() if proof[0] > since},
            held,
            retired={name: place for name, place in lost.items() if cache_control(name) == IMMUTABLE},
            diagnostics=built.diagnostics,
        )

    def refused(self, refusal: Refused) -> Edition:
        """Return the edition after a build that was not done: as it was, with what was wrong."""
        found = refusal.diagnostics or (Diagnostic("the build", 0, 0, refusal.message),)
        return changed(self, number=self.number + 1, diagnostics=found)
