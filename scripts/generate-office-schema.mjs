/**
 * Writes the plain facts about Excel's object model that the stand-in for Excel checks every batch against: which classes
 * and members exist, what they take and give, what may be set, and with which requirement set they came.
 *
 *     node scripts/generate-office-schema.mjs           writes src/workbench/interpreter/schema/excel.json
 *     node scripts/generate-office-schema.mjs --check   fails when the file is not what the installed client says
 *
 * Two sources, both in the installed @microsoft/office-js: the client says what goes over the wire (names, argument
 * counts, result classes, requirement sets); office.d.ts says of what type the arguments are. Facts only: no code and no
 * sentence of theirs is kept.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const packageFolder = new URL("../node_modules/@microsoft/office-js/", import.meta.url);
const target = new URL("../src/workbench/interpreter/schema/excel.json", import.meta.url);

/** The client's classes of the namespaces whose batches the stand-in answers. */
const NAMESPACES = new Set(["Excel"]);

export function generateSchema() {
  const { version } = JSON.parse(readFileSync(new URL("package.json", packageFolder), "utf8"));
  const client = readFileSync(new URL("dist/excel-web-16.00.debug.js", packageFolder), "utf8");
  const types = readFileSync(new URL("dist/office.d.ts", packageFolder), "utf8");
  const classes = readClient(client);
  const { structures, enums } = addTypes(classes, types);
  return { client: `@microsoft/office-js ${version}`, classes, structures, enums };
}

// --- what the client sends -----------------------------------------------------------------------------------------

function readClient(source) {
  const file = ts.createSourceFile("client.js", source, ts.ScriptTarget.ES2022, false, ts.ScriptKind.JS);
  const classes = {};
  for (const statement of file.statements) {
    const body = namespaceBody(statement);
    if (body) for (const inner of body.statements) readClass(inner, classes);
    if (body) for (const inner of body.statements) readAliases(inner, classes);
  }
  return sorted(classes);
}

/** `(function (Excel) { … })(Excel || (Excel = {}))` → its block. */
function namespaceBody(statement) {
  if (!ts.isExpressionStatement(statement) || !ts.isCallExpression(statement.expression)) return null;
  const callee = unwrap(statement.expression.expression);
  if (!ts.isFunctionExpression(callee)) return null;
  const name = callee.parameters[0]?.name.text;
  return NAMESPACES.has(name) ? callee.body : null;
}

/** `var Range = (function (_super) { … }(OfficeExtension.ClientObject))` → a class. */
function readClass(statement, classes) {
  if (!ts.isVariableStatement(statement)) return;
  const [declaration] = statement.declarationList.declarations;
  if (!declaration?.initializer) return;
  const call = unwrap(declaration.initializer);
  if (!ts.isCallExpression(call)) return;
  const definition = unwrap(call.expression);
  if (!ts.isFunctionExpression(definition)) return;
  const superClass = call.arguments[0];
  if (!superClass || !ts.isPropertyAccessExpression(superClass) || superClass.name.text !== "ClientObject") return;

  const facts = { members: {} };
  const lists = {};
  for (const line of definition.body.statements) {
    if (!ts.isExpressionStatement(line)) continue;
    const property = definedProperty(line.expression);
    if (property) {
      readProperty(property, facts, lists);
      continue;
    }
    const method = assignedMethod(line.expression);
    if (method) readMethod(method, facts);
  }
  (lists._scalarPropertyNames ?? []).forEach((name, index) => {
    const wire = (lists._scalarPropertyOriginalNames ?? [])[index] ?? name;
    const known = facts.scalars?.[name] ?? {};
    facts.members[wire] = {
      kind: "scalar",
      name,
      ...((lists._scalarPropertyUpdateable ?? [])[index] ? { settable: true } : {}),
      ...(known.since ? { since: known.since } : {}),
    };
  });
  delete facts.scalars;
  facts.members = sorted(facts.members);
  // What methods give is named without the type of its value: FunctionResult, not FunctionResult<T>.
  classes[(lists._className ?? declaration.name.text).replace(/<.*>$/, "")] = facts;
}

/**
 * Setters that send another name than the property's: `function Worksheet_ShowGridlines_Set(…)` sending "Gridlines" gives
 * Worksheet.aliases.Gridlines = "ShowGridlines".
 */
