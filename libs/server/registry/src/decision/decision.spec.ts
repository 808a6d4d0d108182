import 'reflect-metadata';
import type { Findings, NoFindings } from '@wanchuang/domain-policy';
import { addObligation } from '../obligation/obligation.store';
import { rulebookStage, type RulebookStage } from '../testing/rulebook-stage';
import { policyOn } from '../policy/policy.store';
import { recordDecision } from './decision.store';

const found: Findings = {
  inForce: true,
  documentNumber: '万州科局发〔2024〕3号',
  on: '2026-03-02',
  findings: [
    {
      rule: 'floorSpace',
      clause: 'Art. 8(7)',
      verdict: 'EXCEPTED',
      observed: '300',
      threshold: '500',
      unit: 'm2',
      parameter: { name: 'floorSpaceMinimum', value: '500', from: '2024-04-18' },
      settledBy: 'EXCEPTION',
      settlement: { kind: 'EXCEPTION', isMet: true, reason: '软件行业', on: '2026-03-01' },
      interpretations: ['interpretation_4'],
      message: 'floorSpace.excepted',
    },
    {
      rule: 'hostKind',
      clause: 'Art. 8(1)',
      verdict: 'MET',
      observed: 'ENTERPRISE',
      threshold: ['ENTERPRISE', 'UNIVERSITY'],
      unit: 'code',
      parameter: null,
      settledBy: null,
      settlement: null,
      message: 'hostKind.met',
    },
  ],
};
const none: NoFindings = {
  inForce: false,
  reason: 'BEFORE_POLICY',
  documentNumber: found.documentNumber,
  on: '2024-04-17',
};

describe('decisions', () => {
  let stage: RulebookStage;
  let center = 0;
  const decide = (on: string, findings: Findings | NoFindings) =>
    stage.test.database.transact('local', async (tx) =>
      recordDecision(tx, {
        kind: 'APPROVE',
        subject: `center_${center}`,
        jurisdictionId: stage.district,
        on,
        facts: { size: 1 },
        findings,
        policy: await policyOn(tx, stage.district, on),
        outcome: 'APPROVED',
        reason: '符合条件',
        signedBy: stage.people.leader.personId,
      }),
    );
  let ids: number[] = [];
  beforeAll(async () => {
    stage = await rulebookStage();
    await stage.make.catalogue();
    const department = await stage.make.department({ jurisdiction_id: stage.district });
    const place = { jurisdiction_id: stage.district, host_id: stage.host, department_id: department };
    center = await stage.make.center(place);
    ids = [await decide('2026-03-02', found), await decide('2024-04-17', none)];
  });
  afterAll(() => stage?.test.close());

  const query = `query ($filter: DecisionFilter) { decisions(filter: $filter, first: 10) { totalCount nodes {
    id kind subject decidedOn outcome reason signedBy signerName noFindings policy { documentNumber }
    trace { rule clause verdict observed threshold unit parameter parameterValue parameterFromOn settledBy
      settlement { kind isMet reason decidedOn } interpretationIds message } } } }`;
  const listed = async (who: Parameters<RulebookStage['as']>[0], filter: object = {}) => {
    const { data, errors, statements } = await stage.as(who, query, { filter });
    expect(errors).toEqual([]);
    expect(statements).toBe(1);
    return data?.['decisions'] as { totalCount: number; nodes: Record<string, unknown>[] };
  };

  it('carry the findings they rest on, in the order of the clauses, under the policy of their day', async () => {
    const { nodes } = await listed('officer', { subject: `center_${center}`, kinds: ['APPROVE'] });
    expect(nodes).toEqual([
      expect.objectContaining({
        id: `decision_${ids[0]}`,
        decidedOn: '2026-03-02',
        signedBy: `person_${stage.people.leader.personId}`,
        signerName: 'leader（虚拟）',
        noFindings: null,
        policy: { documentNumber: found.documentNumber },
        trace: [
          {
            rule: 'floorSpace',
            clause: 'Art. 8(7)',
            verdict: 'EXCEPTED',
            observed: '300',
            threshold: '500',
            unit: 'm2',
            parameter: 'floorSpaceMinimum',
            parameterValue: '500',
            parameterFromOn: '2024-04-18',
            settledBy: 'EXCEPTION',
            settlement: { kind: 'EXCEPTION', isMet: true, reason: '软件行业', decidedOn: '2026-03-01' },
            interpretationIds: ['interpretation_4'],
            message: 'floorSpace.excepted',
          },
          expect.objectContaining({
            observed: 'ENTERPRISE',
            threshold: 'ENTERPRISE,UNIVERSITY',
            parameter: null,
            parameterFromOn: null,
            settlement: null,
            interpretationIds: [],
          }),
        ],
      }),
      expect.objectContaining({ id: `decision_${ids[1]}`, noFindings: 'BEFORE_POLICY', policy: null, trace: [] }),
    ]);
  });

  it('show to the host concerned without names, and to nobody else outside the bureau', async () => {
    const { nodes } = await listed('host');
    expect(nodes).toHaveLength(2);
    expect(nodes[0]).toMatchObject({ reason: '符合条件', signedBy: null, signerName: null });
    for (const who of ['other', 'far', 'expert'] as const) expect((await listed(who)).totalCount).toBe(0);
  });

  it('leave an event, and cannot be changed by the server', async () => {
    expect(await stage.eventsOf(`decision_${ids[0]}`)).toEqual(['decision.recorded']);
    await expect(
      stage.test.database.transact('local', (tx) => tx.rows(`UPDATE decision SET reason = ''`)),
    ).rejects.toThrow(/permission denied/);
  });

  it('Art. 7, 10: leave obligations at the center, for those whom it concerns', async () => {
    await stage.test.database.transact('local', (tx) =>
      addObligation(tx, { centerId: center, kind: 'BOARD_FILING', clause: 'Art. 10', dueOn: null }),
    );
    const ask = (who: 'host' | 'officer' | null) =>
      stage.as(who, 'query ($id: ID!) { center(id: $id) { obligations { kind state clause dueOn } } }', {
        id: `center_${center}`,
      });
    const owed = [{ kind: 'BOARD_FILING', state: 'OPEN', clause: 'Art. 10', dueOn: null }];
    expect((await ask('host')).data).toEqual({ center: { obligations: owed } });
    expect((await ask('officer')).data).toEqual({ center: { obligations: owed } });
    expect((await ask(null)).data).toEqual({ center: { obligations: [] } });
  });
});
