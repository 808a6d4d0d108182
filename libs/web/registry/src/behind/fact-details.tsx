import type { ReactNode } from 'react';
import { factSourceText, useLanguage, useText, verificationText } from '@wanchuang/web-client';
import { grouped } from '@wanchuang/web-ui';
import { instantText } from '../figures/instant';
import type { Fact } from './behind-drawer';
import { behindText } from './behind.text';

/** Where a value comes from, to the line of the file. */
export function FactDetails({ fact, currency }: { readonly fact: Fact; readonly currency: string }): ReactNode {
  const say = useText(behindText);
  const source = useText(factSourceText);
  const verification = useText(verificationText);
  const language = useLanguage();
  const { sourceLine, sourceColumn, sourceValue, sourceCurrency, sourceRate, importRun } = fact;
  const details: readonly (readonly [term: string, words: string | null])[] = [
    [say('source'), source(fact.source)],
    [say('verification'), verification(fact.verification)],
    [say('knownFrom'), instantText(fact.knownFrom, language)],
    [say('file'), importRun?.fileName ?? null],
    [say('place'), sourceLine === null ? null : say('lineColumn', { line: sourceLine, column: sourceColumn ?? '' })],
    [say('sourceValue'), sourceValue === null ? null : `${grouped(sourceValue)} ${sourceCurrency ?? ''}`.trim()],
    [
      say('rate'),
      sourceRate === null || sourceCurrency === null || sourceCurrency === currency
        ? null
        : say('rateWords', { currency: sourceCurrency, rate: sourceRate, own: currency }),
    ],
  ];
  return (
    <dl className="r-behind-details">
      {details.map(([term, words]) =>
        words === null ? null : (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{words}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
