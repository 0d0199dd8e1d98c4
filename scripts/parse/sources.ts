import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { say } from '../../src/law/messages.ts';
import { type NamedSource, readSources } from '../../src/law/source-files.ts';

/** A source with its text, its bytes proved to be those that were received. */
export interface SourceText extends NamedSource {
  /** Path of text.txt below the project's folder. */
  readonly path: string;
  readonly text: string;
}

/** Reads every source below content/sources; a changed byte, a binary or a non-UTF-8 file is a message. */
export function readSourceTexts(root: string): { sources: SourceText[]; messages: VFileMessage[] } {
  const { sources, messages } = readSources(root);
  const texts: SourceText[] = [];
  for (const source of sources) {
    const path = `content/sources/${source.name}/text.txt`;
    const file = new VFile({ path });
    const complain = (rule: string, reason: string) => say(file, rule, reason);
    const text = existsSync(join(root, path))
      ? decode(readFileSync(join(root, path)), complain, source.record.sha256)
      : missing(complain);
    messages.push(...file.messages);
    if (text !== undefined) texts.push({ ...source, path, text });
  }
  if (sources.length === 0 && messages.length === 0) {
    const file = new VFile({ path: 'content/sources' });
    const reason = 'found no source, expected at least one folder with source.json and text.txt';
    messages.push(say(file, 'source-record', reason));
  }
  return { sources: texts, messages };
}

function missing(say: (ruleId: string, reason: string) => void): undefined {
  say('source-bytes', 'found no file, expected the text of the source');
}

function decode(
  bytes: Uint8Array,
  say: (ruleId: string, reason: string) => void,
  expected: string,
): string | undefined {
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found !== expected) {
    say(
      'source-bytes',
      `found SHA-256 ${found}, expected ${expected} from source.json: the bytes have changed`,
    );
    return undefined;
  }
  return decodeText(bytes, say);
}

/** The text of a file's bytes; a message and undefined where it is empty, binary or no UTF-8. */
export function decodeText(
  bytes: Uint8Array,
  say: (ruleId: string, reason: string) => void,
): string | undefined {
  if (bytes.length === 0) {
    say('source-bytes', 'found an empty file, expected the text of an act');
    return undefined;
  }
  const zero = bytes.indexOf(0);
  if (zero >= 0) {
    say('source-bytes', `found a zero byte at offset ${zero}, expected text: this is a binary file`);
    return undefined;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    say('source-bytes', `found bytes that are no UTF-8 at offset ${badOffset(bytes)}, expected UTF-8 text`);
    return undefined;
  }
}

/** Offset of the first byte that is no UTF-8, by halving. */
function badOffset(bytes: Uint8Array): number {
  let [low, high] = [0, bytes.length];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isPrefix(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  return low;
}

function isPrefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
