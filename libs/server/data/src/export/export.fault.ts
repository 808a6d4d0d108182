import type { ExportFault } from '@wanchuang/domain-access';
import { ExpectedError } from '@wanchuang/server-platform';

const diskCodes = ['ENOSPC', 'EDQUOT', 'EFBIG'];

/** What the system says of an error of its own, such as ENOSPC; null: it is none. */
export const systemCode = (error: unknown): string | null => {
  const code: unknown = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return typeof code === 'string' && /^E[A-Z]+$/.test(code) ? code : null;
};

/** Why an export failed, for the person who waits for it. */
export const faultOf = (error: unknown): ExportFault => {
  if (error instanceof ExpectedError) {
    if (error.code === 'FORBIDDEN' || error.code === 'UNAUTHENTICATED') return 'FORBIDDEN';
    if (error.code === 'TOO_LARGE') return 'TOO_LARGE';
    return error.code === 'UNAVAILABLE' ? 'UNAVAILABLE' : 'REFUSED';
  }
  return diskCodes.includes(systemCode(error) ?? '') ? 'DISK_FULL' : 'UNAVAILABLE';
};
