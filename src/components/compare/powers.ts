import type { Bodies, Body, Deed, Power, PowerConflict } from '../../editorial/comparison.ts';
import { deeds } from '../../editorial/comparison.ts';
import { capitalize, translator } from '../../i18n.ts';
import { isWithin } from '../../law/address.ts';
import type { Locale } from '../../locale.ts';
import { laws } from '../../site.ts';
import { shorten } from '../names.ts';
import { escaped, svgFile } from './svg.ts';

/** A body with its powers. */
export interface BodyPowers {
  readonly body: Body;
  readonly powers: readonly Power[];
}

/** Bodies with their powers by act, in the order of the library. */
export function byAct({ bodies, powers }: Bodies) {
  return laws
    .map((law) => ({
      law,
      bodies: bodies
        .filter(({ act }) => act === law.name)
        .map((body): BodyPowers => ({ body, powers: powers.filter((power) => power.body === body.id) })),
    }))
    .filter((group) => group.bodies.length > 0);
}

/** The conflicts that a power is one side of. */
export function conflictsOf({ at }: Power, { conflicts }: Bodies): PowerConflict[] {
  return conflicts.filter(({ between }) =>
    between.some((place) => isWithin(at, place) || isWithin(place, at)),
  );
}

/** Rules for the classes of the picture, on white and on black. */
export const powersColours = {
  light: '.small{font-size:12px}.dot{fill:#2c3a9e}.ring{fill:none;stroke:#9a3412;stroke-width:2.5}',
  dark: '.dot{fill:#aeb8ff}.ring{stroke:#ffb38a}',
};

const left = 376;
const column = 74;
const row = 34;
const top = 62;

/** How large the picture of powers is. */
export function powersSize(content: Bodies): { width: number; height: number } {
  const groups = byAct(content);
  return {
    width: left + deeds.length * column,
    height: top + content.bodies.length * row + groups.length * 32 + 12,
  };
}

/** Who has how many powers of which kind, as circles; a ring where clauses disagree. */
export function powersPicture(ui: Locale, content: Bodies): string {
  const t = translator(ui);
  const { width, height } = powersSize(content);
  const parts: string[] = deeds.map((deed, index) => headOf(t(`compare.bodies.deeds.${deed}`), index));
  let y = top;
  for (const { law, bodies } of byAct(content)) {
    parts.push(
      `<text class="strong" x="0" y="${y + 18}">${escaped(law.record.shortTitles[ui])}${law.record.force === 'draft' ? escaped(` — ${t('force.draft.name')}`) : ''}</text>`,
    );
    y += 32;
    for (const each of bodies) {
      parts.push(
        `<path class="line" d="M0 ${y}H${width}"/><text x="0" y="${y + 22}">${escaped(shorten(capitalize(ui, each.body.name[ui]), 54))}</text>`,
      );
      parts.push(...deeds.map((deed, index) => dotOf(each, deed, index, y, content)));
      y += row;
    }
  }
  return svgFile({
    lang: ui,
    width,
    height,
    title: t('compare.bodies.title'),
    description: t('compare.bodies.pictureAlt'),
    ...powersColours,
    content: parts.join('\n'),
  });
}

/** The head of a column, in lines that its width holds. */
function headOf(words: string, index: number): string {
  const x = left + index * column + column / 2;
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || `${last} ${word}`.length > 10) lines.push(word);
    else lines.splice(-1, 1, `${last} ${word}`);
  }
  const spans = lines.map(
    (line, at) => `<tspan x="${x}" y="${46 - (lines.length - 1 - at) * 15}">${escaped(line)}</tspan>`,
  );
  return `<text class="quiet small" text-anchor="middle">${spans.join('')}</text>`;
}

function dotOf(body: BodyPowers, deed: Deed, index: number, y: number, content: Bodies): string {
  return circleOf(body, deed, left + index * column + column / 2, y + row / 2, content);
}

/** How many powers of a kind a body has, as a circle around a point; empty where it has none. */
export function circleOf(
  { powers }: BodyPowers,
  deed: Deed,
  x: number,
  middle: number,
  content: Bodies,
): string {
  const own = powers.filter(({ does }) => does === deed);
  if (own.length === 0) return '';
  const radius = Math.min(15, 7 + Math.sqrt(own.length) * 2);
  const ring = own.some((power) => conflictsOf(power, content).length > 0)
    ? `<circle class="ring" cx="${x}" cy="${middle}" r="${radius + 1.5}"/>`
    : '';
  return `<circle class="dot" cx="${x}" cy="${middle}" r="${radius}"/>${ring}<text class="on strong" x="${x}" y="${middle + 4.5}" text-anchor="middle">${own.length}</text>`;
}
