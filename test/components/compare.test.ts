import { describe, expect, it } from 'vitest';
import { comparedBodies } from '../../src/components/compare/content.ts';
import { narrowMatrix, narrowPowers } from '../../src/components/compare/narrow.ts';
import { matrixPicture, pictureSize } from '../../src/components/compare/picture.ts';
import { comparisonSheet } from '../../src/components/compare/sheet.ts';
import { colours, signs } from '../../src/components/compare/signs.ts';
import { escaped } from '../../src/components/compare/svg.ts';
import {
  byTheme,
  lengthOf,
  outcomeOf,
  stateOf,
  topics,
  topicsOfUnit,
} from '../../src/components/compare/topics.ts';
import { converse, otherState, relations, states } from '../../src/editorial/topics.ts';
import { capitalize } from '../../src/i18n.ts';
import { locales } from '../../src/locale.ts';
import { laws } from '../../src/site.ts';

describe('topics on pages', () => {
  it('come out as one side or the other, or neither', () => {
    for (const topic of topics) {
      const { kz, ua } = topic.sides;
      const outcome = outcomeOf(topic);
      const leads = states.find((state) => outcome === `${state}-${topic.sides[state].relation}`);
      if (leads !== undefined)
        expect(topic.sides[otherState(leads)].relation).toBe(converse[topic.sides[leads].relation]);
      else if (outcome === 'only-kz') expect(ua.relation).toBe('silent');
      else if (outcome === 'only-ua') expect(kz.relation).toBe('silent');
      else expect([kz.relation, ua.relation]).toEqual([outcome, outcome]);
    }
  });

  it('are as long as their provisions, each counted once; a silent side has no length', () => {
    for (const topic of topics) {
      for (const state of states)
        expect(lengthOf(topic, state) > 0).toBe(topic.sides[state].provisions.length > 0);
    }
    const held = laws.flatMap(({ units }) => units).map((unit) => topicsOfUnit(unit));
    const [first] = topics;
    if (first === undefined) throw new Error('no topics');
    // The same place within another adds nothing.
    const [at] = first.sides.kz.provisions;
    if (at === undefined) throw new Error('no provision');
    const twice = {
      ...first,
      slug: 'twice',
      sides: { ...first.sides, kz: { ...first.sides.kz, provisions: [at, `${at}/al-1`] } },
    };
    const once = {
      ...first,
      slug: 'once',
      sides: { ...first.sides, kz: { ...first.sides.kz, provisions: [at] } },
    };
    expect(lengthOf(twice, 'kz')).toBe(lengthOf(once, 'kz'));
    expect(held.length).toBe(83);
  });

  it('stand under their theme in one order', () => {
    expect(byTheme(topics).flatMap(({ list }) => list)).toEqual(topics);
    expect([stateOf('kz-order/2'), stateOf('ua-draft/final/1')]).toEqual(['kz', 'ua']);
  });
});

describe('the picture', () => {
  it('has a sign of its own and two colours for every relation', () => {
    expect(new Set(Object.values(signs)).size).toBe(relations.length);
    expect(
      Object.values(colours)
        .flat()
        .every((colour) => /^#[0-9a-f]{6}$/u.test(colour)),
    ).toBe(true);
  });

  it('is a file that stands alone, with every topic and its words, in three languages', () => {
    for (const ui of locales) {
      const svg = matrixPicture(ui);
      expect(svg).toContain(`lang="${ui}"`);
      expect(svg).toContain(`height="${pictureSize().height}"`);
      expect(svg).not.toMatch(/href=|<script|undefined|NaN/u);
      for (const topic of topics) expect(svg).toContain(escaped(topic.title[ui]).slice(0, 40));
    }
  });
});

describe('the pictures for narrow windows', () => {
  it('hold all words of every row within 328 px, in three languages', () => {
    if (comparedBodies === undefined) throw new Error('no bodies');
    for (const ui of locales) {
      const [matrix, powers] = [narrowMatrix(ui), narrowPowers(ui, comparedBodies)];
      for (const { svg, width, height } of [matrix, powers]) {
        expect(width).toBe(328);
        expect(svg).toContain(`viewBox="0 0 328 ${height}"`);
        expect(svg).not.toMatch(/undefined|NaN/u);
        for (const [, x = '', words = ''] of svg.matchAll(/<text[^>]* x="([\d.]+)"[^>]*>([^<]*)</gu))
          expect([words, Number(x) >= 0 && Number(x) < 328]).toEqual([words, true]);
      }
      const said = (svg: string) =>
        [...svg.matchAll(/<text[^>]*>([^<]*)</gu)].map(([, words]) => words).join(' ');
      for (const topic of topics) expect(said(matrix.svg)).toContain(escaped(topic.title[ui]));
      for (const { name } of comparedBodies.bodies)
        expect(said(powers.svg)).toContain(escaped(capitalize(ui, name[ui])));
      // Every power is counted once, and every sign stands for a side.
      const counts = [...powers.svg.matchAll(/class="on strong"[^>]*>(\d+)</gu)].map(([, each]) =>
        Number(each),
      );
      expect(counts.reduce((sum, each) => sum + each, 0)).toBe(comparedBodies.powers.length);
      expect(matrix.svg.match(/<path class="(?!line)/gu)?.length).toBe(2 * topics.length + relations.length);
    }
  });
});

describe('the sheet for documents', () => {
  it.each(locales)(
    '%s: holds every topic with absolute links, and the original beside a translation',
    (ui) => {
      const sheet = comparisonSheet(ui);
      expect(sheet.topics.map(({ slug }) => slug)).toEqual(topics.map(({ slug }) => slug));
      expect(sheet.status.length).toBe(laws.length + 2);
      const quotes = sheet.topics.flatMap(({ sides }) => sides.flatMap((side) => side.quotes));
      for (const { lang, original, cite } of quotes) {
        expect(cite.url).toMatch(/^https:\/\/norma\.example\//u);
        expect(lang).toBe(ui);
        expect(original === undefined || original.lang !== lang).toBe(true);
      }
      expect(quotes.some(({ original }) => original !== undefined)).toBe(true);
    },
  );
});
