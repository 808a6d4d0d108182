import { type Page, expect, test } from '@playwright/test';
import { axeFaults } from './support/axe-faults';
import { layoutFaults } from './support/layout-faults';

// The checks of every-page.spec.ts find what they are there for: each fault is brought onto a sound page, and found.
const sound = `<!doctype html>
  <html lang="zh-CN">
    <title>万创</title>
    <body style="margin: 0; background: #fafaf8; color: #1b1f23; font: 16px/1.5 sans-serif">
      <main>
        <h1>总览</h1>
        <p>研发投入 5.56 亿元</p>
        <button style="width: 64px; height: 32px">表格</button><button style="width: 64px; height: 32px">下载</button>
        <div style="width: 120px; height: 48px; overflow: auto" tabindex="0"><span>很长的一行，可以滚动</span></div>
        <svg width="320" height="120">
          <rect x="0" y="0" width="120" height="60" fill="#1f5fbf" />
          <text x="20" y="36" fill="#ffffff">12.5</text>
          <text id="free" x="180" y="36" fill="#5e6f81">先进材料</text>
        </svg>
      </main>
    </body>
  </html>`;

interface Injected {
  readonly title: string;
  /** Where, and what is done to it there. */
  readonly on: string;
  readonly style?: string;
  readonly words?: string;
  readonly found: RegExp;
}

const layout: readonly Injected[] = [
  {
    title: 'cut off at the side',
    on: 'h1',
    style: 'width: 20px; overflow: hidden; white-space: nowrap',
    found: /^“总览” is cut off$/,
  },
  { title: 'cut off below', on: 'h1', style: 'height: 12px; overflow: hidden', found: /^“总览” is cut off$/ },
  {
    title: 'an ellipsis that nothing explains',
    on: 'h1',
    style: 'width: 40px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap',
    found: /^“总览” is cut off with an ellipsis, and nothing tells the rest$/,
  },
  {
    title: 'lines left out that nothing tells',
    on: 'p',
    style:
      'display: -webkit-box; width: 80px; overflow: hidden; -webkit-box-orient: vertical; -webkit-line-clamp: 1; line-height: 24px',
    found: /^“研发投入 5.56 亿元” is cut off with an ellipsis, and nothing tells the rest$/,
  },
  {
    title: 'a word that was shortened by the drawing',
    on: '#free',
    words: '先进…',
    found: /^“先进…” is cut off with an ellipsis/,
  },
  {
    title: 'a label that leaves its plot',
    on: '#free',
    style: 'transform: translateX(110px)',
    found: /^“先进材料” is cut off$/,
  },
  {
    title: 'a page that scrolls sideways',
    on: 'h1',
    style: 'width: 3000px',
    found: /^the page scrolls sideways: 3000 > 1280$/,
  },
  {
    title: 'text outside the window',
    on: 'h1',
    style: 'margin-left: -20px',
    found: /^“总览” stands outside the window: -20–/,
  },
  { title: 'text over text', on: 'p', style: 'margin-top: -44px', found: /^“总览” lies over “研发投入 5.56 亿元”$/ },
  {
    title: 'label over label',
    on: '#free',
    style: 'transform: translateX(-150px)',
    found: /^“先进材料” lies over “12.5”$|^“12.5” lies over “先进材料”$/,
  },
  {
    title: 'a pale label beside the marks',
    on: '#free',
    style: 'fill: #9aa7b4',
    found: /^“先进材料” in a drawing has a contrast of 2\.\d\d only$/,
  },
  {
    title: 'a label too close to the colour of its mark',
    on: 'rect',
    style: 'fill: #6fa0e8',
    found: /^“12.5” in a drawing has a contrast of 2\.\d\d only$/,
  },
];

/** The sound page with one thing wrong. */
const bring = async (page: Page, { on, style, words }: Injected): Promise<void> => {
  await page.setContent(sound);
  await page.locator(on).evaluate(
    (element, change) => {
      if (change.style !== undefined) element.setAttribute('style', change.style);
      if (change.words !== undefined) element.textContent = change.words;
    },
    { style, words },
  );
};

test('a sound page has no fault', async ({ page }) => {
  await page.setContent(sound);
  expect([...(await axeFaults(page)), ...(await layoutFaults(page))]).toEqual([]);
});

test("the layout's check finds each of these", async ({ page }) => {
  for (const fault of layout)
    await test.step(fault.title, async () => {
      await bring(page, fault);
      expect.soft(await layoutFaults(page), fault.title).toContainEqual(expect.stringMatching(fault.found));
    });
});

const access: readonly Injected[] = [
  { title: 'pale text', on: 'p', style: 'color: #aaaaaa', found: /^color-contrast: p/ },
  { title: 'a button without a name', on: 'button:first-of-type', words: '', found: /^button-name: button/ },
  {
    title: 'a target that is too small',
    on: 'button:first-of-type',
    style: 'width: 8px; height: 8px; padding: 0',
    found: /^target-size: button/,
  },
  { title: 'a page without a main heading', on: 'h1', style: 'display: none', found: /^page-has-heading-one/ },
];

test('axe-core finds each of these', async ({ page }) => {
  for (const fault of access)
    await test.step(fault.title, async () => {
      await bring(page, fault);
      expect.soft(await axeFaults(page), fault.title).toContainEqual(expect.stringMatching(fault.found));
    });
});
