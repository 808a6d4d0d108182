import { readOptions } from './options';

describe('the options of the bench', () => {
  it('are all sizes, all queries, three rounds of two seconds and eight connections, written, without flags', () => {
    expect(readOptions([])).toEqual({
      scales: ['district', 'national', 'recognition'],
      queries: [
        'Q1',
        'Q1d',
        'Q2',
        'Q3',
        'Q3d',
        'Q4',
        'Q4d',
        'Q5',
        'Q2c',
        'W1',
        'W50',
        'R1',
        'R50',
        'L1000',
        'X',
        'A1',
        'A2',
        'A3',
        'A4',
        'D',
        'S',
      ],
      rounds: 3,
      seconds: 2,
      concurrency: 8,
      write: true,
    });
  });

  it('take flags, and keep sizes and queries in their order', () => {
    const flags = '--scale national --query Q4,Q2 --rounds 5 --seconds 0.5 --concurrency 16 --no-write'.split(' ');
    expect(readOptions(flags)).toEqual({
      scales: ['national'],
      queries: ['Q2', 'Q4'],
      rounds: 5,
      seconds: 0.5,
      concurrency: 16,
      write: false,
    });
  });

  it.each([
    [['--scale', 'village'], '--scale village: one of district, national, recognition is wanted'],
    [
      ['--query', 'Q1,Q9'],
      '--query Q9: one of Q1, Q1d, Q2, Q3, Q3d, Q4, Q4d, Q5, Q2c, W1, W50, R1, R50, L1000, X, A1, A2, A3, A4, D, S is wanted',
    ],
    [['--rounds', '2'], '--rounds 2: a number from 3 to 99 is wanted'],
    [['--rounds', '3.5'], '--rounds 3.5: a whole number is wanted'],
    [['--seconds', '0'], '--seconds 0: a number from 0.1 to 60 is wanted'],
    [['--seconds', 'two'], '--seconds two: a number from 0.1 to 60 is wanted'],
    [['--concurrency', '0'], '--concurrency 0: a number from 1 to 256 is wanted'],
    [['--fast'], "Unknown option '--fast'"],
  ])('refuse %j', (flags, message) => {
    expect(() => readOptions(flags)).toThrow(message);
  });
});
