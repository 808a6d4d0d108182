import {
  FileFault,
  type FileInspection,
  type ImportFiles,
  type ImportLimits,
  inspectFile,
  openTable,
  openWorkbook,
  refusal,
  type StoredFile,
} from '@wanchuang/server-platform';
import { guessColumn, type SourceCell, type SourceRow } from '@wanchuang/domain-indicators';

const shownRows = 20;
const sampledValues = 3;
const shownCharacters = 200;

/** What a person sees of an uploaded file before there is a mapping. */
export interface FilePreview {
  readonly fileId: string;
  readonly fileName: string;
  readonly format: string;
  readonly sheets: readonly string[];
  readonly columns: readonly {
    readonly name: string;
    readonly sample: readonly string[];
    readonly guess: string | null;
  }[];
  readonly rows: readonly (readonly string[])[];
  readonly rowCount: number;
}

/** The first rows of an uploaded file, and what its columns seem to hold.
 * @throws ExpectedError NOT_FOUND, or BAD_USER_INPUT with the fault's code for what cannot be read */
export async function previewFile(files: ImportFiles, fileId: string, sheet?: string | null): Promise<FilePreview> {
  const file = await files.find(fileId);
  try {
    const inspection = await inspectFile(file.path, files.limits);
    return await readPreview(file, inspection, files.limits, sheet ?? undefined);
  } catch (error) {
    throw error instanceof FileFault ? refusal(error) : error;
  }
}

async function readPreview(
  { fileId, fileName, path }: StoredFile,
  inspection: FileInspection,
  limits: ImportLimits,
  sheet: string | undefined,
): Promise<FilePreview> {
  const { format } = inspection;
  const sheets = format === 'xlsx' ? (await openWorkbook(path, limits)).sheets.map(({ name }) => name) : [];
  const file = format === 'xlsx' ? { format, sheet: sheet ?? sheets[0], headerRow: 1 } : { format, headerRow: 1 };
  const { header, rows } = await openTable(path, file, inspection, limits);
  const first: SourceRow[] = [];
  let rowCount = 0;
  for await (const row of rows) {
    rowCount += 1;
    if (rowCount <= shownRows) first.push(row);
  }
  const shown = first.map((row) => row.cells.map(textOf));
  const columns = header.cells.map(textOf).map((name, index) => ({
    name,
    sample: [...new Set(shown.flatMap((row) => row[index] || []))].slice(0, sampledValues),
    guess: guessColumn(name),
  }));
  return { fileId, fileName, format, sheets, columns, rows: shown, rowCount };
}

const textOf = (cell: SourceCell): string =>
  (typeof cell === 'string' ? cell : cell.shown).trim().slice(0, shownCharacters);
