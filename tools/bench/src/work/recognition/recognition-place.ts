import type { Client } from 'pg';

/** Where the queries of recognition look. */
export interface RecognitionPlace {
  applications: number;
  /** The call that most answered. */
  callId: number;
  /** A panel that is being composed. */
  panelId: number;
  /** How many of the call's queue stand before the page in its middle. */
  before: number;
  /** The last of these. */
  deep: { since: string; id: number };
}

const find = `WITH largest AS (SELECT call_id, count(*)::int AS size FROM application GROUP BY 1 ORDER BY 2 DESC LIMIT 1)
  SELECT (SELECT count(*)::int FROM application) AS applications, call_id AS "callId", panel.id AS "panelId",
    size / 2 AS before, jsonb_build_object('since', place.state_since, 'id', place.id) AS deep
  FROM largest JOIN panel USING (call_id) JOIN LATERAL (
    SELECT id, state_since FROM application WHERE application.call_id = largest.call_id AND submitted_at IS NOT NULL
    ORDER BY state_since, id OFFSET size / 2 - 1 LIMIT 1) place ON TRUE
  WHERE panel.state = 'COMPOSING' ORDER BY panel.id LIMIT 1`;

/** Null where nothing of recognition was drawn. */
export const findRecognition = async (client: Pick<Client, 'query'>): Promise<RecognitionPlace | null> => {
  const { rows } = await client.query<RecognitionPlace>(find);
  return rows[0] ?? null;
};

/** @throws Error where nothing was drawn: the queries of recognition are asked at their own size alone */
export const drawnPlace = ({ recognition }: { recognition: RecognitionPlace | null }): RecognitionPlace => {
  if (recognition) return recognition;
  throw new Error('nothing of recognition was drawn');
};
