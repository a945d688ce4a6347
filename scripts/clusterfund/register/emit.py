"""Plain data into YAML that the strict reader takes: no anchors, one field a line."""

from __future__ import annotations

from typing import Any

import yaml

WIDTH = 10_000


class _Plain(yaml.SafeDumper):
    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002 -- PyYAML's signature
        return True


def emit(data: Any, schema: str) -> bytes:
    """Write a document with the comment that tells editors its schema."""
    body = yaml.dump(data, Dumper=_Plain, allow_unicode=True, sort_keys=False, width=WIDTH)
    return f"# yaml-language-server: $schema={schema}\n{body}".encode()
