import { type ReactNode, useMemo } from 'react';
import { type ContractKind, contractKindText, contractKindValues, useText } from '@wanchuang/web-client';
import { contractTones, intellectualPropertyTones, seriesColour } from '@wanchuang/web-ui';
import { EvaluationPlot, type EvaluationRecord } from './evaluation-plot';
import { InvestmentPlot } from './investment-plot';
import type { PlotContext } from './plot-context';
import { type StackedPart, StackedPlot } from './stacked-plot';

const volumeOf = (kind: ContractKind): string => `TECH_CONTRACT_VOLUME_${kind}`;

/** The indicators that the four plots show. */
export const plottedIndicators: readonly string[] = [
  'RD_INVESTMENT',
  'PATENTS_INVENTION',
  'PATENTS_UTILITY',
  'OTHER_IP',
  'PATENT_APPLICATIONS',
  'TECH_CONTRACT_VOLUME',
  ...contractKindValues.map(volumeOf),
];

/** Those that are set against the peers. */
export const peerIndicators: readonly string[] = [
  'RD_INVESTMENT',
  'PATENTS_INVENTION',
  'PATENT_APPLICATIONS',
  'TECH_CONTRACT_VOLUME',
];

interface CenterPlotsProps {
  readonly context: PlotContext;
  readonly evaluations: readonly EvaluationRecord[];
}

/** A center's four plots. */
export function CenterPlots({ context, evaluations }: CenterPlotsProps): ReactNode {
  return (
    <div className="r-plots">
      <InvestmentPlot context={context} />
      <PatentPlot context={context} />
      <ContractPlot context={context} />
      <EvaluationPlot context={context} evaluations={evaluations} />
    </div>
  );
}

/** Patents granted by kind; a region's statistics know applications only. */
function PatentPlot({ context }: { readonly context: PlotContext }): ReactNode {
  const { say, kind, fromYear: from, toYear: to } = context;
  const parts = useMemo<readonly StackedPart[]>(
    () =>
      kind === 'REGION'
        ? [
            {
              indicatorCode: 'PATENT_APPLICATIONS',
              name: say('applications'),
              shortName: say('applications'),
              tone: intellectualPropertyTones.INVENTION,
            },
          ]
        : [
            {
              indicatorCode: 'PATENTS_INVENTION',
              name: say('invention'),
              shortName: say('inventionShort'),
              tone: intellectualPropertyTones.INVENTION,
            },
            {
              indicatorCode: 'PATENTS_UTILITY',
              name: say('utility'),
              shortName: say('utilityShort'),
              tone: intellectualPropertyTones.UTILITY,
            },
            {
              indicatorCode: 'OTHER_IP',
              name: say('otherProperty'),
              shortName: say('otherShort'),
              tone: intellectualPropertyTones.OTHER,
            },
          ],
    [kind, say],
  );
  const isRegion = kind === 'REGION';
  return (
    <StackedPlot
      context={context}
      title={() => say(isRegion ? 'plotApplications' : 'plotPatents', { from, to })}
      parts={parts}
      whole
      peers={{
        indicatorCode: isRegion ? 'PATENT_APPLICATIONS' : 'PATENTS_INVENTION',
        heading: say(isRegion ? 'applicationsOverPeers' : 'inventionOverPeers'),
        colour: seriesColour(intellectualPropertyTones.INVENTION),
      }}
    />
  );
}

/** Technology-contract volume by kind of contract. */
function ContractPlot({ context }: { readonly context: PlotContext }): ReactNode {
  const contractKind = useText(contractKindText);
  const { say, fromYear: from, toYear: to } = context;
  const parts = useMemo<readonly StackedPart[]>(
    () =>
      contractKindValues.map((kind) => ({
        indicatorCode: volumeOf(kind),
        name: contractKind(kind),
        shortName: say(`short_${kind}`),
        tone: contractTones[kind],
      })),
    [contractKind, say],
  );
  return (
    <StackedPlot
      context={context}
      title={(unit) => say('plotContracts', { unit, from, to })}
      parts={parts}
      wholeCode="TECH_CONTRACT_VOLUME"
      peers={{
        indicatorCode: 'TECH_CONTRACT_VOLUME',
        heading: say('volumeOverPeers'),
        colour: seriesColour(contractTones.DEVELOPMENT),
      }}
    />
  );
}
