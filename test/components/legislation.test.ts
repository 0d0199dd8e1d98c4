import { expect, test } from 'vitest';
import { equivalents, legislationOf } from '../../src/components/legislation.ts';
import type { Law, LawText } from '../../src/law/library.ts';
import { laws } from '../../src/site.ts';

function lawNamed(name: string): Law {
  const law = laws.find((each) => each.name === name);
  if (law === undefined) throw new Error(`no act ${name}`);
  return law;
}

const draft = lawNamed('ua-draft');

/** The draft as if nobody had put it into English, and article 59 not into Russian either. */
const partly: Law = {
  ...draft,
  texts: new Map(
    [...draft.texts].flatMap(([lang, text]): [typeof lang, LawText][] => {
      if (lang === 'en') return [];
      const units = text.units.filter(({ address }) => lang === 'uk' || address !== 'ua-draft/59');
      return [[lang, { ...text, units }]];
    }),
  ),
};

test('only pages with a text of their own are equivalents', () => {
  expect(equivalents(draft)).toEqual(['ru', 'en', 'uk']);
  expect(equivalents(partly)).toEqual(['ru', 'uk']);
  expect(equivalents(partly, 'ua-draft/58')).toEqual(['ru', 'uk']);
  expect(equivalents(partly, 'ua-draft/59')).toEqual(['uk']);
});

test('a foreign page that shows the original is no translation of it', () => {
  const shown = legislationOf({ ui: 'en', law: partly, lang: 'uk', title: 'x' });
  expect(shown).toMatchObject({ inLanguage: 'uk', legislationLegalForce: 'https://schema.org/NotInForce' });
  expect(shown).not.toHaveProperty('translationOfWork');
});

test('of an adopted act force is not claimed, of a draft no body that passed it', () => {
  const order = legislationOf({ ui: 'en', law: lawNamed('kz-order'), lang: 'en', title: 'x' });
  expect(order).toMatchObject({
    legislationDate: '2020-08-28',
    legislationPassedBy:
      'Minister of Labor and Social Protection of the Population of the Republic of Kazakhstan',
    translationOfWork: { inLanguage: 'ru' },
  });
  expect(order).not.toHaveProperty('legislationLegalForce');
  const shown = legislationOf({ ui: 'uk', law: draft, lang: 'uk', title: 'x' });
  expect(shown).toMatchObject({ legislationDate: '2005-07-04', creativeWorkStatus: 'Draft' });
  expect(shown).not.toHaveProperty('legislationPassedBy');
});
