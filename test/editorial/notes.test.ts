import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatMessage, sortMessages } from '../../scripts/report.ts';
import { type Note, notesAt } from '../../src/editorial/notes.ts';
import { checkNotes, type NoteLookup } from '../../src/editorial/notes-check.ts';
import { readNotes, readReferences } from '../../src/editorial/notes-read.ts';
import { checkReferences, referencesAt, referencesTo } from '../../src/editorial/notes-references.ts';

const fixtures = 'test/fixtures/notes';

/** Two small acts in two languages. */
const texts: Readonly<Record<string, string>> = {
  'ru aa-act': '1. первый\nпункт 2. второй пункт',
  'en aa-act': '1. first paragraph 2. second paragraph',
  'ru aa-act/1': '1. первый\nпункт',
  'en aa-act/1': '1. first paragraph',
  'ru aa-act/2': '2. второй пункт',
  'en aa-act/2': '2. second paragraph',
  'ru bb-act/1': '1. другой акт',
};

const lookup: NoteLookup = {
  has: (address) => `ru ${address}` in texts,
  textOf: (address, lang) => texts[`${lang} ${address}`],
};

/** Everything that reading and checking a fixture says, a line each. */
function messagesOf(name: string): string[] {
  const root = `${fixtures}/${name}`;
  const { notes, messages } = readNotes(root);
  const read = readReferences(root);
  const all = [
    ...messages,
    ...read.messages,
    ...checkNotes(notes, lookup),
    ...checkReferences(read.references, notes, lookup),
  ];
  return sortMessages(all).map(formatMessage);
}

describe('reading and checking notes', () => {
  it('says nothing of a good register', () => {
    expect(messagesOf('good')).toEqual([]);
  });

  it.each(['no-yaml', 'bad-vocabulary', 'bad-notes', 'bad-references'])(
    'says what is wrong in %s',
    (name) => {
      const expected = readFileSync(`${fixtures}/${name}/messages.txt`, 'utf8').trimEnd().split('\n');
      expect(messagesOf(name)).toEqual(expected);
    },
  );

  it('gives notes with their places in file and law', () => {
    const { notes } = readNotes(`${fixtures}/good`);
    expect(notes[1]).toEqual({
      id: 'AA-02',
      at: 'aa-act/2',
      also: ['aa-act/1'],
      conflictsWith: ['aa-act/1'],
      meant: undefined,
      severity: 'S1',
      kind: 'contradiction',
      excerpts: [
        { lang: 'ru', text: 'второй пункт', at: 'aa-act/2', origin: origin(19, 25) },
        { lang: 'en', text: 'first paragraph', at: 'aa-act/1', origin: origin(20, 25) },
      ],
      what: {
        ru: 'Пункт 2 спорит с «пунктом 1».',
        en: 'Paragraph 2 disagrees with “paragraph 1)”.',
        uk: 'Пункт 2 сперечається з «пунктом 1».',
      },
      reading: { ru: 'Верен пункт 1.', en: 'Paragraph 1 holds.', uk: 'Правильний пункт 1.' },
      origin: origin(12, 3),
    });
  });

  it('has no notes where there is no folder', () => {
    expect(existsSync(`${fixtures}/none`)).toBe(false);
    expect(readNotes(`${fixtures}/none`)).toEqual({ notes: [], messages: [] });
    expect(readReferences(`${fixtures}/none`)).toEqual({ references: [], messages: [] });
  });
});

function origin(line: number, column: number): Note['origin'] {
  return { path: 'content/notes/aa-act.yaml', line, column };
}

describe('notes and references of a place', () => {
  it('are its own first, then those that concern it too, graver ones first', () => {
    const { notes } = readNotes(`${fixtures}/good`);
    const [wording, contradiction] = notes;
    if (wording === undefined || contradiction === undefined) throw new Error('the fixture has two notes');
    const grave: Note = { ...wording, id: 'AA-03', severity: 'S1' };
    const ids = (at: string) => notesAt([...notes, grave], at).map((note) => note.id);
    expect(ids('aa-act/1')).toEqual(['AA-03', 'AA-01', 'AA-02']);
    expect(ids('aa-act/2')).toEqual(['AA-02']);
    expect(ids('aa-act')).toEqual([]);
  });

  it('are found from both ends', () => {
    const { references } = readReferences(`${fixtures}/good`);
    expect(referencesAt(references, 'aa-act/2').map(({ status }) => status)).toEqual(['ok', 'dangling']);
    expect(referencesTo(references, 'aa-act/1').map(({ phrase }) => phrase.en)).toEqual(['second']);
    expect(referencesTo(references, 'aa-act').map(({ phrase }) => phrase.en)).toEqual(['second']);
    expect(referencesTo(references, 'aa-act/2')).toEqual([]);
  });
});
