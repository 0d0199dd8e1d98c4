/** A day to be kept in a calendar. */
export interface CalendarEntry {
  /** The same for the same case: a calendar that takes it in twice has it once. */
  readonly uid: string;
  /** `YYYY-MM-DD`; the entry takes the whole day. */
  readonly day: string;
  readonly summary: string;
  readonly description: string;
  readonly url: string;
}

/** Reminders in the morning at nine: a week before, and the day before. */
const reminders = ['-P6DT15H', '-PT15H'];

/** An iCalendar file (RFC 5545) of whole days. `stamp` is when it is made. */
export function calendarFile(entries: readonly CalendarEntry[], stamp: Date): string {
  const made = stamp.toISOString().replace(/[-:]|\.\d+/gu, '');
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Norma//Calculators//EN',
    'CALSCALE:GREGORIAN',
    ...entries.flatMap((entry) => eventLines(entry, made)),
    'END:VCALENDAR',
  ]
    .map((line) => `${fold(line)}\r\n`)
    .join('');
}

function eventLines({ uid, day, summary, description, url }: CalendarEntry, made: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${made}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    `URL:${url}`,
    'TRANSP:TRANSPARENT',
    ...reminders.flatMap((before) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escaped(summary)}`,
      `TRIGGER:${before}`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ];
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/gu, '\\$&').replace(/\r?\n/gu, '\\n');
}

/** No line is longer than 75 octets; what goes on begins with a space. No character is cut in two. */
function fold(line: string): string {
  const lines: string[] = [''];
  let length = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (length + size > 75) {
      lines.push(' ');
      length = 1;
    }
    lines.push(`${lines.pop()}${character}`);
    length += size;
  }
  return lines.join('\r\n');
}

/** A short name for a case: the same text gives the same, in eight characters (FNV-1a). */
export function shortName(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}

/** Gives a file to the reader. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken it by then; until it is let go it holds memory.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
