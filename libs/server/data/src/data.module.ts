import { DataExport } from './export/data-export.entity';
import { exportReads } from './export/export.read';
import { ExportResolver } from './export/export.resolver';

/** The tables of what leaves the system as data. */
export const entities = [DataExport];

/** What the API shows of them. */
export const resolvers = [ExportResolver];

/** How it is read. */
export const reads = [...exportReads];
