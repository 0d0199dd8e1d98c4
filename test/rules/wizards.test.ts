import { globSync } from 'node:fs';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { checkWizard } from '../../scripts/check/wizards.ts';
import { readFile } from '../../src/law/source-files.ts';
import { endsOf, growWizard, type Node, readWizard } from '../../src/rules/wizards/wizard.ts';

const files = globSync('src/rules/wizards/*.yaml').toSorted();
const say = (words: string) => `{ ru: ${words}, en: ${words}, uk: ${words} }`;
const head = `title: ${say('t')}\nlead: ${say('l')}\nacts: [kz-code]\n`;

function reasons(yaml: string): string[] {
  const known = new Set(['kz-code/9/15']);
  return checkWizard(new VFile({ path: 'w.yaml', value: yaml }), (address) =>
    known.has(address) ? 'words' : undefined,
  ).map(({ ruleId, reason }) => `${ruleId}: ${reason}`);
}

function idsOf(node: Node): string[] {
  return 'choices' in node ? node.choices.flatMap(({ id, next }) => [id, ...idsOf(next)]) : [];
}

describe('the wizards', () => {
  test('are eight, and each place of each has a name of its own', () => {
    expect(files).toHaveLength(8);
    for (const file of files) {
      const root = growWizard(readWizard(readFile('.', file)));
      const ids = root === undefined ? [] : idsOf(root);
      expect(new Set(ids).size, file).toBe(ids.length);
      expect(ids.length, file).toBeGreaterThan(5);
    }
  });

  test('lead to the rule with what was answered', () => {
    const root = growWizard(readWizard(readFile('.', 'src/rules/wizards/gift.yaml')));
    const asked = root === undefined ? [] : endsOf(root).map((end) => end.asked);
    expect(asked).toContainEqual({
      rule: 'kz-gift-route',
      input: { situation: 'left-at-workplace', leftBy: 'unknown' },
    });
    expect(asked).toContainEqual({ rule: 'kz-corruption-approach-report', input: { approached: true } });
  });
});

describe('the check of a wizard', () => {
  test('finds nothing in a whole one', () => {
    const start = `start: { ask: ${say('q')}, rule: kz-gift-route, each: situation, codes: [private-unrelated] }\n`;
    expect(reasons(head + start)).toEqual([]);
  });

  test.each([
    [
      'a string that a language lacks',
      `start: { ask: { ru: q, en: q }, rule: kz-gift-route, each: situation }`,
      /^wizard-schema: "start.ask.uk": found nothing, expected a string$/u,
    ],
    ['a rule that is not there', 'start: { rule: kz-nothing }', /^wizard-form: found no rule kz-nothing/u],
    [
      'an input that is not there',
      'start: { rule: kz-gift-route, set: { colour: red } }',
      /^wizard-form: kz-gift-route: found no input colour/u,
    ],
    [
      'a value that the rule does not take',
      'start: { rule: kz-gift-route, set: { situation: lost } }',
      /^wizard-answer: kz-gift-route: .* is invalid-value/u,
    ],
    [
      'an input that nobody asks for',
      'start: { rule: kz-gift-transfer-deadline }',
      /^wizard-answer: .* lacks receivedDate, expected "tells"/u,
    ],
    [
      'an answer that takes for granted what nobody was asked',
      'start: { rule: ua-other-work, set: { activity: science, inWorkingHours: true } }',
      /^wizard-answer: ua-other-work: .* answers without headPermission, exceptionalCase, makeUpPossible$/u,
    ],
    [
      'a provision that is not there',
      'start: { provisions: [kz-code/9/99] }',
      /^wizard-provision: found no kz-code\/9\/99/u,
    ],
    ['an end at nothing', `start: { tells: ${say('x')} }`, /^wizard-end: /u],
    ['choices without a question', 'start: { choices: [{ key: a }] }', /^wizard-form: /u],
  ])('tells of %s', (_, start, reason) => {
    const found = reasons(head + start);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(reason);
  });
});
