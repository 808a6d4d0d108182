import { migrations } from './migrate';

describe('the migrations', () => {
  it('stand in the order in which they are run, so that a backup knows its own', () => {
    const numbers = migrations.map(({ name }) => Number(/(\d{13})$/.exec(name)?.[1]));
    expect(numbers).toEqual([...numbers].sort((one, other) => one - other));
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});
