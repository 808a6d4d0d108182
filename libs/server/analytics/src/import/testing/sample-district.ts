import { completeCreditCode } from '@wanchuang/domain-registry';
import { refreshCenterRollup } from '../../rollup/refresh-rollups';
import { type ImportKit, mappingWith } from './import-kit';

/** The credit code of the sample center's host. */
export const hostCode = completeCreditCode('91500101MA5U00000');

/** A district with one recognised center: code C1, called 新名, before that 旧名. @returns the center's id */
export async function sampleDistrict({ db }: Pick<ImportKit, 'db'>): Promise<number> {
  await db.owner.query(`
    INSERT INTO jurisdiction (id, code, level, name_zh, name_en, currency) VALUES (90, 'DISTRICT', 'DISTRICT', '区', 'District', 'CNY');
    INSERT INTO organisation (id, jurisdiction_id, kind, credit_code, name)
      VALUES (91, 90, 'ENTERPRISE', '${hostCode}', 'Host'), (92, 90, 'DEPARTMENT', NULL, 'Department');
    INSERT INTO center (id, kind, jurisdiction_id, code, name, field_id, department_id, host_id, legal_form, formation_mode, status, recognised_on)
      VALUES (93, 'CENTER', 90, 'C1', '新名', 1, 92, 91, 'PART_OF_HOST', 'ENTERPRISE_LED', 'ACTIVE', '2020-01-01');
    INSERT INTO center_former_name VALUES (93, '旧名', '2021-01-01');`);
  await db.database.transact('test', (tx) => refreshCenterRollup(tx, [90]));
  return 93;
}

/** The small mapping for the sample district, by whatever the first column names. */
export const districtMapping = (by = 'code'): Record<string, unknown> =>
  mappingWith({
    jurisdiction: { code: 'DISTRICT' },
    center: { column: 'code', by, unknown: 'refuse' },
    rates: { EUR: '7.5' },
  });
