import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { convert, findOffice } from '../../scripts/office.ts';
import { type Topic, topicsOf } from '../../src/editorial/topics.ts';
import { readTopics } from '../../src/editorial/topics-read.ts';
import { translator } from '../../src/i18n.ts';
import { locales } from '../../src/locale.ts';
import { readCsv, sheetsOf, wordsOf } from '../exports/office.ts';

const { topics } = readTopics(process.cwd());
const [topic] = topicsOf(topics, 'kz-code/9').filter(({ sides }) => sides.ua.provisions.length > 0);
const oneSpaced = (text: string) => text.replace(/\s+/gu, ' ');

/** What a document of one topic must say in `ui`. */
function saidOf(ui: (typeof locales)[number], { title, reason, differences, quotes }: Topic): string[] {
  const t = translator(ui);
  const quoted = quotes.map(({ words }) => words[ui]);
  return [
    t('force.draft.name'),
    t('compare.document.advice'),
    title[ui],
    reason[ui],
    differences[0]?.[ui] ?? '?',
    ...quoted,
  ];
}

test('the built documents hold every topic, its quotes, and what the texts are worth', () => {
  for (const ui of locales) {
    const t = translator(ui);
    const words = wordsOf(readFileSync(`dist/documents/compare.${ui}.docx`));
    for (const each of topics)
      for (const said of [each.title[ui], each.reason[ui], ...each.quotes.map((quote) => quote.words[ui])])
        expect(words).toContain(said);
    expect(words).toContain(t('force.draft.name'));
    const cells = readCsv(readFileSync(`dist/documents/compare.${ui}.csv`, 'utf8').slice(1));
    expect(
      cells
        .slice(1)
        .map((row) => row[1])
        .sort(),
    ).toEqual(topics.map(({ title }) => title[ui]).sort());
    expect(new Set(cells.map(({ length }) => length)).size).toBe(1);
    expect(cells.at(-1)?.join()).toContain(t('force.draft.name'));
    const sheets = [...sheetsOf(readFileSync(`dist/documents/compare.${ui}.xlsx`))];
    expect(sheets[0]?.[1].length).toBe(topics.length + 1);
    expect(sheets[0]?.[1].map((row) => row[1])).toEqual(cells.map((row) => row[1]));
    expect(sheets.at(-1)?.[1].flat()).toContain(t('force.draft.name'));
  }
});

test('LibreOffice opens the documents, and their words are in what it makes of them', () => {
  test.setTimeout(180_000);
  if (topic === undefined) throw new Error('no topic');
  const office = findOffice();
  if (office === undefined) {
    // Told where it can be read: without it nothing here says that the documents open.
    process.stderr.write(
      'LibreOffice is absent (apt-get install libreoffice-writer-nogui): documents were read, not opened.\n',
    );
    test.info().annotations.push({ type: 'absent', description: 'LibreOffice' });
  }
  const folder = mkdtempSync(join(tmpdir(), 'norma-office-'));
  try {
    const files = locales.map((ui) => `dist/documents/compare/${topic.slug}.${ui}.docx`);
    if (office !== undefined) {
      expect(convert(office, 'pdf', folder, files)).toBe(true);
      expect(convert(office, 'txt:Text (encoded):UTF8', folder, files)).toBe(true);
    }
    for (const [index, ui] of locales.entries()) {
      const file = files[index] ?? '';
      const name = join(folder, basename(file, '.docx'));
      const text = office === undefined ? wordsOf(readFileSync(file)) : readFileSync(`${name}.txt`, 'utf8');
      for (const said of saidOf(ui, topic)) expect(oneSpaced(text)).toContain(oneSpaced(said));
      if (office === undefined) continue;
      const pdf = readFileSync(`${name}.pdf`);
      expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
      expect([...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/gu)].length).toBeGreaterThan(1);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
