import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";

/** The order Office's schemas bind, as far as our manifest uses them. */
const ORDER = {
  OfficeApp:
    "Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides",
  VersionOverrides: "Description Requirements Hosts Resources",
  "VersionOverrides Host": "Runtimes AllFormFactors DesktopFormFactor",
  DesktopFormFactor: "GetStarted FunctionFile ExtensionPoint",
  GetStarted: "Title Description LearnMoreUrl",
  Group: "Label Icon Control",
  Control: "Label Supertip Icon Action",
  Supertip: "Title Description",
  Action: "SourceLocation FunctionName",
  "AllFormFactors > ExtensionPoint": "Script Page Metadata Namespace",
  Resources: "bt:Images bt:Urls bt:ShortStrings bt:LongStrings",
};

/** Longest texts Office takes: Microsoft's reference of the manifest's elements, and its schemas. */
const LONGEST = { DisplayName: 125, ProviderName: 125, Description: 250, "bt:ShortStrings": 125, "bt:LongStrings": 250 };
const LONGEST_ID = 32;
const LONGEST_ADDRESS = 2048;

/** Sizes Office asks icons in, and where. */
const LISTED_ICONS = { IconUrl: 32, HighResolutionIconUrl: 64 };

const LOCALES = { usual: "id-ID", other: "en-US" };

/**
 * Looks at a manifest as far as that goes without the internet: order of elements, ids, lengths, addresses, languages,
 * icons as large as they say. Microsoft's own validator knows more and asks a service of theirs.
 * @param {string} text of the manifest
 * @param {string} folder with what the addresses name: the built `dist`
 * @returns {string[]} what is wrong, in words; empty when nothing is
 */
export function checkManifest(text, folder) {
  const { DOMParser } = new JSDOM().window;
  const xml = new DOMParser().parseFromString(text, "application/xml");
  const broken = xml.querySelector("parsererror");
  if (broken) return [`not well-formed XML: ${broken.textContent.trim().split("\n")[0]}`];
  if (xml.documentElement.tagName !== "OfficeApp") return [`the outermost element is ${xml.documentElement.tagName}, not OfficeApp`];
  return [orderFaults, idFaults, lengthFaults, localeFaults].flatMap((look) => look(xml)).concat(addressFaults(xml, folder), iconFaults(xml, folder));
}

const valueOf = (element) => element.getAttribute("DefaultValue") ?? element.getAttribute("Value") ?? element.textContent.trim();
/** Elements with a prefix cannot be named by selectors. */
const named = (xml, ...names) => names.flatMap((name) => [...xml.getElementsByTagName(name)]);

function orderFaults(xml) {
  return Object.entries(ORDER).flatMap(([selector, names]) => {
    const order = names.split(" ");
    const parents = selector === "OfficeApp" ? [xml.documentElement] : [...xml.querySelectorAll(selector)];
    if (parents.length === 0) return [`${selector} is missing`];
    return parents.flatMap((parent) => {
      const children = [...parent.children].map(({ tagName }) => tagName);
      const unknown = children.filter((name) => !order.includes(name)).map((name) => `${name} is not known in ${selector}`);
      const sorted = [...children].sort((left, right) => order.indexOf(left) - order.indexOf(right));
      return unknown.length > 0 || sorted.join() === children.join() ? unknown : [`${selector} has ${children.join(", ")}; the order is ${sorted.join(", ")}`];
    });
  });
}

function idFaults(xml) {
  const faults = [];
  const id = xml.querySelector("OfficeApp > Id")?.textContent ?? "";
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) faults.push(`Id "${id}" is no GUID`);
  const version = xml.querySelector("OfficeApp > Version")?.textContent ?? "";
  if (!/^\d{1,5}(\.\d{1,5}){3}$/.test(version)) faults.push(`Version "${version}" has not four parts`);
  const resources = named(xml, "bt:Image", "bt:Url", "bt:String").flatMap((element) => element.getAttribute("id") ?? []);
  const used = new Set([...xml.querySelectorAll("[resid]")].map((element) => element.getAttribute("resid")));
  for (const name of used) if (!resources.includes(name)) faults.push(`resid "${name}" is defined nowhere`);
  for (const name of resources) if (!used.has(name)) faults.push(`resource "${name}" is used nowhere`);
  for (const name of resources) if (name.length > LONGEST_ID) faults.push(`resource "${name}" is longer than ${LONGEST_ID} characters`);
  const others = [...xml.querySelectorAll("Group, Control")].map((element) => element.getAttribute("id"));
  for (const list of [resources, others])
    for (const name of new Set(list.filter((one, index) => list.indexOf(one) !== index))) faults.push(`id "${name}" stands twice`);
  return faults;
}

