import type { JurisdictionLevel } from '@wanchuang/domain-registry';
import { type Database, globalId, type Transaction } from '@wanchuang/server-platform';

interface ShippedJurisdiction {
  readonly code: string;
  readonly level: JurisdictionLevel;
  readonly nameZh: string;
  readonly nameEn: string;
}

/** From the nation down to the district whose policy is shipped, each below the one before. */
const shipped: readonly ShippedJurisdiction[] = [
  { code: 'CN', level: 'NATION', nameZh: '全国', nameEn: 'China' },
  { code: '500000', level: 'MUNICIPALITY', nameZh: '重庆市', nameEn: 'Chongqing' },
  { code: '500101', level: 'DISTRICT', nameZh: '万州区', nameEn: 'Wanzhou' },
];

/**
 * The places that a new installation begins with, so that roles can be held in them; a database that has any keeps its own.
 * @returns whether they were made
 */
export const loadShippedJurisdictions = (database: Database): Promise<boolean> =>
  database.transact('system', async (tx) => {
    await tx.lockEventChain(); // of two nodes that start at once, one makes them
    const [any] = await tx.rows('SELECT 1 FROM jurisdiction LIMIT 1');
    if (any) return false;
    let parentId: number | null = null;
    for (const place of shipped) parentId = await insertPlace(tx, place, parentId);
    return true;
  });

const insertPlace = async (
  tx: Transaction,
  { code, level, nameZh, nameEn }: ShippedJurisdiction,
  parentId: number | null,
): Promise<number> => {
  const [row] = await tx.rows<{ id: number }>(
    `INSERT INTO jurisdiction (code, parent_id, level, name_zh, name_en, currency)
     VALUES ($1, $2, $3, $4, $5, 'CNY') RETURNING id`,
    [code, parentId, level, nameZh, nameEn],
  );
  if (!row) throw new Error('the jurisdiction was not written');
  const subject = globalId('jurisdiction', row.id);
  await tx.appendEvent({ type: 'jurisdiction.made', subject, jurisdictionId: row.id, payload: { code } });
  return row.id;
};
