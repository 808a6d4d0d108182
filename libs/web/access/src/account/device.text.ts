import { defineText, type Wording } from '@wanchuang/web-client';
import type { BrowserName, SystemName } from './device-words';

export const browserText = defineText('browser', {
  WECOM: { zh: '企业微信', en: 'WeCom' },
  WECHAT: { zh: '微信', en: 'WeChat' },
  DINGTALK: { zh: '钉钉', en: 'DingTalk' },
  BROWSER_360: { zh: '360 浏览器', en: '360 Browser' },
  QQ: { zh: 'QQ 浏览器', en: 'QQ Browser' },
  UC: { zh: 'UC 浏览器', en: 'UC Browser' },
  HUAWEI: { zh: '华为浏览器', en: 'Huawei Browser' },
  EDGE: { zh: 'Edge 浏览器', en: 'Edge' },
  OPERA: { zh: 'Opera 浏览器', en: 'Opera' },
  FIREFOX: { zh: 'Firefox 浏览器', en: 'Firefox' },
  CHROME: { zh: 'Chrome 浏览器', en: 'Chrome' },
  SAFARI: { zh: 'Safari 浏览器', en: 'Safari' },
} satisfies Record<BrowserName, Wording>);

export const systemText = defineText('system', {
  HARMONY: { zh: '鸿蒙', en: 'HarmonyOS' },
  ANDROID: { zh: '安卓', en: 'Android' },
  IPHONE: { zh: 'iPhone', en: 'iPhone' },
  IPAD: { zh: 'iPad', en: 'iPad' },
  WINDOWS: { zh: 'Windows', en: 'Windows' },
  MACOS: { zh: 'macOS', en: 'macOS' },
  KYLIN: { zh: '麒麟', en: 'Kylin' },
  UOS: { zh: '统信 UOS', en: 'UOS' },
  CHROME_OS: { zh: 'ChromeOS', en: 'ChromeOS' },
  LINUX: { zh: 'Linux', en: 'Linux' },
} satisfies Record<SystemName, Wording>);
