import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Text, textFaults } from '@wanchuang/web-client';

const root = join(__dirname, '../../..');

const files = ['libs/web', 'apps/dashboard/src']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(root, folder, file)),
  )
  .filter((file) => file.endsWith('.text.ts'));

const isText = (value: unknown): value is Text =>
  typeof value === 'object' && value !== null && 'namespace' in value && 'entries' in value;

/** Every dictionary of the application, found by its file's name, so that no page can forget to be looked at. */
const textsOf = (file: string): readonly Text[] => {
  const module: unknown = jest.requireActual(file);
  return typeof module === 'object' && module !== null ? Object.values(module).filter(isText) : [];
};

const texts = files.flatMap(textsOf);

describe('every string that a person reads', () => {
  it('is found: each file of texts holds at least one dictionary', () => {
    expect(files.length).toBeGreaterThan(10);
    expect(files.filter((file) => textsOf(file).length === 0)).toEqual([]);
  });

  it.each(texts.map((text) => [text.namespace, text] as const))('is there in both languages: %s', (_, text) => {
    expect(textFaults(text)).toEqual([]);
  });

  it('belongs to one dictionary: no two have one name', () => {
    const names = texts.map(({ namespace }) => namespace);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});
