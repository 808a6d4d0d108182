import { isProvisional } from '@wanchuang/domain-operation';
import { dayInShanghai, type Database } from '@wanchuang/server-platform';
import { releaseFigures } from './publish-figures';

interface Due {
  readonly jurisdictionId: number;
  readonly year: number;
}

/** The demo district and the places above it, each with the years that its centers have figures of; once. */
const dueSql = `
  SELECT DISTINCT place.ancestor_id AS "jurisdictionId", cell.year::int AS year
  FROM jurisdiction JOIN jurisdiction_closure place ON place.descendant_id = jurisdiction.id
  JOIN indicator_rollup cell ON cell.jurisdiction_id = jurisdiction.id
  WHERE EXISTS (SELECT FROM event WHERE type = 'demo.loaded' AND payload::jsonb ->> 'scale' = 'district')
    AND NOT EXISTS (SELECT FROM figure_release)
    AND EXISTS (SELECT FROM center WHERE center.jurisdiction_id = jurisdiction.id AND center.kind = 'CENTER')
  ORDER BY 1, 2`;

/** Tells the public the figures of the demo district, as its bureau would have. @returns how many releases were made */
export const publishDemoFigures = (database: Database): Promise<number> =>
  database.transact('system', async (tx) => {
    await tx.lockEventChain();
    const due = await tx.rows<Due>(dueSql);
    const open = due.filter(({ year }) => !isProvisional(year, dayInShanghai(tx.at)));
    for (const one of open) await releaseFigures(tx, one);
    return open.length;
  });
