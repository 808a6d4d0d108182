import { useMutation } from '@apollo/client/react';
import { Input, Radio } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import type { Findings, NoFindings } from '@wanchuang/domain-policy';
import { compositionFacts } from '@wanchuang/domain-recognition';
import { type Conclusion, useLanguage, useText } from '@wanchuang/web-client';
import { ClauseLink } from '@wanchuang/web-registry';
import { useKeptText } from '../application/kept-text';
import { scanKinds } from '../application/form/sealed-scan';
import { Asked } from '../application/recommendation/asked';
import { FileField, type FileFieldProps } from '../files/file-field';
import { conclusionText, expertKindText } from '../state-words.text';
import { panelConclusionText } from './conclusion.text';
import { ConcludeApplicationDocument, type PanelApplicationFragment, type PanelStateFragment } from './panel.generated';
import { PanelFailure } from './panel-failure';
import { kindsInWords } from './kinds-in-words';
import { composerText } from './panel.text';
import { type Desk, useThenFresh } from './use-panel';

interface ConclusionFormProps {
  readonly panel: PanelStateFragment;
  readonly desk: Desk;
  readonly application: PanelApplicationFragment;
  readonly openSheets: number;
  /** Null: no sheet was handed in. */
  readonly mean: string | null;
  readonly mark: number | null;
  readonly found: Findings | NoFindings | null;
}

const choices = ['SUPPORT', 'REVISE', 'OPPOSE'] as const;

/** What the panel concludes of one application; what would be refused is said, with its clause, before it is pressed. */
export function ConclusionForm(props: ConclusionFormProps): ReactNode {
  const { panel, application } = props;
  const say = useText(panelConclusionText);
  const word = useText(conclusionText);
  const id = useId();
  const fresh = useThenFresh();
  const [conclusion, setConclusion] = useState<Conclusion | null>(null);
  const [opinion, setOpinion] = useKeptText(`conclusion:${panel.id}:${application.id}`);
  const [document, setDocument] = useState<FileFieldProps['value']>(null);
  const [conclude, { loading, error }] = useMutation(ConcludeApplicationDocument);
  const blockers = useBlockers(props, conclusion);
  const decide = async (): Promise<void> => {
    if (conclusion === null) return;
    const given = { conclusion, opinion: opinion.trim(), documentId: document?.id ?? null };
    const input = { panelId: panel.id, applicationId: application.id, ...given, idempotencyKey: crypto.randomUUID() };
    await fresh(conclude({ variables: { input } }));
    setOpinion('');
  };
  const wants =
    blockers[0] ??
    (conclusion === null ? say('conclusionNeeded') : opinion.trim() === '' ? say('opinionNeeded') : null);
  return (
    <section className="p-form" aria-label={say('writeOf', { name: application.name })}>
      <h4>{say('write')}</h4>
      <Radio.Group
        aria-label={say('conclusion')}
        value={conclusion}
        options={choices.map((value) => ({ value, label: word(value) }))}
        onChange={({ target }) => setConclusion(choices.find((one) => one === target.value) ?? null)}
      />
      <label className="g-label" htmlFor={id}>
        {say('opinion')}
      </label>
      <p className="g-hint" id={`${id}-hint`}>
        {say('opinionHint')}
      </p>
      <Input.TextArea
        id={id}
        aria-describedby={`${id}-hint`}
        autoSize={{ minRows: 4, maxRows: 16 }}
        maxLength={8000}
        value={opinion}
        onChange={({ target }) => setOpinion(target.value)}
      />
      <p className="g-label">{say('document')}</p>
      <FileField
        label={say('document')}
        jurisdictionId={panel.jurisdiction.id}
        value={document}
        kinds={scanKinds}
        hint={say('documentHint')}
        onChange={setDocument}
      />
      <Blockers words={blockers} />
      <div className="g-row g-end">
        <Asked
          word={say('decide')}
          sure={say('decideSure')}
          wants={wants}
          kind="primary"
          loading={loading}
          onConfirm={decide}
        />
      </div>
      <PanelFailure error={error} />
    </section>
  );
}

function Blockers({ words }: { readonly words: readonly string[] }): ReactNode {
  const say = useText(composerText);
  const conclusion = useText(panelConclusionText);
  if (words.length === 0) return null;
  return (
    <div className="g-notice" role="note">
      <p>{say('notYet', { step: conclusion('decide') })}</p>
      <ul>
        {words.map((one) => (
          <li key={one}>
            {one} <ClauseLink clause="Art. 9(3)" />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Sentences of what the server would refuse: size, kinds, sheets, a conflict found since, and the pass mark. */
function useBlockers(
  { panel, desk, openSheets, mean, mark, found }: ConclusionFormProps,
  conclusion: Conclusion | null,
): string[] {
  const say = useText(composerText);
  const kind = useText(expertKindText);
  const language = useLanguage();
  const { size, minimum, isSizeWaived, missingKinds } = compositionFacts(found?.inForce ? found.findings : []);
  const known = desk === 'UNKNOWN' ? [] : desk.seatedConflicts.map(({ seatId }) => seatId);
  const conflicts = panel.seats.filter(({ id, state }) => state === 'ACCEPTED' && known.includes(id)).length;
  const isBelow =
    conclusion === 'SUPPORT' &&
    found?.inForce === true &&
    found.findings.some(({ rule, verdict }) => rule === 'panelMean' && verdict !== 'MET');
  return [
    ...(found?.inForce ? [] : [say('noPolicy')]),
    ...(missingKinds.length > 0
      ? [say('panelHasEveryKind', { kinds: kindsInWords(missingKinds, kind, language) })]
      : []),
    ...(found?.inForce && size < minimum && !isSizeWaived ? [say('panelIsLargeEnough', { size, minimum })] : []),
    ...(openSheets > 0 ? [say('openSheets', { count: openSheets })] : mean === null ? [say('noSheetsYet')] : []),
    ...(conflicts > 0 ? [say('seatedConflicts', { count: conflicts })] : []),
    ...(isBelow && mean !== null && mark !== null ? [say('belowMark', { mean, mark })] : []),
  ];
}
