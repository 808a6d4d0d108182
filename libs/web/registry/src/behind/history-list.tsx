import { useApolloClient } from '@apollo/client/react';
import { type ReactNode, useEffect, useState } from 'react';
import { factSourceText, useErrorText, useLanguage, useText } from '@wanchuang/web-client';
import { figureFormat } from '../figures/figure-format';
import { instantText } from '../figures/instant';
import type { Fact } from './behind-drawer';
import { behindText } from './behind.text';
import { type EarlierFact, fetchHistory } from './history';

interface HistoryListProps {
  readonly centerId: string;
  readonly fact: Fact;
  readonly currency: string;
}

/** The values that a number had before it was corrected; nothing where it never was. */
export function HistoryList({ centerId, fact, currency }: HistoryListProps): ReactNode {
  const say = useText(behindText);
  const source = useText(factSourceText);
  const language = useLanguage();
  const errorText = useErrorText();
  const history = useHistory(centerId, fact);
  if ('error' in history) return <p className="r-none">{errorText(history.error).title}</p>;
  const { versions } = history;
  if (versions.length === 0) return null;
  const { code } = fact.indicator;
  const format = figureFormat(
    code,
    versions.map(({ value }) => value),
    { language, currency },
  );
  return (
    <section className="r-behind-history">
      <h3 className="r-behind-heading">{say('history')}</h3>
      <table className="r-figures">
        <thead>
          <tr>
            <th scope="col">{say('knownFrom')}</th>
            <th scope="col">{say('source')}</th>
            <th scope="col">{say('value')}</th>
          </tr>
        </thead>
        <tbody>
          {versions.map((version) => (
            <tr key={version.id}>
              <th scope="row">{instantText(version.knownFrom, language)}</th>
              <td>{version.importRun?.fileName ?? source(version.source)}</td>
              <td>{format.exact(version.value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type History = { readonly versions: readonly EarlierFact[] } | { readonly error: unknown };

function useHistory(centerId: string, { indicator, year, knownFrom }: Fact): History {
  const client = useApolloClient();
  const { code } = indicator;
  const [history, setHistory] = useState<History>({ versions: [] });
  useEffect(() => {
    let isCurrent = true;
    const show = (next: History): void => {
      if (isCurrent) setHistory(next);
    };
    fetchHistory(client, { id: centerId, indicatorCode: code, year, knownFrom }).then(
      (versions) => show({ versions }),
      (error: unknown) => show({ error }),
    );
    return () => {
      isCurrent = false;
    };
  }, [client, centerId, code, year, knownFrom]);
  return history;
}
