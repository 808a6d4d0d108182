import 'reflect-metadata';
import { type Finding, type Findings, isSatisfied, type NoFindings, Verdict } from '@wanchuang/domain-policy';
import type { DecisionKind } from '@wanchuang/domain-registry';
import { migrations } from '@wanchuang/server-platform';
import { recordDecision } from '@wanchuang/server-registry';
import { DataSource } from 'typeorm';
import { keepFindings } from './application-outcomes.store';
import { type SampleProgress, sampleProgress } from './testing/sample-progress';

const finding = (rule: string, given: Partial<Finding>): Finding => ({
  rule,
  clause: 'Art. 8(6)',
  verdict: 'MET',
  observed: null,
  threshold: null,
  unit: null,
  parameter: null,
  settledBy: null,
  settlement: null,
  message: `${rule}.said`,
  ...given,
});
const kinds = ['EXCEPTION', 'WAIVER', 'JUDGEMENT'] as const;
const settledAs = (kind: (typeof kinds)[number], isMet = true) => ({ kind, isMet, reason: '理由', on: '2026-03-01' });

describe('what the rules last said of an application', () => {
  let sample: SampleProgress;

  beforeAll(async () => {
    sample = await sampleProgress();
  });
  afterAll(() => sample?.close());

  const kept = async (id: number): Promise<Record<string, string>> => {
    const { rows } = await sample.test.owner.query<{ clauses: string; others: string[] }>(
      'SELECT clauses, others FROM application_outcomes WHERE application_id = $1',
      [id],
    );
    const { clauses = '{}', others = [] } = rows[0] ?? {};
    const met = Object.keys(JSON.parse(clauses)).map((rule): [string, string] => [rule, 'MET']);
    return Object.fromEntries([
      ...met,
      ...others.map((other): [string, string] => [other.split(' ')[0] ?? '', other.split(' ')[1] ?? '']),
    ]);
  };
  const decide = (id: number, kind: DecisionKind, findings: readonly Finding[]) => {
    const said: Findings | NoFindings =
      findings.length > 0
        ? { inForce: true, documentNumber: '万州科局发〔2024〕3号', on: '2026-03-01', findings }
        : { inForce: false, reason: 'BEFORE_POLICY', documentNumber: '万州科局发〔2024〕3号', on: '2024-01-01' };
    return sample.test.database.transact('test', (tx) =>
      recordDecision(tx, {
        kind,
        subject: `application_${id}`,
        jurisdictionId: sample.places.district,
        on: '2026-03-01',
        facts: {},
        findings: said,
        policy: null,
        outcome: kind,
        reason: '',
        signedBy: null,
      }),
    );
  };
  const keep = (id: number, findings: readonly Finding[]) =>
    sample.test.database.transact('test', (tx) => keepFindings(tx, id, findings));

  it('Art. 8: comes to a satisfied clause exactly where the domain calls the finding satisfied', async () => {
    const settlements = [null, ...kinds.flatMap((kind) => [settledAs(kind), settledAs(kind, false)])];
    const all = Object.values(Verdict).flatMap((verdict) =>
      [null, ...kinds].flatMap((settledBy) =>
        settlements.map((settlement, index) =>
          finding(`${verdict}-${settledBy}-${index}`, { verdict, settledBy, settlement }),
        ),
      ),
    );
    await keep(sample.applications.waiting, all);
    const outcomes = await kept(sample.applications.waiting);
    const satisfied = Object.keys(outcomes).filter((rule) => !['UNMET', 'OPEN'].includes(outcomes[rule] ?? 'OPEN'));
    expect(Object.keys(outcomes)).toHaveLength(all.length);
    expect(satisfied.sort()).toEqual(
      all
        .filter(isSatisfied)
        .map(({ rule }) => rule)
        .sort(),
    );
  });

  it('Art. 8: tells what was settled how, what is open and what is not met', async () => {
    await keep(sample.applications.declined, [
      finding('floorSpace', { verdict: 'EXCEPTED', settledBy: 'EXCEPTION', settlement: settledAs('EXCEPTION') }),
      finding('head', { verdict: 'JUDGEMENT', settledBy: 'JUDGEMENT' }),
      finding('hostResearchSpending', { verdict: 'WAIVABLE', settledBy: 'WAIVER', settlement: settledAs('WAIVER') }),
      finding('rdStaff', { verdict: 'UNMET' }),
      finding('results', {
        verdict: 'JUDGEMENT',
        settledBy: 'JUDGEMENT',
        settlement: settledAs('JUDGEMENT', false),
      }),
      finding('stableTeam', { verdict: 'JUDGEMENT', settledBy: 'JUDGEMENT', settlement: settledAs('JUDGEMENT') }),
    ]);
    expect(await kept(sample.applications.declined)).toEqual({
      floorSpace: 'EXCEPTED',
      head: 'OPEN',
      hostResearchSpending: 'WAIVED',
      rdStaff: 'UNMET',
      results: 'UNMET',
      stableTeam: 'JUDGED',
    });
  });

  it('Art. 9(4): is what the newest decision rests on; others of the way bring none', async () => {
    const { refused } = sample.applications;
    const open = finding('head', { verdict: 'JUDGEMENT', settledBy: 'JUDGEMENT' });
    await keep(refused, [open, finding('rdStaff', {})]);
    await decide(refused, 'JUDGE', [{ ...open, settlement: settledAs('JUDGEMENT') }]);
    expect(await kept(refused)).toEqual({ head: 'JUDGED', rdStaff: 'MET' });
    await decide(refused, 'RECOMMEND', [finding('rdStaff', { verdict: 'UNMET' })]);
    await decide(refused, 'REFUSE', []);
    expect(await kept(refused)).toEqual({ head: 'JUDGED', rdStaff: 'MET' });
    await decide(refused, 'REFUSE', [{ ...open, settlement: settledAs('JUDGEMENT', false) }]);
    expect(await kept(refused)).toEqual({ head: 'UNMET' });
  });

  it('Art. 8: is the same after the schema went down and up again', async () => {
    const { returned } = sample.applications;
    await keep(returned, [finding('rdStaff', {}), finding('head', { verdict: 'UNMET' })]);
    const Counting = migrations.find((Migration) => new Migration().name.startsWith('OutcomesThatCount'));
    if (!Counting) throw new Error('there is no such migration');
    const source = await new DataSource({ type: 'postgres', url: sample.test.ownerUrl }).initialize();
    const runner = source.createQueryRunner();
    try {
      await new Counting().down(runner);
      const before = await sample.test.owner.query(
        'SELECT outcomes FROM application_outcomes WHERE application_id = $1',
        [returned],
      );
      const said = { head: ['Art. 8(6)', 'UNMET'], rdStaff: ['Art. 8(6)', 'MET'] };
      expect(JSON.parse(before.rows[0].outcomes)).toEqual(said);
      await keep(returned, [finding('rdStaff', { verdict: 'UNMET' }), finding('head', {})]);
      await new Counting().up(runner);
      expect(await kept(returned)).toEqual({ head: 'MET', rdStaff: 'UNMET' });
    } finally {
      await runner.release();
      await source.destroy();
    }
  });
});
