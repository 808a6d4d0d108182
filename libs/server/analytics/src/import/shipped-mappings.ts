import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mappingOf } from './import.service';

/** A mapping that comes with the product, beside the data that it was written for. */
export interface ShippedMapping {
  readonly name: string;
  readonly titleZh: string;
  readonly titleEn: string;
  /** JSON text. */
  readonly mapping: string;
}

/** The mappings in a folder of data sets: `<folder>/<name>/mapping.json`. */
export async function readShippedMappings(folder: string): Promise<ShippedMapping[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const shipped = await Promise.all(
    names.sort().map(async (name): Promise<ShippedMapping[]> => {
      const mapping = await readFile(join(folder, name, 'mapping.json'), 'utf8').catch(() => undefined);
      if (mapping === undefined) return [];
      const { title } = mappingOf(mapping);
      return [{ name, titleZh: title.zh, titleEn: title.en, mapping }];
    }),
  );
  return shipped.flat();
}
