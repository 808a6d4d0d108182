import type { ReactNode } from 'react';
import { nameParts } from './name-parts';
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
