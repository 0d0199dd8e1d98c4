export type Command = 'next' | 'previous' | 'search' | 'contents' | 'language' | 'texts' | 'copy' | 'help';

/** Commands of single keys, by the place of the key (`KeyboardEvent.code`): layouts do not matter. */
export const commands: Readonly<Record<Command, readonly string[]>> = {
  next: ['KeyN'],
  previous: ['KeyP'],
  search: ['Slash', 'KeyS'],
  contents: ['KeyC'],
  language: ['KeyL'],
  texts: ['Digit1', 'Digit2', 'Digit3'],
  copy: ['KeyU'],
  help: ['KeyH'],
};

/** A key that was pressed, as the browser tells it. */
export type Press = Pick<
  KeyboardEvent,
  'code' | 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey' | 'isComposing' | 'repeat'
>;

/**
 * The command of a key that was pressed, with the place of the key among the command's own; undefined where it is none.
 * With Ctrl, Alt, Cmd or Shift a key is no command, but for `?`, wherever a layout has it.
 */
export function commandOf(press: Press): { command: Command; index: number } | undefined {
  const { code, key, ctrlKey, altKey, metaKey, shiftKey, isComposing, repeat } = press;
  if (ctrlKey || altKey || metaKey || isComposing || repeat) return undefined;
  if (key === '?') return { command: 'help', index: 0 };
  if (shiftKey) return undefined;
  for (const [command, codes] of Object.entries(commands)) {
    const index = codes.indexOf(code);
    if (index >= 0 && isCommand(command)) return { command, index };
  }
  return undefined;
}

function isCommand(name: string): name is Command {
  return name in commands;
}

/** True for elements into which keys write, or whose own keys they are. */
export function takesKeys(element: Element | null): boolean {
  return element?.closest('input, select, textarea, [contenteditable], [role=textbox]') != null;
}
