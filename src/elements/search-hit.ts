import type { Links } from '../links.ts';
import { isLocale, type Locale } from '../locale.ts';
import type { Hit } from '../search/ask.ts';
import { unitOf } from './search-groups.ts';
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

/** Where a hit is read: the page of its unit, at its place, in the text that was searched. */
export function hrefOf(address: string, { links, ui, lang, fileOf }: HitTools): string {
  const unit = unitOf(address);
  const eId = fileOf(unit)?.places[address]?.eId;
  const page = eId === undefined ? links.unit(ui, unit) : links.place(ui, { address, eId, unit });
  return lang === ui ? page : page.replace(/(?=#)|$/u, `?text=${lang}`);
}

/** The words of a hit with its marks, what must be told of it, and the original one step away. */
export function drawHit(hit: Hit, best: boolean, tools: HitTools): Node[] {
  const { page, links, ui, marks } = tools;
  const file = tools.fileOf(unitOf(hit.address));
  if (file === undefined) return [copyOf(page, 'text-fault')];
  const words = make('div', 'law');
  words.lang = file.lang;
  words.append(...wordsOf(file, hit.address, best ? lengths.best : lengths.other, marks));
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

function wordsOf(
  file: UnitFile,
  address: string,
  length: number,
  marks: (text: string) => Range[],
): HTMLElement[] {
  const drawn = leadingTo(file, address).map((line) => paragraph(line, 'leading', lengths.leading, () => []));
  let left = length;
  for (const line of linesOf(file, address)) {
    if (left <= 0) {
      drawn.push(make('p', 'leading', '…'));
      break;
    }
    drawn.push(paragraph(line, line.depth > 0 ? 'inner' : '', Math.max(left, 120), marks));
    left -= line.text.length;
  }
  return drawn;
}

function paragraph(line: Line, style: string, length: number, marks: (text: string) => Range[]): HTMLElement {
  const { text, ranges } = excerptOf(line.text, marks(line.text), length);
  const label = line.label === '' ? [] : [make('span', 'n', line.label), ' '];
  return make('p', style, ...label, ...markedNodes(text, ranges));
}

/** The original, fetched when it is opened; undefined where the text that is shown is the original. */
function drawOriginal(hit: Hit, shown: Locale, tools: HitTools): HTMLElement | undefined {
  const unit = unitOf(hit.address);
  const act = need(tools.page, `template[data-act="${hit.address.split('/', 1)[0]}"]`, HTMLTemplateElement);
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
      const words = make('div', 'law', ...wordsOf(file, hit.address, Number.POSITIVE_INFINITY, () => []));
      words.lang = file.lang;
      details.append(words);
    },
    { once: true },
  );
  return details;
}
