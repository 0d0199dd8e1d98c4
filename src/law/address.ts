/**
 * The language-free name of a place in an act: `kz-code/9/16`, `ua-draft/59/2`,
 * `ua-draft/section-3/chapter-2`, `kz-code/14/al-2`, `kz-code/9/fn-1`. See ARCHITECTURE.md, "Addresses".
 */
export type Address = string;

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

/** Letters of other alphabets that stand for Roman digits in real acts (`ІІІ`, `ХV`). */
const romanLookalikes: Readonly<Record<string, string>> = {
  І: 'I', // U+0406
  Ӏ: 'I', // U+04C0
  Х: 'X', // U+0425
  С: 'C', // U+0421
  М: 'M', // U+041C
  l: 'I',
};

/** Letters of points in ASCII; every letter of either alphabet has a name of its own. */
// biome-ignore format: a table
const letters: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'gg', д: 'd', е: 'e', ё: 'yo', є: 'ye', ж: 'zh', з: 'z', и: 'i', і: 'ii',
  ї: 'yi', й: 'j', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh',
  ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: 'hard', ы: 'y', ь: 'soft', э: 'eh', ю: 'yu', я: 'ya',
};

/** The value of a Roman numeral written in Latin letters, Cyrillic look-alikes or both; undefined where it is none. */
export function romanValue(text: string): number | undefined {
  const digits = [...text].map((letter) => romanDigits[romanLookalikes[letter] ?? letter]);
  let total = 0;
  for (const [index, digit] of digits.entries()) {
    if (digit === undefined) return undefined;
    const next = digits[index + 1];
    total += next !== undefined && next > digit ? -digit : digit;
  }
  return total > 0 && toRoman(total) === normalRoman(text) ? total : undefined;
}

function normalRoman(text: string): string {
  return [...text].map((letter) => romanLookalikes[letter] ?? letter).join('');
}

/** A number in Latin Roman figures: 4 → `IV`. */
export function toRoman(value: number): string {
  // biome-ignore format: a table
  const steps: readonly (readonly [number, string])[] = [
    [1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'],
    [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
  ];
  let rest = value;
  let roman = '';
  for (const [size, digits] of steps) {
    while (rest >= size) {
      roman += digits;
      rest -= size;
    }
  }
  return roman;
}

/** Capital letters that stand for digits in real acts: `ІЗ` for 13, `З` for 3. */
const digitLookalikes: Readonly<Record<string, string>> = { І: '1', I: '1', l: '1', З: '3', О: '0', O: '0' };

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const superscriptRun = /[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu;

/** A number written with letters that look like digits; undefined where it is none. */
function lookalikeDigits(text: string): string | undefined {
  if (text !== 'З' && (text.length < 2 || !/[ЗОO0-9]/u.test(text))) return undefined;
  const digits = [...text].map((letter) => digitLookalikes[letter] ?? letter).join('');
  return /^\d+$/u.test(digits) ? String(BigInt(digits)) : undefined;
}

/**
 * The address segment of a printed number: `16)` → `16`, `41-4)` → `41-4`, `5 - 1 .` → `5-1`, `III-А` → `3-a`, `5¹` → `5-1`, `ІЗ` → `13`,
 * `а)` → `a`. Undefined where the text holds no number or letter.
 */
export function segmentOf(printed: string): string | undefined {
  const parts = printed
    .replace(superscriptRun, (signs) => `-${[...signs].map((sign) => superscripts.indexOf(sign)).join('')}`)
    .replace(/[\s().:]+/gu, ' ')
    .trim()
    .split(/\s*[-–—‑]\s*|\s+/u)
    .filter((part) => part !== '');
  if (parts.length === 0) return undefined;
  const lettered = /^\(?(?:\p{L}\)|\p{Ll}\.?)$/u.test(printed.trim());
  const segments = parts.map((part) => {
    if (/^\d+$/u.test(part)) return String(BigInt(part));
    // `l)` and `с)` are letters of a list, though they look like Roman digits.
    const roman = lettered ? undefined : romanValue(part);
    if (roman !== undefined) return String(roman);
    const digits = lookalikeDigits(part);
    if (digits !== undefined) return digits;
    const ascii = [...part.toLowerCase()].map((letter) =>
      /[a-z0-9]/u.test(letter) ? letter : letters[letter],
    );
    return ascii.includes(undefined) ? undefined : ascii.join('');
  });
  return segments.includes(undefined) ? undefined : segments.join('-');
}

/** The act of an address: its first segment. */
export function actOf(address: Address): string {
  return address.split('/', 1)[0] ?? address;
}

/** The unit of an address, its first two segments: `kz-code/9/16` → `kz-code/9`; the act's own address stays. */
export function unitOf(address: Address): Address {
  return address.split('/', 2).join('/');
}

/** True where `inner` is `outer` itself or stands inside it. */
export function isWithin(inner: Address, outer: Address): boolean {
  return inner === outer || inner.startsWith(`${outer}/`);
}

/** The addresses around an address, from the act down, itself excluded. */
export function ancestorsOf(address: Address): Address[] {
  const segments = address.split('/');
  return segments.slice(0, -1).map((_, index) => segments.slice(0, index + 1).join('/'));
}
