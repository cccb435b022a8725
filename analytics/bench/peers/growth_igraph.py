"""A peer of the growth bench: igraph, a graph built anew for each month, with its own fastest ways (arrays of NumPy).

python3 growth_igraph.py CONTACTS COUNTRIES STEP: as growth_networkx.py.
"""

import json
import sys
import time

import igraph
import numpy


def gini(counts):
    ordered = numpy.sort(counts)
    weighted = (numpy.arange(1, len(ordered) + 1) * ordered).sum()
    return float(2 * weighted / (len(ordered) * ordered.sum()) - (len(ordered) + 1) / len(ordered))


def size(pairs):
    return len(numpy.unique(pairs)), len(numpy.unique(pairs[:, 0].astype(numpy.int64) * 2**32 + pairs[:, 1]))


def describe(rows, month, country, abroad):
    until = rows[: numpy.searchsorted(rows[:, 0], month, side="right"), 1:]
    before = rows[: numpy.searchsorted(rows[:, 0], month, side="left"), 1:]
    unique = numpy.unique(until[:, 0].astype(numpy.int64) * 2**32 + until[:, 1])
    edges = numpy.column_stack((unique >> 32, unique & (2**32 - 1)))
    nodes, numbers = numpy.unique(edges, return_inverse=True)
    numbers = numbers.reshape(-1, 2)
    graph = igraph.Graph(n=len(nodes), edges=numbers)
    people, ties = size(before) if len(before) else (0, 0)
    n, m = graph.vcount(), graph.ecount()
    parts = graph.connected_components()
    return {
        "people": n,
        "newPeople": n - people,
        "ties": m,
        "newTies": m - ties,
        "density": graph.density(),
        "averageDegree": 2 * m / n,
        "components": len(parts),
        "giant": max(parts.sizes()),
        "clustering": graph.transitivity_avglocal_undirected(mode="zero"),
        "assortativityCountry": graph.assortativity_nominal(country[nodes].tolist(), directed=False),
        "crossBorderTies": int((abroad[edges[:, 0]] != abroad[edges[:, 1]]).sum()),
        "gini": gini(numpy.array(graph.degree())),
    }


def main(contacts, countries, step):
    rows = numpy.loadtxt(contacts, dtype=numpy.int64)
    pairs = numpy.loadtxt(countries, dtype=numpy.int64)
    months = []
    for month in range(int(rows[-1, 0]), -1, -step):
        began = time.process_time()
        metrics = describe(rows, month, pairs[:, 0], pairs[:, 1])
        months.append({"month": month, "metrics": metrics, "seconds": time.process_time() - began})
    print(json.dumps({"version": igraph.__version__, "months": months}))


main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
