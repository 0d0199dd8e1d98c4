import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Links, readSettings } from '../src/links.ts';
import { locales } from '../src/locale.ts';

const links = new Links(readSettings({}));
const below = new Links(readSettings({ SITE: 'https://law.example.org', BASE: 'norma' }));

describe('settings', () => {
  it.each([
    [undefined, '/'],
    ['', '/'],
    ['/', '/'],
    ['norma', '/norma/'],
    ['/norma', '/norma/'],
    ['//law//norma/', '/law/norma/'],
  ])('BASE %s is the path %s', (base, path) => {
    expect(readSettings({ BASE: base }).base).toBe(path);
  });

  it('keeps the origin of SITE and refuses a path in it', () => {
    expect(readSettings({ SITE: 'https://law.example.org/' }).site).toBe('https://law.example.org');
    expect(() => readSettings({ SITE: 'https://law.example.org/norma' })).toThrow('expected it in BASE');
    expect(() => readSettings({ SITE: 'norma' })).toThrow('SITE: found norma, expected https://…');
  });

  it('takes a mail address or a page as contact, nothing else', () => {
    expect(readSettings({}).contact).toBeUndefined();
    expect(readSettings({ CONTACT: 'mailto:law@example.org' }).contact).toBe('mailto:law@example.org');
    expect(() => readSettings({ CONTACT: 'javascript:alert(1)' })).toThrow('CONTACT');
  });
});

describe('links', () => {
  it('are those of the design', () => {
    expect(links.root()).toBe('/');
    expect(links.home('uk')).toBe('/uk/');
    expect(links.about('en')).toBe('/en/about/');
    expect(links.act('ru', 'kz-code')).toBe('/ru/kz-code/');
    expect(links.unit('ru', 'kz-code/9')).toBe('/ru/kz-code/9/');
    expect(links.unitFromAct('kz-code/9')).toBe('9/');
    expect(links.id('kz-code/9/16')).toBe('/id/kz-code/9/16/');
    expect(links.cited('kz-code/9/16')).toBe('norma.example/id/kz-code/9/16/');
    expect(links.comparison('uk', 'gifts')).toBe('/uk/compare/gifts/');
    expect(links.beside('ru', 'kz-code/9/16', 'ua-draft/45/1')).toBe(
      '/ru/compare/?a=kz-code/9/16&b=ua-draft/45/1',
    );
    expect(links.beside('ru', 'kz-code/9')).toBe(`${links.compare('ru')}?a=kz-code/9`);
    expect(below.document('compare.ru.docx')).toBe('/norma/documents/compare.ru.docx');
    expect(links.absolute(links.id('kz-code/9'))).toBe('https://norma.example/id/kz-code/9/');
  });

  it.each([
    ['kz-code', '', undefined, '/ru/kz-code/'],
    ['kz-code/chapter-3', 'chp_3', undefined, '/ru/kz-code/#chp_3'],
    ['ua-draft/preamble', 'preamble', undefined, '/ru/ua-draft/#preamble'],
    ['kz-code/9', 'para_9', 'kz-code/9', '/ru/kz-code/9/'],
    ['kz-code/9/16', 'para_9__subpara_16', 'kz-code/9', '/ru/kz-code/9/#para_9__subpara_16'],
    ['kz-code/9/fn-1', 'para_9__fn_1', 'kz-code/9', '/ru/kz-code/9/#para_9__fn_1'],
  ])('%s stands at its page and fragment', (address, eId, unit, url) => {
    expect(links.place('ru', { address, eId, unit })).toBe(url);
  });

  it('begin with the base and end in a slash, wherever the site stands', () => {
    const segment = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,8}$/u);
    fc.assert(
      fc.property(
        fc.constantFrom(...locales),
        fc.array(segment, { minLength: 1, maxLength: 4 }),
        (ui, segments) => {
          const address = segments.join('/');
          const target = { address, eId: 'x', unit: segments.slice(0, 2).join('/') };
          for (const path of [
            below.id(address),
            below.unit(ui, address),
            below.place(ui, target).split('#')[0] ?? '',
          ]) {
            expect(path.startsWith('/norma/') && path.endsWith('/') && !path.includes('//')).toBe(true);
          }
        },
      ),
    );
  });
});
