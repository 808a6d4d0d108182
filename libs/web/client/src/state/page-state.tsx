import type { CSSProperties, ReactNode } from 'react';
import { useErrorText } from '../api/use-error-text';
import { useText } from '../text/use-text';
import { stateText } from './state.text';
import { useLate } from './use-late';

const styles = {
  notice: {
    maxWidth: 'calc(640px * var(--w-scale))',
    margin: 'var(--w-space-48) auto',
    padding: 'var(--w-space-24)',
    textAlign: 'center',
  },
  title: { margin: '0 0 var(--w-space-8)', fontSize: 'var(--w-type-20)', fontWeight: 600 },
  advice: { margin: 0, color: 'var(--w-muted)', textWrap: 'balance' },
  detail: {
    margin: 'var(--w-space-12) 0 0',
    fontSize: 'var(--w-type-12)',
    color: 'var(--w-muted)',
    overflowWrap: 'anywhere',
  },
  actions: { display: 'flex', gap: 'var(--w-space-12)', justifyContent: 'center', marginTop: 'var(--w-space-24)' },
  button: {
    padding: 'var(--w-space-8) var(--w-space-16)',
    color: 'var(--w-on-accent)',
    font: 'inherit',
    background: 'var(--w-accent)',
    border: 0,
    borderRadius: 'var(--w-radius)',
    cursor: 'pointer',
  },
  waiting: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    minHeight: 120,
    color: 'var(--w-muted)',
  },
} satisfies Record<string, CSSProperties>;

const titleColour = { calm: undefined, wrong: 'var(--w-danger)' } as const;

export interface NoticeProps {
  readonly title: string;
  readonly advice: string;
  /** What a machine said, for whoever is told about it. */
  readonly detail?: string | null;
  readonly actions?: ReactNode;
  readonly tone?: 'calm' | 'wrong';
  /** 1 where the words are all that the page has. */
  readonly level?: 1 | 2;
}

/** A page, or a part of one, that has words instead of figures: what, why, what to do. */
export function Notice({ title, advice, detail, actions, tone = 'calm', level = 2 }: NoticeProps): ReactNode {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <section style={styles.notice} role={tone === 'wrong' ? 'alert' : undefined}>
      <Heading style={{ ...styles.title, color: titleColour[tone] }}>{title}</Heading>
      <p style={styles.advice}>{advice}</p>
      {detail ? <p style={styles.detail}>{detail}</p> : null}
      {actions ? <div style={styles.actions}>{actions}</div> : null}
    </section>
  );
}

export interface FailureProps {
  readonly error: unknown;
  readonly retry?: () => void;
  /** 1 where the words are all that the page has. */
  readonly level?: 1 | 2;
}

/** What failed, in words, with a way to try again. */
export function Failure({ error, retry, level }: FailureProps): ReactNode {
  const say = useText(stateText);
  const { title, advice, detail } = useErrorText()(error);
  return (
    <Notice
      tone="wrong"
      level={level}
      title={title}
      advice={advice}
      detail={detail}
      actions={
        retry ? (
          <button type="button" style={styles.button} onClick={retry}>
            {say('retry')}
          </button>
        ) : null
      }
    />
  );
}

/** The place of something that is on its way; says so only after a while, and keeps its height. */
export function Waiting({ height }: { readonly height?: number }): ReactNode {
  const say = useText(stateText);
  const late = useLate(true);
  return (
    <div style={{ ...styles.waiting, ...(height ? { minHeight: height } : {}) }} role="status" aria-busy="true">
      {late ? say('loading') : null}
    </div>
  );
}
