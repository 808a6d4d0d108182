import { Role, roleLabels } from '@wanchuang/domain-access';
import type { Label } from '@wanchuang/domain-indicators';
import { needsCreditCode, OrganisationKind, organisationKindLabels } from '@wanchuang/domain-registry';
import { ExpectedError } from '@wanchuang/server-platform';
import { checkedCreditCode, checkedOrganisationName } from '@wanchuang/server-registry';
import { checkedEmail, checkedName, checkedPhone } from '../person/person.check';
import { Language } from '../person/person-status';
import { type RosterFault, rosterFault, type RosterFaultCode } from './roster-fault';
import type { RosterLine } from './roster-file';

/** What one row of organisations says; what is undefined stays as it is. Places and organisations are as they were written. */
export interface OrganisationRow {
  readonly at: RosterLine;
  readonly name: string;
  readonly creditCode: string | null;
  readonly kind: OrganisationKind;
  readonly jurisdiction: string;
  readonly nameEn: string | undefined;
  readonly parent: string | undefined;
  readonly renamedOn: string | null;
}

export interface PersonRow {
  readonly at: RosterLine;
  readonly name: string;
  readonly email: string;
  readonly phone: string | undefined;
  readonly organisation: string | undefined;
  readonly language: Language | undefined;
  readonly role: Role | undefined;
  readonly scope: string | undefined;
  readonly fromOn: string | null;
  readonly untilOn: string | null;
}

/** The faults of one row, found cell by cell. */
export class RowReader {
  readonly faults: RosterFault[] = [];

  constructor(
    readonly at: RosterLine,
    private readonly today: string,
  ) {}

  fault(code: RosterFaultCode, key: string, details: Readonly<Record<string, string | number>> = {}): void {
    this.faults.push(cellFault(this.at, code, key, details));
  }

  text(key: string): string | undefined {
    return this.at.cells.get(key);
  }

  /** What a check makes of a cell; undefined of an empty one, and of a faulty one. */
  checked<T>(key: string, code: RosterFaultCode, check: (text: string) => T, details = {}): T | undefined {
    const text = this.text(key);
    if (text === undefined) return undefined;
    try {
      return check(text);
    } catch (error) {
      if (!(error instanceof ExpectedError)) throw error;
      this.fault(code, key, details);
      return undefined;
    }
  }

  required<T>(key: string, read: () => T | undefined): T | undefined {
    if (this.text(key) !== undefined) return read();
    if (!this.at.unread.has(key)) this.fault('REQUIRED', key);
    return undefined;
  }

  /** One of a list by its name in either language, or as the API calls it. */
  oneOf<Value extends string>(key: string, labels: Readonly<Record<Value, Label>>): Value | undefined {
    const text = this.text(key)?.toLowerCase();
    if (text === undefined) return undefined;
    const all = Object.entries<Label>(labels);
    const found = all.find(([value, { zh, en }]) => [value, zh, en].some((one) => one.toLowerCase() === text));
    if (!found)
      this.fault('UNKNOWN_VALUE', key, {
        known: all.map(([, { en }]) => en).join(', '),
        knownZh: all.map(([, { zh }]) => zh).join('、'),
      });
    return found?.[0] as Value | undefined; // a key of `labels`
  }

  day(key: string, isPast = false): string | null {
    const text = this.text(key);
    if (text === undefined) return null;
    const isDay =
      /^\d{4}-\d{2}-\d{2}$/.test(text) &&
      !Number.isNaN(Date.parse(text)) &&
      new Date(text).toISOString().startsWith(text);
    if (!isDay) this.fault('BAD_DATE', key);
    else if (isPast && text > this.today) this.fault('DAY_TO_COME', key);
    return isDay ? text : null;
  }
}

export const cellFault = (
  { sheet, line, names, cells }: RosterLine,
  code: RosterFaultCode,
  key: string,
  details: Readonly<Record<string, string | number>> = {},
): RosterFault => rosterFault(code, { sheet, line, column: names.get(key) ?? null, value: cells.get(key) }, details);

type Parsed<Row> = { readonly row: Row | null; readonly faults: readonly RosterFault[] };

export function organisationRow(at: RosterLine, today: string): Parsed<OrganisationRow> {
  const read = new RowReader(at, today);
  const named = (key: string): string | undefined =>
    read.checked(key, 'BAD_NAME', (text) => checkedOrganisationName(key, text), { limit: 200 });
  const name = read.required('name', () => named('name'));
  const kind = read.required('kind', () => read.oneOf('kind', organisationKindLabels));
  const jurisdiction = read.required('jurisdiction', () => read.text('jurisdiction'));
  const creditCode = read.checked('creditCode', 'BAD_CREDIT_CODE', (text) => checkedCreditCode('creditCode', text));
  if (kind && needsCreditCode(kind) && read.text('creditCode') === undefined)
    read.fault('CREDIT_CODE_REQUIRED', 'creditCode');
  const others = { nameEn: named('nameEn'), parent: read.text('parent'), renamedOn: read.day('renamedOn', true) };
  const isWhole = name !== undefined && kind && jurisdiction !== undefined && read.faults.length === 0;
  return {
    row: isWhole ? { at, name, kind, jurisdiction, creditCode: creditCode ?? null, ...others } : null,
    faults: read.faults,
  };
}

const languageLabels: Readonly<Record<Language, Label>> = {
  [Language.ZH]: { zh: '中文', en: 'Chinese' },
  [Language.EN]: { zh: '英文', en: 'English' },
};

export function personRow(at: RosterLine, today: string): Parsed<PersonRow> {
  const read = new RowReader(at, today);
  const name = read.required('name', () =>
    read.checked('name', 'BAD_NAME', (text) => checkedName('name', text), { limit: 100 }),
  );
  const email = read.required('email', () => read.checked('email', 'BAD_EMAIL', (text) => checkedEmail('email', text)));
  const role = read.oneOf('role', roleLabels);
  const days = { fromOn: read.day('fromOn'), untilOn: read.day('untilOn') };
  if (days.untilOn !== null && days.untilOn <= (days.fromOn ?? today)) read.fault('DAYS_IN_ORDER', 'untilOn');
  if (read.text('role') === undefined)
    for (const key of ['scope', 'fromOn', 'untilOn']) if (read.text(key) !== undefined) read.fault('WITHOUT_ROLE', key);
  const others = {
    phone: read.checked('phone', 'BAD_PHONE', (text) => checkedPhone('phone', text)) ?? undefined,
    organisation: read.text('organisation'),
    language: read.oneOf('language', languageLabels),
    scope: read.text('scope'),
  };
  const isWhole = name !== undefined && email !== undefined && read.faults.length === 0;
  return { row: isWhole ? { at, name, email, role, ...days, ...others } : null, faults: read.faults };
}
