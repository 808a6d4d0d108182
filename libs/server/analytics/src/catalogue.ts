import { allIndicators, indicatorByCode } from '@wanchuang/domain-indicators';
import { allFields } from '@wanchuang/domain-registry';
import type { Query } from '@wanchuang/server-platform';

/** Adds the rows and renames those that changed; a row that the domain no longer has is kept, because facts may rest on it. */
export const synchroniseCatalogue = async (query: Query): Promise<void> => {
  await query(
    `INSERT INTO field (id, code, name_zh, name_en)
     SELECT * FROM unnest($1::smallint[], $2::text[], $3::text[], $4::text[])
     ON CONFLICT (id) DO UPDATE SET code = excluded.code, name_zh = excluded.name_zh, name_en = excluded.name_en`,
    [
      allFields.map((field) => field.id),
      allFields.map((field) => field.code),
      allFields.map((field) => field.nameZh),
      allFields.map((field) => field.nameEn),
    ],
  );
  await query(
    `INSERT INTO indicator (id, code, part_of_id)
     SELECT * FROM unnest($1::smallint[], $2::text[], $3::smallint[])
     ON CONFLICT (id) DO UPDATE SET code = excluded.code, part_of_id = excluded.part_of_id`,
    [
      allIndicators.map((indicator) => indicator.id),
      allIndicators.map((indicator) => indicator.code),
      allIndicators.map((indicator) => (indicator.partOf ? indicatorByCode(indicator.partOf).id : null)),
    ],
  );
};
