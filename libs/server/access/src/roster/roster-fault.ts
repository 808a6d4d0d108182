import { importFault, type ImportFaultCode, type Label } from '@wanchuang/domain-indicators';

/** Every way in which a roster can be refused beside those of any table; `{…}` is filled in. */
const texts = {
  NO_SHEET: {
    zh: '工作簿中没有“{organisationsZh}”或“{peopleZh}”工作表；请使用模板',
    en: 'The workbook has no sheet “{organisations}” or “{people}”; use the template',
  },
  UNKNOWN_TABLE: {
    zh: '表头既不是单位表，也不是人员表；请使用模板的列名',
    en: 'The header is neither that of organisations nor of people; use the columns of the template',
  },
  UNKNOWN_ROSTER_COLUMN: {
    zh: '模板中没有这一列；请删除或改正列名',
    en: 'The template has no such column; delete it, or mend its name',
  },
  MISSING_ROSTER_COLUMN: { zh: '缺少这一列', en: 'This column is missing' },
  REQUIRED: { zh: '此项必填', en: 'This has to be filled in' },
  BAD_NAME: { zh: '名称应为 1 至 {limit} 个字，且不得换行', en: 'A name has 1 to {limit} characters, on one line' },
  BAD_EMAIL: { zh: '不是有效的电子邮箱', en: 'This is no e-mail address' },
  BAD_PHONE: { zh: '不是有效的电话号码', en: 'This is no telephone number' },
  BAD_CREDIT_CODE: {
    zh: '不是有效的统一社会信用代码（18 位，末位为校验码）',
    en: 'This is no unified social credit code (18 places, the last a check digit)',
  },
  CREDIT_CODE_REQUIRED: {
    zh: '这类单位须有统一社会信用代码',
    en: 'An organisation of this kind has a unified social credit code',
  },
  BAD_DATE: { zh: '日期请以文本填写，如 2026-01-31', en: 'Write a day as text, such as 2026-01-31' },
  DAY_TO_COME: { zh: '日期不得晚于今天', en: 'The day is still to come' },
  DAYS_IN_ORDER: { zh: '终止日须晚于起始日', en: 'The end comes after the beginning' },
  UNKNOWN_VALUE: { zh: '不在可选值之内：{knownZh}', en: 'This is none of: {known}' },
  UNKNOWN_PLACE: { zh: '没有这个辖区；请填写辖区代码', en: 'There is no such jurisdiction; write its code' },
  UNKNOWN_ORGANISATION: {
    zh: '登记册和本文件中都没有这个单位',
    en: 'Neither the register nor this file has such an organisation',
  },
  AMBIGUOUS: { zh: '有 {count} 个同名，请填写代码', en: '{count} bear this name; write the code' },
  SCOPE_REQUIRED: { zh: '请填写角色的范围', en: 'Say in which scope the role is held' },
  WITHOUT_ROLE: { zh: '没有填写角色，此项无处适用', en: 'Without a role this applies to nothing' },
  OUT_OF_REACH: { zh: '不在您管理的辖区之内', en: 'This lies outside the jurisdictions that you administer' },
  SAME_AS_LINE: { zh: '与第 {first} 行重复', en: 'The same stands in line {first}' },
  DIFFERS_FROM_LINE: {
    zh: '同一人在第 {first} 行有不同的内容',
    en: 'Line {first} says something else of the same person',
  },
  ABOVE_ITSELF: { zh: '单位不能成为自己的上级', en: 'An organisation does not stand above itself' },
  REFUSED: { zh: '登记册拒绝：{detail}', en: 'The register refuses this: {detail}' },
} as const satisfies Readonly<Record<string, Label>>;

export type RosterFaultCode = keyof typeof texts | ImportFaultCode;

/** What is wrong with one place of a file, in both languages. */
export interface RosterFault {
  /** Name of the sheet; null: of the file, or of a CSV. */
  readonly sheet: string | null;
  /** From 1. */
  readonly line: number | null;
  readonly column: string | null;
  readonly value: string | null;
  readonly code: string;
  readonly message: string;
  readonly messageZh: string;
}

export interface CellPlace {
  readonly sheet: string | null;
  readonly line?: number | null;
  readonly column?: string | null;
  readonly value?: string | null;
}

const isOwn = (code: string): code is keyof typeof texts => code in texts;

const fill = (template: string, details: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => String(details[name] ?? ''));

const shownCharacters = 80;

export function rosterFault(
  code: RosterFaultCode,
  { sheet, line = null, column = null, value = null }: CellPlace,
  details: Readonly<Record<string, string | number>> = {},
): RosterFault {
  const shown = value === null || value.length <= shownCharacters ? value : `${value.slice(0, shownCharacters)}…`;
  const place = { sheet, line, column, value: shown, code };
  if (!isOwn(code)) {
    const { message, messageZh } = importFault(code, {}, details);
    return { ...place, message, messageZh };
  }
  const { zh, en } = texts[code];
  return { ...place, message: fill(en, details), messageZh: fill(zh, details) };
}
