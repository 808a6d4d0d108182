import type { ReactNode } from 'react';
import { Failure, Waiting, useJurisdiction, useText } from '@wanchuang/web-client';
import { usePlaceYears } from '../years/use-place-years';
import { CentersList } from './centers-list';
import { centersText } from './centers.text';

/** The list of a place's centers, and the list behind a plot. */
export function CentersPage(): ReactNode {
  const say = useText(centersText);
  const jurisdiction = useJurisdiction();
  const { placeYears, error, retry } = usePlaceYears(jurisdiction.id);
  const title = say(jurisdiction.unit === 'CENTER' ? 'title' : 'titleRegions');
  return (
    <>
      <title>{title}</title>
      {error !== null ? <Failure error={error} retry={retry} /> : null}
      {placeYears === null ? (
        error === null && <Waiting height={480} />
      ) : (
        <CentersList key={jurisdiction.id} title={title} jurisdiction={jurisdiction} placeYears={placeYears} />
      )}
    </>
  );
}
