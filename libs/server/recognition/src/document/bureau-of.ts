import type { Reader } from '@wanchuang/server-platform';

export interface Bureau {
  /** 万州区 */
  readonly placeName: string;
  /** Whoever signs documents. */
  readonly bureauName: string;
  readonly isSynthetic: boolean;
}

/** The bureau of a jurisdiction as its documents name it; without an organisation of that kind, by the place. */
export async function bureauOf(reader: Reader, jurisdictionId: number): Promise<Bureau> {
  const [row] = await reader.rows<Bureau>(
    `SELECT name_zh AS "placeName", synthetic AS "isSynthetic", coalesce((SELECT name FROM organisation
       WHERE jurisdiction_id = jurisdiction.id AND kind = 'BUREAU' AND closed_on IS NULL ORDER BY id LIMIT 1),
       name_zh || '科学技术局') AS "bureauName"
     FROM jurisdiction WHERE id = $1`,
    [jurisdictionId],
  );
  if (!row) throw new Error('a jurisdiction that is not there');
  return row;
}
