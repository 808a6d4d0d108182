import { theme as antd } from 'antd';
import { antdTheme } from './antd-theme';
import { contrast } from './colour';
import { neutrals, themeNames } from './tokens';

describe.each(themeNames)('Ant Design in the %s theme', (theme) => {
  const token = antd.getDesignToken(antdTheme({ theme, scale: 1 }));

  it('uses our colours untinted', () => {
    expect(token.colorPrimary).toBe(neutrals[theme].accent);
    expect(token.colorLink).toBe(neutrals[theme].accent);
    expect(token.colorBgContainer).toBe(neutrals[theme].card);
    expect(token.colorTextPlaceholder).toBe(neutrals[theme].muted);
  });

  it.each([
    'colorText',
    'colorTextSecondary',
    'colorTextTertiary',
    'colorTextDescription',
    'colorTextPlaceholder',
    'colorLink',
    'colorIcon',
  ] as const)('writes %s readably', (name) => {
    expect(contrast(token[name], token.colorBgContainer)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['Checkbox', 'Radio', 'Input', 'InputNumber', 'Select', 'DatePicker'] as const)(
    'draws a line around %s that is seen',
    (name) => {
      const line = antdTheme({ theme, scale: 1 }).components?.[name]?.colorBorder ?? token.colorBorder;
      expect(contrast(line, token.colorBgContainer)).toBeGreaterThanOrEqual(3);
    },
  );
});

it('doubles every size on a wall', () => {
  const token = antd.getDesignToken(antdTheme({ theme: 'dark', scale: 2 }));
  expect([token.fontSize, token.controlHeight, token.paddingSM]).toEqual([28, 64, 24]);
});

it('leaves nothing standing that fades', () => {
  expect(antd.getDesignToken(antdTheme({ theme: 'light', scale: 1 })).motion).toBe(false);
});
