"""What can go wrong between a folder and its host."""

from __future__ import annotations

from dateline.model import Refusal


class DeployRefused(Refusal):
    """The deploy was not begun, since it would do harm; the message says why and what to do."""


class DeployFailed(Refusal):
    """The deploy broke off; what the host serves is whole, and running again completes it."""

    code = 1


class TargetError(Refusal, ValueError):
    """A target that makes no sense, in a sentence for the person who wrote it."""


class HostError(Exception):
    """A host did not do what it was asked to."""

    def __init__(self, message: str, *, lasting: bool = False) -> None:
        super().__init__(message)
        self.lasting = lasting
        """Whether asking again is useless (permission, a wrong name)."""
