#!/usr/bin/env python3
"""Counts what an archive of OpenAlex author files holds, without any of this repository's code.

    python3 seeds/bench/count-openalex.py authors-2026-01.tar.gz authors-2026-02.tar.gz

Prints one JSON line an archive. OpenAlex leaves the id of some authors and institutions empty (`"id": null`). The plain counts take
"no id" as one more value, as a set of the ids does; the counts ending in `_with_id` leave it out: those are the ones that become
nodes, since nothing would tell two people without an id apart.
"""

import json
import sys
import tarfile


def count(path):
    files = 0
    details, works, authors, institutions = set(), set(), set(), set()
    authorships = authorships_without_id = works_over_30 = 0
    with tarfile.open(path) as archive:
        for member in archive:
            if not member.isfile():
                continue
            files += 1
            entry = json.load(archive.extractfile(member))
            details.add(entry["details"]["id"])
            for work in entry["works"]:
                first_time = work["id"] not in works
                works.add(work["id"])
                works_over_30 += first_time and len(work["authorships"]) > 30
                for authorship in work["authorships"]:
                    author = authorship["author"].get("id")
                    authors.add(author)
                    authorships += first_time
                    authorships_without_id += first_time and author is None
                    for institution in authorship["institutions"]:
                        institutions.add(institution.get("id"))
    return {
        "archive": path.rsplit("/", 1)[-1],
        "files": files,
        "authors": len(details),
        "works": len(works),
        "authors_named": len(authors),
        "authors_named_with_id": len(authors - {None}),
        "institutions": len(institutions),
        "institutions_with_id": len(institutions - {None}),
        "authorships": authorships,
        "authorships_without_id": authorships_without_id,
        "works_with_more_than_30_authors": works_over_30,
    }


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    for archive_path in sys.argv[1:]:
        print(json.dumps(count(archive_path)))
