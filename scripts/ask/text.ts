import type { Answer as Curated } from '../../src/editorial/answers.ts';
import type { Topic } from '../../src/editorial/topics.ts';
import { translator } from '../../src/i18n.ts';
import { type Address, actOf } from '../../src/law/address.ts';
import { type LawText, type Library, placesOf } from '../../src/law/library.ts';
import type { Provision } from '../../src/law/model.ts';
import type { Links } from '../../src/links.ts';
import type { Locale } from '../../src/locale.ts';
import type { Answer, Hit } from '../../src/search/ask.ts';
import type { Engine } from '../../src/search/engine.ts';
import { searchedFor } from '../../src/search/searched-for.ts';
import { curatedText } from './answer-text.ts';
import { lawOf, placeOf, worth } from './place-text.ts';
import { sayings } from './sayings.ts';

const shown = 5;
const rule = '—'.repeat(40);

/** What an answer is written from. */
export interface Ground {
  readonly library: Library;
  readonly curated: readonly Curated[];
  readonly topics: readonly Topic[];
  readonly links: Links;
  /** The language of whoever asks; the engine's may be another. */
  readonly lang: Locale;
  readonly engine: Engine;
  /** A word for each term of the engine. */
  readonly forms: readonly string[];
}

/**
 * An answer as text: what was understood, the answers that people wrote, others that may be meant, the comparison of
 * the acts, then the provisions with their worth.
 */
export function answerText(
  answer: Answer,
  { library, curated, topics, links, lang, engine, forms }: Ground,
): string {
  const say = sayings[lang];
  const t = translator(lang);
  const searched = searchedFor(answer.query, forms);
  const named = (slugs: readonly string[]) =>
    slugs.flatMap((slug) => curated.find((each) => each.slug === slug) ?? []);
  const others = named(answer.others);
  const compared = answer.topics.flatMap((slug) => {
    const topic = topics.find((each) => each.slug === slug);
    return topic === undefined ? [] : [`  ${topic.title[lang]}  ${links.comparison(lang, slug)}`];
  });
  const nearest = answer.hits.length > 0 ? `${say.silent} ${say.nearest}` : say.silent;
  const answers = named(answer.answers).map((each) => curatedText(each, library, lang));
  const hits = answer.hits.slice(0, answer.silent ? 3 : shown);
  const blocks = hits.map((hit) => hitText(hit, library, lang)).filter((block) => block !== '');
  const parts = [
    ...(engine.lang === lang ? [] : [t('search.asked', { language: t(`language.in.${engine.lang}`) })]),
    ...(searched === undefined ? [] : [say.searched(searched)]),
    ...(answer.silent ? [nearest] : []),
    ...answers.flatMap((each) => [each, rule]),
    ...(others.length === 0
      ? []
      : [[t('search.meant'), ...others.map((each) => `  ${each.question[lang]}`)].join('\n')]),
    ...(compared.length === 0 ? [] : [[t('search.compared'), ...compared].join('\n')]),
    ...(answers.length === 0 || blocks.length === 0 ? [] : [say.provisions]),
    ...blocks,
  ];
  return `${parts.join('\n\n')}\n`;
}

function hitText(hit: Hit, library: Library, lang: Locale): string {
  const found = lawOf(actOf(hit.address), library, lang);
  if (found === undefined) return '';
  const { law, text } = found;
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
