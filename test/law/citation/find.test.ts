import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { findCitations } from '../../../src/law/citation/find.ts';
import type { Mention, Step } from '../../../src/law/citation/mention.ts';
import { profiles } from '../../../src/law/profile.ts';
import { locales } from '../../../src/locale.ts';
import { readFixture } from './index-fixture.ts';

const shapes = z.object({
  rows: z.array(
    z.object({
      lang: z.enum(locales),
      profile: z.enum(profiles),
      text: z.string(),
      found: z.array(z.string()),
    }),
  ),
});

function writeStep(step: Step): string {
  if (typeof step.numbers === 'string') return `${step.unit} ${step.numbers}`;
  const numbers = step.numbers.map((numeral) =>
    numeral.readings
      .map((reading) => ('path' in reading ? reading.path.join('/') : `${reading.from}..${reading.to}`))
      .join('|'),
  );
  return `${step.unit} ${numbers.join(', ')}`;
}

function writeMention(mention: Mention): string {
  const { act } = mention;
  const name = act === null ? '' : ` @ ${act.form === 'named' ? act.named.name : act.form}`;
  const flags = `${mention.quoted ? ', quoted' : ''}${mention.amending ? ', amending' : ''}`;
  return mention.steps.map(writeStep).join(' > ') + name + flags;
}

describe('shapes of references', () => {
  test.each(readFixture('shapes.json', shapes).rows)(
    '$lang $profile: $text',
    ({ lang, profile, text, found }) => {
      expect(findCitations(text, lang, profile).map(writeMention)).toEqual(found);
    },
  );
});

test('offsets are those of the text, whatever stands before', () => {
  const text = '😀 «é» пункт\u00a09 настоящего Кодекса.';
  const [mention] = findCitations(text, 'ru', 'adilet');
  expect(text.slice(mention?.start, mention?.end)).toBe('пункт\u00a09 настоящего Кодекса');
});
