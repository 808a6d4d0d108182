import { completeCreditCode } from '@wanchuang/domain-registry';
import { createHash, randomBytes } from 'node:crypto';
import { Role, scopeKindOf } from '@wanchuang/domain-access';
import type { TestDatabase } from '@wanchuang/server-platform/testing';
import { recognitionFactory } from '@wanchuang/server-recognition/testing';
import { registryFactory } from '@wanchuang/server-registry/testing';

/** Rows of one district, by the name that the API gives an argument with their ids. */
export interface DistrictRows {
  readonly jurisdictionId: number;
  readonly organisationId: number;
  readonly personId: number;
  readonly roleHoldingId: number;
  readonly sessionId: number;
  readonly importRunId: number;
  readonly tokenId: number;
  readonly identityId: number;
  readonly exportId: number;
  readonly savedQueryId: number;
  readonly scheduleId: number;
  readonly webhookId: number;
  readonly callId: number;
  readonly applicationId: number;
  readonly evidenceId: number;
  readonly policyDocumentId: number;
  readonly interpretationId: number;
  readonly recordEntryId: number;
  readonly expertId: number;
  readonly tieId: number;
  readonly panelId: number;
  readonly seatId: number;
  readonly sheetId: number;
  readonly deliberationId: number;
  readonly noticeId: number;
  readonly itemId: number;
  readonly objectionId: number;
  readonly certificateId: number;
  readonly subsidyId: number;
  readonly obligationId: number;
}

const instant = '2026-06-30T04:00:00Z';

/**
 * Two districts beside each other with the same in each: a host, a person with a role and a session, a loaded import.
 * In the north one person for each role has signed in, with a session of their own.
 */
