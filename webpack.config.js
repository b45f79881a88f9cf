import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import { EsbuildMinimizer } from "./scripts/build/esbuild-minimizer.mjs";
import { FunctionSheetPlugin } from "./scripts/build/function-sheet.mjs";
import { FunctionsMetadataPlugin } from "./scripts/build/functions-metadata.mjs";
import { hostingHeaders } from "./scripts/build/hosting.mjs";
import { fillManifest } from "./scripts/build/manifest.mjs";
import { ENGINE } from "./scripts/build/plain-fields.mjs";

const root = path.dirname(fileURLToPath(import.meta.url));
const inRoot = (...parts) => path.join(root, ...parts);
const { version } = JSON.parse(readFileSync(inRoot("package.json"), "utf8"));

/** The manifest carries absolute addresses, so a build has to know where it will be served from. */
const addresses = { addinUrl: process.env.ADDIN_URL, supportUrl: process.env.ADDIN_SUPPORT_URL };

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  // Types are checked once, by tsc in `npm run types`; here every file is only translated.
  use: { loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
};

const plainFields = {
  test: ENGINE,
  use: inRoot("scripts", "build", "plain-fields.mjs"),
};

const shared = (name, mode) => ({
  name,
  mode,
  context: root,
  target: ["web", "es2022"],
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [typescript] },
  stats: "errors-warnings",
  performance: { hints: false },
  cache:
    mode === "production"
      ? {
          type: "filesystem",
          name,
          cacheDirectory: inRoot(".cache", "webpack"),
          buildDependencies: { config: [fileURLToPath(import.meta.url)] },
        }
      : true,
});

/** What a user of Excel gets: everything in `dist/`, and nothing else. */
function addin(mode) {
  return {
    ...shared("addin", mode),
    devtool: mode === "production" ? "source-map" : "cheap-module-source-map",
    entry: {
      // Cells must never show #VALUE! or #BUSY! longer than needed on a cold start, so the functions are a small
      // classic script of their own: no React, no DOM, no chunk shared with the pane.
      functions: "./src/functions/index.ts",
      // Ribbon commands live in the page of the shared runtime, so they share modules and state with the pane.
      taskpane: ["./src/commands/index.ts", "./src/taskpane/index.tsx"].filter((file) => existsSync(inRoot(file))),
    },
    output: {
      path: inRoot("dist"),
      filename: "[name].js",
      chunkFilename: "[name].chunk.js",
      iife: true,
      clean: true,
    },
    optimization: { splitChunks: false, runtimeChunk: false },
    plugins: [
      new FunctionsMetadataPlugin({ directory: inRoot("src/functions") }),
      new FunctionSheetPlugin({ directory: inRoot("src/functions") }),
      new CopyPlugin({
        patterns: [
          { from: "src/taskpane/taskpane.html", to: "taskpane.html" },
          { from: "assets/*.png", to: "assets/[name][ext]" },
          { from: "docs/third-party.md", to: "third-party.txt", noErrorOnMissing: true },
          {
            from: "manifest.xml",
            to: "manifest.xml",
            transform: (text) => fillManifest(text.toString("utf8"), { ...addresses, version }),
          },
        ],
      }),
    ],
  };
}

/** `npm run excel`: Excel loads a page only over https with a certificate the machine trusts. */
async function serveToExcel() {
  // Asked for here and nowhere else: installing a development certificate needs a person who agrees to it.
  const { getHttpsServerOptions } = await import("office-addin-dev-certs");
  return {
    port: 3000,
    hot: false,
    static: false,
    server: { type: "https", options: await getHttpsServerOptions() },
    headers: ({ url }) => hostingHeaders(new URL(url, "https://localhost").pathname.slice(1)),
  };
}

/** The stand-in for Excel, served by `npm start`; never shipped. */
function workbench(mode) {
  return {
    ...shared("workbench", mode),
    devtool: false,
    entry: { workbench: "./src/workbench/page/index.ts" },
    output: { path: inRoot("build/workbench"), filename: "[name].js", chunkFilename: "[name].chunk.js", clean: true },
    experiments: { css: true },
    module: { rules: [typescript, plainFields, { test: /\.css$/, type: "css/auto" }] },
    optimization: { minimizer: [new EsbuildMinimizer()], splitChunks: false, runtimeChunk: false },
    plugins: [
      new CopyPlugin({
        patterns: [
          { from: "src/workbench/page/index.html", to: "index.html" },
          { from: "assets/*.png", to: "assets/[name][ext]" },
        ],
      }),
    ],
  };
}

export default async (env, argv) => {
  const mode = argv?.mode ?? "production";
  const configurations = [addin(mode), workbench(mode)];
  // webpack-cli sets this for `webpack serve`.
  if (process.env.WEBPACK_SERVE === "true") configurations[0].devServer = await serveToExcel();
  return configurations;
};
