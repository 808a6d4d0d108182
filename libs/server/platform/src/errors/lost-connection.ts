import { databaseFaultOf } from './constraint-error';

/** PostgreSQL is away: its classes of lost connections and shut-downs, and the socket's own words. */
const awayCodes = /^(08|57P0|ECONNREFUSED|ECONNRESET|EPIPE|53300)/;
/** What the driver says of a connection that broke off; it gives these no code. */
const brokenOff =
  /^(Connection terminated|Client (has encountered a connection error|was closed) and is not queryable)/;

const messageOf = (error: unknown): string => {
  const thrown = typeof error === 'object' && error !== null && 'driverError' in error ? error.driverError : error;
  return thrown instanceof Error ? thrown.message : '';
};

/** Whether an error says that the database, or the connection to it, is gone. */
export const isLostConnection = (error: unknown): boolean =>
  awayCodes.test(databaseFaultOf(error)?.code ?? '') || brokenOff.test(messageOf(error));
