import { type ReactNode, useState } from 'react';
import { useLocation } from 'react-router';
import { readUrlState, useJurisdictions, useText } from '@wanchuang/web-client';
import { useCurrentPage } from './current-page';
import { shellText } from './shell.text';

/** Says which values of the address nobody knows: a filter that was left out must not look like one that holds. */
export function AddressNotice(): ReactNode {
  const say = useText(shellText);
  const { search } = useLocation();
  const { unknownCode } = useJurisdictions();
  const page = useCurrentPage();
  const [dismissed, setDismissed] = useState('');
  const dropped = page === null ? [] : readUrlState(page.schema, new URLSearchParams(search)).dropped;
  const unknown = [
    ...dropped.map(({ parameter, value }) => `${parameter}=${value}`),
    ...(unknownCode === null ? [] : [`j=${unknownCode}`]),
  ].join(' ');
  if (unknown === '' || unknown === dismissed) return null;
  return (
    <div role="status" className="s-note">
      <span>{say('dropped', { values: unknown })}</span>
      <button type="button" className="w-plain-button" onClick={() => setDismissed(unknown)}>
        {say('dismiss')}
      </button>
    </div>
  );
}
