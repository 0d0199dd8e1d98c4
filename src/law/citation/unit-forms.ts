import { type Locale, locales } from '../../locale.ts';
import type { UnitWord } from './units.ts';

/** How many numbers may follow a form: a singular takes one, a plural several, an ambiguous one or several. */
export type Count = 'one' | 'many' | 'either';

export interface UnitForm {
  readonly word: UnitWord;
  readonly count: Count;
  /** An abbreviation of one or two letters, which in running text needs its stop: `п.`, `ст.`. */
  readonly short: boolean;
  /** A stop after it is its own and ends no sentence. */
  readonly abbreviated: boolean;
}

/** Stem, then the endings of the singular, of forms that may be either, and of the plural. */
type Noun = readonly [word: UnitWord, stem: string, one: string, either: string, many: string];

const ruHard = ['_ а у ом е', '', 'ы ов ам ами ах'] as const;
const ukHard = ['_ у ові ом і', '', 'и ів ам ами ах'] as const;

const nouns: Readonly<Record<Locale, readonly Noun[]>> = {
  ru: [
    ['subpunkt', 'подпункт', ...ruHard],
    ['punkt', 'пункт', ...ruHard],
    ['part', 'част', 'ь ью', 'и', 'ей ям ями ях'],
    ['article', 'стат', 'ья ье ью ьей ьею', 'ьи', 'ей ьям ьями ьях'],
    ['alinea', 'абзац', '_ а у ем е', '', 'ы ев ам ами ах'],
    ['chapter', 'глав', 'а е у ой ою', 'ы', '_ ам ами ах'],
    ['section', 'раздел', ...ruHard],
    ['subsection', 'подраздел', ...ruHard],
    ['subchapter', 'параграф', ...ruHard],
    ['letter', 'букв', 'а е у ой ою', 'ы', '_ ам ами ах'],
    ['letter', 'литер', 'а е у ой ою', 'ы', '_ ам ами ах'],
    ['footnote', 'сноск', 'а е у ой ою', 'и', 'ам ами ах'],
    ['preamble', 'преамбул', 'а е у ой ою ы', '', ''],
  ],
  uk: [
    ['subpunkt', 'підпункт', ...ukHard],
    ['punkt', 'пункт', ...ukHard],
    ['part', 'частин', 'а і у ою', 'и', '_ ам ами ах'],
    ['article', 'стат', 'тя тю тею', 'ті', 'ей тям тями тях'],
    ['alinea', 'абзац', '_ у ові ом і еві ем', '', 'и ів ам ами ах і'],
    ['chapter', 'глав', 'а і у ою', 'и', '_ ам ами ах'],
    ['section', 'розділ', ...ukHard],
    ['subsection', 'підрозділ', ...ukHard],
    ['subchapter', 'параграф', '_ а у ові ом і', '', 'и ів ам ами ах'],
    ['letter', 'літер', 'а і у ою', 'и', '_ ам ами ах'],
    ['letter', 'букв', 'а і у ою', 'и', '_ ам ами ах'],
    ['footnote', 'виноск', 'а у ою', 'и', 'ам ами ах'],
    ['footnote', 'виносці', '_', '', ''],
    ['preamble', 'преамбул', 'а і у ою и', '', ''],
  ],
  en: [
    ['subparagraph', 'subparagraph', '_', '', 's'],
    ['subparagraph', 'sub-paragraph', '_', '', 's'],
    ['paragraph', 'paragraph', '_', '', 's'],
    ['article', 'article', '_', '', 's'],
    ['part', 'part', '_', '', 's'],
    ['subpoint', 'subpoint', '_', '', 's'],
    ['subpoint', 'sub-point', '_', '', 's'],
    ['point', 'point', '_', '', 's'],
    ['letter', 'letter', '_', '', 's'],
    ['alinea', 'indent', '_', '', 's'],
    ['chapter', 'chapter', '_', '', 's'],
    ['section', 'section', '_', '', 's'],
    ['subsection', 'subsection', '_', '', 's'],
    ['subchapter', 'subchapter', '_', '', 's'],
    ['footnote', 'footnote', '_', '', 's'],
    ['preamble', 'preamble', '_', '', ''],
  ],
};

/** Abbreviations, without stops. */
const abbreviations: Readonly<Record<Locale, readonly (readonly [UnitWord, string])[]>> = {
  // biome-ignore format: a table
  ru: [
    ['pp', 'пп'], ['subpunkt', 'подп'], ['punkt', 'п'], ['part', 'ч'], ['article', 'ст'], ['article', 'стст'],
    ['alinea', 'абз'], ['chapter', 'гл'], ['section', 'разд'], ['subsection', 'подразд'], ['subchapter', '§'], ['footnote', 'сн'],
  ],
  // biome-ignore format: a table
  uk: [
    ['pp', 'пп'], ['subpunkt', 'підп'], ['punkt', 'п'], ['part', 'ч'], ['article', 'ст'], ['article', 'стст'],
    ['alinea', 'абз'], ['chapter', 'гл'], ['section', 'розд'], ['subsection', 'підрозд'], ['subchapter', '§'],
  ],
  // biome-ignore format: a table
  en: [
    ['subparagraph', 'subpara'], ['subparagraph', 'subparas'], ['subparagraph', 'sub-para'], ['subparagraph', 'sub-paras'],
    ['paragraph', 'para'], ['paragraph', 'paras'], ['paragraph', 'par'], ['paragraph', 'pars'],
    ['article', 'art'], ['article', 'arts'], ['point', 'pt'], ['point', 'pts'], ['chapter', 'ch'], ['chapter', 'chap'],
    ['section', 'sec'], ['subsection', 'subsec'], ['subchapter', 'subch'], ['footnote', 'fn'],
  ],
};

/** Expands a stem with endings: `_` is the bare stem. */
export function formsOf(stem: string, endings: string): string[] {
  return endings === '' ? [] : endings.split(' ').map((ending) => (ending === '_' ? stem : stem + ending));
}

function formsIn(lang: Locale): Map<string, UnitForm> {
  const forms = new Map<string, UnitForm>();
  for (const [word, stem, one, either, many] of nouns[lang]) {
    for (const form of formsOf(stem, one))
      forms.set(form, { word, count: 'one', short: false, abbreviated: false });
    for (const form of formsOf(stem, either))
      forms.set(form, { word, count: 'either', short: false, abbreviated: false });
    for (const form of formsOf(stem, many)) {
      const known = forms.get(form);
      forms.set(form, {
        word,
        count: known === undefined ? 'many' : 'either',
        short: false,
        abbreviated: false,
      });
    }
  }
  for (const [word, form] of abbreviations[lang]) {
    forms.set(form, {
      word,
      count: 'either',
      short: form.length <= 2 && form !== '§',
      abbreviated: form !== '§',
    });
  }
  return forms;
}

/** Every written form of the unit words of a language, by its key (see keyOf). */
export const unitForms: Readonly<Record<Locale, ReadonlyMap<string, UnitForm>>> = {
  ru: formsIn('ru'),
  uk: formsIn('uk'),
  en: formsIn('en'),
};

/** All languages in one: for queries, whose language is not known. A form that languages share means one word. */
export const allUnitForms: ReadonlyMap<string, UnitForm> = new Map(
  locales.toReversed().flatMap((lang) => [...unitForms[lang]]),
);
