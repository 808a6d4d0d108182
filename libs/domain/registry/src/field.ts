/** A technology field; `id` is its key in the database. */
export interface Field {
  readonly id: number;
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
}

/** The field of a unit that has none, such as a region of open statistics. */
export const noField = { id: 0, code: 'NONE', nameZh: '无领域', nameEn: 'No field' } as const satisfies Field;

/** The fields that a center may belong to (Art. 2), in the order in which they are shown. */
export const technologyFields = [
  { id: 1, code: 'ADVANCED_MATERIALS', nameZh: '先进材料', nameEn: 'Advanced materials' },
  { id: 2, code: 'FOOD_AGRICULTURE', nameZh: '食品与农业', nameEn: 'Food and agriculture' },
  { id: 3, code: 'EQUIPMENT', nameZh: '装备制造', nameEn: 'Equipment' },
  { id: 4, code: 'MEDICINE_HEALTH', nameZh: '医药健康', nameEn: 'Medicine and health' },
  { id: 5, code: 'ENERGY_CHEMISTRY', nameZh: '能源与化工', nameEn: 'Energy and chemistry' },
  { id: 6, code: 'ELECTRONICS_SOFTWARE', nameZh: '电子与软件', nameEn: 'Electronics and software' },
  { id: 7, code: 'ECOLOGY', nameZh: '生态环保', nameEn: 'Ecology of the Three Gorges reservoir area' },
  { id: 8, code: 'OTHER', nameZh: '其他领域', nameEn: 'Other fields' },
] as const satisfies readonly Field[];

export type FieldCode = (typeof technologyFields)[number]['code'];

/** Every row of the database's `field` table: "no field" and the technology fields. */
export const allFields: readonly Field[] = [noField, ...technologyFields];
