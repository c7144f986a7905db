from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
DATA = (
    "py.typed",
    "store/schema.sql",
    "publish/record.schema.json",
    "publish/templates/brief.css",
    "web/templates/base.html",
    "web/static/htmx.js",
    "web/static/LICENSES.txt",
    "read/model/encoder.onnx",
    "read/model/pieces.model",
)
REPORT = """Minister visits the harbour

Anna Berg visited the harbour of Rotterdam on Friday. The minister said that the new terminal would open in May.
Her colleague Boris Lind denied that the work was late, and promised that every worker would be paid before the summer.
Residents of the old town have waited for the terminal for ten years, the mayor said at a meeting on Thursday evening.
"""

pytestmark = pytest.mark.slow


def run(*command: str | Path, cwd: Path) -> str:
    """What a command prints, away from the repository and its settings."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV"))}
    done = subprocess.run([str(part) for part in command], cwd=cwd, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", out, ROOT, cwd=out)
    [path] = out.glob("*.whl")
    return path


@pytest.fixture(scope="module")
def clean(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The bin folder of an environment with the wheel; it borrows its dependencies from the one that runs the tests."""
    folder = tmp_path_factory.mktemp("clean")
    venv.create(folder, with_pip=False)
    run(
        sys.executable,
        "-m",
        "pip",
        "--python",
        folder,
        "install",
        "--quiet",
        "--no-deps",
        "--no-index",
        wheel,
        cwd=folder,
    )
    [site] = folder.glob("lib/python*/site-packages")
    shown = f"import sys; sys.path.append({sysconfig.get_path('purelib')!r})"
    (site / "dependencies.pth").write_text(shown + "\n", "utf-8")
    return folder / "bin"


def test_every_data_file_is_in_the_wheel(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        inside = {name for name in archive.namelist() if not name.endswith(".py")}
    tracked = {str(path.relative_to(ROOT / "src")) for path in data_files()}
    assert {f"wederhoor/{name}" for name in DATA} <= inside
    assert tracked <= inside


def data_files() -> list[Path]:
    """Everything in the package that is neither code nor made by running it."""
    files = (ROOT / "src" / "wederhoor").rglob("*")
    return [path for path in files if path.is_file() and path.suffix not in (".py", ".pyc")]


def test_the_wheel_is_small_enough_for_pypi(wheel: Path) -> None:
    assert wheel.stat().st_size < 64 * 2**20


def test_the_installed_package_is_the_one_that_runs(clean: Path, tmp_path: Path) -> None:
    where = run(clean / "python", "-c", "import wederhoor; print(wederhoor.__file__)", cwd=tmp_path).strip()
    assert Path(where).is_relative_to(clean.parent)
    assert run(clean / "wederhoor", "--version", cwd=tmp_path).startswith("wederhoor ")


def test_the_installed_command_makes_a_brief_and_a_case_that_verifies(clean: Path, tmp_path: Path) -> None:
    (tmp_path / "report.txt").write_text(REPORT, "utf-8")
    run(clean / "wederhoor", "brief", "report.txt", "-o", "brief.html", cwd=tmp_path)
    assert "Anna Berg" in (tmp_path / "brief.html").read_text("utf-8")
    assert run(clean / "wederhoor", "add", "news.db", "report.txt", cwd=tmp_path).startswith("1 new report;")
    assert "all sound" in run(clean / "wederhoor", "verify", "news.db", cwd=tmp_path)
