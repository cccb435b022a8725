"""How the network grew: an analyst's notebook in one file. Standard library only.

    ATLAS_URL=http://localhost:4000 ATLAS_TOKEN=... python3 growth.py 2024 2025 [--known-at seq:40]

Asks `networkGrowth` by quarter and technology as of a state of knowledge, opens a number into the list behind it, compares two dates, and
asks for its own answer again by its digest.
"""

import argparse
import json
import os
import urllib.error
import urllib.request

URL = os.environ.get("ATLAS_URL", "http://localhost:4000").rstrip("/") + "/graphql"
TOKEN = os.environ["ATLAS_TOKEN"]

NUMBERS = "points { key numbers { metric value numerator denominator reason } }"

GROWTH = """
query Growth($from: PartialDate!, $to: PartialDate, $knownAt: String) {
  networkGrowth(period: QUARTER, from: $from, to: $to, knownAt: $knownAt, groupBy: TECHNOLOGY,
                tie: [CO_EVENT, CLUB, PROJECT, PUBLICATION], metrics: [TIES, NEW_TIES, CROSS_BORDER_SHARE]) {
    header { seq digest validAt }
    all { label { en } %s }
    groups { label { en } %s }
  }
}""" % (NUMBERS, NUMBERS)

MEMBERS = """
query Members($from: PartialDate!, $to: PartialDate, $knownAt: String, $after: String) {
  networkGrowth(period: QUARTER, from: $from, to: $to, knownAt: $knownAt, metrics: [NEW_TIES],
                tie: [CO_EVENT, CLUB, PROJECT, PUBLICATION]) {
    all { points { key numbers { value members(first: 200, after: $after) {
      totalCount edges { id label { en } otherId otherLabel { en } } pageInfo { endCursor hasNextPage } } } } }
  }
}"""

REPRODUCE = "query Again($digest: String!) { reproduce(digest: $digest) { comparison sameNow text { en } } }"


def ask(query, variables):
    """The answer of a query; an error as the server says it."""
    body = json.dumps({"query": query, "variables": variables}).encode()
    headers = {"content-type": "application/json", "authorization": "Bearer " + TOKEN}
    try:
        with urllib.request.urlopen(urllib.request.Request(URL, body, headers)) as response:
            answer = json.load(response)
    except urllib.error.HTTPError as error:
        answer = json.load(error)
    if answer.get("errors"):
        raise SystemExit("%s: %s" % (answer["errors"][0]["extensions"].get("code"), answer["errors"][0]["message"]))
    return answer["data"]


def shown(number):
    """A number as text; what is withheld says why."""
    if number["value"] is None:
        return number["reason"].lower()
    if number["denominator"] is not None:
        return "%.1f%% (%d/%d)" % (100 * number["value"], number["numerator"], number["denominator"])
    return "%d" % number["value"]


def numbers_at(series, at):
    return {number["metric"]: number for number in series["points"][at]["numbers"]}


def table(rows):
    widths = [max(len(str(row[at])) for row in rows) for at in range(len(rows[0]))]
    for row in rows:
        print("  ".join(str(cell).ljust(width) for cell, width in zip(row, widths)).rstrip())


def members(variables):
    """Everybody behind the new ties of the last quarter in which there are any to show, page after page."""
    found, after, quarter = [], None, None
    while True:
        points = ask(MEMBERS, dict(variables, after=after))["networkGrowth"]["all"]["points"]
        if quarter is None:
            listed = [point for point in points if point["numbers"][0]["members"] and point["numbers"][0]["value"]]
            if not listed:
                return None, 0, []
            quarter = listed[-1]["key"]
            # Each list has a cursor of its own: ask for that quarter alone from here on.
            variables = dict(variables, **bounds(quarter))
            continue
        page = points[-1]["numbers"][0]["members"]
        found += page["edges"]
        if not page["pageInfo"]["hasNextPage"]:
            return quarter, page["totalCount"], found
        after = page["pageInfo"]["endCursor"]


def bounds(quarter):
    """First and last month of a quarter such as 2024-Q2."""
    year, number = quarter.split("-Q")
    return {"from": "%s-%02d" % (year, 3 * int(number) - 2), "to": "%s-%02d" % (year, 3 * int(number))}


def main():
    parser = argparse.ArgumentParser(description="How the network grew.")
    parser.add_argument("from_", metavar="from")
    parser.add_argument("to", nargs="?")
    parser.add_argument("--known-at")
    flags = parser.parse_args()
    variables = {"from": flags.from_, "to": flags.to, "knownAt": flags.known_at}
    growth = ask(GROWTH, variables)["networkGrowth"]
    header = growth["header"]
    print("As known at command %d, digest %s" % (header["seq"], header["digest"]))

    # Two dates: the end of the first and of the last quarter.
    first, last = growth["all"]["points"][0]["key"], growth["all"]["points"][-1]["key"]
    rows = [["", "ties " + first, "ties " + last, "new ties " + last, "Korea and abroad " + last]]
    for series in [growth["all"]] + growth["groups"]:
        then, now = numbers_at(series, 0), numbers_at(series, -1)
        rows.append([series["label"]["en"], shown(then["TIES"]), shown(now["TIES"]), shown(now["NEW_TIES"]), shown(now["CROSS_BORDER_SHARE"])])
    table(rows)

    quarter, total, pairs = members(variables)
    if quarter is None:
        print("No new ties to open.")
    else:
        assert len(pairs) == total, "the number and the list behind it differ"
        print("New ties of %s: %d, such as %s - %s" % (quarter, total, pairs[0]["label"]["en"], pairs[0]["otherLabel"]["en"]))

    again = ask(REPRODUCE, {"digest": header["digest"]})["reproduce"]
    print("Asked again: %s" % again["comparison"])


if __name__ == "__main__":
    main()
