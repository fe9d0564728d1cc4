/**
 * Text as it may be written to a terminal: control characters (C0, DEL and C1 of ISO 6429) become U+FFFD, save the
 * end of a line and the tab. A title or a note could otherwise move the cursor or rename the window.
 */
export function terminalText(text: string): string {
  return text.replace(/(?![\n\t])\p{Cc}/gu, "\uFFFD");
}
