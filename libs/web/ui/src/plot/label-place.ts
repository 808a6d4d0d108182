/** A point of a drawing; y grows downwards. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface LabelRoom {
  /** The line that the label must not touch, from left to right. */
  readonly line: readonly Place[];
  /** The middle of the label, and how wide it is. */
  readonly at: number;
  readonly width: number;
  /** The height of the mark that it names. */
  readonly mark: number;
  readonly fontSize: number;
  /** Nothing may stand lower. */
  readonly bottom: number;
}

/** Where the line enters and leaves a stretch, and its corners within it. */
function heightsWithin(line: readonly Place[], from: number, to: number): readonly number[] {
  return line.slice(1).flatMap((end, index) => {
    const start = line[index] ?? end;
    const [left, right] = [Math.max(from, start.x), Math.min(to, end.x)];
    if (left > right || start.x === end.x) return [];
    const heightAt = (x: number): number => start.y + ((end.y - start.y) * (x - start.x)) / (end.x - start.x);
    return [heightAt(left), heightAt(right)];
  });
}

/** Digits stand so high above their base line, in ems. */
const digitHeight = 0.75;
/** Between a mark, or the line, and a digit; and the most before nobody sees whose number it is. In ems. */
const offMark = 0.75;
const offLine = 0.4;
const farthest = 2;

export interface LabelPlace {
  /** The base line of the label. */
  readonly base: number;
  /** Whether it touches no line there. */
  readonly isFree: boolean;
}

/**
 * Where a mark's number stands: above the mark, or below it where it is clearly nearer there without touching the line.
 * Where both would be far from the mark, or outside the plot, it stands close above and covers the line.
 */
export function labelPlace({ line, at, width, mark, fontSize, bottom }: LabelRoom): LabelPlace {
  const em = (count: number): number => count * fontSize;
  const heights = [mark, ...heightsWithin(line, at - width / 2, at + width / 2)];
  const close = mark - em(offMark);
  const above = Math.min(close, Math.min(...heights) - em(offLine));
  const top = Math.max(mark + em(offMark), Math.max(...heights) + em(offLine));
  const below = top + em(digitHeight);
  const isAboveFree = above >= em(digitHeight) && mark - above <= em(farthest);
  const isBelowFree = below + em(offLine) <= bottom && top - mark <= em(farthest);
  const isBelowNearer = top - mark + em(offLine) < mark - above;
  if (isBelowFree && (isBelowNearer || !isAboveFree)) return { base: below, isFree: true };
  return { base: isAboveFree ? above : close, isFree: isAboveFree };
}
