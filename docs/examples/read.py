"""Reads one indicator of a year: a page, all pages, totals per field, and a whole list as a file that is proven.

    WANCHUANG_ADDRESS=https://wanchuang.example WANCHUANG_TOKEN=wct_… python3 read.py 500101 2025 RD_INVESTMENT

The token is for FIGURES. Python 3.9 or later; nothing else is needed.
"""

import hashlib
import json
import os
import sys
import time
from decimal import Decimal
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import Request, urlopen

ADDRESS = os.environ["WANCHUANG_ADDRESS"]
TOKEN = os.environ["WANCHUANG_TOKEN"]

PLACES = """query Places {
  jurisdictions { id code }
}"""
VALUES = """query Values($filter: IndicatorFactFilter!, $after: String) {
  indicatorFacts(filter: $filter, first: 10, after: $after) {
    nodes { center { code name } year value }
    pageInfo { hasNextPage endCursor }
    totalCount
  }
}"""
TOTALS = """query Totals($jurisdictionId: ID!, $year: Int!, $indicator: String!) {
  indicatorAggregates(
    filter: { jurisdictionId: $jurisdictionId, fromYear: $year, toYear: $year }
    groupBy: [FIELD]
    measures: [{ kind: SUM, of: $indicator }, { kind: COUNT, of: $indicator }]
    first: 200
  ) {
    nodes { field { code nameZh nameEn } values { name value } }
  }
}"""


def send(path, body=None):
    """The response; a token whose points are spent waits until it may go on."""
    headers = {"Authorization": f"Bearer {TOKEN}", "Content-Type": "application/json"}
    request = Request(ADDRESS + path, data=body, headers=headers)
    while True:
        try:
            return urlopen(request)
        except HTTPError as error:
            if error.code != 429:
                sys.exit(f"{error.code}: {error.read().decode()}")
            time.sleep(int(error.headers["Retry-After"]))


def ask(document, **variables):
    """The data of an answer; an error ends the program."""
    with send("/graphql", json.dumps({"query": document, "variables": variables}).encode()) as response:
        answer = json.load(response)
    for error in answer.get("errors", []):
        sys.exit(f"{error['extensions']['code']}: {error['message']}")
    return answer["data"]


def pages(document, connection, **variables):
    """Every page: the next begins behind the cursor at which the last one ended."""
    after = None
    while True:
        page = ask(document, **variables, after=after)[connection]
        yield page
        if not page["pageInfo"]["hasNextPage"]:
            return
        after = page["pageInfo"]["endCursor"]


def export(dataset, path, **parameters):
    """Writes a whole list of one instant, and proves it. The last line is the manifest: what comes without one broke off."""
    digest, rows, held = hashlib.sha256(), 0, b""
    with send(f"/export/{dataset}.ndjson?{urlencode({**parameters, 'manifest': '1'})}") as lines, open(path, "wb") as file:
        for line in lines:
            if held:
                file.write(held)
                digest.update(held)
                rows += 1
            held = line
    end = json.loads(held).get("@end") if held.endswith(b"\n") else None
    if end is None:
        sys.exit(f"{path} broke off after {rows} rows")
    manifest = end["manifest"]
    if (manifest["sha256"], end["total"]) != (digest.hexdigest(), rows):
        sys.exit(f"{path} does not agree with its manifest")
    return manifest


def main(place="500101", year="2025", indicator="RD_INVESTMENT"):
    jurisdiction = next(one["id"] for one in ask(PLACES)["jurisdictions"] if one["code"] == place)
    wanted = {
        "jurisdictionId": jurisdiction,
        "indicatorCodes": [indicator],
        "fromYear": int(year),
        "toYear": int(year),
    }
    count = 0
    for number, page in enumerate(pages(VALUES, "indicatorFacts", filter=wanted), start=1):
        count += len(page["nodes"])
        for node in page["nodes"] if number == 1 else []:
            print(node["center"]["code"], node["center"]["name"], Decimal(node["value"]))
    print(f"values: {count} of {page['totalCount']} on {number} pages")

    totals = ask(TOTALS, jurisdictionId=jurisdiction, year=int(year), indicator=indicator)
    for node in totals["indicatorAggregates"]["nodes"]:
        print(f"total: {node['field']['code']} {node['values'][0]['value']}")

    path = f"indicatorFacts-{place}-{year}-{indicator}.ndjson"
    manifest = export("indicatorFacts", path, filter=json.dumps(wanted), columns="centerCode,year,value")
    with open(f"{path}.manifest.json", "w", encoding="utf-8") as file:
        json.dump(manifest, file, ensure_ascii=False, indent=2)
    print(f"export: {manifest['rows']} rows, SHA-256 {manifest['sha256']}")


if __name__ == "__main__":
    main(*sys.argv[1:])
