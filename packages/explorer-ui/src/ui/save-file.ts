/** Hands a file to the person, who is asked or not where it goes, as the browser does it. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The download reads the address after the click: it may only be given back later.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
