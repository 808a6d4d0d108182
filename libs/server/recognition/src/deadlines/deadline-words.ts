import { obligationKindLabels, type ObligationKind } from '@wanchuang/domain-registry';

export type CalendarLanguage = 'zh' | 'en';

interface DayWords {
  readonly day: string;
  readonly kind: 'WORKING' | 'WEEKEND' | 'HOLIDAY' | 'MAKE_UP';
  readonly nameZh: string | null;
  readonly nameEn: string | null;
  readonly number: number | null;
  readonly isPublished: boolean;
}

/** What a calendar says of deadlines, in one language. */
interface DeadlineWords {
  readonly calendar: string;
  readonly callCloses: (title: string) => string;
  readonly callFrom: (place: { readonly nameZh: string; readonly nameEn: string }) => string;
  readonly noticeEnds: (title: string, isProvisional: boolean) => string;
  readonly noticePeriod: (number: string, workingDays: number, postedOn: string) => string;
  readonly provisional: string;
  readonly countedDay: (day: DayWords) => string;
  readonly obligationDue: (kind: ObligationKind, center: string) => string;
  readonly obligationClause: (clause: string) => string;
  readonly panelMeets: (name: string) => string;
}

const weekdaysZh = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'];
const weekdaysEn = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const weekdayOf = (names: readonly string[], day: string): string =>
  names[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';

const uncountedZh = ({ kind, nameZh, isPublished }: DayWords): string => {
  if (kind === 'HOLIDAY') return `${nameZh ?? '节假日'}放假，不计`;
  return isPublished ? '周末，不计' : '周末，不计（放假安排未公布）';
};

const zh: DeadlineWords = {
  calendar: '万创 · 办理期限',
  callCloses: (title) => `申报截止：${title}`,
  callFrom: ({ nameZh }) => `${nameZh}认定申报通知。截止时刻之后系统不再接受提交。`,
  noticeEnds: (title, isProvisional) => `${isProvisional ? '【暂定】' : ''}公示截止：${title}`,
  noticePeriod: (number, workingDays, postedOn) =>
    `${number}，${postedOn} 公示，自次日起 ${workingDays} 个工作日；当日 24 时前可提出异议。`,
  provisional: '公示期跨入放假安排尚未公布的年份，截止日为暂定，公布后重新计算。',
  countedDay: (day) => {
    const head = `${day.day} ${weekdayOf(weekdaysZh, day.day)}`;
    if (day.number === null) return `${head} ${uncountedZh(day)}`;
    return `${head} 第 ${day.number} 个工作日${day.kind === 'MAKE_UP' ? '（调休上班）' : ''}`;
  },
  obligationDue: (kind, center) => `${obligationKindLabels[kind].zh}到期：${center}`,
  obligationClause: (clause) => `依据：${clause}`,
  panelMeets: (name) => `专家咨询论证：${name}`,
};

const uncountedEn = ({ kind, nameEn, isPublished }: DayWords): string => {
  if (kind === 'HOLIDAY') return `${nameEn ?? 'holiday'}, not counted`;
  return isPublished ? 'weekend, not counted' : 'weekend, not counted (holidays not announced yet)';
};

const en: DeadlineWords = {
  calendar: 'Wanchuang · deadlines',
  callCloses: (title) => `Applications close: ${title}`,
  callFrom: ({ nameEn }) => `Call of ${nameEn}. Nothing is taken after this time.`,
  noticeEnds: (title, isProvisional) => `${isProvisional ? '[provisional] ' : ''}Notice ends: ${title}`,
  noticePeriod: (number, workingDays, postedOn) =>
    `${number}, posted on ${postedOn}: ${workingDays} working days from the day after; objections are taken to the end of the last.`,
  provisional:
    'The period reaches into a year whose holidays are not announced yet: its end is provisional, and reckoned again when they are.',
  countedDay: (day) => {
    const head = `${day.day} ${weekdayOf(weekdaysEn, day.day)}`;
    if (day.number === null) return `${head}: ${uncountedEn(day)}`;
    return `${head}: working day ${day.number}${day.kind === 'MAKE_UP' ? ' (make-up day)' : ''}`;
  },
  obligationDue: (kind, center) => `${obligationKindLabels[kind].en} due: ${center}`,
  obligationClause: (clause) => `By ${clause}`,
  panelMeets: (name) => `Expert panel meets: ${name}`,
};

export const deadlineWords: Readonly<Record<CalendarLanguage, DeadlineWords>> = { zh, en };
