import { constant, items, listOf, object, orNull, quoted, raw, sqlOf, text } from './json';

describe('JSON put together by PostgreSQL', () => {
  it.each([
    [object({}), "concat('{}')"],
    [constant("it's"), `concat('"it''s"')`],
    [object({ a: constant(1), b: constant(null) }), `concat('{"a":1,"b":null}')`],
    [object({ id: quoted('c.id', 'center_'), n: raw('c.n') }), `concat('{"id":"center_', c.id, '","n":', c.n, '}')`],
    [object({ in: object({ name: text('c.name') }) }), `concat('{"in":{"name":', to_json(c.name), '}}')`],
    [items([]), "concat('[]')"],
    [items([constant(1), raw('x'), constant('z')]), `concat('[1,', x, ',"z"]')`],
    [orNull('c.x', text), `concat(CASE WHEN c.x IS NULL THEN 'null' ELSE concat(to_json(c.x)) END)`],
    [listOf(raw('x'), 'y'), `concat('[', string_agg(concat(x), ',' ORDER BY y), ']')`],
  ])('%#', (json, sql) => {
    expect(sqlOf(json)).toBe(sql);
  });
});
