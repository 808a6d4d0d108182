import { Select } from 'antd';
import type { ReactNode } from 'react';
import { useText } from '@wanchuang/web-client';
import { listAtOnce } from '@wanchuang/web-ui';
import { importText } from './import.text';
import { type ColumnRole, type MappingDraft, rolesOf, withColumn } from './mapping-draft';
import type { Preview } from './mapping-step';
import { MeasureFields } from './measure-fields';

interface ColumnTableProps {
  readonly preview: Preview;
  readonly draft: MappingDraft;
  readonly onChange: (draft: MappingDraft) => void;
}

/** The file's columns, one a row: what stands in them, and what they hold. */
export function ColumnTable({ preview, draft, onChange }: ColumnTableProps): ReactNode {
  const say = useText(importText);
  const roles = rolesOf[draft.shape].map((value) => ({ value, label: say(`role_${value}`) }));
  const hasFigures = draft.shape === 'wide';
  const heads = [
    say('column'),
    say('sample'),
    say('role'),
    ...(hasFigures ? [say('indicator'), say('unit'), say('factor'), say('currency')] : []),
  ];
  return (
    <section>
      <h2 className="i-heading">{say('columns')}</h2>
      <div className="i-scroll" role="region" aria-label={say('columns')} tabIndex={0}>
        <table className="i-table">
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {draft.columns.map((column, index) => (
              <tr key={column.column} data-ignored={column.role === 'ignored'}>
                <th scope="row">{column.column}</th>
                <td className="i-sample">{preview.columns[index]?.sample.join(' · ')}</td>
                <td>
                  <Select<ColumnRole>
                    {...listAtOnce}
                    className="i-cell"
                    aria-label={say('ofColumn', { what: say('role'), column: column.column })}
                    value={column.role}
                    options={roles}
                    popupMatchSelectWidth={false}
                    onChange={(role) => onChange(withColumn(draft, index, { role }))}
                  />
                </td>
                {column.role === 'figure' ? (
                  <MeasureFields
                    of={column.column}
                    measure={column}
                    onChange={(part) => onChange(withColumn(draft, index, part))}
                  />
                ) : hasFigures ? (
                  <td colSpan={4} />
                ) : null}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
