import type { Moment } from '../rules/timelines/timeline.ts';

const space = 'http://www.w3.org/2000/svg';
const line = 18;
const letter = 7.6;
const edge = 8;

/** How a moment is told: its name and its day in words. */
export interface Told {
  readonly moment: Moment;
  readonly name: string;
  readonly day: string;
}

/**
 * A picture of the days of a case: a row for each, its name and day above a bar from the start of its term to its end,
 * all on one scale of time. `width` in pixels; the height is what it takes. The same stands in a table beside it.
 */
export function drawTimeline(
  told: readonly Told[],
  width: number,
  title: string,
  month: (day: Date) => string,
): SVGElement {
  const days = told.flatMap(({ moment: { day, start } }) => [dateOf(day), dateOf(start)]);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const span = Math.max(last - first, 1);
  const x = (day: number) => edge + ((day - first) / span) * (width - 2 * edge);
  let y = 4;
  const rows = told.flatMap(({ moment, name, day }) => {
    const lines = wrapped(`${name}: ${day}`, Math.floor(width / letter));
    const texts = lines.map((text, index) =>
      node('text', { x: edge, y: y + line * (index + 0.8), class: `said ${moment.kind}` }, text),
    );
    y += line * lines.length + 6;
    const [from, to] = [x(dateOf(moment.start)), x(dateOf(moment.day))];
    const bar = node('rect', { x: from, y, width: Math.max(to - from, 1), height: 6, class: 'bar' });
    const end = node('circle', { cx: to, cy: y + 3, r: 6, class: `dot ${moment.kind}` });
    y += 22;
    return [...texts, bar, end];
  });
  const marks = monthMarks(first, last, width).map(({ time, date }) => [
    node('line', { x1: x(time), x2: x(time), y1: 0, y2: y, class: 'tick' }),
    node('text', { x: x(time) + 3, y: y + line * 0.8, class: 'month' }, month(date)),
  ]);
  const height = y + line + 4;
  const svg = node('svg', {
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: 'img',
    class: 'picture',
  });
  svg.append(node('title', {}, title), ...marks.flat(), ...rows);
  return svg;
}

function dateOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** The first days of months that fall between two days, as many as have room for their names. */
function monthMarks(first: number, last: number, width: number): { time: number; date: Date }[] {
  const start = new Date(first);
  const marks: { time: number; date: Date }[] = [];
  for (let index = 1; ; index += 1) {
    const date = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + index));
    if (date.getTime() > last) break;
    marks.push({ time: date.getTime(), date });
  }
  const step = Math.max(1, Math.ceil(marks.length / Math.max(1, Math.floor(width / 90))));
  return marks.filter(
    ({ time }, index) => index % step === 0 && (time - first) / (last - first) < 1 - 70 / width,
  );
}

/** Words in lines of so many letters. */
function wrapped(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const held = lines.at(-1);
    if (held !== undefined && held.length + 1 + word.length <= letters)
      lines[lines.length - 1] = `${held} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function node(tag: string, attributes: Readonly<Record<string, string | number>>, text?: string): SVGElement {
  const made = document.createElementNS(space, tag);
  for (const [name, value] of Object.entries(attributes))
    made.setAttribute(name, typeof value === 'number' ? String(Math.round(value * 10) / 10) : value);
  if (text !== undefined) made.textContent = text;
  if (!(made instanceof SVGElement)) throw new TypeError(`${tag} is no SVG`);
  return made;
}
