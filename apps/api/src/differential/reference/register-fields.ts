import {
  AwardLevel,
  ContractKind,
  feedOf,
  IntellectualPropertyKind,
  intellectualPropertyState,
  ProductKind,
  ProjectKind,
  ProjectLevel,
  PublicationKind,
  registers,
  type RegisterTable,
  StandardLevel,
} from '@wanchuang/domain-operation';
import { decimalOf, decimalText, sumOf, zero } from './decimal';
import { fieldsOf, type TypeFields } from './fields';
import { checkYears, indicatorOf, keysOfIds, searchedText } from './input-checks';
import { days, wholeNumbers } from './orderings';
import { connectionField, type List, type Page, type PageArgs, type Term } from './pages';
import type { Reading } from './reading';
import { expectInput, Refusal } from './refusal';
import { scopeOf } from './scope';
import type { World } from './world';
import type { CenterRow, RegisterRow } from './world-rows';

interface RegisterArgs extends PageArgs {
  readonly filter?: {
    readonly centerIds?: readonly string[] | null;
    readonly feeds?: string | null;
    readonly fromYear?: number | null;
    readonly jurisdictionId?: string | null;
    readonly kinds?: readonly string[] | null;
    readonly levels?: readonly string[] | null;
    readonly search?: string | null;
    readonly toYear?: number | null;
    readonly verifications?: readonly string[] | null;
  } | null;
}

interface Register {
  readonly table: RegisterTable;
  readonly typeName: string;
  /** The field of the API that lists it. */
  readonly listedAs: string;
  readonly searched: readonly string[];
  readonly kinds?: readonly string[];
  readonly levels?: readonly string[];
}

/** The eight registers, and where a search looks in them. */
export const allRegisters: readonly Register[] = [
  {
    table: 'technology_contract',
    typeName: 'TechnologyContract',
    listedAs: 'technologyContracts',
    searched: ['registrationNumber', 'title', 'counterparty'],
    kinds: Object.values(ContractKind),
  },
  {
    table: 'intellectual_property',
    typeName: 'IntellectualProperty',
    listedAs: 'intellectualProperty',
    searched: ['number', 'title', 'owner'],
    kinds: Object.values(IntellectualPropertyKind),
  },
  {
    table: 'award',
    typeName: 'Award',
    listedAs: 'awards',
    searched: ['title', 'awardingBody'],
    levels: Object.values(AwardLevel),
  },
  {
    table: 'standard',
    typeName: 'Standard',
    listedAs: 'standards',
    searched: ['number', 'title'],
    levels: Object.values(StandardLevel),
  },
  {
    table: 'publication',
    typeName: 'Publication',
    listedAs: 'publications',
    searched: ['title', 'venue'],
    kinds: Object.values(PublicationKind),
  },
  {
    table: 'product',
    typeName: 'Product',
    listedAs: 'products',
    searched: ['name'],
    kinds: Object.values(ProductKind),
  },
  {
    table: 'project',
    typeName: 'Project',
    listedAs: 'projects',
    searched: ['number', 'title', 'partner'],
    kinds: Object.values(ProjectKind),
    levels: Object.values(ProjectLevel),
  },
  {
    table: 'incubated_venture',
    typeName: 'IncubatedVenture',
    listedAs: 'incubatedVentures',
    searched: ['name', 'creditCode'],
  },
];

/** `registered_on` is shown as `registeredOn`. */
const propertyOf = (column: string): string => column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** What a feed asks of a row, and the date that it counts by; of no feed, the register's own date. */
const countedBy = (table: RegisterTable, feeds: string | null | undefined) => {
  const ownDate = propertyOf(registers.find((register) => register.table === table)?.dateColumn ?? '');
  if (feeds == null) return { date: ownDate, counts: () => true };
  indicatorOf(feeds);
  const feed = feedOf(feeds);
  expectInput(feed?.register === table);
  const wanted = Object.entries(feed?.where ?? {});
  return {
    date: propertyOf(feed?.countBy ?? ''),
    counts: (row: RegisterRow): boolean =>
      wanted.every(([column, values]) => values.some((value) => value === row[propertyOf(column)])),
  };
};

const checkKnown = (asked: readonly string[] | null | undefined, known: readonly string[] | undefined): void => {
  if (asked) expectInput(known !== undefined && asked.every((value) => known.includes(value)));
};

