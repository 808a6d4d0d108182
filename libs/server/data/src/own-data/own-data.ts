import { globalId, type Reader } from '@wanchuang/server-platform';

/**
 * What is kept of a person, by table: those that it is read from, in the words of the API. `$1` is the person. A test holds it
 * against every table that refers to people.
 */
const parts: Readonly<Record<string, string>> = {
  role_holding: `SELECT 'roleHolding_' || id AS id, role, 'jurisdiction_' || jurisdiction_id AS "jurisdictionId",
    'organisation_' || organisation_id AS "organisationId", from_on AS "fromOn", until_on AS "untilOn"
    FROM role_holding WHERE person_id = $1 ORDER BY role_holding.id`,
  session: `SELECT 'session_' || id AS id, begun_at AS "begunAt", seen_at AS "seenAt", expires_at AS "expiresAt", ended_at AS "endedAt",
    second_factor AS "hasSecondFactor", device, address FROM session WHERE person_id = $1 ORDER BY session.id`,
  person_identity: `SELECT 'personIdentity_' || id AS id, issuer, subject, linked_at AS "linkedAt"
    FROM person_identity WHERE person_id = $1 ORDER BY person_identity.id`,
  token: `SELECT 'token_' || id AS id, name, datasets, access, documents_only AS "documentsOnly", made_at AS "madeAt",
    expires_at AS "expiresAt", revoked_at AS "revokedAt", used_at AS "usedAt" FROM token WHERE person_id = $1 ORDER BY token.id`,
  calendar_feed: `SELECT 'calendarFeed_' || id AS id, made_at AS "madeAt", revoked_at AS "revokedAt"
    FROM calendar_feed WHERE person_id = $1 ORDER BY calendar_feed.id`,
  notification: `SELECT 'notification_' || id AS id, kind, subject, created_at AS "createdAt", read_at AS "readAt", mailed_at AS "mailedAt"
    FROM notification WHERE person_id = $1 ORDER BY notification.id`,
  notification_preference: `SELECT kind, in_inbox AS "inInbox", mail FROM notification_preference WHERE person_id = $1 ORDER BY kind`,
  saved_query: `SELECT 'savedQuery_' || id AS id, name, document, variables, 'jurisdiction_' || jurisdiction_id AS "jurisdictionId",
    is_shared AS "isShared", document_id AS "documentId", saved_at AS "savedAt" FROM saved_query WHERE person_id = $1 ORDER BY saved_query.id`,
  export_schedule: `SELECT 'exportSchedule_' || id AS id, 'savedQuery_' || saved_query_id AS "savedQueryId", format, headings, frequency,
    weekday, month_day AS "monthDay", hour, until_on AS "untilOn", state, next_at AS "nextAt", failures
    FROM export_schedule WHERE person_id = $1 ORDER BY export_schedule.id`,
  data_export: `SELECT 'export_' || id AS id, title, dataset, query, arguments, format, state, fault, created_at AS "createdAt",
    finished_at AS "finishedAt", written AS rows, sha256 FROM data_export WHERE person_id = $1 ORDER BY data_export.id`,
  webhook: `SELECT 'webhook_' || id AS id, name, state, address, types,
    ARRAY(SELECT 'jurisdiction_' || one FROM unnest(jurisdiction_ids) one) AS "jurisdictionIds",
    ARRAY(SELECT 'center_' || one FROM unnest(center_ids) one) AS "centerIds", made_at AS "madeAt", delivered_at AS "deliveredAt",
    failed_at AS "failedAt", tested_at AS "testedAt" FROM webhook WHERE person_id = $1 ORDER BY webhook.id`,
  deliberation: `SELECT 'deliberation_' || id AS id, held_on AS "heldOn", signed_at AS "signedAt"
    FROM deliberation WHERE signed_by = $1 ORDER BY deliberation.id`,
  objection: `SELECT 'objection_' || id AS id, state, settlement_reason AS "settlementReason", settled_at AS "settledAt"
    FROM objection WHERE settled_by = $1 ORDER BY objection.id`,
  import_run: `SELECT 'importRun_' || id AS id, file_name AS "fileName", state, created_at AS "createdAt"
    FROM import_run WHERE maker_id = $1 ORDER BY import_run.id`,
  expert: `SELECT 'expert_' || id AS id, 'jurisdiction_' || jurisdiction_id AS "jurisdictionId", kind, further_kinds AS "furtherKinds", title, state,
    (SELECT coalesce(json_agg(json_build_object('kind', tie.kind, 'name', tie.name, 'fromOn', tie.from_on, 'untilOn', tie.until_on) ORDER BY tie.id), '[]')
      FROM expert_tie tie WHERE tie.expert_id = expert.id) AS ties,
    (SELECT coalesce(json_agg(json_build_object('id', 'seat_' || seat.id, 'panelId', 'panel_' || seat.panel_id, 'state', seat.state) ORDER BY seat.id), '[]')
      FROM seat WHERE seat.expert_id = expert.id) AS seats
    FROM expert WHERE person_id = $1 ORDER BY expert.id`,
  panel: `SELECT 'panel_' || id AS id, size_waiver AS "sizeWaiver", size_waived_on AS "sizeWaivedOn"
    FROM panel WHERE size_waived_by = $1 ORDER BY panel.id`,
  stored_file: `SELECT 'file_' || id AS id, name, media_type AS "mediaType", size_bytes AS "sizeBytes", sha256, holder,
    uploaded_at AS "uploadedAt" FROM stored_file WHERE uploaded_by = $1 ORDER BY stored_file.id`,
  application: `SELECT 'application_' || id AS id, name, state, created_at AS "createdAt"
    FROM application WHERE created_by = $1 ORDER BY application.id`,
  application_version: `SELECT 'applicationVersion_' || id AS id, 'application_' || application_id AS "applicationId", number,
    made_at AS "madeAt" FROM application_version WHERE made_by = $1 ORDER BY application_version.id`,
  application_evidence: `SELECT 'applicationEvidence_' || id AS id, 'application_' || application_id AS "applicationId", slot,
    added_at AS "addedAt" FROM application_evidence WHERE added_by = $1 ORDER BY application_evidence.id`,
  application_step: `SELECT 'applicationStep_' || id AS id, 'application_' || application_id AS "applicationId", step, at, reason
    FROM application_step WHERE by = $1 ORDER BY application_step.id`,
  application_comment: `SELECT 'applicationComment_' || id AS id, 'application_' || application_id AS "applicationId", field, text,
    made_at AS "madeAt" FROM application_comment WHERE made_by = $1 ORDER BY application_comment.id`,
  recommendation: `SELECT 'recommendation_' || id AS id, 'application_' || application_id AS "applicationId", verdict, opinion,
    made_at AS "madeAt" FROM recommendation WHERE made_by = $1 ORDER BY recommendation.id`,
  settlement: `SELECT 'settlement_' || id AS id, 'application_' || application_id AS "applicationId", rule, kind, is_met AS "isMet",
    reason, decided_on AS "decidedOn" FROM settlement WHERE signed_by = $1 ORDER BY settlement.id`,
  official_text: `SELECT 'officialText_' || id AS id, 'policyDocument_' || policy_document_id AS "policyDocumentId", article, edition,
    attached_at AS "attachedAt" FROM official_text WHERE attached_by = $1 ORDER BY official_text.id`,
  interpretation: `SELECT 'interpretation_' || id AS id, clause, state, recorded_by = $1 AS "isRecorder", recorded_at AS "recordedAt",
    signed_by = $1 AS "isSigner", signed_at AS "signedAt" FROM interpretation WHERE $1 IN (recorded_by, signed_by) ORDER BY interpretation.id`,
  decision: `SELECT 'decision_' || id AS id, kind, subject, decided_on AS "decidedOn", recorded_at AS "recordedAt"
    FROM decision WHERE signed_by = $1 ORDER BY decision.id`,
  ban: `SELECT 'ban_' || id AS id, 'organisation_' || organisation_id AS "organisationId", from_on AS "fromOn", recorded_at AS "recordedAt"
    FROM ban WHERE recorded_by = $1 ORDER BY ban.id`,
  record_entry: `SELECT 'recordEntry_' || id AS id, 'organisation_' || organisation_id AS "organisationId", kind, recorded_at AS "recordedAt"
    FROM record_entry WHERE recorded_by = $1 ORDER BY record_entry.id`,
};

/** Tables that refer to people and of which nothing is told: secrets, which would be worth stealing, and their hashes. */
export const untold = ['password', 'authenticator', 'recovery_code', 'one_time_link'];

/** Tables of which a person is told. */
export const told = Object.keys(parts);

const key = (table: string): string => table.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

const list = ([table, sql]: readonly [string, string]): string =>
  `'${key(table)}', (SELECT coalesce(json_agg(row_to_json(${table})), '[]') FROM (${sql}) ${table})`;

const statement = `
SELECT json_build_object(
  'person', (SELECT row_to_json(person) FROM (SELECT 'person_' || id AS id, name, email, phone, language, status,
    'organisation_' || organisation_id AS "organisationId" FROM person WHERE id = $1) person),
  ${Object.entries(parts).map(list).join(',\n  ')}) AS data`;

/** What is kept of a person, at one instant; what the event log says of their doings is ids, and stays in it. */
export const ownData = async (reader: Reader, personId: number): Promise<object> => {
  const [row] = await reader.rows<{ data: object }>(statement, [personId]);
  if (!row) throw new Error(`nothing was read of ${globalId('person', personId)}`);
  return row.data;
};
