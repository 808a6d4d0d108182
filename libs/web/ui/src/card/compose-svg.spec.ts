import { composeSvg, escapeXml, fileNameOf } from './compose-svg';

const sheet = {
  width: 600,
  height: 300,
  title: '研发投入 <2019–2025> & "更多"',
  sentence: '2025年5.56亿元',
  footer: '数据截至 2026-01-30',
  drawings: [{ x: 0, y: 20, markup: '<svg width="600" height="264"></svg>' }],
  captions: [{ x: 0, y: 12, text: '各中心总分' }],
  colours: { paper: '#ffffff', ink: '#1b1f23', muted: '#59616a' },
  fontFamily: "'Inter', sans-serif",
  fontSize: 14,
};

it('puts title, sentence, drawings and footer on one sheet', () => {
  const svg = composeSvg(sheet);
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="656" height="461" viewBox="0 0 656 461"/);
  expect(svg).toContain('<title>研发投入 &lt;2019–2025&gt; &amp; &quot;更多&quot;</title>');
  expect(svg).toMatch(/<g transform="translate\(28 [\d.]+\)"><svg width="600" height="264"><\/svg><\/g>/);
  expect(svg).toContain('>2025年5.56亿元</text>');
  expect(svg).toContain('>各中心总分</text>');
  expect(svg).toContain('>数据截至 2026-01-30</text></svg>');
});

it('grows with what it has to say', () => {
  const sentence = '增长最快的是电子与软件，'.repeat(10);
  const svg = composeSvg({ ...sheet, sentence });
  const heightOf = (text: string): number => Number(/height="(\d+)"/.exec(text)?.[1]);
  expect(heightOf(svg)).toBeGreaterThan(heightOf(composeSvg(sheet)));
  expect(svg.match(/增长最快/g)).toHaveLength(10);
});

it('leaves out what XML cannot hold', () => {
  expect(escapeXml('a\u0000b\u000cc<\u001f>')).toBe('abc&lt;&gt;');
});

it.each([
  { title: '研发投入（亿元，按领域，2019–2025）', expected: '研发投入（亿元，按领域，2019–2025）.svg' },
  { title: 'a/b\\c:d*e?"<f>|g', expected: 'a b c d e f g.svg' },
  { title: '../..', expected: '.. ...svg' },
  { title: '  ', expected: 'plot.svg' },
  { title: 'x'.repeat(200), expected: `${'x'.repeat(80)}.svg` },
])('names the file of $title', ({ title, expected }) => {
  expect(fileNameOf(title, 'svg')).toBe(expected);
});
