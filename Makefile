# Two commands do everything on a fresh machine: `make site` and `make test`.

PYTHON ?= python3
BIN := .venv/bin
# the pinned files name everything, so nothing is resolved: a release of tomorrow cannot change what is installed
INSTALL := -m pip install --quiet --disable-pip-version-check --no-deps
PIP := $(BIN)/python $(INSTALL)
PINNED := requirements-build.txt requirements.txt requirements-check.txt
# the pages' own scripts; the form's is built from scripts/form/
SCRIPTS := early list list-form list-rows now palette search site
ROUNDS = $(notdir $(wildcard submissions/*))
# tests write some 300,000 small files: in memory, and no longer than needed, where there are 4 GB for them
MEMORY = $(shell df -Pk /dev/shm 2>/dev/null | awk 'NR == 2 && $$4 > 4000000 { print $$6 }')
export NO_MKDOCS_2_WARNING := 1

# the built site in site/: environment, check, compute, render, build
.PHONY: site
site: .venv/site.done
	$(BIN)/clusterfund check
	for round in $(ROUNDS); do $(BIN)/clusterfund rank $$round || exit 1; done
	$(BIN)/clusterfund build
	@echo "打开 site/index.html 就能看，也可以用 make serve 浏览。"

# the site on this machine, rebuilt on every change
.PHONY: serve
serve: .venv/site.done
	$(BIN)/mkdocs serve --dev-addr 127.0.0.1:8000

# the site as one folder and one zip for a USB stick, in build/offline/
.PHONY: offline
offline: site
	rm -rf build/offline
	$(BIN)/clusterfund offline --out build/offline

# the form in the browser from scripts/form/ and schemas/; its script is committed
.PHONY: form
form: .venv/check.done
	sh .ci/node/install
	.ci/node/node_modules/.bin/node scripts/form/build.mjs

# what tests need, then all tests with the coverage that must hold
.PHONY: test
test: .venv/check.done
	sh .ci/browser
	sh .ci/java
	sh .ci/tools
	sh .ci/office
	sh .ci/node/install
	PYTEST_DEBUG_TEMPROOT=$(MEMORY) $(BIN)/python -m pytest -q -n auto --dist worksteal --cov --cov-report= $(if $(MEMORY),-o tmp_path_retention_policy=failed)
	$(BIN)/coverage report --fail-under=100 --include='*/rules/*,*/checking/*,*/register/*,*/publish/*,*/records/*,*/gate/*,*/errors/*,scripts/clusterfund/*.py' --omit='*/__main__.py'

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
	sh .ci/node/install
	cd scripts/form && ../../.ci/node/node_modules/.bin/biome check --error-on-warnings . $(patsubst %,../../docs/assets/%.js,$(SCRIPTS)) ../../tests/form/serve.mjs ../../tests/differential/serve.mjs ../../tests/site/lighthouse.mjs
	$(BIN)/check-jsonschema --builtin-schema vendor.github-workflows .github/workflows/*.yml
	$(BIN)/check-jsonschema --builtin-schema vendor.dependabot .github/dependabot.yml
	$(BIN)/check-jsonschema --builtin-schema vendor.github-issue-forms .github/ISSUE_TEMPLATE/question.yml .github/ISSUE_TEMPLATE/correction.yml
	$(BIN)/check-jsonschema --builtin-schema vendor.github-issue-config .github/ISSUE_TEMPLATE/config.yml

# known holes in what is pinned; asks a service on the network, so it is no part of check
.PHONY: audit
audit: .venv/audit.done
	.venv-audit/bin/pip-audit --strict --require-hashes --disable-pip $(addprefix --requirement .ci/,$(PINNED))

# coverage-guided fuzzing: RUNS documents are read, and a fiftieth as many registers are checked
# (the time limit is by the wall clock, so it is loose; tests measure a second of CPU)
RUNS ?= 1000000
FUZZ := .venv-fuzz/bin/python tests/fuzz/run_atheris.py
.PHONY: fuzz
fuzz: .venv/fuzz.done
	$(FUZZ) yaml .cache/fuzz/yaml -runs=$(RUNS) -max_len=65536 -timeout=10 -rss_limit_mb=1024 -artifact_prefix=.cache/fuzz/ -print_final_stats=1
	$(FUZZ) check .cache/fuzz/check -runs=$$(($(RUNS) / 50)) -max_len=65536 -timeout=10 -rss_limit_mb=1024 -artifact_prefix=.cache/fuzz/ -print_final_stats=1

# speed against check-jsonschema, measured in one run; 10,000 random ledgers, and 200,000 rows;
# 300 cities over three rounds, in two engines; then the page of all figures in docs/operate/
.PHONY: bench
bench: .venv/check.done
	$(BIN)/python tests/bench/bench.py
	$(BIN)/python tests/bench/changes.py
	$(BIN)/python tests/bench/building.py
	$(BIN)/python tests/bench/computing.py
	$(BIN)/python tests/bench/vouchers.py
	$(BIN)/python tests/bench/federate.py
	$(BIN)/python tests/bench/clones.py
	$(BIN)/python tests/bench/where.py
	$(BIN)/python tests/bench/page.py

# the pinned requirements anew, from pyproject.toml
.PHONY: lock
lock: .venv/site.done
	sh .ci/lock

# everything that was made
.PHONY: clean
clean:
	rm -rf .venv .venv-audit .venv-fuzz .cache .coverage .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache build site
	if [ -f docs/.generated ]; then (cd docs && xargs rm -f < .generated && rm -f .generated); fi
	find docs -type d -empty -delete
	find scripts tests -name __pycache__ -prune -exec rm -rf {} +

.venv/site.done: .ci/requirements-build.txt .ci/requirements.txt pyproject.toml
	$(PYTHON) .ci/version
	$(PYTHON) -m venv .venv
	$(PIP) --require-hashes -r .ci/requirements-build.txt
	$(PIP) --require-hashes --no-build-isolation -r .ci/requirements.txt
	$(PIP) --no-build-isolation --editable .
	touch $@

.venv/check.done: .venv/site.done .ci/requirements-check.txt
	$(PIP) --require-hashes --no-build-isolation -r .ci/requirements-check.txt
	touch $@

.venv/audit.done: .ci/requirements-audit.txt
	$(PYTHON) -m venv .venv-audit
	.venv-audit/bin/python $(INSTALL) --require-hashes --only-binary :all: -r .ci/requirements-audit.txt
	mkdir -p .venv
	touch $@

.venv/fuzz.done: .ci/requirements-build.txt .ci/requirements.txt .ci/requirements-fuzz.txt
	$(PYTHON) -m venv .venv-fuzz
	for file in build.txt .txt fuzz.txt; do \
		.venv-fuzz/bin/python $(INSTALL) --require-hashes --no-build-isolation \
			-r .ci/requirements$$(test $$file = .txt || printf -- -)$$file || exit 1; \
	done
	.venv-fuzz/bin/python $(INSTALL) --no-build-isolation --editable .
	mkdir -p .venv
	touch $@
