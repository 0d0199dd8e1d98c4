import { formatDate, translator } from '../../src/i18n.ts';
import { type Address, isWithin } from '../../src/law/address.ts';
import type { Law, LawText, Library } from '../../src/law/library.ts';
import { nodesOf } from '../../src/law/walk.ts';
import type { Locale } from '../../src/locale.ts';

/** An act with the text that a reader of `lang` is shown; undefined where there is none. */
export function lawOf(
  act: string,
  library: Library,
  lang: Locale,
): { readonly law: Law; readonly text: LawText } | undefined {
  const law = library.laws.find((each) => each.name === act);
  const text = law?.texts.get(lang) ?? law?.texts.get(law.original);
  return law === undefined || text === undefined ? undefined : { law, text };
}

/** Title of the act and what the act and the text are worth. */
export function worth(law: Law, text: LawText, lang: Locale): string {
  const t = translator(lang);
  const { record } = law;
  const date = record.drafted ?? record.adopted?.date;
  const name = record.shortTitles[lang] + (date === undefined ? '' : `, ${formatDate(lang, date)}`);
  const stop = name.endsWith('.') ? '' : '.';
  return `${name}${stop} ${t(`force.${record.force}.name`)}; ${t(`status.${text.status}.name`)}`;
}

/** The labels from the unit down, as printed, with the unit's title. */
export function placeOf(address: Address, text: LawText): string {
  const unit = text.units.find((each) => isWithin(address, each.address));
  if (unit === undefined) return '';
  const chain = nodesOf(unit)
    .filter((node) => node.type === 'provision')
    .filter((node) => isWithin(address, node.address));
  return chain.map((node) => [node.label, node.title ?? ''].join(' ').trim()).join(' ');
}
