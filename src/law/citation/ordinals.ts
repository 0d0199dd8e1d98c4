import type { Locale } from '../../locale.ts';

/** Grammatical shapes of an ordinal that citations are written in. */
export type OrdinalShape = 'masculine' | 'masculineGenitive' | 'feminine' | 'feminineGenitive';

/** Stems of 1 to 20, then of the tens to 90, then of 100. `*`: the soft adjective третий, третій. */
const stems: Readonly<Record<'ru' | 'uk', readonly string[]>> = {
  // biome-ignore format: a table
  ru: [
    'перв', 'втор', '*трет', 'четверт', 'пят', 'шест', 'седьм', 'восьм', 'девят', 'десят',
    'одиннадцат', 'двенадцат', 'тринадцат', 'четырнадцат', 'пятнадцат', 'шестнадцат', 'семнадцат', 'восемнадцат',
    'девятнадцат', 'двадцат', 'тридцат', 'сороков', 'пятидесят', 'шестидесят', 'семидесят', 'восьмидесят', 'девяност', 'сот',
  ],
  // biome-ignore format: a table
  uk: [
    'перш', 'друг', '*трет', 'четверт', "п'ят", 'шост', 'сьом', 'восьм', "дев'ят", 'десят',
    'одинадцят', 'дванадцят', 'тринадцят', 'чотирнадцят', "п'ятнадцят", 'шістнадцят', 'сімнадцят', 'вісімнадцят',
    "дев'ятнадцят", 'двадцят', 'тридцят', 'сороков', "п'ятдесят", 'шістдесят', 'сімдесят', 'вісімдесят', "дев'яност", 'сот',
  ],
};

/** Tens as they stand before a last ordinal: двадцать третий. 20 to 90, then 100. */
const tens: Readonly<Record<Locale, readonly string[]>> = {
  // biome-ignore format: a table
  ru: ['двадцать', 'тридцать', 'сорок', 'пятьдесят', 'шестьдесят', 'семьдесят', 'восемьдесят', 'девяносто', 'сто'],
  // biome-ignore format: a table
  uk: ['двадцять', 'тридцять', 'сорок', "п'ятдесят", 'шістдесят', 'сімдесят', 'вісімдесят', "дев'яносто", 'сто'],
  en: ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'],
};

const endings: Readonly<
  Record<'ru' | 'uk', { readonly hard: readonly string[]; readonly soft: readonly string[] }>
> = {
  // biome-ignore format: a table
  ru: {
    hard: ['ый', 'ой', 'ая', 'ое', 'ые', 'ого', 'ому', 'ым', 'ом', 'ых', 'ыми', 'ую', 'ою'],
    soft: ['ий', 'ья', 'ье', 'ьи', 'ьего', 'ьему', 'ьим', 'ьем', 'ьей', 'ьею', 'ьих', 'ьими', 'ью'],
  },
  // biome-ignore format: a table
  uk: {
    hard: ['ий', 'а', 'е', 'і', 'ого', 'ої', 'ому', 'ій', 'им', 'ою', 'их', 'ими', 'у'],
    soft: ['ій', 'я', 'є', 'і', 'ього', 'ьої', 'ьому', 'ім', 'ьою', 'іх', 'іми', 'ю'],
  },
};

// biome-ignore format: a table
const englishOrdinals: readonly string[] = [
  'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth',
  'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth',
  'thirtieth', 'fortieth', 'fiftieth', 'sixtieth', 'seventieth', 'eightieth', 'ninetieth', 'hundredth',
];

// biome-ignore format: a table
const englishCardinals: readonly string[] = [
  'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten',
  'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
];

/** Number words of a language: whole (`перший`, `first`), tens that wait for an ordinal, cardinals after a unit word. */
export interface NumberWords {
  readonly ordinals: ReadonlyMap<string, number>;
  readonly tens: ReadonlyMap<string, number>;
  /** English alone says "part two". */
  readonly cardinals: ReadonlyMap<string, number>;
}

