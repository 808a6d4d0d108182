import { boolean, decimal, type Json, list, object, orNull, quoted, text } from '../baseline/json';

/** How a column of a register becomes JSON; those that may be null say so. */
type Write = (sql: string) => Json;
const optional =
  (write: Write): Write =>
  (sql) =>
    orNull(sql, write);
const word: Write = (sql) => quoted(sql);

interface RegisterSql {
  table: string;
  idType: string;
  /** The rows' order: latest first, then by number. */
  date: string;
  columns: Readonly<Record<string, Write>>;
}

/** The eight registers as a center lists them, by the name of the API's field. */
const registers: Readonly<Record<string, RegisterSql>> = {
  technologyContracts: {
    table: 'technology_contract',
    idType: 'technologyContract',
    date: 'registered_on',
    columns: {
      registrationNumber: text,
      title: text,
      kind: word,
      direction: word,
      counterparty: text,
      amount: decimal,
      signedOn: word,
      registeredOn: word,
    },
  },
  intellectualProperty: {
    table: 'intellectual_property',
    idType: 'intellectualProperty',
    date: 'filed_on',
    columns: {
      number: text,
      title: text,
      kind: word,
      owner: text,
      filedOn: word,
      grantedOn: optional(word),
      lapsedOn: optional(word),
      appliedInProduct: boolean,
      licensed: boolean,
    },
  },
  awards: {
    table: 'award',
    idType: 'award',
    date: 'awarded_on',
    columns: { title: text, level: word, awardingBody: text, awardedOn: word },
  },
  standards: {
    table: 'standard',
    idType: 'standard',
    date: 'published_on',
    columns: { number: text, title: text, level: word, role: word, publishedOn: word },
  },
  publications: {
    table: 'publication',
    idType: 'publication',
    date: 'published_on',
    columns: { title: text, kind: word, venue: text, international: boolean, publishedOn: word },
  },
  products: {
    table: 'product',
    idType: 'product',
    date: 'launched_on',
    columns: { name: text, kind: word, launchedOn: word },
  },
  projects: {
    table: 'project',
    idType: 'project',
    date: 'started_on',
    columns: {
      number: text,
      title: text,
      kind: word,
      level: optional(word),
      partner: text,
      funding: decimal,
      state: word,
      startedOn: word,
      endedOn: optional(word),
    },
  },
  incubatedVentures: {
    table: 'incubated_venture',
    idType: 'incubatedVenture',
    date: 'incubated_on',
    columns: {
      name: text,
      creditCode: optional(word),
      technologySme: boolean,
      incubatedOn: word,
      leftOn: optional(word),
    },
  },
};

/** `registeredOn` is kept in `registered_on`. */
const columnName = (property: string): string => property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const rowOf = ({ idType, columns }: RegisterSql): Json =>
  object({
    id: quoted('e.id', `${idType}_`),
    ...Object.fromEntries(Object.entries(columns).map(([name, write]) => [name, write(`e.${columnName(name)}`)])),
    verification: quoted('e.verification'),
  });

/** Registers of the center `c`, all or those named, up to `first` rows of each. */
export const registersOfCenter = (
  first: number,
  names: readonly string[] = Object.keys(registers),
): Readonly<Record<string, Json>> =>
  Object.fromEntries(
    names.map((name) => {
      const register = registers[name];
      if (!register) throw new RangeError(`there is no register ${name}`);
      const order = `${register.date} DESC, id DESC`;
      const rows = `(SELECT * FROM ${register.table} WHERE center_id = c.id ORDER BY ${order} LIMIT ${first}) e`;
      return [name, object({ nodes: list(rowOf(register), rows, `e.${register.date} DESC, e.id DESC`) })];
    }),
  );
