/**
 * Puts a text on the clipboard in both forms. The event of copying is the one way that every webview of Office allows
 * without asking for a permission.
 * @returns false where copying was refused
 */
export function copyTexts({ html, plain }: { html?: string; plain: string }): boolean {
  let isCopied = false;
  const fill = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.preventDefault();
    event.stopPropagation();
    if (html !== undefined) event.clipboardData.setData("text/html", html);
    event.clipboardData.setData("text/plain", plain);
    isCopied = true;
  };
  document.addEventListener("copy", fill, true);
  try {
    document.execCommand("copy");
  } finally {
    document.removeEventListener("copy", fill, true);
  }
  return isCopied;
}
