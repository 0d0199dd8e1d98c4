import sharp from 'sharp';
import { capitalize, translator } from '../../i18n.ts';
import type { Law } from '../../law/library.ts';
import type { Locale } from '../../locale.ts';
import { drawLine, widthOf, wrap } from './outlines.ts';

/** As Open Graph wants them. */
const width = 1200;
const height = 630;
const margin = 80;
const room = width - 2 * margin;
/** Base lines of the first line of the title, and of what the text is worth. */
const top = 250;
const foot = height - 64;
/** The light colours of src/styles/tokens.css. */
const colours = { paper: '#fff', ink: '#1b1b1f', quiet: '#5b5b66', accent: '#2c3a9e' };

/** The picture that stands beside a shared link to an act: its title, and what act and text are worth. A PNG. */
export async function actPicture(ui: Locale, law: Law): Promise<Buffer> {
  const svg = Buffer.from(drawAct(ui, law));
  return sharp(svg).png().toBuffer();
}

function drawAct(ui: Locale, law: Law): string {
  const t = translator(ui);
  const { force, shortTitles, titles } = law.record;
  const status = capitalize(ui, t(`status.${law.texts.get(ui)?.status ?? 'original'}.name`));
  const name = t(`force.${force}.name`);
  const short = wrap(shortTitles[ui], 68, room);
  const below = top + short.length * 80;
  const full = wrap(titles[ui], 32, room).slice(0, Math.floor((foot - 60 - below) / 44));
  const lines = [
    drawLine(t('site.name'), 44, margin, 110, colours.ink),
    ...short.map((line, index) => drawLine(line, 68, margin, top + index * 80, colours.ink)),
    ...full.map((line, index) => drawLine(line, 32, margin, below + index * 44, colours.quiet)),
    ...(force === 'draft' ? drawStamp(name, status) : drawWorth([name, status].join(' · '), margin)),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="${colours.paper}"/><rect width="24" height="${height}" fill="${colours.accent}"/>${lines.join('')}</svg>`;
}

/** What act and text are worth, its last line at the foot. */
function drawWorth(words: string, left: number): string[] {
  const lines = wrap(words, 28, width - margin - left).toReversed();
  return lines.map((line, index) => drawLine(line, 28, left, foot - index * 38, colours.ink));
}

/** What is no law says so in a stamp. */
function drawStamp(name: string, status: string): string[] {
  const box = widthOf(name, 32) + 48;
  return [
    `<rect x="${margin}" y="${foot - 44}" width="${box}" height="64" fill="${colours.accent}"/>`,
    drawLine(name, 32, margin + 24, foot, colours.paper),
    ...drawWorth(status, margin + box + 24),
  ];
}
