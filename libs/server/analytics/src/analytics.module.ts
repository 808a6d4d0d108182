import { aggregateDataset } from './aggregate/aggregate.dataset';
import { aggregateReads } from './aggregate/aggregate.read';
import { AggregateResolver } from './aggregate/aggregate.resolver';
import { centerFiguresReads } from './center/center-figures.read';
import { CenterFiguresResolver } from './center/center-figures.resolver';
import { peerBandReads } from './center/peer-band.read';
import { evidenceReads } from './evidence/evidence.read';
import { EvidenceResolver } from './evidence/evidence.resolver';
import { Event } from './event/event.entity';
import { eventDataset } from './event/event.dataset';
import { eventReads } from './event/event.read';
import { CenterEventsResolver, EventResolver } from './event/event.resolver';
import { ImportRun } from './fact/import-run.entity';
import { IndicatorFact } from './fact/indicator-fact.entity';
import { indicatorFactDataset } from './fact/indicator-fact.dataset';
import { indicatorFactReads } from './fact/indicator-fact.read';
import { IndicatorFactResolver } from './fact/indicator-fact.resolver';
import { indicatorSeriesReads } from './fact/indicator-series.read';
import { importReads } from './import/import-run.read';
import { ImportResolver } from './import/import.resolver';
import { Indicator } from './indicator/indicator.entity';
import { indicatorReads } from './indicator/indicator.read';
import { IndicatorResolver } from './indicator/indicator.resolver';
import { overviewReads } from './overview/overview.read';
import { OverviewResolver } from './overview/overview.resolver';
import { FigureContribution } from './public-figures/figure-contribution.entity';
import { FigureRelease } from './public-figures/figure-release.entity';
import { PublicFigure } from './public-figures/public-figure.entity';
import { publicFiguresReads } from './public-figures/public-figures.read';
import { PublicFiguresResolver } from './public-figures/public-figures.resolver';
import { CenterRollup } from './rollup/center-rollup.entity';
import { EvaluationRollup } from './rollup/evaluation-rollup.entity';
import { IndicatorRollup } from './rollup/indicator-rollup.entity';
import { MoverRollup } from './rollup/mover-rollup.entity';

/** Facts, imports, rollups and the event log. */
export const entities = [
  Indicator,
  IndicatorFact,
  ImportRun,
  Event,
  IndicatorRollup,
  MoverRollup,
  CenterRollup,
  EvaluationRollup,
  FigureRelease,
  PublicFigure,
  FigureContribution,
];

/** What the API shows of them. */
export const resolvers = [
  IndicatorResolver,
  IndicatorFactResolver,
  CenterFiguresResolver,
  AggregateResolver,
  EvidenceResolver,
  OverviewResolver,
  EventResolver,
  CenterEventsResolver,
  ImportResolver,
  PublicFiguresResolver,
];

/** What may be taken out as a whole. */
export const datasets = [indicatorFactDataset, aggregateDataset, eventDataset];

/** How it is read. */
export const reads = [
  ...indicatorReads,
  ...indicatorFactReads,
  ...indicatorSeriesReads,
  ...centerFiguresReads,
  ...peerBandReads,
  ...aggregateReads,
  ...evidenceReads,
  ...eventReads,
  ...importReads,
  ...overviewReads,
  ...publicFiguresReads,
];
