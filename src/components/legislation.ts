import type { Law } from '../law/library.ts';
import type { Unit } from '../law/model.ts';
import { type Locale, locales } from '../locale.ts';
import { links } from './links.ts';

/** A page of an act or a unit, as metadata describes it. */
export interface Described {
  readonly ui: Locale;
  readonly law: Law;
  /** Language of the text that the page shows first. */
  readonly lang: Locale;
  /** Undefined for the page of the whole act. */
  readonly unit?: Unit;
  /** Title of the page without the site's name. */
  readonly title: string;
}

/** The languages in which a page of an act, or of a unit of it, has a text of its own: the real equivalents. */
export function equivalents(law: Law, unit?: string): Locale[] {
  return locales.filter((lang) => {
    const text = law.texts.get(lang);
    return text !== undefined && (unit === undefined || text.units.some(({ address }) => address === unit));
  });
}

/**
 * A page of an act or a unit as schema.org's Legislation. A draft is not in force; of the other acts nothing is claimed,
 * since a consolidated copy does not show it.
 */
export function legislationOf({ ui, law, lang, unit, title }: Described): Record<string, unknown> {
  const { force, adopted, drafted, titles } = law.record;
  const address = unit?.address ?? law.name;
  const url = (locale: Locale) =>
    links.absolute(unit === undefined ? links.act(locale, law.name) : links.unit(locale, unit.address));
  const work = (of: string) => links.absolute(links.id(of));
  return {
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    '@id': work(address),
    url: url(ui),
    name: unit === undefined ? titles[lang] : title,
    inLanguage: lang,
    legislationIdentifier: work(address),
    ...(force === 'draft' ? { legislationLegalForce: 'https://schema.org/NotInForce' } : {}),
    ...(unit === undefined
      ? {
          ...(force === 'draft' ? { creativeWorkStatus: 'Draft' } : {}),
          ...(adopted === undefined ? {} : { legislationPassedBy: adopted.by[lang] }),
          legislationDate: adopted?.date ?? drafted,
        }
      : { isPartOf: { '@type': 'Legislation', '@id': work(law.name) } }),
    ...(lang === law.original
      ? {}
      : { translationOfWork: { '@type': 'Legislation', url: url(law.original), inLanguage: law.original } }),
  };
}
