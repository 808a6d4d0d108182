import { Entity, PrimaryColumn } from 'typeorm';
import { entities } from '../registry.module';

/** Centers name the import that made them, whose entity stands in a column to the right: its key, where that is not loaded. */
@Entity('import_run')
class ImportRun {
  @PrimaryColumn({ type: 'integer' })
  id!: number;
}

/** Decisions name who signed them: the key of people, where their column is not loaded. */
@Entity('person')
class Person {
  @PrimaryColumn({ type: 'integer' })
  id!: number;
}

/** The registry's entities as TypeORM takes them without the columns to the right, but with the people. */
export const testEntities = [...entities, ImportRun];

/** The registry's entities as TypeORM takes them without any other column. */
export const testEntitiesAlone = [...testEntities, Person];
