import type { Profile } from '../../src/law/profile.ts';

/** A line that holds text. Blank lines and furniture are left out; what stood around them is told by the flags. */
export interface Line {
  /** 1-based, as editors count: line feed, carriage return or both end a line. */
  readonly number: number;
  /** White space before the text, in characters: no-break spaces, tabs and form feeds count like spaces. */
  readonly indent: number;
  /** The text without white space at its edges and without invisible characters. */
  readonly text: string;
  /** A blank line, furniture after a page break, or the start of the file stands before. */
  readonly blank: boolean;
  /** A soft hyphen ended the line: its last word goes on in the next line. */
  readonly hyphenated: boolean;
}

/** What the profile drops from the text: a whole line of a web page or a print, or invisible characters of a line. */
export interface Furniture {
  readonly line: number;
  /** Stands in the line exactly so. */
  readonly text: string;
}

/** Soft hyphens, zero-width characters and direction marks: without a form of their own, furniture everywhere. */
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]+/gu;

/** Lines that web pages and prints put between the lines of an act. */
const furniture: Readonly<Record<Profile, RegExp>> = {
  rada: /^(?:(?:Версія для друку|Друкувати|Роздрукувати)\s*)+$|^(?:Наверх|Вгору|вгору|На початок)\s*↑?$|^(?:Сторінка|стор\.|Page)\s+\d+\s+(?:із|з|of)\s+\d+$/u,
  adilet:
    /^Toggle Dropdown$|^(?:(?:Версия для печати|Распечатать|Скачать)\s*)+$|^(?:Наверх|В начало)\s*↑?$|^(?:Страница|стр\.|Page)\s+\d+\s+(?:из|of)\s+\d+$|^©\s*\d{4}\.?\s*(?:РГП|RSE)(?!\p{L})/u,
};

/** First letters of furniture, so that most lines are not searched at all. */
const furnitureStart = /^[ВвНнДРСсПPT©–—-]/u;
const longestFurniture = 120;

/** A number beside a form feed, or `- 12 -` anywhere, is the number of a page. */
const pageNumber = /^\d{1,4}$/u;
const dashedNumber = /^[-–—]\s*\d{1,4}\s*[-–—]$/u;

/** Cuts a text into its lines. Every character that is no white space is in a line's text or in the furniture. */
export function linesOf(source: string, profile: Profile): { lines: Line[]; furniture: Furniture[] } {
  // A byte order mark is no column of the first line.
  const text = source.replace(/^\uFEFF/u, '');
  const raw = text.includes('\r') ? text.split(/\r\n?|\n/u) : text.split('\n');
  const hasInvisible = text.search(invisible) >= 0;
  const hasFeeds = text.includes('\f');
  const lines: Line[] = [];
  const dropped: Furniture[] = [];
  let blank = true;
  for (let index = 0; index < raw.length; index += 1) {
    const whole = raw[index] ?? '';
    let content = whole.trimStart();
    const indent = whole.length - content.length;
    content = content.trimEnd();
    let hyphenated = false;
    if (hasInvisible && content.search(invisible) >= 0) {
      hyphenated = content.endsWith('\u00AD');
      for (const match of content.matchAll(invisible)) dropped.push({ line: index + 1, text: match[0] });
      content = content.replace(invisible, '').trim();
    }
    if (content === '') {
      blank = true;
    } else if (isFurniture(content, profile) || (hasFeeds && isPageNumber(content, raw, index))) {
      dropped.push({ line: index + 1, text: content });
    } else {
      lines.push({ number: index + 1, indent, text: content, blank, hyphenated });
      blank = false;
    }
  }
  return { lines, furniture: dropped };
}

/** A number of its own on the line before or after a form feed. */
function isPageNumber(content: string, raw: readonly string[], index: number): boolean {
  if (!pageNumber.test(content)) return false;
  return [raw[index - 1], raw[index], raw[index + 1]].some((line) => line?.includes('\f') === true);
}

function isFurniture(content: string, profile: Profile): boolean {
  if (content.length > longestFurniture || !furnitureStart.test(content)) return false;
  return furniture[profile].test(content) || dashedNumber.test(content);
}

/** One space for each run of ASCII white space, edges trimmed. */
export function tidy(text: string): string {
  const trimmed = text.trim();
  return /[\t\n\v\f\r]| {2}/u.test(trimmed) ? trimmed.replace(/[ \t\n\v\f\r]+/gu, ' ') : trimmed;
}
