import { describeFilter } from './describe-filter';
import { noCenterFilter } from './center-filter';

const names = {
  jurisdiction: '万州区',
  field: (code: string) => ({ FOOD: '食品与农业', MATERIALS: '先进材料' })[code] ?? code,
  department: (id: string) => ({ organisation_2: '区经信委' })[id] ?? id,
};

describe('a filter in words', () => {
  it('says the place and the years where nothing else is chosen', () => {
    expect(describeFilter({ j: null, ...noCenterFilter }, names, 'zh')).toBe('万州区；全部年份');
  });

  it('names every part by its name, in both languages', () => {
    const filter = {
      ...noCenterFilter,
      j: '500101',
      from: 2019,
      to: 2025,
      fields: ['FOOD', 'MATERIALS'],
      departments: ['organisation_2'],
      statuses: ['ACTIVE' as const],
    };
    expect(describeFilter(filter, names, 'zh')).toBe(
      '万州区；2019–2025 年；领域：食品与农业、先进材料；推荐部门：区经信委；状态：正常运行',
    );
    expect(
      describeFilter(
        filter,
        { ...names, jurisdiction: 'Wanzhou', field: (code) => code, department: (id) => id },
        'en',
      ),
    ).toBe('Wanzhou; 2019–2025; field: FOOD, MATERIALS; department: organisation_2; status: Active');
  });

  it.each([
    { from: 2020, to: 2020, words: '2020 年' },
    { from: 2020, to: null, words: '2020 年起' },
    { from: null, to: 2024, words: '至 2024 年' },
  ])('says the years $from to $to', ({ from, to, words }) => {
    expect(describeFilter({ ...noCenterFilter, j: null, from, to }, names, 'zh')).toBe(`万州区；${words}`);
  });
});
