import { defineText } from '@wanchuang/web-client';

export const signInText = defineText('signIn', {
  title: { zh: '登录', en: 'Sign in' },
  intro: {
    zh: '技术创新中心登记、评估与数据平台',
    en: 'Register, evaluation and data of technology innovation centers',
  },
  signedIn: { zh: '登录成功', en: 'You are signed in' },
  signedInAdvice: {
    zh: '原页面已恢复，可以关闭此窗口，回到原页面继续办理。',
    en: 'The page that you came from goes on: close this window and return to it.',
  },
  email: { zh: '电子邮箱', en: 'E-mail' },
  emailHint: { zh: '收到邀请时使用的邮箱', en: 'The address that you were invited at' },
  password: { zh: '密码', en: 'Password' },
  code: { zh: '验证码', en: 'Code' },
  codeHint: {
    zh: '身份验证器上的 6 位数字，或一个恢复码',
    en: 'Six digits from your authenticator app, or a recovery code',
  },
  submit: { zh: '登录', en: 'Sign in' },
  otherAccount: { zh: '换一个账号', en: 'Another account' },
  required: { zh: '请填写此项', en: 'Fill this in' },
  demoTitle: { zh: '演示账号', en: 'Demo accounts' },
  demoAdvice: {
    zh: '以下人员均为虚构，每个角色一位。点选后直接登录，密码均为 {{password}}。',
    en: 'These people are invented, one for each role. Press one to sign in; the password of all is {{password}}.',
  },
  forgotten: {
    zh: '忘记密码或无法登录，请联系本单位系统管理员，由其发送一次性链接。',
    en: 'If you cannot sign in, ask your administrator for a one-time link.',
  },
  refused: {
    zh: '邮箱、密码或验证码不正确；多次输入错误后须等待一段时间再试。',
    en: 'E-mail, password or code is wrong. After several failures you have to wait for a while.',
  },
  signedInAs: { zh: '您已登录：{{name}}', en: 'You are signed in as {{name}}' },
  goOn: { zh: '进入系统', en: 'Go on' },
  linkTitle: { zh: '设置密码', en: 'Choose a password' },
  linkIntro: {
    zh: '此链接只能使用一次。设置密码后即可登录。',
    en: 'This link works once. Choose a password, then sign in with it.',
  },
  newPassword: { zh: '新密码', en: 'New password' },
  passwordAgain: { zh: '再次输入', en: 'Once more' },
  passwordHint: {
    zh: '至少 8 个字符，越长越好，可用一句话',
    en: 'At least 8 characters, better more; a sentence will do',
  },
  differs: { zh: '两次输入不一致', en: 'The two differ' },
  setPassword: { zh: '保存密码', en: 'Save the password' },
  passwordSet: { zh: '密码已保存', en: 'The password is saved' },
  toPortal: { zh: '无需登录，查看公开信息', en: 'Read what is public, without signing in' },
  toSignIn: { zh: '前往登录', en: 'To sign in' },
});
