import {
  type Finding,
  type Interpretation,
  type InterpretationEffect,
  isBarring,
  isSatisfied,
  wanzhouPolicy,
} from '@wanchuang/domain-policy';
import { inventedPolicy } from '@wanchuang/domain-policy/testing';
import type { BarredOthers, CandidacyFacts } from './candidacy';
import { judgeCandidacy } from './candidacy.rules';
import { parseCandidacy } from './parse-candidacy';
import { soundCandidacy } from './testing';

const sound = soundCandidacy(wanzhouPolicy);
const barred = '被禁单位（虚构）';
const on = '2026-11-27';

const ruling = (effect: InterpretationEffect, decidedOn = on): Interpretation => ({
  id: 'interpretation_1',
  clause: 'Art. 24',
  question: { zh: '是否及于？', en: 'Does it reach them?' },
  ruling: { zh: '及于。', en: 'It does.' },
  decidedOn,
  effect,
});
const judged = (rule: string, isMet: boolean): CandidacyFacts['settlements'] => ({
  ...sound.settlements,
  [rule]: { kind: 'JUDGEMENT', isMet, reason: '虚拟', on },
});

interface Asked {
  readonly others?: Partial<BarredOthers>;
  readonly settlements?: CandidacyFacts['settlements'];
  readonly rulings?: readonly Interpretation[];
}

const findingOf = (rule: string, { others = {}, settlements = sound.settlements, rulings = [] }: Asked): Finding => {
  const facts = { ...sound, settlements, barredOthers: { parties: [], group: [], ...others } };
  const found = judgeCandidacy(facts, wanzhouPolicy, on, rulings);
  const finding = found.inForce ? found.findings.find((one) => one.rule === rule) : undefined;
  if (!finding) throw new Error(`no finding of ${rule}`);
  return finding;
};

describe.each([
  ['partyBan', 'parties', 'BAN_EXTENDS_TO_PARTY'],
  ['successorBan', 'group', 'BAN_EXTENDS_TO_SUCCESSOR'],
] as const)('Art. 24: %s, how far the ban of another reaches', (rule, of, effect) => {
  it('Art. 24: nobody is barred, and nothing is to be judged', () => {
    expect(findingOf(rule, { rulings: [ruling(effect)] })).toMatchObject({ verdict: 'MET', clause: 'Art. 24' });
  });

  it('Art. 24: somebody is barred, and people say whether it reaches the host', () => {
    const others = { [of]: [barred] };
    const open = findingOf(rule, { others });
    expect(open).toMatchObject({ verdict: 'JUDGEMENT', observed: [barred], settledBy: 'JUDGEMENT', settlement: null });
    expect([isSatisfied(open), isBarring(open)]).toEqual([false, false]);
    const answers = [true, false].map((isMet) => findingOf(rule, { others, settlements: judged(rule, isMet) }));
    expect(answers.map(isSatisfied)).toEqual([true, false]);
  });

  it('Art. 24: the other effect says nothing of it, nor one that is decided a day later', () => {
    const other = effect === 'BAN_EXTENDS_TO_PARTY' ? 'BAN_EXTENDS_TO_SUCCESSOR' : 'BAN_EXTENDS_TO_PARTY';
    const rulings = [ruling(other), ruling(effect, '2026-11-28')];
    expect(findingOf(rule, { others: { [of]: [barred] }, rulings })).toMatchObject({ message: `${rule}.judged` });
  });
});

describe('a ruling of the bureau on how far a ban reaches', () => {
  it('Art. 24: bars a host that builds with a barred party, whatever was judged before', () => {
    const asked = { others: { parties: [barred] }, rulings: [ruling('BAN_EXTENDS_TO_PARTY')] };
    const finding = findingOf('partyBan', { ...asked, settlements: judged('partyBan', true) });
    expect(finding).toMatchObject({ verdict: 'UNMET', observed: [barred], message: 'partyBan.barred' });
    expect(isBarring(finding)).toBe(true);
  });

  it('Art. 24: leaves to people who a successor is', () => {
    const asked = { others: { group: [barred] }, rulings: [ruling('BAN_EXTENDS_TO_SUCCESSOR')] };
    expect(findingOf('successorBan', asked)).toMatchObject({
      verdict: 'JUDGEMENT',
      message: 'successorBan.extended',
      interpretations: ['interpretation_1'],
    });
  });
});

describe('facts of a decision', () => {
  const rulesOf = (facts: CandidacyFacts) => {
    const found = judgeCandidacy(facts, wanzhouPolicy, on);
    return found.inForce ? found.findings.map(({ rule }) => rule) : [];
  };

  it('Art. 24: are asked again as they were kept: without what nobody had looked at then', () => {
    const { barredOthers, ...before } = sound;
    expect(rulesOf(sound).filter((rule) => !rulesOf(before).includes(rule))).toEqual(['partyBan', 'successorBan']);
    expect(parseCandidacy(JSON.parse(JSON.stringify(before)))).toEqual(before);
    const kept = { ...sound, barredOthers: { ...barredOthers, parties: [barred], group: [] } };
    expect(parseCandidacy(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
    expect(parseCandidacy({ ...kept, barredOthers: { parties: 'all' } })).toBeNull();
  });

  it('Art. 24: are cited as other measures number them', () => {
    const found = judgeCandidacy(soundCandidacy(inventedPolicy), inventedPolicy, on);
    const finding = found.inForce && found.findings.find(({ rule }) => rule === 'partyBan');
    expect(finding).toMatchObject({ clause: 'Art. 9(3)', verdict: 'MET' });
  });
});
