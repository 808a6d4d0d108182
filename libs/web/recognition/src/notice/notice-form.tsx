import { Button, Checkbox } from 'antd';
import { type ReactNode, useState } from 'react';
import { useNavigate } from 'react-router';
import { reckonNotice } from '@wanchuang/domain-recognition';
import { attempt, type Jurisdiction, localName, Notice, useLanguage, useLinks, useText } from '@wanchuang/web-client';
import type { PlacePolicy } from '../application/use-policy';
import { today } from '../outcome/day-line';
import { OutcomeFailure } from '../outcome/outcome-failure';
import { useFirstFault } from '../outcome/use-first-fault';
import { RestoredLine } from '../outcome/restored-line';
import { SureButton } from '../outcome/sure-button';
import { TextLine } from '../outcome/text-line';
import { useTextDraft } from '../outcome/use-text-draft';
import type { NoticeRecordFragment, ToPostQuery } from './notice.generated';
import { noticeText } from './notice.text';
import { listedName, noticeWords, readWorkingDays } from './notice-draft';
import { reckonedPeriod } from './notice-period';
import { NoticeSheet, PeriodView } from './notice-sheet';
import { useBureauName } from './use-bureau-name';
import { leastWorkingDays } from './least-working-days';
import { useNoticeDraft } from './use-notice-draft';

type Listable = ToPostQuery['applications']['nodes'][number];

interface NoticeFormProps {
  /** null: one that is not there yet. */
  readonly notice: NoticeRecordFragment | null;
  readonly jurisdiction: Pick<Jurisdiction, 'id' | 'nameZh'>;
  /** What can stand on it: what is approved, and what it lists already. */
  readonly applications: readonly Listable[];
  readonly placePolicy: PlacePolicy | null;
}

const textsOfNotice = ({ number, title, body, workingDays, items }: NoticeRecordFragment) => ({
  number,
  title,
  body,
  workingDays: workingDays === null ? '' : String(workingDays),
  ...Object.fromEntries(items.flatMap(({ application }) => (application ? [[listedName(application.id), 'yes']] : []))),
});

const newTexts = (
  { nameZh }: NoticeFormProps['jurisdiction'],
  placePolicy: PlacePolicy | null,
  applications: readonly Listable[],
) => ({
  number: '',
  workingDays: '',
  ...(placePolicy === null
    ? { title: '', body: '' }
    : noticeWords({
        placeName: nameZh,
        policyTitle: placePolicy.policy.titleZh,
        documentNumber: placePolicy.policy.documentNumber,
        year: today().slice(0, 4),
      })),
  ...Object.fromEntries(applications.map(({ id }) => [listedName(id), 'yes'])),
});

