import {
  type Jurisdiction,
  chooseJurisdiction,
  defaultJurisdiction,
  isWithin,
  jurisdictionTree,
} from './default-jurisdiction';

const place = (id: string, level: Jurisdiction['level'], centerCount: number, parentId?: string): Jurisdiction => ({
  id,
  code: `code-${id}`,
  level,
  nameZh: id,
  nameEn: id,
  currency: 'CNY',
  synthetic: false,
  noteZh: '',
  noteEn: '',
  unit: 'CENTER',
  centerCount,
  parent: parentId === undefined ? null : { id: parentId },
});

const nation = place('nation', 'NATION', 48);
const city = place('city', 'MUNICIPALITY', 48, 'nation');
const empty = place('empty', 'DISTRICT', 0, 'city');
const district = place('district', 'DISTRICT', 48, 'city');
const statistics = place('statistics', 'STATISTICS', 34);

describe('the place that is shown', () => {
  it('is the first district that has centers', () => {
    expect(defaultJurisdiction([nation, city, empty, district, statistics])).toBe(district);
  });

  it('is the first place that has any units where no district has', () => {
    expect(defaultJurisdiction([empty, statistics])).toBe(statistics);
  });

  it('is none where nothing is there yet', () => {
    expect(defaultJurisdiction([empty])).toBeNull();
  });

  it('is the one that the address names, and none where the address names an unknown one', () => {
    expect(chooseJurisdiction([nation, district], 'code-nation')).toBe(nation);
    expect(chooseJurisdiction([nation, district], null)).toBe(district);
    expect(chooseJurisdiction([nation, district], 'elsewhere')).toBeNull();
  });
});

describe('being within a place', () => {
  it('is being the place itself or lying below it, at any depth', () => {
    const all = [nation, city, district, statistics];
    expect(isWithin(all, 'district', 'district')).toBe(true);
    expect(isWithin(all, 'district', 'nation')).toBe(true);
    expect(isWithin(all, 'nation', 'district')).toBe(false);
    expect(isWithin(all, 'statistics', 'nation')).toBe(false);
  });
});

describe('the tree of places', () => {
  it('stands each place below its parent, and one whose parent is not listed at the root', () => {
    const orphan = place('orphan', 'DISTRICT', 1, 'unlisted');
    expect(jurisdictionTree([nation, city, district, orphan])).toEqual([
      {
        jurisdiction: nation,
        below: [{ jurisdiction: city, below: [{ jurisdiction: district, below: [] }] }],
      },
      { jurisdiction: orphan, below: [] },
    ]);
  });
});
