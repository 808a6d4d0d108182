import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import type { ReactNode } from 'react';
import { judge, type Rule } from '@wanchuang/domain-policy';
import { inventedPolicy } from '@wanchuang/domain-policy/testing';
import { JurisdictionProvider, SpokenContext } from '@wanchuang/web-client';
import { ClauseLink } from './clause-link';
import { FindingList } from './finding-list';

const place = {
  __typename: 'Jurisdiction',
  id: 'jurisdiction_9',
  code: inventedPolicy.jurisdictionCode,
  level: 'DISTRICT',
  nameZh: '云梯区',
  nameEn: 'Yunti',
  currency: 'CNY',
  synthetic: true,
  noteZh: '',
  noteEn: '',
  unit: 'CNY',
  centerCount: 0,
  parent: null,
};
const policy = {
  __typename: 'PolicyDocument',
  id: 'policyDocument_4',
  inForceFrom: inventedPolicy.inForceFrom,
  inForceUntil: null,
  correspondence: Object.entries(inventedPolicy.correspondence ?? {}).map(([clause, citation]) => ({
    __typename: 'PolicyCorrespondence',
    clause,
    citation,
  })),
};

/** On a page of the district that numbers its clauses otherwise, with what the server has answered. */
const shown = (page: ReactNode): string => {
  const cache = new InMemoryCache().restore({
    ROOT_QUERY: {
      __typename: 'Query',
      jurisdictions: [place],
      [`policyDocuments(${JSON.stringify({ jurisdictionId: place.id })})`]: [policy],
    },
  });
  return renderToStaticMarkup(
    <ApolloProvider client={new ApolloClient({ cache, link: ApolloLink.empty() })}>
      <MemoryRouter initialEntries={[`/recognition?j=${place.code}`]}>
        <SpokenContext value="zh">
          <JurisdictionProvider>{page}</JurisdictionProvider>
        </SpokenContext>
      </MemoryRouter>
    </ApolloProvider>,
  );
};
const linked = (html: string): string[] =>
  [...html.matchAll(/href="([^"]*)"[^>]*>([^<]*)</g)].map(([, address = '', words = '']) => {
    const url = new URL(address.replaceAll('&amp;', '&'), 'http://localhost');
    return [
      url.pathname,
      url.searchParams.get('j'),
      url.searchParams.get('clause'),
      url.searchParams.get('policy'),
      words,
    ]
      .filter((part) => part !== null)
      .join(' ');
  });

describe('a clause on a page of a place whose policy numbers it otherwise', () => {
  it('Art. 9(3): is cited by the policy’s own number where the page names it, and leads there', () => {
    expect(linked(shown(<ClauseLink clause="Art. 9(3)" />))).toEqual(['/rulebook 990101 Art. 5(3) 第五条第三项']);
    expect(linked(shown(<ClauseLink clause="Art. 24" />))).toEqual(['/rulebook 990101 Art. 9(3) 第九条第三项']);
  });

  it('Art. 8(6): is that of the finding beside a finding, which has the policy’s own number already', () => {
    const rule: Rule<object> = {
      name: 'rdStaff',
      clause: 'Art. 8(6)',
      decide: () => ({
        ...{ verdict: 'MET', observed: '12', threshold: '10', unit: 'person', parameter: null },
        ...{ settledBy: null, settlement: null, message: 'rdStaff.met' },
      }),
    };
    const found = judge([rule], {}, inventedPolicy, '2026-01-01');
    if (!found.inForce) throw new Error(found.reason);
    expect(linked(shown(<FindingList findings={found.findings} label="" policyId="policyDocument_4" />))).toEqual([
      '/rulebook 990101 Art. 4(5) policyDocument_4 第四条第五项',
    ]);
  });
});