function lengthFaults(xml) {
  return Object.entries(LONGEST).flatMap(([name, longest]) => {
    const holders = named(xml, name).flatMap((element) => [element, ...element.querySelectorAll("*")]);
    return holders.map((element) => element.getAttribute("DefaultValue") ?? element.getAttribute("Value") ?? "").filter((value) => value.length > longest).map((value) => `${name} "${value}" is ${value.length} characters, Office takes ${longest}`);
  });
}

/** Words are Indonesian and English; names are the same in both. */
function localeFaults(xml) {
  const faults = [];
  const usual = xml.querySelector("DefaultLocale")?.textContent;
  if (usual !== LOCALES.usual) faults.push(`DefaultLocale is ${usual}, not ${LOCALES.usual}`);
  for (const element of [...named(xml, "bt:String"), ...xml.querySelectorAll("OfficeApp > Description")]) {
    const value = valueOf(element);
    if (/^(Simulasi Iuran|JAMSOS)$/.test(value)) continue;
    const locales = [...element.children].map((child) => child.getAttribute("Locale"));
    if (locales.join() !== LOCALES.other) faults.push(`"${value}" is not said in ${LOCALES.other}`);
  }
  return faults;
}

function addressFaults(xml, folder) {
  const faults = [];
  const { page, base } = placeOf(xml);
  const support = xml.querySelector("SupportUrl")?.getAttribute("DefaultValue");
  const all = [...xml.querySelectorAll("[DefaultValue], [Value], AppDomain")]
    .map((element) => [element.tagName, valueOf(element)])
    .filter(([, value]) => /^\w+:\/\//.test(value));
  for (const [tag, value] of all) {
    if (!value.startsWith("https://")) faults.push(`${tag} "${value}" is not https`);
    if (value.length > LONGEST_ADDRESS) faults.push(`${tag} "${value.slice(0, 60)}…" is longer than ${LONGEST_ADDRESS} characters`);
    const file = value.startsWith(base) ? value.slice(base.length) : "";
    if (file !== "" && !existsSync(path.join(folder, file))) faults.push(`${tag} names ${file}, which the build does not make`);
    const mayLieElsewhere = tag === "AppDomain" || value === support;
    if (!mayLieElsewhere && !value.startsWith(base)) faults.push(`${tag} "${value}" lies outside of ${base}`);
  }
  const domains = [...xml.querySelectorAll("AppDomain")].map((element) => element.textContent);
  const origin = URL.canParse(page) ? new URL(page).origin : page;
  if (!domains.includes(origin)) faults.push(`AppDomains do not name ${origin}`);
  return faults;
}

/** The page Excel opens, and the folder everything lies in. */
function placeOf(xml) {
  const page = xml.querySelector("DefaultSettings > SourceLocation")?.getAttribute("DefaultValue") ?? "";
  return { page, base: page.slice(0, page.lastIndexOf("/") + 1) };
}

function iconFaults(xml, folder) {
  const { base } = placeOf(xml);
  const addressOf = new Map(named(xml, "bt:Image").map((element) => [element.getAttribute("id"), element.getAttribute("DefaultValue")]));
  const wanted = [...xml.querySelectorAll("Icon > *")].map((element) => [addressOf.get(element.getAttribute("resid")), Number(element.getAttribute("size"))]);
  for (const [name, size] of Object.entries(LISTED_ICONS)) wanted.push([xml.querySelector(name)?.getAttribute("DefaultValue"), size]);
  const faults = wanted.flatMap(([address, size]) => {
    const file = address?.startsWith(base) ? path.join(folder, address.slice(base.length)) : null;
    if (!file || !existsSync(file)) return [`an icon of ${size} pixels is missing`];
    const [width, height] = pngSize(file);
    return width === size && height === size ? [] : [`${address} is ${width} × ${height} pixels, the manifest says ${size}`];
  });
  for (const icon of xml.querySelectorAll("Icon")) {
    const sizes = [...icon.children].map((element) => element.getAttribute("size")).join();
    if (sizes !== "16,32,80") faults.push(`an icon comes in ${sizes}; Office asks for 16, 32 and 80 pixels`);
  }
  return faults;
}

/** Width and height from the header of a PNG file; 0 for another file. */
function pngSize(file) {
  const data = readFileSync(file);
  return data.subarray(1, 4).toString("latin1") === "PNG" ? [data.readUInt32BE(16), data.readUInt32BE(20)] : [0, 0];
}
