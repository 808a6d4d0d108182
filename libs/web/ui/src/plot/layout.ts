/** Width of a text in pixels, by rule of thumb: Han is square, digits and Latin are a little over half as wide. */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const letter of text)
    ems += /[\u2500-\u27bf\u2e80-\u9fff\uff00-\uffef]/.test(letter) ? 1 : /[.,:;|!'’ ilI]/.test(letter) ? 0.32 : 0.6;
  return ems * fontSize;
}

/** The text, or as much of it as fits with `…` behind. */
export function fitText(text: string, width: number, fontSize: number): string {
  if (textWidth(text, fontSize) <= width) return text;
  const letters = [...text];
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, fontSize) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** A text in lines of at most that width; Han may break anywhere, Latin between words. A word too long stands alone. */
export function wrapText(text: string, width: number, fontSize: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(/[（《]?(?:[\u2e80-\u9fff\uff00-\uffef]|[^\s\u2e80-\u9fff\uff00-\uffef]+)|\s+/g) ??
    []) {
    const breaksBefore =
      line !== '' && textWidth(line + piece.trimEnd(), fontSize) > width && !/^[，。；：、）》]/.test(piece);
    if (breaksBefore) lines.push(line.trimEnd());
    line = breaksBefore ? piece.trimStart() : line + piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

/** The middle of a text so that it stays within the drawing. */
export function keptWithin(middle: number, textWidthInPixels: number, width: number): number {
  const half = textWidthInPixels / 2;
  return Math.max(half, Math.min(middle, width - half));
}

export interface Placed<K> {
  readonly key: K;
  readonly at: number;
}

/**
 * Moves labels apart along one axis until none overlaps, in the order of their marks and as near to them as it goes.
 * Where there is no room for all, they keep an even distance below `gap`.
 */
export function spreadLabels<K>(
  labels: readonly Placed<K>[],
  gap: number,
  from: number,
  to: number,
): readonly Placed<K>[] {
  const sorted = [...labels].sort((one, other) => one.at - other.at);
  const room = sorted.length > 1 ? (to - from) / (sorted.length - 1) : gap;
  const distance = Math.min(gap, room);
  interface Block {
    readonly members: Placed<K>[];
    start: number;
  }
  const blocks: Block[] = [];
  const startOf = (members: readonly Placed<K>[]): number => {
    const wanted = members.reduce((sum, { at }, index) => sum + at - index * distance, 0) / members.length;
    return Math.min(Math.max(wanted, from), to - (members.length - 1) * distance);
  };
  for (const label of sorted) {
    let block: Block = { members: [label], start: startOf([label]) };
    for (
      let last = blocks.at(-1);
      last && last.start + last.members.length * distance > block.start;
      last = blocks.at(-1)
    ) {
      blocks.pop();
      const members = [...last.members, ...block.members];
      block = { members, start: startOf(members) };
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ members, start }) =>
    members.map(({ key }, index) => ({ key, at: start + index * distance })),
  );
}

export interface Span<K> {
  readonly key: K;
  /** The middle of the label. */
  readonly at: number;
  readonly width: number;
}

/** The keys of the labels that fit side by side; earlier ones in the list have precedence. */
export function labelsThatFit<K>(byPrecedence: readonly Span<K>[], gap = 4): ReadonlySet<K> {
  const kept: Span<K>[] = [];
  for (const label of byPrecedence) {
    const free = kept.every((other) => Math.abs(other.at - label.at) >= (other.width + label.width) / 2 + gap);
    if (free) kept.push(label);
  }
  return new Set(kept.map(({ key }) => key));
}

/** Beyond so many dots a strip shows bins. */
export const mostDots = 1000;

export interface Dot {
  readonly x: number;
  /** Distance from the strip's middle line; negative is above. */
  readonly y: number;
}

/**
 * A beeswarm: every dot at its own x, moved off the middle line until it touches no other. Dots that find no place
 * within `halfHeight` go to the edge, where they overlap. The order of the answer is that of the values.
 */
export function swarm(xs: readonly number[], diameter: number, halfHeight: number): readonly Dot[] {
  const order = xs.map((x, index) => ({ x, index })).sort((one, other) => one.x - other.x || one.index - other.index);
  const placed: Dot[] = [];
  const dots: Dot[] = xs.map((x) => ({ x, y: 0 }));
  for (const { x, index } of order) {
    const near = placed.filter((dot) => x - dot.x < diameter);
    const touches = near.flatMap((dot) => {
      const reach = Math.sqrt(Math.max(0, diameter ** 2 - (x - dot.x) ** 2));
      return [dot.y - reach, dot.y + reach];
    });
    const free = [0, ...touches]
      .filter((y) => Math.abs(y) <= halfHeight)
      .sort((one, other) => Math.abs(one) - Math.abs(other) || one - other)
      .find((y) => near.every((dot) => (x - dot.x) ** 2 + (y - dot.y) ** 2 >= diameter ** 2 - 1e-6));
    const dot = { x, y: free ?? (index % 2 === 0 ? halfHeight : -halfHeight) };
    placed.push(dot);
    dots[index] = dot;
  }
  return dots;
}

export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** Bins of equal width over values; the greatest value belongs to the last bin. */
export function binned(values: readonly number[], width: number): readonly Bin[] {
  if (values.length === 0) return [];
  const first = Math.floor(Math.min(...values) / width);
  const last = Math.max(first, Math.ceil(Math.max(...values) / width) - 1);
  const counts = new Map<number, number>();
  for (const value of values) {
    const bin = Math.min(last, Math.floor(value / width));
    counts.set(bin, (counts.get(bin) ?? 0) + 1);
  }
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    from: (first + index) * width,
    to: (first + index + 1) * width,
    count: counts.get(first + index) ?? 0,
  }));
}

/**
 * Where the line of the EXCELLENT quota stands on the axis of scores: between the last score within the quota and the
 * next one; on the last where nothing follows. Null where nobody is within it. Scores in any order.
 */
export function quotaLine(scores: readonly number[], limit: number): number | null {
  const best = [...scores].sort((one, other) => other - one);
  const last = best[limit - 1];
  if (limit < 1 || last === undefined) return null;
  return (last + (best[limit] ?? last)) / 2;
}
