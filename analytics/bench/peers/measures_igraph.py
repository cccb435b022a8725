"""A peer of the measures bench: igraph on the graphs of a file, and on those it ships with.

python3 measures_igraph.py GRAPHS: the JSON that measures_networkx.py prints. Prints JSON: for each graph what igraph says, and further
graphs of igraph's own (`Graph.Famous`) with their edges.
"""

import json
import math
import sys

import igraph

FAMOUS = ["Zachary", "Krackhardt_Kite", "Meredith", "Levi", "Noperfectmatching", "Walther", "Grotzsch", "Thomassen"]


def real(value):
    return None if value is None or math.isnan(value) else value


def column(values):
    return [real(value) for value in values]


def describe(graph, category, amount, pairs):
    known = [e.index for e in graph.es if category[e.source] >= 0 and category[e.target] >= 0]
    part = graph.subgraph_edges(known, delete_vertices=False)
    sizes = graph.connected_components().sizes()
    adamic = graph.similarity_inverse_log_weighted()
    local = graph.transitivity_local_undirected(mode="zero")
    n = graph.vcount()
    scale = 2 / ((n - 1) * (n - 2)) if n > 2 else 0
    bridges = [sorted(graph.es[edge].tuple) for edge in graph.bridges()]
    return {
        "edgeCount": graph.ecount(),
        "degree": graph.degree(),
        "density": real(graph.density()),
        "components": len(sizes),
        "giant": max(sizes),
        "localClustering": column(local),
        "averageClustering": real(graph.transitivity_avglocal_undirected(mode="zero")),
        "transitivity": real(graph.transitivity_undirected(mode="zero")),
        "degreeAssortativity": real(graph.assortativity_degree(directed=False)) if graph.ecount() else None,
        "amountAssortativity": real(graph.assortativity(amount, directed=False)) if graph.ecount() else None,
        "categoryAssortativity": real(part.assortativity_nominal([c + 1 for c in category], directed=False)) if known else None,
        "pageRank": column(graph.pagerank()),
        "betweenness": [value * scale for value in graph.betweenness()],
        "core": graph.coreness(),
        "bridges": sorted(bridges),
        "articulations": sorted(graph.articulation_points()),
        "constraint": column(graph.constraint()),
        "adamicAdar": [adamic[a][b] for a, b in pairs],
    }


def main(path):
    with open(path, encoding="utf-8") as file:
        given = json.load(file)["graphs"]
    answers = [
        describe(igraph.Graph(n=g["nodes"], edges=g["edges"]), g["category"], g["amount"], g["pairs"]) for g in given
    ]
    famous = []
    for name in FAMOUS:
        graph = igraph.Graph.Famous(name)
        n = graph.vcount()
        extra = {"category": [node % 3 for node in range(n)], "amount": [node % 7 for node in range(n)], "pairs": []}
        edges = sorted(sorted(edge.tuple) for edge in graph.es)
        famous.append({"name": name, "nodes": n, "edges": edges, **extra, "peer": describe(graph, **extra)})
    print(json.dumps({"igraph": igraph.__version__, "answers": answers, "famous": famous}))


main(sys.argv[1])
