import { type Bodies, type Deed, deeds } from '../../editorial/comparison.ts';
import { relations, states, type Topic } from '../../editorial/topics.ts';
import { capitalize, translator } from '../../i18n.ts';
import type { Locale } from '../../locale.ts';
import { widthOf, wrap } from '../picture/outlines.ts';
import { barAt, pictureColours, shareOf, signAt, worthOf } from './picture.ts';
import { type BodyPowers, byAct, circleOf, powersColours } from './powers.ts';
import { escaped, svgFile } from './svg.ts';
import { byTheme, lengthOf, topics } from './topics.ts';

// The pictures of the comparison for narrow windows: names above what is told of them instead of beside it.

/** Pixels: what a window of 360 leaves between its margins. */
const width = 328;
const size = 13;
const line = 17;
/** How much wider the faces of machines may run than the one that is measured. */
const spare = 1.14;

/** A picture with the size that its words took. */
export interface NarrowPicture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Collects what stands in a picture from its top down. */
class Column {
  readonly parts: string[] = [];
  y = 0;

  /** Words, in as many lines as they need. */
  words(text: string, className = ''): void {
    for (const words of wrap(text, size, width / spare)) {
      this.y += line;
      const look = className === '' ? '' : ` class="${className}"`;
      this.parts.push(`<text${look} x="0" y="${this.y - 4}">${escaped(words)}</text>`);
    }
  }

  rule(): void {
    this.parts.push(`<path class="line" d="M0 ${this.y}H${width}"/>`);
    this.y += 4;
  }
}

/** All topics: the title, below it the words of either side as bars from an axis, the relations as signs at it. */
export function narrowMatrix(ui: Locale): NarrowPicture {
  const t = translator(ui);
  const column = new Column();
  const [kz, ua] = [t('compare.state.kz'), t('compare.state.ua')];
  column.words(`${kz} | ${ua}`, 'strong');
  for (const { theme, list } of byTheme(topics)) {
    column.y += 8;
    column.rule();
    column.words(t(`compare.themes.${theme}`), 'quiet');
    for (const topic of list) {
      column.words(topic.title[ui]);
      column.parts.push(...barsOf(topic, column.y));
      column.y += 24;
    }
  }
  column.y += 8;
  column.rule();
  for (const relation of relations) {
    column.parts.push(signAt(relation, 0, column.y + 3));
    column.parts.push(
      `<text x="20" y="${column.y + 14}">${escaped(t(`compare.relations.${relation}`))}</text>`,
    );
    column.y += 20;
  }
  column.words(worthOf(ui), 'quiet');
  return draw(ui, column, t('compare.title'), t('compare.pictureAlt'), pictureColours);
}

function barsOf(topic: Topic, y: number): string[] {
  const axis = width / 2;
  return states.flatMap((state) => {
    const [{ relation }, words, left] = [topic.sides[state], lengthOf(topic, state), state === 'kz'];
    const sign = signAt(relation, left ? axis - 17 : axis + 3, y + 2);
    if (words === 0) return [sign];
    const long = Math.round(105 * shareOf(words));
    return [sign, barAt(relation, words, left ? axis - 22 : axis + 22, long, left, y + 3)];
  });
}

/** Who has how many powers of which kind: the body, below it a circle for each kind with its word. */
export function narrowPowers(ui: Locale, content: Bodies): NarrowPicture {
  const t = translator(ui);
  const column = new Column();
  for (const { law, bodies } of byAct(content)) {
    column.y += 10;
    const mark = law.record.force === 'draft' ? ` — ${t('force.draft.name')}` : '';
    column.words(`${law.record.shortTitles[ui]}${mark}`, 'strong');
    for (const each of bodies) {
      column.y += 6;
      column.rule();
      column.words(capitalize(ui, each.body.name[ui]));
      column.parts.push(...chipsOf(each, (deed) => t(`compare.bodies.deeds.${deed}`), content, column));
    }
  }
  return draw(ui, column, t('compare.bodies.title'), t('compare.bodies.pictureAlt'), powersColours);
}

function chipsOf(
  body: BodyPowers,
  nameOf: (deed: Deed) => string,
  content: Bodies,
  column: Column,
): string[] {
  let x = 0;
  column.y += 32;
  return deeds.flatMap((deed) => {
    if (!body.powers.some(({ does }) => does === deed)) return [];
    const words = nameOf(deed);
    const room = 36 + widthOf(words, size) * spare + 12;
    if (x > 0 && x + room > width) {
      x = 0;
      column.y += 32;
    }
    const circle = circleOf(body, deed, x + 16, column.y - 16, content);
    const text = `<text class="quiet" x="${x + 36}" y="${column.y - 11.5}">${escaped(words)}</text>`;
    x += room;
    return [circle, text];
  });
}

function draw(
  ui: Locale,
  { parts, y }: Column,
  title: string,
  description: string,
  colours: { readonly light: string; readonly dark: string },
): NarrowPicture {
  const height = y + 8;
  const svg = svgFile({ lang: ui, width, height, title, description, ...colours, content: parts.join('\n') });
  return { svg, width, height };
}
