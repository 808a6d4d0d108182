import {
  changeText,
  countChangeText,
  countFormat,
  grouped,
  moneyFormat,
  moneyText,
  percentFormat,
  percentText,
} from './number-format';

const yuan = { language: 'zh-CN', currency: 'CNY' } as const;
const yuanInEnglish = { language: 'en', currency: 'CNY' } as const;
const pounds = { language: 'zh-CN', currency: 'GBP' } as const;
const poundsInEnglish = { language: 'en', currency: 'GBP' } as const;

describe('moneyText', () => {
  it.each([
    { value: '556123456', style: yuan, expected: '5.56亿元' },
    { value: '11590000', style: yuan, expected: '1,159万元' },
    { value: '99999999.5', style: yuan, expected: '10,000万元' },
    { value: '100000000', style: yuan, expected: '1.00亿元' },
    { value: '10000', style: yuan, expected: '1.00万元' },
    { value: '9999', style: yuan, expected: '9,999元' },
    { value: '0', style: yuan, expected: '0元' },
    { value: '-25000000', style: yuan, expected: '−2,500万元' },
    { value: '12345678900000', style: yuan, expected: '123,457亿元' },
    { value: '340000000', style: pounds, expected: '3.40亿英镑' },
    { value: '556123456', style: yuanInEnglish, expected: '¥556 million' },
    { value: '5561234567', style: yuanInEnglish, expected: '¥5.56 billion' },
    { value: '57300', style: poundsInEnglish, expected: '£57,300' },
    { value: '-5730000', style: poundsInEnglish, expected: '−£5.73 million' },
    { value: '1000000', style: { language: 'en', currency: 'CHF' } as const, expected: 'CHF 1.00 million' },
    { value: '1000000', style: { language: 'zh-CN', currency: 'CHF' } as const, expected: '100万 CHF' },
  ])('$value of $style is $expected', ({ value, style, expected }) => {
    expect(moneyText(value, style)).toBe(expected);
  });
});

describe('moneyFormat', () => {
  const plot = moneyFormat('556123456', yuan);

  it('writes every value of a plot in the unit of its greatest', () => {
    expect([plot.unit, plot.figure('57000000'), plot.short('57000000'), plot.full('57000000')]).toEqual([
      '亿元',
      '0.57',
      '0.57亿',
      '0.57亿元',
    ]);
  });

  it('keeps every digit of the exact value', () => {
    expect(plot.exact('556123456.25')).toBe('556,123,456.25元');
    expect(moneyFormat('1', poundsInEnglish).exact('-9007199254740993.1')).toBe('−£9,007,199,254,740,993.1');
  });

  it('has ticks without digits that say nothing', () => {
    expect([0, 50_000_000, 120_000_000, 600_000_000].map(plot.tick)).toEqual(['0', '0.5亿', '1.2亿', '6亿']);
    expect([0, 500_000_000, 1_000_000_000].map(moneyFormat('900000000', yuanInEnglish).tick)).toEqual([
      '0',
      '¥500m',
      '¥1,000m',
    ]);
  });

  it('says the currency and its unit for a title', () => {
    expect([
      moneyFormat('5561234', poundsInEnglish).unit,
      moneyFormat('5561234', pounds).unit,
      moneyFormat(null, yuan).unit,
    ]).toEqual(['GBP million', '万英镑', '元']);
  });
});

describe('countFormat', () => {
  it('groups digits and says what is counted', () => {
    const patents = countFormat('1250', { language: 'zh-CN', unit: '件' });
    expect([patents.unit, patents.short('1250'), patents.full('1250'), patents.tick(500)]).toEqual([
      '件',
      '1,250',
      '1,250件',
      '500',
    ]);
    expect(countFormat('9', { language: 'en', unit: 'patents' }).full('9')).toBe('9 patents');
  });

  it('counts in 万 from a hundred thousand on, in English from a million on', () => {
    const chinese = countFormat('1234567', { language: 'zh-CN', unit: '件' });
    expect([chinese.unit, chinese.short('1234567'), chinese.exact('1234567')]).toEqual([
      '万件',
      '123万',
      '1,234,567件',
    ]);
    expect(countFormat('999999', { language: 'en', unit: '' }).short('999999')).toBe('999,999');
    expect(countFormat('1000000', { language: 'en', unit: 'patents' }).full('1000000')).toBe('1.00 million patents');
  });

  it('keeps the places that it is given', () => {
    expect(countFormat('5.2', { language: 'zh-CN', unit: '件', places: 1 }).short('4.46')).toBe('4.5');
  });
});

it.each([
  { rate: '0.2022', places: 1, expected: '20.2%' },
  { rate: '-0.0305', places: 1, expected: '−3.1%' },
  { rate: '12.5', places: 0, expected: '1,250%' },
])('$rate is $expected', ({ rate, places, expected }) => {
  expect(percentText(rate, places)).toBe(expected);
});

it('writes shares with the ticks they need', () => {
  const share = percentFormat();
  expect([share.short('0.4251'), share.exact('0.4251'), share.tick(0.5), share.tick(0.125)]).toEqual([
    '43%',
    '42.51%',
    '50%',
    '12.5%',
  ]);
});

it.each([
  { text: changeText('0.2022'), expected: '+20.2%' },
  { text: changeText('-0.031'), expected: '−3.1%' },
  { text: changeText('0'), expected: '0.0%' },
  { text: countChangeText('4'), expected: '+4' },
  { text: countChangeText('-12'), expected: '−12' },
  { text: countChangeText('0'), expected: '0' },
  { text: countChangeText('0.26', 1), expected: '+0.3' },
  { text: grouped('1234567.891'), expected: '1,234,567.891' },
])('a change is written as $expected', ({ text, expected }) => {
  expect(text).toBe(expected);
});
