import { type ThemeConfig, theme as antd } from 'antd';
import { type ThemeName, neutrals, radius } from './tokens';

type Algorithm = Extract<ThemeConfig['algorithm'], (...parameters: never[]) => unknown>;

/** Ant Design's algorithm tints what it is given; our colours are measured, so they are put back. */
const exactly =
  (theme: ThemeName): Algorithm =>
  (_seed, derived) => {
    const base = derived ?? antd.defaultAlgorithm(antd.defaultSeed);
    const { accent, ink, muted, line, page, card, raised, danger, warning } = neutrals[theme];
    return {
      ...base,
      colorPrimary: accent,
      colorPrimaryHover: accent,
      colorPrimaryActive: accent,
      colorPrimaryText: accent,
      colorPrimaryBorder: accent,
      colorPrimaryBg: raised,
      colorPrimaryBgHover: raised,
      colorLink: accent,
      colorLinkHover: accent,
      colorLinkActive: accent,
      colorInfo: accent,
      colorError: danger,
      colorErrorText: danger,
      colorWarning: warning,
      colorWarningText: warning,
      colorText: ink,
      colorTextSecondary: muted,
      colorTextTertiary: muted,
      colorTextQuaternary: muted,
      colorBgContainer: card,
      colorBgElevated: card,
      colorBgLayout: page,
      colorBgSpotlight: ink,
      colorBorder: line,
      colorBorderSecondary: line,
      colorFillTertiary: raised,
      colorFillQuaternary: raised,
    };
  };

export interface AntdThemeOptions {
  readonly theme: ThemeName;
  /** Factor on every size: a wall is read from four metres. */
  readonly scale: number;
}

/** Ant Design in our sizes and colours: lines instead of shadows, one accent. */
export function antdTheme({ theme, scale }: AntdThemeOptions): ThemeConfig {
  const { ink, line, card, onAccent, raised, muted, axis } = neutrals[theme];
  // the line around what is filled in is all that shows where it is
  const entry = { colorBorder: axis };
  const outline = `0 0 0 1px ${line}, 0 8px 24px rgb(0 0 0 / ${theme === 'dark' ? 0.4 : 0.08})`;
  return {
    algorithm: [theme === 'dark' ? antd.darkAlgorithm : antd.defaultAlgorithm, exactly(theme)],
    token: {
      fontFamily: 'var(--w-font)',
      fontSize: 14 * scale,
      fontSizeSM: 12 * scale,
      fontSizeLG: 16 * scale,
      fontSizeHeading1: 28 * scale,
      fontSizeHeading2: 20 * scale,
      fontSizeHeading3: 16 * scale,
      fontSizeIcon: 12 * scale,
      controlHeight: 32 * scale,
      sizeUnit: 4 * scale,
      sizeStep: 4,
      borderRadius: radius,
      borderRadiusLG: radius,
      borderRadiusSM: radius / 2,
      borderRadiusXS: radius / 2,
      colorTextPlaceholder: muted,
      colorTextLightSolid: card,
      colorSplit: line,
      controlItemBgHover: raised,
      controlItemBgActive: raised,
      controlItemBgActiveHover: raised,
      boxShadow: outline,
      boxShadowSecondary: outline,
      boxShadowTertiary: 'none',
      // What goes is gone at once: the end of a fade that a busy machine misses would leave it standing.
      motion: false,
      motionDurationFast: '0.1s',
      motionDurationMid: '0.15s',
      motionDurationSlow: '0.15s',
    },
    components: {
      Button: {
        primaryColor: onAccent,
        primaryShadow: 'none',
        defaultShadow: 'none',
        dangerShadow: 'none',
        fontWeight: 400,
      },
      Checkbox: { ...entry, colorWhite: onAccent },
      Radio: entry,
      Input: entry,
      InputNumber: entry,
      Select: entry,
      DatePicker: entry,
      Segmented: {
        trackBg: raised,
        itemSelectedBg: card,
        itemSelectedColor: ink,
        itemColor: muted,
        trackPadding: 2 * scale,
      },
      Table: {
        headerBg: card,
        headerColor: muted,
        headerSplitColor: 'transparent',
        rowHoverBg: raised,
        cellPaddingBlock: 9 * scale,
      },
      Tooltip: { colorTextLightSolid: card },
    },
  };
}
