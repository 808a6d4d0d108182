import { type AnswerReader, type Change, type Database, dayInShanghai, ExpectedError, globalId, type RequestContext } from '@wanchuang/server-platform';
import { requireSignedIn } from '@wanchuang/server-access';
import type { CreateExportInput } from './export.inputs';
import { cancelExport, countOpen, insertExport, ownExport } from './export.store';
import { filterInWords } from './export.words';
import { exportsOf, providedExports } from './provided-exports';

/** How many of somebody’s exports may wait or be written at once. */
export const mostOpen = 5;

/** The use cases of exports. */
export class ExportService {
  constructor(private readonly database: Database) {}

  /**
   * Asks for an export; it is written later, with the rights that its maker has then.
   * @throws ExpectedError BAD_USER_INPUT for a question that the list could not be asked; FORBIDDEN; REFUSED for too many
   */
  async create<T>(context: RequestContext, asked: Change, input: CreateExportInput, read: AnswerReader<T>): Promise<T> {
    const { personId, access } = requireSignedIn(context);
    const { catalogue, reads, ask } = exportsOf(this.database);
    const given = { ...input.arguments, ...(input.filter && { filter: input.filter }) };
    const planned = catalogue.plan({ dataset: input.dataset, columns: input.columns, arguments: given });
    const { operation, fragments, variables, document: query } = planned;
    const today = dayInShanghai(context.clock.now());
    await reads.checkList({ operation, fragments }, { variables, access, today });
    const filter = await filterInWords(context.reader, catalogue.schema, planned);
    const { answer, isFirst } = await asked.once(async (tx) => {
      if ((await countOpen(tx, personId)) >= mostOpen)
        throw new ExpectedError('REFUSED', `At most ${mostOpen} exports are written at once; wait for one, or cancel it`, {
          maximum: mostOpen,
        });
      const { format, headings, byteOrderMark } = input;
      const { schemaVersion } = catalogue;
      const columns = planned.columns.map(({ key }) => key);
      const made = { personId, dataset: input.dataset, arguments: JSON.stringify(given), columns, format, headings };
      return insertExport(tx, { ...made, byteOrderMark, query, schemaVersion, filter });
    }, read);
    if (isFirst) await ask();
    return answer;
  }

  /** @throws ExpectedError NOT_FOUND for one that is not one’s own; CONFLICT for one that is not under way */
  async cancel<T>(context: RequestContext, asked: Change, id: number, read: AnswerReader<T>): Promise<T> {
    const { personId } = requireSignedIn(context);
    const cancelled = await asked.once(async (tx) => {
      const found = await ownExport(tx, id, personId);
      const name = globalId('export', id);
      if (!found) throw new ExpectedError('NOT_FOUND', `There is no ${name}`, { place: 'input.exportId' });
      if (!(await cancelExport(tx, id)))
        throw new ExpectedError('CONFLICT', `${name} is not under way any more`, { place: 'input.exportId' });
      return id;
    }, read);
    providedExports(this.database)?.runner.stop(id); // another process hears of it by the row
    return cancelled.answer;
  }
}
