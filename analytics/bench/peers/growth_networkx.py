"""A peer of the growth bench: NetworkX, a graph built anew for each month.

python3 growth_networkx.py CONTACTS COUNTRIES STEP: CONTACTS has lines `month a b` (months from 0, people from 0) in the order of time,
COUNTRIES a line `country border` for each person (border 1: abroad). Every STEP-th month from the last one on is computed. Prints JSON:
for each its twelve metrics and the seconds it took.
"""

import json
import sys
import time

import networkx as nx


def gini(counts):
    ordered = sorted(counts)
    weighted = sum((at + 1) * count for at, count in enumerate(ordered))
    return 2 * weighted / (len(ordered) * sum(ordered)) - (len(ordered) + 1) / len(ordered)


def describe(rows, month, country, abroad):
    until = [row for row in rows if row[0] <= month]
    graph = nx.Graph()
    graph.add_edges_from((a, b) for _, a, b in until)
    before = nx.Graph()
    before.add_edges_from((a, b) for when, a, b in until if when < month)
    nx.set_node_attributes(graph, {node: country[node] for node in graph}, "country")
    n, m = graph.number_of_nodes(), graph.number_of_edges()
    return {
        "people": n,
        "newPeople": n - before.number_of_nodes(),
        "ties": m,
        "newTies": m - before.number_of_edges(),
        "density": nx.density(graph),
        "averageDegree": 2 * m / n,
        "components": nx.number_connected_components(graph),
        "giant": len(max(nx.connected_components(graph), key=len)),
        "clustering": nx.average_clustering(graph),
        "assortativityCountry": nx.attribute_assortativity_coefficient(graph, "country"),
        "crossBorderTies": sum(abroad[a] != abroad[b] for a, b in graph.edges()),
        "gini": gini([degree for _, degree in graph.degree()]),
    }


def main(contacts, countries, step):
    with open(contacts, encoding="utf-8") as file:
        rows = [tuple(map(int, line.split())) for line in file]
    with open(countries, encoding="utf-8") as file:
        pairs = [tuple(map(int, line.split())) for line in file]
    country, abroad = [code for code, _ in pairs], [border for _, border in pairs]
    months = []
    for month in range(rows[-1][0], -1, -step):
        began = time.process_time()
        metrics = describe(rows, month, country, abroad)
        months.append({"month": month, "metrics": metrics, "seconds": time.process_time() - began})
    print(json.dumps({"version": nx.__version__, "months": months}))


main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
