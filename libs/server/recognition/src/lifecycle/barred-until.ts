import type { Transaction } from '@wanchuang/server-platform';
import { banOf } from '@wanchuang/server-registry';
import { hostOf } from '../application/application.store';

/** The first day on which a host may apply again (Art. 24), by its credit code, whatever its name is; null: it is not barred. */
export async function barredUntil(tx: Transaction, hostId: number, on: string): Promise<string | null> {
  const { creditCode } = await hostOf(tx, hostId);
  if (creditCode === null) return null;
  return (await banOf(tx, creditCode, on))?.until ?? null;
}
