import type { ReactNode } from 'react';
import { errorCode, Failure, Notice, Waiting } from '@wanchuang/web-client';

/** Whether there is no such thing, or none that the viewer may know of. */
const isMissing = (error: unknown): boolean => ['BAD_USER_INPUT', 'NOT_FOUND'].includes(errorCode(error));

interface UnfoundProps {
  /** Null: there is none; undefined: it is not there yet. */
  readonly found: null | undefined;
  readonly error: unknown;
  readonly retry: () => void;
  /** The page that says that there is none. */
  readonly missing: ReactNode;
}

/** In the place of what a page is about: that it is on its way, that it cannot be had now, or that there is none. */
export function Unfound({ found, error, retry, missing }: UnfoundProps): ReactNode {
  if (error != null && !isMissing(error)) return <Failure level={1} error={error} retry={retry} />;
  return error != null || found === null ? missing : <Waiting height={640} />;
}

interface MissingPageProps {
  readonly title: string;
  readonly advice: string;
  /** Where to go instead. */
  readonly back: ReactNode;
}

/** There is no such thing. */
export function MissingPage({ title, advice, back }: MissingPageProps): ReactNode {
  return (
    <>
      <title>{title}</title>
      <Notice level={1} title={title} advice={advice} actions={back} />
    </>
  );
}
