/** What goes to the clipboard: plain words, and the same for programs that keep links and paragraphs. */
export interface Copy {
  readonly text: string;
  readonly html?: string;
}

/** Puts a copy on the clipboard; false where the browser refuses. */
export async function putOnClipboard({ text, html }: Copy): Promise<boolean> {
  try {
    if (html === undefined) await navigator.clipboard.writeText(text);
    else {
      const types = {
        'text/plain': new Blob([text], { type: 'text/plain' }),
        'text/html': new Blob([html], { type: 'text/html' }),
      };
      await navigator.clipboard.write([new ClipboardItem(types)]);
    }
    return true;
  } catch {
    // No clipboard on plain http, or the reader said no: whoever called tells them.
    return false;
  }
}
