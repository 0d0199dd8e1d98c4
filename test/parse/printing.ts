import { type Draft, type DraftArticle, type DraftPart, printWords } from './drafts.ts';

/** How a draft is printed: what copies of acts really look like. */
export interface Printing {
  /** Characters of a line; 0: a paragraph is a line. */
  readonly width: number;
  /** White space before the first line of a paragraph. */
  readonly indent: string;
  readonly blankLines: boolean;
  readonly upperHeadings: boolean;
  /** Title of a section or chapter on the line of its label, or on the next. */
  readonly titleOnNextLine: boolean;
  readonly articleTitles: boolean;
  /** `Стаття 5.` or `Стаття 5`. */
  readonly stops: boolean;
  readonly romanSections: boolean;
  readonly lineEnd: string;
}

const roman = ['', 'I', 'II', 'III', 'IV', 'V', 'VI'];

/** A draft as text, and the addresses that the text must give. */
export function printDraft(
  draft: Draft,
  printing: Printing,
  act: string,
): { readonly text: string; readonly provisions: string[]; readonly groups: string[] } {
  const words = printWords[draft.lang];
  const paragraphs: string[] = [];
  const provisions: string[] = [];
  const groups: string[] = [];
  const add = (text: string) => paragraphs.push(text);
  const heading = (word: string, number: string, title: string, stop: boolean) => {
    const label = `${printing.upperHeadings ? word.toUpperCase() : word} ${number}${stop ? '.' : ''}`;
    const shown = printing.upperHeadings ? title.toUpperCase() : title;
    if (title !== '' && printing.titleOnNextLine) paragraphs.push(label, shown);
    else add(title === '' ? label : `${label} ${shown}`);
  };
  add(words.title);
  add(words.adoption);
  add(words.preamble);
  let number = 0;
  let suffix = 0;
  let chapterNumber = 0;
  for (const [index, section] of draft.sections.entries()) {
    const sectionAddress = `${act}/section-${index + 1}`;
    groups.push(sectionAddress);
    const printed = printing.romanSections ? (roman[index + 1] ?? '') : String(index + 1);
    heading(words.section, printed, section.title, printing.stops);
    for (const chapter of section.chapters) {
      if (chapter.title !== undefined) {
        chapterNumber += 1;
        groups.push(`${sectionAddress}/chapter-${chapterNumber}`);
        heading(words.chapter, String(chapterNumber), chapter.title, printing.stops);
      }
      for (const article of chapter.articles) {
        if (article.inserted && number > 0) suffix += 1;
        else {
          number += 1;
          suffix = 0;
        }
        const name = suffix === 0 ? String(number) : `${number}-${suffix}`;
        heading(words.article, name, printing.articleTitles ? article.title : '', printing.stops);
        provisions.push(`${act}/${name}`);
        printArticle(article, `${act}/${name}`, add, provisions);
        if (article.note) add(words.note(name));
      }
    }
  }
  const lines = paragraphs.flatMap((text) => {
    const wrapped = wrapParagraph(text, printing);
    return printing.blankLines ? [...wrapped, ''] : wrapped;
  });
  lines.push(...words.signature.map((line, index) => (index === 0 ? printing.indent : '') + line));
  return { text: lines.join(printing.lineEnd), provisions, groups };
}

function printArticle(
  article: DraftArticle,
  address: string,
  add: (text: string) => void,
  provisions: string[],
): void {
  const numbered = article.parts.length > 1;
  for (const [index, part] of article.parts.entries()) {
    const partAddress = numbered ? `${address}/${index + 1}` : address;
    if (numbered) provisions.push(partAddress);
    printPart(part, numbered ? `${index + 1}. ` : '', partAddress, add, provisions);
  }
}

function printPart(
  part: DraftPart,
  label: string,
  address: string,
  add: (text: string) => void,
  provisions: string[],
): void {
  add(`${label}${part.text}${part.points.length > 0 ? ':' : '.'}`);
  for (const [index, point] of part.points.entries()) {
    add(`${index + 1}) ${point.toLowerCase()}${index + 1 < part.points.length ? ';' : '.'}`);
    provisions.push(`${address}/${index + 1}`);
  }
  for (const text of part.more) add(`${text}.`);
}

/** Lines of a paragraph, the first one set in. */
export function wrapParagraph(text: string, { width, indent }: Pick<Printing, 'width' | 'indent'>): string[] {
  if (width === 0) return [indent + text];
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(' ')) {
    if (line.trim() !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line += line.trim() === '' ? word : ` ${word}`;
  }
  lines.push(line);
  return lines;
}
