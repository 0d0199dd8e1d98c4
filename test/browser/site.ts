import { readLibrary } from '../../src/law/library.ts';
import type { Block, Provision, Unit } from '../../src/law/model.ts';
import { nodesOf } from '../../src/law/walk.ts';
import type { Locale } from '../../src/locale.ts';

/** The texts as the site was built from them. */
export const { library } = readLibrary(process.cwd());

/** A law that is a copy with amendments, and one that is a draft: the two kinds that pages must tell apart. */
export const code = lawNamed('kz-code');
export const draft = lawNamed('ua-draft');

function lawNamed(name: string) {
  const law = library.laws.find((each) => each.name === name);
  if (law === undefined) throw new Error(`no act ${name}`);
  return law;
}

/** The words of a provision of the code as the library holds them. */
export function wordsAt(ui: Locale, address: string): string {
  const units = code.texts.get(ui)?.units ?? [];
  const provision = units.flatMap(nodesOf).find((node) => node.address === address);
  const [first] = provision?.type === 'provision' ? provision.content : [];
  if (first?.type !== 'text') throw new Error(`no words at ${address}`);
  return first.text;
}

/** The lines of words that a page must print for a unit, in order: each paragraph led by the number it belongs to. */
export function linesOf(unit: Unit): string[] {
  return linesIn(unit, unit.title !== undefined);
}

function linesIn(provision: Provision, titled: boolean): string[] {
  const head = [provision.label, provision.title ?? ''].filter((part) => part !== '').join(' ');
  const [first, ...others] = provision.content;
  if (!titled && first?.type === 'text')
    return [`${head} ${first.text}`.trim(), ...others.flatMap(linesOfBlock)];
  return [head, ...provision.content.flatMap(linesOfBlock)].filter((line) => line !== '');
}

function linesOfBlock(block: Block): string[] {
  return block.type === 'provision' ? linesIn(block, block.title !== undefined) : [block.text];
}
