import { AggregateResolver } from './aggregate/aggregate.resolver';
import { CenterFiguresResolver } from './center/center-figures.resolver';
import { CenterEventsResolver, EventResolver } from './event/event.resolver';
import { ImportRun } from './fact/import-run.entity';
import { IndicatorFact } from './fact/indicator-fact.entity';
import { IndicatorFactResolver } from './fact/indicator-fact.resolver';
import { ImportResolver } from './import/import.resolver';
import { Indicator } from './indicator/indicator.entity';
import { IndicatorResolver } from './indicator/indicator.resolver';
import {
  DepartmentCountResolver,
  FieldCountResolver,
  MoverResolver,
  OverviewResolver,
} from './overview/overview.resolver';
import { CenterRollup } from './rollup/center-rollup.entity';
import { EvaluationRollup } from './rollup/evaluation-rollup.entity';
import { IndicatorRollup } from './rollup/indicator-rollup.entity';
import { MoverRollup } from './rollup/mover-rollup.entity';

/** Facts, imports and rollups. */
export const entities = [
  Indicator,
  IndicatorFact,
  ImportRun,
  IndicatorRollup,
  MoverRollup,
  CenterRollup,
  EvaluationRollup,
];

/** What the API shows of them. */
export const resolvers = [
  IndicatorResolver,
  IndicatorFactResolver,
  CenterFiguresResolver,
  AggregateResolver,
  OverviewResolver,
  FieldCountResolver,
  DepartmentCountResolver,
  MoverResolver,
  EventResolver,
  CenterEventsResolver,
  ImportResolver,
];
