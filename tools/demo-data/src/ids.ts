/** The tables whose keys come from an identity sequence. */
export const identityTables = [
  'jurisdiction',
  'organisation',
  'center',
  'technology_contract',
  'intellectual_property',
  'award',
  'standard',
  'publication',
  'product',
  'project',
  'incubated_venture',
  'indicator_fact',
  'evaluation_cycle',
  'evaluation_result',
] as const;
export type IdentityTable = (typeof identityTables)[number];

/** Hands out keys in order, table by table, after those that are taken. */
export class Ids {
  private readonly last: Map<IdentityTable, number>;

  constructor(taken: ReadonlyMap<IdentityTable, number> = new Map()) {
    this.last = new Map(taken);
  }

  next(table: IdentityTable): number {
    const id = this.lastOf(table) + 1;
    this.last.set(table, id);
    return id;
  }

  /** The last key handed out or taken before; 0 for an empty table. */
  lastOf(table: IdentityTable): number {
    return this.last.get(table) ?? 0;
  }
}
