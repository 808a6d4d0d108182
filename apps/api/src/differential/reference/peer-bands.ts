import type { Indicator } from '@wanchuang/domain-indicators';
import { compareDecimals, type Decimal, decimalText, sumOf } from './decimal';
import type { World } from './world';
import type { CenterRow } from './world-rows';

/** Fewer peers than that, or of fewer hosts, are told nothing of. */
const fewest = { peers: 5, hosts: 3 };

interface Held {
  readonly fieldId: number;
  readonly owner: string;
  readonly amount: Decimal;
}

/** The topmost of the organisations that the host belongs to. */
const ownerOf = (world: World, { hostId, id }: CenterRow): string => {
  let top = hostId;
  for (let parent = top; parent !== null; parent = world.organisations.get(parent)?.parentId ?? null) top = parent;
  return top === null ? `center ${id}` : `organisation ${top}`;
};

const power = (exponent: number): bigint => 10n ** BigInt(exponent);

/** A mean to the nearest of 1, 1.2, … 2, 2.5, … 5, 6, … 10 times a power of ten, half away from zero. */
const coarseMean = (values: readonly Decimal[]): string => {
  const { units, scale } = sumOf(values) ?? { units: 0n, scale: 0 };
  if (units === 0n) return '0';
  // the mean, and all that it is compared with, as integers with many places
  const places = 40;
  const mean = (units * power(places)) / (power(scale) * BigInt(values.length));
  const exponent = mean.toString().length - 1;
  const leading = power(exponent);
  const tenths = mean < 2n * leading ? 2n : mean < 5n * leading ? 5n : 10n;
  const step = (leading / 10n) * tenths;
  const rounded = ((2n * mean + step) / (2n * step)) * step;
  return decimalText({ units: rounded, scale: places }).replace(/\.?0+$/, '');
};

const quartile = (share: number, sorted: readonly Decimal[]): string => {
  const at = share * (sorted.length - 1);
  return coarseMean(sorted.slice(Math.floor(at) - 1, Math.ceil(at) + 2));
};

const isLarge = (held: readonly Held[]): boolean =>
  held.length >= fewest.peers && new Set(held.map(({ owner }) => owner)).size >= fewest.hosts;

const pointOf = (year: number, held: readonly Held[]) => {
  if (!isLarge(held)) return { year, p25: null, median: null, p75: null, peers: 0 };
  const sorted = held.map(({ amount }) => amount).sort(compareDecimals);
  const [p25, median, p75] = [0.25, 0.5, 0.75].map((share) => quartile(share, sorted));
  return { year, p25, median, p75, peers: sorted.length };
};

/** Where the peers of a center stand, in one indicator over some years. */
export const peerBandOf = (world: World, center: CenterRow, { id, code }: Indicator, years: readonly number[]) => {
  const owner = ownerOf(world, center);
  const peers = [...world.centers.values()].filter(
    (peer) => peer.jurisdictionId === center.jurisdictionId && ownerOf(world, peer) !== owner,
  );
  const heldIn = (year: number): Held[] =>
    peers.flatMap((peer) => {
      const amount = world.currentFact(peer.id, id, year)?.amount;
      return amount ? [{ fieldId: peer.fieldId, owner: ownerOf(world, peer), amount }] : [];
    });
  const ofField = (held: readonly Held[], fieldId: number): Held[] => held.filter((one) => one.fieldId === fieldId);
  const isAlone = (held: readonly Held[], fieldId: number): boolean => fieldId !== 0 && isLarge(ofField(held, fieldId));
  const isByField = years.some((year) => isAlone(heldIn(year), center.fieldId));
  const points = years.map((year) => {
    const held = heldIn(year);
    const part = isByField ? ofField(held, center.fieldId) : held.filter(({ fieldId }) => !isAlone(held, fieldId));
    return pointOf(year, part);
  });
  return { indicatorCode: code, scope: isByField ? 'FIELD' : 'JURISDICTION', points };
};
