# Maintainers' commands. `make help` lists them; `./run` and `./run test` are all that others need.
BIN := .venv/bin
CORE := tests/casework tests/vault tests/aggregation tests/anonymisation tests/operations tests/intake
CORE_EXISTING := $(wildcard $(CORE))

.DEFAULT_GOAL := help
.PHONY: help setup run demo demo-pseudo format lint types imports test test-fast journeys coverage \
        strings check-strings translations lock proof fuzz sbom licences audit \
        figures rooms bench screenshots handbook package package-test mutants \
        compare-builds beside-bare check

help: ## this list
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  %-14s %s\n", $$1, $$2}'

setup: ## virtual environment with what the locks name
	./run setup

run: ## the app
	./run

demo: ## the app on a throw-away vault of fictitious cases
	./run --demo

demo-pseudo: ## the same in a made-up language, which shows what was not translated or has no room
	$(BIN)/python packaging/pseudo_language.py && ./run --demo --language build/i18n/zz

format: ## ruff format
	$(BIN)/ruff format .

lint: ## ruff check, codespell
	$(BIN)/ruff check . && $(BIN)/codespell counsellor_app docs packaging README.md

types: ## basedpyright, strict
	$(BIN)/basedpyright

imports: ## the contracts between the rooms
	$(BIN)/lint-imports

test: ## everything
	./run test

test-fast: ## what needs no window
	./run test $(CORE_EXISTING) -m "not slow"

journeys: ## end to end, in the real window
	./run test -m journey

coverage: ## branch coverage
	$(BIN)/coverage run -m pytest && $(BIN)/coverage report

strings: ## source strings → .ts
	$(BIN)/python packaging/translations.py update

check-strings: ## fails if strings and .ts differ
	$(BIN)/python packaging/translations.py check

translations: ## .ts → .qm
	$(BIN)/python packaging/translations.py build

lock: ## pyproject.toml → locks with hashes (needs uv)
	uv pip compile -q --universal --generate-hashes --no-header --python-version 3.11 pyproject.toml -o requirements.lock
	uv pip compile -q --universal --generate-hashes --no-header --python-version 3.11 --extra package -c requirements.lock pyproject.toml -o requirements-package.lock
	uv pip compile -q --universal --generate-hashes --no-header --python-version 3.11 --extra dev -c requirements.lock pyproject.toml -o requirements-dev.lock
	uv pip compile -q --universal --generate-hashes --no-header --python-version 3.11 --group mutation -c requirements-dev.lock -o requirements-mutation.lock

proof: ## every test of protection at full size, into docs/proof.md; may be stopped and goes on
	$(BIN)/python packaging/proof.py

fuzz: ## ten minutes for each reader of foreign files, along the paths of the code (needs Atheris)
	for kind in mail header envelope codebook programme list; do \
	  python packaging/fuzz.py $$kind -max_total_time=600 || exit 1; done

sbom: ## bill of materials of what ships, into build/
	$(BIN)/python packaging/sbom.py

licences: ## each part with its licence; fails where one was not reviewed
	$(BIN)/python packaging/licences.py build
	$(BIN)/python packaging/licences.py list

audit: ## what ships beside known vulnerabilities; DB=folder or zip of OSV records
	$(BIN)/python packaging/audit.py "$(DB)"

figures: ## the code measured beside its budgets and beside others, into docs/code-figures.md
	$(BIN)/python packaging/code_figures.py

rooms: ## the picture of the rooms, from the code, into docs/
	$(BIN)/python packaging/rooms_picture.py

bench: ## speed and memory beside their references
	for name in tests/benchmarks/*.py; do $(BIN)/python $$name; done

screenshots: ## every page, light and dark, into screenshots/
	$(BIN)/python packaging/screenshots.py screenshots

handbook: ## the handbook's pictures, from the demonstration, and its PDF into build/
	$(BIN)/python packaging/handbook.py pictures && $(BIN)/python packaging/handbook.py pdf

package: ## the built program, its archive and its Debian package, into build/
	$(BIN)/python packaging/freeze.py && $(BIN)/python packaging/archives.py

mutants: ## changes the code that protects, place by place, into docs/mutation.md; may be stopped
	$(BIN)/python packaging/mutants.py

package-test: ## the Debian package at work in a clean system; log and pictures in build/package-test (as root)
	$(BIN)/python packaging/package_test.py

compare-builds: ## the same commit built twice, each difference named; PLACE=folder
	$(BIN)/python packaging/compare_builds.py "$(PLACE)"

beside-bare: ## size and start of the built program beside a bare window built by the same rules
	$(BIN)/python packaging/beside_bare.py

check: test ## what CI runs
