/**
 * Lets plain Node load Univer's packages: `node --import ./scripts/univer-in-node.mjs …` (with tsx for our own sources).
 * Univer imports a name from the CommonJS build of opentype.js, which Node refuses; its ES build beside it is given instead.
 * Under vitest the same is done by inlining `@univerjs`.
 */
import { register } from "node:module";

register(
  "data:text/javascript," +
    encodeURIComponent(`export async function resolve(specifier, context, next) {
      if (specifier !== "opentype.js") return next(specifier, context);
      return { ...(await next("opentype.js/dist/opentype.mjs", context)), format: "module" };
    }`),
);
