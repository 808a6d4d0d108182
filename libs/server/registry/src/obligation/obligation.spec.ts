import 'reflect-metadata';
import { obligationStage, type ObligationStage } from '../testing/obligation-stage';

describe('an obligation', () => {
  let stage: ObligationStage;
  beforeAll(async () => {
    stage = await obligationStage();
  });
  afterAll(() => stage?.test.close());

  it('Art. 10: is marked done by the bureau with its day; the host sees it, and may not do it', async () => {
    const seenBy = async (who: 'host' | 'officer') => {
      const query = 'query ($id: ID!) { center(id: $id) { obligations { state doneOn viewerCan { complete } } } }';
      const { data } = await stage.as(who, query, { id: `center_${stage.center}` });
      return data?.['center'];
    };
    const open = { state: 'OPEN', doneOn: null };
    expect([await seenBy('officer'), await seenBy('host')]).toEqual([
      { obligations: [{ ...open, viewerCan: { complete: true } }] },
      { obligations: [{ ...open, viewerCan: { complete: false } }] },
    ]);
    const { data, errors } = await stage.complete('officer');
    expect(errors).toEqual([]);
    const done = { state: 'DONE', doneOn: '2026-06-29', viewerCan: { complete: false } };
    expect(data?.['completeObligation']).toEqual({ id: stage.id, version: 2, ...done });
    expect(await seenBy('host')).toEqual({ obligations: [done] });
    expect(await stage.eventsOf(stage.id)).toEqual(['obligation.added', 'obligation.completed']);
  });
});
