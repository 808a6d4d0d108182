import 'reflect-metadata';
import { type Policy, wanzhouPolicy } from '@wanchuang/domain-policy';
import { rulebookStage, type RulebookStage } from '../testing/rulebook-stage';
import { recordDecision } from '../decision/decision.store';
import { policyOn } from './policy.store';
import { loadPolicy } from './policy-loading';

const corrected = (titleEn: string): string => JSON.stringify({ ...wanzhouPolicy, titleEn } satisfies Policy);
const day = '2026-03-02';

describe('the texts of a policy', () => {
  let stage: RulebookStage;
  beforeAll(async () => {
    stage = await rulebookStage();
  });
  afterAll(() => stage?.test.close());

  const load = (text: string) => stage.test.database.transact('local', (tx) => loadPolicy(tx, text));
  const policyNow = () => policyOn(stage.test.database.reader(), stage.district, day);
  const decideBy = (policy: Awaited<ReturnType<typeof policyNow>>) =>
    stage.test.database.transact('local', (tx) =>
      recordDecision(tx, {
        kind: 'APPROVE',
        subject: 'panel_1',
        jurisdictionId: stage.district,
        on: day,
        facts: {},
        findings: { inForce: true, documentNumber: wanzhouPolicy.documentNumber, on: day, findings: [] },
        policy,
        outcome: 'APPROVED',
        reason: '',
        signedBy: null,
      }),
    );
  const shown = async () => {
    const { data, errors, statements } = await stage.as(
      null,
      `query ($id: ID!) { policyDocument(id: $id) { title { en } sha256 loadedAt document
        revisions { edition sha256 isShipped loadedAt document } } }`,
      { id: `policyDocument_${stage.policy}` },
    );
    expect(errors).toEqual([]);
    expect(statements).toBe(1);
    return data?.['policyDocument'] as {
      title: { en: string };
      sha256: string;
      loadedAt: string;
      document: string;
      revisions: { edition: number; sha256: string; loadedAt: string; document: string }[];
    };
  };

  it('Art. 28: are all kept, the last one in force, and one that comes back is the last again', async () => {
    const first = (await shown()).document;
    await load(corrected('Put right'));
    expect((await load(corrected('Put right'))).isNew).toBe(false);
    const { revisions, title, ...head } = await shown();
    expect(title).toEqual({ en: 'Put right' });
    expect(revisions).toEqual([
      { edition: 2, isShipped: false, ...head },
      expect.objectContaining({ edition: 1, document: first, loadedAt: '2026-01-01T00:00:00.000Z' }),
    ]);
    expect(await policyNow()).toMatchObject({ titleEn: 'Put right' });
    await load(first);
    expect((await shown()).revisions.map(({ edition, document }) => [edition, document === first])).toEqual([
      [3, true],
      [2, false],
      [1, true],
    ]);
  });

  it('are named by the decisions that rest on them, though another was loaded before they were recorded', async () => {
    const before = await policyNow();
    await load(corrected('While somebody decided'));
    const [rests, later] = [await decideBy(before), await decideBy(await policyNow())];
    const { data } = await stage.as(
      'officer',
      '{ decisions(first: 5) { nodes { id policy { id } policyRevision { edition document } } } }',
    );
    const policy = { id: `policyDocument_${stage.policy}` };
    const [last] = (await shown()).revisions;
    expect(data?.['decisions']).toEqual({
      nodes: [
        {
          id: `decision_${later}`,
          policy,
          policyRevision: { edition: last?.edition, document: corrected('While somebody decided') },
        },
        {
          id: `decision_${rests}`,
          policy,
          policyRevision: { edition: (last?.edition ?? 0) - 1, document: JSON.stringify(wanzhouPolicy) },
        },
      ],
    });
  });

  it('Art. 28: of two that are loaded at once, both are kept', async () => {
    const count = async (): Promise<number> => (await shown()).revisions.length;
    const before = await count();
    const texts = ['One', 'Another', 'Another'].map(corrected);
    const loaded = await Promise.all(texts.map(load));
    expect(loaded.filter(({ isNew }) => isNew).length).toBe((await count()) - before);
    const kept = (await shown()).revisions.map(({ document }) => document);
    expect(kept).toEqual(expect.arrayContaining(texts));
    expect(new Set((await shown()).revisions.map(({ edition }) => edition)).size).toBe(kept.length);
  });

  it.each([
    ['changed', `UPDATE policy_revision SET text = '{}' WHERE edition = 1`],
    ['deleted', 'DELETE FROM policy_revision WHERE edition = 1'],
    ['emptied', 'TRUNCATE policy_revision CASCADE'],
  ])('Art. 25: cannot be %s, by the server or by the database’s owner', async (_, sql) => {
    await expect(stage.test.owner.query(sql)).rejects.toThrow(/append-only/);
    await expect(stage.test.database.transact('local', (tx) => tx.rows(sql))).rejects.toThrow(/permission denied/);
  });
});
