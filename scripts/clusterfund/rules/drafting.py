"""Drafting an act: the computed result as a document that a person signs (guide 四)."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any

from clusterfund import manifest
from clusterfund.money import plain
from clusterfund.records.vouchers import NO_VOUCHERS, Vouchers
from clusterfund.register import decisions
from clusterfund.register.acceptance import found
from clusterfund.register.emit import emit
from clusterfund.register.schema import validate
from clusterfund.register.strictyaml import parse
from clusterfund.register.text import MAX_ACT_BYTES
from clusterfund.rules.acts import check_draft
from clusterfund.rules.inputs import inputs_of
from clusterfund.rules.moment import Moment, known
from clusterfund.rules.moves import MOVES
from clusterfund.rules.replay import states
from clusterfund.rules.results import result_of

if TYPE_CHECKING:
    from datetime import date

    from clusterfund.findings import Finding
    from clusterfund.records import Acceptance, Ban, Exclusion, Register, Row, Taking

SCHEMA = "../../../schemas/act.schema.json"


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person says of the act; the rest is computed."""

    kind: str
    on: date
    by: str
    cluster: str | None = None
    reason: str = ""
    document: str = ""
    override: tuple[str, str] | None = None
    """Reason and clause."""
    seed: str = ""
    objector: str = ""
    objection: int | None = None
    outcome: str = ""
    exclude: tuple[Exclusion, ...] = ()
    vouchers: Vouchers = NO_VOUCHERS
    acceptance: Acceptance | None = None
    result: None = field(default=None, init=False)
    ban: Ban | None = None
    lifts: int | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """A drafted act: where it goes, its bytes, and what speaks against it."""

    path: str
    data: bytes
    findings: list[Finding]


def draft(wish: Wish, register: Register) -> Draft:
    """Draft the next act of the round and judge it by the same rules as a merged one."""
    number = register.acts[-1].number + 1 if register.acts else 1
    moment = Moment(register, register.acts, states(register), known(register))
    path, data = written(wish, number, moment)
    source, findings = parse(path, data, MAX_ACT_BYTES)
    if source is not None:
        findings = validate("act", source) or check_draft(decisions.act(source, number), register)
    return Draft(path, data, findings)


def written(wish: Wish, number: int, moment: Moment) -> tuple[str, bytes]:
    """Write an act with its number: where it goes, and its bytes; nothing is judged."""
    name = "-".join(filter(None, (f"{number:04d}", wish.kind, wish.cluster)))
    path = f"submissions/{moment.register.round.folder}/acts/{name}.yaml"
    return path, emit(_document(wish, moment), SCHEMA)


def _document(wish: Wish, moment: Moment) -> dict[str, Any]:
    move = MOVES[wish.kind]
    document: dict[str, Any] = {
        "kind": wish.kind,
        "on": str(wish.on),
        "by": wish.by,
        "clause": move.clause,
    }
    extra = {
        "cluster": wish.cluster,
        "reason": wish.reason,
        "document": wish.document,
        "seed": wish.seed,
        "objector": wish.objector,
        "objection": wish.objection,
        "outcome": wish.outcome,
        "exclude": [asdict(each) for each in wish.exclude],
        "excluded": wish.ban and {name: str(value) for name, value in asdict(wish.ban).items()},
        "lifts": wish.lifts,
    }
    document |= {name: value for name, value in extra.items() if value}
    document |= _ledger(wish.vouchers)
    if wish.acceptance:
        document["acceptance"] = found(wish.acceptance)
    if move.has_inputs:
        files = inputs_of(wish, moment)
        result = result_of(wish, files, moment)
        document["inputs"] = {"digest": manifest.digest(files), "files": files}
        document |= {"result": result} if result else {}
    if wish.override:
        document["override"] = {"reason": wish.override[0], "clause": wish.override[1]}
    return document


def _ledger(said: Vouchers) -> dict[str, Any]:
    """Write what an act says of the voucher ledger."""
    extra: dict[str, Any] = {
        "valid_until": str(said.valid_until) if said.valid_until else "",
        "accounts": [asdict(each) for each in said.accounts],
        "statement": asdict(said.statement) if said.statement else None,
        "rows": [_row(each) for each in said.rows],
        "cause": said.cause,
        "takings": [_taking(each) for each in said.takings],
        "reverses": [asdict(each) for each in said.reverses],
    }
    return {name: value for name, value in extra.items() if value}


def _row(row: Row) -> dict[str, Any]:
    fields: dict[str, Any] = {
        "line": row.line,
        "order": row.order,
        "on": str(row.on),
        "account": row.account,
        "kind": row.kind,
        "product": row.product,
        "amount": plain(row.amount),
        "paid": plain(row.paid),
        "of": row.of,
    }
    return {name: value for name, value in fields.items() if value != ""}


def _taking(taking: Taking) -> dict[str, Any]:
    more = {} if taking.amount is None else {"amount": plain(taking.amount)}
    return {"account": taking.account, "source": taking.source, **more}
