import type { ApolloClient } from '@apollo/client';
import { factSourceText, type Language, localName, sayIn, verificationText } from '@wanchuang/web-client';
import type { PlotTable } from '@wanchuang/web-ui';
import { indicatorName } from '../figures/figure-format';
import { EvidenceDocument, type EvidenceQuery } from './evidence.generated';
import { type Evidence, evidenceTitle } from './evidence-words';
import { evidenceText } from './evidence.text';

export type Fact = Evidence['facts']['nodes'][number];

/** How many values one request of a download asks for. */
const downloadSize = 200;

/** Every value behind a figure, page by page; tells how far it has come. Throws what a request throws. */
export async function fetchAllFacts(
  client: ApolloClient,
  of: string,
  report: (done: number, total: number) => void,
): Promise<readonly Fact[]> {
  const facts: Fact[] = [];
  let after: string | null = null;
  do {
    const { data }: { data?: EvidenceQuery } = await client.query({
      query: EvidenceDocument,
      variables: { of, first: downloadSize, after },
      fetchPolicy: 'no-cache',
    });
    if (data === undefined) throw new TypeError('the answer held no evidence');
    const page: EvidenceQuery['evidence']['facts'] = data.evidence.facts;
    facts.push(...page.nodes);
    report(facts.length, page.totalCount);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return facts;
}

/** The values as a table of exact numbers; what they are behind is the last line of the file. */
export function factTable(facts: readonly Fact[], evidence: Evidence, language: Language): PlotTable {
  const say = sayIn(evidenceText, language);
  const [source, verification] = [sayIn(factSourceText, language), sayIn(verificationText, language)];
  const title = evidenceTitle(evidence, language);
  return {
    caption: title,
    columns: [
      say('code'),
      say('center'),
      say('indicator'),
      say('year'),
      say('value'),
      say('source'),
      say('lineNumber'),
      say('column'),
      say('verification'),
      say('knownFrom'),
    ],
    rows: [
      ...facts.map((fact) => ({
        key: fact.id,
        cells: [
          fact.center.code,
          localName(fact.center, language),
          indicatorName(fact.indicator.code, language),
          String(fact.year),
          { text: fact.value, raw: fact.value },
          fact.importRun?.fileName ?? source(fact.source),
          fact.sourceLine === null ? null : String(fact.sourceLine),
          fact.sourceColumn,
          verification(fact.verification),
          fact.knownFrom,
        ],
      })),
      { key: 'of', cells: [title, evidence.of] },
    ],
  };
}
