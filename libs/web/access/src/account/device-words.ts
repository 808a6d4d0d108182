/** What a browser says of itself, in parts that a person knows; null: not recognised. */
export interface Device {
  readonly browser: BrowserName | null;
  readonly system: SystemName | null;
}

// Browsers name those that they are built on as well, so that the first that fits is the one.
const browsers = [
  ['WECOM', /wxwork/i],
  ['WECHAT', /MicroMessenger/i],
  ['DINGTALK', /DingTalk/i],
  ['BROWSER_360', /360SE|360EE|QIHU|QHBrowser/i],
  ['QQ', /QQBrowser/i],
  ['UC', /UCBrowser|UBrowser/i],
  ['HUAWEI', /HuaweiBrowser|ArkWeb/i],
  ['EDGE', /\bEdg(e|A|iOS)?\//],
  ['OPERA', /\bOPR\/|\bOpera\b/],
  ['FIREFOX', /\b(Firefox|FxiOS)\//],
  ['CHROME', /\b(Chrome|CriOS|Chromium|HeadlessChrome)\//],
  ['SAFARI', /\bVersion\/[\d.]+.*\bSafari\//],
] as const;

const systems = [
  ['HARMONY', /OpenHarmony|HarmonyOS/i],
  ['ANDROID', /Android/],
  ['IPHONE', /iPhone|iPod/],
  ['IPAD', /iPad/],
  ['WINDOWS', /Windows/],
  ['MACOS', /Macintosh|Mac OS X/],
  ['KYLIN', /Kylin/i],
  ['UOS', /\bUOS\b/],
  ['CHROME_OS', /\bCrOS\b/],
  ['LINUX', /Linux/],
] as const;

export type BrowserName = (typeof browsers)[number][0];
export type SystemName = (typeof systems)[number][0];

/** Browser and system of a user-agent. */
export function deviceOf(userAgent: string): Device {
  return {
    browser: browsers.find(([, sign]) => sign.test(userAgent))?.[0] ?? null,
    system: systems.find(([, sign]) => sign.test(userAgent))?.[0] ?? null,
  };
}
