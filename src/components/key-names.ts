import type { Locale } from '../locale.ts';

/** What stands on the keys of Cyrillic keyboards where a Latin one has these letters; С looks like its C. */
const cyrillic: Readonly<Record<string, Readonly<Record<'ru' | 'uk', string>>>> = {
  H: { ru: 'Р', uk: 'Р' },
  L: { ru: 'Д', uk: 'Д' },
  N: { ru: 'Т', uk: 'Т' },
  P: { ru: 'З', uk: 'З' },
  S: { ru: 'Ы', uk: 'І' },
  U: { ru: 'Г', uk: 'Г' },
};

/** A key as its keyboard names it: `KeyN` is `N`, and to readers of Cyrillic `N (Т)`; `Digit1` is `1`. */
export function keyNames(ui: Locale, code: string): string {
  if (code === 'Slash') return '/';
  const latin = code.replace(/^(?:Key|Digit)/u, '');
  const other = ui === 'en' ? undefined : cyrillic[latin]?.[ui];
  return other === undefined ? latin : `${latin} (${other})`;
}
