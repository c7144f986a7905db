from __future__ import annotations

from pathlib import Path

import pytest

from wederhoor.ingest.files import find_files


def touch(*paths: Path) -> None:
    for path in paths:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x")


def test_a_folder_gives_its_reports_in_order_without_hidden_and_unknown_files(tmp_path: Path) -> None:
    touch(
        *(tmp_path / name for name in ("b.TXT", "a/z.html", "a.md", ".secret.txt", ".git/c.txt", "d.png", "side.csv"))
    )
    files, rejected = find_files([tmp_path])
    assert [file.relative_to(tmp_path).as_posix() for file in files] == ["a/z.html", "a.md", "b.TXT"]
    assert rejected == []


def test_a_file_that_the_user_names_is_taken_whatever_its_ending(tmp_path: Path) -> None:
    touch(tmp_path / "report.dat")
    assert find_files([tmp_path / "report.dat"]) == ([tmp_path / "report.dat"], [])


def test_a_file_named_twice_comes_once(tmp_path: Path) -> None:
    touch(tmp_path / "a.txt")
    assert find_files([tmp_path / "a.txt", tmp_path])[0] == [tmp_path / "a.txt"]


def test_a_missing_file_is_reported_and_the_others_go_on(tmp_path: Path) -> None:
    touch(tmp_path / "a.txt")
    files, [rejected] = find_files([tmp_path / "absent.txt", tmp_path / "a.txt"])
    assert files == [tmp_path / "a.txt"]
    assert rejected.path.endswith("absent.txt")
    assert "no such file" in rejected.reason


def test_a_folder_loop_is_survived_and_reported_once(tmp_path: Path) -> None:
    touch(tmp_path / "in" / "a.txt")
    (tmp_path / "in" / "loop").symlink_to(tmp_path)
    files, [rejected] = find_files([tmp_path])
    assert files == [tmp_path / "in" / "a.txt"]
    assert "folder loop" in rejected.reason


def test_folders_that_link_to_each_other_are_entered_once(tmp_path: Path) -> None:
    for name in "abcdefghijkl":
        touch(tmp_path / name / f"{name}.txt")
        for other in "abcdefghijkl":
            (tmp_path / name / f"to_{other}").symlink_to(tmp_path / other)
    assert len(find_files([tmp_path])[0]) == 12


def test_a_link_to_itself_is_reported(tmp_path: Path) -> None:
    (tmp_path / "self.txt").symlink_to(tmp_path / "self.txt")
    files, rejected = find_files([tmp_path])
    assert files == []
    assert "link" in rejected[0].reason


def test_a_side_file_is_not_taken_for_a_report(tmp_path: Path) -> None:
    touch(tmp_path / "side.csv")
    files, [rejected] = find_files([tmp_path / "side.csv"])
    assert files == []
    assert "side file" in rejected.reason


def test_a_folder_without_permission_is_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "iterdir", refuse)
    assert "no permission" in find_files([tmp_path])[1][0].reason


def test_documents_that_are_not_read_are_handed_on_so_that_each_is_told_with_its_reason(tmp_path: Path) -> None:
    touch(*(tmp_path / name for name in ("a.pdf", "b.DOCX", "c.eml", "d.warc.gz", "style.css", "photo.jpg")))
    assert [file.name for file in find_files([tmp_path])[0]] == ["a.pdf", "b.DOCX", "c.eml", "d.warc.gz"]
