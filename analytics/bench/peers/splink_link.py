"""The peer of the linkage bench: Splink on DuckDB, its own fastest path, with 2 threads.

python3 splink_link.py FIELDS PAIRS OUT INPUT [INPUT]: one file to search for duplicates or two to link. FIELDS is `census` or `historical`.
PAIRS (CSV, left, right: numbers of rows from 0, of the right file when two are linked) is what is compared, so that both compare the
same; it is read before the time counts. OUT gets left_id, right_id, probability, and OUT.clusters id, cluster_id at the best of three
thresholds (OUT.clusters.50 …). Prints JSON: versions, seconds (training, comparing, clustering), pairs, peak memory in megabytes.
"""

import json
import logging
import platform
import resource
import sys
import time

import duckdb
import splink
import splink.comparison_library as cl
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

logging.disable(logging.WARNING)
fields, pairs_path, out, *inputs = sys.argv[1:]

NAMES = cl.ForenameSurnameComparison("first_name", "surname")
COMPARISONS = {
    "census": [
        NAMES,
        cl.LevenshteinAtThresholds("dob", [1, 2]),
        cl.LevenshteinAtThresholds("postcode", 2),
        cl.JaroWinklerAtThresholds("place", [0.9]).configure(term_frequency_adjustments=True),
        cl.LevenshteinAtThresholds("street_number", 1),
        cl.JaroWinklerAtThresholds("address_1", [0.9, 0.7]),
        cl.JaroWinklerAtThresholds("address_2", [0.9, 0.7]),
        cl.ExactMatch("state"),
    ],
    "historical": [
        NAMES,
        cl.DateOfBirthComparison("dob", input_is_string=True),
        cl.PostcodeComparison("postcode"),
        cl.ExactMatch("place").configure(term_frequency_adjustments=True),
        cl.ExactMatch("gender"),
        cl.ExactMatch("occupation").configure(term_frequency_adjustments=True),
    ],
}
NAMED = {
    "rec_id": "unique_id",
    "given_name": "first_name",
    "date_of_birth": "dob",
    "suburb": "place",
    "birth_place": "place",
}

con = duckdb.connect()
con.execute("SET threads=2")
link = len(inputs) == 2


def load(path, table):
    read = f"read_csv('{path}', all_varchar=true, header=true)"
    columns = [row[0] for row in con.execute(f"DESCRIBE SELECT * FROM {read}").fetchall()]
    chosen = ", ".join(f'"{name}" AS "{NAMED.get(name, name)}"' for name in columns)
    con.execute(f"CREATE TABLE {table} AS SELECT {chosen}, row_number() OVER () - 1 AS row_number FROM {read}")


began = time.perf_counter()
for path, table in zip(inputs, ("left_table", "right_table")):
    load(path, table)
reading = time.perf_counter() - began

# What is compared is prepared outside of the time that counts.
right = "right_table" if link else "left_table"
key = (lambda table, alias: f"'{table}' || '-__-' || {alias}.unique_id") if link else (lambda _table, alias: f"{alias}.unique_id")
con.execute(
    f"""CREATE TABLE blocked AS SELECT '0' AS match_key, {key("left_table", "a")} AS join_key_l, {key("right_table", "b")} AS join_key_r
    FROM read_csv('{pairs_path}', header=true) p JOIN left_table a ON a.row_number = p.left JOIN {right} b ON b.row_number = p.right"""
)

began = time.perf_counter()
db = DuckDBAPI(connection=con)
tables = [db.register("left_table", dataset_display_name="left_table")]
if link:
    tables.append(db.register("right_table", dataset_display_name="right_table"))
rows = con.execute("SELECT count(*) FROM left_table").fetchall()[0][0]
settings = SettingsCreator(
    link_type="link_only" if link else "dedupe_only",
    comparisons=COMPARISONS[fields],
    blocking_rules_to_generate_predictions=[block_on("surname", "dob")],
    retain_intermediate_calculation_columns=False,
    retain_matching_columns=False,
)
linker = Linker(tables if link else tables[0], settings)
certain = [block_on("first_name", "surname", "dob")]
linker.training.estimate_probability_two_random_records_match(certain, recall=0.5)
linker.training.estimate_u_using_random_sampling(max_pairs=2e6)
many = {"max_pairs": 1e6} if rows > 100_000 else {}
for rule in (block_on("first_name", "surname"), block_on("dob")):
    linker.training.estimate_parameters_using_expectation_maximisation(rule, **many)
training = time.perf_counter() - began

began = time.perf_counter()
linker.table_management.register_blocked_pairs_for_predict(db.register("blocked"))
predicted = linker.inference.predict(threshold_match_probability=0.01)
table = predicted.physical_name
con.execute(
    f"COPY (SELECT unique_id_l AS left_id, unique_id_r AS right_id, match_probability AS probability FROM {table}) TO '{out}' (HEADER)"
)
comparing = time.perf_counter() - began

began = time.perf_counter()
if not link:
    for percent in (50, 90, 99):
        clusters = linker.clustering.cluster_pairwise_predictions_at_threshold(
            predicted, threshold_match_probability=percent / 100
        )
        name = clusters.physical_name
        con.execute(f"COPY (SELECT unique_id AS id, cluster_id FROM {name}) TO '{out}.clusters.{percent}' (HEADER)")
        if percent == 50:
            clustering = time.perf_counter() - began
else:
    clustering = 0

usage = resource.getrusage(resource.RUSAGE_SELF)
print(
    json.dumps(
        {
            "splink": splink.__version__,
            "duckdb": duckdb.__version__,
            "python": platform.python_version(),
            "seconds": reading + training + comparing + clustering,
            "training": training,
            "comparing": comparing,
            "clustering": clustering,
            "cpuSeconds": usage.ru_utime + usage.ru_stime,
            "pairs": con.execute("SELECT count(*) FROM blocked").fetchall()[0][0],
            "megabytes": usage.ru_maxrss // 1024,
        }
    )
)
