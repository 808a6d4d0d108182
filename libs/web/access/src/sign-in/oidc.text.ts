import { defineText } from '@wanchuang/web-client';

export const oidcText = defineText('oidc', {
  signInBy: { zh: '通过{{name}}登录', en: 'Sign in with {{name}}' },
  orPassword: { zh: '或使用密码', en: 'or with a password' },
  windowOpen: {
    zh: '已打开登录窗口，请在其中完成登录；完成后本页自动恢复。',
    en: 'A window was opened: sign in there, and this page goes on by itself.',
  },
  windowBlocked: {
    zh: '浏览器拦截了登录窗口。请点击下方链接，在新标签页中登录，再回到本页；已填写的信息不会丢失。',
    en: 'The browser has blocked the window. Sign in on a new tab by the link below and come back here: what you have typed stays.',
  },
  inNewTab: { zh: '在新标签页中通过{{name}}登录', en: 'Sign in with {{name}} on a new tab' },
  unavailable: {
    zh: '暂时无法通过{{name}}登录。请稍后再试，或使用密码登录；持续出现时，请联系系统管理员。',
    en: '{{name}} cannot be reached now. Try again later, or use a password; if it goes on, tell your administrator.',
  },
  attempt: {
    zh: '未能核验本次登录，可能已超过 10 分钟，或在另一个窗口重新登录过。请重新登录。',
    en: 'This attempt could not be verified: it may be older than ten minutes, or another was begun since. Try again.',
  },
  cancelled: { zh: '您已取消通过{{name}}登录。', en: 'You have cancelled signing in with {{name}}.' },
  refused: {
    zh: '您在{{name}}的账号没有对应本平台可用的账号，无法登录。请联系本单位系统管理员。',
    en: 'Your account at {{name}} does not lead to an account that may sign in here. Ask your administrator.',
  },
});
