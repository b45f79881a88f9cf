/** What `manifest.xml` in the repository says; a build for production puts its own addresses in their place. */
export const DEVELOPMENT_URL = "https://localhost:3000";
export const PLACEHOLDER_SUPPORT_URL = "https://example.org/simulasi-iuran";

/**
 * Puts the serving address, the support address and the package's version into the manifest.
 * Office wants four parts in a version, npm has three: the fourth is always 0.
 * @param {string} manifest text of `manifest.xml`
 * @param {{addinUrl?: string, supportUrl?: string, version: string}} values https addresses; version as in package.json
 * @throws when an address is not https: Office would refuse the manifest with less to say
 */
export function fillManifest(manifest, { addinUrl, supportUrl, version }) {
  const address = checkAddress("ADDIN_URL", addinUrl || DEVELOPMENT_URL);
  const support = checkAddress("ADDIN_SUPPORT_URL", supportUrl || PLACEHOLDER_SUPPORT_URL);
  // An app domain is an origin; the add-in itself may live in a folder of it.
  const origin = new URL(address).origin;
  return manifest
    .replaceAll(`<AppDomain>${DEVELOPMENT_URL}</AppDomain>`, `<AppDomain>${origin}</AppDomain>`)
    .replaceAll(`"${DEVELOPMENT_URL}/`, `"${address}/`)
    .replaceAll(`"${PLACEHOLDER_SUPPORT_URL}"`, `"${support}"`)
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${version.split("-")[0]}.0</Version>`);
}

function checkAddress(name, value) {
  const address = value.replace(/\/+$/, "");
  if (!/^https:\/\/[^/\s"<>&]+[^\s"<>&]*$/.test(address)) {
    throw new Error(`${name} must be an https address, got "${value}"`);
  }
  return address;
}
