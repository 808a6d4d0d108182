import { compareDecimals } from './decimals';
import { isIsoDate } from './calendar-day';
import { type Check, fault, satisfies } from './form-check';
import type { ParameterName, ParameterUnit, PolicyParameters } from './policy';

/** How a parameter's value is written in a policy's file. */
export interface ParameterForm<Value> {
  readonly unit: ParameterUnit;
  /** What the value looks like; it also ties the form to the parameter's type. */
  readonly example: Value;
  readonly check: Check;
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** A whole number between bounds, both included. */
const count = (unit: ParameterUnit, least: number, most: number): ParameterForm<number> => ({
  unit,
  example: least,
  check: satisfies(
    (value) => typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most,
    `is no whole number from ${least} to ${most}`,
  ),
});

/** An exact decimal above 0 with two places at most. */
const amount = (unit: 'CNY' | 'm2'): ParameterForm<string> => ({
  unit,
  example: '2000000',
  check: satisfies(
    (value) => isText(value) && /^(0|[1-9]\d{0,14})(\.\d{1,2})?$/.test(value) && compareDecimals(value, '0') > 0,
    'is no amount above 0, written as a decimal such as "2000000"',
  ),
});

const share: ParameterForm<string> = {
  unit: 'rate',
  example: '0.2',
  check: satisfies(
    (value) => isText(value) && /^[01](\.\d{1,6})?$/.test(value) && compareDecimals(value, '1') <= 0,
    'is no share from 0 to 1, written as a decimal such as "0.2"',
  ),
};

const isFraction = (value: unknown): boolean => {
  const [, part, whole] = isText(value) ? (/^(\d{1,6})\/([1-9]\d{0,5})$/.exec(value) ?? []) : [];
  return part !== undefined && Number(part) <= Number(whole);
};

const fraction: ParameterForm<string> = {
  unit: 'rate',
  example: '1/3',
  check: satisfies(isFraction, 'is no fraction from 0 to 1, written such as "1/3"'),
};

/** A day that every year has. */
const dayOfYear: ParameterForm<string> = {
  unit: 'month-day',
  example: '01-30',
  check: satisfies(
    (value) => isText(value) && isIsoDate(`2023-${value}`),
    'is no day that every year has, written such as "01-30"',
  ),
};

/** Codes, each once; of these kinds, where the program knows what each means. */
const codes = (example: readonly string[], isClosed: boolean): ParameterForm<readonly string[]> => ({
  unit: 'code',
  example,
  check: (value, path) => {
    if (!Array.isArray(value)) return fault(path, 'is no list of codes');
    if (value.length === 0) return fault(path, 'has no code');
    return value.flatMap((code: unknown, index) => {
      const at = `${path}[${index}]`;
      if (!isText(code) || !/^[A-Z][A-Z0-9_]*$/.test(code)) return fault(at, 'is no code such as "SOFTWARE"');
      if (value.indexOf(code) !== index) return fault(at, 'stands twice');
      return isClosed && !example.includes(code) ? fault(at, `is none of ${example.join(', ')}`) : [];
    });
  },
});

/** Text in which each of these marks stands exactly once, and no other in braces. */
const pattern = (example: string, marks: readonly string[]): ParameterForm<string> => ({
  unit: 'pattern',
  example,
  check: satisfies(
    (value) =>
      isText(value) &&
      value.trim() === value &&
      marks.every((mark) => value.split(mark).length === 2) &&
      !/[{}]/.test(marks.reduce((rest, mark) => rest.replace(mark, ''), value)),
    `is no pattern with ${marks.join(' and ')} once`,
  ),
});

const yesNo: ParameterForm<boolean> = {
  unit: 'yes-no',
  example: true,
  check: satisfies((value) => typeof value === 'boolean', 'is neither true nor false'),
};

/** How each parameter is written, with the bounds beyond which no measure of this kind makes sense. */
export const parameterForms: { readonly [Name in ParameterName]: ParameterForm<PolicyParameters[Name]> } = {
  excellentQuota: share,
  evaluationCycleYears: count('year', 1, 20),
  annualReportDueDay: dayOfYear,
  centerNamePattern: pattern('重庆市万州区%技术创新中心', ['%']),
  hostKinds: codes(['ENTERPRISE', 'UNIVERSITY', 'RESEARCH_INSTITUTE', 'OTHER_LEGAL_PERSON'], true),
  cleanRecordYears: count('year', 1, 50),
  cleanRecordKinds: codes(['BAD_CREDIT', 'MAJOR_VIOLATION', 'MAJOR_QUALITY_ACCIDENT', 'LARGER_SAFETY_ACCIDENT'], true),
  rdStaffMinimum: count('person', 1, 100_000),
  floorSpaceMinimum: amount('m2'),
  instrumentsMinimum: amount('CNY'),
  specialIndustries: codes(['SOFTWARE'], false),
  hostResearchSpendingMinimum: amount('CNY'),
  transferIncomeMinimum: amount('CNY'),
  panelSizeMinimum: count('person', 1, 100),
  panelKinds: codes(['TECHNICAL', 'MANAGEMENT', 'FINANCE'], true),
  noticeWorkingDays: count('working-day', 1, 250),
  subsidyCap: amount('CNY'),
  banYears: count('year', 1, 50),
  rectificationMonths: count('month', 1, 60),
  committeeInsidersMaximum: fraction,
  objectiveWeightFloor: share,
  bodyFilingReminderDays: count('day', 1, 3650),
  formerEmployerYears: count('year', 0, 50),
  objectionMustBeNamed: yesNo,
  panelPassMark: count('point', 0, 100),
  certificateNumberPattern: pattern('WZ-TIC-{year}-{serial}', ['{year}', '{serial}']),
};

export const isParameterName = (name: string): name is ParameterName => Object.hasOwn(parameterForms, name);