function readAliases(statement, classes) {
  if (!ts.isExpressionStatement(statement) || !ts.isCallExpression(statement.expression)) return;
  const helpers = unwrap(statement.expression.expression);
  if (!ts.isFunctionExpression(helpers)) return;
  for (const helper of helpers.body.statements) {
    if (!ts.isFunctionDeclaration(helper)) continue;
    const [, className, property] = /^([A-Z]\w*?)_(\w+)_Set$/.exec(helper.name.text) ?? [];
    const call = className && callsIn(helper).find((c) => c.name === "_invokeSetProperty");
    const sent = call?.arguments[1].text;
    const facts = classes[className];
    if (sent && facts && !facts.members[sent]) facts.aliases = { ...facts.aliases, [sent]: property };
  }
}

/** `Object.defineProperty(X.prototype, "name", { get: …, set: … })` → { name, getter, setter }. */
function definedProperty(expression) {
  if (!ts.isCallExpression(expression) || !ts.isPropertyAccessExpression(expression.expression)) return null;
  if (expression.expression.name.text !== "defineProperty") return null;
  const [owner, name, descriptor] = expression.arguments;
  if (!ts.isPropertyAccessExpression(owner) || owner.name.text !== "prototype") return null;
  const part = (key) => descriptor.properties.find((p) => p.name.text === key)?.initializer;
  return { name: name.text, getter: part("get"), setter: part("set") };
}

/** `X.prototype.name = function (…) { … }` → { name, body, parameters }. */
function assignedMethod(expression) {
  if (!ts.isBinaryExpression(expression) || !ts.isFunctionExpression(expression.right)) return null;
  const { left } = expression;
  if (!ts.isPropertyAccessExpression(left) || !ts.isPropertyAccessExpression(left.expression)) return null;
  if (left.expression.name.text !== "prototype") return null;
  return { name: left.name.text, body: expression.right.body };
}

function readProperty({ name, getter }, facts, lists) {
  if (name.startsWith("_") && getter) {
    const returned = getter.body.statements.find(ts.isReturnStatement)?.expression;
    if (returned && ts.isArrayLiteralExpression(returned)) {
      lists[name] = returned.elements.map((e) =>
        e.text !== undefined ? e.text : e.kind === ts.SyntaxKind.TrueKeyword,
      );
      return;
    }
    if (name === "_className" && returned) {
      lists[name] = returned.text;
      return;
    }
  }
  const calls = callsIn(getter);
  const since = requirement(calls);
  const child = calls.find((c) => c.name === "_createPropertyObject");
  if (child) {
    facts.members[child.arguments[2].text] = {
      kind: "object",
      name,
      class: className(child.arguments[0]),
      ...(since ? { since } : {}),
    };
    return;
  }
  const event = newsIn(getter).find((n) => n.arguments?.length === 4);
  if (event) {
    const details = event.arguments[3];
    const type = details.properties.find((p) => p.name.text === "eventType")?.initializer.text;
    facts.events ??= {};
    facts.events[name] = { type: Number(type), ...(since ? { since } : {}) };
    return;
  }
  facts.scalars ??= {};
  facts.scalars[name] = { ...(since ? { since } : {}) };
}

function readMethod({ name, body }, facts) {
  const calls = callsIn(body);
  const since = requirement(calls);
  const optional = since ? { since } : {};
  for (const call of calls) {
    const args = call.arguments;
    if (call.name === "_invokeMethod") {
      facts.members[args[1].text] ??= { kind: "method", name, arity: arity(args[3]), ...optional };
    } else if (call.name === "_createMethodObject") {
      const returns = className(args[0]);
      facts.members[args[2].text] ??= { kind: "method", name, arity: arity(args[4]), returns, ...optional };
    } else if (call.name === "_createIndexerObject") {
      facts.indexer = { name, arity: arity(args[2]), returns: className(args[0]), ...optional };
    }
  }
}

function callsIn(node) {
  const found = [];
  const visit = (n) => {
    if (ts.isCallExpression(n) && ts.isIdentifier(n.expression)) {
      found.push({ name: n.expression.text, arguments: n.arguments });
    }
    ts.forEachChild(n, visit);
  };
  if (node) visit(node);
  return found;
}

