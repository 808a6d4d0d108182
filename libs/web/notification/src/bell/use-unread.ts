import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { useViewer } from '@wanchuang/web-access';
import { attempt, useConnection } from '@wanchuang/web-client';
import { UnreadNotificationsDocument } from '../notification.generated';

const minute = 60_000;

/** The page asks by itself: that is no use of the session, which ends without one. */
const inBackground = { headers: { 'x-background': '1' } };

/** How many notifications are unread: asked at the start, whenever somebody comes back, and each minute while they look. */
export function useUnread(): number {
  const { viewer } = useViewer();
  const isConnected = useConnection() === 'connected';
  const isAsked = viewer !== null;
  const { data, refetch } = useQuery(UnreadNotificationsDocument, {
    skip: !isAsked,
    fetchPolicy: 'cache-and-network',
    context: inBackground,
    pollInterval: minute,
    skipPollAttempt: () => document.visibilityState === 'hidden' || !isConnected,
  });
  useEffect(() => {
    if (!isAsked || !isConnected) return;
    const ask = (): void => attempt(refetch());
    window.addEventListener('focus', ask);
    return () => window.removeEventListener('focus', ask);
  }, [isAsked, isConnected, refetch]);
  return isAsked ? (data?.unreadNotifications ?? 0) : 0;
}
