import js from "@eslint/js";
import compat from "eslint-plugin-compat";
import importX from "eslint-plugin-import-x";
import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import { rooms } from "./scripts/build/rooms.mjs";

/** One zone a room: everything in `src` is closed to it but itself and the rooms the table names. */
const zones = Object.entries(rooms).map(([room, mayImport]) => ({
  target: `./src/${room}`,
  from: "./src",
  except: [room, ...mayImport].map((name) => `./${name}`),
  message: `The room "${room}" may import only ${mayImport.join(", ") || "nothing"} (docs/architecture.md).`,
}));

const hostGlobals = ["Excel", "Office", "OfficeExtension"].map((name) => ({
  name,
  message: "Only src/excel talks to Excel (docs/architecture.md).",
}));

export default tseslint.config(
  { ignores: ["dist/**", "build/**", ".cache/**", "coverage/**", "node_modules/**"] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    plugins: { "import-x": importX },
    settings: { "import-x/resolver-next": [createTypeScriptImportResolver({ project: "tsconfig.json" })] },
    rules: {
      "import-x/no-restricted-paths": ["error", { zones }],
      "import-x/no-unresolved": "off",
      "no-console": "error",
      eqeqeq: ["error", "smart"],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/no-non-null-assertion": "off",
      // TypeScript itself knows every name, the globals of Office included.
      "no-undef": "off",
    },
  },
  { files: ["src/**/*.{ts,tsx}"], rules: { "max-lines": ["error", { max: 400 }] } },
  // What runs in Excel's webviews asks the page only for what the oldest of them has (`browserslist` in package.json).
  // JavaScript's own objects are held by `lib` in tsconfig.json, syntax and regular expressions in the bundles
  // (test/structure/oldestWebview.test.ts).
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/workbench/**"],
    ...compat.configs["flat/recommended"],
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/excel/**", "src/workbench/**"],
    rules: { "no-restricted-globals": ["error", ...hostGlobals] },
  },
  {
    files: ["src/{law,budget,whatif,book,functions,texts}/**/*.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...hostGlobals,
        ...["window", "document", "localStorage", "fetch", "XMLHttpRequest"].map((name) => ({
          name,
          message: "This room runs without a page and without a network (docs/architecture.md).",
        })),
      ],
      "no-restricted-imports": ["error", { paths: ["react", "react-dom"], patterns: ["@fluentui/*"] }],
    },
  },
  {
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/no-context-sync-in-loop": "warn",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
    },
  },
  {
    files: ["src/**/*.tsx"],
    ...jsxA11y.flatConfigs.recommended,
    plugins: { ...jsxA11y.flatConfigs.recommended.plugins, "react-hooks": reactHooks },
    rules: {
      ...jsxA11y.flatConfigs.recommended.rules,
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
    },
  },
  {
    files: ["src/workbench/**/*.ts", "scripts/**", "test/**", "*.config.*"],
    languageOptions: { globals: { process: "readonly", console: "readonly", Buffer: "readonly", URL: "readonly" } },
    rules: { "no-console": "off", "no-undef": "off" },
  },
);
