import { readFile } from "node:fs/promises";

/** The only file it is for. */
export const ENGINE = /@univerjs[\\/]engine-formula[\\/]lib[\\/]es[\\/]index\.js$/;

const FIELD = /_defineProperty\(this, "([\w$]+)", (.+)\);$/gm;
/** What a class answers by a function: there a plain assignment would call it instead of putting a field in its place. */
const ACCESSOR = /^\s+(?:static )?[gs]et ([\w$]+)\(/gm;

/**
 * A webpack loader for Univer's formula engine, whose published build sets every field of a class through a helper that
 * asks first whether the object has it. Plain assignments do the same and take a tenth of the time: one changed input in
 * a book of 200 groups makes a million values and references.
 * @param {string} source
 * @throws where the engine is built otherwise, so that the loader goes when it is not needed any more
 */
export default function plainFields(source) {
  const fields = source.match(FIELD)?.length ?? 0;
  if (fields < 1000) throw new Error("Univer's formula engine sets its fields in another way now: take this loader out.");
  const accessors = new Set([...source.matchAll(ACCESSOR)].map(([, name]) => name));
  return source.replace(FIELD, (whole, name, value) => (accessors.has(name) ? whole : `this.${name} = ${value};`));
}

/** The same for what esbuild bundles: the tests, and `npm run book`. */
export const plainFieldsInEsbuild = {
  name: "plain-fields",
  setup({ onLoad }) {
    onLoad({ filter: ENGINE }, async ({ path }) => ({
      contents: plainFields(await readFile(path, "utf8")),
      loader: "js",
    }));
  },
};
