from __future__ import annotations

import io
from collections.abc import Callable

import pytest
from lxml import etree

from publish.cases import EMPTY, Draft, ferry_case
from publish.exports.hostile import hostile_case
from wederhoor.publish.exports.graph import GEXF, GRAPHML, gexf, graphml
from wederhoor.publish.exports.network import network_of
from wederhoor.record import Case

WRITERS = [(graphml, GRAPHML), (gexf, GEXF)]


@pytest.mark.parametrize(("write", "namespace"), WRITERS)
def test_hostile_words_stay_words(write: Callable[[Case], bytes], namespace: str) -> None:
    root = etree.fromstring(write(hostile_case()))
    assert {etree.QName(element).namespace for element in root.iter()} == {namespace}
    assert {"script", "b"}.isdisjoint(etree.QName(element).localname for element in root.iter())
    texts = [*(e.text or "" for e in root.iter()), *(e.get("value") or "" for e in root.iter())]
    assert "<script>alert(1)</script> & ]]> &amp;" in texts


@pytest.mark.parametrize(("write", "namespace"), WRITERS)
def test_every_end_of_an_edge_is_a_node_and_every_edge_has_its_own_id(
    write: Callable[[Case], bytes], namespace: str
) -> None:
    root = etree.fromstring(write(ferry_case()))
    nodes = {node.get("id") for node in root.iter(f"{{{namespace}}}node")}
    edges = list(root.iter(f"{{{namespace}}}edge"))
    assert edges
    assert {edge.get(end) for edge in edges for end in ("source", "target")} <= nodes
    assert len({edge.get("id") for edge in edges}) == len(edges)


@pytest.mark.parametrize("write", [graphml, gexf])
@pytest.mark.parametrize("case", [EMPTY, ferry_case()])
def test_networkx_reads_as_many_nodes_and_edges_as_there_are(write: Callable[[Case], bytes], case: Case) -> None:
    networkx = pytest.importorskip("networkx")
    data = io.BytesIO(write(case))
    read = networkx.read_gexf(data) if write is gexf else networkx.read_graphml(data, force_multigraph=True)
    network = network_of(case)
    assert (read.number_of_nodes(), read.number_of_edges()) == (len(network.nodes), len(network.edges))


@pytest.mark.parametrize("write", [graphml, gexf])
def test_the_same_case_gives_the_same_bytes(write: Callable[[Case], bytes]) -> None:
    assert write(ferry_case()) == write(ferry_case())


def test_an_event_leads_from_who_acts_to_everybody_else_with_its_words() -> None:
    draft = Draft()
    report = draft.report("en", "Yesterday Berg met Lind in Ost on 5 May.", publisher="The Fen Post")
    berg, lind, ost = (
        draft.mention(report, "Berg"),
        draft.mention(report, "Lind"),
        draft.mention(report, "Ost", "place"),
    )
    ends = [draft.entity(mention).id for mention in (berg, lind, ost)]
    draft.event(report, "meet", "met", agent=berg, patient=lind, place=ost, days=("2024-05-05", "2024-05-05"))
    edges = network_of(draft.case()).edges
    assert [(edge.origin, edge.target, edge.label) for edge in edges] == [
        (ends[0], ends[1], "meet (patient)"),
        (ends[0], ends[2], "meet (place)"),
    ]
    told = {(edge.words, edge.first, edge.publisher) for edge in edges}
    assert told == {("Berg met Lind in Ost", "2024-05-05", "The Fen Post")}


def test_goods_without_an_agent_go_from_where_they_start() -> None:
    draft = Draft()
    report = draft.report("en", "Engines were shipped from Zilt to Ost.")
    zilt, ost = draft.mention(report, "Zilt", "place"), draft.mention(report, "Ost", "place")
    start, end = draft.entity(zilt), draft.entity(ost)
    draft.event(report, "supply", "shipped", goods="Engines", origin=zilt, destination=ost)
    [edge] = network_of(draft.case()).edges
    assert (edge.origin, edge.target, edge.goods) == (start.id, end.id, "Engines")


def test_a_speaker_is_linked_to_whom_he_speaks_of_and_a_relayer_to_him() -> None:
    draft = Draft()
    report = draft.report("en", "Lind denied that Berg sold it, the Kustpost wrote.")
    lind, berg = draft.mention(report, "Lind"), draft.mention(report, "Berg")
    paper = draft.mention(report, "Kustpost", "organisation")
    speaker, about, relayer = draft.entity(lind), draft.entity(berg), draft.entity(paper)
    draft.statement(report, "Berg sold it", lind, stance="deny", through=[paper])
    edges = network_of(draft.case()).edges
    assert {(edge.origin, edge.target, edge.kind, edge.stance) for edge in edges} == {
        (speaker.id, about.id, "statement", "deny"),
        (relayer.id, speaker.id, "relay", "deny"),
    }
