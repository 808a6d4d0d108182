import type { CenterKind } from '@wanchuang/web-client';
import { type ToneName, contractTones, intellectualPropertyTones } from '@wanchuang/web-ui';

/** What a plot's columns are stacked by. */
export const stackValues = ['kind', 'field', 'department', 'jurisdiction'] as const;
export type Stack = (typeof stackValues)[number];

/** What is drawn of a value: itself, its parts' shares, or its ratio to centers or to R&D investment. */
export const measureValues = ['total', 'share', 'perCenter', 'perInvestment'] as const;
export type Measure = (typeof measureValues)[number];

export const plotIds = ['investment', 'patents', 'contracts', 'staff'] as const;
export type PlotId = (typeof plotIds)[number];

/** The plots whose largest changes are listed. */
export const moverKinds = ['investment', 'patents', 'contracts'] as const satisfies readonly PlotId[];
export type MoverKind = (typeof moverKinds)[number];

/** One indicator that a plot adds up, and its colour where it is stacked by kind. */
export interface PlotPart {
  readonly indicatorCode: string;
  readonly tone: ToneName;
}

/** The ratio on the panel below a plot. */
export type PanelKind = 'perCenter' | 'perInvestment' | 'developmentShare' | 'investmentPerStaff';

export interface PlotSpec {
  readonly id: PlotId;
  /** What its values count. */
  readonly counts: 'money' | 'patents' | 'staff';
  /** The indicator that is the whole of the parts; null where the whole is their sum. */
  readonly whole: string | null;
  /** From the bottom up. */
  readonly parts: readonly PlotPart[];
  /** Shown instead, and said so, where the parts have no values at all. */
  readonly substitute: PlotPart | null;
  /** The first is the default. */
  readonly stacks: readonly Stack[];
  readonly measures: readonly Measure[];
  readonly panel: PanelKind;
}

export const investmentCode = 'RD_INVESTMENT';
export const developmentCode = 'TECH_CONTRACT_VOLUME_DEVELOPMENT';
export const contractCountCode = 'TECH_CONTRACT_COUNT';
export const staffCode = 'RD_STAFF_FTE';

/** The plots over time, as data. */
export const plotSpecs: Readonly<Record<PlotId, PlotSpec>> = {
  investment: {
    id: 'investment',
    counts: 'money',
    whole: investmentCode,
    parts: [{ indicatorCode: investmentCode, tone: 'sapphire' }],
    substitute: null,
    stacks: ['field', 'department', 'jurisdiction'],
    measures: ['total', 'share', 'perCenter'],
    panel: 'perCenter',
  },
  patents: {
    id: 'patents',
    counts: 'patents',
    whole: null,
    parts: [
      { indicatorCode: 'PATENTS_INVENTION', tone: intellectualPropertyTones.INVENTION },
      { indicatorCode: 'PATENTS_UTILITY', tone: intellectualPropertyTones.UTILITY },
      { indicatorCode: 'OTHER_IP', tone: intellectualPropertyTones.OTHER },
    ],
    substitute: { indicatorCode: 'PATENT_APPLICATIONS', tone: intellectualPropertyTones.INVENTION },
    stacks: ['kind', 'field', 'department', 'jurisdiction'],
    measures: ['total', 'share', 'perCenter', 'perInvestment'],
    panel: 'perInvestment',
  },
  contracts: {
    id: 'contracts',
    counts: 'money',
    whole: 'TECH_CONTRACT_VOLUME',
    parts: [
      { indicatorCode: developmentCode, tone: contractTones.DEVELOPMENT },
      { indicatorCode: 'TECH_CONTRACT_VOLUME_TRANSFER', tone: contractTones.TRANSFER },
      { indicatorCode: 'TECH_CONTRACT_VOLUME_LICENSING', tone: contractTones.LICENSING },
      { indicatorCode: 'TECH_CONTRACT_VOLUME_CONSULTING', tone: contractTones.CONSULTING },
      { indicatorCode: 'TECH_CONTRACT_VOLUME_SERVICE', tone: contractTones.SERVICE },
    ],
    substitute: null,
    stacks: ['kind', 'field', 'department', 'jurisdiction'],
    measures: ['total', 'share', 'perCenter', 'perInvestment'],
    panel: 'developmentShare',
  },
  staff: {
    id: 'staff',
    counts: 'staff',
    whole: staffCode,
    parts: [{ indicatorCode: staffCode, tone: 'pine' }],
    substitute: null,
    stacks: [],
    measures: ['total', 'perCenter'],
    panel: 'investmentPerStaff',
  },
};

/** The plots of a place; where nobody is evaluated, the staff in R&D stands in the fourth place. */
export const trendPlots: Readonly<Record<CenterKind, readonly PlotId[]>> = {
  CENTER: ['investment', 'patents', 'contracts'],
  REGION: ['investment', 'patents', 'contracts', 'staff'],
};

/** The indicators that a plot asks for by group: its whole, or the parts that make it up. */
export function groupedIndicators({ whole, parts, substitute }: PlotSpec): readonly string[] {
  if (whole !== null) return [whole];
  return [...parts, ...(substitute ? [substitute] : [])].map(({ indicatorCode }) => indicatorCode);
}

/** Every indicator that the page asks for in total. */
export const wholeIndicators: readonly string[] = [
  ...new Set([
    ...plotIds.flatMap((id) => [
      ...groupedIndicators(plotSpecs[id]),
      ...plotSpecs[id].parts.map(({ indicatorCode }) => indicatorCode),
    ]),
    contractCountCode,
  ]),
];
