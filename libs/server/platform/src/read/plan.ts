import { getDirectiveValues, GraphQLIncludeDirective, GraphQLSkipDirective, type SelectionNode } from 'graphql';
import { type Access, ruleOf } from './access';
import type { FieldArguments } from './field-arguments';
import type { BindRule } from './predicate-sql';
import { type Request, RequestValues } from './request-values';
import { statementName } from './statement-runner';

/** What a plan's statement is given as $1, $2 …, found anew for each request. */
type ParameterSource = (values: RequestValues) => unknown;

/** What must hold of a request before any SQL runs. @throws ExpectedError that names the place */
type Check = (values: RequestValues) => void;

/** What only the database can say of a request: its fault comes with the answer; null: there is none. */
interface Assertion {
  readonly sql: string;
  readonly refuse: (fault: string, values: RequestValues) => Error;
}

/** A question whose answer the SQL depends on; requests with the same answers share a plan. */
export type Probe = (values: RequestValues) => unknown;

export const probeKey = (answer: unknown): string => JSON.stringify(answer) ?? 'undefined';

/** One SQL statement for every request that asks the same questions in the same way. */
export interface Plan {
  readonly text: string;
  /** Of the prepared statement. */
  readonly name: string;
  readonly slots: readonly FieldArguments[];
  readonly parameters: readonly ParameterSource[];
  readonly checks: readonly Check[];
  readonly assertions: readonly Assertion[];
  /** Whether its answers may be kept: all they rest on changes with an event. */
  readonly isCacheable: boolean;
}

/**
 * Collects what a plan is made of while the compiler walks a selection. It knows the request that it is made for, and
 * writes down each question that it asks of it.
 */
export class PlanBuilder {
  readonly slots: FieldArguments[] = [];
  readonly parameters: ParameterSource[] = [];
  readonly checks: Check[] = [];
  readonly assertions: Assertion[] = [];
  readonly probes: { probe: Probe; key: string }[] = [];
  isCacheable = true;
  private readonly values: RequestValues;
  private readonly ruleValues = new Map<string, string>();
  private aliases = 0;

  constructor(readonly request: Request) {
    this.values = new RequestValues(request, this.slots);
  }

  get access(): Access {
    return this.request.access;
  }

  /** A name that no other row of the statement has. */
  readonly alias = (prefix: string): string => `${prefix}${(this.aliases += 1)}`;

  slot(args: FieldArguments): number {
    return this.slots.push(args) - 1;
  }

  /** @returns the placeholder, with its type, such as `$3::int[]` */
  bind(type: string, source: ParameterSource): string {
    return `$${this.parameters.push(source)}::${type}`;
  }

  /** A value that is the plan's own. */
  bindConstant(type: string, value: unknown): string {
    return this.bind(type, () => value);
  }

  /** Answers a question for this request, and remembers that the plan depends on the answer. */
  ask<T>(probe: (values: RequestValues) => T): T {
    const answer = probe(this.values);
    this.probes.push({ probe, key: probeKey(answer) });
    return answer;
  }

  /** Runs at once, so that a request that is refused never becomes a plan, and for every later request of the plan. */
  check(check: Check): void {
    check(this.values);
    this.checks.push(check);
  }

  /** @param sql the fault as text, or NULL */
  assert(sql: string, refuse: Assertion['refuse']): void {
    this.assertions.push({ sql, refuse });
  }

  /** What @include and @skip say of a part of the document. */
  isWanted(node: SelectionNode): boolean {
    if (!node.directives?.length) return true;
    return this.ask(({ request: { variables } }) => {
      const skip = getDirectiveValues(GraphQLSkipDirective, node, variables);
      const include = getDirectiveValues(GraphQLIncludeDirective, node, variables);
      return skip?.['if'] !== true && include?.['if'] !== false;
    });
  }

  /** Binds a value of the viewer's rules, found at the same place in the rules of every viewer of the same shape. */
  bindRule(kind: keyof typeof ruleOf, key: string): BindRule {
    const source: (path: Path) => ParameterSource =
      (path) =>
      ({ request }) =>
        listText(valueAt(ruleOf[kind](request, key), path));
    return (path, type) => {
      const value = valueAt(ruleOf[kind](this.request, key), path);
      // rules name the same places over and over; which of them are equal is part of the shape of access
      const known = `${type} ${JSON.stringify(value)}`;
      const bound = this.ruleValues.get(known) ?? this.bind(type, source(path));
      this.ruleValues.set(known, bound);
      return bound;
    };
  }

  /** PostgreSQL wants every parameter to stand in the statement: what was bound for nothing is only made, for its refusals. */
  build(text: string): Plan {
    const numbers = new Map<string, number>();
    const numbered = text.replace(/\$(\d+)(?=::)/g, (_, number: string) => {
      if (!numbers.has(number)) numbers.set(number, numbers.size + 1);
      return `$${numbers.get(number)}`;
    });
    const { slots, assertions, isCacheable } = this;
    return {
      text: numbered,
      name: statementName(numbered),
      slots,
      parameters: [...numbers.keys()].flatMap((number) => this.parameters[Number(number) - 1] ?? []),
      checks: [...this.checks, ...this.parameters.filter((_, index) => !numbers.has(String(index + 1)))],
      assertions,
      isCacheable,
    };
  }
}

type Path = readonly (string | number)[];

const listTexts = new WeakMap<readonly unknown[], string>();

/** Numbers as PostgreSQL reads an array, written once for each list: rules stay as they are while a session does. */
const listText = (value: unknown): unknown => {
  if (!Array.isArray(value) || !value.every((one) => typeof one === 'number')) return value;
  const text = listTexts.get(value) ?? `{${value.join(',')}}`;
  listTexts.set(value, text);
  return text;
};

const valueAt = (from: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    from,
  );
