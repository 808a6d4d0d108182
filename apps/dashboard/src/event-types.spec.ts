import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventTypes, eventTypeWord } from '@wanchuang/web-registry';

const root = join(__dirname, '../../..');
const written =
  /(?:appendEvent|appendPersonEvent|appendQueryEvent|: NewEvent|DemoEvent)[\s\S]{0,160}?type: '([a-z_]+\.[a-z_]+)'/g;

/** What the server's code writes into the log, tests aside. */
const typesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/spec|testing|migrations/.test(file))
    .flatMap((file) =>
      [...readFileSync(join(root, folder, file), 'utf8').matchAll(written)].map(([, type]) => type ?? ''),
    );

describe('the types of events', () => {
  const types = [...new Set(['libs/server', 'apps/api/src', 'tools/demo-data/src'].flatMap(typesIn))];

  it('that the server writes have words in both languages', () => {
    expect(types.length).toBeGreaterThan(25);
    expect(types.filter((type) => !eventTypes.includes(type))).toEqual([]);
    for (const type of types) expect([type, /[一-鿿]/.test(eventTypeWord(type, 'zh'))]).toEqual([type, true]);
  });
});
