import { describe, expect, it } from 'vitest';
import { formatMessage } from '../../scripts/report.ts';
import { type Finder, findAll, unregistered } from '../../src/editorial/findings.ts';
import { findingMessages, textFinders } from '../../src/editorial/findings-check.ts';
import { searchedTexts } from '../../src/editorial/findings-texts.ts';
import { severities } from '../../src/editorial/notes.ts';
import { readNotes, readReferences } from '../../src/editorial/notes-read.ts';
import { checkRegister } from '../../src/editorial/notes-register.ts';
import { readLibrary } from '../../src/law/library.ts';

const { laws } = readLibrary('.').library;
/** Without the working translations: what the sources print. */
const printed = laws.map((law) => ({
  ...law,
  texts: new Map([...law.texts].filter(([, text]) => text.status !== 'working-translation')),
}));
const { notes } = readNotes('.');
const { references } = readReferences('.');

/** A text without what it quotes or puts in brackets. */
function ownWords(text: string): string {
  const rest = text.replace(/“[^“”]*”|«[^«»]*»|\([^()]*\)/gu, '');
  return rest === text ? text : ownWords(rest);
}

describe('the committed register', () => {
  it('holds: addresses, excerpts, conflicts and references are right, and every finding is told', () => {
    expect(checkRegister('.', laws).map(formatMessage)).toEqual([]);
  });

  it('is held against what other finders find', () => {
    const dangling: Finder = () => [
      {
        rule: 'dangling-citation',
        address: 'ua-draft/5/1',
        lang: 'uk',
        excerpt: 'статті 99',
        explanation: 'there is none',
      },
    ];
    expect(checkRegister('.', laws, [dangling]).map(formatMessage)).toEqual([
      'content/laws/ua-draft/uk/5.md dangling-citation: found "статті 99" in ua-draft/5/1: there is none; expected a note that tells it',
    ]);
  });

  it('has the notes of each severity', () => {
    const counts = severities.map((severity) => notes.filter((note) => note.severity === severity).length);
    expect(counts).toEqual([36, 47, 59]);
    expect(references.filter(({ status }) => status !== 'ok').length).toBe(8);
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
