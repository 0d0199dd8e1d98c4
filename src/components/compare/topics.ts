import {
  provisionsOfTopic,
  type State,
  states,
  type Theme,
  type Topic,
  themes,
  topicsOf,
} from '../../editorial/topics.ts';
import { readTopics } from '../../editorial/topics-read.ts';
import { type Address, actOf, isWithin } from '../../law/address.ts';
import { throwOn } from '../../law/messages.ts';
import { nodesOf } from '../../law/walk.ts';
import { laws, placesIn, textFor } from '../../site.ts';

/** The topics of content/topics, in their order. Throws where they cannot be read. */
export const topics: readonly Topic[] = readAll();

function readAll(): readonly Topic[] {
  const { topics: read, messages } = readTopics(process.cwd());
  throwOn(messages);
  // Themes lead: within a theme the order of the files holds.
  return read.toSorted((a, b) => themes.indexOf(a.theme) - themes.indexOf(b.theme) || a.order - b.order);
}

/** Topics by their theme, in the order of the themes; themes without topics are left out. */
export function byTheme(list: readonly Topic[]): { theme: Theme; list: Topic[] }[] {
  return themes
    .map((theme) => ({ theme, list: list.filter((topic) => topic.theme === theme) }))
    .filter((group) => group.list.length > 0);
}

/** The acts of a side. */
export function actsOfState(state: State) {
  return laws.filter(({ source }) => source.state === state);
}

/** Whether an act of a side is a draft, which readers must be told wherever the side is named. */
export function hasDraft(state: State): boolean {
  return actsOfState(state).some(({ record }) => record.force === 'draft');
}

/** The side that an address belongs to. */
export function stateOf(address: Address): State {
  return laws.find(({ name }) => name === actOf(address))?.source.state ?? 'kz';
}

/** The act of a side that its places are called in without a title: the last one, which has most of them. */
export function mainAct(state: State): string {
  return actsOfState(state).at(-1)?.name ?? state;
}

/** How a topic comes out between the two sides, in one word: what the list is chosen from. */
// biome-ignore format: a list
export const outcomes = [
  'same', 'kz-stricter', 'ua-stricter', 'kz-broader', 'ua-broader', 'different', 'only-kz', 'only-ua',
] as const;
export type Outcome = (typeof outcomes)[number];

/** Which side asks or covers more. */
export function outcomeOf({ sides }: Topic): Outcome {
  for (const state of states) {
    const { relation } = sides[state];
    if (relation === 'stricter' || relation === 'broader') return `${state}-${relation}`;
    if (relation === 'only-here') return `only-${state}`;
  }
  return sides.kz.relation === 'same' ? 'same' : 'different';
}

/** A side's first provision that stands in a unit, so that it can be put beside another; undefined where none does. */
export function firstPlace({ sides }: Topic, state: State): Address | undefined {
  return sides[state].provisions.find((at) => findPlace(at)?.unit !== undefined);
}

function findPlace(at: Address) {
  const law = laws.find(({ name }) => name === actOf(at));
  return law === undefined ? undefined : placesIn(textFor(law, law.original)).get(at);
}

const lengths = new Map<string, number>();

/** How many words the provisions of a side hold in the original; what stands inside another of them counts once. */
export function lengthOf(topic: Topic, state: State): number {
  const key = `${topic.slug} ${state}`;
  const known = lengths.get(key);
  if (known !== undefined) return known;
  const { provisions } = topic.sides[state];
  const outer = provisions.filter((at) => !provisions.some((other) => other !== at && isWithin(at, other)));
  const length = outer.reduce((sum, at) => sum + wordsAt(at), 0);
  lengths.set(key, length);
  return length;
}

function wordsAt(at: Address): number {
  const node = findPlace(at)?.node;
  if (node === undefined || node.type === 'group') return 0;
  if (node.type === 'matter') return wordsIn(node.paragraphs);
  const nodes = node.type === 'provision' ? nodesOf(node) : [node];
  return wordsIn(
    nodes.flatMap((each) =>
      each.type === 'provision' ? [each.title ?? ''] : each.type === 'text' ? [each.text] : [],
    ),
  );
}

function wordsIn(texts: readonly string[]): number {
  const words = texts.map((text) => text.match(/[\p{L}\p{N}][\p{L}\p{N}’ʼ'-]*/gu)?.length ?? 0);
  return words.reduce((sum, count) => sum + count, 0);
}

/** The topics of a unit: those that hold most of it first. */
export function topicsOfUnit(unit: Address): Topic[] {
  const share = (topic: Topic) => {
    const own = provisionsOfTopic(topic);
    return own.filter((at) => isWithin(at, unit)).length / own.length;
  };
  return topicsOf(topics, unit).toSorted((a, b) => share(b) - share(a));
}
