import { describe, expect, it } from 'vitest';
import { readGlossary, type Term } from '../../src/editorial/glossary.ts';
import { firstUses, needOf, type Paragraph, termsToMark } from '../../src/editorial/term-marks.ts';
import { glossaryOf } from '../../src/editorial/term-matcher.ts';

const { terms } = readGlossary('.');
const glossary = glossaryOf(terms);
const words = (note: string | undefined, definition = 'What it is.'): Pick<Term, 'note' | 'definition'> => ({
  definition: { ru: '', en: definition, uk: '' },
  ...(note === undefined ? {} : { note: { ru: '', en: note, uk: '' } }),
});
const paragraph = (address: string, text: string, taken: Paragraph['taken'] = []): Paragraph => ({
  address,
  text,
  taken,
});

describe('needOf', () => {
  it('puts false friends first, then what the act defines, then what has a note; plain words need nothing', () => {
    expect(needOf(words('False friend: it is not that.'))).toBe(0);
    expect(needOf(words(undefined, 'A person (article 4 of the draft).'))).toBe(1);
    expect(needOf(words('Another word for it.'))).toBe(2);
    expect(needOf(words(undefined, 'A day (in a week).'))).toBeUndefined();
  });

  it('leaves most of the glossary unmarked', () => {
    const needed = terms.filter((term) => needOf(term) !== undefined).length;
    expect(needed).toBeGreaterThan(80);
    expect(needed).toBeLessThan(terms.length / 2);
  });
});

describe('marks', () => {
  const text = 'Державний службовець складає присягу. Державний службовець носить присягу в серці.';

  it('stand at the first use of a term, once', () => {
    const paragraphs = [paragraph('ua-draft/22/1/al-1', text), paragraph('ua-draft/22/2/al-1', text)];
    const ids = termsToMark(paragraphs, 'uk', glossary);
    expect(ids).toContain('ua-civil-servant');
    const uses = firstUses(paragraphs, 'uk', glossary, ids);
    const found = [...uses].flatMap(([address, hits]) => hits.map(({ id, start }) => [address, id, start]));
    expect(found).toContainEqual(['ua-draft/22/1/al-1', 'ua-civil-servant', 0]);
    expect(new Set(found.map(([, id]) => id)).size).toBe(found.length);
    expect(uses.get('ua-draft/22/2/al-1')).toEqual([]);
  });

  it('keep off what is marked already, and off what touches it', () => {
    const paragraphs = [paragraph('ua-draft/22/1/al-1', text, [[21, 28]])];
    const uses = firstUses(paragraphs, 'uk', glossary, ['ua-civil-servant']);
    expect(uses.get('ua-draft/22/1/al-1')?.map(({ start }) => start)).toEqual([38]);
  });

  it('are no thicket', () => {
    const long = terms.filter(({ acts }) => acts.includes('ua-draft')).map((term) => term.terms.uk.term);
    const ids = termsToMark([paragraph('ua-draft/1/1/al-1', long.join('. '))], 'uk', glossary);
    expect(ids).toHaveLength(5);
    const needs = ids.map((id) => glossary.byId.get(id)).map((term) => term && needOf(term));
    expect(Math.max(...needs.map((need) => need ?? 9))).toBeLessThan(2);
  });
});
