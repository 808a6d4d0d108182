import { uiTexts } from './ui-text';

it('has every entry in both languages', () => {
  expect(Object.keys(uiTexts.en).sort()).toEqual(Object.keys(uiTexts['zh-CN']).sort());
  expect(
    [...Object.values(uiTexts.en), ...Object.values(uiTexts['zh-CN'])].filter((text) => text.trim() === ''),
  ).toEqual([]);
});

it('keeps Han out of English', () => {
  expect(Object.values(uiTexts.en).filter((text) => /[\u3400-\u9fff]/.test(text))).toEqual([]);
});
