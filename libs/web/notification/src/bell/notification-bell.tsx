import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useViewer } from '@wanchuang/web-access';
import { useText } from '@wanchuang/web-client';
import { bellText } from './bell.text';
import { useUnread } from './use-unread';
import '../notification.css';

const mostCounted = 99;

/** The way to the inbox, with the number of what is unread in it; for nobody but whoever has signed in. */
export function NotificationBell(): ReactNode {
  const say = useText(bellText);
  const { viewer } = useViewer();
  const unread = useUnread();
  if (viewer === null) return null;
  const label = unread === 0 ? say('none') : say('some', { count: unread });
  return (
    <Link className="n-bell" to="/inbox" aria-label={label} title={label}>
      <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" aria-hidden>
        <path d="M4 14.5h12l-1.4-2.2V8.6a4.6 4.6 0 0 0-9.2 0v3.7z" />
        <path d="M8.2 16.5a1.9 1.9 0 0 0 3.6 0" strokeLinecap="round" />
      </svg>
      {unread === 0 ? null : (
        <span className="n-count" aria-hidden>
          {unread > mostCounted ? `${mostCounted}+` : unread}
        </span>
      )}
    </Link>
  );
}
