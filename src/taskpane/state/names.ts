import type { BoxRead } from "./readings";

const same = (left: string, right: string) => left.trim().toLowerCase() === right.trim().toLowerCase();

/** Two of one name would be read as one by people: the second gets a number. */
export function uniqueName(name: string, taken: readonly string[]): string {
  if (!taken.some((other) => same(other, name))) return name;
  let number = 2;
  while (taken.some((other) => same(other, `${name} ${number}`))) number += 1;
  return `${name} ${number}`;
}

/** Reads the name of a fund or scenario: the drop-downs of the workbook tell them apart by nothing else. */
export function readName(text: string, others: readonly string[]): BoxRead<string> {
  if (text.trim() === "") return { problem: { code: "entry_without_name", data: {} } };
  if (others.some((other) => same(other, text)))
    return { problem: { code: "entry_name_taken", data: { name: text.trim() } } };
  return { value: text.trim() };
}
