/**
 * What every connection of the server fixes about its session: answers are made as text inside PostgreSQL, so their form
 * must not hang on the defaults of a server, a database or a role. Values hold no spaces (start-up options split there).
 */
const textForms = {
  client_encoding: 'UTF8',
  DateStyle: 'ISO',
  TimeZone: 'UTC',
  IntervalStyle: 'iso_8601',
  extra_float_digits: '1',
  standard_conforming_strings: 'on',
  jit: 'off', // compiling takes longer than the short statements that it would speed up
} as const;

/** PostgreSQL looks this often whether the server that waits for a statement is still there, ms. */
const connectionCheck = { client_connection_check_interval: '2000' } as const;

/**
 * The address with the session's settings among its start-up options, after any that the operator gave there.
 * `checksConnection: false`: for a PostgreSQL whose platform (Windows) cannot look after its clients and refuses the setting.
 */
export const withSessionSettings = (address: string, { checksConnection = true } = {}): string => {
  const url = new URL(address);
  const settings = { ...textForms, ...(checksConnection ? connectionCheck : {}) };
  const given = url.searchParams.get('options');
  const ours = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
  url.searchParams.set('options', [...(given ? [given] : []), ...ours].join(' '));
  return url.toString();
};
