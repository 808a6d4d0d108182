import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { attempt, Emphasised, useErrorText, useLanguage, useLinks, useText } from '@wanchuang/web-client';
import { BarRows, PlotCard, type PlotState, ready } from '@wanchuang/web-ui';
import { LayoutTargetsDocument } from './layout.generated';
import { layoutText } from './layout.text';
import { layoutView } from './layout-view';

interface LayoutCardProps {
  /** With all below it. */
  readonly jurisdictionId: string;
  /** On its own page it leads nowhere. */
  readonly isLinked?: boolean;
}

/** Planned against recognised centers, field by field (Art. 5(2)). */
export function LayoutCard({ jurisdictionId, isLinked = false }: LayoutCardProps): ReactNode {
  const say = useText(layoutText);
  const language = useLanguage();
  const linkTo = useLinks();
  const errorText = useErrorText();
  const { data, error, loading, refetch } = useQuery(LayoutTargetsDocument, { variables: { jurisdictionId } });
  const { isEmpty, sentence, rows, table } = layoutView(data?.layoutTargets ?? [], language);
  const stateOf = (): PlotState => {
    if (error && !data) {
      const { title, detail, advice } = errorText(error);
      return { kind: 'error', text: detail ?? `${title} ${advice}`, onRetry: () => attempt(refetch()) };
    }
    if (!data) return { kind: 'loading' };
    return isEmpty ? { kind: 'empty', text: say('empty') } : ready;
  };
  return (
    <PlotCard
      title={say('plot')}
      sentence={<Emphasised>{sentence}</Emphasised>}
      state={stateOf()}
      refreshing={loading && data !== undefined}
      table={table}
      minHeight={280}
      definitions={[{ term: say('recognised'), text: say('meaning'), clause: say('clause') }]}
      footer={
        <>
          <span>{say('mark')}</span>
          {isLinked ? <Link {...linkTo(() => '/recognition/layout')}>{say('toPlan')}</Link> : null}
        </>
      }
    >
      <BarRows label={say('plot')} rows={rows} />
    </PlotCard>
  );
}
