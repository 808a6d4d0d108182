import { ExpectedError } from '../errors/expected-error';
import type { FileFault } from './file-fault';

/** A fault of a file as an error of the API: its code and both texts travel in the details. */
export const refusal = ({ fault }: FileFault): ExpectedError =>
  new ExpectedError(fault.code === 'FILE_TOO_LARGE' ? 'TOO_LARGE' : 'BAD_USER_INPUT', fault.message, {
    fault: fault.code,
    messageZh: fault.messageZh,
  });
