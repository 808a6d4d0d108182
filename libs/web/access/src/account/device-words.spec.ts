import { deviceOf } from './device-words';

const webKit = 'AppleWebKit/537.36 (KHTML, like Gecko)';

describe('the device of a session', () => {
  it.each([
    ['Chrome', `Mozilla/5.0 (X11; Linux x86_64) ${webKit} Chrome/131.0.0.0 Safari/537.36`, 'CHROME', 'LINUX'],
    [
      'Edge, which calls itself Chrome too',
      `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${webKit} Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0`,
      'EDGE',
      'WINDOWS',
    ],
    ['Firefox', 'Mozilla/5.0 (Windows NT 10.0; rv:133.0) Gecko/20100101 Firefox/133.0', 'FIREFOX', 'WINDOWS'],
    [
      'Safari of a Mac',
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15',
      'SAFARI',
      'MACOS',
    ],
    [
      'an iPhone, which speaks of Mac OS X',
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1',
      'SAFARI',
      'IPHONE',
    ],
    [
      'WeChat on Android, which speaks of Linux and Chrome',
      `Mozilla/5.0 (Linux; Android 14; 23049) ${webKit} Version/4.0 Chrome/116.0 Mobile Safari/537.36 MicroMessenger/8.0.50`,
      'WECHAT',
      'ANDROID',
    ],
    [
      'WeCom, which is built on WeChat',
      `Mozilla/5.0 (Windows NT 10.0) ${webKit} Chrome/108 Safari/537.36 wxwork/4.1.22 MicroMessenger/7.0.1`,
      'WECOM',
      'WINDOWS',
    ],
    [
      'HarmonyOS',
      `Mozilla/5.0 (Phone; OpenHarmony 5.0) ${webKit} Chrome/114.0.0.0 Safari/537.36 ArkWeb/4.1.6.1 Mobile`,
      'HUAWEI',
      'HARMONY',
    ],
  ])('is recognised: %s', (_, userAgent, browser, system) => {
    expect(deviceOf(userAgent)).toEqual({ browser, system });
  });

  it.each(['', 'Test browser', 'curl/8.5.0'])('is not guessed from %j', (userAgent) => {
    expect(deviceOf(userAgent)).toEqual({ browser: null, system: null });
  });
});
