import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandOf, commands, type Press } from '../../../src/elements/room/commands.ts';

const press = (code: string, more: Partial<Press> = {}): Press => ({
  code,
  key: '',
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  shiftKey: false,
  isComposing: false,
  repeat: false,
  ...more,
});

describe('commandOf', () => {
  it('knows a key by its place, whatever it writes', () => {
    expect(commandOf(press('KeyN', { key: 'n' }))).toEqual({ command: 'next', index: 0 });
    expect(commandOf(press('KeyN', { key: 'т' }))).toEqual({ command: 'next', index: 0 });
    expect(commandOf(press('Digit3', { key: '3' }))).toEqual({ command: 'texts', index: 2 });
  });

  it('knows the question mark by what it writes: Slash in English, Digit7 in Russian', () => {
    expect(commandOf(press('Slash', { key: '?', shiftKey: true }))?.command).toBe('help');
    expect(commandOf(press('Digit7', { key: '?', shiftKey: true }))?.command).toBe('help');
  });

  it('leaves every key alone that is held with another, repeated, or in the middle of a word', () => {
    const codes = Object.values(commands).flat();
    const held = fc.constantFrom('ctrlKey', 'altKey', 'metaKey', 'shiftKey', 'isComposing', 'repeat');
    fc.assert(
      fc.property(fc.constantFrom(...codes), held, (code, name) => {
        expect(commandOf(press(code, { [name]: true }))).toBeUndefined();
      }),
    );
  });

  it('has no key twice', () => {
    const codes = Object.values(commands).flat();
    expect(new Set(codes).size).toBe(codes.length);
  });
});
