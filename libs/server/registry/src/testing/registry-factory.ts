import { createHash } from 'node:crypto';
import { allIndicators } from '@wanchuang/domain-indicators';
import { type Policy, wanzhouPolicy } from '@wanchuang/domain-policy';
import { allFields, completeCreditCode } from '@wanchuang/domain-registry';
import type { TestDatabase } from '@wanchuang/server-platform/testing';

type Row = Record<string, string | number | boolean | null>;

/** Makes rows with what a test does not care about filled in. */
export const registryFactory = ({ owner }: TestDatabase) => {
  let made = 0;

  const insert = async (table: string, row: Row): Promise<number> => {
    const columns = Object.keys(row);
    const places = columns.map((_, index) => `$${index + 1}`);
    const { rows } = await owner.query<{ id: number }>(
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places.join(', ')}) RETURNING *`,
      Object.values(row),
    );
    return rows[0]?.id ?? 0;
  };

  return {
    insert,

    /** The rows that every migrated database has of the domain's catalogues. */
    async catalogue(): Promise<void> {
      await owner.query(
        `INSERT INTO field SELECT * FROM jsonb_to_recordset($1::jsonb) AS row (id smallint, code text, "nameZh" text, "nameEn" text) ON CONFLICT DO NOTHING`,
        [JSON.stringify(allFields)],
      );
      await owner.query(
        `INSERT INTO indicator (id, code) SELECT id, code FROM jsonb_to_recordset($1::jsonb) AS row (id smallint, code text) ON CONFLICT DO NOTHING`,
        [JSON.stringify(allIndicators)],
      );
    },

    jurisdiction: (row: Row = {}): Promise<number> => {
      made += 1;
      return insert('jurisdiction', {
        code: `J${made}`,
        level: 'DISTRICT',
        name_zh: `辖区${made}`,
        name_en: `District ${made}`,
        currency: 'CNY',
        ...row,
      });
    },

    /** The measures of Wanzhou, as the jurisdiction's own. @param changes of the document, such as another number */
    policy: async (jurisdictionId: number, changes: Partial<Policy> = {}): Promise<number> => {
      const policy = { ...wanzhouPolicy, ...changes };
      const text = JSON.stringify(policy);
      const id = await insert('policy_document', {
        jurisdiction_id: jurisdictionId,
        document_number: policy.documentNumber,
        in_force_from: policy.inForceFrom,
        in_force_until: policy.inForceUntil,
      });
      await insert('policy_revision', {
        policy_document_id: id,
        edition: 1,
        sha256: createHash('sha256').update(text).digest('hex'),
        text,
        is_shipped: false,
        loaded_at: '2026-01-01T00:00:00Z',
      });
      return id;
    },

    organisation: (row: Row & { jurisdiction_id: number }): Promise<number> => {
      made += 1;
      const creditCode = completeCreditCode(`91500101MA${String(made).padStart(7, '0')}`);
      return insert('organisation', { kind: 'ENTERPRISE', name: `单位${made}`, credit_code: creditCode, ...row });
    },

    department: (row: Row & { jurisdiction_id: number }): Promise<number> => {
      made += 1;
      return insert('organisation', { kind: 'DEPARTMENT', name: `部门${made}`, ...row });
    },

    center: (row: Row & { jurisdiction_id: number; host_id: number; department_id: number }): Promise<number> => {
      made += 1;
      return insert('center', {
        kind: 'CENTER',
        code: `C${made}`,
        name: `创新中心${made}`,
        field_id: 1,
        legal_form: 'PART_OF_HOST',
        formation_mode: 'ENTERPRISE_LED',
        status: 'ACTIVE',
        recognised_on: '2020-05-01',
        ...row,
      });
    },

    fact: (
      centerId: number,
      indicatorId: number,
      year: number,
      value: number | string,
      row: Row = {},
    ): Promise<number> =>
      insert('indicator_fact', {
        center_id: centerId,
        indicator_id: indicatorId,
        year,
        value,
        source: 'REPORT',
        known_from: '2026-01-01T00:00:00Z',
        ...row,
      }),
  };
};