function newsIn(node) {
  const found = [];
  const visit = (n) => {
    if (ts.isNewExpression(n)) found.push(n);
    ts.forEachChild(n, visit);
  };
  if (node) visit(node);
  return found;
}

/** "ExcelApi 1.7", or undefined for a member of the first set. */
function requirement(calls) {
  const call = calls.find((c) => c.name === "_throwIfApiNotSupported");
  if (!call) return undefined;
  const set = call.arguments[1].text;
  return `${set === "_defaultApiSetName" ? "ExcelApi" : set} ${call.arguments[2].text}`;
}

function arity(node) {
  return ts.isArrayLiteralExpression(node) ? node.elements.length : 0;
}

function className(node) {
  return ts.isPropertyAccessExpression(node) ? node.name.text : node.text;
}

function unwrap(node) {
  while (ts.isParenthesizedExpression(node)) node = node.expression;
  return node;
}

// --- what office.d.ts says of types --------------------------------------------------------------------------------

function addTypes(classes, source) {
  const file = ts.createSourceFile("office.d.ts", source, ts.ScriptTarget.ES2022, false);
  const declared = { classes: {}, interfaces: {}, enums: {}, aliases: {} };
  for (const statement of file.statements) {
    if (!ts.isModuleDeclaration(statement) || statement.name.text !== "Excel") continue;
    for (const inner of statement.body.statements) {
      if (ts.isClassDeclaration(inner)) declared.classes[inner.name.text] = inner;
      if (ts.isInterfaceDeclaration(inner)) declared.interfaces[inner.name.text] = inner;
      if (ts.isTypeAliasDeclaration(inner)) declared.aliases[inner.name.text] = inner;
      if (ts.isEnumDeclaration(inner)) {
        declared.enums[inner.name.text] = inner.members.map((m) => m.initializer?.text).filter((v) => v !== undefined);
      }
    }
  }
  const used = { structures: {}, enums: {} };
  const describe = (type, isOptional) => describeType(type, isOptional, declared, used);

  for (const [name, facts] of Object.entries(classes)) {
    const declaration = declared.classes[name];
    if (!declaration) continue;
    const byName = Map.groupBy
      ? Map.groupBy(declaration.members, memberName)
      : groupBy(declaration.members, memberName);
    for (const [wire, member] of [...Object.entries(facts.members), ["", facts.indexer]]) {
      if (!member) continue;
      const declarations = byName.get(member.name) ?? [];
      if (member.kind === "scalar") {
        const types = declarations.map((d) => d.type).filter(Boolean);
        if (types.length && member.settable) member.type = describe(types, false);
      } else if (member.kind === "method" || wire === "") {
        const parameters = readParameters(declarations, describe);
        // The client's own count rules: its declaration may lack a parameter, never the other way round.
        if (parameters) member.parameters = parameters.slice(0, member.arity);
      }
    }
  }
  return { structures: sorted(used.structures), enums: sorted(used.enums) };
}

function readParameters(declarations, describe) {
  const methods = declarations.filter((d) => ts.isMethodDeclaration(d));
  if (!methods.length) return null;
  const length = Math.max(...methods.map((m) => m.parameters.length));
  return Array.from({ length }, (_, index) => {
    const given = methods.map((m) => m.parameters[index]);
    const isOptional = given.some((p) => !p || p.questionToken);
    const present = given.filter(Boolean);
    return {
      name: present[0].name.text,
      ...describe(
        present.map((p) => p.type),
        isOptional,
      ),
    };
  });
}

/**
 * `accepts` lists what a value may be: "string", "number", "boolean", "any", "array", "null", "enum:Name",
 * "word:Literal", "object:Class" (a reference to a live object), "structure:Name" (a plain object of known fields).
 */
