"""A peer of the measures bench: NetworkX on the graphs it ships with and on random undirected ones.

python3 measures_networkx.py RANDOM: prints JSON with the graphs (edges over nodes 0 … n-1, a category and an amount per node) and what
NetworkX says about each. RANDOM is how many random graphs of each of five kinds, all with fixed seeds. No loops, no double edges.
"""

import json
import math
import random
import sys

import networkx as nx

SHIPPED = {
    "karate": nx.karate_club_graph,
    "les miserables": nx.les_miserables_graph,
    "florentine families": nx.florentine_families_graph,
    "davis southern women": nx.davis_southern_women_graph,
    "krackhardt kite": nx.krackhardt_kite_graph,
    "petersen": nx.petersen_graph,
    "tutte": nx.tutte_graph,
    "dodecahedral": nx.dodecahedral_graph,
    "icosahedral": nx.icosahedral_graph,
    "frucht": nx.frucht_graph,
    "heawood": nx.heawood_graph,
    "house": nx.house_graph,
    "pappus": nx.pappus_graph,
    "sedgewick maze": nx.sedgewick_maze_graph,
    "barbell": lambda: nx.barbell_graph(6, 3),
    "lollipop": lambda: nx.lollipop_graph(5, 4),
    "star": lambda: nx.star_graph(9),
    "path": lambda: nx.path_graph(8),
    "empty": lambda: nx.empty_graph(5),
    "one edge": lambda: nx.path_graph(2),
}


def drawn(count):
    for seed in range(count):
        yield f"gnp {seed}", nx.gnp_random_graph(20 + 4 * seed, 0.02 + 0.004 * seed, seed=seed)
        yield f"barabasi {seed}", nx.barabasi_albert_graph(30 + 3 * seed, 1 + seed % 4, seed=seed)
        yield f"small world {seed}", nx.watts_strogatz_graph(25 + 3 * seed, 4, 0.1 + 0.02 * seed, seed=seed)
        yield f"clustered {seed}", nx.powerlaw_cluster_graph(40 + 2 * seed, 2, 0.1 + 0.02 * seed, seed=seed)
        yield f"geometric {seed}", nx.random_geometric_graph(50 + seed, 0.12, seed=seed)


def plain(graph):
    names = {node: at for at, node in enumerate(graph.nodes())}
    simple = nx.Graph()
    simple.add_nodes_from(range(len(names)))
    simple.add_edges_from((names[a], names[b]) for a, b in graph.edges() if a != b)
    return simple


def real(value):
    return None if value is None or math.isnan(value) else value


def column(values, nodes):
    return [real(values[node]) for node in nodes]


def mixing(graph, edges, measure):
    known = nx.Graph(edges)
    nx.set_node_attributes(known, {node: graph.nodes[node] for node in known})
    try:
        return real(float(measure(known))) if len(edges) else None
    except ZeroDivisionError:
        return None


def describe(name, graph, shuffled):
    n, m = graph.number_of_nodes(), graph.number_of_edges()
    nodes = range(n)
    for node in nodes:
        graph.nodes[node]["category"] = shuffled.randrange(4) - 1
        graph.nodes[node]["amount"] = shuffled.randrange(9)
    known = [(a, b) for a, b in graph.edges() if graph.nodes[a]["category"] >= 0 and graph.nodes[b]["category"] >= 0]
    pairs = [(shuffled.randrange(n), shuffled.randrange(n)) for _ in range(12)]
    pairs = [(a, b) for a, b in pairs if a != b and not graph.has_edge(a, b)]
    components = list(nx.connected_components(graph))
    return {
        "name": name,
        "nodes": n,
        "edges": sorted(sorted(edge) for edge in graph.edges()),
        "category": [graph.nodes[node]["category"] for node in nodes],
        "amount": [graph.nodes[node]["amount"] for node in nodes],
        "pairs": pairs,
        "peer": {
            "edgeCount": m,
            "degree": [graph.degree(node) for node in nodes],
            "density": nx.density(graph),
            "components": len(components),
            "giant": max(map(len, components)),
            "triangles": [nx.triangles(graph, node) for node in nodes],
            "localClustering": column(nx.clustering(graph), nodes),
            "averageClustering": nx.average_clustering(graph),
            "transitivity": nx.transitivity(graph),
            "degreeAssortativity": mixing(graph, list(graph.edges()), nx.degree_pearson_correlation_coefficient),
            "amountAssortativity": mixing(graph, list(graph.edges()), lambda g: nx.numeric_assortativity_coefficient(g, "amount")),
            "categoryAssortativity": mixing(graph, known, lambda g: nx.attribute_assortativity_coefficient(g, "category")),
            "pageRank": column(nx.pagerank(graph, tol=1e-12, max_iter=10000), nodes),
            "betweenness": column(nx.betweenness_centrality(graph), nodes),
            "closeness": column(nx.closeness_centrality(graph), nodes),
            "core": column(nx.core_number(graph), nodes),
            "bridges": sorted(sorted(edge) for edge in nx.bridges(graph)),
            "articulations": sorted(nx.articulation_points(graph)),
            "constraint": column(nx.constraint(graph), nodes),
            "effectiveSize": column(nx.effective_size(graph), nodes),
            "commonNeighbors": [len(list(nx.common_neighbors(graph, a, b))) for a, b in pairs],
            "adamicAdar": [score for _, _, score in nx.adamic_adar_index(graph, pairs)],
        },
    }


def main(count):
    shuffled = random.Random(6)
    graphs = [*((name, make()) for name, make in SHIPPED.items()), *drawn(count)]
    print(json.dumps({"networkx": nx.__version__, "graphs": [describe(name, plain(graph), shuffled) for name, graph in graphs]}))


main(int(sys.argv[1]))
