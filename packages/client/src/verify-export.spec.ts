import { createHash } from 'node:crypto';
import type { ExportManifest } from './manifest';
import { verifyExport } from './verify-export';

const manifestOf = (format: ExportManifest['format'], content: Uint8Array, rows: number): ExportManifest => ({
  exportId: 'export_7',
  dataset: 'centers',
  format,
  rows,
  columns: ['code', 'name'],
  sha256: createHash('sha256').update(content).digest('hex'),
  sizeBytes: content.length,
  query: 'query { centers { nodes { code name } } }',
  arguments: {},
  filterInWords: { zh: '全部', en: 'Everything' },
  dataCutOff: null,
  asOf: '2026-06-30T04:00:00.000Z',
  schemaVersion: '0123456789abcdef',
  madeBy: 'person_1',
  requestedAt: '2026-06-30T04:00:00.000Z',
  snapshot: null,
});
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 3) yield bytes.subarray(at, at + 3);
}

describe('a file beside its manifest', () => {
  it('has the rows of CSV counted as CSV has them: headings are none, an end of line between quotes ends none', async () => {
    const csv = bytesOf('\uFEFFcode,name\r\nA,"two\r\nlines, ""quoted"""\r\nB,one\r\n');
    const manifest = manifestOf('CSV', csv, 2);
    expect(await verifyExport(manifest, inPieces(csv))).toEqual({
      rows: 2,
      sha256: manifest.sha256,
      sizeBytes: csv.length,
    });
    await expect(verifyExport({ ...manifest, rows: 3 }, csv)).rejects.toMatchObject({
      what: 'rows',
      expected: 3,
      found: 2,
    });
  });

  it('is proven by hash and size where rows cannot be counted', async () => {
    const workbook = bytesOf('PK\n\n\n');
    expect(await verifyExport(manifestOf('XLSX', workbook, 9), workbook)).toMatchObject({ rows: null });
    await expect(verifyExport(manifestOf('XLSX', workbook, 9), bytesOf('PK\n\n.'))).rejects.toMatchObject({
      what: 'sha256',
    });
  });
});
