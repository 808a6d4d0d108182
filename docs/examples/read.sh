#!/usr/bin/env bash
# Reads one indicator of a year: a page, all pages, totals per field, and a whole list as a file that is proven.
#   WANCHUANG_ADDRESS=https://wanchuang.example WANCHUANG_TOKEN=wct_… ./read.sh 500101 2025 RD_INVESTMENT
# The token is for FIGURES. Needed: curl, jq, and sha256sum or shasum.
set -euo pipefail
place=${1:-500101} year=${2:-2025} indicator=${3:-RD_INVESTMENT}
file="indicatorFacts-$place-$year-$indicator.ndjson"

sha256() { if command -v sha256sum >/dev/null; then sha256sum; else shasum -a 256; fi | cut -d ' ' -f 1; }

# ask DOCUMENT VARIABLES: the answer's data; an error is printed, and ends the script
ask() {
  local answer
  answer=$(jq -n --arg query "$1" --argjson variables "$2" '{ $query, $variables }' |
    curl -sS "$WANCHUANG_ADDRESS/graphql" -H "Authorization: Bearer $WANCHUANG_TOKEN" -H 'Content-Type: application/json' -d @-)
  if ! jq -e '.errors == null' <<<"$answer" >/dev/null; then
    jq -r '.errors[] | "\(.extensions.code): \(.message)"' <<<"$answer" >&2
    return 1
  fi
  jq '.data' <<<"$answer"
}

places='query Places {
  jurisdictions { id code }
}'
jurisdiction=$(ask "$places" '{}' | jq -r --arg code "$place" '.jurisdictions[] | select(.code == $code) | .id')

# Every page: the next begins behind the cursor at which the last one ended.
values='query Values($filter: IndicatorFactFilter!, $after: String) {
  indicatorFacts(filter: $filter, first: 10, after: $after) {
    nodes { center { code name } year value }
    pageInfo { hasNextPage endCursor }
    totalCount
  }
}'
filter=$(jq -n --arg place "$jurisdiction" --argjson year "$year" --arg indicator "$indicator" \
  '{ jurisdictionId: $place, indicatorCodes: [$indicator], fromYear: $year, toYear: $year }')
after=null pages=0 count=0
while true; do
  page=$(ask "$values" "$(jq -n --argjson filter "$filter" --argjson after "$after" '{ $filter, $after }')")
  pages=$((pages + 1)) count=$((count + $(jq '.indicatorFacts.nodes | length' <<<"$page")))
  [ "$pages" -gt 1 ] || jq -r '.indicatorFacts.nodes[] | "\(.center.code) \(.center.name) \(.value)"' <<<"$page"
  [ "$(jq '.indicatorFacts.pageInfo.hasNextPage' <<<"$page")" = true ] || break
  after=$(jq '.indicatorFacts.pageInfo.endCursor' <<<"$page")
done
echo "values: $count of $(jq '.indicatorFacts.totalCount' <<<"$page") on $pages pages"

# Figures that the server adds up: decimals come as text, exact.
totals='query Totals($jurisdictionId: ID!, $year: Int!, $indicator: String!) {
  indicatorAggregates(
    filter: { jurisdictionId: $jurisdictionId, fromYear: $year, toYear: $year }
    groupBy: [FIELD]
    measures: [{ kind: SUM, of: $indicator }, { kind: COUNT, of: $indicator }]
    first: 200
  ) {
    nodes { field { code nameZh nameEn } values { name value } }
  }
}'
ask "$totals" "$(jq '{ jurisdictionId, year: .fromYear, indicator: .indicatorCodes[0] }' <<<"$filter")" |
  jq -r '.indicatorAggregates.nodes[] | "total: \(.field.code) \(.values[0].value)"'

# The whole list of one instant. Its last line is the manifest; what comes without one broke off.
curl -sS --fail-with-body --compressed -G "$WANCHUANG_ADDRESS/export/indicatorFacts.ndjson" -H "Authorization: Bearer $WANCHUANG_TOKEN" \
  --data-urlencode "filter=$filter" -d 'columns=centerCode,year,value' -d manifest=1 >"$file.part"
tail -n 1 "$file.part" | jq -e '."@end" | .manifest + { total }' >"$file.manifest.json"
sed '$d' "$file.part" >"$file" && rm "$file.part"
[ "$(sha256 <"$file")" = "$(jq -r .sha256 "$file.manifest.json")" ] || { echo 'the hash does not agree' >&2; exit 1; }
[ "$(wc -l <"$file")" -eq "$(jq .total "$file.manifest.json")" ] || { echo 'rows are missing' >&2; exit 1; }
echo "export: $(jq -r '"\(.rows) rows, SHA-256 \(.sha256)"' "$file.manifest.json")"
