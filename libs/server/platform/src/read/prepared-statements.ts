import type { PoolClient } from 'pg';
import { databaseFaultOf } from '../errors/constraint-error';

const unknownStatement = '26000';

/** pg's own record of the names that a connection has prepared: a name in it is bound without being parsed again. */
const parsedOn = ({ connection }: PoolClient): object => {
  const parsed: unknown = 'parsedStatements' in connection ? connection.parsedStatements : undefined;
  if (typeof parsed !== 'object' || parsed === null)
    throw new Error('This version of pg keeps its prepared statements elsewhere than in connection.parsedStatements');
  return parsed;
};

/** Which named statements each connection holds; at most `limit`, the least recently used goes first. */
export class PreparedStatements {
  private readonly names = new WeakMap<PoolClient, Set<string>>();

  constructor(private readonly limit: number) {}

  /** Whether the connection has the statement ready. */
  has(client: PoolClient, name: string): boolean {
    return this.namesOn(client).has(name);
  }

  /** Makes place for one more statement on the connection, unless it holds this one already. */
  async makeRoom(client: PoolClient, name: string): Promise<void> {
    const names = this.namesOn(client);
    if (names.has(name)) return;
    for (const oldest of names) {
      if (names.size < this.limit) return;
      await this.forget(client, oldest);
    }
  }

  /** After the statement ran or failed: it is the most recently used one, if PostgreSQL accepted it. */
  note(client: PoolClient, name: string): void {
    const names = this.namesOn(client);
    names.delete(name);
    if (name in parsedOn(client)) names.add(name);
  }

  /** Takes the statement from the connection, so that it can be prepared anew. */
  async forget(client: PoolClient, name: string): Promise<void> {
    try {
      await client.query(`DEALLOCATE ${client.escapeIdentifier(name)}`);
    } catch (error) {
      // gone already: somebody discarded the session's statements
      if (databaseFaultOf(error)?.code !== unknownStatement) throw error;
    }
    Reflect.deleteProperty(parsedOn(client), name);
    this.namesOn(client).delete(name);
  }

  private namesOn(client: PoolClient): Set<string> {
    const known = this.names.get(client) ?? new Set<string>();
    this.names.set(client, known);
    return known;
  }
}
