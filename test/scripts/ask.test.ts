import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readAnswers } from '../../src/editorial/answers-read.ts';

const { answers } = readAnswers('.');
const folder = mkdtempSync(join(tmpdir(), 'norma-ask-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['scripts/ask.ts', ...args], { encoding: 'utf8' });
}

describe('ask', { timeout: 60_000 }, () => {
  it('prints the clause in the asker’s language, its worth and the original', () => {
    const { status, stdout, stderr } = run('ежегодный отпуск в Украине', '--lang', 'ru');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('ua-draft/59/1');
    expect(stdout).toContain('30 календарных дней');
    expect(stdout).toContain('30 календарних днів');
    expect(stdout).toContain('Проект, не закон');
  });

  it('prints the answer first: what to do, why, where it stands, what works it out, what is left open', () => {
    const { stdout } = run('нашёл на столе подарок', '--lang', 'ru');
    const answer = answers.find(({ slug }) => slug === 'gift-left-at-workplace');
    const parts = [
      answer?.question.ru,
      answer?.first.ru,
      answer?.why.ru,
      ...(answer?.quotes.map(({ words }) => `«${words.ru}»`) ?? []),
      'calc kz-gift-route',
      answer?.silent?.ru,
      'Положения:',
      '15) при обнаружении подарка',
    ];
    const places = parts.map((part) => stdout.indexOf(part ?? '?'));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('says what it searched for, and when the texts do not say', () => {
    expect(run('gjlfhjr', '--lang', 'ru').stdout).toMatch(/^Искали: подарок\n/u);
    const { stdout } = run('what is the income tax rate', '--lang', 'uk');
    expect(stdout).toMatch(/^Запитання поставлено англійською мовою/u);
    expect(stdout).toContain('Ці тексти про це не говорять.');
  });

  it('answers a batch line by line and names bad lines', () => {
    const file = join(folder, 'questions.jsonl');
    const lines = [
      '{"id": "a", "lang": "en", "q": "Art. 17(2)(1)"}',
      'nonsense',
      '{"id": "b", "lang": "uk", "q": "ставка податку"}',
    ];
    writeFileSync(file, `${lines.join('\n')}\n`);
    const { status, stdout, stderr } = run('--batch', file);
    expect(status).toBe(0);
    const answers = stdout
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(answers).toEqual([
      { id: 'a', hits: ['ua-draft/17/2/1'], silent: false },
      { id: 'b', hits: expect.any(Array), silent: true },
    ]);
    expect(stderr).toContain(`${file}:2 found nonsense`);
  });

  it('tells faults of usage from faults of the input', () => {
    expect(run().status).toBe(2);
    expect(run('x', '--lang', 'de').status).toBe(2);
    expect(run('--batch', join(folder, 'nowhere.jsonl')).status).toBe(1);
  });
});
