import { describe, expect, it } from 'vitest';
import { notedProvisions, notesOn } from '../../src/components/page-notes.ts';
import type { Note, Severity } from '../../src/editorial/notes.ts';

const note = (id: string, severity: Severity, at: string, also: string[] = []): Note => ({
  id,
  at,
  also,
  severity,
  kind: 'gap',
  conflictsWith: [],
  meant: undefined,
  excerpts: [],
  what: { ru: id, en: id, uk: id },
  reading: undefined,
  origin: { path: '', line: 1, column: 1 },
});

const notes = [
  note('A', 'S1', 'x/1/2', ['x/1/1', 'x/2']),
  note('B', 'S2', 'x/2', ['x/1/1', 'x/1/2']),
  note('C', 'S3', 'x/1/2', ['x/1/1']),
  note('D', 'S1', 'x/3'),
];

describe('notedProvisions', () => {
  it('names provisions with notes at themselves or at a paragraph of theirs, matters of form left out', () => {
    const inParagraphs = [note('E', 'S2', 'x/4/1/al-2', ['x/5/fn-1']), note('F', 'S3', 'x/6')];
    expect([...notedProvisions([...notes, ...inParagraphs])].sort()).toEqual([
      'x/1/1',
      'x/1/2',
      'x/2',
      'x/3',
      'x/4/1',
      'x/5',
    ]);
  });
});

describe('notesOn', () => {
  const page = notesOn(['x/1', 'x/1/1', 'x/1/2'], notes);

  it('tells a note at its own place where the page has it, else at the first of its places', () => {
    const told = page.at.get('x/1/1')?.map(({ note: { id }, told }) => [id, told]);
    expect(told).toEqual([
      ['A', 'x/1/2'],
      ['B', 'x/1/1'],
    ]);
    expect(page.at.get('x/1/2')?.map(({ note: { id }, told }) => [id, told])).toEqual([
      ['A', 'x/1/2'],
      ['B', 'x/1/1'],
    ]);
  });

  it('gathers matters of form once, with the places of the page that they concern', () => {
    expect(page.form.map(({ note: { id }, places }) => [id, places])).toEqual([['C', ['x/1/1', 'x/1/2']]]);
  });

  it('says nothing of other pages', () => {
    expect([...page.at.values()].flat().some(({ note: { id } }) => id === 'D')).toBe(false);
    expect(page.at.has('x/1')).toBe(false);
  });
});
