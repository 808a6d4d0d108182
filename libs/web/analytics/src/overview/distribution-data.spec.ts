import { type CenterFigures, distributionView } from './distribution-data';

const department = (id: number, name: string, centers: number): CenterFigures['byDepartment'][number] => ({
  department: { id: `organisation_${id}`, name, nameEn: null },
  centers,
});
const figures: CenterFigures = {
  total: 46,
  independent: 26,
  byField: [
    { field: { code: 'ECOLOGY' }, centers: 3 },
    { field: { code: 'FOOD_AGRICULTURE' }, centers: 11 },
  ],
  byDepartment: [department(2, '万州区农业农村局', 2), department(1, '万州区经济信息委', 13)],
  byStatus: [
    { status: 'ACTIVE', centers: 42 },
    { status: 'RECTIFYING', centers: 4 },
  ],
};

it('says how many there are, where most are, and how many stand alone', () => {
  expect(distributionView(figures, 'CENTER', 'zh').sentence).toBe(
    '在建**46家**，**食品与农业**最多（11家）；独立法人占**57%**。',
  );
});

it('keeps the order of the fields, and sorts departments by their number', () => {
  const { sections } = distributionView(figures, 'CENTER', 'zh');
  expect(sections.map(({ by, rows }) => [by, rows.map(({ label, valueText }) => label + valueText)])).toEqual([
    ['field', ['食品与农业11家', '生态环保3家']],
    ['department', ['经济信息委13家', '农业农村局2家']],
    ['status', ['正常运行42家', '限期整改4家']],
  ]);
  expect(sections[0]?.label).toBe('按领域: 食品与农业 11家、生态环保 3家');
});

it('draws eight departments and lists all', () => {
  const many = {
    ...figures,
    byDepartment: Array.from({ length: 12 }, (_, index) => department(index, `部门${index}号`, 12 - index)),
  };
  const { sections, table } = distributionView(many, 'CENTER', 'zh');
  expect(sections.find(({ by }) => by === 'department')?.rows).toHaveLength(8);
  expect(table.rows).toHaveLength(2 + 12 + 2);
});

it('only counts regions of open statistics', () => {
  const regions = {
    ...figures,
    total: 45,
    byField: [],
    byDepartment: [],
    byStatus: [{ status: 'ACTIVE' as const, centers: 45 }],
  };
  const view = distributionView(regions, 'REGION', 'en');
  expect([view.sentence, view.sections]).toEqual(['**45** in all.', []]);
});
