import { type TestDatabase, testClock } from '@wanchuang/server-platform/testing';
import { openRecognitionDatabase, recognitionPeople } from './recognition-api';
import { recognitionFactory } from './recognition-factory';

const callFields = `id state title guidance fields { code } opensAt closesAt publishedAt isOpen version
  attachments { id name } extensions { closedAt closesAt reason } viewerCan { change publish extend close discard }`;

export interface CallAnswer {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly isOpen: boolean;
}

/** Two districts with officers, and a clock that a test moves. */
export const openCallStage = async () => {
  const time = { now: testClock.now() };
  const clock = { now: () => time.now };
  const test: TestDatabase = await openRecognitionDatabase(clock);
  const make = recognitionFactory(test);
  const [place, elsewhere] = [await make.jurisdiction(), await make.jurisdiction()];
  const { person, everyone } = recognitionPeople(test, clock);
  const officer = await person('BUREAU_OFFICER', { jurisdiction_id: place });
  const stranger = await person('BUREAU_OFFICER', { jurisdiction_id: elsewhere });
  const analyst = await person('ANALYST', { jurisdiction_id: place });

  /** Sends a mutation of a call. */
  const send = (ask: typeof everyone, mutation: string, input: Record<string, unknown>) => {
    const type = `${mutation === 'closeRecognitionCall' || mutation === 'publishRecognitionCall' || mutation === 'discardRecognitionCall' ? 'RecognitionCallStep' : `${mutation[0]?.toUpperCase()}${mutation.slice(1)}`}Input`;
    return ask(`mutation ($input: ${type}!) { ${mutation}(input: $input) { ${callFields} } }`, { input });
  };
  const answered = async (
    ask: typeof everyone,
    mutation: string,
    input: Record<string, unknown>,
  ): Promise<CallAnswer> => {
    const { data, errors } = await send(ask, mutation, input);
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    return JSON.parse(JSON.stringify(data?.[mutation]));
  };
  const draft = {
    jurisdictionId: `jurisdiction_${place}`,
    title: '2026年度技术创新中心认定申报通知（虚拟）',
    guidance: '一、申报条件\n二、申报方式',
    fieldCodes: ['MEDICINE_HEALTH', 'ADVANCED_MATERIALS'],
    opensAt: '2026-07-01T01:00:00.000Z',
    closesAt: '2026-08-01T10:00:00.000Z',
  };
  const create = (input: Record<string, unknown> = {}) =>
    answered(officer.ask, 'createRecognitionCall', { ...draft, ...input });
  const published = async (input: Record<string, unknown> = {}): Promise<CallAnswer> => {
    const { id, version } = await create(input);
    return answered(officer.ask, 'publishRecognitionCall', { callId: id, version });
  };
  const upload = (personId: number): Promise<number> =>
    make.insert('stored_file', {
      jurisdiction_id: place,
      name: '申报书模板.docx',
      media_type: 'application/pdf',
      size_bytes: 1,
      sha256: 'a'.repeat(64),
      uploaded_by: personId,
      uploaded_at: '2026-06-30T00:00:00Z',
    });
  const eventsOf = async (subject: string): Promise<string[]> => {
    const { rows } = await test.owner.query('SELECT type FROM event WHERE subject = $1 ORDER BY sequence', [subject]);
    return rows.map(({ type }) => type);
  };
  return {
    test,
    time,
    make,
    place,
    officer,
    stranger,
    analyst,
    everyone,
    draft,
    send,
    answered,
    create,
    published,
    upload,
    eventsOf,
  };
};

export type CallStage = Awaited<ReturnType<typeof openCallStage>>;
