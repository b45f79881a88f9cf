import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import http from "node:http";
import { createRequire } from "node:module";
import path from "node:path";
import { hostingHeaders } from "./build/hosting.mjs";

/** Everything is served to this machine alone. */
const HOST = "127.0.0.1";
const USUAL_PORT = 3000;

const CONTENT_TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
};

/**
 * Nothing may be fetched from, or sent to, anywhere but this server: what the product promises, the browser enforces.
 * Evaluating text stays allowed, because the programs that drive a browser in tests wait by it.
 */
const CONTENT_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self' data: blob:",
  "worker-src 'self' blob:",
  "frame-ancestors 'self'",
  "base-uri 'self'",
  "form-action 'self'",
].join("; ");

/** Pages for production name Microsoft's network; it is this server's copy that the stand-in runs. */
const OFFICE_NETWORK = "https://appsforoffice.microsoft.com";
const OFFICE_SCRIPT = /https:\/\/appsforoffice\.microsoft\.com\/lib\/[\w./-]*hosted\/(office(?:\.debug)?\.js)/g;

/**
 * Office.js accepts a host it does not know only after the page `AgaveErrorUX/index.html` beside it vouches for the
 * host. The npm package carries another page under another name, so this server answers that one address itself.
 */
const HOST_CHECK_PAGE = `<!doctype html>
<meta charset="utf-8" />
<title>Host check</title>
<script>
  addEventListener("message", (event) => {
    if (event.source === parent && event.origin === location.origin) parent.postMessage('{"hostUserTrusted":true}', event.origin);
  });
</script>
`;

/**
 * Serves the page that plays Excel, and the add-in's production bundle inside it.
 *
 * - `/` is the workbench page from `workbenchDist`
 * - `/addin/` is the add-in from `addinDist`, byte for byte, but for the address of office.js in its HTML, with the headers
 *   advised for hosting (scripts/build/hosting.mjs); the content policy alone is this server's own, stricter one
 * - `/office-js/` is Microsoft's client from `officeDist` (default: the installed `@microsoft/office-js`)
 *
 * @param {object} options
 * @param {string} options.addinDist folder of the built add-in, with `manifest.xml`
 * @param {string} options.workbenchDist folder of the built workbench page
 * @param {number} [options.port] default 3000; a free port is taken when it is in use, 0 always means a free one
 * @param {string} [options.officeDist]
 * @returns {Promise<{url: string, port: number, close: () => Promise<void>}>} `url` ends with "/"
 * @throws when a folder is missing
 * @example const { url, close } = await serveWorkbench({ addinDist: "dist", workbenchDist: "build/workbench" });
 */
