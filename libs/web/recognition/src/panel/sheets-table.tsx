import { useMutation } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { allCriteria, sheetCriteria } from '@wanchuang/domain-recognition';
import { useText } from '@wanchuang/web-client';
import { strictnessWords } from '../expert/strictness-words';
import { expertText } from '../expert/expert.text';
import { conclusionText, criterionText, expertKindText, sheetStateText } from '../state-words.text';
import { panelConclusionText } from './conclusion.text';
import { type PanelSeatFragment, type PanelSheetFragment, ReopenSheetDocument } from './panel.generated';
import { PanelFailure } from './panel-failure';
import type { SheetOfSeat } from './panel-facts';
import { ReasonButton } from '../outcome/reason-button';
import { useThenFresh } from './use-panel';

const opinions = ['directionOpinion', 'keyTasksOpinion', 'safeguardsOpinion'] as const;

interface SheetsTableProps {
  readonly sheets: readonly SheetOfSeat[];
  /** Of the application: a panel has a table for each. */
  readonly name: string;
}

/** The sheets of one application side by side: points, conclusions and opinions, an expert each column. */
export function SheetsTable({ sheets, name }: SheetsTableProps): ReactNode {
  const say = useText(panelConclusionText);
  const criterion = useText(criterionText);
  const conclusion = useText(conclusionText);
  // what is being written is nobody else's yet
  const shown = (sheet: PanelSheetFragment | null): PanelSheetFragment | null =>
    sheet?.state === 'HANDED_IN' ? sheet : null;
  const caption = say('sheets', { name });
  const cells = (words: (sheet: PanelSheetFragment) => ReactNode) =>
    sheets.map(({ seat, sheet }) => {
      const given = shown(sheet);
      return <td key={seat.id}>{given ? words(given) : '–'}</td>;
    });
  return (
    <div className="p-wide" role="region" aria-label={caption} tabIndex={0}>
      <table className="g-table p-sheets">
        <caption className="w-unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say('criterion')}</th>
            {sheets.map(({ seat, sheet }) => (
              <th key={seat.id} scope="col">
                <Head seat={seat} sheet={sheet} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {allCriteria.map((name) => (
            <tr key={name}>
              <th scope="row">
                {criterion(name)} <span>{say('ofPoints', { points: sheetCriteria[name].points })}</span>
              </th>
              {cells(({ scores }) => scores.find((one) => one.criterion === name)?.points ?? '–')}
            </tr>
          ))}
          <tr className="p-total">
            <th scope="row">{say('total')}</th>
            {cells(({ total }) => total ?? '–')}
          </tr>
          <tr>
            <th scope="row">{say('conclusion')}</th>
            {cells((sheet) => (sheet.conclusion === null ? '–' : conclusion(sheet.conclusion)))}
          </tr>
          {opinions.map((name) => (
            <tr key={name}>
              <th scope="row">{say(name)}</th>
              {cells((sheet) => (
                <span className="g-written">{sheet[name] || '–'}</span>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface HeadProps {
  readonly seat: PanelSeatFragment;
  readonly sheet: PanelSheetFragment | null;
}

function Head({ seat, sheet }: HeadProps): ReactNode {
  const say = useText(panelConclusionText);
  const pool = useText(expertText);
  const kind = useText(expertKindText);
  const state = useText(sheetStateText);
  const name = seat.expert.person.name ?? pool('nameless');
  return (
    <>
      <strong>{name}</strong>
      <span className="p-below">{kind(seat.kind)}</span>
      <span className="p-below">{sheet === null ? say('noSheet') : state(sheet.state)}</span>
      <span className="p-below">{strictnessWords(seat.expert.strictness, pool)}</span>
      {sheet?.viewerCan.reopen ? <Reopen sheet={sheet} name={name} /> : null}
    </>
  );
}

function Reopen({ sheet, name }: { readonly sheet: PanelSheetFragment; readonly name: string }): ReactNode {
  const say = useText(panelConclusionText);
  const fresh = useThenFresh();
  const [reopen, { loading, error }] = useMutation(ReopenSheetDocument);
  const { id: sheetId, version } = sheet;
  return (
    <ReasonButton
      word={say('reopen')}
      label={`${say('reopen')} ${name}`}
      title={say('reopenTitle', { name })}
      sure={say('reopenSure')}
      keep={say('keep')}
      place={`reopen:${sheetId}`}
      isSmall
      loading={loading}
      failure={<PanelFailure error={error} />}
      onConfirm={(reason) =>
        fresh(reopen({ variables: { input: { sheetId, version, reason, idempotencyKey: crypto.randomUUID() } } }))
      }
    />
  );
}
