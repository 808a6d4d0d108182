import { type Database, ExpectedError, type Transaction } from '@wanchuang/server-platform';

/** What recognition needs of what stands to the right of it; the composition root provides it once per database. */
export interface Recognition {
  /** Brings the numbers of centers in step after centers of these jurisdictions were made. */
  readonly refreshCenters: (tx: Transaction, jurisdictionIds: readonly number[]) => Promise<void>;
  /** Where people find the server: certificates lead there. */
  readonly origin: string;
}

const provided = new WeakMap<Database, Recognition>();

export const provideRecognition = (database: Database, recognition: Recognition): void => {
  provided.set(database, recognition);
};

/** @throws ExpectedError UNAVAILABLE where nothing was provided, as in a process that only reads */
export const recognitionOf = (database: Database): Recognition => {
  const recognition = provided.get(database);
  if (!recognition) throw new ExpectedError('UNAVAILABLE', 'No center is recognised at this server');
  return recognition;
};
