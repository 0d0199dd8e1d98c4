import type { Address } from '../../law/address.ts';
import { isLocale, type Locale } from '../../locale.ts';

/** What a link of this site leads to. */
export type Destination =
  | {
      readonly type: 'place';
      /** Path of the site on its origin, with a slash at both ends. */
      readonly base: string;
      readonly ui: Locale;
      readonly act: string;
      /** Undefined for places on the page of a whole act. */
      readonly unit: Address | undefined;
      /** The place on the page; empty for all of it. */
      readonly eId: string;
    }
  | { readonly type: 'term'; readonly base: string; readonly ui: Locale; readonly id: string };

const place = /^(.*\/)([a-z]{2})\/([a-z]{2}-[a-z0-9-]+)\/(?:([a-z0-9_-]+)\/)?$/u;
const glossary = /^(.*\/)([a-z]{2})\/glossary\/$/u;

/** Where a URL of this site leads, if to a place in an act or to a term: `/ru/kz-code/9/#para_9__subpara_16`. */
export function destinationOf({ pathname, hash }: URL | Location): Destination | undefined {
  const [, base = '', ui = '', act, segment] = place.exec(pathname) ?? glossary.exec(pathname) ?? [];
  const fragment = hash.slice(1);
  if (!isLocale(ui)) return undefined;
  if (act === undefined) return fragment === '' ? undefined : { type: 'term', base, ui, id: fragment };
  const unit = segment === undefined ? undefined : `${act}/${segment}`;
  return { type: 'place', base, ui, act, unit, eId: fragment };
}
