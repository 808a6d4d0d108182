import { recognitionLifecycles } from '@wanchuang/domain-recognition';
import { Application } from './application/application.entity';
import { callModule } from './call/call.module';
import { layoutModule } from './layout/layout.module';

/** The tables of recognition (Ch. III). */
export const entities = [...callModule.entities, ...layoutModule.entities, Application];

/** What the API shows of them. */
export const resolvers = [...callModule.resolvers, ...layoutModule.resolvers];

/** How it is read. */
export const reads = [...callModule.reads, ...layoutModule.reads];

/** The lives of its things. */
export const lifecycles = recognitionLifecycles;
