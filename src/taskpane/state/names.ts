import { isSameName } from "../../book/freeName";
import type { BoxRead } from "./readings";

/** Reads the name of a fund or scenario: the drop-downs of the workbook tell them apart by nothing else. */
export function readName(text: string, others: readonly string[]): BoxRead<string> {
  if (text.trim() === "") return { problem: { code: "entry_without_name", data: {} } };
  if (others.some((other) => isSameName(other, text)))
    return { problem: { code: "entry_name_taken", data: { name: text.trim() } } };
  return { value: text.trim() };
}
