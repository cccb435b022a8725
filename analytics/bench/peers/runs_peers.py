"""Peers of the runs bench: igraph and NetworkX on the ties of a file, on one thread.

python3 runs_peers.py TIES: JSON {people, a, b, sources}. Prints JSON: what each says and how long it took, reading aside. Betweenness is
estimated from as many people as ours; NetworkX does it from 8 and is timed in proportion, since all of them would take half an hour.
"""

import json
import random
import sys
import time

import igraph
import networkx

NETWORKX_SOURCES = 8


def timed(work):
    began = time.perf_counter()
    answer = work()
    return answer, time.perf_counter() - began


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        given = json.load(file)
    people, sources = given["people"], given["sources"]
    ties = list(zip(given["a"], given["b"]))
    scale = 1 / ((people - 1) * (people - 2))
    drawn = random.Random(1).sample(range(people), sources)

    graph = igraph.Graph(n=people, edges=ties)
    rank, rank_s = timed(lambda: graph.pagerank(damping=0.85))
    core, core_s = timed(graph.coreness)
    random.seed(42)
    communities, leiden_s = timed(lambda: graph.community_leiden(objective_function="modularity", n_iterations=2))
    between, between_s = timed(lambda: graph.betweenness(sources=drawn, directed=False))
    # igraph halves what it counts in undirected graphs.
    between = [2 * value * scale * people / sources for value in between]

    other = networkx.Graph()
    other.add_nodes_from(range(people))
    other.add_edges_from(ties)
    other_rank, other_rank_s = timed(lambda: networkx.pagerank(other, alpha=0.85, tol=1e-10, max_iter=500))
    other_core, other_core_s = timed(lambda: networkx.core_number(other))
    few = min(NETWORKX_SOURCES, people)
    _, other_between_s = timed(lambda: networkx.betweenness_centrality(other, k=few, seed=1))

    column = lambda values: [values[node] for node in range(people)]
    answer = {
        "igraph": {
            "version": igraph.__version__,
            "pageRank": rank,
            "core": core,
            "communities": communities.membership,
            "betweenness": between,
            "seconds": {"pageRank": rank_s, "core": core_s, "betweenness": between_s, "leiden": leiden_s},
        },
        "networkx": {
            "version": networkx.__version__,
            "pageRank": column(other_rank),
            "core": column(other_core),
            "seconds": {
                "pageRank": other_rank_s,
                "core": other_core_s,
                "betweenness": other_between_s * sources / few,
                "leiden": None,
            },
        },
    }
    json.dump(answer, sys.stdout)


main()
