const niceSteps = [1, 2, 2.5, 5, 10];

/** The smallest step of the form 1, 2, 2.5 or 5 times a power of ten that is not below the wanted one. */
export function niceStep(wanted: number, whole = false): number {
  if (!(wanted > 0) || !Number.isFinite(wanted)) return 1;
  const power = 10 ** Math.floor(Math.log10(wanted));
  const step =
    niceSteps.map((factor) => factor * power).find((candidate) => candidate >= wanted * (1 - 1e-9)) ?? 10 * power;
  if (!whole) return step;
  return step < 1 ? 1 : Math.ceil(step - 1e-9);
}

const multiples = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.max(0, Math.round(to - from)) + 1 }, (_, index) =>
    Number(((from + index) * step).toPrecision(12)),
  );

/**
 * Ticks from zero to the first nice value that is not below the greatest, about `wanted` steps. Bars start at zero.
 * `whole` keeps ticks of counts whole.
 */
export function ticksFromZero(greatest: number, wanted = 4, whole = false): number[] {
  if (!(greatest > 0) || !Number.isFinite(greatest)) return [0, 1];
  const step = niceStep(greatest / wanted, whole);
  return multiples(0, Math.ceil(greatest / step - 1e-9), step);
}

/** Ticks around a range that need not begin at zero, such as scores. */
export function ticksAround(least: number, greatest: number, step: number): number[] {
  return multiples(Math.floor(least / step + 1e-9), Math.ceil(greatest / step - 1e-9), step);
}

/** Maps values to places on the screen. */
export function linear(domain: readonly [number, number], range: readonly [number, number]): (value: number) => number {
  const [from, to] = domain;
  const slope = to === from ? 0 : (range[1] - range[0]) / (to - from);
  return (value) => range[0] + (value - from) * slope;
}

/** Every second, third … tick, so that at most `room` stay; the last always does, since it is the newest. */
export function thinned<T>(ticks: readonly T[], room: number): readonly T[] {
  const every = Math.max(1, Math.ceil(ticks.length / Math.max(1, room)));
  return ticks.filter((_, index) => (ticks.length - 1 - index) % every === 0);
}
