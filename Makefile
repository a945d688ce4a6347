# Two commands do everything on a fresh machine: `make site` and `make test`.

PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check
ROUNDS = $(notdir $(wildcard submissions/*))
export NO_MKDOCS_2_WARNING := 1

# the built site in site/: environment, check, compute, render, build
.PHONY: site
site: .venv/site.done
	$(BIN)/clusterfund check
	for round in $(ROUNDS); do $(BIN)/clusterfund rank $$round || exit 1; done
	$(BIN)/mkdocs build --strict --quiet
	@echo "网站已生成：site/index.html（make serve 可以浏览）"

# the site on this machine, rebuilt on every change
.PHONY: serve
serve: .venv/site.done
	$(BIN)/mkdocs serve --dev-addr 127.0.0.1:8000

# what tests need, then all tests with the coverage that must hold
.PHONY: test
test: .venv/check.done
	sh .ci/browser
	$(BIN)/python -m pytest -q --cov --cov-report=
	$(BIN)/coverage report --fail-under=100 --include='*/rules/*,*/register/*,*/publish/*,*/records/*,scripts/clusterfund/*.py' --omit='*/__main__.py'

# every gate; the same as in CI
.PHONY: check
check: lint test
	$(BIN)/clusterfund check
	$(BIN)/mkdocs build --strict --quiet

# style, types, imports, workflows
.PHONY: lint
lint: .venv/check.done
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/zizmor --offline --pedantic --quiet .github
	$(BIN)/check-jsonschema --builtin-schema vendor.github-workflows .github/workflows/*.yml
	$(BIN)/check-jsonschema --builtin-schema vendor.dependabot .github/dependabot.yml

# speed against check-jsonschema, measured in one run
.PHONY: bench
bench: .venv/check.done
	$(BIN)/python tests/bench/bench.py

# the pinned requirements anew, from pyproject.toml
.PHONY: lock
lock: .venv/site.done
	sh .ci/lock

# everything that was made
.PHONY: clean
clean:
	rm -rf .venv .cache .coverage .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache build site
	if [ -f docs/.generated ]; then (cd docs && xargs rm -f < .generated && rm -f .generated); fi
	find docs -type d -empty -delete
	find scripts tests -name __pycache__ -prune -exec rm -rf {} +

.venv/site.done: .ci/requirements-build.txt .ci/requirements.txt pyproject.toml
	$(PYTHON) .ci/version
	$(PYTHON) -m venv .venv
	$(PIP) --require-hashes -r .ci/requirements-build.txt
	$(PIP) --require-hashes --no-build-isolation -r .ci/requirements.txt
	$(PIP) --no-build-isolation --no-deps --editable .
	touch $@

.venv/check.done: .venv/site.done .ci/requirements-check.txt
	$(PIP) --require-hashes --no-build-isolation -r .ci/requirements-check.txt
	touch $@
