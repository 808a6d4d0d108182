import { useMutation } from '@apollo/client/react';
import { Button, Input, InputNumber, Radio } from 'antd';
import { type ReactNode, useId } from 'react';
import {
  allCriteria,
  longestOpinion,
  missingOfSheet,
  sheetCriteria,
  type SheetCriterion,
  totalOf,
} from '@wanchuang/domain-recognition';
import { attempt, useLanguage, useText } from '@wanchuang/web-client';
import { Confirm } from '@wanchuang/web-ui';
import { DraftStatus } from '../application/draft/draft-status';
import { FailureLine } from '../failure/failure-line';
import { conclusionText, criterionText } from '../state-words.text';
import { Contested } from './contested';
import { contentOf, scoresOfDraft } from './sheet-draft';
import { useFieldName } from './field-name';
import { HandInSheetDocument, type OwnSheetFragment } from './sheet.generated';
import { sheetText } from './sheet.text';
import { type SheetDraftHandle, useSheetDraft } from './use-sheet-draft';

interface SheetFormProps {
  readonly sheet: OwnSheetFragment;
  readonly personId: string;
}

const opinions = ['directionOpinion', 'keyTasksOpinion', 'safeguardsOpinion'] as const;
const conclusions = ['SUPPORT', 'REVISE', 'OPPOSE'] as const;

/** Points by criterion, opinions and a conclusion: saved as they are written, until they are handed in. */
export function SheetForm({ sheet, personId }: SheetFormProps): ReactNode {
  const say = useText(sheetText);
  const word = useText(conclusionText);
  const draft = useSheetDraft(sheet, personId);
  const { form, keeper } = draft;
  return (
    <>
      <p className="g-hint">{say('sheetHint')}</p>
      {sheet.reopenReason === null ? null : <p>{say('reopened', { reason: sheet.reopenReason })}</p>}
      <DraftStatus state={draft} />
      <Contested draft={draft} />
      {allCriteria.map((criterion) => (
        <Score key={criterion} criterion={criterion} draft={draft} />
      ))}
      <Total draft={draft} />
      {opinions.map((name) => (
        <Opinion key={name} name={name} draft={draft} />
      ))}
      <div className="g-field">
        <span className="g-label">{say('conclusion')}</span>
        <Radio.Group
          aria-label={say('conclusion')}
          value={form.conclusion}
          options={conclusions.map((value) => ({ value, label: word(value) }))}
          onChange={({ target }) =>
            keeper.change({ conclusion: conclusions.find((one) => one === target.value) ?? null })
          }
        />
      </div>
      <HandIn sheet={sheet} draft={draft} />
    </>
  );
}

interface PartProps {
  readonly draft: SheetDraftHandle;
}

function Score({ criterion, draft: { form, keeper } }: PartProps & { readonly criterion: SheetCriterion }): ReactNode {
  const say = useText(sheetText);
  const word = useText(criterionText);
  const id = useId();
  const { points } = sheetCriteria[criterion];
  return (
    <div className="p-score">
      <label htmlFor={id}>
        {word(criterion)} <span className="g-quiet">{say('upTo', { points })}</span>
      </label>
      <InputNumber
        id={id}
        min={0}
        max={points}
        precision={0}
        value={form[criterion]}
        onChange={(value) => keeper.change({ [criterion]: value })}
      />
    </div>
  );
}

function Total({ draft: { form } }: PartProps): ReactNode {
  const say = useText(sheetText);
  const scores = scoresOfDraft(form);
  const total = totalOf(scores);
  const missing = allCriteria.length - Object.keys(scores).length;
  return (
    <p className="p-score-sum" aria-live="polite">
      <span>{say('total')}</span>
      <span>{total === null ? say('totalOpen', { count: missing }) : say('totalIs', { total })}</span>
    </p>
  );
}

function Opinion({
  name,
  draft: { form, keeper },
}: PartProps & { readonly name: (typeof opinions)[number] }): ReactNode {
  const say = useText(sheetText);
  const id = useId();
  return (
    <div className="g-field">
      <label className="g-label" htmlFor={id}>
        {say(name)}
      </label>
      <p className="g-hint" id={`${id}-hint`}>
        {say('opinionHint')}
      </p>
      <Input.TextArea
        id={id}
        aria-describedby={`${id}-hint`}
        autoSize={{ minRows: 3, maxRows: 14 }}
        maxLength={longestOpinion}
        value={form[name]}
        onChange={({ target }) => keeper.change({ [name]: target.value })}
      />
    </div>
  );
}

/** Asks twice, and only of a whole sheet; what is typed is saved first. */
function HandIn({ sheet, draft }: PartProps & { readonly sheet: OwnSheetFragment }): ReactNode {
  const say = useText(sheetText);
  const language = useLanguage();
  const nameOf = useFieldName();
  const [handIn, { loading, error }] = useMutation(HandInSheetDocument);
  const missing = missingOfSheet(contentOf(draft.form)).map(nameOf);
  const press = async (): Promise<void> => {
    if (!(await draft.keeper.flush())) return;
    const { version } = draft.keeper.state();
    await handIn({ variables: { input: { sheetId: sheet.id, version, idempotencyKey: crypto.randomUUID() } } });
  };
  const isReady = missing.length === 0 && draft.contested.length === 0;
  return (
    <>
      {missing.length > 0 ? (
        <p className="g-hint">{say('stillMissing', { names: missing.join(language === 'zh' ? '、' : ', ') })}</p>
      ) : draft.contested.length > 0 ? (
        <p className="g-hint">{say('settleFirst')}</p>
      ) : null}
      <div className="g-row g-end">
        {isReady ? (
          <Confirm
            title={say('handInSure')}
            okText={say('handIn')}
            cancelText={say('keep')}
            onConfirm={() => attempt(press())}
          >
            <Button type="primary" loading={loading}>
              {say('handIn')}
            </Button>
          </Confirm>
        ) : (
          <Button type="primary" disabled>
            {say('handIn')}
          </Button>
        )}
      </div>
      <FailureLine error={error} />
    </>
  );
}
