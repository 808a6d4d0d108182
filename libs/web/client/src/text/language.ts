/** The languages of the interface. */
export const languageValues = ['zh', 'en'] as const;
export type Language = (typeof languageValues)[number];

/** The tag for `<html lang>`, for collation and for screen readers. */
export const languageTag = { zh: 'zh-CN', en: 'en' } as const satisfies Readonly<Record<Language, string>>;

/** The name of a thing that is kept in both languages (`nameZh`, `nameEn`). */
export function nameOf(thing: { readonly nameZh: string; readonly nameEn: string }, language: Language): string {
  return language === 'zh' ? thing.nameZh : thing.nameEn;
}

/** The name of a thing whose English name may be missing (`name`, `nameEn`): then its own name. */
export function localName(
  thing: { readonly name: string; readonly nameEn?: string | null },
  language: Language,
): string {
  return language === 'en' && thing.nameEn ? thing.nameEn : thing.name;
}
