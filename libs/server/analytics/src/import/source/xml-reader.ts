import { FileFault } from './file-fault';

/** What is told of a document while it is read. Names come without their namespace prefix. */
export interface XmlHandler {
  open?(name: string, attributes: XmlAttributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The attributes of one tag; read only when asked for. */
export class XmlAttributes {
  private values: Map<string, string> | undefined;

  constructor(private readonly source: string) {}

  /** The attribute's value, whatever its namespace prefix. */
  get(name: string): string | undefined {
    this.values ??= new Map(
      Array.from(this.source.matchAll(attribute), ([, key = '', double, single]) => [
        withoutPrefix(key),
        decodeEntities(double ?? single ?? ''),
      ]),
    );
    return this.values.get(name);
  }
}

/** A tag or a text longer than this is no table. */
const maximumPending = 4 * 1024 * 1024;

/** Reads the XML of a workbook piece by piece; knows as much XML as workbooks have, and refuses document types. */
export class XmlReader {
  private pending = '';

  constructor(private readonly handler: XmlHandler) {}

  push(piece: string): void {
    const source = this.pending + piece;
    let at = 0;
    for (;;) {
      const next = this.step(source, at);
      if (next === at) break;
      at = next;
    }
    this.pending = source.slice(at);
    if (this.pending.length > maximumPending) throw broken();
  }

  end(): void {
    if (this.pending.includes('<')) throw broken();
  }

  /** Handles what begins at `at`; gives the place behind it, or `at` where its end has not come yet. */
  private step(source: string, at: number): number {
    const tag = source.indexOf('<', at);
    if (tag < 0) return at;
    if (tag > at) {
      this.handler.text?.(decodeEntities(source.slice(at, tag)));
      return tag;
    }
    for (const { begins, ends, isText } of sections) {
      if (!source.startsWith(begins, at)) {
        if (begins.startsWith(source.slice(at, at + begins.length))) return at;
        continue;
      }
      const end = source.indexOf(ends, at + begins.length);
      if (end < 0) return at;
      if (isText) this.handler.text?.(source.slice(at + begins.length, end));
      return end + ends.length;
    }
    if (source.startsWith('<!', at)) throw broken();
    return this.element(source, at);
  }

  private element(source: string, at: number): number {
    const end = endOfTag(source, at);
    if (end < 0) return at;
    const isClosing = source[at + 1] === '/';
    const isEmpty = source[end - 1] === '/';
    const inside = source.slice(at + (isClosing ? 2 : 1), isEmpty ? end - 1 : end);
    const space = inside.search(/\s/);
    const name = withoutPrefix(space < 0 ? inside : inside.slice(0, space));
    if (!isClosing) this.handler.open?.(name, new XmlAttributes(space < 0 ? '' : inside.slice(space)));
    if (isClosing || isEmpty) this.handler.close?.(name);
    return end + 1;
  }
}

const sections = [
  { begins: '<?', ends: '?>', isText: false },
  { begins: '<!--', ends: '-->', isText: false },
  { begins: '<![CDATA[', ends: ']]>', isText: true },
] as const;

const broken = (): FileFault => new FileFault('DAMAGED_WORKBOOK', {}, { detail: 'XML' });

/** Where a tag ends: a `>` inside a quoted attribute does not end it. */
function endOfTag(source: string, at: number): number {
  let quote = '';
  for (let index = at; index < source.length; index += 1) {
    const sign = source.charAt(index);
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '>') return index;
    else if (sign === '"' || sign === "'") quote = sign;
  }
  return -1;
}

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);

const namedEntities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return namedEntities[name] ?? whole;
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
