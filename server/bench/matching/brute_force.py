"""A peer of the matching bench: cosines of one topic with every work by NumPy, and the best few works of each person, as fast as it goes.

python3 brute_force.py PEOPLE WORKS_EACH WIDTH TOPICS: prints JSON with the median and 95th percentile in ms and the bytes of the vectors.
Two models of float32 vectors, two threads at most.
"""

import json
import os
import sys
import time

os.environ.setdefault("OMP_NUM_THREADS", "2")
import numpy as np

PLACES = np.array([16, 8, 4, 2, 1], dtype=np.float32) / 31


def main():
    people, works_each, width, topics = map(int, sys.argv[1:])
    random = np.random.default_rng(2026)
    models = [random.standard_normal((people * works_each, width), dtype=np.float32) for _ in range(2)]
    for model in models:
        model /= np.linalg.norm(model, axis=1, keepdims=True)
    best = min(len(PLACES), works_each)
    times = []
    for _ in range(topics):
        queries = random.standard_normal((2, width), dtype=np.float32)
        began = time.process_time()
        likeness = sum(model @ query for model, query in zip(models, queries)).reshape(people, works_each)
        top = -np.sort(-np.partition(likeness, works_each - best, axis=1)[:, -best:], axis=1)
        scores = top @ PLACES[:best]
        np.argsort(-scores, kind="stable")[:3000]
        times.append(1000 * (time.process_time() - began))
    times.sort()
    print(json.dumps({"p50": times[len(times) // 2], "p95": times[int(0.95 * len(times))], "bytes": sum(m.nbytes for m in models)}))


main()
