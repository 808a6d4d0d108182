import { clauseOf } from './clause-of';
import { parsePolicy } from './parse-policy';
import { policies, policyOf } from './policy-of';
import { inventedPolicy } from './testing';
import { wanzhouPolicy } from './wanzhou-policy';
import document from './policies/500101-2024-3.json';

const file = JSON.stringify(document);

const itemsOf = (number: number): number => (wanzhouPolicy.articles[number - 1]?.clauses.length ?? 0) - 1;

describe('the file of 万州科局发〔2024〕3号', () => {
  it('is sound, and is the policy that is shipped', () => {
    expect(parsePolicy(file)).toEqual({ ok: true, policy: wanzhouPolicy });
    expect(policyOf('500101')).toBe(wanzhouPolicy);
    expect(Object.values(policies)).toEqual([wanzhouPolicy]);
    expect(policyOf('990101')).toBeNull();
  });

  it('Art. 1, 27, 28: says what it rests on, who interprets it, from when it holds and what it replaced', () => {
    expect(wanzhouPolicy).toMatchObject({
      issuedOn: '2024-03-18',
      inForceFrom: '2024-04-18',
      inForceUntil: null,
      replaces: '万州科局发〔2022〕19号',
      interpretedByZh: '区科技局',
    });
    expect(wanzhouPolicy.legalBasis.map(({ zh }) => zh)).toEqual([
      '国家技术创新中心建设工作指引',
      '国家技术创新中心建设运行管理办法（暂行）',
      '重庆市技术创新中心建设运行管理办法（试行）',
    ]);
  });

  it('has 28 articles in six chapters, each with its numbered items', () => {
    expect(wanzhouPolicy.articles.map(({ number }) => number)).toEqual(Array.from({ length: 28 }, (_, at) => at + 1));
    expect(wanzhouPolicy.chapters).toHaveLength(6);
    const withItems = wanzhouPolicy.articles.map(({ number }) => [number, itemsOf(number)]);
    expect(Object.fromEntries(withItems.filter(([, items]) => items !== 0))).toEqual({
      5: 4,
      6: 3,
      7: 6,
      8: 9,
      9: 4,
      11: 5,
      22: 5,
      24: 5,
    });
    expect([1, 5, 8, 10, 21, 26].map((number) => wanzhouPolicy.articles[number - 1]?.chapter)).toEqual([
      1, 2, 3, 4, 5, 6,
    ]);
  });

  it('says of the parameters that no clause gives that they are the bureau’s own', () => {
    const administrative = Object.entries(wanzhouPolicy.parameters).filter(([, parameter]) => parameter.administrative);
    expect(administrative.map(([name]) => name)).toEqual([
      'bodyFilingReminderDays',
      'formerEmployerYears',
      'objectionMustBeNamed',
      'panelPassMark',
      'certificateNumberPattern',
    ]);
  });

  it('was last compared with the official text on 2026-11-27', () => {
    const checked = Object.values(wanzhouPolicy.parameters).flatMap(({ values }) =>
      values.map((dated) => dated.lastCheckedOn),
    );
    expect(new Set(checked)).toEqual(new Set(['2026-11-27']));
  });

  it('gives a clause by its citation', () => {
    expect(clauseOf(wanzhouPolicy, 'Art. 8(7)')?.paraphrase.en).toContain('500 m²');
    expect(clauseOf(wanzhouPolicy, 'Art. 8(10)')).toBeNull();
  });
});

describe('the file of an invented policy', () => {
  it('is sound, and shares neither article numbers nor values with the measures of Wanzhou', () => {
    expect(inventedPolicy.documentNumber).toBe('云梯科局发〔2025〕8号（虚构）');
    const same = Object.entries(wanzhouPolicy.parameters).filter(
      ([name, { values }]) =>
        JSON.stringify(values.map(({ value }) => value)) ===
        JSON.stringify(
          Object.entries(inventedPolicy.parameters)
            .find(([other]) => other === name)?.[1]
            .values.map(({ value }) => value),
        ),
    );
    expect(same).toEqual([]);
    expect(Object.entries(inventedPolicy.correspondence ?? {}).filter(([theirs, ours]) => theirs === ours)).toEqual([]);
  });
});
