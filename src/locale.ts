/** The three languages of the interface and of the texts. */
export const locales = ['ru', 'en', 'uk'] as const;

export type Locale = (typeof locales)[number];

/** True for the code of one of the three languages. */
export function isLocale(value: string): value is Locale {
  return locales.some((locale) => locale === value);
}
