import type { ReactNode } from 'react';
import { type Say, useText } from '@wanchuang/web-client';
import { grouped } from '@wanchuang/web-ui';
import { unsentWords } from './unsent-words';
import { useFailureWords } from './use-fetcher';
import type { Measure, Price } from './price';
import { workbenchText } from './workbench.text';

type Words = Say<(typeof workbenchText)['entries']>;

const overWords: Readonly<Record<string, (say: Words, most: string) => string>> = {
  depth: (say, most) => say('overDepth', { most }),
  fields: (say, most) => say('overFields', { most }),
  aliases: (say, most) => say('overAliases', { most }),
  directives: (say, most) => say('overDirectives', { most }),
  nodes: (say, most) => say('overNodes', { most }),
};

const shown = ['depth', 'fields', 'nodes'] as const;

/** What the query costs and how near it is to the limits; what is over, before anybody runs it. */
export function PriceLine({ price }: { readonly price: Price }): ReactNode {
  const say = useText(workbenchText);
  const failureWords = useFailureWords();
  const wrong = wrongWords(price, say, failureWords);
  return (
    <p className="d-price" role="status" data-wrong={wrong !== null}>
      {wrong}
      {price.kind === 'asking' ? say('pricing') : null}
      {price.kind === 'priced' ? <Priced points={price.points} measures={price.measures} /> : null}
    </p>
  );
}

function wrongWords(price: Price, say: Words, failureWords: (error: unknown) => string): string | null {
  switch (price.kind) {
    case 'over': {
      const most = grouped(String(price.most));
      return overWords[price.limit]?.(say, most) ?? say('refusedBefore', { why: `${price.limit} > ${most}` });
    }
    case 'refused':
      return say('refusedBefore', { why: price.why });
    case 'unsent':
      return price.error.reason === 'noOperation' ? null : unsentWords(price.error, say);
    case 'badVariables':
      return say('badVariables');
    case 'failed':
      return failureWords(price.error);
    default:
      return null;
  }
}

function Priced({ points, measures }: { readonly points: number; readonly measures: readonly Measure[] }): ReactNode {
  const say = useText(workbenchText);
  return (
    <>
      <strong>{say('cost', { points: grouped(String(points)) })}</strong>
      {shown.flatMap((name) => {
        const measure = measures.find((one) => one.name === name);
        if (!measure) return [];
        const [asked, most] = [grouped(String(measure.asked)), grouped(String(measure.most))];
        return [
          <span key={name}>
            {say(name)} {say('of', { asked, most })}
          </span>,
        ];
      })}
    </>
  );
}
