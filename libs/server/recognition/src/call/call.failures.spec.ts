import { type CallStage, openCallStage } from '../testing/call-stage';

describe('Art. 9(1): a call is refused', () => {
  let stage: CallStage;
  beforeAll(async () => {
    stage = await openCallStage();
  });
  beforeEach(() => {
    stage.time.now = new Date('2026-06-30T04:00:00Z');
  });
  afterAll(() => stage?.test.close());

  const refusal = async (...sent: Parameters<CallStage['send']>) => {
    const { errors, details } = await stage.send(...sent);
    return { code: errors[0]?.code, ...details[0] };
  };

  it.each([
    { title: 'without a title', input: { title: '  ' }, place: 'input.title' },
    { title: 'with a title on two lines', input: { title: 'a\nb' }, place: 'input.title' },
    { title: 'with a title of 201 characters', input: { title: '题'.repeat(201) }, place: 'input.title' },
    { title: 'with too much guidance', input: { guidance: '文'.repeat(20_001) }, place: 'input.guidance' },
    { title: 'for a field that is none', input: { fieldCodes: ['NONE_SUCH'] }, place: 'input.fieldCodes[0]' },
    { title: 'that closes as it opens', input: { closesAt: '2026-07-01T01:00:00.000Z' }, place: 'input.closesAt' },
    { title: 'with 21 files', input: { attachmentIds: Array(21).fill('file_1') }, place: 'input.attachmentIds' },
    { title: 'with a file that is none', input: { attachmentIds: ['center_1'] }, place: 'input.attachmentIds[0]' },
  ])('$title', async ({ input, place }) => {
    const refused = await refusal(stage.officer.ask, 'createRecognitionCall', { ...stage.draft, ...input });
    expect(refused).toMatchObject({ code: 'BAD_USER_INPUT', place });
  });

  it('with another’s upload, and nothing of it is left', async () => {
    const file = await stage.upload(stage.stranger.personId);
    const title = '附件不是自己的（虚拟）';
    const input = { ...stage.draft, title, attachmentIds: [`file_${file}`] };
    expect(await refusal(stage.officer.ask, 'createRecognitionCall', input)).toMatchObject({ code: 'NOT_FOUND' });
    const { rows } = await stage.test.owner.query('SELECT FROM recognition_call WHERE title = $1', [title]);
    expect(rows).toHaveLength(0);
  });

  it('to whom it is not: other bureaus, other roles, nobody', async () => {
    const { id: callId, version } = await stage.create();
    const publish = (ask: typeof stage.everyone) => refusal(ask, 'publishRecognitionCall', { callId, version });
    expect(await publish(stage.stranger.ask)).toMatchObject({ code: 'NOT_FOUND', place: 'input.callId' });
    expect(await publish(stage.analyst.ask)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await publish(stage.everyone)).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await refusal(stage.stranger.ask, 'createRecognitionCall', stage.draft)).toMatchObject({
      code: 'FORBIDDEN',
      place: 'input.jurisdictionId',
    });
    const published = await stage.published();
    const close = { callId: published.id, version: published.version };
    expect(await refusal(stage.stranger.ask, 'closeRecognitionCall', close)).toMatchObject({ code: 'FORBIDDEN' });
  });

  it.each([
    { title: 'without a closing time', input: { closesAt: null }, guard: 'callIsDated' },
    {
      title: 'that has closed already',
      input: { opensAt: null, closesAt: '2026-06-30T04:00:00.000Z' },
      guard: 'callIsDated',
    },
    { title: 'for no field', input: { fieldCodes: [] }, guard: 'callHasFields' },
  ])('publication $title, and it stays a draft', async ({ input, guard }) => {
    const { id, version } = await stage.create(input);
    const refused = await refusal(stage.officer.ask, 'publishRecognitionCall', { callId: id, version });
    expect(refused).toMatchObject({ code: 'REFUSED', clause: 'Art. 9(1)', reason: 'GUARD', guard });
    expect(await stage.eventsOf(id)).toEqual(['call.created']);
  });

  it('any change once it is published, and any step once it is closed', async () => {
    const { id: callId, version } = await stage.published();
    const refused = {
      code: 'REFUSED',
      reason: 'STATE',
      clause: 'Art. 9(1)',
      state: 'PUBLISHED',
      possibleIn: ['DRAFT'],
    };
    expect(await refusal(stage.officer.ask, 'changeRecognitionCall', { callId, version, title: 'x' })).toMatchObject(
      refused,
    );
    expect(await refusal(stage.officer.ask, 'publishRecognitionCall', { callId, version })).toMatchObject(refused);
    expect(await refusal(stage.officer.ask, 'discardRecognitionCall', { callId, version })).toMatchObject({
      reason: 'STATE',
    });
    const closed = await stage.answered(stage.officer.ask, 'closeRecognitionCall', { callId, version });
    const again = { callId, version: closed.version };
    expect(await refusal(stage.officer.ask, 'closeRecognitionCall', again)).toMatchObject({
      reason: 'STATE',
      state: 'CLOSED',
    });
  });

  it.each([
    {
      title: 'as it closes',
      now: '2026-08-01T10:00:00Z',
      closesAt: '2026-08-08T10:00:00.000Z',
      guard: 'callIsNotOver',
    },
    {
      title: 'to the time that it has',
      now: '2026-07-02T00:00:00Z',
      closesAt: '2026-08-01T10:00:00.000Z',
      guard: 'closingIsLater',
    },
  ])('an extension $title', async ({ now, closesAt, guard }) => {
    const { id: callId, version } = await stage.published();
    stage.time.now = new Date(now);
    const refused = await refusal(stage.officer.ask, 'extendRecognitionCall', {
      callId,
      version,
      closesAt,
      reason: '虚拟',
    });
    expect(refused).toMatchObject({ code: 'REFUSED', reason: 'GUARD', guard });
  });

  it('an extension without a reason', async () => {
    const { id: callId, version } = await stage.published();
    const input = { callId, version, closesAt: '2026-08-08T10:00:00.000Z', reason: ' \n' };
    expect(await refusal(stage.officer.ask, 'extendRecognitionCall', input)).toMatchObject({
      code: 'BAD_USER_INPUT',
      place: 'input.reason',
    });
  });

  it('to one of two who publish it at once', async () => {
    const { id: callId, version } = await stage.create();
    const sends = [1, 2].map(() => stage.send(stage.officer.ask, 'publishRecognitionCall', { callId, version }));
    const codes = (await Promise.all(sends)).map(({ errors }) => errors[0]?.code ?? null);
    expect(codes.sort()).toEqual(['REFUSED', null]);
    expect(await stage.eventsOf(callId)).toEqual(['call.created', 'call.published']);
  });
});
