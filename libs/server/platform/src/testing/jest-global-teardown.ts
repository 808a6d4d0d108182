/** Ends what the global set-up started. */
export default async (): Promise<void> => {
  const { wanchuangStopTestServer: stop } = globalThis as { wanchuangStopTestServer?: () => Promise<void> };
  await stop?.();
};
