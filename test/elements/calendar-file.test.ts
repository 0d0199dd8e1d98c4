import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { type CalendarEntry, calendarFile, shortName } from '../../src/elements/calendar-file.ts';

const stamp = new Date('2026-01-02T03:04:05.678Z');
const entry: CalendarEntry = {
  uid: 'rule.due.0a1b2c3d@norma.example',
  day: '2025-03-03',
  summary: 'Last day: hand the gift over; pay, or return',
  description: 'Пункт 9, подпункт 16 (kz-code/9/16)\n«в течение семи календарных дней»; C:\\gifts',
  url: 'https://norma.example/ru/calculators/c02/?rule=kz-gift-transfer-deadline&receivedDate=2025-02-24',
};

function eventsOf(text: string): InstanceType<typeof ICAL.Event>[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

describe('a calendar file', () => {
  test('is read back as it was meant', () => {
    const [event] = eventsOf(calendarFile([entry], stamp));
    expect(event?.uid).toBe(entry.uid);
    expect(event?.summary).toBe(entry.summary);
    expect(event?.description).toBe(entry.description);
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.startDate.toString()).toBe('2025-03-03');
    expect(event?.component.getFirstPropertyValue('url')).toBe(entry.url);
    expect(String(event?.component.getFirstPropertyValue('dtstamp'))).toBe('2026-01-02T03:04:05Z');
  });

  test('reminds at nine in the morning a week and a day before', () => {
    const [event] = eventsOf(calendarFile([entry], stamp));
    const triggers = event?.component
      .getAllSubcomponents('valarm')
      .map((alarm) => String(alarm.getFirstPropertyValue('trigger')));
    expect(triggers).toEqual(['-P6DT15H', '-PT15H']);
  });

  test('holds every entry, or none', () => {
    const days = ['2025-01-31', '2025-12-31'];
    const events = eventsOf(
      calendarFile(
        days.map((day) => ({ ...entry, uid: day, day })),
        stamp,
      ),
    );
    expect(events.map(({ startDate }) => startDate.toString())).toEqual(days);
    expect(eventsOf(calendarFile([], stamp))).toEqual([]);
  });

  test('keeps any words, and no line of it is longer than 75 octets', () => {
    // Control characters have no place in a calendar; a line break is one sign there.
    const words = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 120 })
      .map((text) => `a${text.replace(/[\p{Cc}\u2028\u2029]/gu, '\n').replace(/\r/gu, '')}z`);
    fc.assert(
      fc.property(words, words, (summary, description) => {
        const text = calendarFile([{ ...entry, summary, description }], stamp);
        const [event] = eventsOf(text);
        expect([event?.summary, event?.description]).toEqual([summary, description]);
        expect(text.endsWith('\r\n')).toBe(true);
        for (const line of text.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toContain('\n');
        }
      }),
      { numRuns: 200 },
    );
  });

  test('gives a case the same name each time, and another case another', () => {
    expect(shortName('')).toBe('811c9dc5');
    expect(shortName('a')).toBe('e40c292c');
    expect(shortName('?rule=a&on=2025-01-01')).not.toBe(shortName('?rule=a&on=2025-01-02'));
  });
});
