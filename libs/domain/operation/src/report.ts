import { type IsoDate, parameterForHistory, type PolicyTerms, wanzhouTerms } from '@wanchuang/domain-policy';

/** The day by which the annual reports for a year are due (Art. 19): a date, not a working day. */
export function reportsDueOn(year: number, policy: PolicyTerms = wanzhouTerms): IsoDate {
  const dueYear = year + 1;
  return `${dueYear}-${parameterForHistory(policy, 'annualReportDueDay', `${dueYear}-01-01`)}`;
}

/** Whether a year's figures may still be incomplete: the due day of its reports (Art. 19) has not passed yet. */
export function isProvisional(year: number, today: IsoDate, policy: PolicyTerms = wanzhouTerms): boolean {
  return today <= reportsDueOn(year, policy);
}
