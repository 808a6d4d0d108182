import { type Finding, wanzhouPolicy } from '@wanchuang/domain-policy';
import { judgeRecognition, judgeSettlement, judgeSubsidy } from '@wanchuang/domain-recognition';
import { findingSentence } from '@wanchuang/web-registry';

const day = '2026-06-30';
const notice = { workingDays: 5, endsOn: '2026-06-29', isOver: true };
const none = { open: 0, upheld: 0 };

const found = (judged: ReturnType<typeof judgeSubsidy>): readonly Finding[] => {
  if (!judged.inForce) throw new Error('the policy is in force on that day');
  return judged.findings;
};

const all = [
  ...[
    { notice, objections: none, barredUntil: null },
    { notice: { ...notice, workingDays: 4 }, objections: { open: 1, upheld: 0 }, barredUntil: '2027-01-01' },
    { notice: { ...notice, isOver: false }, objections: { open: 0, upheld: 1 }, barredUntil: null },
  ].map((facts) => found(judgeRecognition(facts, wanzhouPolicy, day))),
  ...[true, false].map((isUpheld) => found(judgeSettlement({ isUpheld, reason: '核实', on: day }, wanzhouPolicy, day))),
  ...['200000', '200000.01'].map((amount) => found(judgeSubsidy({ amount }, wanzhouPolicy, day))),
].flat();

describe('the sentences of notice, objection, recognition and subsidy', () => {
  it.each(['zh', 'en'] as const)('Art. 9(4), Art. 24: are there for every message, with its values: %s', (language) => {
    const sentences = all.map((finding) => findingSentence(finding, language));
    expect(
      sentences.filter((sentence) => /\{\{|undefined|null|:.*(subsidyCap|objections|ban|notice)\b/.test(sentence)),
    ).toEqual([]);
    expect(new Set(sentences).size).toBe(new Set(all.map(({ message }) => message)).size);
  });

  it('Art. 9(4): tell a subsidy that is a fen above the cap from one that equals it', () => {
    const above = all.find(({ message }) => message === 'subsidyCap.exceeded');
    if (!above) throw new Error('the rule was not asked');
    expect(findingSentence(above, 'zh')).toContain('200,000.01');
  });
});
