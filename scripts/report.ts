import type { VFileMessage } from 'vfile-message';

/** One line a message: `text.txt:12:1-12:9 article-order: found article 6, expected 5`. */
export function formatMessage(message: VFileMessage): string {
  const place = placeOf(message);
  const where = [message.file ?? 'norma', ...(place === '' ? [] : [place])].join(':');
  return `${where} ${message.ruleId ?? 'message'}: ${message.reason}`;
}

function placeOf(message: VFileMessage): string {
  const place = message.place;
  if (place === undefined) return '';
  if (!('start' in place)) return `${place.line}:${place.column}`;
  const { start, end } = place;
  return `${start.line}:${start.column}-${end.line}:${end.column}`;
}

/** Messages by file, then line, then column; the given order otherwise. */
export function sortMessages(messages: readonly VFileMessage[]): VFileMessage[] {
  return [...messages].sort(
    (a, b) =>
      (a.file ?? '').localeCompare(b.file ?? '') ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0),
  );
}

/** Writes messages to standard error, sorted. */
export function report(messages: readonly VFileMessage[]): void {
  for (const message of sortMessages(messages)) process.stderr.write(`${formatMessage(message)}\n`);
}
