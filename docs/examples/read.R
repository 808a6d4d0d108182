# Reads one indicator of a year: a page, all pages, totals per field, and a whole list as a file that is proven.
#   WANCHUANG_ADDRESS=https://wanchuang.example WANCHUANG_TOKEN=wct_… Rscript read.R 500101 2025 RD_INVESTMENT
# The token is for FIGURES. Needed: R 4.1 or later with httr2 (which brings openssl) and jsonlite.
library(httr2)
library(jsonlite)

given <- commandArgs(trailingOnly = TRUE)
place <- if (length(given) > 0) given[[1]] else "500101"
year <- if (length(given) > 1) as.integer(given[[2]]) else 2025L
indicator <- if (length(given) > 2) given[[3]] else "RD_INVESTMENT"

places <- r"(query Places {
  jurisdictions { id code }
})"
values <- r"(query Values($filter: IndicatorFactFilter!, $after: String) {
  indicatorFacts(filter: $filter, first: 10, after: $after) {
    nodes { center { code name } year value }
    pageInfo { hasNextPage endCursor }
    totalCount
  }
})"
totals <- r"(query Totals($jurisdictionId: ID!, $year: Int!, $indicator: String!) {
  indicatorAggregates(
    filter: { jurisdictionId: $jurisdictionId, fromYear: $year, toYear: $year }
    groupBy: [FIELD]
    measures: [{ kind: SUM, of: $indicator }, { kind: COUNT, of: $indicator }]
    first: 200
  ) {
    nodes { field { code nameZh nameEn } values { name value } }
  }
})"

# A token whose points are spent gets 429 with Retry-After: req_retry() waits, and goes on.
to <- function(path) {
  request(Sys.getenv("WANCHUANG_ADDRESS")) |>
    req_url_path_append(path) |>
    req_auth_bearer_token(Sys.getenv("WANCHUANG_TOKEN")) |>
    req_retry(max_tries = 3)
}

ask <- function(document, variables = setNames(list(), character())) {
  answer <- to("/graphql") |>
    req_body_json(list(query = document, variables = variables), null = "null") |>
    req_perform() |>
    resp_body_json()
  if (!is.null(answer$errors)) stop(answer$errors[[1]]$extensions$code, ": ", answer$errors[[1]]$message)
  answer$data
}

known <- Filter(function(one) one$code == place, ask(places)$jurisdictions)
jurisdiction <- known[[1]]$id
wanted <- list(jurisdictionId = jurisdiction, indicatorCodes = list(indicator), fromYear = year, toYear = year)

# Every page: the next begins behind the cursor at which the last one ended. Decimals are text, exact, until you say otherwise.
rows <- list()
pages <- 0
after <- NULL
repeat {
  page <- ask(values, list(filter = wanted, after = after))$indicatorFacts
  pages <- pages + 1
  rows <- c(rows, page$nodes)
  if (!page$pageInfo$hasNextPage) break
  after <- page$pageInfo$endCursor
}
table <- data.frame(
  center = vapply(rows, function(row) row$center$code, ""),
  year = vapply(rows, function(row) row$year, 1L),
  value = vapply(rows, function(row) as.numeric(row$value), 1)
)
print(head(table))
cat(sprintf("values: %d of %d on %d pages\n", nrow(table), page$totalCount, pages))

for (node in ask(totals, list(jurisdictionId = jurisdiction, year = year, indicator = indicator))$indicatorAggregates$nodes)
  cat(sprintf("total: %s %s\n", node$field$code, node$values[[1]]$value))

# The whole list of one instant. Its last line is the manifest; what comes without one broke off.
file <- sprintf("indicatorFacts-%s-%d-%s.ndjson", place, year, indicator)
content <- to("/export/indicatorFacts.ndjson") |>
  req_url_query(filter = toJSON(wanted, auto_unbox = TRUE), columns = "centerCode,year,value", manifest = "1") |>
  req_perform() |>
  resp_body_raw()
breaks <- which(content == as.raw(10))
if (tail(content, 1) != as.raw(10)) stop("the list broke off")
last <- if (length(breaks) > 1) breaks[[length(breaks) - 1]] else 0
end <- fromJSON(rawToChar(content[(last + 1):length(content)]))$`@end`
body <- content[seq_len(last)]
if (is.null(end)) stop("the list broke off")
if (paste(openssl::sha256(body)) != end$manifest$sha256) stop("the hash does not agree")
if (length(breaks) - 1 != end$total) stop("rows are missing")
writeBin(body, file)
write_json(end$manifest, paste0(file, ".manifest.json"), auto_unbox = TRUE, null = "null", pretty = TRUE)
cat(sprintf("export: %d rows, SHA-256 %s\n", end$manifest$rows, end$manifest$sha256))