/** The value of the word at `index` of the tables above: 1 to 20, then tens. */
const valueAt = (index: number): number => (index < 20 ? index + 1 : (index - 17) * 10);

function slavicOrdinals(lang: 'ru' | 'uk'): Map<string, number> {
  const forms = new Map<string, number>();
  for (const [index, stem] of stems[lang].entries()) {
    const soft = stem.startsWith('*');
    for (const ending of soft ? endings[lang].soft : endings[lang].hard) {
      forms.set((soft ? stem.slice(1) : stem) + ending, valueAt(index));
    }
  }
  return forms;
}

const tensOf = (lang: Locale): Map<string, number> =>
  new Map(tens[lang].map((word, index) => [word, (index + 2) * 10]));

/** The number words that citations of a language use, by their key (see keyOf). */
export const numberWords: Readonly<Record<Locale, NumberWords>> = {
  ru: { ordinals: slavicOrdinals('ru'), tens: tensOf('ru'), cardinals: new Map() },
  uk: { ordinals: slavicOrdinals('uk'), tens: tensOf('uk'), cardinals: new Map() },
  en: {
    ordinals: new Map(englishOrdinals.map((word, index) => [word, valueAt(index)])),
    tens: tensOf('en'),
    cardinals: new Map([
      ...englishCardinals.map((word, index): [string, number] => [word, index + 1]),
      ...tensOf('en'),
    ]),
  },
};

/** A number from 1 to 99 as an ordinal: `частина двадцять перша`. Undefined beyond. */
export function ordinalOf(value: number, lang: 'ru' | 'uk', shape: OrdinalShape): string | undefined {
  if (!Number.isInteger(value) || value < 1 || value > 99) return undefined;
  const rest = value > 20 ? value % 10 : 0;
  const prefix = rest === 0 ? '' : `${tens[lang][Math.floor(value / 10) - 2]} `;
  const last = rest === 0 ? value : rest;
  const stem = stems[lang][last <= 20 ? last - 1 : last / 10 + 17];
  if (stem === undefined) return undefined;
  return prefix + inflect(stem, last, lang, shape).replace("'", '’');
}

function inflect(stem: string, value: number, lang: 'ru' | 'uk', shape: OrdinalShape): string {
  if (stem.startsWith('*')) return stem.slice(1) + softEndings[lang][shape];
  // Stressed endings: второй, шестой, седьмой, восьмой, сороковой.
  if (lang === 'ru' && shape === 'masculine' && [2, 6, 7, 8, 40].includes(value)) return `${stem}ой`;
  return stem + hardEndings[lang][shape];
}

const hardEndings: Readonly<Record<'ru' | 'uk', Readonly<Record<OrdinalShape, string>>>> = {
  ru: { masculine: 'ый', masculineGenitive: 'ого', feminine: 'ая', feminineGenitive: 'ой' },
  uk: { masculine: 'ий', masculineGenitive: 'ого', feminine: 'а', feminineGenitive: 'ої' },
};

const softEndings: Readonly<Record<'ru' | 'uk', Readonly<Record<OrdinalShape, string>>>> = {
  ru: { masculine: 'ий', masculineGenitive: 'ьего', feminine: 'ья', feminineGenitive: 'ьей' },
  uk: { masculine: 'ій', masculineGenitive: 'ього', feminine: 'я', feminineGenitive: 'ьої' },
};

/** A number from 1 to 99 in English words: `two` or `second`. Undefined beyond. */
export function englishNumber(value: number, kind: 'cardinal' | 'ordinal'): string | undefined {
  if (!Number.isInteger(value) || value < 1 || value > 99) return undefined;
  const words = kind === 'cardinal' ? englishCardinals : englishOrdinals;
  if (value < 20) return words[value - 1];
  const ten = tens.en[Math.floor(value / 10) - 2] ?? '';
  if (value % 10 !== 0) return `${ten}-${words[(value % 10) - 1]}`;
  return kind === 'cardinal' ? ten : englishOrdinals[value / 10 + 17];
}
