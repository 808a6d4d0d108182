import { cursorOf } from './cursor';
import type { TextRow } from './statement-runner';

/** One node of a list. */
export interface ListRow {
  /** The JSON text of what was selected of it. */
  readonly json: string;
  readonly cursor: string;
}

/** Its cursor is written when it is asked for: few rows of a list are asked for theirs. */
class ReadRow implements ListRow {
  constructor(
    readonly json: string,
    private readonly cursorJson: string,
  ) {}

  get cursor(): string {
    return cursorOf(this.cursorJson);
  }
}

/** The last event of the log that a list sees. */
export interface DataCutOff {
  readonly sequence: string;
  readonly at: Date;
}

interface Opened {
  readonly connection: {
    rows(statement: { readonly text: string; readonly values: readonly unknown[] }): Promise<TextRow[]>;
    giveBack(): Promise<void>;
  };
  readonly total: number;
  readonly faults: readonly (string | null)[];
  readonly cutOff: DataCutOff | null;
  readonly batch: number;
}

/** A list as it stands at one instant, about to be read once from its beginning to its end. */
export class OpenList {
  private isOpen = true;
  private read = 0;

  constructor(
    private readonly opened: Opened,
    private readonly onClosed: (list: OpenList) => void,
  ) {}

  /** How many rows the list has in all, those in front of `after` too. */
  get total(): number {
    return this.opened.total;
  }

  /** null: nothing has happened yet. */
  get cutOff(): DataCutOff | null {
    return this.opened.cutOff;
  }

  /** What the assertions of the plan found. */
  get faults(): readonly (string | null)[] {
    return this.opened.faults;
  }

  /** Rows that were given out so far. */
  get rowsRead(): number {
    return this.read;
  }

  /** The rows, so many at a time: while some are made use of the next are read, and none behind those. */
  async *batches(): AsyncGenerator<readonly ListRow[]> {
    const { batch } = this.opened;
    for (let next = this.fetch(); ;) {
      const rows = await next;
      this.read += rows.length;
      if (rows.length === batch) next = this.fetch();
      if (rows.length > 0) yield rows.map(([json, cursor]) => new ReadRow(json ?? 'null', cursor ?? '[]'));
      if (rows.length < batch) return;
    }
  }

  private fetch(): Promise<TextRow[]> {
    const { connection, batch } = this.opened;
    const rows = connection.rows({ text: `FETCH ${batch} FROM list`, values: [] });
    rows.catch(() => undefined); // heard where they are made use of; who has stopped reading does not care
    return rows;
  }

  async close(): Promise<void> {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.onClosed(this);
    await this.opened.connection.giveBack();
  }
}
