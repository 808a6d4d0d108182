import { defineText } from '@wanchuang/web-client';

/** What the rules of notice, objection, recognition and subsidy say (Art. 9(4), 24); placeholders as in `finding.text.ts`. */
export const outcomeFindingText = defineText('outcomeFinding', {
  'noticePeriod.met': {
    zh: '公示 {{observed}}，不少于 {{threshold}}，期满。',
    en: 'The notice lasted {{observed}}, at least {{threshold}} are wanted, and it is over.',
  },
  'noticePeriod.short': {
    zh: '公示 {{observed}}，少于 {{threshold}}。',
    en: 'The notice lasted {{observed}}; at least {{threshold}} are wanted.',
  },
  'noticePeriod.running': {
    zh: '公示 {{observed}}（不少于 {{threshold}}），尚未期满。',
    en: 'The notice of {{observed}} (at least {{threshold}}) is not over yet.',
  },
  'objections.met': {
    zh: '没有未处理的异议，也没有成立的异议（{{count}} 件）。',
    en: 'Objections that are open or upheld: {{count}}.',
  },
  'objections.open': {
    zh: '有异议尚未处理（{{count}} 件）。',
    en: 'Objections that are not settled yet: {{count}}.',
  },
  'objections.upheld': { zh: '有异议成立（{{count}} 件）。', en: 'Objections that are upheld: {{count}}.' },
  'ban.met': { zh: '依托单位不在不得申报的期限内。', en: 'The host is not barred.' },
  'ban.barred': { zh: '依托单位在 {{observed}} 前不得申报。', en: 'The host is barred until {{observed}}.' },
  'objection.upheld': { zh: '经核实，异议成立。', en: 'The objection is upheld.' },
  'objection.dismissed': { zh: '经核实，异议不成立。', en: 'The objection is dismissed.' },
  'subsidyCap.met': {
    zh: '补助 {{observed}}，不超过 {{threshold}}。',
    en: 'The subsidy is {{observed}}, within {{threshold}}.',
  },
  'subsidyCap.exceeded': {
    zh: '补助 {{observed}}，超过 {{threshold}}。',
    en: 'The subsidy is {{observed}}, above {{threshold}}.',
  },
});
