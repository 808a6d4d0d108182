import { ExpectedError } from './expected-error';

interface DatabaseFault {
  code: string;
  constraint?: string;
  detail?: string;
}

/** PostgreSQL's classes of a violated constraint, and how the API calls them. */
const violations: Readonly<Record<string, { code: 'CONFLICT' | 'BAD_USER_INPUT'; says: string }>> = {
  '23505': { code: 'CONFLICT', says: 'is there already' },
  '23503': { code: 'BAD_USER_INPUT', says: 'refers to something that does not exist' },
  '23514': { code: 'BAD_USER_INPUT', says: 'breaks a rule of the register' },
  '23502': { code: 'BAD_USER_INPUT', says: 'leaves out what must be given' },
  '22003': { code: 'BAD_USER_INPUT', says: 'is a number out of range' },
};

/** What the database said, whether thrown by pg itself or wrapped by TypeORM. */
export const databaseFaultOf = (error: unknown): DatabaseFault | null => {
  if (typeof error !== 'object' || error === null) return null;
  const driverError = 'driverError' in error ? error.driverError : error;
  if (typeof driverError !== 'object' || driverError === null) return null;
  if (!('code' in driverError) || typeof driverError.code !== 'string') return null;
  const said = new Map<string, unknown>(Object.entries(driverError));
  const text = (key: string): string | undefined => {
    const value = said.get(key);
    return typeof value === 'string' ? value : undefined;
  };
  return { code: driverError.code, constraint: text('constraint'), detail: text('detail') };
};

/** A violated constraint as an expected error that names it; every other error unchanged. */
export const explainConstraint = (error: unknown): unknown => {
  const fault = databaseFaultOf(error);
  const violation = fault ? violations[fault.code] : undefined;
  if (!fault || !violation) return error;
  const name = fault.constraint ?? 'a column';
  const detail = fault.detail ? ` (${fault.detail})` : '';
  return new ExpectedError(violation.code, `A value ${violation.says}: ${name}${detail}`, {
    constraint: fault.constraint,
  });
};
