import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import esbuild from "esbuild";
import metadataGenerator from "custom-functions-metadata";
import webpack from "webpack";

const { generateCustomFunctionsMetadata } = metadataGenerator;

/** Indonesian is the manifest's default locale; the English file is its override. */
export const METADATA_FILES = { id: "functions.json", en: "functions.en-US.json" };

/**
 * Reads every `@customfunction` of the functions room and returns one metadata object per language.
 *
 * Names, parameters and types come from the source, through Microsoft's generator. That generator knows one language
 * and sees drop-down values only as an enum in the same file, so both are added here from `descriptions.ts`, which exports
 *   descriptions: { [id]: { id: string, en: string, parameters: { [name]: { id: string, en: string } } } }
 *   choices:      { [parameter name]: { id: string, values: { value: string | number, id: string, en: string }[] } }
 * A function or parameter without both languages fails the build.
 * @param {string} directory the functions room
 */
export async function describeFunctions(directory) {
  const files = findFunctionFiles(directory);
  const generated = await generateCustomFunctionsMetadata(files, false);
  if (generated.errors.length > 0) throw new Error(`Custom function metadata: ${generated.errors.join("; ")}`);
  const metadata = generated.metadataJson ? JSON.parse(generated.metadataJson) : { functions: [] };
  metadata.functions.sort((a, b) => a.id.localeCompare(b.id));

  const { descriptions = {}, choices = {} } = await loadDescriptions(path.join(directory, "descriptions.ts"));
  const problems = findGaps(metadata, descriptions);
  if (problems.length > 0) throw new Error(`Custom function descriptions:\n  ${problems.join("\n  ")}`);
  return {
    id: translate(metadata, descriptions, choices, "id"),
    en: translate(metadata, descriptions, choices, "en"),
  };
}

/** Files of the room that declare a custom function. */
export function findFunctionFiles(directory) {
  return readdirSync(directory, { recursive: true })
    .map((name) => path.join(directory, String(name)))
    .filter((file) => file.endsWith(".ts") && /@customfunction/i.test(readFileSync(file, "utf8")))
    .sort();
}

async function loadDescriptions(file) {
  if (!existsSync(file)) return {};
  const bundle = await esbuild.build({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    logLevel: "silent",
  });
  return import(`data:text/javascript;base64,${Buffer.from(bundle.outputFiles[0].contents).toString("base64")}`);
}

function findGaps(metadata, descriptions) {
  const problems = [];
  for (const entry of metadata.functions) {
    const described = descriptions[entry.id];
    if (!described?.id || !described?.en) problems.push(`${entry.id}: no description in both languages`);
    for (const parameter of entry.parameters) {
      const words = described?.parameters?.[parameter.name];
      if (!words?.id || !words?.en) problems.push(`${entry.id}, ${parameter.name}: no description in both languages`);
    }
  }
  for (const id of Object.keys(descriptions)) {
    if (!metadata.functions.some((entry) => entry.id === id)) problems.push(`${id}: described but not declared`);
  }
  return problems;
}

function translate(metadata, descriptions, choices, language) {
  const used = new Map();
  const functions = metadata.functions.map((entry) => ({
    ...entry,
    description: descriptions[entry.id][language],
    parameters: entry.parameters.map((parameter) => {
      const choice = choices[parameter.name];
      if (choice) used.set(choice.id, choice);
      return {
        ...parameter,
        description: descriptions[entry.id].parameters[parameter.name][language],
        ...(choice ? { customEnumId: choice.id } : {}),
      };
    }),
  }));
  const enums = [...used.values()].map((choice) => describeChoice(choice, language));
  return { ...metadata, functions, ...(enums.length > 0 ? { enums } : {}) };
}

function describeChoice(choice, language) {
  const numeric = choice.values.every((entry) => typeof entry.value === "number");
  return {
    id: choice.id,
    type: numeric ? "number" : "string",
    values: choice.values.map((entry) => ({
      name: String(entry.value),
      ...(numeric ? { numberValue: entry.value } : { stringValue: String(entry.value) }),
      tooltip: entry[language],
    })),
  };
}

/** Writes the metadata files beside the bundles, and watches their sources. */
export class FunctionsMetadataPlugin {
  constructor({ directory }) {
    this.directory = directory;
  }

  apply(compiler) {
    const name = "FunctionsMetadataPlugin";
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name, stage }, async () => {
        compilation.contextDependencies.add(this.directory);
        try {
          const described = await describeFunctions(this.directory);
          for (const [language, file] of Object.entries(METADATA_FILES)) {
            const text = JSON.stringify(described[language], null, 2);
            compilation.emitAsset(file, new webpack.sources.RawSource(text));
          }
        } catch (error) {
          compilation.errors.push(new webpack.WebpackError(error.message));
        }
      });
    });
  }
}
