import { VFile } from 'vfile';
import type { Address } from '../src/law/address.ts';
import type { ActText, GroupKind, ProvisionKind } from '../src/law/model.ts';
import type { Profile } from '../src/law/profile.ts';
import { groupsOf, provisionsOf, unitsOf } from '../src/law/walk.ts';
import type { Locale } from '../src/locale.ts';
import { say } from './parse/messages.ts';
import { type Parsed, parseText } from './parse/parse.ts';
import { decodeText } from './parse/sources.ts';
import { formatMessage } from './report.ts';

/** What `--outline` is told of a file. */
export interface OutlineOptions {
  readonly path: string;
  readonly profile: Profile;
  /** The language to outline; the rest of the file is a message. */
  readonly lang: Locale;
  /** Name of the first act; those attached to it take NAME-2, NAME-3. */
  readonly act: string;
}

/** A numbered piece of an act. `line` is 1-based, in the file. */
export interface OutlineProvision {
  readonly address: Address;
  readonly kind: ProvisionKind;
  readonly label: string;
  readonly title?: string;
  readonly line: number;
}

/** A heading that provisions stand under. */
export interface OutlineGroup {
  readonly address: Address;
  readonly kind: GroupKind;
  readonly label: string;
  readonly title: string;
  readonly line: number;
}

export interface OutlineMessage {
  readonly line: number;
  readonly column: number;
  readonly rule: string;
  readonly text: string;
}

export interface Outline {
  readonly provisions: readonly OutlineProvision[];
  readonly groups: readonly OutlineGroup[];
  readonly messages: readonly OutlineMessage[];
}

/**
 * The outline of a file: its provisions and headings in one language. JSON and exit code 0 where a provision is found,
 * JSON and 1 where none is, an error and 1 where the bytes are no text.
 */
export function outline(
  bytes: Uint8Array,
  options: OutlineOptions,
): { readonly json?: Outline; readonly exitCode: number; readonly error?: string } {
  const { path, profile, lang, act } = options;
  const problems = new VFile({ path });
  const text = decodeText(bytes, (ruleId, reason) => problems.message(reason, { source: 'parse', ruleId }));
  if (text === undefined) return { exitCode: 1, error: problems.messages.map(formatMessage).join('\n') };
  const nameOf = (_: Locale, ordinal: number) => (ordinal === 1 ? act : `${act}-${ordinal}`);
  const parsed = parseText(text, { path, profile, nameOf });
  const acts = parsed.acts.filter((each) => each.lang === lang);
  const provisions = acts.flatMap(provisionsIn);
  tellRest(parsed, lang);
  if (provisions.length === 0) {
    const place = { line: 1, column: 1, length: 0 };
    say(parsed.file, 'no-provision', place, `found no numbered provision in ${lang}, expected at least one`);
  }
  const json = { provisions, groups: acts.flatMap(groupsIn), messages: messagesOf(parsed, acts) };
  return { json, exitCode: provisions.length > 0 ? 0 : 1 };
}

function provisionsIn(text: ActText): OutlineProvision[] {
  return unitsOf(text.content)
    .flatMap(provisionsOf)
    .flatMap(({ address, kind, label, title, line }) =>
      kind === 'closing' ? [] : [{ address, kind, label, ...(title === undefined ? {} : { title }), line }],
    );
}

function groupsIn(text: ActText): OutlineGroup[] {
  return groupsOf(text.content).map(({ group: { address, kind, label, title, line } }) => ({
    address,
    kind,
    label,
    title,
    line,
  }));
}

/** One message for all that is in other languages. */
function tellRest({ acts, file }: Parsed, lang: Locale): void {
  const rest = acts.filter((each) => each.lang !== lang);
  const first = rest[0];
  if (first === undefined) return;
  const parts = rest.map((each) => `${each.lang} in lines ${(each.lines ?? []).join('-')}`).join(', ');
  const place = { line: first.lines?.[0] ?? 1, column: 1, length: 0 };
  say(
    file,
    'other-language',
    place,
    `found text in another language (${parts}), expected ${lang}: it is not outlined`,
  );
}

/** The messages on the lines that are outlined, and on the file as a whole. */
function messagesOf({ file, acts }: Parsed, outlined: readonly ActText[]): OutlineMessage[] {
  const left = acts.filter((each) => !outlined.includes(each));
  return file.messages
    .map(({ line, column, ruleId, reason }) => ({
      line: line ?? 1,
      column: column ?? 1,
      rule: ruleId ?? 'message',
      text: reason,
    }))
    .filter(
      ({ line, rule }) =>
        rule === 'other-language' ||
        !left.some(({ lines }) => lines !== undefined && lines[0] <= line && line <= lines[1]),
    )
    .sort((a, b) => a.line - b.line || a.column - b.column);
}
