import { defineText } from '@wanchuang/web-client';

export const identitiesText = defineText('identities', {
  title: { zh: '关联的登录方式', en: 'Linked ways to sign in' },
  none: {
    zh: '尚未关联。首次通过{{name}}登录时，如其核实的邮箱与您在本平台的邮箱一致，即自动关联。',
    en: 'Nothing is linked yet. It is linked the first time that you sign in with {{name}}, if the e-mail address that it has verified is the one you have here.',
  },
  linkedAt: { zh: '关联时间：{{at}}', en: 'Linked: {{at}}' },
  unlink: { zh: '解除关联', en: 'Unlink' },
  unlinkThat: { zh: '解除关联：{{name}}', en: 'Unlink {{name}}' },
  unlinkSure: {
    zh: '解除后请使用密码登录。再次通过{{name}}登录且邮箱一致的，将重新关联。',
    en: 'Sign in with your password from then on. If you sign in with {{name}} again and the address is still yours, it is linked again.',
  },
  onlyWayIn: {
    zh: '您尚未设置密码，解除后将无法登录，因此不能解除。需要密码的，请联系系统管理员发送一次性链接。',
    en: 'It cannot be unlinked: you have no password and could not sign in. If you want one, ask your administrator for a one-time link.',
  },
  unlinkReason: { zh: '解除原因', en: 'Why' },
  unlinkChoose: { zh: '请选择原因', en: 'Choose' },
  unlinkOfAdvice: {
    zh: '解除后，通过该方式建立的登录立即结束，原因记入日志。本人尚未设置密码的，请另发一次性链接；再次通过该方式登录且邮箱一致的，将重新关联。要阻止登录，请停用账号。',
    en: 'Sessions begun this way end at once, and the reason is kept on record. Who has no password needs a one-time link; it is linked again if the person signs in this way with the same address. To keep somebody out, suspend the account.',
  },
  unlinked: { zh: '已解除关联', en: 'It is unlinked' },
  password: { zh: '密码', en: 'Password' },
  noPassword: {
    zh: '您通过统一身份认证登录，尚未设置密码。需要密码的，请联系系统管理员发送一次性链接。',
    en: 'You sign in through a provider and have no password. If you want one, ask your administrator for a one-time link.',
  },
  cancel: { zh: '取消', en: 'Cancel' },
});
