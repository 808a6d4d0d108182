import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useText } from '@wanchuang/web-client';
import { conclusionText } from '../state-words.text';
import { useFieldName } from './field-name';
import { sheetText } from './sheet.text';
import type { SheetDraftHandle } from './use-sheet-draft';

/** What another window has written in the same place: one of the two stays, as the expert says. */
export function Contested({ draft }: { readonly draft: SheetDraftHandle }): ReactNode {
  const say = useText(sheetText);
  const word = useText(conclusionText);
  const nameOf = useFieldName();
  return draft.contested.map(({ field, theirs }) => (
    <div key={field} className="g-contested" role="alert">
      <p>{say('contestedTitle', { name: nameOf(field) })}</p>
      <blockquote className="g-written">
        {field === 'conclusion' ? (theirs.conclusion === null ? '–' : word(theirs.conclusion)) : (theirs[field] ?? '–')}
      </blockquote>
      <div className="g-row">
        <Button size="small" onClick={() => draft.keeper.settle(field, 'MINE')}>
          {say('mine')}
        </Button>
        <Button size="small" onClick={() => draft.keeper.settle(field, 'THEIRS')}>
          {say('theirs')}
        </Button>
      </div>
    </div>
  ));
}
