import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { useText } from '@wanchuang/web-client';
import type { Documents } from './use-documents';
import { workbenchText } from './workbench.text';

export const documentPanelId = 'workbench-document';

/** The open queries in a row: arrow keys go along it, Delete closes. */
export function DocumentTabs({ documents }: { readonly documents: Documents }): ReactNode {
  const say = useText(workbenchText);
  const { tabs, activeIndex, choose, close, openEmpty, isReady } = documents;
  const list = useRef<HTMLDivElement>(null);
  const go = (index: number): void => {
    choose(index);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[index]?.focus();
  };
  const move = (event: KeyboardEvent): void => {
    const last = tabs.length - 1;
    if (event.key === 'ArrowRight') go(activeIndex === last ? 0 : activeIndex + 1);
    else if (event.key === 'ArrowLeft') go(activeIndex === 0 ? last : activeIndex - 1);
    else if (event.key === 'Delete' && tabs.length > 1) close(activeIndex);
    else return;
    event.preventDefault();
  };
  return (
    <div className="d-tabs">
      <div ref={list} role="tablist" aria-label={say('documents')} onKeyDown={move}>
        {tabs.map(({ id, title }, index) => (
          <button
            key={id}
            type="button"
            role="tab"
            aria-selected={index === activeIndex}
            aria-controls={documentPanelId}
            tabIndex={index === activeIndex ? 0 : -1}
            title={title || say('untitled')}
            onClick={() => index === activeIndex || choose(index)}
          >
            {title || say('untitled')}
          </button>
        ))}
      </div>
      {tabs.length > 1 ? (
        <button
          type="button"
          className="d-icon-button"
          aria-label={say('close', { title: tabs[activeIndex]?.title || say('untitled') })}
          onClick={() => close(activeIndex)}
        >
          <span aria-hidden>×</span>
        </button>
      ) : null}
      <button
        type="button"
        className="d-icon-button"
        aria-label={say('newDocument')}
        disabled={!isReady}
        onClick={openEmpty}
      >
        <span aria-hidden>+</span>
      </button>
    </div>
  );
}
