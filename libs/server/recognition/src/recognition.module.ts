import { recognitionLifecycles } from '@wanchuang/domain-recognition';
import { Application } from './application/application.entity';
import { RecognitionCall } from './call/call.entity';
import { outcomeEntities } from './outcome.module';

/** The tables of recognition (Ch. III). */
export const entities = [RecognitionCall, Application, ...outcomeEntities];

/** What the API shows of them. */
export const resolvers = [];

/** How it is read. */
export const reads = [];

/** The lives of its things. */
export const lifecycles = recognitionLifecycles;
