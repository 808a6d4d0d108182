/** Where a window that was opened to sign in ends up. */
export const signedInPath = '/signed-in';

const channelName = 'wanchuang.session';

/** Tells the other windows of this browser that somebody has signed in. */
export function announceSession(): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage('begun');
  channel.close();
}

/** Hears when a session may have begun elsewhere: another window says so, or this one is looked at again. */
export function listenForSession(heard: () => void): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', heard);
  window.addEventListener('focus', heard);
  return () => {
    channel.close();
    window.removeEventListener('focus', heard);
  };
}
