import type { GraphQLSchema } from 'graphql';
import type { ApiTraits } from '../api-traits';
import type { Dice } from './dice';
import type { Pools } from './pools';
import { Bare, jsonOf, literalOf, type Value } from './values';

/** A place for a cursor: a variable that a later run fills from the first run's answer at that path. */
export interface CursorSlot {
  readonly variable: string;
  readonly path: readonly string[];
}

/** A document with its variables. */
export interface Sample {
  readonly source: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly slots: readonly CursorSlot[];
}

/** A document in the making, and what has been decided for all of it. */
export class Draft {
  readonly variables: Record<string, unknown> = {};
  readonly slots: CursorSlot[] = [];
  readonly fragments: string[] = [];
  /** Some documents ask for what is not there. */
  readonly careless: boolean;
  /** The year that the document is about. */
  readonly year: number;
  fieldsLeft: number;
  private readonly declarations = new Map<string, string>();
  private names = 0;

  constructor(
    readonly schema: GraphQLSchema,
    readonly pools: Pools,
    readonly dice: Dice,
    readonly traits: ApiTraits,
  ) {
    this.careless = dice.chance(15);
    this.year = 2019 + dice.below(7);
    this.fieldsLeft = dice.oneOf([6, 12, 20, 30, 45, 60]);
  }

  /** Whether this one value is to be wrong. */
  get slips(): boolean {
    return this.careless && this.dice.chance(8);
  }

  newName(prefix: string): string {
    this.names += 1;
    return `${prefix}${this.names}`;
  }

  /** A variable of that type; without a value it is left out. */
  declare(type: string, value?: Value, byDefault?: Value): Bare {
    const name = this.newName('v');
    this.declarations.set(
      `$${name}`,
      `$${name}: ${type}${byDefault === undefined ? '' : ` = ${literalOf(byDefault)}`}`,
    );
    if (value !== undefined) this.variables[name] = jsonOf(value);
    return new Bare(`$${name}`, true);
  }

  /** A slot for a cursor at a path. */
  declareSlot(path: readonly string[]): Bare {
    const use = this.declare('String');
    this.slots.push({ variable: use.text.slice(1), path });
    return use;
  }

  finish(selections: string): Sample {
    const body = [selections, ...this.fragments].join('\n');
    const used = new Set(body.match(/\$v\d+/g)); // a value that another took the place of leaves its variable behind
    const declared = [...this.declarations].flatMap(([use, declaration]) => (used.has(use) ? [declaration] : []));
    const head = declared.length > 0 ? `query Asked(${declared.join(', ')}) ` : this.dice.oneOf(['', 'query Asked ']);
    const variables = Object.fromEntries(Object.entries(this.variables).filter(([name]) => used.has(`$${name}`)));
    return { source: head + body, variables, slots: this.slots };
  }
}
