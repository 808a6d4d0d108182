import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import {
  factSourceText,
  type Language,
  localName,
  type SayOf,
  sayIn,
  useLanguage,
  useLinks,
  useText,
  verificationText,
} from '@wanchuang/web-client';
import { centerAddress } from '../center/center-address';
import { figureFormat, indicatorName } from '../figures/figure-format';
import { instantText } from '../figures/instant';
import { CenterName } from '../marks/center-name';
import { type Column, DataTable } from '../table/data-table';
import { MoreRows } from '../table/more-rows';
import { currencyOf } from './evidence-format';
import { valueSearch } from './evidence-schema';
import type { Fact } from './evidence-table';
import type { Evidence } from './evidence-words';
import { evidenceText } from './evidence.text';
import type { EvidenceHandle } from './use-evidence';

type Say = SayOf<typeof evidenceText>;

/** The file and the line of it, or which kind of source a value has. */
export function sourceWords({ importRun, sourceLine, source }: Fact, say: Say, language: Language): string {
  return importRun === null || sourceLine === null
    ? sayIn(factSourceText, language)(source)
    : say('line', { file: importRun.fileName, line: sourceLine });
}

interface FactsProps {
  readonly evidence: Evidence;
  readonly handle: EvidenceHandle;
}

/** The values that a figure rests on, each with its source; each opens to the rest of what is known of it. */
export function EvidenceFacts({ evidence, handle }: FactsProps): ReactNode {
  const say = useText(evidenceText);
  const { nodes, totalCount } = evidence.facts;
  const columns = useFactColumns(evidence);
  return (
    <>
      <DataTable caption={say('list')} columns={columns} rows={nodes} rowKey={({ id }) => id} stale={handle.stale} />
      <MoreRows shown={nodes.length} total={totalCount} busy={handle.loadingMore} onMore={handle.more} />
    </>
  );
}

function useFactColumns(evidence: Evidence): readonly Column<Fact>[] {
  const say = useText(evidenceText);
  const language = useLanguage();
  const verification = useText(verificationText);
  const { search } = useLocation();
  const linkTo = useLinks();
  const { nodes } = evidence.facts;
  const isOne = (of: (fact: Fact) => unknown): boolean => new Set(nodes.map(of)).size <= 1;
  const isOneIndicator = evidence.indicators.length <= 1;
  const style = { language, currency: currencyOf(evidence) };
  const formatOf = ({ indicator, value }: Fact) =>
    figureFormat(indicator.code, isOneIndicator ? nodes.map((one) => one.value) : [value], style);
  const [first] = nodes;
  return [
    {
      key: 'center',
      title: say(first?.center.kind === 'REGION' ? 'region' : 'center'),
      room: 'much',
      cell: ({ center }) => (
        <Link to={centerAddress(search, center.id)}>
          <CenterName name={localName(center, language)} />
        </Link>
      ),
    },
    ...(isOneIndicator
      ? []
      : [
          {
            key: 'indicator',
            title: say('indicator'),
            onCard: true,
            cell: ({ indicator }: Fact) => indicatorName(indicator.code, language),
          },
        ]),
    ...(isOne(({ year }) => year)
      ? []
      : [{ key: 'year', title: say('year'), tight: true, onCard: true, cell: ({ year }: Fact) => String(year) }]),
    {
      key: 'value',
      title: say('value'),
      unit: isOneIndicator && first ? formatOf(first).unit : undefined,
      numeric: true,
      onCard: true,
      cell: (fact) => {
        const format = formatOf(fact);
        return (
          <span title={format.exact(fact.value)}>
            {isOneIndicator ? format.figure(fact.value) : format.full(fact.value)}
          </span>
        );
      },
    },
    {
      key: 'source',
      title: say('source'),
      onCard: true,
      cell: (fact) => {
        const { center, indicator, year } = fact;
        const behind = { indicatorCode: indicator.code, year };
        const words = sourceWords(fact, say, language);
        return (
          <Link
            aria-label={`${words} · ${localName(center, language)}`}
            {...linkTo((now) => valueSearch(now, { center: center.id, behind }), { preventScrollReset: true })}
          >
            {words}
          </Link>
        );
      },
    },
    { key: 'verification', title: say('verification'), rank: 2, cell: (fact) => verification(fact.verification) },
    {
      key: 'known',
      title: say('knownFrom'),
      rank: 2,
      cell: ({ knownFrom, replaced }) => (
        <>
          {instantText(knownFrom, language)}
          {replaced.length > 0 ? <span className="r-tag">{say('replaced', { count: replaced.length })}</span> : null}
        </>
      ),
    },
  ];
}
