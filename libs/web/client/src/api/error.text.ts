import { defineText } from '../text/define-text';
import type { Wording } from '../text/define-text';
import type { ErrorCode } from './error-code';

/** What happened, in a few words. */
export const errorTitleText = defineText('errorTitle', {
  BAD_USER_INPUT: { zh: '条件有误', en: 'The request is not valid' },
  NOT_FOUND: { zh: '没有找到', en: 'Not found' },
  CONFLICT: { zh: '内容已被他人更改', en: 'Changed by someone else' },
  REFUSED: { zh: '不能这样办理', en: 'Not allowed' },
  TOO_LARGE: { zh: '内容过大', en: 'Too large' },
  TOO_COMPLEX: { zh: '查询范围过大', en: 'The request asks for too much' },
  UNAUTHENTICATED: { zh: '需要登录', en: 'Signing in is needed' },
  FORBIDDEN: { zh: '没有权限', en: 'No access' },
  UNAVAILABLE: { zh: '服务暂不可用', en: 'The service is not available' },
  OFFLINE: { zh: '无法连接服务器', en: 'The server cannot be reached' },
  INTERNAL: { zh: '系统出错', en: 'Something went wrong' },
} satisfies Record<ErrorCode, Wording>);

/** What to do about it. */
export const errorAdviceText = defineText('errorAdvice', {
  BAD_USER_INPUT: { zh: '请检查网址或所选条件后重试。', en: 'Check the address or the chosen filters and try again.' },
  NOT_FOUND: { zh: '它可能已被撤回，或网址有误。', en: 'It may have been withdrawn, or the address is wrong.' },
  CONFLICT: {
    zh: '请刷新页面，查看最新内容后再办理。',
    en: 'Reload the page, look at the latest state and try again.',
  },
  REFUSED: { zh: '请按提示调整后再试。', en: 'Change what the message names and try again.' },
  TOO_LARGE: { zh: '请缩小范围或减小文件后重试。', en: 'Narrow the range or use a smaller file and try again.' },
  TOO_COMPLEX: { zh: '请缩小年份或范围后重试。', en: 'Narrow the years or the place and try again.' },
  UNAUTHENTICATED: { zh: '请登录后重试。', en: 'Sign in and try again.' },
  FORBIDDEN: {
    zh: '您的角色无权查看或办理；如确有需要，请联系系统管理员。',
    en: 'Your role does not allow it. If you need it, ask your administrator.',
  },
  UNAVAILABLE: { zh: '请稍候重试。', en: 'Wait a moment and try again.' },
  OFFLINE: { zh: '请检查网络，连接恢复后会自动重试。', en: 'Check the network; it is tried again once it is back.' },
  INTERNAL: { zh: '请重试；若仍出错，请告知管理员。', en: 'Try again; if it happens again, tell the administrator.' },
} satisfies Record<ErrorCode, Wording>);
