import type { Client } from 'pg';

/**
 * Empties tables and all that refers to them, for the next test of a file. What is append-only refuses that, as it should:
 * its owner puts the refusal off meanwhile. @param tables as TRUNCATE takes them: `a, b RESTART IDENTITY`
 */
export const emptyTables = (owner: Client, tables: string): Promise<unknown> =>
  owner.query(`
    ALTER TABLE event DISABLE TRIGGER event_no_truncate;
    ALTER TABLE policy_revision DISABLE TRIGGER policy_revision_no_truncate;
    TRUNCATE ${tables} CASCADE;
    ALTER TABLE event ENABLE TRIGGER event_no_truncate;
    ALTER TABLE policy_revision ENABLE TRIGGER policy_revision_no_truncate`);
