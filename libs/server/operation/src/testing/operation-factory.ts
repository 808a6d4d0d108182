import { allIndicators } from '@wanchuang/domain-indicators';
import { allFields, completeCreditCode } from '@wanchuang/domain-registry';
import type { TestDatabase } from '@wanchuang/server-platform/testing';

type Value = string | number | boolean | null;
type Row = Record<string, Value>;

/** A row of each register with what a test does not care about filled in; `center_id` comes with the rest. */
const registerDefaults: Record<string, (index: number) => Row> = {
  technology_contract: (index) => ({
    registration_number: `HT-${index}`,
    title: `合同${index}`,
    kind: 'DEVELOPMENT',
    direction: 'SOLD',
    counterparty: '买方',
    amount: '1000',
    signed_on: '2020-01-10',
    registered_on: '2024-02-10',
  }),
  intellectual_property: (index) => ({
    number: `ZL-${index}`,
    title: `专利${index}`,
    kind: 'INVENTION_PATENT',
    owner: '中心',
    filed_on: '2022-05-05',
    granted_on: '2024-03-03',
  }),
  award: (index) => ({ title: `奖${index}`, level: 'PROVINCIAL', awarding_body: '市政府', awarded_on: '2024-06-01' }),
  standard: (index) => ({
    number: `GB/T ${index}`,
    title: `标准${index}`,
    level: 'NATIONAL',
    role: 'LED',
    published_on: '2024-04-04',
  }),
  publication: (index) => ({
    title: `Paper ${index}`,
    kind: 'PAPER',
    venue: 'Journal',
    international: true,
    published_on: '2024-07-07',
  }),
  product: (index) => ({ name: `产品${index}`, kind: 'PRODUCT', launched_on: '2024-08-08' }),
  project: (index) => ({
    number: `XM-${index}`,
    title: `课题${index}`,
    kind: 'RESEARCH_TASK',
    level: 'NATIONAL',
    funding: '500000',
    state: 'RUNNING',
    started_on: '2024-09-09',
  }),
  incubated_venture: (index) => ({ name: `企业${index}`, technology_sme: true, incubated_on: '2024-10-10' }),
};

/** Makes rows with what a test does not care about filled in. */
export const operationFactory = ({ owner }: TestDatabase) => {
  let made = 0;

  const insert = async (table: string, row: Row): Promise<number> => {
    const columns = Object.keys(row);
    const { rows } = await owner.query<{ id: number }>(
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((_, index) => `$${index + 1}`).join(', ')}) RETURNING id`,
      Object.values(row),
    );
    return rows[0]?.id ?? 0;
  };

  const jurisdiction = (row: Row = {}): Promise<number> => {
    made += 1;
    const names = { name_zh: `辖区${made}`, name_en: `District ${made}` };
    return insert('jurisdiction', { code: `J${made}`, level: 'DISTRICT', currency: 'CNY', ...names, ...row });
  };

  return {
    jurisdiction,

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

    /** A center with its department and host. */
    async center(row: Row & { jurisdiction_id: number }): Promise<number> {
      made += 1;
      const place = { jurisdiction_id: row.jurisdiction_id };
      const code = completeCreditCode(`91500101MA${String(made).padStart(7, '0')}`);
      const department = await insert('organisation', { ...place, kind: 'DEPARTMENT', name: `部门${made}` });
      const host = await insert('organisation', {
        ...place,
        kind: 'ENTERPRISE',
        name: `单位${made}`,
        credit_code: code,
      });
      return insert('center', {
        kind: 'CENTER',
        code: `C${made}`,
        name: `创新中心${made}`,
        field_id: 1,
        department_id: department,
        host_id: host,
        legal_form: 'PART_OF_HOST',
        formation_mode: 'ENTERPRISE_LED',
        status: 'ACTIVE',
        recognised_on: '2019-05-01',
        ...row,
      });
    },

    /** A row straight into a register's table, past the service. */
    entry(table: string, centerId: number, row: Row = {}): Promise<number> {
      made += 1;
      return insert(table, { center_id: centerId, ...registerDefaults[table]?.(made), ...row });
    },

    fact: (centerId: number, indicatorId: number, year: number, value: string, row: Row = {}): Promise<number> =>
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
