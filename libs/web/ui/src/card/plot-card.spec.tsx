import { renderToStaticMarkup } from 'react-dom/server';
import { UiContext } from '../theme/ui-context';
import { PlotCard, type PlotState } from './plot-card';

const table = { caption: '研发投入', columns: ['年份', '合计'], rows: [{ key: '2025', cells: ['2025', null] }] };
const draw = (state: PlotState, language: 'zh-CN' | 'en' = 'zh-CN'): string =>
  renderToStaticMarkup(
    <UiContext value={{ language, theme: 'light', scale: 1, motion: false }}>
      <PlotCard
        title="研发投入（亿元）"
        sentence="2025年5.56亿元"
        state={state}
        table={table}
        footer="数据截至 2026-01-30"
        controls="按领域"
      >
        <p>the plot</p>
      </PlotCard>
    </UiContext>,
  );

it('shows plot, finding, switches, actions and source', () => {
  const markup = draw({ kind: 'ready' });
  for (const part of ['the plot', '2025年5.56亿元', '按领域', '表格', '下载', '数据截至 2026-01-30'])
    expect(markup).toContain(part);
});

it('shows what there is and says what is missing', () => {
  const markup = draw({ kind: 'partial', text: '有 2021 年缺数据' });
  expect(markup).toContain('the plot');
  expect(markup).toContain('有 2021 年缺数据');
});

it.each([
  { state: { kind: 'loading' } as const, says: '正在载入' },
  { state: { kind: 'empty', text: '导入后显示' } as const, says: '导入后显示' },
  { state: { kind: 'error', text: '服务暂不可用' } as const, says: '服务暂不可用' },
])('shows no plot and no actions while $state.kind', ({ state, says }) => {
  const markup = draw(state);
  expect(markup).toContain(says);
  expect(markup).toContain('研发投入（亿元）');
  expect(markup).not.toMatch(/the plot|下载|2025年/);
});

it('offers to try again where that can help', () => {
  expect(draw({ kind: 'error', text: 'x', onRetry: () => undefined }, 'en')).toContain('Try again');
  expect(draw({ kind: 'error', text: 'x' }, 'en')).not.toContain('Try again');
});
