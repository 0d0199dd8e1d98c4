import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Project } from './project.ts';

let project: Project;

beforeEach(() => {
  project = new Project();
});

afterEach(() => project.close());

describe('npm run check', () => {
  it('holds for the committed content', () => {
    const { status, stderr } = project.run('check.ts');
    expect({ status, stderr }).toMatchObject({ status: 0 });
  });

  it('lists the provisions of every text, in order', () => {
    const { status, stdout } = project.run('check.ts', '--addresses');
    expect(status).toBe(0);
    const lists: Record<string, string[]> = JSON.parse(stdout);
    const counts = Object.fromEntries(Object.entries(lists).map(([text, list]) => [text, list.length]));
    expect(counts).toMatchObject({
      'kz-order:ru': 7,
      'kz-order:en': 7,
      'kz-code:ru': 51,
      'kz-code:en': 51,
      'ua-draft:uk': 409,
    });
    expect(lists['ua-draft:uk']).toEqual(
      expect.arrayContaining(['ua-draft/36/2_2', 'ua-draft/2/8', 'ua-draft/final/1', 'ua-draft/final/10']),
    );
    expect(lists['kz-code:en']).toEqual(lists['kz-code:ru']);
  });

  const nine = 'content/laws/kz-code/ru/9.md';
  /** What is wrong, how to make it so, and the message that tells it. */
  const faults: readonly [string, (at: Project) => void, string][] = [
    ['a word changed by hand', (at) => at.write(nine, at.read(nine).replace('семи', 'восьми')), `${nine}:`],
    [
      'a number that a rule computes with',
      (at) => at.write(nine, at.read(nine).replaceAll('семи календарных', 'восьми календарных')),
      'rule-quote: kz-gift',
    ],
    [
      'front matter that is gone',
      (at) => at.write(nine, at.read(nine).replace('---', '')),
      `${nine}:1:1 front-matter: found`,
    ],
    [
      'markup in the law',
      (at) => at.write(nine, at.read(nine).replace('семи', '*семи*')),
      'markdown-inline: found emphasis, expected plain text',
    ],
    ['a unit that is gone', (at) => at.remove(nine), 'unit-missing: found no file 9.md'],
    [
      'a unit that nobody lists',
      (at) => at.write('content/laws/kz-code/ru/99.md', '---\n---\n'),
      'unit-unlisted: found file 99.md',
    ],
    [
      'an address that was published once',
      (at) =>
        at.write(
          'content/permalinks.lock.json',
          at.read('content/permalinks.lock.json').replace('[', '["kz-code/77",'),
        ),
      'permalinks: found no kz-code/77 in any text',
    ],
    [
      'an act named like a route',
      (at) => {
        const path = 'content/sources/ua-civil-service/source.json';
        at.write(path, at.read(path).replace('"ua-draft"', '"search"'));
      },
      'source-record: "acts.0.name": found "search", expected a name such as "kz-code"',
    ],
    [
      'an article that no topic compares',
      (at) => at.remove('content/topics/pensions.yaml'),
      'topic-coverage: found no topic that holds ua-draft/62, expected one',
    ],
    [
      'a number that stands in the text no more',
      (at) => at.write(nine, at.read(nine).replaceAll('семи календарных', 'восьми календарных')),
      'number-quote: found no',
    ],
    [
      'an interrupted move',
      (at) => at.write('content/laws/.journal.json', '{}'),
      'journal: found an interrupted move of texts',
    ],
  ];
  it.each(faults)('fails on %s', (_name, harm, message) => {
    harm(project);
    const { status, stderr } = project.run('check.ts');
    expect(stderr).toContain(message);
    expect(status).toBe(1);
  });
});
