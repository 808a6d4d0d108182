import type { FileStateFragment } from '../files/file.generated';
import type { CallStateFragment } from './call.generated';
import { instantOfWall, wallTime } from './call-time';

/** What the form of a draft holds; times as the clocks in Shanghai show them. */
export interface CallValues {
  readonly title: string;
  readonly guidance: string;
  readonly fieldCodes: readonly string[];
  readonly opensAt?: string;
  readonly closesAt?: string;
  readonly attachments: readonly FileStateFragment[];
}

export const noValues: CallValues = { title: '', guidance: '', fieldCodes: [], attachments: [] };

export const valuesOfCall = ({
  title,
  guidance,
  fields,
  opensAt,
  closesAt,
  attachments,
}: CallStateFragment): CallValues => ({
  title,
  guidance,
  fieldCodes: fields.map(({ code }) => code),
  opensAt: wallTime(opensAt),
  closesAt: wallTime(closesAt),
  attachments,
});

/** The same as the server takes it. */
export const inputOf = ({ title, guidance, fieldCodes, opensAt, closesAt, attachments }: CallValues) => ({
  title: title.trim(),
  guidance,
  fieldCodes: [...fieldCodes],
  opensAt: instantOfWall(opensAt),
  closesAt: instantOfWall(closesAt),
  attachmentIds: attachments.map(({ id }) => id),
});

export type ValueName = keyof CallValues;
export type ValueFault = 'required' | 'fieldsRequired' | 'timeRequired' | 'closesEarly' | 'closesPast';

const missing = (time: string | undefined): boolean => time === undefined || time === '';

/** What a draft lacks before it can be published, at the field that it is about (Art. 9(1)). @param now as the form holds times */
export const faultsOfValues = (values: CallValues, now: string): readonly (readonly [ValueName, ValueFault])[] => {
  const { title, fieldCodes, opensAt, closesAt } = values;
  const faults: (readonly [ValueName, ValueFault])[] = [];
  if (title.trim() === '') faults.push(['title', 'required']);
  if (fieldCodes.length === 0) faults.push(['fieldCodes', 'fieldsRequired']);
  if (missing(opensAt)) faults.push(['opensAt', 'timeRequired']);
  if (missing(closesAt)) faults.push(['closesAt', 'timeRequired']);
  else if (opensAt && closesAt && closesAt <= opensAt) faults.push(['closesAt', 'closesEarly']);
  else if (closesAt && closesAt <= now) faults.push(['closesAt', 'closesPast']);
  return faults;
};
