import { describe, expect, it } from 'vitest';
import { formatMessage } from '../../scripts/report.ts';
import { findAll, unregistered } from '../../src/editorial/findings.ts';
import { findingMessages, textFinders } from '../../src/editorial/findings-check.ts';
import { searchedTexts } from '../../src/editorial/findings-texts.ts';
import { severities } from '../../src/editorial/notes.ts';
import { checkNotes } from '../../src/editorial/notes-check.ts';
import { lookupOf } from '../../src/editorial/notes-lookup.ts';
import { readNotes, readReferences } from '../../src/editorial/notes-read.ts';
import { checkReferences } from '../../src/editorial/notes-references.ts';
import { readLibrary } from '../../src/law/library.ts';

const { laws } = readLibrary('.').library;
/** Without the working translations: what the sources print. */
const printed = laws.map((law) => ({
  ...law,
  texts: new Map([...law.texts].filter(([, text]) => text.status !== 'working-translation')),
}));
const lookup = lookupOf(laws);
const { notes, messages } = readNotes('.');
const read = readReferences('.');

/** A text without what it quotes or puts in brackets. */
function ownWords(text: string): string {
  const rest = text.replace(/“[^“”]*”|«[^«»]*»|\([^()]*\)/gu, '');
  return rest === text ? text : ownWords(rest);
}

describe('the committed register', () => {
  it('stands in the laws: addresses, excerpts, conflicts, references', () => {
    const all = [
      ...messages,
      ...read.messages,
      ...checkNotes(notes, lookup),
      ...checkReferences(read.references, notes, lookup),
    ];
    expect(all.map(formatMessage)).toEqual([]);
  });

  it('has the notes of each severity', () => {
    const counts = severities.map((severity) => notes.filter((note) => note.severity === severity).length);
    expect(counts).toEqual([36, 47, 59]);
    expect(read.references.filter(({ status }) => status !== 'ok').length).toBe(8);
  });

  it('is written in each language in its own letters', () => {
    for (const { id, what, reading } of notes) {
      for (const told of reading === undefined ? [what] : [what, reading]) {
        expect(ownWords(told.en), id).not.toMatch(/[\u0400-\u04ff]{2}/u);
        expect(ownWords(told.ru), id).not.toMatch(/[іїєґ]/iu);
        expect(ownWords(told.uk), id).not.toMatch(/[ыэъё]/iu);
        expect(new Set(Object.values(told)).size, id).toBe(3);
      }
    }
  });

  it('tells every oddity that the finders find', () => {
    const findings = findAll(searchedTexts(printed), textFinders);
    expect(findings.map(({ rule, address, lang }) => `${rule} ${address} ${lang}`).sort()).toEqual([
      'doubled-passage kz-code/9/16 en',
      'doubled-word ua-draft/44/2 uk',
      'duplicate-number ua-draft/36/2_2 uk',
      'duplicate-text ua-draft/63 uk',
      'duplicate-text ua-draft/64 uk',
      'duplicate-title ua-draft/63 uk',
      'duplicate-title ua-draft/64 uk',
      'foreign-letter kz-code/10/9 ru',
      'list-closed-early kz-code/9/13 en',
      'list-unclosed ua-draft/15/2/3 uk',
      'list-unclosed ua-draft/16/1/2 uk',
      'numbers-differ kz-code/10/fn-1 en',
      'numbers-differ kz-code/9/16 en',
      'numbers-differ kz-code/9/fn-1 en',
    ]);
    const everywhere = findAll(searchedTexts(laws), textFinders);
    expect(findingMessages(unregistered(everywhere, notes)).map(formatMessage)).toEqual([]);
  });

  it('is missed where it lacks a note', () => {
    const findings = findAll(searchedTexts(printed), textFinders);
    const without = notes.filter((note) => note.id !== 'UA-28');
    const originals = findings.filter(
      (finding) => finding.lang === 'uk' && finding.address === 'ua-draft/44/2',
    );
    expect(findingMessages(unregistered(originals, without)).map(formatMessage)).toEqual([
      'content/laws/ua-draft/uk/44.md doubled-word: found "служби служби" in ua-draft/44/2: "служби" stands twice running; expected a note that tells it',
    ]);
  });
});
