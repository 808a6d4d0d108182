import { type CallState, callLifecycle, isOpenAt } from '@wanchuang/domain-recognition';
import { type CallStage, openCallStage } from '../testing/call-stage';
import { isOpenSql } from './call.read';

const read = `query ($id: ID!) { recognitionCall(id: $id) { state isOpen attachments { name } viewerCan { publish } } }`;
const list = `query ($filter: RecognitionCallFilter) { recognitionCalls(filter: $filter, first: 50) { totalCount nodes { id } } }`;

describe('Art. 9(1): a call', () => {
  let stage: CallStage;
  beforeAll(async () => {
    stage = await openCallStage();
  });
  beforeEach(() => {
    stage.time.now = new Date('2026-06-30T04:00:00Z');
  });
  afterAll(() => stage?.test.close());

  it('is a draft that the bureau of its place reads, and nobody else', async () => {
    const made = await stage.create();
    expect(made).toMatchObject({
      state: 'DRAFT',
      title: stage.draft.title,
      fields: [{ code: 'ADVANCED_MATERIALS' }, { code: 'MEDICINE_HEALTH' }],
      opensAt: stage.draft.opensAt,
      closesAt: stage.draft.closesAt,
      publishedAt: null,
      isOpen: false,
      viewerCan: { change: true, publish: true, extend: false, close: false, discard: true },
    });
    const seen = [stage.officer.ask, stage.stranger.ask, stage.analyst.ask, stage.everyone].map(async (ask) => {
      const { data } = await ask(read, { id: made.id });
      return data?.['recognitionCall'] !== null;
    });
    expect(await Promise.all(seen)).toEqual([true, false, false, false]);
  });

  it('is changed as a draft, keeps what is left out, and its files are those of the list', async () => {
    const { id } = await stage.create();
    const [one, two] = [await stage.upload(stage.officer.personId), await stage.upload(stage.officer.personId)];
    const change = (version: number, input: object) =>
      stage.answered(stage.officer.ask, 'changeRecognitionCall', { callId: id, version, ...input });
    const both = await change(1, { title: '另一题名（虚拟）', attachmentIds: [`file_${two}`, `file_${one}`] });
    expect(both).toMatchObject({
      title: '另一题名（虚拟）',
      attachments: [{ id: `file_${two}` }, { id: `file_${one}` }],
      version: 2,
    });
    const fewer = await change(2, { opensAt: null, attachmentIds: [`file_${one}`] });
    expect(fewer).toMatchObject({ title: '另一题名（虚拟）', opensAt: null, attachments: [{ id: `file_${one}` }] });
    const { rows } = await stage.test.owner.query('SELECT id, holder FROM stored_file WHERE id = ANY($1)', [
      [one, two],
    ]);
    expect(rows).toEqual([{ id: one, holder: id }]);
    expect(await stage.eventsOf(id)).toEqual(['call.created', 'call.changed', 'call.changed']);
  });

  it('is everyone’s from its publication on, with its files, and takes applications between its times', async () => {
    const file = await stage.upload(stage.officer.personId);
    const { id } = await stage.published({ attachmentIds: [`file_${file}`] });
    const isOpenNow = async (now: string) => {
      stage.time.now = new Date(now);
      const { data } = await stage.everyone(read, { id });
      const open = await stage.everyone(list, {
        filter: { isOpen: true, jurisdictionId: `jurisdiction_${stage.place}` },
      });
      return [data?.['recognitionCall'], JSON.stringify(open.data).includes(`"${id}"`)];
    };
    const shown = { state: 'PUBLISHED', attachments: [{ name: '申报书模板.docx' }], viewerCan: { publish: false } };
    expect(await isOpenNow('2026-07-01T00:59:59.999Z')).toEqual([{ ...shown, isOpen: false }, false]);
    expect(await isOpenNow('2026-07-01T01:00:00Z')).toEqual([{ ...shown, isOpen: true }, true]);
    expect(await isOpenNow('2026-08-01T09:59:59.999Z')).toEqual([{ ...shown, isOpen: true }, true]);
    expect(await isOpenNow('2026-08-01T10:00:00Z')).toEqual([{ ...shown, isOpen: false }, false]);
    const { rows } = await stage.test.owner.query('SELECT audience FROM stored_file WHERE id = $1', [file]);
    expect(rows).toEqual([{ audience: 'PUBLIC' }]);
  });

  it('closes later once it is extended, and says to everyone since when and why', async () => {
    const { id, version } = await stage.published();
    stage.time.now = new Date('2026-08-01T09:59:59.999Z');
    const extension = { closesAt: '2026-08-08T10:00:00.000Z', reason: '系统检修（虚拟）' };
    const extended = await stage.answered(stage.officer.ask, 'extendRecognitionCall', {
      callId: id,
      version,
      ...extension,
    });
    expect(extended).toMatchObject({
      closesAt: extension.closesAt,
      extensions: [{ ...extension, closedAt: stage.draft.closesAt }],
    });
    stage.time.now = new Date('2026-08-08T09:59:59.999Z');
    expect((await stage.everyone(read, { id })).data).toMatchObject({ recognitionCall: { isOpen: true } });
  });

  it('is closed before its time, or given up as a draft, for good', async () => {
    const { id, version } = await stage.published({ opensAt: '2026-06-01T00:00:00.000Z' });
    expect(await stage.answered(stage.officer.ask, 'closeRecognitionCall', { callId: id, version })).toMatchObject({
      state: 'CLOSED',
      isOpen: false,
      viewerCan: { change: false, publish: false, extend: false, close: false, discard: false },
    });
    const other = await stage.create();
    const discarded = await stage.answered(stage.officer.ask, 'discardRecognitionCall', {
      callId: other.id,
      version: 1,
    });
    expect(discarded.state).toBe('DISCARDED');
    expect((await stage.everyone(read, { id: other.id })).data).toEqual({ recognitionCall: null });
    expect(await stage.eventsOf(other.id)).toEqual(['call.created', 'call.discarded']);
  });

  it('is open by SQL exactly when the domain says so: in every state, on each side of every time', async () => {
    const times = [null, '2026-07-01T00:00:00.000Z', '2026-08-01T00:00:00.000Z'];
    const nows = [
      '2026-06-30T23:59:59.999Z',
      '2026-07-01T00:00:00.000Z',
      '2026-07-31T23:59:59.999Z',
      '2026-08-01T00:00:00.000Z',
    ];
    const states = Object.keys(callLifecycle.states) as CallState[]; // the keys of a literal
    const cases = states.flatMap((state) =>
      times.flatMap((opensAt) => times.flatMap((closesAt) => nows.map((now) => ({ state, opensAt, closesAt, now })))),
    );
    const { rows } = await stage.test.owner.query(
      `SELECT ${isOpenSql('one', 'one.now')} AS open FROM ROWS FROM (jsonb_to_recordset($1::jsonb)
         AS (state text, opens_at timestamptz, closes_at timestamptz, now timestamptz)) WITH ORDINALITY AS one ORDER BY ordinality`,
      [
        JSON.stringify(
          cases.map(({ opensAt, closesAt, ...one }) => ({ ...one, opens_at: opensAt, closes_at: closesAt })),
        ),
      ],
    );
    const dated = (time: string | null): Date | null => (time === null ? null : new Date(time));
    const expected = cases.map(({ state, opensAt, closesAt, now }) =>
      isOpenAt({ state, opensAt: dated(opensAt), closesAt: dated(closesAt) }, new Date(now)),
    );
    expect(rows.map(({ open }) => open)).toEqual(expected);
    expect(expected.filter(Boolean)).toHaveLength(2);
  });
});
