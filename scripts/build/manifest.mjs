/** What `manifest.xml` in the repository says; a build for production puts its own addresses in their place. */
export const DEVELOPMENT_URL = "https://localhost:3000";
export const PLACEHOLDER_SUPPORT_URL = "https://example.org/simulasi-iuran";

/** Where the addresses came from, for naming the one that is wrong. */
const BUILD = { addinUrl: "ADDIN_URL", supportUrl: "ADDIN_SUPPORT_URL" };

/**
 * Puts the serving address, the support address and the package's version into the manifest.
 * Office wants four parts in a version, npm has three: the fourth is always 0.
 * @param {string} manifest text of `manifest.xml`
 * @param {{addinUrl?: string, supportUrl?: string, version: string}} values https addresses; version as in package.json
 * @param {{addinUrl: string, supportUrl: string}} called how the user knows the two addresses
 * @throws with what came and what is wanted, when an address would be refused by Office, which has less to say
 * @example fillManifest(text, { addinUrl: "https://iuran.blitarkab.go.id/app/", version: "1.2.0" })
 */
export function fillManifest(manifest, { addinUrl, supportUrl, version }, called = BUILD) {
  const address = checkAddress(called.addinUrl, addinUrl || DEVELOPMENT_URL);
  checkFolder(called.addinUrl, address);
  const support = checkAddress(called.supportUrl, supportUrl || PLACEHOLDER_SUPPORT_URL);
  // An app domain is an origin; the add-in itself may live in a folder of it.
  const origin = new URL(address).origin;
  return manifest
    .replaceAll(`<AppDomain>${DEVELOPMENT_URL}</AppDomain>`, `<AppDomain>${origin}</AppDomain>`)
    .replaceAll(`"${DEVELOPMENT_URL}/`, `"${address}/`)
    .replaceAll(`"${PLACEHOLDER_SUPPORT_URL}"`, `"${support}"`)
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${version.split("-")[0]}.0</Version>`);
}

/** @returns the address without a slash at its end */
function checkAddress(name, value) {
  const refuse = (fault) => {
    throw new Error(`${name} "${value}" ${fault}. Wanted: an https address, such as https://iuran.example.go.id/simulasi`);
  };
  if (!/^[a-z][a-z\d+.-]*:\/\//i.test(value)) refuse("is no whole address: https:// is missing");
  if (!/^https:/i.test(value)) refuse("is not https, and Excel loads nothing else");
  if (/[\s"<>&\\]/.test(value)) refuse('holds a blank, or one of " < > & \\');
  if (!URL.canParse(value)) refuse("cannot be read as an address");
  const { username, password, hash } = new URL(value);
  if (username || password) refuse("holds a user name or password, which everybody could read");
  if (hash) refuse("holds a #");
  return value.replace(/\/+$/, "");
}

/** The folder's files are found by putting their names behind its address. */
function checkFolder(name, address) {
  if (address.includes("?")) throw new Error(`${name} "${address}" holds a question mark. Wanted: the address of the folder alone`);
  const file = /\/[^/]+\.(?:html?|xml|js|json)$/i.exec(new URL(address).pathname)?.[0];
  if (file) throw new Error(`${name} "${address}" names a file. Wanted: the address of the folder it lies in, without ${file}`);
}
