/** What an object with tables of its own tells the fields below it. */
export class Carried<T> {
  constructor(readonly name: string) {}
  /** Only ever what was carried under this key. */
  declare protected readonly holds: T;
}

/** The common table expressions of one part of a statement, each written once however many fields read it. */
export class Scope {
  private readonly tables = new Map<string, string>();
  private readonly carried = new Map<Carried<unknown>, unknown>();

  constructor(private readonly outer: Scope | null = null) {}

  /** @param sql the query; the first one of that name stands. It may ask for other tables, which then stand before it. */
  table(name: string, sql: () => string): string {
    if (!this.tables.has(name)) this.tables.set(name, sql());
    return name;
  }

  carry<T>(key: Carried<T>, value: T): this {
    this.carried.set(key, value);
    return this;
  }

  /** What the nearest object around carries. @throws Error where none does */
  take<T>(key: Carried<T>): T {
    if (this.carried.has(key)) return this.carried.get(key) as T; // only carry() puts it in, under the key of its type
    if (this.outer) return this.outer.take(key);
    throw new Error(`nothing around this field carries ${key.name}`);
  }

  /** `WITH … ` of all tables that were asked for; empty without any. */
  get with(): string {
    if (this.tables.size === 0) return '';
    return `WITH ${[...this.tables].map(([name, sql]) => `${name} AS MATERIALIZED (${sql})`).join(', ')} `;
  }
}
