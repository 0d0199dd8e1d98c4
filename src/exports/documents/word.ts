import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import type { Locale } from '../../locale.ts';
import { settle } from './pack.ts';
import {
  type ComparisonSheet,
  type Link,
  namesOf,
  type QuoteSheet,
  type SideSheet,
  type TopicSheet,
} from './sheet.ts';
import { cell, headRow, row, table } from './word-table.ts';

/** How Word names languages, for its spelling and its voice. */
const languages: Readonly<Record<Locale, string>> = { ru: 'ru-RU', en: 'en-GB', uk: 'uk-UA' };

/**
 * A comparison as a Word document: what the texts are worth, a table of the topics where there are several, then each
 * topic with tables, quotes, citations and notes. The same sheet gives the same bytes.
 */
export async function wordOf(sheet: ComparisonSheet): Promise<Uint8Array<ArrayBuffer>> {
  const { lang, title, topics, words, draft, url } = sheet;
  const [only] = topics;
  const single = topics.length === 1 && only !== undefined;
  const name = single ? `${only.title}. ${title}` : title;
  const document = new Document({
    title: name,
    description: `${draft}. ${url}`,
    creator: 'Norma',
    lastModifiedBy: 'Norma',
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: 21, language: { value: languages[lang] } },
          paragraph: { spacing: { after: 100, line: 264 } },
        },
        title: { run: { size: 40, bold: true } },
        heading1: {
          run: { size: 30, bold: true },
          paragraph: { spacing: { before: 240, after: 120 }, keepNext: true },
        },
        heading2: {
          run: { size: 24, bold: true },
          paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
        },
        hyperlink: { run: { color: '2C3A9E', underline: {} } },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 },
          },
        },
        headers: { default: new Header({ children: [headLine(sheet)] }) },
        footers: { default: new Footer({ children: [footLine(sheet)] }) },
        children: [
          new Paragraph({ text: single ? only.title : title, heading: HeadingLevel.TITLE }),
          ...(single ? [plain(title)] : []),
          heading(words.status),
          ...sheet.status.map(plain),
          new Paragraph({
            children: [text(`${words.method}: `), link({ words: sheet.methodUrl, url: sheet.methodUrl })],
          }),
          plain(words.advice),
          ...(single ? [] : contentsOf(sheet)),
          ...topics.flatMap((topic) => topicBlocks(sheet, topic, !single)),
        ],
      },
    ],
  });
  const blob = await Packer.toBlob(document);
  return settle(new Uint8Array(await blob.arrayBuffer()));
}

function headLine({ draft, words }: ComparisonSheet): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.END,
    children: [new TextRun({ text: `${words.sides[1]}: ${draft}`, bold: true, size: 18 })],
  });
}

function footLine({ url }: ComparisonSheet): Paragraph {
  return new Paragraph({
    children: [
      new TextRun({ text: `Norma · ${url} · `, size: 18 }),
      new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 18 }),
    ],
  });
}

/** All topics in a table, each with how the sides stand to each other. */
function contentsOf({ words, topics }: ComparisonSheet): FileChild[] {
  const rows = topics.map(({ title, theme, sides: [kz, ua] }, index) =>
    row([
      cell(40, [plain(`${index + 1}. ${title}`), small(theme)]),
      cell(30, [plain(kz.relation), small(namesOf(kz.provisions))]),
      cell(30, [plain(ua.relation), small(namesOf(ua.provisions))]),
    ]),
  );
  return [heading(words.contents), table([headRow([words.topic, ...words.sides], [40, 30, 30]), ...rows])];
}

function topicBlocks(sheet: ComparisonSheet, topic: TopicSheet, titled: boolean): FileChild[] {
  const { words, forces } = sheet;
  const heads = words.sides.map((side, index) => `${side} — ${forces[index]}`);
  const { sides, differences, reason, caveat, terms, notes, answers, calculators } = topic;
  const section = (title: string, blocks: readonly FileChild[]) =>
    blocks.length === 0 ? [] : [heading(title), ...blocks];
  return [
    ...(titled
      ? [
          new Paragraph({ text: topic.title, heading: HeadingLevel.HEADING_1, pageBreakBefore: true }),
          plain(topic.theme),
        ]
      : []),
    ...section(`${words.differences} · ${topic.outcome}`, differences.map(bullet)),
    heading(words.requires),
    table([
      headRow(heads, [50, 50]),
      row(
        sides.map((side) =>
          cell(50, [strong(side.relation), plain(side.requires), placesOf(words.provisions, side)]),
        ),
      ),
    ]),
    ...section(words.reason, [plain(reason)]),
    heading(words.quotes),
    table([
      headRow(heads, [50, 50]),
      row(
        sides.map(({ quotes }) =>
          cell(
            50,
            quotes.length === 0
              ? [plain(words.noQuote)]
              : quotes.flatMap((quote) => quoteBlocks(words.original, quote)),
          ),
        ),
      ),
    ]),
    ...section(
      words.terms,
      terms.length === 0
        ? []
        : [
            table(
              terms.map(({ kz, ua, differ }) =>
                row([cell(25, [strong(kz)]), cell(25, [strong(ua)]), cell(50, [plain(differ)])]),
              ),
            ),
          ],
    ),
    ...section(words.caveat, caveat === undefined ? [] : [plain(caveat)]),
    ...section(
      words.notes,
      notes.map(
        (note) => new Paragraph({ bullet: { level: 0 }, children: [link(note), text(`: ${note.what}`)] }),
      ),
    ),
    ...section(words.answers, answers.map(linkLine)),
    ...section(words.calculators, calculators.map(linkLine)),
    new Paragraph({
      spacing: { before: 240 },
      children: [text(`${words.link}: `), link({ words: topic.url, url: topic.url })],
    }),
  ];
}

function placesOf(words: string, { provisions }: SideSheet): Paragraph {
  if (provisions.length === 0) return plain('—');
  const children = provisions.flatMap((place, index) =>
    index === 0 ? [link(place)] : [text('; '), link(place)],
  );
  return new Paragraph({ children: [text(`${words}: `), ...children] });
}

function quoteBlocks(original: string, quote: QuoteSheet): Paragraph[] {
  const said = (words: string, lang: Locale) =>
    new Paragraph({
      children: [new TextRun({ text: words, font: 'Cambria', language: { value: languages[lang] } })],
    });
  return [
    said(quote.words, quote.lang),
    new Paragraph({ children: [link(quote.cite), text(` (${quote.status})`, 18)] }),
    ...(quote.original === undefined
      ? []
      : [small(`${original}:`), said(quote.original.words, quote.original.lang)]),
  ];
}

function text(words: string, size?: number): TextRun {
  return new TextRun(size === undefined ? { text: words } : { text: words, size });
}

function plain(words: string): Paragraph {
  return new Paragraph({ text: words });
}

function strong(words: string): Paragraph {
  return new Paragraph({ children: [new TextRun({ text: words, bold: true })] });
}

function small(words: string): Paragraph {
  return new Paragraph({ children: [new TextRun({ text: words, size: 18, color: '5B5B66' })] });
}

function bullet(words: string): Paragraph {
  return new Paragraph({ text: words, bullet: { level: 0 } });
}

function heading(words: string): Paragraph {
  return new Paragraph({ text: words, heading: HeadingLevel.HEADING_2 });
}

function link({ words, url }: Link): ExternalHyperlink {
  return new ExternalHyperlink({ link: url, children: [new TextRun({ text: words, style: 'Hyperlink' })] });
}

function linkLine(target: Link): Paragraph {
  return new Paragraph({ bullet: { level: 0 }, children: [link(target)] });
}
