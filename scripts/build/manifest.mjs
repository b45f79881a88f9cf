/** The address written in `manifest.xml`; a build for production replaces it. */
export const DEVELOPMENT_URL = "https://localhost:3000";

/**
 * Puts the serving address and the package's version into the manifest.
 * Office wants four parts in a version, npm has three: the fourth is always 0.
 * @param {string} manifest text of `manifest.xml`
 * @param {{addinUrl: string, version: string}} values address without a trailing slash is enough; version as in package.json
 */
export function fillManifest(manifest, { addinUrl, version }) {
  const address = addinUrl.replace(/\/+$/, "");
  if (!/^https:\/\/[^/]+/.test(address)) throw new Error(`ADDIN_URL must be an https address, got "${addinUrl}"`);
  const numbers = version.split("-")[0];
  return manifest
    .replaceAll(DEVELOPMENT_URL, address)
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${numbers}.0</Version>`);
}
