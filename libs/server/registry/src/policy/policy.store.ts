import { createHash } from 'node:crypto';
import { type Interpretation, parsePolicy, type Policy } from '@wanchuang/domain-policy';
import { ExpectedError, globalId, type Reader, type Transaction } from '@wanchuang/server-platform';

/** A policy as it is kept, and by which of its texts. */
export interface KeptPolicy extends Policy {
  readonly revisionId: number;
}

/** A policy as it is in force at a place. */
export interface PolicyInPlace {
  readonly id: number;
  /** The jurisdiction that made it: the asked one, or one above. */
  readonly jurisdictionId: number;
  readonly policy: KeptPolicy;
}

interface PolicyRow {
  readonly id: number;
  readonly jurisdictionId: number;
  readonly inForceUntil: string | null;
  readonly revisionId: number;
  readonly sha256: string;
  readonly text: string;
}

export const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A file is checked once: the same text is the same policy. */
const parsed = new Map<string, Policy>();
const mostParsed = 32;

const policyOfText = (text: string, sha256: string): Policy => {
  const known = parsed.get(sha256);
  if (known) return known;
  const read = parsePolicy(text);
  if (!read.ok) throw new Error(`the policy ${sha256} that was loaded has faults`);
  if (parsed.size >= mostParsed) parsed.clear();
  parsed.set(sha256, read.policy);
  return read.policy;
};

/** The day on which a policy ends is the table's: a later one that is loaded ends it. */
const inPlace = ({ id, jurisdictionId, inForceUntil, revisionId, sha256, text }: PolicyRow): PolicyInPlace => ({
  id,
  jurisdictionId,
  policy: { ...policyOfText(text, sha256), inForceUntil, revisionId },
});

const shown = `policy.id, policy.jurisdiction_id AS "jurisdictionId", policy.in_force_until AS "inForceUntil", revision.id AS "revisionId",
  revision.sha256, revision.text`;

/** A policy by the text that was loaded last. */
const asLoadedLast = `JOIN LATERAL (SELECT * FROM policy_revision WHERE policy_document_id = policy.id ORDER BY edition DESC LIMIT 1) revision ON TRUE`;

// One that holds on the day comes first; else the first that comes, or the last that has been: it says why nothing is found.
const nearestFirst = (on: string): string =>
  `closure.depth, (policy.in_force_from <= ${on} AND (policy.in_force_until IS NULL OR policy.in_force_until > ${on})) DESC,
  (policy.in_force_from > ${on}) DESC, abs(policy.in_force_from - ${on})`;

/** The policy of a place on a day. @param place SQL of its number @param on SQL of the day */
const ofPlace = (columns: string, place: string, on: string): string =>
  `SELECT ${columns} FROM jurisdiction_closure closure JOIN policy_document policy ON policy.jurisdiction_id = closure.ancestor_id
   ${asLoadedLast} WHERE closure.descendant_id = ${place} ORDER BY ${nearestFirst(on)} LIMIT 1`;

/**
 * Art. 26: SQL of the pattern by which names of a place are built on a day, as `parameterForHistory` says; NULL without one.
 * @param place SQL of its number
 * @param on SQL of the day
 */
export const namePatternOn = (place: string, on: string): string =>
  `(SELECT value ->> 'value' FROM (${ofPlace('policy.in_force_from, policy.in_force_until, revision.text', place, on)}) found,
     jsonb_array_elements(found.text::jsonb #> '{parameters,centerNamePattern,values}') AS value
   WHERE (found.in_force_until IS NULL OR found.in_force_until > ${on})
     AND daterange((value ->> 'from')::date, (value ->> 'until')::date) @> greatest(${on}, found.in_force_from))`;

/** The policy of the nearest place, from the jurisdiction upwards (Art. 5(1)), that has one; null where none has. */
export async function policyInPlace(reader: Reader, jurisdictionId: number, on: string): Promise<PolicyInPlace | null> {
  const [row] = await reader.rows<PolicyRow>(ofPlace(shown, '$1', '$2::date'), [jurisdictionId, on]);
  return row ? inPlace(row) : null;
}

/**
 * The policy of a jurisdiction, or of the nearest one above that has one. Before the first and after the last it is that
 * one, and `judge()` says why nothing is found (Art. 28); null where nobody has a policy.
 */
