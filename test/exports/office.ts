import { strFromU8, unzipSync } from 'fflate';

/** The parts of an office file as text, by name. */
export function partsOf(file: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(file)).map(([name, part]) => [name, strFromU8(part)]));
}

/** The words of a Word document in their order, a paragraph a line. */
export function wordsOf(file: Uint8Array): string {
  const xml = partsOf(file).get('word/document.xml') ?? '';
  return xml
    .split('</w:p>')
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)]
        .map(([, text = '']) => unescaped(text))
        .join(''),
    )
    .join('\n');
}

/** The sheets of a workbook: name, then rows of cells as words. */
export function sheetsOf(file: Uint8Array): ReadonlyMap<string, string[][]> {
  const parts = partsOf(file);
  const shared = [...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>(.*?)<\/si>/gsu)].map(
    ([, item = '']) => textOf(item),
  );
  const names = [...(parts.get('xl/workbook.xml') ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/gu)].map(
    ([, name = '']) => unescaped(name),
  );
  return new Map(
    names.map((name, index) => {
      const xml = parts.get(`xl/worksheets/sheet${index + 1}.xml`) ?? '';
      const rows = [...xml.matchAll(/<row [^>]*>(.*?)<\/row>/gsu)].map(([, row = '']) =>
        [...row.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gsu)].map(([, attributes = '', content = '']) => {
          const value = /<v>(.*?)<\/v>/su.exec(content)?.[1];
          if (attributes.includes('t="s"')) return shared[Number(value)] ?? '';
          return value === undefined ? textOf(content) : unescaped(value);
        }),
      );
      return [name, rows];
    }),
  );
}

/** A CSV file read as RFC 4180 says: fields in quotation marks may hold commas, line ends and doubled marks. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gu)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows.slice(0, -1);
}

function textOf(xml: string): string {
  return [...xml.matchAll(/<t(?: [^>]*)?>([^<]*)<\/t>/gu)].map(([, text = '']) => unescaped(text)).join('');
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
