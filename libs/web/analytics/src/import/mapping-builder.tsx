import type { ReactNode } from 'react';
import { useJurisdictions, useText } from '@wanchuang/web-client';
import { ColumnTable } from './column-table';
import { importText } from './import.text';
import { LabelTable } from './label-table';
import { documentOf, documentText } from './mapping-document';
import { type MappingDraft, labelsIn } from './mapping-draft';
import { MappingSettings } from './mapping-settings';
import type { Preview } from './mapping-step';

interface MappingBuilderProps {
  readonly preview: Preview;
  readonly draft: MappingDraft;
  readonly onChange: (draft: MappingDraft) => void;
}

/** Draws a mapping: where to, how centers are named, and what each column holds. */
export function MappingBuilder({ preview, draft, onChange }: MappingBuilderProps): ReactNode {
  const say = useText(importText);
  const { all } = useJurisdictions();
  const own = draft.place.isNew
    ? draft.place.currency
    : (all.find(({ code }) => code === draft.place.code)?.currency ?? draft.place.currency);
  const settle = (next: MappingDraft): void => onChange({ ...next, labels: labelsIn(next, preview) });
  return (
    <div className="i-way">
      <MappingSettings draft={draft} own={own} onChange={settle} />
      <ColumnTable preview={preview} draft={draft} onChange={settle} />
      {draft.shape === 'long' ? <LabelTable draft={draft} onChange={onChange} /> : null}
      <details className="i-json-details">
        <summary>{say('jsonShow')}</summary>
        <pre tabIndex={0}>{documentText(documentOf(draft, say('reason')))}</pre>
      </details>
    </div>
  );
}
