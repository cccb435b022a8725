"""The peer of the names bench: Jaro-Winkler of RapidFuzz over romanised names, its own fastest path (cdist on 2 threads).

python3 names_jaro_winkler.py QUERIES GALLERY TOP: two TSV files (id, name), names of the gallery already romanised; each query is tried in
both orders of its ends. Prints JSON: versions, seconds, and for each query the ids of its best candidates, best first.
"""

import json
import platform
import sys
import time

import numpy
import rapidfuzz
from rapidfuzz.distance import JaroWinkler
from rapidfuzz.process import cdist


def read(path):
    with open(path, encoding="utf-8") as lines:
        return [line.rstrip("\n").split("\t") for line in lines][1:]


def fold(name):
    words = "".join(c.lower() if c.isalpha() else (" " if c in " -," else "") for c in name).split()
    return words


def main(queries_path, gallery_path, top):
    queries, gallery = read(queries_path), read(gallery_path)
    names = [" ".join(fold(name)) for _, name in gallery]
    began = time.perf_counter()
    best = None
    for turn in (lambda w: w, lambda w: w[-1:] + w[:-1]):
        words = [turn(fold(name)) for _, name in queries]
        asked = [" ".join(w[:1] + ["".join(w[1:])]) for w in words]
        scores = cdist(asked, names, scorer=JaroWinkler.similarity, workers=2, dtype=numpy.float32)
        best = scores if best is None else numpy.maximum(best, scores)
    order = numpy.argsort(-best, axis=1, kind="stable")[:, :top]
    seconds = time.perf_counter() - began
    hits = [[gallery[i][0] for i in row] for row in order]
    print(json.dumps({"rapidfuzz": rapidfuzz.__version__, "python": platform.python_version(), "seconds": seconds, "hits": hits}))


main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
