# Everything sets itself up: Python 3.11 or later and make are enough.
PYTHON ?= python3
RUN  := .venv-run
DEV  := .venv
TEST := $(DEV)/bin/python -m pytest

.PHONY: demo install test check lint format types walls soak bench eval train mutants texts lock clean

demo: $(RUN)/ready           ## play a parent, a teacher and the director of a small school
	$(RUN)/bin/groupbot demo $(DEMO)

install: $(RUN)/ready        ## the command .venv-run/bin/groupbot, for a machine that runs the bot

test: $(DEV)/ready           ## all tests but the long ones
	$(TEST) -n 3 -m "not soak"

check: $(DEV)/ready lint types walls   ## what has to hold before anything lands
	$(DEV)/bin/python -m coverage erase
	$(TEST) -n 3 -m "not soak" --cov --cov-report=
	$(DEV)/bin/python -m tests.coverage_bars

lint: $(DEV)/ready
	$(DEV)/bin/ruff check .
	$(DEV)/bin/ruff format --check .

format: $(DEV)/ready
	$(DEV)/bin/ruff check --fix .
	$(DEV)/bin/ruff format .

types: $(DEV)/ready
	$(DEV)/bin/mypy

walls: $(DEV)/ready
	$(DEV)/bin/lint-imports

soak: $(DEV)/ready           ## 500 kills and whatever else takes long
	$(TEST) -m soak -s --timeout 5400

bench: $(DEV)/ready          ## speed, each figure beside its peer in the same run
	$(DEV)/bin/python -m bench

eval: $(DEV)/ready           ## how well triage understands, the policy check judges, and faces are found
	$(DEV)/bin/python -m bench.triage_eval
	$(DEV)/bin/python -m bench.posts_eval
	$(DEV)/bin/python -m bench.pictures

train: $(DEV)/ready          ## learn anew, from labelled sentences, what the policy check guesses about
	$(DEV)/bin/python -m bench.train_sentences --write

mutants: $(DEV)/ready        ## whether the tests of the policy notice 300 planted faults (half an hour)
	$(DEV)/bin/python -m bench.mutants

texts: $(DEV)/ready          ## bring the catalogues up to date with the code
	$(DEV)/bin/python -m groupbot.texts.catalogues

lock:                        ## make both locks anew (needs uv)
	requirements/lock.sh --upgrade

clean:
	rm -rf $(RUN) $(DEV) .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .coverage .coverage.*

$(RUN)/ready: requirements/run.txt pyproject.toml
	$(PYTHON) -m venv $(RUN)
	$(RUN)/bin/python -m pip install --quiet --require-hashes --no-deps --compile --requirement requirements/run.txt
	$(RUN)/bin/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	touch $@

$(DEV)/ready: requirements/dev.txt pyproject.toml
	$(PYTHON) -m venv $(DEV)
	$(DEV)/bin/python -m pip install --quiet --require-hashes --no-deps --requirement requirements/dev.txt
	$(DEV)/bin/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	touch $@