const isOneOf = (asked: readonly unknown[] | null | undefined, value: unknown): boolean =>
  asked?.includes(value) ?? true;

/** The rows that a filter finds, with what tells whether a row's center counts. */
const listOf = (
  { table, searched, kinds, levels }: Register,
  { filter }: RegisterArgs,
  world: World,
): List<CenterRow | null, RegisterRow> => {
  const { fromYear, toYear } = filter ?? {};
  checkYears(fromYear, toYear);
  checkKnown(filter?.kinds, kinds);
  checkKnown(filter?.levels, levels);
  const { jurisdiction } = scopeOf(world, { jurisdictionId: filter?.jurisdictionId });
  const centerIds = keysOfIds('center', filter?.centerIds);
  const part = searchedText(filter?.search);
  const { date, counts } = countedBy(table, filter?.feeds);
  const day = (row: RegisterRow): string | null => {
    const value = row[date];
    return typeof value === 'string' ? value : null;
  };
  const isWithinYears = (row: RegisterRow): boolean => {
    const year = Number(day(row)?.slice(0, 4));
    return (fromYear == null || year >= fromYear) && (toYear == null || year <= toYear);
  };
  const isFound = (row: RegisterRow): boolean => {
    const center = world.centers.get(row.centerId);
    return (
      center !== undefined &&
      (jurisdiction === null || world.isWithin(center.jurisdictionId, jurisdiction)) &&
      (centerIds?.has(row.centerId) ?? true) &&
      isOneOf(filter?.verifications, row.verification) &&
      isOneOf(filter?.kinds, row['kind']) &&
      isOneOf(filter?.levels, row['level']) &&
      day(row) !== null &&
      counts(row) &&
      isWithinYears(row) &&
      (part === null || searched.some((property) => world.contains(row[property], part)))
    );
  };
  const terms: Term<RegisterRow>[] = [
    { key: day, ordering: days, direction: 'DESC' },
    { key: (row) => String(row.id), ordering: wholeNumbers, direction: 'DESC' },
  ];
  const rowsOf = (center: CenterRow | null): readonly RegisterRow[] =>
    (center === null ? world.rows.registers[table] : (world.entriesOf[table].get(center.id) ?? [])).filter(isFound);
  return { terms, rowsOf };
};

/** @throws Refusal if the rows' centers count in several currencies: those are never added up */
const totalOf =
  (property: string) =>
  ({ all }: Page<RegisterRow>, _: object, { world }: Reading): string => {
    const currencies = new Set(
      all.map((row) => {
        const center = world.centers.get(row.centerId);
        return world.jurisdictions.get(center?.jurisdictionId ?? 0)?.currency;
      }),
    );
    if (currencies.size > 1) throw new Refusal('REFUSED');
    return decimalText(sumOf(all.map((row) => decimalOf(String(row[property])))) ?? zero);
  };

const entryFields = ({ typeName }: Register): TypeFields =>
  fieldsOf<RegisterRow>(typeName, {
    id: ({ id }) => `${typeName.charAt(0).toLowerCase()}${typeName.slice(1)}_${id}`,
    center: ({ centerId }, _, { world }) => world.centers.get(centerId),
  });

const listFields = (register: Register): TypeFields[] => [
  fieldsOf<unknown>('Query', {
    [register.listedAs]: connectionField<unknown, RegisterArgs, RegisterRow>((args, { world }) => {
      const { terms, rowsOf } = listOf(register, args, world);
      return { terms, rowsOf: () => rowsOf(null) };
    }),
  }),
  fieldsOf<CenterRow>('Center', {
    [register.listedAs]: connectionField<CenterRow, RegisterArgs, RegisterRow>((args, { world }) =>
      listOf(register, args, world),
    ),
  }),
];

/** The eight registers, of all centers and of one. */
export const registerFields: readonly TypeFields[] = [
  ...allRegisters.flatMap((register) => [entryFields(register), ...listFields(register)]),
  fieldsOf<{ grantedOn: string | null; lapsedOn: string | null }>('IntellectualProperty', {
    state: ({ grantedOn, lapsedOn }) => intellectualPropertyState(grantedOn, lapsedOn),
  }),
  fieldsOf<Page<RegisterRow>>('TechnologyContractConnection', { totalAmount: totalOf('amount') }),
  fieldsOf<Page<RegisterRow>>('ProjectConnection', { totalFunding: totalOf('funding') }),
];
