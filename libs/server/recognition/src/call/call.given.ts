import { allFields, noField } from '@wanchuang/domain-registry';
import { numericId } from '@wanchuang/server-platform';
import { badInput } from '@wanchuang/server-registry';
import type { ChangeRecognitionCallInput, CreateRecognitionCallInput } from './call.inputs';
import { longestGuidance, longestReason, longestTitle, mostAttachments } from './call.limits';

/** What a draft says; ids are the database's numbers. */
export interface CallDraft {
  readonly title: string;
  readonly guidance: string;
  readonly fieldIds: readonly number[];
  readonly opensAt: Date | null;
  readonly closesAt: Date | null;
}

const lengthOf = (text: string): number => [...text].length;

const checkedTitle = (given: string): string => {
  const title = given.normalize('NFC').trim();
  if (title === '') throw badInput('input.title', given, 'a call has a title');
  if (/\p{Cc}/u.test(title)) throw badInput('input.title', given, 'a title stands on one line');
  if (lengthOf(title) > longestTitle)
    throw badInput('input.title', lengthOf(title), `at most ${longestTitle} characters`);
  return title;
};

const checkedText = (place: string, given: string, longest: number): string => {
  const text = given.normalize('NFC').replace(/\r\n?/g, '\n').trim();
  if (/[^\P{Cc}\n\t]/u.test(text)) throw badInput(place, null, 'it holds characters that nobody sees');
  if (lengthOf(text) > longest) throw badInput(place, lengthOf(text), `at most ${longest} characters`);
  return text;
};

/** @throws ExpectedError BAD_USER_INPUT */
export const checkedReason = (given: string): string => {
  const reason = checkedText('input.reason', given, longestReason);
  if (reason === '') throw badInput('input.reason', given, 'the public is told why');
  return reason;
};

const open = allFields.filter(({ id }) => id !== noField.id);
const keyByCode: ReadonlyMap<string, number> = new Map(open.map(({ code, id }) => [code, id]));
const codeByKey: ReadonlyMap<number, string> = new Map(open.map(({ code, id }) => [id, code]));

const fieldKeys = (codes: readonly string[]): number[] => {
  const keys = codes.map((code, index) => {
    const key = keyByCode.get(code);
    if (key === undefined) throw badInput(`input.fieldCodes[${index}]`, code, `there is no technology field '${code}'`);
    return key;
  });
  return [...new Set(keys)].sort((one, other) => one - other);
};

/** Codes of technology fields by their numbers. */
export const fieldCodesOf = (keys: readonly number[]): string[] => keys.flatMap((key) => codeByKey.get(key) ?? []);

/** @throws ExpectedError BAD_USER_INPUT */
export const attachmentKeys = (ids: readonly string[] | null | undefined): number[] | undefined => {
  if (ids == null) return undefined;
  if (ids.length > mostAttachments)
    throw badInput('input.attachmentIds', ids.length, `at most ${mostAttachments} files`);
  return [...new Set(ids.map((id, index) => numericId('file', id, `input.attachmentIds[${index}]`)))];
};

/** @throws ExpectedError BAD_USER_INPUT */
export const checkTimes = ({ opensAt, closesAt }: Pick<CallDraft, 'opensAt' | 'closesAt'>): void => {
  if (opensAt === null || closesAt === null || opensAt < closesAt) return;
  throw badInput('input.closesAt', closesAt.toISOString(), 'a call closes after it has opened');
};

/** @throws ExpectedError BAD_USER_INPUT */
export const newCall = (input: CreateRecognitionCallInput): CallDraft & { jurisdictionId: number } => ({
  jurisdictionId: numericId('jurisdiction', input.jurisdictionId, 'input.jurisdictionId'),
  title: checkedTitle(input.title),
  guidance: checkedText('input.guidance', input.guidance ?? '', longestGuidance),
  fieldIds: fieldKeys(input.fieldCodes ?? []),
  opensAt: input.opensAt ?? null,
  closesAt: input.closesAt ?? null,
});

/** Only what was given is in it. @throws ExpectedError BAD_USER_INPUT */
export const callChange = (input: ChangeRecognitionCallInput): Partial<CallDraft> => {
  const { title, guidance, fieldCodes, opensAt, closesAt } = input;
  return {
    ...(title == null ? {} : { title: checkedTitle(title) }),
    ...(guidance == null ? {} : { guidance: checkedText('input.guidance', guidance, longestGuidance) }),
    ...(fieldCodes == null ? {} : { fieldIds: fieldKeys(fieldCodes) }),
    ...(opensAt === undefined ? {} : { opensAt }),
    ...(closesAt === undefined ? {} : { closesAt }),
  };
};
