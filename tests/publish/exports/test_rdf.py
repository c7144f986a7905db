from __future__ import annotations

import sys
from typing import Any

import pytest
from msgspec.structs import replace

from publish.cases import ferry_case
from publish.exports.hostile import HOSTILE, hostile_case
from wederhoor.errors import SettingError
from wederhoor.publish.exports.rdf import PREFIXES, RECORD, rdf
from wederhoor.record import Case


def loaded(case: Case) -> Any:
    library = pytest.importorskip("pyoxigraph", reason="the extra rdf is not installed")
    store = library.Store()
    store.load(rdf(case), format=library.RdfFormat.TURTLE)
    return store


def answers(case: Case, query: str) -> list[list[str]]:
    prefixes = "".join(f"PREFIX {name}: <{address}> " for name, address in PREFIXES.items())
    return sorted([value.value for value in row] for row in loaded(case).query(prefixes + query))


def test_a_denial_leads_to_its_speaker_report_and_exact_words() -> None:
    case = ferry_case()
    denial = case.statements[0]
    found = answers(
        case,
        """SELECT ?statement ?who ?words ?report WHERE {
        ?statement w:stance "deny" ; prov:wasAttributedTo/skos:prefLabel ?who ; prov:wasQuotedFrom ?report ;
                   oa:hasTarget/oa:hasSelector/oa:exact ?words }""",
    )
    assert found == [[RECORD + denial.id, "Els Brandt", denial.content.text, RECORD + denial.report]]


def test_offsets_are_those_of_the_record() -> None:
    case = ferry_case()
    found = answers(
        case, "SELECT ?s ?e WHERE { ?x w:stance 'deny' ; oa:hasTarget/oa:hasSelector ?p . ?p oa:start ?s ; oa:end ?e }"
    )
    content = case.statements[0].content
    assert found == [[str(content.start), str(content.end)]]


def test_hostile_words_are_literals_and_no_addresses() -> None:
    case = hostile_case()
    words = {row[0] for row in answers(case, "SELECT ?words WHERE { ?x skos:prefLabel ?words }")}
    assert words <= set(HOSTILE)
    objects = {row[0] for row in answers(case, "SELECT ?o WHERE { ?s ?p ?o FILTER isIRI(?o) }")}
    assert not any("evil" in address for address in objects)


def test_the_same_case_gives_the_same_bytes() -> None:
    pytest.importorskip("pyoxigraph", reason="the extra rdf is not installed")
    assert rdf(ferry_case()) == rdf(ferry_case())


def test_a_missing_library_is_named_with_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyoxigraph", None)
    with pytest.raises(SettingError, match=r"pip install wederhoor\[rdf\]"):
        rdf(ferry_case())


@pytest.mark.parametrize("address", ["http://[x", "https://ex.org/%zz", "https://ex.org/\ud800"])
def test_an_address_that_is_none_is_left_out_and_the_others_stay(address: str) -> None:
    case = ferry_case()
    first, second = case.reports
    case = replace(case, reports=(replace(first, url=address), replace(second, url="https://ex.org/b")))
    assert answers(case, "SELECT ?page WHERE { ?x prov:alternateOf ?page }") == [["https://ex.org/b"]]


def test_no_bytes_are_an_error_and_no_empty_file(monkeypatch: pytest.MonkeyPatch) -> None:
    library = pytest.importorskip("pyoxigraph", reason="the extra rdf is not installed")
    monkeypatch.setattr(library, "serialize", lambda *_, **__: None)
    with pytest.raises(TypeError, match="no bytes"):
        rdf(ferry_case())
