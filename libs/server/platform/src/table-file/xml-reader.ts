import { SaxesParser } from 'saxes';
import { FileFault } from './file-fault';

export type XmlAttributes = Readonly<Record<string, string>>;

/** What is told of a document while it is read. Tags come without their namespace prefix. */
export interface XmlHandler {
  open?(name: string, attributes: XmlAttributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** A tag or a text longer than this is no table, nor is what is nested deeper. */
const maximumPending = 4 * 1024 * 1024;
const maximumDepth = 100;

const refuse = (): never => {
  throw new FileFault('DAMAGED_WORKBOOK', {}, { detail: 'XML' });
};

/** Reads the XML of a workbook piece by piece, in bounded memory; refuses document types, which could unfold. */
export class XmlReader {
  // Namespaces and positions, which nobody asks for here, would take nearly twice the time.
  private readonly parser = new SaxesParser({ xmlns: false, position: false });
  /** Characters since anything was told: the parser holds them. */
  private pending = 0;
  private depth = 0;

  constructor(handler: XmlHandler) {
    const tell = (text: string): void => {
      this.pending = 0;
      handler.text?.(text);
    };
    this.parser.on('error', refuse);
    this.parser.on('doctype', refuse);
    this.parser.on('text', tell);
    this.parser.on('cdata', tell);
    this.parser.on('opentag', ({ name, attributes }) => {
      this.pending = 0;
      this.depth += 1;
      if (this.depth > maximumDepth) refuse();
      handler.open?.(withoutPrefix(name), attributes);
    });
    this.parser.on('closetag', ({ name }) => {
      this.pending = 0;
      this.depth -= 1;
      handler.close?.(withoutPrefix(name));
    });
  }

  push(piece: string): void {
    this.pending += piece.length;
    this.parser.write(piece);
    if (this.pending > maximumPending) refuse();
  }

  end(): void {
    this.parser.close();
  }
}

export const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);
