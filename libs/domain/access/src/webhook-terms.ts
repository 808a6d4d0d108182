import type { Label } from '@wanchuang/domain-indicators';

/** Whether a webhook is sent what happens. */
export const WebhookState = { ACTIVE: 'ACTIVE', PAUSED: 'PAUSED', STOPPED: 'STOPPED' } as const;
export type WebhookState = keyof typeof WebhookState;

export const webhookStateLabels: Readonly<Record<WebhookState, Label>> = {
  ACTIVE: { zh: '推送中', en: 'Active' },
  PAUSED: { zh: '已暂停', en: 'Paused' },
  STOPPED: { zh: '已自动停用', en: 'Stopped by the server' },
};

/** Why a delivery failed, or why the server sends no more. */
export const WebhookFault = {
  NAME_UNKNOWN: 'NAME_UNKNOWN',
  ADDRESS_REFUSED: 'ADDRESS_REFUSED',
  UNREACHABLE: 'UNREACHABLE',
  CERTIFICATE: 'CERTIFICATE',
  TIMED_OUT: 'TIMED_OUT',
  REDIRECTED: 'REDIRECTED',
  REFUSED: 'REFUSED',
  GONE: 'GONE',
  BROKEN_OFF: 'BROKEN_OFF',
  RIGHTS_ENDED: 'RIGHTS_ENDED',
  SECRET_LOST: 'SECRET_LOST',
} as const;
export type WebhookFault = keyof typeof WebhookFault;

export const webhookFaultLabels: Readonly<Record<WebhookFault, Label>> = {
  NAME_UNKNOWN: { zh: '接收地址的域名无法解析', en: 'The name of the receiver cannot be resolved' },
  ADDRESS_REFUSED: {
    zh: '接收地址指向内网或保留地址，已拒绝连接',
    en: 'The receiver’s name leads to a private or reserved address',
  },
  UNREACHABLE: { zh: '无法连接接收方', en: 'The receiver cannot be reached' },
  CERTIFICATE: { zh: '接收方的证书无效', en: 'The receiver’s certificate is not valid' },
  TIMED_OUT: { zh: '接收方未在时限内应答', en: 'The receiver did not answer in time' },
  REDIRECTED: { zh: '接收方要求跳转，平台不跟随跳转', en: 'The receiver redirects, which is not followed' },
  REFUSED: { zh: '接收方未接受', en: 'The receiver did not accept it' },
  GONE: { zh: '接收方表示该地址已永久停用', en: 'The receiver says that its address is gone for good' },
  BROKEN_OFF: { zh: '连接中断，未收到应答', en: 'The connection broke off without an answer' },
  RIGHTS_ENDED: {
    zh: '本人已无相应角色或账号已停用',
    en: 'Its owner has no such role, or no active account, any more',
  },
  SECRET_LOST: { zh: '签名密钥无法读取，请更换密钥', en: 'The signing secret cannot be read: replace it' },
};
