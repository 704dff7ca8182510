# SPDX-License-Identifier: Apache-2.0
"""SIP response codes, Q.850 causes and provider codes: meaning, likely causes, checks and sources."""
import functools as _functools
import importlib.resources as _resources
import json as _json

from .types import CauseRecord, CodeRecord, DeFactoRecord, SIPCodes

__all__ = ["data", "code", "cause"]


@_functools.cache
def data() -> SIPCodes:
    """Everything in the package: the content of codes.json, which is read when it is first asked for."""
    document: SIPCodes = _json.loads(_resources.files(__name__).joinpath("codes.json").read_text("utf-8"))
    return document


@_functools.cache
def _codes() -> dict[int, CodeRecord | DeFactoRecord]:
    found: dict[int, CodeRecord | DeFactoRecord] = {record["code"]: record for record in data()["unregistered_codes"]}
    for record in data()["codes"]:
        found[record["code"]] = record
    return found


@_functools.cache
def _causes() -> dict[int, CauseRecord]:
    return {record["cause"]: record for record in data()["causes"]}


def code(number: int) -> CodeRecord | DeFactoRecord | None:
    """The record of a response code; None for a number that is not known to be sent."""
    return _codes().get(number)


def cause(number: int) -> CauseRecord | None:
    """The record of a Q.850 cause; None for a number without a meaning."""
    return _causes().get(number)