export const twoDistricts = async (test: TestDatabase) => {
  const make = registryFactory(test);
  const city = await make.jurisdiction({ code: 'CITY', level: 'MUNICIPALITY' });
  await make.catalogue();
  let made = 0;

  const session = async (personId: number): Promise<{ id: number; token: string }> => {
    const token = randomBytes(32).toString('base64url');
    const id = await make.insert('session', {
      person_id: personId,
      hash: createHash('sha256').update(token).digest('hex'),
      begun_at: instant,
      seen_at: instant,
      expires_at: '2026-07-01T00:00:00Z',
      second_factor: false,
    });
    return { id, token };
  };

  const person = (organisationId: number): Promise<number> => {
    made += 1;
    const named = { name: `测试${made}`, email: `p${made}@example.org`, phone: '13800000001' };
    return make.insert('person', { ...named, organisation_id: organisationId, status: 'ACTIVE' });
  };

  const role = (personId: number, held: Role, { jurisdictionId, organisationId }: Scope): Promise<number> =>
    make.insert('role_holding', {
      person_id: personId,
      role: held,
      from_on: '2020-01-01',
      ...(scopeKindOf(held) === 'ORGANISATION'
        ? { organisation_id: organisationId }
        : { jurisdiction_id: jurisdictionId }),
    });

  const token = (person_id: number): Promise<number> =>
    make.insert('token', {
      person_id,
      name: '报表',
      hash: `of ${person_id}`,
      datasets: '{FIGURES}',
      access: 'READ',
      points_per_minute: 1000,
      made_at: instant,
      expires_at: '2026-12-31T00:00:00Z',
    });

  const identity = (person_id: number): Promise<number> =>
    make.insert('person_identity', {
      person_id,
      issuer: 'https://id.invalid',
      subject: `s${person_id}`,
      linked_at: instant,
    });

  const dataExport = (person_id: number): Promise<number> =>
    make.insert('data_export', {
      person_id,
      dataset: 'centers',
      arguments: '{}',
      columns: '{name}',
      format: 'CSV',
      headings: 'KEYS',
      byte_order_mark: true,
      query: 'query { centers { nodes { name } } }',
      filter_zh: '全部',
      filter_en: 'Everything',
      schema_version: '0',
      state: 'QUEUED',
      created_at: instant,
    });

  const savedQuery = (person_id: number, jurisdiction_id: number): Promise<number> =>
    make.insert('saved_query', {
      person_id,
      jurisdiction_id,
      name: '各领域',
      document: '{ fields { code } }',
      variables: '',
      is_shared: true,
      saved_at: instant,
    });

  const schedule = (person_id: number, saved_query_id: number): Promise<number> =>
    make.insert('export_schedule', {
      person_id,
      saved_query_id,
      format: 'CSV',
      headings: 'KEYS',
      frequency: 'DAILY',
      hour: 8,
      state: 'PAUSED',
    });

  const webhook = (person_id: number): Promise<number> =>
    make.insert('webhook', {
      person_id,
      state: 'ACTIVE',
      name: '同步',
      address: 'https://receiver.invalid/',
      types: '{}',
      jurisdiction_ids: '{}',
      center_ids: '{}',
      sealed_secret: 'x',
      made_at: instant,
      sequence: 0,
    });

  /** Handed in, with a file as evidence. */
  const application = async (created_by: number, jurisdiction_id: number, host_id: number) => {
    const apply = recognitionFactory(test);
    const callId = await apply.call({ jurisdiction_id, state: 'DRAFT' });
    const department_id = await make.department({ jurisdiction_id });
    const applicationId = await apply.application({
      jurisdiction_id,
      call_id: callId,
      host_id,
      department_id,
      created_by,
    });
    const file_id = await make.insert('stored_file', {
      ...{ jurisdiction_id, audience: 'HELD', holder: `application_${applicationId}`, name: '制度.pdf' },
      ...{ media_type: 'application/pdf', size_bytes: 1, sha256: 'a'.repeat(64), uploaded_at: instant },
    });
    const added = { added_at: instant, added_by: created_by, handed_in_at: instant };
    const evidence = { application_id: applicationId, slot: 'OTHER', file_id, ...added };
    return { callId, applicationId, evidenceId: await make.insert('application_evidence', evidence) };
  };

  /** An expert who is invited to a panel, with a sheet that is begun. */
  const panel = async (person_id: number, jurisdiction_id: number, call_id: number, application_id: number) => {
    made += 1;
    const expertId = 5_000 + made; // ids of experts, seats and sheets are drawn by lot, so they are given
    await make.insert('expert', { id: expertId, jurisdiction_id, person_id, kind: 'FINANCE', state: 'ACTIVE' });
    const tieId = await make.insert('expert_tie', {
      ...{
        expert_id: expertId,
        kind: 'EMPLOYER',
        name: '某单位（虚拟）',
        credit_code: completeCreditCode('91500101MA0000099'),
      },
    });
    const panelId = await make.insert('panel', {
      ...{ jurisdiction_id, call_id, name: '论证专家组', meeting_on: '2026-07-10', state: 'INVITED' },
    });
    const seatId = 6_000 + made;
    await make.insert('seat', {
      ...{ id: seatId, panel_id: panelId, expert_id: expertId, kind: 'FINANCE', state: 'INVITED' },
      ...{ conflict_check: '{}', invited_at: instant },
    });
    const sheetId = 7_000 + made;
    await make.insert('scoring_sheet', { id: sheetId, seat_id: seatId, application_id, state: 'DRAFT' });
    return { expertId, tieId, panelId, seatId, sheetId };
  };

  /** A meeting and a notice that are drafted, an objection, and a center with its certificate and subsidy. */
  const outcome = async (jurisdiction_id: number, host_id: number, application_id: number) => {
    made += 1;
    const department_id = await make.department({ jurisdiction_id });
    const deliberationId = await make.insert('deliberation', {
      jurisdiction_id,
      state: 'DRAFT',
      held_on: '2026-06-29',
    });
    const noticeId = await make.insert('public_notice', {
      ...{ jurisdiction_id, state: 'DRAFT', number: '公示1号', title: '名单公示', body: '拟认定名单' },
    });
    const itemId = await make.insert('notice_item', {
      ...{ notice_id: noticeId, application_id, host_id, department_id, name: '创新中心', state: 'LISTED' },
    });
    const objectionId = await make.insert('objection', {
      ...{ jurisdiction_id, item_id: itemId, receipt_hash: made.toString(16).padStart(64, '0') },
      ...{ objector_name: '甲（虚拟）', body: '有异议', received_at: instant, state: 'RECEIVED' },
    });
    const center_id = await make.center({ jurisdiction_id, host_id, department_id });
    const announcement_id = await make.insert('announcement', {
      ...{ notice_id: noticeId, title: '认定通知', body: '予以认定', announced_on: '2026-06-29' },
    });
    const certificateId = await make.insert('certificate', {
      ...{ jurisdiction_id, center_id, announcement_id, year: 2026, serial: 1, number: 'TIC-2026-001' },
      ...{ center_name: '创新中心', host_name: '单位', issued_on: '2026-06-29' },
      verification_code: `${String(made).padStart(5, '0')}-00000-0000`,
    });
    const subsidyId = await make.insert('subsidy', {
      ...{ center_id, state: 'GRANTED', amount: '1', granted_on: '2026-06-29' },
    });
    const obligationId = await make.insert('obligation', {
      ...{ center_id, kind: 'CHARTER', clause: 'Art. 7(1)', recorded_at: instant },
    });
    return { deliberationId, noticeId, itemId, objectionId, certificateId, subsidyId, obligationId };
  };

  const district = async (code: string): Promise<DistrictRows> => {
    const jurisdictionId = await make.jurisdiction({ code, parent_id: city });
    const organisationId = await make.organisation({ jurisdiction_id: jurisdictionId });
    const personId = await person(organisationId);
    const importRunId = await make.insert('import_run', {
      jurisdiction_id: jurisdictionId,
      file_name: 'figures.csv',
      file_sha256: 'x',
      mapping: '{}',
      state: 'LOADED',
      created_at: instant,
    });
    const savedQueryId = await savedQuery(personId, jurisdictionId);
    const policyDocumentId = await make.policy(jurisdictionId);
    const applied = await application(personId, jurisdictionId, organisationId);
    return {
      jurisdictionId,
      organisationId,
      personId,
      roleHoldingId: await role(personId, 'ANALYST', { jurisdictionId, organisationId }),
      sessionId: (await session(personId)).id,
      importRunId,
      tokenId: await token(personId),
      identityId: await identity(personId),
      exportId: await dataExport(personId),
      savedQueryId,
      scheduleId: await schedule(personId, savedQueryId),
      webhookId: await webhook(personId),
      ...applied,
      ...(await outcome(jurisdictionId, organisationId, applied.applicationId)),
      ...(await panel(personId, jurisdictionId, applied.callId, applied.applicationId)),
      policyDocumentId,
      interpretationId: await make.insert('interpretation', {
        policy_document_id: policyDocumentId,
        state: 'RECORDED',
        clause: 'Art. 19',
        question_zh: '问',
        question_en: 'Q',
        ruling_zh: '答',
        ruling_en: 'A',
        decided_on: '2026-01-05',
        recorded_by: personId,
        recorded_at: instant,
      }),
      recordEntryId: await make.insert('record_entry', {
        jurisdiction_id: jurisdictionId,
        organisation_id: organisationId,
        credit_code: completeCreditCode('91500101MA0000001'),
        kind: 'BAD_CREDIT',
        occurred_on: '2025-01-01',
        description: '虚拟',
        source: '虚拟',
        recorded_by: personId,
        recorded_at: instant,
      }),
    };
  };

  const north = await district('NORTH');
  const south = await district('SOUTH');
  const cookies = new Map<Role, string>();
  for (const held of Object.values(Role)) {
    const personId = await person(north.organisationId);
    await role(personId, held, north);
    cookies.set(held, `wanchuang=${(await session(personId)).token}`);
  }
  return { make, north, south, person, role, session, cookies };
};

interface Scope {
  readonly jurisdictionId: number;
  readonly organisationId: number;
}
