import { readableSql } from './readable-sql';

describe('readableSql', () => {
  it('puts clauses on lines of their own, set in by their depth', () => {
    const sql = `WITH a AS MATERIALIZED (SELECT 1)  SELECT concat('{', (SELECT x FROM a JOIN b ON a.x IS DISTINCT FROM b.x\n WHERE TRUE)) FROM a`;
    expect(readableSql(sql).split('\n')).toEqual([
      'WITH a AS MATERIALIZED (',
      '  SELECT 1)',
      "SELECT concat('{', (",
      '    SELECT x',
      '    FROM a',
      '    JOIN b ON a.x IS DISTINCT FROM b.x',
      '    WHERE TRUE))',
      'FROM a',
    ]);
  });

  it('leaves texts and names as they are', () => {
    const sql = `SELECT '  SELECT ((  ''FROM', "WHERE (" FROM t`;
    expect(readableSql(sql)).toBe(`SELECT '  SELECT ((  ''FROM', "WHERE ("\nFROM t`);
  });
});
