import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { Address } from '../../src/law/address.ts';
import { say } from '../../src/law/messages.ts';
import { readFile } from '../../src/law/source-files.ts';
import type { Locale } from '../../src/locale.ts';
import { findRule } from '../../src/rules/registry.ts';
import { type Asked, endsOf, growWizard, readWizard } from '../../src/rules/wizards/wizard.ts';

/**
 * Every way of every wizard ends at a rule that answers, or that the reader is told what to enter for, and at words that
 * stand in the texts; every string is there in every language.
 */
export function checkWizards(
  root: string,
  textOf: (address: Address, lang: Locale) => string | undefined,
): VFileMessage[] {
  return globSync('src/rules/wizards/*.yaml', { cwd: root })
    .toSorted()
    .flatMap((path) => checkWizard(readFile(root, join(root, path)), textOf));
}

/** The messages on one wizard. */
export function checkWizard(
  file: VFile,
  textOf: (address: Address, lang: Locale) => string | undefined,
): VFileMessage[] {
  const tell = (reason: string, rule: string) => say(file, rule, reason);
  try {
    const root = growWizard(readWizard(file));
    for (const { asked, tells, also, provisions } of root === undefined ? [] : endsOf(root)) {
      if (asked === undefined && provisions.length === 0)
        tell('a way ends at no rule and no provision, expected one of them', 'wizard-end');
      if (asked !== undefined) {
        const fault = faultOf(asked, tells !== undefined);
        if (fault !== undefined) tell(fault, 'wizard-answer');
      }
      for (const each of also) {
        const fault = faultOf(each, true);
        if (fault !== undefined) tell(fault, 'wizard-answer');
      }
      for (const address of provisions.filter((each) => textOf(each, 'ru') === undefined))
        tell(`found no ${address} in the texts, expected a provision to be read`, 'wizard-provision');
    }
  } catch (error) {
    // What is no wizard by its form has said so in the file, at its place.
    if (file.messages.length === 0)
      tell(error instanceof Error ? error.message : String(error), 'wizard-form');
  }
  return file.messages;
}

/** What is wrong with the inputs that a way gives to a rule. Some may be left to the reader, who must be told so. */
function faultOf({ rule: name, input }: Asked, isTold: boolean): string | undefined {
  const rule = findRule(name);
  const result = rule?.run(input);
  if (rule === undefined || result === undefined) return undefined;
  const given = JSON.stringify(input);
  if (!('error' in result)) {
    // What is taken for granted where nobody was asked would be told to the reader as theirs.
    const unasked = Object.keys(rule.inputs).filter((each) => rule.counts(each, input) && !(each in input));
    return unasked.length === 0 || isTold
      ? undefined
      : `${name}: ${given} answers without ${unasked.join(', ')}`;
  }
  if (result.error !== 'missing')
    return `${name}: ${given} is ${result.error}, expected inputs that it takes`;
  return isTold ? undefined : `${name}: ${given} lacks ${result.field}, expected "tells" to ask for it`;
}
