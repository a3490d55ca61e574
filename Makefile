# `make` alone lists the targets: each line with `##` is one.
PYTHON ?= python3
HOST ?= 127.0.0.1
PORT ?= 8000
export HOST PORT
export PIP_DISABLE_PIP_VERSION_CHECK ?= 1
BIN := .venv/bin
PIP := $(BIN)/python -m pip install --quiet
CATALOGUES := $(patsubst %.po,%.mo,$(wildcard vetting/translations/*/LC_MESSAGES/*.po))

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help install run demo test test-quick test-postgres test-long walls torture browser postgres measure check lint types format coverage measure-followers bench bench-papers papers pictures screenshots pages look spreadsheets lock translations clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-17s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

install: .venv/.installed $(CATALOGUES) ## set up .venv with the `vetting` command in it

run: install ## serve the portal on http://127.0.0.1:8000 (HOST, PORT)
	$(BIN)/vetting run

demo: install ## serve a throw-away portal with an example company (PORT)
	$(BIN)/vetting demo --port $(PORT)

test: .venv/.developed $(CATALOGUES) .browser/ready ## set everything up and run the tests of every day
	$(BIN)/pytest

test-quick: .venv/.developed $(CATALOGUES) ## run the tests that need no browser
	$(BIN)/pytest -m "not browser"

test-postgres: .venv/.developed $(CATALOGUES) .browser/ready .postgres/ready ## run the tests of every day on PostgreSQL instead of SQLite
	$(BIN)/pytest --postgres

test-long: .venv/.developed $(CATALOGUES) .browser/ready ## what `make test` leaves out: long journeys in their second manner
	$(BIN)/pytest --long -m long --ignore=tests/walls --ignore=tests/faults

walls: .venv/.developed $(CATALOGUES) .browser/ready ## the walls in their long form: every cell, every text, all faults of access.py
	$(BIN)/pytest tests/walls tests/test_access.py tests/links --long

torture: .venv/.developed $(CATALOGUES) .postgres/ready ## kill it, fill its disk, dawdle: faults at full length, about half an hour on two quiet cores
	MAKING=torture FIGURES=tests/faults/FIGURES.md $(BIN)/pytest tests/faults --long -n0

browser: .browser/ready ## find or fetch the Chromium for the tests

postgres: .postgres/ready ## find or fetch the PostgreSQL for the tests

measure: .venv/.developed ## say how well proposals are read, on the marked texts (CORPUS=folder)
	$(BIN)/python -m tests.scoring.proposal.measure $(CORPUS)
	$(BIN)/python -m tests.scoring.proposal.measure_pool

check: lint types test test-postgres ## what CI runs: lint, types and the tests of every day on both databases

lint: .venv/.developed ## ruff: rules and format
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: .venv/.developed ## mypy, strict, over vetting/
	$(BIN)/mypy

format: .venv/.developed ## let ruff mend and format
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

coverage: .venv/.developed $(CATALOGUES) .browser/ready ## every test, with line and branch coverage of vetting/
	$(BIN)/pytest --cov --cov-report=term --cov-report=html

measure-followers: .venv/.developed ## false alarms and hits on 600 simulated accounts of each class
	FOLLOWERS_SERIES=600 $(BIN)/pytest -n0 -q -s tests/scoring/followers/test_simulated.py

bench: .venv/.developed $(CATALOGUES) ## how fast the portal is beside bare Flask, into tests/bench/FIGURES.md (BENCH=--quick)
	$(BIN)/python -m tests.bench $(BENCH)

bench-papers: .venv/.developed $(CATALOGUES) ## say how many scorecards a second two cores set
	$(BIN)/python -m tests.papers.bench

papers: .venv/.developed $(CATALOGUES) ## write scorecards at their extremes into a folder, to be looked at (PAPERS=folder)
	mkdir -p $(PAPERS)
	PAPERS=$(abspath $(PAPERS)) $(BIN)/pytest -n0 -q --long tests/scorecards/test_extremes.py

pictures: .browser/ready ## draw the card that other sites show, and the icon of telephones
	$(BIN)/python -m tests.support.pictures

screenshots: .browser/ready $(CATALOGUES) ## draw the README's pictures anew, and note what their pages say
	$(BIN)/python -m tests.support.screenshots

pages: .venv/.developed $(CATALOGUES) .browser/ready ## every page in every language, theme and size, looked at by axe
	$(BIN)/pytest tests/walls/test_every_page.py --long

look: .venv/.developed $(CATALOGUES) .browser/ready ## measure how heavy pages are and how soon they come, into tests/LOOK.md
	MAKING=look FIGURES=tests/LOOK.md $(BIN)/pytest -n0 tests/test_look.py tests/reviews/test_screen.py tests/walls/test_first_visit.py

spreadsheets: .venv/.developed ## what LibreOffice makes of hostile texts in CSV and XLSX (OFFICE=soffice)
	$(BIN)/python -m tests.exports.in_office $(OFFICE)

lock: ## resolve the dependencies again (needs uv, on PATH or by UV=)
	$(UV) pip compile pyproject.toml --group build $(LOCK) -o requirements.lock
	$(UV) pip compile pyproject.toml --group build --all-extras -c requirements.lock $(LOCK) -o requirements-server.lock
	$(UV) pip compile pyproject.toml --group build --group dev --all-extras -c requirements.lock $(LOCK) -o requirements-dev.lock

translations: .venv/.developed ## collect the texts from code and templates into the catalogues, and compile them
	$(BIN)/pybabel -q extract -F pyproject.toml -k lazy_gettext --no-location --sort-output --project=vetting -o vetting/translations/messages.pot .
	$(BIN)/pybabel -q update -i vetting/translations/messages.pot -d vetting/translations --no-fuzzy-matching --ignore-obsolete
	@$(MAKE) --no-print-directory install

clean: ## remove what can be made again; instance/ stays
	rm -rf .venv .browser .postgres .mypy_cache .pytest_cache .ruff_cache .hypothesis dist htmlcov .coverage test-results

UV ?= uv
OFFICE ?= soffice
PAPERS ?= test-results/papers
LOCK := --universal --generate-hashes --no-emit-index-url --no-header --no-annotate --quiet --upgrade

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Python 3.11 or later is needed; $(PYTHON) is `$(PYTHON) -V 2>&1`. Say which: make PYTHON=python3.12 $(MAKECMDGOALS)" >&2; exit 1; }
	$(PYTHON) -m venv .venv

.venv/.installed: requirements.lock pyproject.toml | .venv/bin/python
	$(PIP) --require-hashes -r requirements.lock
	$(PIP) --no-deps --no-build-isolation --no-index -e .
	@touch $@

.venv/.developed: requirements-dev.lock .venv/.installed
	$(PIP) --require-hashes -r requirements-dev.lock
	@touch $@

%.mo: %.po | .venv/.installed
	$(BIN)/pybabel -q compile -i $< -o $@

.browser/ready: tests/support/browser.py tests/support/programs.py | .venv/.developed
	$(BIN)/python -m tests.support.browser

.postgres/ready: tests/support/postgres.py tests/support/programs.py | .venv/.developed
	$(BIN)/python -m tests.support.postgres
