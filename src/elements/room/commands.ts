/** The commands in the order in which they are listed for the reader. */
export const commandNames = [
  'next',
  'previous',
  'contents',
  'search',
  'texts',
  'language',
  'copy',
  'help',
] as const;
export type Command = (typeof commandNames)[number];

/** Commands of single keys, by the place of the key (`KeyboardEvent.code`): layouts do not matter. */
export const commands: Readonly<Record<Command, readonly string[]>> = {
  next: ['KeyN'],
  previous: ['KeyP'],
  contents: ['KeyC'],
  search: ['Slash', 'KeyS'],
  texts: ['Digit1', 'Digit2', 'Digit3'],
  language: ['KeyL'],
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
  for (const command of commandNames) {
    const index = commands[command].indexOf(code);
    if (index >= 0) return { command, index };
  }
  return undefined;
}

/** True for elements into which keys write, or whose own keys they are. */
export function takesKeys(element: Element | null): boolean {
  return element?.closest('input, select, textarea, [contenteditable], [role=textbox]') != null;
}
