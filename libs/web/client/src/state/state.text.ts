import { defineText } from '../text/define-text';

export const stateText = defineText('state', {
  loading: { zh: '正在载入…', en: 'Loading…' },
  retry: { zh: '重试', en: 'Try again' },
});
