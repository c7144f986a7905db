"""Whatever is handed in, there is one clear line, and nothing else stops."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest

from wederhoor.errors import NoArticleText, ReportError, SettingError, UnreadableFile, UnreadLanguage
from wederhoor.ingest.files import MAX_BYTES, read_bytes
from wederhoor.ingest.load import load_report

SENTENCE = "Die Ministerin sagte am Montag, die Lieferung der Pumpen sei für die Stadt nötig. "
ARTICLE = "\n\n".join([SENTENCE * 3] * 4)
LOGIN_PAGE = (
    "<html><body><nav><a>Startseite</a></nav><form><h1>Anmelden</h1><label>E-Mail</label><input type='email'>"
    "<input type='Password'><button>Einloggen</button></form><p>Bitte melden Sie sich an.</p></body></html>"
)
MENU_PAGE = f"<html><body><nav>{' '.join(f'<a href=/{n}>Rubrik</a>' for n in range(40))}</nav></body></html>"
LOGIN_TEXT = "Anmelden\n\nE-Mail-Adresse\n\nPasswort\n\nPasswort vergessen?\n\nJetzt registrieren"
COOKIE_WALL = "Wir verwenden Cookies auf dieser Website. Bitte stimmen Sie zu.\n\nAkzeptieren\n\nMenü"
MENU = "Home\nPolitik\nWirtschaft\nSport\nKultur\nReise\nKontakt\nImpressum"

MAIL = f"From: redaktion@blatt.example\nSubject: Pumpen\nMIME-Version: 1.0\n\n{ARTICLE}"
FEED = f"<?xml version='1.0'?><rss version='2.0'><channel><item><title>{ARTICLE}</title></item></channel></rss>"
LOST = (
    "<html><body><h1>404 – Seite nicht gefunden</h1><p>Die angeforderte Seite existiert nicht mehr.</p></body></html>"
)

WRONG = {
    "empty": ("a.txt", b"", NoArticleText, "the file is empty"),
    "blank": ("a.txt", b" \r\n\t\n", NoArticleText, "only empty lines"),
    "a PDF": ("a.txt", b"%PDF-1.7 ...", UnreadableFile, "PDF"),
    "a picture": ("a.html", b"\x89PNG\r\n\x1a\n", UnreadableFile, "PNG"),
    "a Word document": ("a.txt", b"PK\x03\x04....", UnreadableFile, "save it as text"),
    "random bytes": ("a.txt", random.Random(1).randbytes(5000), UnreadableFile, "binary"),
    "NUL bytes": ("a.txt", b"Ein Text\x00\x00\x00mit Nullen darin", UnreadableFile, "binary"),
    "a book": ("a.txt", SENTENCE.encode() * 7000, UnreadableFile, "too long for a news report"),
    "a login page": ("a.html", LOGIN_PAGE.encode(), NoArticleText, "login page"),
    "a login page as text": ("a.txt", LOGIN_TEXT.encode(), NoArticleText, "of them of a login form"),
    "a cookie wall": ("a.txt", COOKIE_WALL.encode(), NoArticleText, "about cookies"),
    "a page of links": ("a.html", MENU_PAGE.encode(), NoArticleText, "40 words, 40 of them menu items"),
    "a menu": ("a.txt", MENU.encode(), NoArticleText, "8 words, 8 of them menu items"),
    "an empty page": ("a.html", b"<html></html>", NoArticleText, "no readable words"),
    "half a tag": ("a.html", b"<", NoArticleText, "no article text found"),
    "Japanese": ("a.txt", ("外務大臣は月曜日に会談した。" * 9).encode(), UnreadLanguage, "Japanese"),
    "Japanese in Shift JIS": (
        "a.txt",
        ("外務大臣は月曜日に会談した。" * 9).encode("shift_jis"),
        UnreadLanguage,
        "Japanese",
    ),
    "Arabic": ("a.txt", ("قال الوزير إن المضخات ضرورية للمدينة. " * 9).encode(), UnreadLanguage, "Arabic"),
    "an e-mail": ("a.txt", MAIL.encode(), UnreadableFile, "an e-mail"),
    "an archived page": (
        "a.txt",
        f"MIME-Version: 1.0\r\nSubject: x\r\nContent-Type: multipart/related\r\n\r\n{ARTICLE}".encode(),
        UnreadableFile,
        "an MHTML archive",
    ),
    "a WARC archive": ("a.html", f"WARC/1.0\r\nWARC-Type: response\r\n\r\n{ARTICLE}".encode(), UnreadableFile, "WARC"),
    "a feed": ("a.txt", FEED.encode(), UnreadableFile, "a feed"),
    "XML": ("a.txt", f"<?xml version='1.0'?><news><p>{ARTICLE}</p></news>".encode(), UnreadableFile, "XML"),
    "JSON": ("a.txt", json.dumps({"body": ARTICLE}).encode(), UnreadableFile, "JSON"),
    "a page that is gone": ("a.html", LOST.encode(), NoArticleText, "of an error page"),
    "only signs": ("a.txt", b"*** --- ***", NoArticleText, "no article text found"),
}


@pytest.mark.parametrize(("name", "data", "error", "words"), WRONG.values(), ids=WRONG.keys())
def test_a_wrong_input_gives_one_clear_line(name: str, data: bytes, error: type[ReportError], words: str) -> None:
    with pytest.raises(error) as raised:
        load_report(Path(name), data)
    assert words in str(raised.value)
    assert "\n" not in str(raised.value)
    assert len(str(raised.value)) < 200


@pytest.mark.parametrize(
    "head", ["[Anmerkung der Redaktion]", "Kommentar: eine Warnung", "Von: unserem Reporter\nOrt: Kiel"]
)
def test_a_report_that_begins_like_a_wrapper_is_read(head: str) -> None:
    assert load_report(None, f"{head}\n\n{ARTICLE}".encode()).text.endswith(ARTICLE.strip())


def test_a_file_of_50_mb_is_refused_with_the_limit_named(tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    with pytest.raises(UnreadableFile, match=r"too large .* 20 MB"):
        read_bytes(path)


def test_a_file_of_exactly_the_limit_is_read(tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(MAX_BYTES)
    assert len(read_bytes(path)) == MAX_BYTES


def test_a_file_without_permission_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(UnreadableFile, match="no permission"):
        read_bytes(tmp_path / "a.txt")


def test_a_missing_file_and_a_folder_say_what_they_are(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="no such file"):
        read_bytes(tmp_path / "absent.txt")
    with pytest.raises(UnreadableFile, match="a folder"):
        read_bytes(tmp_path)


def test_an_unknown_encoding_is_the_users_setting() -> None:
    with pytest.raises(SettingError, match="klingon"):
        load_report(None, ARTICLE.encode(), encoding="klingon")


def test_a_wrong_encoding_names_the_byte() -> None:
    with pytest.raises(UnreadableFile, match="at byte"):
        load_report(None, ARTICLE.encode("cp1252"), encoding="utf-8")


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_every_usual_encoding_gives_the_same_text(encoding: str) -> None:
    assert load_report(None, ARTICLE.encode(encoding)).text == ARTICLE.strip()


def test_russian_in_windows_1251_and_koi8_is_read() -> None:
    text = "Министр заявил, что насосы нужны городу, и обещал их поставить. " * 9
    for encoding in ("cp1251", "koi8_r"):
        report = load_report(None, text.encode(encoding))
        assert (report.text, report.language) == (text.strip(), "ru")


def test_a_text_cut_in_the_middle_of_a_letter_loses_only_that_letter() -> None:
    assert load_report(None, ARTICLE.encode() + "ü".encode()[:1]).text.startswith(ARTICLE.strip())


def test_a_name_of_ten_thousand_letters_is_kept_whole() -> None:
    name = "Ab" * 5000
    report = load_report(None, f"{ARTICLE}\n\nDie Ministerin {name} schwieg.".encode())
    assert name in report.text


def test_a_script_in_a_title_is_only_text() -> None:
    page = "<html><head><title>&lt;script&gt;alert(1)&lt;/script&gt; in der Stadt</title></head><body><article>"
    report = load_report(Path("a.html"), f"{page}<p>{SENTENCE * 4}</p><script>alarm()</script></article>".encode())
    assert "in der Stadt" in (report.title or "")
    assert "alarm" not in report.text


def test_broken_html_gives_its_article() -> None:
    page = f"<html><body><p>{SENTENCE * 3}<p><b>{SENTENCE * 3}<div></p></article><<<>><p x='>{SENTENCE}"
    assert load_report(Path("a.html"), page.encode()).text.count("Pumpen") >= 6


def test_html_nested_a_hundred_thousand_deep_is_refused_and_does_not_crash() -> None:
    with pytest.raises(NoArticleText, match="no readable words"):
        load_report(Path("a.html"), ("<html><body>" + "<div><b>" * 50_000 + SENTENCE * 5).encode())


def test_a_page_too_long_to_be_a_report_is_refused() -> None:
    with pytest.raises(UnreadableFile, match="too long for a news report"):
        load_report(Path("a.html"), b"<html><body>" + f"<p>{SENTENCE}</p>".encode() * 70_000)
