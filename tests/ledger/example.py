"""A ledger with every kind of entry in it, on the base of `tests/cases/_base`."""

from __future__ import annotations

from typing import Any

E1, E2, E3 = "914407830000000197", "914407830000000272", "91440783000000035W"
WHO = {"by": "operator-01", "cluster": "alpha"}
MANY: list[dict[str, Any]] = [
    {"run": "approve"},
    {
        "act": {
            **WHO,
            "kind": "issue",
            "on": "2021-10-08",
            "accounts": [[E1, "acc-1"], [E2, "Acc_2@x.y"], [E3, "acc-3"]],
            "valid_until": "2022-06-30",
        }
    },
    {
        "act": {
            **WHO,
            "kind": "redeem",
            "on": "2021-10-31",
            "rows": [
                ["A-1", "2021-10-12", "acc-1", "use", "mes-cloud", "80000.05", "120000"],
                ["A-2", "2021-10-13", "acc-1", "use", "cloud-server", "1000", "2000"],
                ["A-3", "2021-10-13", "Acc_2@x.y", "own_money", "", "0", "50000"],
                ["A-4", "2021-10-14", "Acc_2@x.y", "use", "erp-cloud", "150000", "150000"],
                ["A-5", "2021-10-20", "Acc_2@x.y", "refund", "erp-cloud", "50000", "50000", "A-4"],
            ],
        }
    },
    {
        "act": {
            **WHO,
            "kind": "redeem",
            "on": "2021-11-01",
            "reverses": [[10, 2]],
            "reason": "金额记错了。",
        }
    },
    {
        "act": {
            **WHO,
            "kind": "recover",
            "on": "2021-12-01",
            "cause": "misuse",
            "reason": "违规使用。",
            "takings": [
                {"account": "acc-1", "source": "used", "amount": "30000.05"},
                {"account": "acc-1", "source": "left", "amount": "0.01"},
            ],
        }
    },
    {
        "act": {
            **WHO,
            "kind": "recover",
            "on": "2022-07-01",
            "cause": "expired",
            "reason": "服务券过期。",
            "takings": [{"account": "acc-3", "source": "left"}],
        }
    },
]
"""Issued to three accounts, used, refunded, undone, taken back and expired."""
