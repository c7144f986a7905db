"""How fast and how large: `python -m evals.bench`, on reports that it makes from examples/.

Documents and words a second are those of one processor core, from files to a page, in a process of its own. The
corpus is `N_DOCUMENTS` reports: each has the paragraphs of one example, then some of the next. Words are those that are
read, split at white space; what is laid aside as page furniture does not count.
"""

from __future__ import annotations

import json
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from wederhoor.record import Report

EXAMPLES = Path("examples")
RESULT = Path("bench.json")
N_DOCUMENTS = 60
N_STARTS = 5
N_FIRST = 10  # one of each example
SEED = 7
ENDINGS = (".txt", ".md", ".html")
ONE_CORE = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "RAYON_NUM_THREADS"), "1")
WORKER = "--worker"

Figures = dict[str, float]
T = TypeVar("T")


def main() -> None:
    if sys.argv[1:2] == [WORKER]:
        print(json.dumps(work(Path(sys.argv[2]))))
        return
    with tempfile.TemporaryDirectory() as folder:
        corpus = Path(folder) / "corpus"
        corpus.mkdir()
        make_corpus(corpus)
        figures = measure_starts() | measure_run(Path(folder)) | run_worker(corpus) | measure_findings()
    print(as_table(figures))
    RESULT.write_text(json.dumps(figures, indent=2) + "\n", "utf-8")
    print(f"\nAlso in {RESULT}.")


def make_corpus(folder: Path) -> None:
    """Write the reports: no two are alike, so that none is taken for a copy, and they are the same on every run."""
    examples = [path.read_text("utf-8").split("\n\n") for path in sorted(EXAMPLES.glob("[0-9]*.txt"))]
    if not examples:
        raise SystemExit("bench: there are no examples/*.txt to make a corpus from")
    chance = random.Random(SEED)
    for number in range(N_DOCUMENTS):
        title, *own = examples[number % len(examples)]
        _, *other = examples[(number + 1) % len(examples)]
        body = own + chance.sample(other, k=len(other) // 2)
        (folder / f"{number:03}.txt").write_text("\n\n".join([f"{title} ({number})", *body]) + "\n", "utf-8")


def work(corpus: Path) -> Figures:
    """Read the corpus into a case on disk and make its page; times in seconds."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    from wederhoor.ingest.load import load_report
    from wederhoor.pipeline import Intake, add_files, build_case
    from wederhoor.publish.brief import render_brief
    from wederhoor.read.models import default_reader
    from wederhoor.store.case_file import open_case

    load, reader = timed(lambda: default_reader(threads=1))
    reports = [load_report(path, path.read_bytes()) for path in sorted(corpus.iterdir())]
    # the first reports load what each language needs, such as its dictionary
    first, _ = timed(lambda: [reader.read(report) for report in reports[:N_FIRST]])
    alone, _ = timed(lambda: [reader.read(report) for report in reports])
    n_words = sum(map(words_read, reports))
    with open_case(corpus.with_suffix(".db"), create=True) as store:
        read, _ = timed(lambda: add_files(Intake([corpus]), store, reader))
        compare, case = timed(lambda: build_case(store))
    render, _ = timed(lambda: render_brief(case))
    total = read + compare + render
    return {
        "documents": len(case.reports),
        "words": n_words,
        "documents_per_second": len(case.reports) / total,
        "words_per_second": n_words / total,
        "load_reader_seconds": load,
        "first_ten_reports_seconds": first,
        "reader_words_per_second": n_words / alone,
        "read_seconds": read,
        "compare_seconds": compare,
        "render_seconds": render,
        "peak_memory_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }


def words_read(report: Report) -> int:
    return sum(len(report.text[b.start : b.end].split()) for b in report.blocks if b.kind != "furniture")


def run_worker(corpus: Path) -> Figures:
    command = [sys.executable, "-m", "evals.bench", WORKER, str(corpus)]
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=os.environ | ONE_CORE)
    figures: Figures = json.loads(done.stdout)
    return figures


def measure_starts() -> Figures:
    """Seconds until the command answers, the best of some: once for help, once for the version of every part."""
    return {
        "help_seconds": min(timed(lambda: wederhoor("--help"))[0] for _ in range(N_STARTS)),
        "version_seconds": min(timed(lambda: wederhoor("version"))[0] for _ in range(N_STARTS)),
    }


def measure_run(folder: Path) -> Figures:
    """Seconds from cold for the page of the examples, on all cores."""
    files = [str(path) for path in sorted(EXAMPLES.glob("[0-9]*")) if path.suffix in ENDINGS]
    return {"examples_seconds": timed(lambda: wederhoor("brief", *files, "-o", str(folder / "brief.html")))[0]}


def measure_findings() -> Figures:
    """Seconds of one processor to compare records of three sizes, the largest with 50,000 statements."""
    from evals import scale_findings

    scale_findings.time_findings(scale_findings.WARMING)
    sizes = {size: scale_findings.time_findings(size) for size in scale_findings.SIZES}
    return {f"findings_of_{n_statements}_statements_seconds": seconds for n_statements, _, seconds in sizes.values()}


def wederhoor(*arguments: str) -> None:
    done = subprocess.run([sys.executable, "-m", "wederhoor", *arguments], capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"bench: wederhoor {arguments[0]} failed: {done.stderr.strip()}")


def timed(call: Callable[[], T]) -> tuple[float, T]:
    start = time.perf_counter()
    result = call()
    return time.perf_counter() - start, result


def as_table(figures: Figures) -> str:
    width = max(map(len, figures))
    return "\n".join(f"{name.replace('_', ' '):<{width}}  {value:10,.2f}" for name, value in figures.items())


if __name__ == "__main__":
    main()
