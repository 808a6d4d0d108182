import fc from 'fast-check';

/** All chance of a document, drawn from fast-check: one seed makes one document. */
export class Dice {
  constructor(private readonly draw: fc.GeneratorValue) {}

  /** A whole number from 0 up to below `bound`. */
  below(bound: number): number {
    return this.draw(fc.nat, bound - 1);
  }

  chance(percent: number): boolean {
    return this.below(100) < percent;
  }

  oneOf<Value>(values: readonly Value[]): Value {
    const value = values[this.below(values.length)];
    if (value === undefined) throw new Error('One of no values');
    return value;
  }

  /** Some of the values, at least one and at most `most`, each once, in any order. */
  someOf<Value>(values: readonly Value[], most: number): Value[] {
    const left = [...values];
    const length = 1 + this.below(Math.min(most, left.length));
    return Array.from({ length }, () => left.splice(this.below(left.length), 1)).flat();
  }
}
