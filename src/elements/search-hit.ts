import { actOf, unitOf } from '../law/address.ts';
import type { Links } from '../links.ts';
import { isLocale, type Locale } from '../locale.ts';
import type { Hit } from '../search/ask.ts';
import { excerptOf, markedNodes, type Range } from './search-marks.ts';
import { copyOf, link, make, need } from './search-page-parts.ts';
import { type Line, leadingTo, linesOf, type UnitFile } from './search-unit.ts';

/** What hits are drawn with. */
export interface HitTools {
  /** Holds the templates. */
  readonly page: HTMLElement;
  readonly links: Links;
  readonly ui: Locale;
  /** Language of the texts that are shown. */
  readonly lang: Locale;
  /** The words of a unit; undefined where they did not load. */
  readonly fileOf: (unit: string) => UnitFile | undefined;
  readonly original: (lang: Locale, unit: string) => Promise<UnitFile | undefined>;
  readonly marks: (text: string) => Range[];
}

/** How many letters of a provision are shown: the best in full unless it is very long, the others less. */
const lengths = { best: 1200, other: 480, leading: 140 };

const whole: Manner = { length: Number.POSITIVE_INFINITY, marks: () => [], led: false };

/** Where a hit is read: the page of its unit, at its place, in the text that was searched. */
export function hrefOf(address: string, { links, ui, lang, fileOf }: HitTools): string {
  const unit = unitOf(address);
  const eId = fileOf(unit)?.places[address]?.eId;
  const page = eId === undefined ? links.unit(ui, unit) : links.place(ui, { address, eId, unit });
  return lang === ui ? page : page.replace(/(?=#)|$/u, `?text=${lang}`);
}

/**
 * The words of a hit with its marks, what must be told of it, and the original one step away. `led`: true where the words
 * that lead to it stand above already.
 */
export function drawHit(hit: Hit, best: boolean, tools: HitTools, led = false): Node[] {
  const { page, links, ui, marks } = tools;
  const file = tools.fileOf(unitOf(hit.address));
  if (file === undefined) return [copyOf(page, 'text-fault')];
  const words = make('div', 'law');
  words.lang = file.lang;
  words.append(...wordsOf(file, hit.address, { length: best ? lengths.best : lengths.other, marks, led }));
  const nodes: Node[] = [words];
  const note = file.places[hit.address]?.note;
  if (note !== undefined) {
    const sign = make('b', note.severity, { S1: '!', S2: '?', S3: '·' }[note.severity]);
    sign.ariaHidden = 'true';
    const register = link(`${links.notes(ui)}#${note.id}`, note.words);
    nodes.push(make('p', 'aside', sign, ' ', register));
  }
  if (hit.repeatedBy !== undefined) {
    const line = make('p', 'aside', copyOf(page, 'repeated'));
    line.append(' ', link(links.id(hit.repeatedBy), hit.repeatedBy));
    nodes.push(line);
  }
  const original = drawOriginal(hit, file.lang, tools);
  return original === undefined ? nodes : [...nodes, original];
}

interface Manner {
  /** How many letters are shown, more or less. */
  readonly length: number;
  readonly marks: (text: string) => Range[];
  readonly led: boolean;
}

/** The words of a place, led by those of its holders; of what stands inside it what is marked comes first. */
function wordsOf(file: UnitFile, address: string, { length, marks, led }: Manner): HTMLElement[] {
  const leading = led ? [] : leadingTo(file, address);
  const lines = linesOf(file, address).map((line) => ({ ...line, ranges: marks(line.text) }));
  const least = Math.min(...lines.map((line) => line.depth));
  const total = lines.reduce((sum, line) => sum + line.text.length, 0);
  const marked = lines.filter((line) => line.depth === 0 || line.ranges.length > 0);
  const first = total > length && marked.some((line) => line.depth > 0) ? marked : lines;
  const drawn = leading.map((line) => paragraph(line, [], 'leading', lengths.leading));
  let left = length;
  let shown = 0;
  for (const line of first) {
    if (left <= 0) break;
    drawn.push(paragraph(line, line.ranges, line.depth > least ? 'inner' : '', Math.max(left, 160)));
    left -= line.text.length;
    shown += 1;
  }
  return shown < lines.length ? [...drawn, make('p', 'leading', '…')] : drawn;
}

function paragraph(line: Line, marked: readonly Range[], style: string, length: number): HTMLElement {
  const { text, ranges } = excerptOf(line.text, marked, length);
  const label = line.label === '' ? [] : [make('span', 'n', line.label), ' '];
  return make('p', style, ...label, ...markedNodes(text, ranges));
}

/** The original, fetched when it is opened; undefined where the text that is shown is the original. */
function drawOriginal(hit: Hit, shown: Locale, tools: HitTools): HTMLElement | undefined {
  const unit = unitOf(hit.address);
  const act = need(tools.page, `template[data-act="${actOf(hit.address)}"]`, HTMLTemplateElement);
  const lang = act.dataset.original ?? '';
  if (!isLocale(lang) || lang === shown) return undefined;
  const details = make('details', 'original', make('summary', '', act.dataset.summary ?? ''));
  details.addEventListener(
    'toggle',
    async () => {
      const file = await tools.original(lang, unit);
      if (file === undefined) {
        details.append(copyOf(tools.page, 'text-fault'));
        return;
      }
      const words = make('div', 'law', ...wordsOf(file, hit.address, whole));
      words.lang = file.lang;
      details.append(words);
    },
    { once: true },
  );
  return details;
}
