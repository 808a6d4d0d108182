import { recognitionLifecycles } from '@wanchuang/domain-recognition';
import { applicationModule } from './application/application.module';
import { callModule } from './call/call.module';
import { layoutModule } from './layout/layout.module';
import { progressModule } from './progress/progress.module';

/** The tables of recognition (Ch. III). */
export const entities = [
  ...callModule.entities,
  ...layoutModule.entities,
  ...applicationModule.entities,
  ...progressModule.entities,
];

/** What the API shows of them. */
export const resolvers = [
  ...callModule.resolvers,
  ...layoutModule.resolvers,
  ...applicationModule.resolvers,
  ...progressModule.resolvers,
];

/** How it is read. */
export const reads = [...callModule.reads, ...layoutModule.reads, ...applicationModule.reads, ...progressModule.reads];

/** The lives of its things. */
export const lifecycles = recognitionLifecycles;
