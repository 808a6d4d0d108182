"""An evaluator's round: pulls the results of a published cycle as a file, proves it, and shows what the token is refused.

    WANCHUANG_ADDRESS=https://wanchuang.example WANCHUANG_TOKEN=wct_… python3 evaluator.py pull 500101 2021 2023
    WANCHUANG_ADDRESS=… WANCHUANG_TOKEN=… python3 evaluator.py refusals 500101 [evaluationCycle_9]
    python3 evaluator.py check evaluationResults-500101-2021-2023.ndjson

The token is an evaluator's, for EVALUATION and DIRECTORY of the place. Python 3.9 or later; nothing else is needed.

`pull` ends with 1 and says why unless all of this agrees: SHA-256 and size of the file, its rows with the manifest and with
totalCount, the cycle of every row, and the hash of the cycle's results, which is worked out here again from the results
themselves. Pulled twice, a cycle gives the same hash. What was verified is written beside the file.
`refusals` may be told of a cycle that is not published. `check` holds a file against its manifest, offline.
"""

import hashlib
import json
import os
import sys
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import Request, urlopen

PLACES = """query Places {
  jurisdictions { id code }
}"""
CYCLES = """query Cycles($jurisdictionId: ID!) {
  evaluationCycles(jurisdictionId: $jurisdictionId) {
    id fromYear toYear state cutOffOn publishedOn resultsSha256 jurisdiction { id }
  }
}"""
RESULTS = """query Results($filter: EvaluationFilter!, $cycleId: ID!, $after: String) {
  evaluationResults(filter: $filter, cycleId: $cycleId, first: 200, after: $after) {
    nodes { id center { id } grade total scores { dimension score } }
    pageInfo { hasNextPage endCursor }
    totalCount
  }
}"""


class Refused(Exception):
    """What the server said no to, with its stable code."""

    def __init__(self, code, message):
        super().__init__(f"{code}: {message}")
        self.code = code


class Mismatch(Exception):
    """What does not agree."""


def agree(what, expected, found):
    if expected != found:
        raise Mismatch(f"{what}: {expected} was to be, {found} is")


def send(path, body=None):
    headers = {"Authorization": f"Bearer {os.environ['WANCHUANG_TOKEN']}", "Content-Type": "application/json"}
    try:
        return urlopen(Request(os.environ["WANCHUANG_ADDRESS"] + path, data=body, headers=headers))
    except HTTPError as error:
        said = json.load(error)
        first = said.get("error") or {**said["errors"][0], **said["errors"][0]["extensions"]}
        raise Refused(first["code"], first["message"]) from None


def ask(document, **variables):
    with send("/graphql", json.dumps({"query": document, "variables": variables}).encode()) as response:
        answer = json.load(response)
    for error in answer.get("errors", []):
        raise Refused(error["extensions"]["code"], error["message"])
    return answer["data"]


def place_of(code):
    return next(one["id"] for one in ask(PLACES)["jurisdictions"] if one["code"] == code)


def cycle_of(place, from_year, to_year):
    for cycle in ask(CYCLES, jurisdictionId=place)["evaluationCycles"]:
        if (cycle["jurisdiction"]["id"], cycle["fromYear"], cycle["toYear"]) == (place, int(from_year), int(to_year)):
            return cycle
    raise Refused("NOT_FOUND", f"no cycle {from_year}–{to_year} is published to you")


def question(place, cycle_id):
    return {"filter": json.dumps({"jurisdictionId": place}), "arguments": json.dumps({"cycleId": cycle_id})}


def download(dataset, path, **parameters):
    """Writes the rows of a list. Its last line is the manifest: what comes without one broke off."""
    held = b""
    with send(f"/export/{dataset}.ndjson?{urlencode({**parameters, 'manifest': '1'})}") as lines, open(path, "wb") as file:
        for line in lines:
            file.write(held)
            held = line
    end = json.loads(held).get("@end") if held.endswith(b"\n") else None
    if end is None:
        raise Mismatch(f"{path} broke off")
    return end["manifest"], end["total"]


def check(path, manifest):
    """Holds a file against its manifest."""
    digest, rows, size = hashlib.sha256(), 0, 0
    with open(path, "rb") as file:
        for line in file:
            digest.update(line)
            rows, size = rows + 1, size + len(line)
    agree("SHA-256", manifest["sha256"], digest.hexdigest())
    agree("size", manifest["sizeBytes"], size)
    agree("rows", manifest["rows"], rows)


def results_of(place, cycle_id):
    """All results of a cycle, page by page, and how many there are to be."""
    results, after = [], None
    while True:
        page = ask(RESULTS, filter={"jurisdictionId": place}, cycleId=cycle_id, after=after)["evaluationResults"]
        results += page["nodes"]
        if not page["pageInfo"]["hasNextPage"]:
            return results, page["totalCount"]
        after = page["pageInfo"]["endCursor"]


