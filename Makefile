# Needs Python 3.11 or later, make, and a way to PyPI for the first run.

PYTHON ?= python3
SHARED ?= ../shared
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --quiet --disable-pip-version-check --no-input
RUN_STAMP := $(VENV)/.installed
DEV_STAMP := $(VENV)/.installed-dev
PARTS := src tests evals
OPEN := $(SHARED)/corpora/open
LAYERS := 0,1,2,4,5,6,7,11

.PHONY: brief test lint evals bench train lock clean

brief: $(RUN_STAMP) ## the page of the examples
	$(BIN)/wederhoor brief examples/ $(if $(wildcard examples/side.csv),--side examples/side.csv) -o brief.html
	@echo "Open brief.html in a browser."

test: $(DEV_STAMP)
	$(BIN)/python -m pytest

lint: $(DEV_STAMP)
	$(BIN)/ruff check $(PARTS) training
	$(BIN)/ruff format --check $(PARTS) training
	$(BIN)/mypy --strict $(PARTS)
	$(BIN)/lint-imports --no-logo

evals: $(DEV_STAMP) ## measured quality against its floors; needs the gold texts in $(SHARED)
	$(BIN)/python -m evals.gate $(SHARED)

bench: $(RUN_STAMP)
	$(BIN)/python -m evals.bench

train: $(RUN_STAMP) ## the reader anew, some five hours on two idle cores; needs the corpora in $(SHARED)
	$(PYTHON) -m venv .venv-train
	.venv-train/bin/python -m pip --quiet install -c constraints.txt torch==2.13.0 onnx onnxscript onnxruntime protobuf sentencepiece tokenizers numpy msgspec
	.venv-train/bin/python training/train.py $(OPEN) training/out/whole --steps 3000 --seed 7
	$(BIN)/python training/silver.py $(OPEN) training/out/silver.jsonl
	.venv-train/bin/python training/train.py $(OPEN) training/out/eight --steps 3100 --seed 12 --silver training/out/silver.jsonl \
		--resume training/out/whole/reader.pt --layers $(LAYERS)
	.venv-train/bin/python training/train.py $(OPEN) training/out/longer --steps 3900 --seed 23 --rate 0.8 --silver training/out/silver.jsonl \
		--resume training/out/eight/reader.pt
	.venv-train/bin/python training/average.py training/out/eight/reader.pt training/out/longer/reader.pt training/out/reader.pt --share 0.6
	.venv-train/bin/python training/senses.py $(OPEN) training/out/reader.pt
	.venv-train/bin/python training/export.py training/out/reader.pt src/wederhoor/read/model

lock: $(DEV_STAMP) ## constraints.txt as it is installed now
	@echo "# Exact versions of everything that make installs; made by: make lock" > constraints.txt
	$(BIN)/python -m pip freeze --exclude-editable | grep -v '^#' >> constraints.txt

clean:
	rm -rf $(VENV) .venv-train build dist brief.html bench.json

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "Wederhoor needs Python 3.11 or later; name one with: make PYTHON=python3.12"; exit 1; }
	@$(PYTHON) -m venv $(VENV) || { echo "No virtual environment could be made; on Debian: apt install python3-venv"; exit 1; }

$(RUN_STAMP): pyproject.toml constraints.txt | $(BIN)/python
	$(PIP) install -c constraints.txt -e .
	@touch $@

$(DEV_STAMP): pyproject.toml constraints.txt | $(BIN)/python
	$(PIP) install -c constraints.txt -e '.[dev]'
	@touch $@ $(RUN_STAMP)
