import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { findRule } from '../src/rules/registry.ts';
import type { Rule } from '../src/rules/rule.ts';

const usage = `usage: npm run --silent calc -- RULE '{"json":"input"}'     the outcome, or {"error": code} and exit 1
       npm run --silent calc -- --batch CASES.jsonl         a line {id, got} for each line {id, rule, input}
`;

const caseSchema = z.object({
  id: z.json().optional(),
  rule: z.string(),
  input: z.unknown().optional(),
});

const inputSchema = z.record(z.string(), z.unknown());

/** Runs a domain rule on one input, or on a file of cases. Data on standard output, messages on standard error. */
function main(args: readonly string[]): number {
  const given = argumentsOf(args);
  if (given === undefined) return fail(usage);
  const [name, input, ...rest] = given.positionals;
  if (given.batch !== undefined) return name === undefined ? runBatch(given.batch) : fail(usage);
  return name === undefined || rest.length > 0 ? fail(usage) : runOne(name, input ?? '{}');
}

function argumentsOf(
  args: readonly string[],
): { positionals: string[]; batch: string | undefined } | undefined {
  try {
    const options = { batch: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return { positionals, batch: values.batch };
  } catch {
    // Unknown options and options without their value: parseArgs knows no other way to say so.
    return undefined;
  }
}

function runOne(name: string, text: string): number {
  const rule = findRule(name);
  if (rule === undefined) return fail(`unknown rule: ${name}\n`);
  const json = parseJson(text);
  if (json === undefined) return fail('the input is not JSON\n');
  const input = inputSchema.safeParse(json.value);
  if (!input.success) return fail('the input is not a JSON object\n');
  const got = answer(rule, input.data);
  process.stdout.write(`${JSON.stringify(got)}\n`);
  return 'error' in got ? 1 : 0;
}

function runBatch(file: string): number {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (problem) {
    process.stderr.write(`cannot read ${file}: ${problem instanceof Error ? problem.message : problem}\n`);
    return 1;
  }
  const lines = text.replace(/^\uFEFF/u, '').split(/\r?\n/u);
  const answers = lines.flatMap((line, index) =>
    line.trim() === '' ? [] : [runLine(line, `${file}:${index + 1}`)],
  );
  const told = answers.filter((each) => each !== undefined);
  process.stdout.write(told.map((each) => `${JSON.stringify(each)}\n`).join(''));
  return told.length === answers.length ? 0 : 1;
}

/** The answer to one line of a batch; null where no rule has the name. A line that is no case has a message only. */
function runLine(line: string, where: string): { id: unknown; got: unknown } | undefined {
  const json = parseJson(line);
  const parsed = caseSchema.safeParse(json?.value);
  if (!parsed.success) {
    process.stderr.write(`${where} is not ${json === undefined ? 'JSON' : 'a case {id, rule, input}'}\n`);
    return undefined;
  }
  const { id = null, rule: name, input } = parsed.data;
  const rule = findRule(name);
  if (rule === undefined) process.stderr.write(`${where}: unknown rule: ${name}\n`);
  return { id, got: rule === undefined ? null : answer(rule, input) };
}

/** What a user gets: the outcome without its steps, or the code of the error alone. */
function answer(rule: Rule, input: unknown): object {
  const result = rule.run(input);
  return 'error' in result ? { error: result.error } : result.outcome;
}

function parseJson(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function fail(message: string): 2 {
  process.stderr.write(message);
  return 2;
}

process.exitCode = main(process.argv.slice(2));
