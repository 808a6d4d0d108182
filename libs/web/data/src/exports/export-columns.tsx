import { Button, Checkbox, Form } from 'antd';
import type { ReactNode } from 'react';
import { useLanguage, useText } from '@wanchuang/web-client';
import type { DatasetChoice } from './export-question';
import { exportsText } from './exports.text';
import { usePart } from './use-part';

/** Which columns; all of them where none is chosen. */
export function ExportColumns({ dataset: { columns } }: { readonly dataset: DatasetChoice }): ReactNode {
  const say = useText(exportsText);
  const language = useLanguage();
  const [wantedKeys, setWanted] = usePart('columns');
  const keys = columns.map(({ key }) => key);
  const chosen = wantedKeys.length > 0 ? keys.filter((key) => wantedKeys.includes(key)) : keys;
  const isAll = chosen.length === keys.length;
  const choose = (wanted: readonly string[]): void =>
    setWanted(wanted.length === keys.length ? [] : keys.filter((key) => wanted.includes(key)));
  return (
    <Form.Item label={say('columns')} className="x-wide">
      <details className="x-columns">
        <summary>
          {isAll
            ? say('allColumns', { count: keys.length })
            : say('someColumns', { count: chosen.length, total: keys.length })}
        </summary>
        <div role="group" aria-label={say('columns')} className="x-choices">
          {columns.map((one) => (
            <Checkbox
              key={one.key}
              checked={chosen.includes(one.key)}
              disabled={chosen.length === 1 && chosen[0] === one.key}
              onChange={({ target }) =>
                choose(target.checked ? [...chosen, one.key] : chosen.filter((key) => key !== one.key))
              }
            >
              {language === 'zh' ? one.labelZh : one.labelEn}
            </Checkbox>
          ))}
        </div>
        {isAll ? null : (
          <Button size="small" onClick={() => choose(keys)}>
            {say('everyColumn')}
          </Button>
        )}
      </details>
    </Form.Item>
  );
}
