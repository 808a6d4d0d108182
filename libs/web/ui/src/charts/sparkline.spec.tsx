import { renderToStaticMarkup } from 'react-dom/server';
import { Sparkline } from './sparkline';

const points = (...values: (string | null)[]): { year: number; value: string | null; provisional: boolean }[] =>
  values.map((value, index) => ({ year: 2019 + index, value, provisional: false }));

it('draws a line from the left to the right and a dot on the last value', () => {
  const markup = renderToStaticMarkup(<Sparkline points={points('0', '50', '100')} />);
  expect(markup).toContain('d="M3.0 21.0L48.0 12.0L93.0 3.0"');
  expect(markup).toContain('cx="93" cy="3"');
  expect(markup).toContain('aria-hidden="true"');
});

it('breaks the line at a gap and never draws it as zero', () => {
  const markup = renderToStaticMarkup(<Sparkline points={points('10', '10', null, '10', '10')} />);
  expect(markup.match(/<path/g)).toHaveLength(2);
  expect(markup).not.toContain('21.0');
});

it('dashes what is provisional', () => {
  const provisional = [...points('5', '10'), { year: 2021, value: '8', provisional: true }];
  expect(renderToStaticMarkup(<Sparkline points={provisional} />)).toContain(
    'class="w-sparkline-line w-dashed" d="M48.0',
  );
});

it('says what it shows when asked to', () => {
  expect(renderToStaticMarkup(<Sparkline points={points('1')} label="研发投入，一年" />)).toContain(
    'role="img" aria-label="研发投入，一年"',
  );
});

it('draws nothing where nothing is known', () => {
  const markup = renderToStaticMarkup(<Sparkline points={points(null, null)} />);
  expect(markup).not.toMatch(/<path|<circle/);
});
