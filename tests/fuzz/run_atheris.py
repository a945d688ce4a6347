"""`make fuzz`: coverage-guided fuzzing of one target, for so many runs; a crash is an exception.

python tests/fuzz/run_atheris.py (yaml|check) CORPUS [libFuzzer options]
"""

from __future__ import annotations

import sys
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["clusterfund"]):
    sys.path.insert(0, str(Path(__file__).parents[1]))
    from fuzz.targets import base, check_register, documents, read_yaml

TARGETS = {"yaml": read_yaml, "check": check_register}


def main() -> None:
    """Seed the corpus with real documents, and run."""
    name, corpus = sys.argv[1], Path(sys.argv[2])
    corpus.mkdir(parents=True, exist_ok=True)
    for place, path in enumerate(documents()):
        if path in base():
            (corpus / f"seed-{place}").write_bytes(bytes([place]) + base()[path])
    atheris.Setup([sys.argv[0], *sys.argv[2:]], TARGETS[name])
    atheris.Fuzz()


if __name__ == "__main__":
    main()
