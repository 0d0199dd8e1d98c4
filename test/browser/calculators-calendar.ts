import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import ICAL from 'ical.js';

/** The events of the calendar file that a press downloads. */
export async function savedEvents(
  page: Page,
  press: () => Promise<void>,
): Promise<InstanceType<typeof ICAL.Event>[]> {
  const download = page.waitForEvent('download');
  await press();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/\.ics$/u);
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(await file.path(), 'utf8')));
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}
