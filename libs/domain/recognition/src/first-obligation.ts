import { addDays, citationIn, type IsoDate, parameterInForce, type Policy } from '@wanchuang/domain-policy';

/** What a newly recognised center has to do first. */
export interface FirstObligation {
  readonly kind: 'BOARD_FILING' | 'COMMITTEE_FILING' | 'ANNUAL_REPORT';
  readonly clause: string;
  readonly dueOn: IsoDate;
}

/**
 * Filing of the board and the expert committee (Art. 10, for which the clause sets no day: the reminder is the bureau's),
 * and the first annual report (Art. 19), due in the year after the recognition.
 */
export function firstObligations(policy: Policy, recognisedOn: IsoDate): FirstObligation[] {
  const reminder = parameterInForce(policy, 'bodyFilingReminderDays', recognisedOn);
  const dueDay = parameterInForce(policy, 'annualReportDueDay', recognisedOn);
  const year = Number(recognisedOn.slice(0, 4));
  const filings = ['BOARD_FILING', 'COMMITTEE_FILING'] as const;
  return [
    ...(reminder.inForce
      ? filings.map((kind) => ({
          kind,
          clause: citationIn(policy, 'Art. 10'),
          dueOn: addDays(recognisedOn, reminder.value),
        }))
      : []),
    ...(dueDay.inForce
      ? [
          {
            kind: 'ANNUAL_REPORT',
            clause: citationIn(policy, 'Art. 19'),
            dueOn: `${year + 1}-${dueDay.value}`,
          } as const,
        ]
      : []),
  ];
}
