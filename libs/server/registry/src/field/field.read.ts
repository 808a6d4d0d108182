import { noField } from '@wanchuang/domain-registry';
import type { Reader, RequestContext } from '@wanchuang/server-platform';
import { oneForEach } from '../reading/batch';
import type { FieldType } from './field.type';

const columns = 'id AS key, code, name_zh AS "nameZh", name_en AS "nameEn"';

/** The technology fields in the order in which they are shown; "no field" is none of them. */
export const readFields = (reader: Reader): Promise<FieldType[]> =>
  reader.rows(`SELECT ${columns} FROM field WHERE id <> ${noField.id} ORDER BY id`);

const readByKeys = async (reader: Reader, keys: readonly number[]): Promise<(FieldType | null)[]> =>
  oneForEach(keys, await reader.rows<FieldType>(`SELECT ${columns} FROM field WHERE id = ANY($1::int[])`, [keys]));

/** The field with that number in the database; null for "no field". */
export const loadField = async (context: RequestContext, key: number): Promise<FieldType | null> =>
  key === noField.id
    ? null
    : context.loader('field', (keys: readonly number[]) => readByKeys(context.reader, keys)).load(key);