export const policyOn = async (reader: Reader, jurisdictionId: number, on: string): Promise<KeptPolicy | null> =>
  (await policyInPlace(reader, jurisdictionId, on))?.policy ?? null;

/** A policy, which nobody replaces until the transaction ends. @throws ExpectedError NOT_FOUND */
export async function lockPolicy(tx: Transaction, id: number): Promise<PolicyInPlace> {
  await tx.rows('SELECT 1 FROM policy_document WHERE id = $1 FOR NO KEY UPDATE', [id]);
  const found = await policyById(tx, id);
  if (found) return found;
  throw new ExpectedError('NOT_FOUND', `There is no policy ${globalId('policyDocument', id)}`, {
    place: 'input.policyDocumentId',
  });
}

async function policyById(reader: Reader, id: number): Promise<PolicyInPlace | null> {
  const [row] = await reader.rows<PolicyRow>(
    `SELECT ${shown} FROM policy_document policy ${asLoadedLast} WHERE policy.id = $1`,
    [id],
  );
  return row ? inPlace(row) : null;
}

/** A policy by one of its texts, which may have been put right since. */
export async function policyOfRevision(reader: Reader, revisionId: number): Promise<PolicyInPlace | null> {
  const [row] = await reader.rows<PolicyRow>(
    `SELECT ${shown} FROM policy_revision revision JOIN policy_document policy ON policy.id = revision.policy_document_id
     WHERE revision.id = $1`,
    [revisionId],
  );
  return row ? inPlace(row) : null;
}

/** The policies that a jurisdiction itself has made, oldest first. */
export const policiesOf = async (reader: Reader, jurisdictionId: number): Promise<readonly KeptPolicy[]> =>
  (
    await reader.rows<PolicyRow>(
      `SELECT ${shown} FROM policy_document policy ${asLoadedLast} WHERE policy.jurisdiction_id = $1 ORDER BY policy.in_force_from`,
      [jurisdictionId],
    )
  ).map((row) => inPlace(row).policy);

interface InterpretationColumns {
  readonly id: string;
  readonly clause: string;
  readonly questionZh: string;
  readonly questionEn: string;
  readonly rulingZh: string;
  readonly rulingEn: string;
  readonly decidedOn: string;
  readonly until: string | null;
  readonly effect: Interpretation['effect'];
}

/**
 * The signed interpretations of a policy (Art. 27), as `judge()` takes them; each holds until the one that takes its place.
 * @param knownAt as they were signed by then; without it, all
 */
export async function interpretationsOfPolicy(
  reader: Reader,
  policyDocumentId: number,
  knownAt: Date | null = null,
): Promise<readonly Interpretation[]> {
  const rows = await reader.rows<InterpretationColumns>(
    `SELECT 'interpretation_' || ruling.id AS id, ruling.clause, ruling.question_zh AS "questionZh", ruling.question_en AS "questionEn",
       ruling.ruling_zh AS "rulingZh", ruling.ruling_en AS "rulingEn", ruling.decided_on AS "decidedOn", ruling.effect,
       (SELECT later.decided_on FROM interpretation later WHERE later.replaces_id = ruling.id AND later.state = 'SIGNED'
         AND ($2::timestamptz IS NULL OR later.signed_at <= $2)) AS until
     FROM interpretation ruling
     WHERE ruling.policy_document_id = $1 AND ruling.state = 'SIGNED' AND ($2::timestamptz IS NULL OR ruling.signed_at <= $2)
     ORDER BY ruling.id`,
    [policyDocumentId, knownAt],
  );
  return rows.map(({ questionZh, questionEn, rulingZh, rulingEn, ...ruling }) => ({
    ...ruling,
    question: { zh: questionZh, en: questionEn },
    ruling: { zh: rulingZh, en: rulingEn },
  }));
}

/** The signed interpretations of the policy that is in force at a place (Art. 27): `judge()` picks those of its day. */
export async function interpretationsOn(
  reader: Reader,
  jurisdictionId: number,
  on: string,
): Promise<readonly Interpretation[]> {
  const found = await policyInPlace(reader, jurisdictionId, on);
  return found ? interpretationsOfPolicy(reader, found.id) : [];
}
