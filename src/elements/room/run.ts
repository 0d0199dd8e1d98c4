import { isLocale, locales } from '../../locale.ts';
import { putOnClipboard } from '../cite/clipboard.ts';
import type { Command } from './commands.ts';
import { openContents } from './contents.ts';
import { linksAt } from './excerpts.ts';
import { readWords } from './files.ts';
import { say } from './notice.ts';
import { placeInView } from './place-in-view.ts';
import { openView } from './view-sheet.ts';

/** Does what a single key asks for; where the page has nothing of the kind, nothing. */
export async function runCommand(command: Command, index: number): Promise<void> {
  if (command === 'next') document.querySelector<HTMLElement>('a[rel=next]')?.click();
  else if (command === 'previous') document.querySelector<HTMLElement>('a[rel=prev]')?.click();
  else if (command === 'search') document.querySelector<HTMLElement>('input[type=search]')?.focus();
  else if (command === 'language') nextLanguage()?.click();
  else if (command === 'texts') turnText(index);
  else if (command === 'contents') await openContents();
  else if (command === 'copy') await copyLink();
  else await openView(document.querySelector<HTMLAnchorElement>('a.sight')?.pathname ?? '', 'keys');
}

/** The link to this page in the language after this one. */
function nextLanguage(): HTMLElement | null {
  const ui = document.documentElement.lang;
  const next = isLocale(ui) ? locales[(locales.indexOf(ui) + 1) % locales.length] : undefined;
  return document.querySelector<HTMLElement>(`language-choice a[hreflang="${next}"]`);
}

/** Shows a text or takes it away, and keeps the place that is read in sight. */
function turnText(index: number): void {
  const box = document.querySelectorAll<HTMLInputElement>('.texts input')[index];
  if (box === undefined) return;
  const place = placeInView();
  box.click();
  place?.scrollIntoView();
}

/** Copies the address of the page, with the place that is read, and says so. */
async function copyLink(): Promise<void> {
  const url = new URL(location.href);
  url.hash = placeInView()?.id ?? location.hash;
  const [, base = '/', ui = ''] = /^(.*\/)(ru|en|uk)\//u.exec(url.pathname) ?? [];
  if (!isLocale(ui)) return;
  const words = await readWords(linksAt(base), ui);
  say((await putOnClipboard({ text: url.href })) ? words.copied : words.notCopied);
}
