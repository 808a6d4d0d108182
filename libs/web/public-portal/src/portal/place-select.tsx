import type { ReactNode } from 'react';
import {
  type Jurisdiction,
  jurisdictionParameter,
  nameOf,
  useLanguage,
  useText,
  useUrlState,
} from '@wanchuang/web-client';
import { portalText } from './portal.text';

interface PlaceSelectProps {
  readonly places: readonly Jurisdiction[];
  /** Null where the address names a place that is none of these. */
  readonly current: Jurisdiction | null;
}

/** The place whose centers are shown, where there is more than one to choose from. */
export function PlaceSelect({ places, current }: PlaceSelectProps): ReactNode {
  const say = useText(portalText);
  const language = useLanguage();
  const { setState } = useUrlState(jurisdictionParameter);
  if (places.length < 2 && current !== null) return null;
  return (
    <label className="p-choice">
      <span>{say('place')}</span>
      <select
        className="p-select"
        value={current?.code ?? ''}
        onChange={({ target }) => setState({ j: target.value === '' ? null : target.value })}
      >
        {current === null ? <option value="">–</option> : null}
        {places.map((place) => (
          <option key={place.id} value={place.code}>
            {nameOf(place, language)}
          </option>
        ))}
      </select>
    </label>
  );
}
