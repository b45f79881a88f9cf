/** Two hundred thousand cells that ask at once: sheets of that size were never answered, without a word. */
import { expect, test } from "vitest";
import type { CustomFunctionCall } from "../../../src/workbench/engine/spreadsheet";
import type { Book } from "../../../src/workbench/interpreter/book";
import { CustomFunctionCalls } from "../../../src/workbench/interpreter/customFunctionCalls";
import { EventHub } from "../../../src/workbench/interpreter/events/eventHub";

const CALLS = 200_000;

test("calls of a large sheet are all sent, those that waited for the add-in too", async () => {
  const events = new EventHub();
  let ask: (calls: CustomFunctionCall[]) => void = () => undefined;
  const engine = { defineCustomFunctions: (_: unknown, invoke: typeof ask) => void (ask = invoke) };
  const calls = new CustomFunctionCalls(() => ({ engine, events }) as unknown as Book);
  calls.define([]);
  const many = Array.from({ length: CALLS }, (_, invocationId) => ({
    invocationId,
    functionId: "TARIF",
    args: [],
    address: "A1",
    parameterAddresses: [],
  }));
  const sent = new Promise<number>((resume) => events.onPush((entries) => resume(entries.length)));
  ask(many);
  calls.ready();
  expect(await sent).toBe(CALLS);
  // The add-in's page is loaded anew: they are owed to the next one.
  calls.runtimeGone();
  const again = new Promise<number>((resume) => events.onPush((entries) => resume(entries.length)));
  calls.ready();
  expect(await again).toBe(CALLS);
});
