import {
  AwardLevel,
  ContractDirection,
  ContractKind,
  IntellectualPropertyKind,
  ProductKind,
  ProjectKind,
  ProjectLevel,
  ProjectState,
  PublicationKind,
  type RegisterTable,
  StandardLevel,
  StandardRole,
  Verification,
} from '@wanchuang/domain-operation';
import { completeCreditCode } from '@wanchuang/domain-registry';
import type { Centers } from './seed-centers';
import type { Row, SeedKit } from './seed-kit';

const days = ['2019-12-31', '2020-01-01', '2024-02-29', '2024-06-01', '2024-06-01', '2025-12-31', '2026-06-30'];
const amounts = ['0', '0.01', '1000', '1000.00', '250000.5', '9999999999999999.99', '123456.78'];
const titles = ['长江 laser', 'GB/T 100%', "O'Neil_\\", '"quoted"', 'ÄÖÜ äöü', '🧪 rtl مركز', ' '];

/** A later day than the other, or the same. */
const notBefore = (kit: SeedKit, day: string): string => {
  const other = kit.oneOf(days);
  return other < day ? day : other;
};

type RowOf = (kit: SeedKit, index: number) => Row;

const rowsOf: Readonly<Record<RegisterTable, RowOf>> = {
  technology_contract: (kit, index) => {
    const signed_on = kit.oneOf(days);
    return {
      registration_number: index % 4 === 1 ? `HT-${index - 1}` : `HT-${index}`,
      title: kit.oneOf(titles),
      kind: kit.oneOf(Object.values(ContractKind)),
      direction: index % 4 === 1 ? ContractDirection.BOUGHT : ContractDirection.SOLD,
      counterparty: kit.oneOf(['买方', 'Buyer & Söhne', 'ÄÖ']),
      amount: kit.oneOf(amounts),
      signed_on,
      registered_on: notBefore(kit, signed_on),
    };
  },
  intellectual_property: (kit, index) => {
    const filed_on = kit.oneOf(days);
    return {
      number: `ZL-${index}'`,
      title: kit.oneOf(titles),
      kind: kit.oneOf(Object.values(IntellectualPropertyKind)),
      owner: kit.oneOf(['中心', 'HOST']),
      filed_on,
      granted_on: kit.below(3) === 0 ? null : notBefore(kit, filed_on),
      lapsed_on: kit.below(4) === 0 ? notBefore(kit, filed_on) : null,
      applied_in_product: kit.below(2) === 0,
      licensed: kit.below(2) === 0,
    };
  },
  award: (kit, index) => ({
    title: `${kit.oneOf(titles)} ${index}`,
    level: kit.oneOf(Object.values(AwardLevel)),
    awarding_body: kit.oneOf(['市政府', 'ACADEMY']),
    awarded_on: kit.oneOf(days),
  }),
  standard: (kit, index) => ({
    number: `GB/T ${index}`,
    title: kit.oneOf(titles),
    level: kit.oneOf(Object.values(StandardLevel)),
    role: kit.oneOf(Object.values(StandardRole)),
    published_on: kit.oneOf(days),
  }),
  publication: (kit, index) => ({
    title: `${kit.oneOf(titles)} ${index}`,
    kind: kit.oneOf(Object.values(PublicationKind)),
    venue: kit.oneOf(['Journal of Lasers', '学报']),
    international: kit.below(2) === 0,
    published_on: kit.oneOf(days),
  }),
  product: (kit, index) => ({
    name: `${kit.oneOf(titles)} ${index}`,
    kind: kit.oneOf(Object.values(ProductKind)),
    launched_on: kit.oneOf(days),
  }),
  project: (kit, index) => {
    const kind = kit.oneOf(Object.values(ProjectKind));
    const started_on = kit.oneOf(days);
    return {
      number: `XM-${index}`,
      title: kit.oneOf(titles),
      kind,
      level: kind === 'RESEARCH_TASK' ? kit.oneOf(Object.values(ProjectLevel)) : null,
      partner: kit.oneOf(['', '大学']),
      funding: kit.oneOf(amounts),
      state: kit.oneOf(Object.values(ProjectState)),
      started_on,
      ended_on: kit.below(2) === 0 ? null : notBefore(kit, started_on),
    };
  },
  incubated_venture: (kit, index) => {
    const incubated_on = kit.oneOf(days);
    return {
      name: `${kit.oneOf(titles)} ${index}`,
      credit_code: index % 3 === 0 ? null : completeCreditCode(`91500101MB${String(index).padStart(7, '0')}`),
      technology_sme: kit.below(2) === 0,
      incubated_on,
      left_on: kit.below(3) === 0 ? notBefore(kit, incubated_on) : null,
    };
  },
};

const rowsPerRegister = 40;

/** Rows of all eight registers, a few of them of a withdrawn center and of regions that count in pounds. */
export const seedRegisters = async (kit: SeedKit, centers: Centers): Promise<void> => {
  for (const [table, rowOf] of Object.entries(rowsOf))
    for (let index = 0; index < rowsPerRegister; index += 1)
      await kit.insert(table, {
        center_id: index % 3 === 0 ? (centers.recognised[0] ?? 0) : kit.oneOf(centers.all),
        verification: kit.oneOf(Object.values(Verification)),
        version: 1 + kit.below(3),
        ...rowOf(kit, index),
      });
};
