import type { CatalogueCode, IndicatorCode } from '@wanchuang/domain-indicators';
import { sizeIn } from './activity';
import type { DemoCenter } from './centers';
import type { Random } from './prng';

/** What an annual report says (Art. 19), by indicator: yuan, heads, person-years, m² or items. */
export type ReportValues = ReadonlyMap<CatalogueCode, number>;

/** What a report is written from. */
export interface ReportBasis {
  readonly center: DemoCenter;
  readonly year: number;
  readonly rdInvestment: number;
  /** What the registers give an indicator of this center and year; 0 where they give nothing. */
  readonly fed: (indicator: IndicatorCode) => number;
  /** For what changes from year to year, and for what is the same in every year of a center. */
  readonly random: Random;
  readonly lasting: Lasting;
  readonly missingRate: number;
}

/** What a center keeps over the years. */
export interface Lasting {
  readonly hostShare: number;
  readonly floorArea: number;
  readonly instruments: number;
  readonly rules: number;
  readonly payPerHead: number;
  readonly mobileShare: number;
}

export function drawLasting(random: Random): Lasting {
  return {
    hostShare: random.between(0.55, 0.88),
    floorArea: 500 + 900 * random.factor(0.7),
    instruments: 9_000_000 * random.factor(0.4),
    rules: random.integer(8, 22),
    payPerHead: 400_000 * random.factor(0.15),
    mobileShare: random.between(0.15, 0.4),
  };
}

const toThousand = (yuan: number): number => Math.round(yuan / 1000) * 1000;
const toHundred = (yuan: number): number => Math.round(yuan / 100) * 100;

type Values = readonly (readonly [CatalogueCode, number])[];

/** Art. 14, 22(1): fixed and mobile staff make the staff; full-time equivalents are fewer. */
function staff({ random, rdInvestment, lasting }: ReportBasis): Values {
  const total = Math.max(10, Math.round((rdInvestment / lasting.payPerHead) * random.factor(0.05)));
  const mobile = Math.round(total * lasting.mobileShare);
  return [
    ['RD_STAFF', total],
    ['RD_STAFF_FTE', Math.round(total * random.between(0.68, 0.92) * 10) / 10],
    ['RD_STAFF_FIXED', total - mobile],
    ['RD_STAFF_MOBILE', mobile],
    ['SENIOR_STAFF', Math.round(total * random.between(0.14, 0.34))],
    ['TALENT_RECRUITED', random.poisson(total / 28)],
  ];
}

/** Art. 17: income by source; the total has competitive projects in it, which the register of projects gives. */
function income({ random, rdInvestment, fed, center }: ReportBasis): Values {
  const service = Math.exp(0.35 * center.traits.strength.SERVICE);
  const fiscal = toThousand(rdInvestment * random.between(0.03, 0.15));
  const market = toThousand(rdInvestment * 0.28 * service * random.factor(0.25));
  const host = toThousand(rdInvestment * random.between(0.35, 0.7));
  const other = toThousand(rdInvestment * random.between(0, 0.05));
  return [
    ['TOTAL_REVENUE', fiscal + market + host + other + fed('INCOME_COMPETITIVE_PROJECTS')],
    ['INCOME_FISCAL', fiscal],
    ['INCOME_MARKET_SERVICES', market],
    ['INCOME_HOST', host],
    ['INCOME_OTHER', other],
  ];
}

/** Art. 8(7), 22(1): room, instruments and rules grow slowly. */
function means({ random, lasting, year, center }: ReportBasis): Values {
  const age = year - (center.years[0] ?? year);
  return [
    ['RD_FLOOR_AREA', Math.round((lasting.floorArea * (1 + 0.04 * age)) / 10) * 10],
    ['INSTRUMENT_VALUE', toThousand(2_000_000 + lasting.instruments * center.traits.size * (1 + 0.12 * age))],
    ['INTERNAL_RULES', lasting.rules + age + random.integer(0, 1)],
    ['MECHANISM_INNOVATIONS', random.poisson(0.9)],
  ];
}

/** Art. 15, 22(3): what transfer brings the center, its people and the enterprises. */
function transfer({ random, rdInvestment, fed, center }: ReportBasis): Values {
  const strong = Math.exp(0.35 * center.traits.strength.TRANSFER);
  const results = fed('TECH_CONTRACT_VOLUME_TRANSFER') + fed('TECH_CONTRACT_VOLUME_LICENSING');
  const earned = toHundred(results * random.between(0.6, 1) + rdInvestment * 0.05 * strong * random.factor(0.4));
  return [
    ['TRANSFER_INCOME', earned],
    ['INCENTIVE_PAYOUT', toHundred(earned * random.between(0.1, 0.5))],
    ['TRANSFER_BENEFIT', toThousand(rdInvestment * 1.1 * strong * random.factor(0.4))],
    ['ENTERPRISE_BENEFIT', toThousand(rdInvestment * 2.4 * strong * random.factor(0.45))],
  ];
}

/** Art. 22(4): clients are at most as many as the services delivered. */
function services({ random, year, center }: ReportBasis): Values {
  const often = sizeIn(center, year) ** 0.5 * Math.exp(0.4 * center.traits.strength.SERVICE);
  const delivered = Math.round(36 * often * random.factor(0.3));
  return [
    ['SERVICES_DELIVERED', delivered],
    ['SERVICE_CLIENTS', Math.round(delivered * random.between(0.3, 0.75))],
    ['TRAINED_PEOPLE', Math.round(160 * often * random.factor(0.5))],
  ];
}

/** These are always filled in; fixed and mobile staff are left out together. */
const alwaysGiven: ReadonlySet<CatalogueCode> = new Set([
  'RD_INVESTMENT',
  'RD_STAFF',
  'TOTAL_REVENUE',
  'RD_STAFF_MOBILE',
]);

/** One center's annual report for one year; a value that it leaves out is missing, not 0. */
export function reportValues(basis: ReportBasis): ReportValues {
  const { random, rdInvestment, lasting, missingRate } = basis;
  const complete: Values = [
    ['RD_INVESTMENT', rdInvestment],
    ['RD_INVESTMENT_HOST', toHundred(rdInvestment * lasting.hostShare)],
    ...income(basis),
    ...staff(basis),
    ...means(basis),
    ...transfer(basis),
    ...services(basis),
  ];
  const given = new Map(complete.filter(([code]) => alwaysGiven.has(code) || !random.chance(missingRate)));
  if (!given.has('RD_STAFF_FIXED')) given.delete('RD_STAFF_MOBILE');
  return given;
}
