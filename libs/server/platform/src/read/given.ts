import type { PlanBuilder } from './plan';
import { memberAt, type RequestValues } from './request-values';

type Member<T, Key extends keyof NonNullable<T>> =
  NonNullable<T>[Key] | (T extends null | undefined ? undefined : never);

/** Another argument, of which this one was made. */
interface Source {
  readonly place: string;
  readonly valueIn: (values: RequestValues) => unknown;
}

/**
 * An argument as a plan sees it: not its value, but where requests bring it. Its value is bound to the statement when a
 * request comes; only what the SQL itself depends on is looked at, and then requests that differ in it have plans of
 * their own.
 */
export class Given<T> {
  constructor(
    private readonly plan: PlanBuilder,
    private readonly slot: number,
    private readonly path: readonly string[],
    private readonly source: Source | null = null,
  ) {}

  /** How an error calls it, such as filter.fromYear. */
  get place(): string {
    return (this.source ? [this.source.place, ...this.path] : this.path).join('.');
  }

  /** A field of an input object, or one of several arguments. */
  at<Key extends keyof NonNullable<T> & string>(key: Key): Given<Member<T, Key>> {
    return new Given(this.plan, this.slot, [...this.path, key], this.source);
  }

  /** What a value says, as arguments: a text that names what others give as a filter. @param read its errors are the request's */
  as<Made extends object>(read: (value: T, place: string) => Made): Given<Made> {
    const known = new WeakMap<RequestValues, Made>();
    const valueIn = (values: RequestValues): Made => {
      const made = known.get(values) ?? read(this.valueIn(values), this.place);
      known.set(values, made);
      return made;
    };
    return new Given(this.plan, this.slot, [], { place: this.place, valueIn });
  }

  /** Whether there is a value: null and absent say nothing. */
  get isGiven(): boolean {
    return this.plan.ask((values) => this.valueIn(values) != null);
  }

  /** The value itself: every other value makes another plan. */
  look(): T {
    return this.plan.ask((values) => this.valueIn(values));
  }

  /** What the SQL depends on of the value. */
  lookAt<Part>(part: (value: T, place: string) => Part): Part {
    return this.plan.ask((values) => part(this.valueIn(values), this.place));
  }

  /**
   * Binds the value, or what is made of it, to the statement.
   * @param type PostgreSQL's type
   * @param map its errors are the request's
   */
  bind(type: string, map?: (value: NonNullable<T>, place: string) => unknown): string {
    return this.plan.bind(type, (values) => {
      const value = this.valueIn(values);
      return value == null ? null : map ? map(value, this.place) : value;
    });
  }

  /** Refuses a request before any SQL. @param check throws what is wrong with the value */
  check(check: (value: T, place: string) => void): void {
    this.plan.check((values) => check(this.valueIn(values), this.place));
  }

  /** What only the database can say of the value. @param sql the fault as text, or NULL */
  assert(sql: string, refuse: (fault: string, value: T, place: string) => Error): void {
    this.plan.assert(sql, (fault, values) => refuse(fault, this.valueIn(values), this.place));
  }

  valueIn(values: RequestValues): T {
    // GraphQL has coerced the arguments to their declared types, which T repeats.
    const value = this.source ? memberAt(this.source.valueIn(values), this.path) : values.at(this.slot, this.path);
    return value as T;
  }
}