export async function serveWorkbench({ addinDist, workbenchDist, port = USUAL_PORT, officeDist = findOfficeClient() }) {
  await Promise.all([
    mustHold(addinDist, "manifest.xml"),
    mustHold(workbenchDist, "index.html"),
    mustHold(officeDist, "office.js"),
  ]);
  const folders = {
    addin: path.resolve(addinDist),
    "office-js": path.resolve(officeDist),
    "": path.resolve(workbenchDist),
  };
  const server = http.createServer((request, response) => {
    answer(request, response, folders).catch((error) => {
      if (response.headersSent) response.destroy(error);
      else send(response, 500, "text/plain; charset=utf-8", `${error.message}\n`);
    });
  });
  const taken = await listen(server, port);
  return {
    url: `http://${HOST}:${taken}/`,
    port: taken,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(request, response, folders) {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.setHeader("Allow", "GET, HEAD");
    return send(response, 405, "text/plain; charset=utf-8", "Only GET and HEAD.\n");
  }
  // A page of another site could point its own name at this machine; it must not get in by it.
  const hostname = (request.headers.host ?? "").replace(/:\d+$/, "");
  if (hostname !== HOST && hostname !== "localhost") {
    return send(response, 403, "text/plain; charset=utf-8", "Only for this machine.\n");
  }
  const wanted = readPath(request.url);
  if (wanted === null) return send(response, 400, "text/plain; charset=utf-8", "Bad address.\n");
  if (wanted === "/office-js/AgaveErrorUX/index.html") {
    return send(response, 200, CONTENT_TYPES[".html"], HOST_CHECK_PAGE);
  }
  const file = findFile(wanted, folders);
  const facts = file && (await stat(file).catch(() => null));
  if (!facts?.isFile()) return send(response, 404, "text/plain; charset=utf-8", `Not found: ${wanted}\n`);
  const headers = headersOf(wanted);
  if (path.extname(file) === ".html") {
    const html = useLocalOffice(await readFile(file, "utf8"), request.headers.host);
    return send(response, 200, CONTENT_TYPES[".html"], html, headers);
  }
  return sendFile(request, response, file, facts, headers);
}

/** The decoded path of an address, or null where it tries to leave its folder. */
function readPath(url = "/") {
  try {
    const decoded = decodeURIComponent(new URL(url, `http://${HOST}`).pathname);
    return decoded.includes("\0") || decoded.includes("\\") || decoded.split("/").includes("..") ? null : decoded;
  } catch {
    return null;
  }
}

function findFile(wanted, folders) {
  const [, first = "", ...rest] = wanted.split("/");
  const inside = first !== "" && first in folders && rest.length > 0;
  const relative = inside ? rest.join("/") : wanted.slice(1);
  return path.join(inside ? folders[first] : folders[""], relative === "" ? "index.html" : relative);
}

/**
 * The page's HTML with office.js from this server. Where the page states a content policy of its own, the network it
 * allows for office.js is replaced too: the policy stays as strict as it was.
 * @param {string} html
 * @param {string} host of this server, port included
 */
export function useLocalOffice(html, host) {
  const origin = `http://${host}`;
  return html.replace(OFFICE_SCRIPT, `${origin}/office-js/$1`).replaceAll(OFFICE_NETWORK, origin);
}

/** Asked for again every time, sent again only after a build: never an old script beside a new page. */
const ASKED_AGAIN = { "Cache-Control": "no-cache" };

function headersOf(wanted) {
  const own = wanted.startsWith("/addin/") ? hostingHeaders(wanted.slice("/addin/".length)) : ASKED_AGAIN;
  return { ...own, ...safetyHeaders() };
}

function sendFile(request, response, file, facts, headers) {
  const type = CONTENT_TYPES[path.extname(file).toLowerCase()];
  if (!type)
    return send(
      response,
      415,
      "text/plain; charset=utf-8",
      `No content type for ${path.extname(file) || "a file without ending"}.\n`,
    );
  const tag = `"${createHash("sha1").update(`${file}:${facts.size}:${facts.mtimeMs}`).digest("base64url")}"`;
  response.setHeader("ETag", tag);
  if (request.headers["if-none-match"] === tag) {
    response.writeHead(304, headers);
    response.end();
    return undefined;
  }
  response.writeHead(200, { ...headers, "Content-Type": type, "Content-Length": facts.size });
  if (request.method === "HEAD") return void response.end();
  return new Promise((resolve, reject) => {
    createReadStream(file).on("error", reject).pipe(response).on("close", resolve);
  });
}

function send(response, status, type, text, headers = { ...safetyHeaders(), "Cache-Control": "no-store" }) {
  const body = Buffer.from(text, "utf8");
  response.writeHead(status, { ...headers, "Content-Type": type, "Content-Length": body.length });
  response.end(response.req.method === "HEAD" ? undefined : body);
}

function safetyHeaders() {
  return {
    "Content-Security-Policy": CONTENT_POLICY,
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
  };
}

async function mustHold(folder, file) {
  const found = await stat(path.join(folder, file)).catch(() => null);
  if (!found) throw new Error(`${file} is missing in ${path.resolve(folder)}: build first (npm run build).`);
}

function findOfficeClient() {
  const entry = createRequire(import.meta.url).resolve("@microsoft/office-js/package.json");
  return path.join(path.dirname(entry), "dist");
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => {
      const mayMove = port !== 0 && (error.code === "EADDRINUSE" || error.code === "EACCES");
      if (mayMove) listen(server, 0).then(resolve, reject);
      else reject(error);
    });
    server.listen(port, HOST, () => resolve(server.address().port));
  });
}