/** Writes a notice, shows it as the public will see it, and posts it (Art. 9(4)). */
export function NoticeForm({ notice, jurisdiction, applications, placePolicy }: NoticeFormProps): ReactNode {
  const say = useText(noticeText);
  const navigate = useNavigate();
  const linkTo = useLinks();
  const [fresh] = useState(() => newTexts(jurisdiction, placePolicy, applications));
  const draft = useTextDraft(
    `notice:${notice?.id ?? `new ${jurisdiction.id}`}`,
    notice ? textsOfNotice(notice) : fresh,
  );
  const [isSaved, setSaved] = useState(false);
  const [isTried, setTried] = useState(false);
  const [form, leadToFault] = useFirstFault();
  const bureauName = useBureauName(jurisdiction);
  const { save, post, discard, isSaving, saveError, posting, discarding } = useNoticeDraft(notice, jurisdiction.id);
  const { valueOf } = draft;
  const days = readWorkingDays(valueOf('workingDays'));
  const least = leastWorkingDays(placePolicy, today());
  const listed = applications.filter(({ id }) => valueOf(listedName(id)) === 'yes');
  const reckoned = days.ok ? reckonNotice(placePolicy?.policy ?? null, today(), days.days) : null;
  const period = reckoned?.ok ? reckonedPeriod(reckoned.reckoning) : null;
  const dayFault = !days.ok
    ? say('notNumber')
    : reckoned && !reckoned.ok && reckoned.refusal.reason === 'TOO_SHORT'
      ? say('tooShort', { least: reckoned.refusal.threshold })
      : null;
  const lacksText = ['number', 'title', 'body'].some((name) => valueOf(name).trim() === '');

  const write = (name: string, value: string): void => {
    setSaved(false);
    draft.type(name, value);
  };
  const keep = async (): Promise<NoticeRecordFragment | null> => {
    setTried(true);
    if (lacksText || !days.ok) {
      leadToFault();
      return null;
    }
    const sent = draft.typed;
    const texts = { number: valueOf('number').trim(), title: valueOf('title').trim(), body: valueOf('body') };
    const saved = await save({ ...texts, workingDays: days.days, applicationIds: listed.map(({ id }) => id) });
    if (saved === null) return null;
    draft.clean(notice === null ? undefined : sent);
    setSaved(true);
    return saved;
  };
  const keepAndStay = async (): Promise<void> => {
    const saved = await keep();
    if (saved && notice === null) void navigate(linkTo(() => `/recognition/notices/${saved.id}`).to, { replace: true });
  };
  const fault = (name: string): string | null => (isTried && valueOf(name).trim() === '' ? say('wantsTexts') : null);
  return (
    <div ref={form}>
      {draft.isRestored ? <RestoredLine onForget={() => draft.clean()} /> : null}
      <div className="t-pair">
        <div>
          <section className="g-card" aria-label={say('name')}>
            <TextLine
              label={say('number')}
              hint={say('numberHint')}
              value={valueOf('number')}
              onType={(text) => write('number', text)}
              most={60}
              fault={fault('number')}
              isShort
            />
            <TextLine
              label={say('titleField')}
              hint={say('titleHint')}
              value={valueOf('title')}
              onType={(text) => write('title', text)}
              most={200}
              fault={fault('title')}
            />
            <TextLine
              label={say('body')}
              hint={say('bodyHint')}
              value={valueOf('body')}
              onType={(text) => write('body', text)}
              most={20_000}
              rows={6}
              fault={fault('body')}
            />
            <TextLine
              label={say('workingDays')}
              hint={least === null ? say('workingDaysUnknown') : say('workingDaysHint', { least })}
              value={valueOf('workingDays')}
              onType={(text) => write('workingDays', text)}
              most={4}
              fault={dayFault}
              isShort
            />
          </section>
          <ListChoice
            applications={applications}
            isListed={(id) => valueOf(listedName(id)) === 'yes'}
            onList={(id, isListed) => write(listedName(id), isListed ? 'yes' : 'no')}
          />
        </div>
        <section className="g-card" aria-label={say('preview')}>
          <h2>{say('preview')}</h2>
          <p className="g-hint">{say('previewPeriod')}</p>
          <NoticeSheet
            number={valueOf('number')}
            title={valueOf('title')}
            body={valueOf('body')}
            centers={listed.map(({ name, host }) => ({ name, hostName: host.name }))}
            bureauName={bureauName}
            period={period}
            isPart
          />
          {period ? <PeriodView period={period} /> : null}
        </section>
      </div>
      <div className="t-bar">
        <Button
          type={notice?.viewerCan.post ? 'default' : 'primary'}
          onClick={() => attempt(keepAndStay())}
          loading={isSaving}
        >
          {say('save')}
        </Button>
        {notice?.viewerCan.post ? (
          <SureButton
            word={say('post')}
            title={say('postQuestion')}
            wants={lacksText ? say('wantsTexts') : listed.length === 0 ? say('wantsList') : dayFault}
            before={async () => !draft.isDirty || (await keep()) !== null}
            onConfirm={() => post(notice)}
            loading={posting.loading}
            error={posting.error}
          >
            <p>{say('postEffect')}</p>
            {period ? <p>{say('postPeriod', { count: period.workingDays, day: period.endsOn })}</p> : null}
            {period?.isProvisional ? <p>{say('provisional')}</p> : null}
            <p>{say('postList')}</p>
            <ul className="t-names">
              {listed.map(({ id, name }) => (
                <li key={id}>{name}</li>
              ))}
            </ul>
          </SureButton>
        ) : null}
        {notice?.viewerCan.discard ? (
          <SureButton
            word={say('discard')}
            title={say('discardQuestion')}
            kind="danger"
            onConfirm={() => discard(notice)}
            loading={discarding.loading}
            error={discarding.error}
          >
            <p>{say('discardEffect')}</p>
          </SureButton>
        ) : null}
        <span role="status" className="g-quiet">
          {isSaved && !draft.isDirty ? say('saved') : ''}
        </span>
        <OutcomeFailure error={saveError} fetches />
      </div>
    </div>
  );
}

interface ListChoiceProps {
  readonly applications: readonly Listable[];
  readonly isListed: (applicationId: string) => boolean;
  readonly onList: (applicationId: string, isListed: boolean) => void;
}

function ListChoice({ applications, isListed, onList }: ListChoiceProps): ReactNode {
  const say = useText(noticeText);
  const language = useLanguage();
  return (
    <section className="g-card" aria-label={say('list')}>
      <h2>{say('list')}</h2>
      <p className="g-hint">{say('listHint')}</p>
      {applications.length === 0 ? <Notice title={say('nothingToListTitle')} advice={say('nothingToList')} /> : null}
      <ul className="t-checks">
        {applications.map(({ id, name, host }) => (
          <li key={id}>
            <Checkbox checked={isListed(id)} onChange={({ target }) => onList(id, target.checked)}>
              {name} <span className="g-quiet">{localName(host, language)}</span>
            </Checkbox>
          </li>
        ))}
      </ul>
    </section>
  );
}
