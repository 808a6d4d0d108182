import { Dropdown, Popover } from 'antd';
import { type ReactNode, type RefObject, memo, useState } from 'react';
import { listAtOnce, popoverAtOnce } from '../controls/at-once';
import { useUiText } from '../theme/ui-text';
import { fileNameOf } from './compose-svg';
import { drawCard } from './draw-card';
import { type PlotTable, csvOf } from './plot-table';
import { pngOf, saveFile } from './save-file';

/** What a figure means, and the clause that it rests on. */
export interface Definition {
  readonly term: string;
  readonly text: string;
  readonly clause?: string;
}

export interface CardActionsProps {
  readonly card: RefObject<HTMLElement | null>;
  readonly title: string;
  readonly table: PlotTable;
  readonly definitions: readonly Definition[];
  readonly showsTable: boolean;
  readonly onShowTable: (shows: boolean) => void;
}

/** 表格 · 下载 · 口径: the same on every plot. */
export const CardActions = memo(function CardActions({
  card,
  title,
  table,
  definitions,
  showsTable,
  onShowTable,
}: CardActionsProps): ReactNode {
  const text = useUiText();
  const [failed, setFailed] = useState(false);

  const save: Readonly<Record<string, (element: HTMLElement) => void | Promise<void>>> = {
    png: async (element) => saveFile(fileNameOf(title, 'png'), await pngOf(drawCard(element))),
    svg: (element) => saveFile(fileNameOf(title, 'svg'), new Blob([drawCard(element)], { type: 'image/svg+xml' })),
    csv: () => saveFile(fileNameOf(title, 'csv'), new Blob([csvOf(table)], { type: 'text/csv;charset=utf-8' })),
  };
  const saveAs = async (kind: string): Promise<void> => {
    if (card.current === null) return;
    try {
      await save[kind]?.(card.current);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  const items = [
    ...(showsTable
      ? []
      : [
          { key: 'png', label: text.downloadPng },
          { key: 'svg', label: text.downloadSvg },
        ]),
    { key: 'csv', label: text.downloadCsv },
  ];
  return (
    <div className="w-card-actions w-screen-only">
      {failed && <span role="alert">{text.downloadFailed}</span>}
      <button
        type="button"
        className="w-card-action"
        aria-pressed={showsTable}
        onClick={() => onShowTable(!showsTable)}
      >
        {showsTable ? text.plot : text.table}
      </button>
      <Dropdown
        {...listAtOnce}
        trigger={['click']}
        menu={{ items, onClick: ({ key }) => void saveAs(key) }}
        placement="bottomRight"
      >
        <button type="button" className="w-card-action" aria-haspopup="menu">
          {text.download}
        </button>
      </Dropdown>
      {definitions.length > 0 && (
        <Popover
          {...popoverAtOnce}
          trigger="click"
          placement="bottomRight"
          content={<Definitions definitions={definitions} clauseWord={text.clause} />}
        >
          <button type="button" className="w-card-action" aria-haspopup="dialog">
            {text.definition}
          </button>
        </Popover>
      )}
    </div>
  );
});

function Definitions({
  definitions,
  clauseWord,
}: {
  readonly definitions: readonly Definition[];
  readonly clauseWord: string;
}): ReactNode {
  return (
    <dl className="w-definitions">
      {definitions.map(({ term, text, clause }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            {text}
            {clause !== undefined && (
              <span className="w-clause">
                {clauseWord} {clause}
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
