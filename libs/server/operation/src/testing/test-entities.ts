import { testEntitiesAlone as registryEntities } from '@wanchuang/server-registry/testing';
import { entities } from '../operation.module';

/** The entities of this column and the registry's as TypeORM takes them without the columns to the right. */
export const testEntities = [...registryEntities, ...entities];
