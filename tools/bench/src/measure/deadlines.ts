import type { Client } from 'pg';
import type { ApiServer } from '../servers/api-server';
import { signInAs } from '../servers/sign-in';
import { median } from '../statistics';

interface DeadlineStage {
  readonly api: ApiServer;
  readonly client: Client;
  readonly jurisdictionId: number;
  readonly rounds: number;
}

/** Of each round so many, the middle one counts. */
const asks = 10;

/** What an officer's calendar shows, as somebody would read it who knows what was drawn. */
const byHand = `SELECT (
    SELECT count(*) FROM recognition_call WHERE jurisdiction_id = $1 AND state IN ('PUBLISHED', 'CLOSED') AND closes_at IS NOT NULL)
  + (SELECT count(*) FROM (SELECT jsonb_array_length(reckoning::jsonb) FROM public_notice WHERE jurisdiction_id = $1 AND state IN ('POSTED', 'CLOSED')) n)
  + (SELECT count(*) FROM panel WHERE jurisdiction_id = $1 AND state IN ('INVITED', 'IN_SESSION', 'CONCLUDED')) AS entries`;

const timed = async <T>(work: () => Promise<T>): Promise<{ milliseconds: number; answer: T }> => {
  const begun = performance.now();
  const answer = await work();
  return { milliseconds: performance.now() - begun, answer };
};

/** The calendar of deadlines of a bureau's officer, beside counting the same entries by one statement. */
export const measureDeadlines = async ({ api, client, jurisdictionId, rounds }: DeadlineStage): Promise<string> => {
  const cookie = await signInAs(client, api.port, 'BUREAU_OFFICER');
  const calendar = async (): Promise<number> => {
    const response = await fetch(`http://127.0.0.1:${api.port}/recognition/deadlines.ics`, { headers: { cookie } });
    if (!response.ok) throw new Error(`the calendar answered ${response.status}: ${await response.text()}`);
    return (await response.text()).split('BEGIN:VEVENT').length - 1;
  };
  const counted = async (): Promise<number> =>
    Number((await client.query<{ entries: string }>(byHand, [jurisdictionId])).rows[0]?.entries);
  const expected = await counted();
  const ratios: number[] = [];
  const took: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const [ours, theirs]: [number[], number[]] = [[], []];
    for (let ask = 0; ask < asks; ask += 1) {
      const answered = await timed(calendar);
      if (answered.answer !== expected)
        throw new Error(`the calendar has ${answered.answer} entries, ${expected} are due`);
      ours.push(answered.milliseconds);
      theirs.push((await timed(counted)).milliseconds);
    }
    took.push(median(ours));
    ratios.push(median(ours) / median(theirs));
  }
  return `${expected} entries of an officer’s calendar in ${median(took).toFixed(1)} ms, ${median(ratios).toFixed(1)} times as long as counting them by one statement`;
};
