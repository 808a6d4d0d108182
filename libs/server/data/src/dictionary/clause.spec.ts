import { clauseLabel, clausesOf } from './clause';

describe('clauses', () => {
  it.each([
    ['An award for science and technology (Art. 22(2)).', ['22(2)']],
    ['Day of revocation or merger (Art. 5(3), 23, 24).', ['5(3)', '23', '24']],
    ['A recognised center, or a region (Art. 2–5, 26).', ['2–5', '26']],
    ['What an evaluation looks at (Art. 22(1)–(5)).', ['22(1)–(5)']],
    ['Technology field (Art. 2); null for a region. In the order of Art. 22.', ['2', '22']],
    ['A point for every year of the range.', []],
  ])('are read from a description: %s', (description, clauses) => {
    expect(clausesOf(description)).toEqual(clauses);
  });

  it.each([
    ['7', '第七条'],
    ['10', '第十条'],
    ['22', '第二十二条'],
    ['22(1)', '第二十二条第（一）项'],
    ['5(1)(2)', '第五条第（一）、（二）项'],
    ['2–5', '第二条至第五条'],
    ['22(1)–(5)', '第二十二条第（一）项至第（五）项'],
  ])('are written in Chinese: %s', (clause, zh) => {
    expect(clauseLabel(clause)).toEqual({ zh, en: `Art. ${clause}` });
  });
});
