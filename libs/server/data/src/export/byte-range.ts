/** The bytes from one place to another, both of them in. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/**
 * The one part of a file that a Range header asks for (RFC 9110). null: the whole file is given, as for several parts or
 * what is no range of bytes; 'outside': there is no such part.
 */
export const byteRange = (header: string | undefined, size: number): ByteRange | 'outside' | null => {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === '' && last === '') return null;
  if (first === '') return Number(last) > 0 && size > 0 ? { start: Math.max(0, size - Number(last)), end: size - 1 } : 'outside';
  const start = Number(first);
  if (last !== '' && Number(last) < start) return null;
  if (start >= size) return 'outside';
  return { start, end: last === '' ? size - 1 : Math.min(Number(last), size - 1) };
};
