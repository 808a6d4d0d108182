import type { ExportFault } from '@wanchuang/domain-access';
import { ExpectedError } from '@wanchuang/server-platform';

const diskCodes = ['ENOSPC', 'EDQUOT', 'EFBIG'];

/** Why an export failed, for the person who waits for it. */
export const faultOf = (error: unknown): ExportFault => {
  if (error instanceof ExpectedError) {
    if (error.code === 'FORBIDDEN' || error.code === 'UNAUTHENTICATED') return 'FORBIDDEN';
    if (error.code === 'TOO_LARGE') return 'TOO_LARGE';
    return error.code === 'UNAVAILABLE' ? 'UNAVAILABLE' : 'REFUSED';
  }
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return diskCodes.includes(code) ? 'DISK_FULL' : 'UNAVAILABLE';
};
