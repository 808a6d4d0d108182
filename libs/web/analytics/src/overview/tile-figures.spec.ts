import { type ApiSeries, plotNumbers } from './plot-data';
import { plotSpecs } from './plot-specs';
import {
  type TileContext,
  centersTile,
  contractsTile,
  excellentTile,
  investmentTile,
  patentsTile,
} from './tile-figures';

const context: TileContext = {
  style: { language: 'zh', currency: 'CNY' },
  unit: 'CENTER',
  comparison: 'lastYear',
  cycle: null,
  latestYear: 2025,
};
const english: TileContext = { ...context, style: { language: 'en', currency: 'GBP' }, unit: 'REGION' };
const points = (...values: (string | null)[]): ApiSeries['points'] =>
  values.map((value, index) => ({ year: 2024 + index, value, centers: 48, provisional: false }));

describe('centers', () => {
  const counts = {
    total: 48,
    independent: 27,
    byYear: [
      { year: 2024, centers: 44 },
      { year: 2025, centers: 48 },
    ],
  };

  it('are counted with their change on the year before', () => {
    expect(centersTile(counts, 47, context)).toMatchObject({
      label: '创新中心',
      figure: '48',
      unit: '家',
      change: '较上年 +4',
      details: ['独立法人27家'],
    });
  });

  it('are compared by rate with a mean', () => {
    expect(
      centersTile(counts, 47, { ...context, comparison: 'cycle', cycle: { fromYear: 2024, toYear: 2024 } }).change,
    ).toBe('较上期均值 +9.1%');
  });

  it('are regions where statistics are shown', () => {
    expect(centersTile({ ...counts, total: 41 }, 38, { ...english, latestYear: 2018 })).toMatchObject({
      label: 'Statistical regions',
      figure: '41',
      change: null,
      details: ['38 with data of 2018'],
    });
  });
});

describe('investment', () => {
  it('is written in its own unit, with what it is per center', () => {
    expect(investmentTile({ totals: points('462600000', '556123456') }, context)).toMatchObject({
      figure: '5.56',
      unit: '亿元',
      exact: '556,123,456元',
      change: '较上年 +20.2%',
      details: ['每家1,159万元'],
    });
  });

  it('has the sign of its currency before it in English', () => {
    expect(investmentTile({ totals: points('462600000', '556123456') }, english)).toMatchObject({
      figure: '£556',
      unit: 'million',
      exact: '£556,123,456',
    });
  });

  it('says of which year it is where that is not the newest', () => {
    expect(investmentTile({ totals: points('100', null) }, context).details).toEqual(['2024年', '每家2元']);
  });

  it('says that there is none', () => {
    expect(investmentTile({ totals: points(null, null) }, context)).toEqual({
      label: '研发投入',
      figure: '–',
      unit: '',
      details: ['无数据'],
    });
  });
});

it('counts patents and how many are inventions', () => {
  const whole = [{ indicatorCode: 'PATENTS_INVENTION', groupKey: null, points: points('70', '83') }];
  const numbers = plotNumbers({
    spec: plotSpecs.patents,
    stack: 'kind',
    years: [2024, 2025],
    whole,
    grouped: [],
    groupOrder: [],
  });
  expect(patentsTile(numbers, points('70', '83'), context)).toMatchObject({
    label: '授权专利',
    figure: '83',
    unit: '件',
    details: ['发明83件'],
  });
});

it('counts contracts beside their volume', () => {
  expect(contractsTile({ totals: points('141000000', '163000000') }, points('500', '1612'), context)).toMatchObject({
    figure: '1.63',
    unit: '亿元',
    change: '较上年 +15.6%',
    details: ['1,612项合同'],
  });
});

describe('the rate of EXCELLENT', () => {
  it('stands beside the cycle before', () => {
    const cycles = [
      { fromYear: 2020, toYear: 2022, participants: 30, excellent: 5 },
      { fromYear: 2023, toYear: 2025, participants: 44, excellent: 8 },
    ];
    expect(excellentTile(cycles, context)).toMatchObject({
      figure: '18.2',
      unit: '%',
      change: '8 / 44家',
      details: ['上期16.7%'],
    });
  });

  it('is none where nobody took part', () => {
    expect(excellentTile([], context)).toMatchObject({ figure: '–', details: ['尚无评估'] });
    expect(excellentTile([{ fromYear: 2020, toYear: 2022, participants: 0, excellent: 0 }], context).figure).toBe('–');
  });
});
