import type { Access } from './access';
import type { FieldArguments } from './field-arguments';

/** What one request brings to a plan: values of variables, the viewer's access, the day. */
export interface Request {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly access: Access;
  /** Today in Asia/Shanghai. */
  readonly today: string;
  /** The instant of the request; left out where whole lists are read, nothing of which asks for it. */
  readonly now?: Date;
}

/** A request as a plan asks it: the arguments of each slot are coerced once, when they are first needed. */
export class RequestValues {
  private readonly coerced: Readonly<Record<string, unknown>>[] = [];

  constructor(
    readonly request: Request,
    public slots: readonly FieldArguments[],
  ) {}

  /** The value at a path of a slot's arguments; undefined where something on the way is null or absent. */
  at(slot: number, path: readonly string[]): unknown {
    return memberAt(this.arguments(slot), path);
  }

  arguments(slot: number): Readonly<Record<string, unknown>> {
    const known = this.coerced[slot];
    if (known) return known;
    const at = this.slots[slot];
    if (!at) throw new Error(`a plan has no slot ${slot}`);
    return (this.coerced[slot] = at.given(this.request.variables));
  }
}

/** The value at a path; undefined where something on the way is null or absent. */
export const memberAt = (from: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, name) => (isRecord(value) ? value[name] : undefined), from);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
