import { renderToStaticMarkup } from 'react-dom/server';
import { SpokenContext } from '@wanchuang/web-client';
import { Revisions } from './revisions';

const of = (edition: number, isShipped: boolean) => ({
  __typename: 'PolicyRevision' as const,
  id: `policyRevision_${edition}`,
  edition,
  sha256: String(edition).repeat(64),
  isShipped,
  loadedAt: `2026-03-0${edition}T17:00:00Z`,
});
const shown = (language: 'zh' | 'en', revisions: Parameters<typeof Revisions>[0]['revisions']): string =>
  renderToStaticMarkup(
    <SpokenContext value={language}>
      <Revisions revisions={revisions} />
    </SpokenContext>,
  );

describe('Art. 28: the texts of a policy', () => {
  it('are listed on the day of the place, the last one first, once one was put right', () => {
    const printed = shown('zh', [of(2, false), of(1, true)]);
    expect(printed).toMatch(
      /第 2 版，2026-03-03 01:00 由管理员载入.*SHA-256 2{64}.*第 1 版，2026-03-02 01:00 随系统发布载入/,
    );
    expect(shown('en', [of(2, false), of(1, true)])).toMatch(/Text 2, loaded by an administrator.*Text 1, brought by/);
  });

  it('say nothing where there is one', () => {
    expect(shown('zh', [of(1, true)])).toBe('');
  });
});
