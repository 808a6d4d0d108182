import type { ReactNode } from 'react';
import { nameParts, partsWithin } from './name-parts';
import './marks.css';

/** A center's name in which the part that it chose itself stands out; all names of a place begin and end alike (Art. 26). */
export function CenterName({ name }: { readonly name: string }): ReactNode {
  const { beginning, chosen, ending } = nameParts(name);
  return (
    <>
      <span className="r-name-common">{beginning}</span>
      {chosen}
      <span className="r-name-common">{ending}</span>
    </>
  );
}

/** The part that a center chose, where room is short; the whole name on hover. */
export function ShortName({ name }: { readonly name: string }): ReactNode {
  const { beginning, chosen, ending } = nameParts(name);
  return (
    <span title={name}>
      <span className="w-unseen">{beginning}</span>
      {chosen}
      <span className="w-unseen">{ending}</span>
    </span>
  );
}

/** The name of somebody in a place that is known, without the place's name, on two lines at most; the whole name on hover. */
export function NameWithin({ name, place }: { readonly name: string; readonly place: string }): ReactNode {
  const { beginning, rest } = partsWithin(name, place);
  return (
    <span className="r-two-lines" title={name}>
      {beginning === '' ? null : <span className="w-unseen">{beginning}</span>}
      {rest}
    </span>
  );
}
