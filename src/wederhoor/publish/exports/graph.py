"""The network of a case as GraphML (Gephi, yEd, networkx, Cytoscape) and as GEXF 1.3 (Gephi).

networkx could write both, but it puts the day of writing into GEXF and would be a large thing to depend on for it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields

from lxml import etree

from wederhoor import SOFTWARE
from wederhoor.publish.exports.network import Edge, Network, Node, network_of
from wederhoor.publish.exports.xml_text import xml_text
from wederhoor.record import Case

GRAPHML = "http://graphml.graphdrawing.org/xmlns"
GEXF = "http://gexf.net/1.3"
OWN_FIELDS = ("id", "origin", "target")  # the formats have places of their own for these


def graphml(case: Case) -> bytes:
    """A directed graph whose nodes and edges carry all their fields as data; parallel edges have ids of their own."""
    network = network_of(case)
    root = _root("graphml", GRAPHML, {})
    for kind, names in (("node", _names(Node)), ("edge", _names(Edge))):
        for name in names:
            attributes = {"id": f"{kind}-{name}", "for": kind, "attr.name": name, "attr.type": _type(name, "int")}
            etree.SubElement(root, "key", attributes)
    graph = etree.SubElement(root, "graph", {"id": "case", "edgedefault": "directed"})
    for node in network.nodes:
        _graphml_data(etree.SubElement(graph, "node", {"id": node.id}), "node", node)
    for edge in network.edges:
        ends = {"id": edge.id, "source": edge.origin, "target": edge.target}
        _graphml_data(etree.SubElement(graph, "edge", ends), "edge", edge)
    return _written(root)


def _graphml_data(element: etree._Element, kind: str, thing: Node | Edge) -> None:
    for name, value in _values(thing):
        etree.SubElement(element, "data", {"key": f"{kind}-{name}"}).text = value


def gexf(case: Case) -> bytes:
    """The same graph; the days of events are spells, so that a timeline can filter by them."""
    network = network_of(case)
    root = _root("gexf", GEXF, {"version": "1.3"})
    meta = etree.SubElement(root, "meta")
    etree.SubElement(meta, "creator").text = SOFTWARE
    attributes = {
        "defaultedgetype": "directed",
        "mode": "dynamic",
        "timeformat": "date",
        "timerepresentation": "interval",
    }
    graph = etree.SubElement(root, "graph", attributes)
    for kind, names in (("node", _names(Node)), ("edge", _names(Edge))):
        declared = etree.SubElement(graph, "attributes", {"class": kind, "mode": "static"})
        for name in names:
            etree.SubElement(declared, "attribute", {"id": name, "title": name, "type": _type(name, "integer")})
    _gexf_nodes(graph, network)
    _gexf_edges(graph, network)
    return _written(root)


def _gexf_nodes(graph: etree._Element, network: Network) -> None:
    nodes = etree.SubElement(graph, "nodes")
    for node in network.nodes:
        element = etree.SubElement(nodes, "node", {"id": node.id, "label": xml_text(node.label)})
        _gexf_values(element, node)


def _gexf_edges(graph: etree._Element, network: Network) -> None:
    edges = etree.SubElement(graph, "edges")
    for edge in network.edges:
        ends = {"id": edge.id, "source": edge.origin, "target": edge.target, "label": xml_text(edge.label)}
        spell = {name: day for name, day in (("start", edge.first), ("end", edge.last)) if day}
        # without a kind, parallel edges count as one
        element = etree.SubElement(edges, "edge", {**ends, "kind": edge.record, **spell})
        _gexf_values(element, edge)


def _gexf_values(element: etree._Element, thing: Node | Edge) -> None:
    values = etree.SubElement(element, "attvalues")
    for name, value in _values(thing):
        etree.SubElement(values, "attvalue", {"for": name, "value": value})


def _names(kind: type[Node] | type[Edge]) -> Sequence[str]:
    return [field.name for field in fields(kind) if field.name not in OWN_FIELDS]


def _values(thing: Node | Edge) -> list[tuple[str, str]]:
    """The fields that are known, as text that XML can hold."""
    told = [(name, getattr(thing, name)) for name in _names(type(thing))]
    return [(name, xml_text(str(value))) for name, value in told if value != ""]


def _type(name: str, whole_number: str) -> str:
    return whole_number if name in ("mentions", "reports") else "string"


def _root(tag: str, namespace: str, attributes: dict[str, str]) -> etree._Element:
    return etree.Element(tag, attributes, nsmap={None: namespace})  # type: ignore[dict-item]  # the stubs want a prefix


def _written(root: etree._Element) -> bytes:
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, pretty_print=True)
