import { type Relation, relations, states, type Topic } from '../../editorial/topics.ts';
import { translator } from '../../i18n.ts';
import type { Locale } from '../../locale.ts';
import { shorten } from '../names.ts';
import { colours, signs } from './signs.ts';
import { escaped, svgFile } from './svg.ts';
import { byTheme, lengthOf, topics } from './topics.ts';

/** Where the columns of the picture stand. */
const width = 1040;
const axis = 730;
const gap = 22;
const longest = 215;
const rowHeight = 24;
const top = 58;

/** How tall the picture is, so that pages can keep its place. */
export function pictureSize(): { width: number; height: number } {
  return { width, height: top + topics.length * rowHeight + byTheme(topics).length * 8 + 66 };
}

/**
 * All topics as a picture: a row each, the words of either side as bars from an axis, the relations as signs at it.
 */
export function matrixPicture(ui: Locale): string {
  const t = translator(ui);
  const { height } = pictureSize();
  const rows: string[] = [];
  let y = top;
  for (const { theme, list } of byTheme(topics)) {
    rows.push(`<path class="line" d="M0 ${y + 4}H${width}"/>`);
    y += 8;
    for (const [index, topic] of list.entries()) {
      if (index === 0)
        rows.push(`<text class="quiet" x="0" y="${y + 16}">${escaped(t(`compare.themes.${theme}`))}</text>`);
      rows.push(rowOf(ui, topic, y));
      y += rowHeight;
    }
  }
  const heads = [
    `<text class="strong" x="${axis - gap}" y="34" text-anchor="end">${escaped(t('compare.state.kz'))}</text>`,
    `<text class="strong" x="${axis + gap}" y="34">${escaped(t('compare.state.ua'))}</text>`,
    `<text class="quiet" x="0" y="34">${escaped(`${t('compare.theme')} · ${t('compare.topic')}`)}</text>`,
  ];
  return svgFile({
    lang: ui,
    width,
    height,
    title: t('compare.title'),
    description: t('compare.pictureAlt'),
    ...pictureColours,
    content: [
      ...heads,
      ...rows,
      legend(ui, height - 40),
      `<text class="quiet" x="0" y="${height - 8}">${escaped(worthOf(ui))}</text>`,
    ].join('\n'),
  });
}

/** Rules for the classes of the picture, on white and on black. */
export const pictureColours = { light: rulesOf(0), dark: rulesOf(1) };

function rulesOf(at: 0 | 1): string {
  return Object.entries(colours)
    .map(([relation, pair]) => `.${relation}{fill:${pair[at]}}`)
    .join('');
}

const most = Math.max(1, ...topics.flatMap((topic) => states.map((state) => lengthOf(topic, state))));

/**
 * How long the bar of so many words is, of the longest one. Bars grow with the square root of the words: else one long
 * article would leave the others no length.
 */
export function shareOf(words: number): number {
  return Math.sqrt(words / most);
}

/** What the texts are worth that the picture counts. */
export function worthOf(ui: Locale): string {
  const t = translator(ui);
  return `${t('compare.state.ua')}: ${t('force.draft.name')}. ${t('compare.state.kz')}: ${t('force.consolidated-copy.name')}. ${t('compare.wordsOf')}.`;
}

/** Every relation's sign with its word, in one line. */
function legend(ui: Locale, y: number): string {
  const t = translator(ui);
  return relations
    .map((relation, index) => {
      const x = (index * width) / relations.length;
      return `${signAt(relation, x, y - 12)}<text x="${x + 20}" y="${y}">${escaped(t(`compare.relations.${relation}`))}</text>`;
    })
    .join('');
}

function rowOf(ui: Locale, topic: Topic, y: number): string {
  const title = `<text x="190" y="${y + 16}">${escaped(shorten(topic.title[ui], 46))}</text>`;
  const sides = states.map((state) => {
    const { relation } = topic.sides[state];
    const words = lengthOf(topic, state);
    const size = Math.round(longest * shareOf(words));
    const left = state === 'kz';
    const sign = signAt(relation, left ? axis - 17 : axis + 3, y + 4.5);
    return words === 0
      ? sign
      : sign + barAt(relation, words, left ? axis - gap : axis + gap, size, left, y + 5);
  });
  return title + sides.join('');
}

/** The sign of a relation, 14 pixels wide; `x`, `y`: its upper left corner. */
export function signAt(relation: Relation, x: number, y: number): string {
  return `<path class="${relation}" fill-rule="evenodd" transform="translate(${x} ${y}) scale(.875)" d="${signs[relation]}"/>`;
}

/** A bar of `long` pixels with its number of words at the end, to the left or the right `from` a place; `y`: its top. */
export function barAt(
  relation: Relation,
  words: number,
  from: number,
  long: number,
  left: boolean,
  y: number,
): string {
  const x = left ? from - long : from;
  const end = left ? `x="${x - 5}" text-anchor="end"` : `x="${x + long + 5}"`;
  return `<rect class="${relation}" x="${x}" y="${y}" width="${long}" height="13"/><text class="quiet" ${end} y="${y + 11}">${words}</text>`;
}
