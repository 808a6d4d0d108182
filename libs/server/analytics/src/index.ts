export { datasets, entities, reads, resolvers } from './analytics.module';

export { synchroniseCatalogue } from './catalogue';
export { EventConnection } from './event/event.type';
export { ImportRun, type ImportState } from './fact/import-run.entity';
export { IndicatorFact } from './fact/indicator-fact.entity';
export { importFile, type ImportFileResult } from './import/import-file';
export { faultLine } from './import/import-runner';
export { failInterruptedRuns, ImportService } from './import/import.service';
export { type Imports, provideImports } from './import/provided-imports';
export { Indicator } from './indicator/indicator.entity';
export { publishDemoFigures } from './public-figures/publish-demo-figures';
export { checkRollups } from './rollup/check-rollups';
export { rebuildRollups } from './rollup/rebuild-rollups';
export {
  type CenterYear,
  refreshCenterRollup,
  refreshEvaluationRollup,
  refreshRollups,
} from './rollup/refresh-rollups';
