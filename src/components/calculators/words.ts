import type { CalculatorWords, RuleWords, Spoken } from '../../elements/calculator-words.ts';
import { translator } from '../../i18n.ts';
import type { Address } from '../../law/address.ts';
import type { Locale } from '../../locale.ts';
import type { Calculator } from '../../rules/calculator.ts';
import { examplesOf } from '../../rules/examples.ts';
import type { Rule } from '../../rules/rule.ts';
import { forceStatement } from '../status.ts';
import { actsOf } from './acts.ts';
import { lawOf, placeFor, provisionsOf, versionOf } from './clauses.ts';
import { commonLabels, inLanguage, labelsOf } from './labels.ts';
import { unitsOf } from './schema.ts';

/** Examples that a form offers: more would be a wall of buttons. */
const mostExamples = 4;

/** The inputs of a rule's worked examples that give an outcome. */
export function offeredExamples(rule: Rule): RuleWords['examples'] {
  return examplesOf(rule.name)
    .flatMap((example) =>
      'outcome' in example && Object.keys(example.input).length > 0 ? [example.input] : [],
    )
    .slice(0, mostExamples);
}

/** All words that the page of a calculator needs, for its tables and for its script. */
export function wordsFor(ui: Locale, calculator: Calculator): CalculatorWords {
  const t = translator(ui);
  const labels = labelsOf(calculator.id);
  const acts = actsOf(calculator);
  // Where a page speaks of one act only, its name before every number would be noise.
  const place = (address: Address) => {
    const { name, url } = placeFor(ui, address);
    const full = `${lawOf(address).record.shortTitles[ui]}, ${name}`;
    return [address, { name: acts.length === 1 ? name : full, url }] as const;
  };
  return {
    ui,
    calculator: calculator.id,
    title: labels.title[ui],
    force: acts.map(
      ({ record }) =>
        `${record.shortTitles[ui]}. ${t(`force.${record.force}.name`)}. ${forceStatement(t, ui, record)}`,
    ),
    names: inLanguage(ui, { ...commonLabels.names, ...labels.names }),
    values: inLanguage(ui, { ...commonLabels.values, ...labels.values }),
    operations: inLanguage(ui, commonLabels.operations),
    relations: inLanguage(ui, commonLabels.relations),
    roundings: inLanguage(ui, commonLabels.roundings),
    errors: inLanguage(ui, commonLabels.errors),
    units: inLanguage(ui, commonLabels.units),
    places: Object.fromEntries(calculator.rules.flatMap(addressesOf).map(place)),
    rules: Object.fromEntries(
      calculator.rules.map((rule) => [
        rule.name,
        {
          title: labels.rules[rule.name]?.title[ui] ?? rule.name,
          units: unitsOf(rule),
          provisions: provisionsOf(rule),
          texts: versionOf(provisionsOf(rule)),
          examples: offeredExamples(rule),
        },
      ]),
    ),
    say: sayings(ui),
  };
}

/** Sentences for the script keep `{name}` where it puts its own values in. */
function sayings(ui: Locale): Record<Spoken, string> {
  const t = translator(ui);
  const say = (key: Spoken) => t(`calculators.say.${key}`).replaceAll('{{', '{').replaceAll('}}', '}');
  return {
    yes: say('yes'),
    no: say('no'),
    none: say('none'),
    nothing: say('nothing'),
    money: say('money'),
    percent: say('percent'),
    tenure: say('tenure'),
    pair: say('pair'),
    period: say('period'),
    present: say('present'),
    absent: say('absent'),
    needed: say('needed'),
    notNumber: say('notNumber'),
    misplaced: say('misplaced'),
    remove: say('remove'),
    row: say('row'),
    weekend: say('weekend'),
    conflict: say('conflict'),
    silent: say('silent'),
    given: say('given'),
    outcome: say('outcome'),
    steps: say('steps'),
    clause: say('clause'),
    copied: say('copied'),
    notCopied: say('notCopied'),
    notAdvice: say('notAdvice'),
    restsOn: say('restsOn'),
    linkCopied: say('linkCopied'),
    changed: say('changed'),
    unchanged: say('unchanged'),
    sameAnswer: say('sameAnswer'),
    otherAnswer: say('otherAnswer'),
    otherCase: say('otherCase'),
    noAnswer: say('noAnswer'),
  };
}

/** Every provision that a rule rests on, quotes, or names in an outcome of its table or its examples. */
export function addressesOf(rule: Rule): Address[] {
  const told = [
    ...rule.table.flatMap(({ gives }) => Object.values(gives)),
    ...examplesOf(rule.name).flatMap((example) =>
      'outcome' in example ? Object.values(example.outcome) : [],
    ),
  ].filter((value) => typeof value === 'string' && /^(?:kz|ua)-[a-z]+\//u.test(value));
  return [...new Set([...provisionsOf(rule), ...told.map(String)])];
}