function describeType(types, isOptional, declared, used) {
  const accepts = new Set();
  const visit = (type) => {
    if (!type) return accepts.add("any");
    if (ts.isUnionTypeNode(type)) return type.types.forEach(visit);
    if (ts.isParenthesizedTypeNode(type)) return visit(type.type);
    if (ts.isArrayTypeNode(type) || ts.isTupleTypeNode(type)) return accepts.add("array");
    if (ts.isIntersectionTypeNode(type)) return accepts.add("any");
    if (ts.isLiteralTypeNode(type)) {
      if (type.literal.kind === ts.SyntaxKind.NullKeyword) return accepts.add("null");
      if (ts.isStringLiteral(type.literal)) return accepts.add(`word:${type.literal.text}`);
      return accepts.add("any");
    }
    if (ts.isTypeReferenceNode(type)) return visitReference(typeName(type.typeName), type);
    switch (type.kind) {
      case ts.SyntaxKind.StringKeyword:
        return accepts.add("string");
      case ts.SyntaxKind.NumberKeyword:
        return accepts.add("number");
      case ts.SyntaxKind.BooleanKeyword:
        return accepts.add("boolean");
      case ts.SyntaxKind.UndefinedKeyword:
        return undefined;
      default:
        return accepts.add("any");
    }
  };
  const visitReference = (name) => {
    if (name === "Array") return accepts.add("array");
    if (declared.enums[name]) {
      used.enums[name] ??= declared.enums[name];
      return accepts.add(`enum:${name}`);
    }
    if (declared.aliases[name]) return visit(declared.aliases[name].type);
    if (declared.classes[name]) return accepts.add(`object:${name}`);
    if (declared.interfaces[name]) {
      if (!(name in used.structures)) {
        used.structures[name] = null; // a structure may hold itself
        used.structures[name] = readStructure(declared.interfaces[name], declared, used);
      }
      return accepts.add(`structure:${name}`);
    }
    return accepts.add("any");
  };
  types.forEach(visit);
  const words = [...accepts];
  const enumWords = new Set(
    words.filter((w) => w.startsWith("enum:")).flatMap((w) => declared.enums[w.slice(5)].map((v) => `word:${v}`)),
  );
  const kept = words.filter((w) => !enumWords.has(w)).sort();
  return { accepts: kept.includes("any") ? ["any"] : kept, ...(isOptional ? { optional: true } : {}) };
}

function readStructure(declaration, declared, used) {
  const fields = {};
  for (const parent of declaration.heritageClauses ?? []) {
    for (const type of parent.types) {
      const base = declared.interfaces[typeName(type.expression)];
      if (base) Object.assign(fields, readStructure(base, declared, used));
    }
  }
  for (const member of declaration.members) {
    if (!ts.isPropertySignature(member)) continue;
    fields[memberName(member)] = describeType([member.type], Boolean(member.questionToken), declared, used);
  }
  return sorted(fields);
}

function typeName(node) {
  if (ts.isQualifiedName(node)) return node.right.text;
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  return node.text;
}

function memberName(member) {
  return member.name?.text ?? "";
}

function groupBy(items, key) {
  const groups = new Map();
  for (const item of items) {
    const name = key(item);
    groups.set(name, [...(groups.get(name) ?? []), item]);
  }
  return groups;
}

function sorted(record) {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

/** One member a line: small, and a change of the client reads well in a diff. */
export function printSchema(schema) {
  const block = (record, print) =>
    Object.entries(record)
      .map(([name, value]) => `${JSON.stringify(name)}:${print(value)}`)
      .join(",\n");
  const classText = (facts) => {
    const { members, ...rest } = facts;
    const head = Object.entries(rest).map(([k, v]) => `${JSON.stringify(k)}:${JSON.stringify(v)},`);
    return `{${head.join("")}"members":{\n${block(members, JSON.stringify)}}}`;
  };
  return [
    `{"client":${JSON.stringify(schema.client)},`,
    `"classes":{\n${block(schema.classes, classText)}},`,
    `"structures":{\n${block(schema.structures, JSON.stringify)}},`,
    `"enums":{\n${block(schema.enums, JSON.stringify)}}}\n`,
  ].join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = printSchema(generateSchema());
  if (process.argv.includes("--check")) {
    if (readFileSync(target, "utf8") !== text) {
      console.error(
        "schema/excel.json is not what the installed client says: run node scripts/generate-office-schema.mjs",
      );
      process.exitCode = 1;
    }
  } else {
    writeFileSync(target, text);
    console.log(`${fileURLToPath(target)}: ${Math.round(text.length / 1024)} KB`);
  }
}
