import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkitten';

/** The halves of the law's face; a sign is taken from the first that has it. */
const fonts: readonly Font[] = ['latin', 'cyrillic'].map((half) => {
  const font = create(readFileSync(`src/styles/fonts/norma-serif-${half}.woff2`));
  if (font.isCollection) throw new Error(`norma-serif-${half}: found several fonts, expected one`);
  return font;
});

/** A sign's outline in the font's units, y upwards, and how far the next sign stands. */
interface Outline {
  readonly path: string;
  readonly advance: number;
}

const outlines = new Map<string, Outline>();

function outlineOf(sign: string): Outline {
  const known = outlines.get(sign);
  if (known !== undefined) return known;
  const code = sign.codePointAt(0) ?? 0;
  const font = fonts.find((each) => each.hasGlyphForCodePoint(code));
  if (font === undefined) throw new Error(`no font has the sign ${JSON.stringify(sign)}`);
  const { path, advanceWidth } = font.glyphForCodePoint(code);
  const scale = 1000 / font.unitsPerEm;
  if (scale !== 1) throw new Error(`the fonts have ${font.unitsPerEm} units to an em, expected 1000`);
  const outline = { path: path.toSVG(), advance: advanceWidth };
  outlines.set(sign, outline);
  return outline;
}

/** The width of a line in pixels, at a size in pixels. */
export function widthOf(text: string, size: number): number {
  return ([...text].reduce((sum, sign) => sum + outlineOf(sign).advance, 0) * size) / 1000;
}

/**
 * A line of text as SVG outlines, its base line at `x`, `y`: pictures look the same whatever fonts a machine has. Throws
 * for signs that the site's fonts lack.
 */
export function drawLine(text: string, size: number, x: number, y: number, colour: string): string {
  const scale = size / 1000;
  let at = 0;
  const signs = [...text].map((sign) => {
    const { path, advance } = outlineOf(sign);
    const drawn = `<path transform="translate(${at})" d="${path}"/>`;
    at += advance;
    return path === '' ? '' : drawn;
  });
  return `<g fill="${colour}" transform="translate(${x} ${y}) scale(${scale} ${-scale})">${signs.join('')}</g>`;
}

/** The lines that a text takes where each is at most `width` pixels wide; a longer word has a line of its own. */
export function wrap(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && widthOf(longer, size) <= width) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return lines;
}
