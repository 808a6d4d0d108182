import { Entity, PrimaryColumn } from 'typeorm';
import { entities } from '../registry.module';

/** Centers name the import that made them, whose entity stands in a column to the right: its key, where that is not loaded. */
@Entity('import_run')
class ImportRun {
  @PrimaryColumn({ type: 'integer' })
  id!: number;
}

/** The registry's entities as TypeORM takes them without the columns to the right. */
export const testEntities = [...entities, ImportRun];
