import type { Locale } from '../locale.ts';
import { type Address, actOf, unitOf } from './address.ts';
import { groupKinds } from './model.ts';

const outside = new RegExp(`^(?:|preamble|(?:${groupKinds.join('|')})-.+)$`, 'u');

/** The file that holds a place in a language: its unit's, or act.md for the act itself, its headings and its preamble. */
export function textFileOf(at: Address, lang: Locale): string {
  const act = actOf(at);
  const segment = unitOf(at).slice(act.length + 1);
  return `content/laws/${act}/${lang}/${outside.test(segment) ? 'act' : segment}.md`;
}
