import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { Notice, useText } from '@wanchuang/web-client';
import { shellText } from './shell.text';

/** An address that leads nowhere. */
export function NotFoundPage(): ReactNode {
  const say = useText(shellText);
  const { pathname } = useLocation();
  return (
    <>
      <title>{`${say('notFoundTitle')} · ${say('product')}`}</title>
      <Notice
        level={1}
        title={say('notFoundTitle')}
        advice={say('notFoundAdvice', { path: pathname })}
        actions={<Link to="/">{say('toOverview')}</Link>}
      />
    </>
  );
}
