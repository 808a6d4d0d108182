import { recognitionLifecycles } from '@wanchuang/domain-recognition';
import { applicationModule } from './application/application.module';
import { callModule } from './call/call.module';
import { layoutModule } from './layout/layout.module';
import { outcomeModule } from './outcome.module';
import { panelModule } from './panel/panel.module';
import { progressModule } from './progress/progress.module';

const parts = [callModule, layoutModule, applicationModule, panelModule, outcomeModule, progressModule] as const;

/** The tables of recognition (Ch. III). */
export const entities = parts.flatMap((part): (new () => object)[] => [...part.entities]);

/** What the API shows of them. */
export const resolvers = parts.flatMap((part) => [...part.resolvers]);

/** How it is read. */
export const reads = parts.flatMap((part) => [...part.reads]);

/** The lives of its things. */
export const lifecycles = recognitionLifecycles;
