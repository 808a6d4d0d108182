import { cellsOfPlace, decideCells, disclosureRule, type FigureState } from '@wanchuang/domain-access';
import { isProvisional } from '@wanchuang/domain-operation';
import {
  type AnswerReader,
  type Change,
  dayInShanghai,
  ExpectedError,
  globalId,
  requireRight,
  type Transaction,
} from '@wanchuang/server-platform';
import { badInput, checkYear } from '@wanchuang/server-registry';
import {
  contributionsOf,
  insertCounts,
  insertFigures,
  insertRelease,
  recognisedCenters,
  type Release,
  takeContributions,
  toldBefore,
} from './public-figures.store';
import { type PublicMeasure, summedMeasures } from './public-measure';

interface Wanted {
  readonly jurisdictionId: number;
  readonly year: number;
}

/** @throws ExpectedError BAD_USER_INPUT for an unknown place or a year that is not due, CONFLICT for what was told already */
const checkIsOpen = async (tx: Transaction, { jurisdictionId, year }: Wanted): Promise<void> => {
  checkYear('input.year', year);
  const place = globalId('jurisdiction', jurisdictionId);
  const [row] = await tx.rows<{ releaseId: number | null }>(
    `SELECT release.id AS "releaseId" FROM jurisdiction
     LEFT JOIN figure_release release ON release.jurisdiction_id = jurisdiction.id AND release.year = $2
     WHERE jurisdiction.id = $1`,
    [jurisdictionId, year],
  );
  if (!row) throw badInput('input.jurisdictionId', place, `there is no ${place}`);
  if (isProvisional(year, dayInShanghai(tx.at)))
    throw badInput('input.year', year, `the reports about ${year} are not due yet`);
  if (row.releaseId === null) return;
  const release = globalId('figureRelease', row.releaseId);
  throw new ExpectedError('CONFLICT', `Figures of ${place} for ${year} were published already: ${release}`, {
    release,
  });
};

/** What becomes of each sum of the place in one measure: of the whole (0) and of every field that has a center. */
const decided = async (
  tx: Transaction,
  release: Release,
  measure: PublicMeasure,
  fieldIds: readonly number[],
): Promise<Map<number, FigureState>> => {
  const contributions = await contributionsOf(tx, release, measure);
  const known = (await toldBefore(tx, release, measure)).map(({ key, centerIds }) => ({
    key,
    centerIds: new Set(centerIds),
  }));
  const wanted = cellsOfPlace(contributions.filter(({ isWithin }) => isWithin));
  const states = decideCells({ contributions, known, wanted }, disclosureRule);
  const all = new Map(fieldIds.map((fieldId): [number, FigureState] => [fieldId, 'TOO_FEW']));
  for (const [key, state] of states) all.set(Number(key), state);
  return all;
};

/** Tells the figures of a place and year, in the transaction that is open. @returns the release's number */
export async function releaseFigures(tx: Transaction, wanted: Wanted): Promise<number> {
  await tx.lockEventChain(); // of two places that tell at once, the later one knows what the earlier one told
  await checkIsOpen(tx, wanted);
  const release = await insertRelease(tx, wanted.jurisdictionId, wanted.year);
  await takeContributions(tx, release);
  const counts = await recognisedCenters(tx, release);
  await insertCounts(tx, release, counts);
  const found: FigureState[] = [];
  for (const measure of summedMeasures) {
    const states = await decided(
      tx,
      release,
      measure,
      counts.map(({ fieldId }) => fieldId),
    );
    await insertFigures(tx, release, measure, states);
    found.push(...states.values());
  }
  const shown = found.filter((state) => state === 'SHOWN').length;
  await tx.appendEvent({
    type: 'figures.published',
    subject: globalId('figureRelease', release.id),
    jurisdictionId: wanted.jurisdictionId,
    payload: { year: wanted.year, shown, suppressed: found.length - shown },
  });
  return release.id;
}

/** The same as the act of a bureau's leader (Art. 5). @returns what is read of the release */
export async function publishFigures<T>(change: Change, wanted: Wanted, read: AnswerReader<T>): Promise<T> {
  const publish = async (tx: Transaction): Promise<number> => {
    const { jurisdictionId } = wanted;
    requireRight(change.doer, 'PUBLISH_FIGURES', { jurisdictionId }, { place: 'input.jurisdictionId' });
    return releaseFigures(tx, wanted);
  };
  return (await change.once(publish, read)).answer;
}
