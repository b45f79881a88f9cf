import type { BoxRead } from "./readings";

/** Digits and dots, as SIPD prints them; blank = what the law names, if it names one. */
export function readAccount(text: string): BoxRead<string | null> {
  const code = text.trim();
  if (code === "") return { value: null };
  return /^\d+(\.\d+)*$/.test(code)
    ? { value: code }
    : { problem: { code: "account_not_readable", data: { text: code } } };
}