def hash_of(results):
    """The hash of a cycle's results, as the field resultsSha256 describes it."""
    digest = hashlib.sha256()
    for result in sorted(results, key=lambda one: int(one["center"]["id"].removeprefix("center_"))):
        scores = "".join(f",{one['dimension']}={one['score']}" for one in result["scores"])
        digest.update(f"{result['center']['id']},{result['grade']},{result['total']}{scores}\n".encode())
    return digest.hexdigest()


def pull(code, from_year, to_year):
    place = place_of(code)
    cycle = cycle_of(place, from_year, to_year)
    path = f"evaluationResults-{code}-{from_year}-{to_year}.ndjson"
    manifest, total = download("evaluationResults", path, **question(place, cycle["id"]))
    with open(f"{path}.manifest.json", "w", encoding="utf-8") as file:
        json.dump(manifest, file, ensure_ascii=False, indent=2)
    check(path, manifest)
    agree("rows of the list", total, manifest["rows"])

    results, count = results_of(place, cycle["id"])
    agree("totalCount", count, manifest["rows"])
    with open(path, encoding="utf-8") as file:
        rows = [json.loads(line) for line in file]
    agree("the cycle of every row", {cycle["id"]} if rows else set(), {row["cycleId"] for row in rows})
    agree(
        "grades and totals of the rows",
        sorted((one["id"], one["grade"], one["total"]) for one in results),
        sorted((row["id"], row["grade"], row["total"]) for row in rows),
    )
    agree("the cycle in the manifest", cycle["id"], manifest["snapshot"]["id"])
    agree("the hash of the cycle's results", manifest["snapshot"]["resultsSha256"], hash_of(results))

    verified = {
        "cycle": manifest["snapshot"],
        "file": path,
        "sha256": manifest["sha256"],
        "rows": manifest["rows"],
        "totalCount": count,
        "filter": manifest["filterInWords"],
        "dataCutOff": manifest["dataCutOff"],
        "asOf": manifest["asOf"],
        "schemaVersion": manifest["schemaVersion"],
    }
    with open(f"{path}.verified.json", "w", encoding="utf-8") as file:
        json.dump(verified, file, ensure_ascii=False, indent=2)
    print(json.dumps(verified, ensure_ascii=False, indent=2))


def refusals(code, running=None):
    """What a token for EVALUATION and DIRECTORY is refused, or does not see."""
    place = place_of(code)

    def refused(what, attempt):
        try:
            attempt()
        except Refused as refusal:
            print(f"{what}: {refusal}")
            return
        raise Mismatch(f"{what} was not refused")

    def unseen(what, document, **variables):
        found = ask(document, **variables)["found"]
        agree(what, 0, found["totalCount"])
        print(f"{what}: none shows")

    for dataset in ("indicatorFacts", "technologyContracts", "events"):
        refused(f"the list {dataset}", lambda: send(f"/export/{dataset}.ndjson").close())
        unseen(f"rows of {dataset}", f"query Rows {{\n  found: {dataset} {{ totalCount }}\n}}")
    undo = 'mutation Undo {\n  undoImport(input: { id: "importRun_1" }) { id }\n}'
    refused("a change", lambda: ask(undo))
    export = 'mutation Export {\n  createExport(input: { dataset: "centers", format: CSV }) { id }\n}'
    refused("a file on the server", lambda: ask(export))
    if running is not None:
        listed = [one["id"] for one in ask(CYCLES, jurisdictionId=place)["evaluationCycles"]]
        agree(f"whether {running} is listed", False, running in listed)
        refused("results of a cycle that runs", lambda: results_of(place, running))
        refused("its list", lambda: send(f"/export/evaluationResults.ndjson?{urlencode(question(place, running))}").close())
    own = "query Own($filter: CenterFilter) {\n  found: centers(filter: $filter) { totalCount }\n}"
    beyond = ask(own, filter={})["found"]["totalCount"] - ask(own, filter={"jurisdictionId": place})["found"]["totalCount"]
    agree("centers beyond the place", 0, beyond)
    print("centers beyond the place: none shows")


def main(command, *given):
    try:
        if command == "check":
            with open(f"{given[0]}.manifest.json", encoding="utf-8") as file:
                check(given[0], json.load(file))
            print("the file agrees with its manifest")
        else:
            {"pull": pull, "refusals": refusals}[command](*given)
    except (Refused, Mismatch) as wrong:
        sys.exit(str(wrong))


if __name__ == "__main__":
    main(*sys.argv[1:])
