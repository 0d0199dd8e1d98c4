import { formatDate, translator } from '../../src/i18n.ts';
import { type Address, actOf, isWithin } from '../../src/law/address.ts';
import { type Law, type LawText, type Library, placesOf } from '../../src/law/library.ts';
import type { Provision } from '../../src/law/model.ts';
import { nodesOf } from '../../src/law/walk.ts';
import type { Locale } from '../../src/locale.ts';
import type { Answer, Hit } from '../../src/search/ask.ts';
import type { Engine } from '../../src/search/engine.ts';
import { searchedFor } from '../../src/search/searched-for.ts';
import { sayings } from './sayings.ts';

const shown = 5;

/** An answer as text in the language of the engine: what was understood, then the provisions with their worth. */
export function answerText(answer: Answer, library: Library, engine: Engine): string {
  const { lang } = engine;
  const say = sayings[lang];
  const searched = searchedFor(answer.query, engine);
  const head = [
    ...(searched === undefined ? [] : [say.searched(searched)]),
    ...(answer.silent ? [answer.hits.length > 0 ? `${say.silent} ${say.nearest}` : say.silent] : []),
  ];
  const hits = answer.hits.slice(0, answer.silent ? 3 : shown);
  const blocks = hits.map((hit) => hitText(hit, library, lang)).filter((block) => block !== '');
  return `${[...head, ...blocks].join('\n\n')}\n`;
}

function hitText(hit: Hit, library: Library, lang: Locale): string {
  const law = library.laws.find((each) => each.name === actOf(hit.address));
  const text = law?.texts.get(lang) ?? law?.texts.get(law.original);
  if (law === undefined || text === undefined) return '';
  const original = law.texts.get(law.original);
  const beside =
    original === undefined || original === text
      ? []
      : ['', `${sayings[lang].original(law.original)}:`, ...quote(hit.address, original)];
  const repeated = hit.repeatedBy === undefined ? [] : [sayings[lang].repeated(hit.repeatedBy)];
  return [
    `${hit.address}  ${placeOf(hit.address, text)}`,
    worth(law, text, lang),
    ...quote(hit.address, text),
    ...repeated,
    ...beside,
  ].join('\n');
}

/** Title of the act and what the act and the text are worth. */
function worth(law: Law, text: LawText, lang: Locale): string {
  const t = translator(lang);
  const { record } = law;
  const date = record.drafted ?? record.adopted?.date;
  const when = date === undefined ? '' : `, ${formatDate(lang, date)}`;
  return `${record.shortTitles[lang]}${when}. ${t(`force.${record.force}.name`)}; ${t(`status.${text.status}.name`)}`;
}

/** The labels from the unit down, as printed, with the unit's title. */
function placeOf(address: Address, text: LawText): string {
  const unit = text.units.find((each) => isWithin(address, each.address));
  if (unit === undefined) return '';
  const chain = nodesOf(unit)
    .filter((node) => node.type === 'provision')
    .filter((node) => isWithin(address, node.address));
  return chain.map((node) => [node.label, node.title ?? ''].join(' ').trim()).join(' ');
}

/** The words of a place with all inside it, a line a numbered piece. */
function quote(address: Address, text: LawText): string[] {
  const found = placesOf(text).find((each) => each.place.address === address);
  if (found === undefined) return [];
  const { node } = found;
  if (node.type === 'matter') return node.paragraphs.map((line) => `  ${line}`);
  if (node.type === 'group') return [`  ${node.label} ${node.title}`];
  if (node.type !== 'provision') return [`  ${node.text}`];
  return lines(node, '  ');
}

function lines(provision: Provision, indent: string): string[] {
  return provision.content.flatMap((block, index) => {
    if (block.type === 'footnote') return [];
    if (block.type === 'provision') return lines(block, `${indent}  `);
    return [`${indent}${index === 0 && provision.label !== '' ? `${provision.label} ` : ''}${block.text}`];
  });
}
