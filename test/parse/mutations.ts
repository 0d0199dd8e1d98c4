import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';

/** Texts that mutations start from: the two sources and every fixture. */
export const texts: readonly string[] = [
  'content/sources/kz-ethics/text.txt',
  'content/sources/ua-civil-service/text.txt',
  ...readdirSync('test/fixtures/parse').map((name) => `test/fixtures/parse/${name}/input.txt`),
].map((path) => readFileSync(path, 'utf8'));

/** Pieces that mean something to the parser, where they should not stand. */
// biome-ignore format: a table
const pieces = [
  'Стаття ', 'Статья ', 'Article ', 'Розділ ', 'Роздiл ', 'Глава ', 'Section ', '§ 1', '1.', '2.', '1)', '3)', 'а)', '1.1.', 'I.', 'ІЗ', '¹',
  '{', '}', '(', ')', '"', '«', '»', '“', '„', '”', ':', ';', '.', ',', '–', '-', '№', '\u00ad', '\u200b', '\ufeff', '\f', '\t', '\u00a0', '\r',
  '\u2028', '\ud800', '𝒳', 'Додаток', 'Приложение 1', 'Appendix', 'Утвержден', 'ЗАТВЕРДЖЕНО', 'Сноска.', 'Footnote.', '{Статтю', '( Закон 1',
  'викласти в такій редакції:', 'изложить в следующей редакции:', 'Зміст', 'СОДЕРЖАНИЕ', 'Прикінцеві положення', 'Президент', 'Б. Нурымбетов',
];

const longest = 2000;

type Mutation = (lines: readonly string[]) => string[];

const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  place.map(
    (a): Mutation =>
      (lines) =>
        lines.filter((_, index) => index !== at(lines, a)),
  ),
  fc.tuple(place, place).map(
    ([a, b]): Mutation =>
      (lines) =>
        insert(lines, at(lines, a), lines[at(lines, b)] ?? ''),
  ),
  fc.tuple(place, place).map(
    ([a, b]): Mutation =>
      (lines) => {
        const [i, j] = [at(lines, a), at(lines, b)];
        return lines.map((line, index) =>
          index === i ? (lines[j] ?? '') : index === j ? (lines[i] ?? '') : line,
        );
      },
  ),
  fc.tuple(place, place, fc.constantFrom(...pieces)).map(
    ([a, b, piece]): Mutation =>
      (lines) =>
        change(lines, at(lines, a), (line) => {
          const cut = Math.floor(b * (line.length + 1));
          return line.slice(0, cut) + piece + line.slice(cut);
        }),
  ),
  fc.tuple(place, place).map(
    ([a, b]): Mutation =>
      (lines) =>
        change(lines, at(lines, a), (line) => line.slice(0, Math.floor(b * (line.length + 1)))),
  ),
  fc.tuple(place, fc.array(fc.constantFrom(...pieces), { maxLength: 8 })).map(
    ([a, list]): Mutation =>
      (lines) =>
        insert(lines, at(lines, a), list.join('')),
  ),
);

function at(lines: readonly string[], share: number): number {
  return Math.floor(share * lines.length);
}

function insert(lines: readonly string[], index: number, line: string): string[] {
  return [...lines.slice(0, index), line, ...lines.slice(index)];
}

function change(lines: readonly string[], index: number, edit: (line: string) => string): string[] {
  return lines.map((line, each) => (each === index ? edit(line) : line));
}

/** Cuts of real texts, with lines cut, doubled, swapped, and pieces put in. */
export const mutated: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...texts),
    place,
    fc.integer({ min: 1, max: longest }),
    fc.array(mutation, { maxLength: 6 }),
    fc.constantFrom('\n', '\n', '\r\n', '\r', '\n\n'),
  )
  .map(([text, from, length, mutations, end]) => {
    const start = Math.floor(from * text.length);
    const lines = mutations.reduce<string[]>(
      (list, mutate) => mutate(list),
      text.slice(start, start + length).split('\n'),
    );
    return lines.join(end).slice(0, longest);
  });

/** Texts of nothing but pieces: more headings, quotes and brackets than any act has. */
export const pieced: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(fc.constantFrom(...pieces), fc.constantFrom('\n', '\n\n', ' ', 'Текст ', 'слово.', '\n     ')),
    {
      maxLength: 120,
    },
  )
  .map((list) => list.join('').slice(0, longest));

/** Letters of both alphabets, digits and signs in any order, and any other character. */
export const mixed: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc.constantFrom(...'АВСЕІОРТХЗасеіорхABCEIOPTXacelopx0123456789.)(-– \n\n"«»{}:;'),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 4 }) },
    ),
    { maxLength: 600 },
  )
  .map((list) => list.join('').slice(0, longest));
