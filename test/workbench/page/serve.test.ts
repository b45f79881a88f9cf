import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import http from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serveWorkbench, useLocalOffice } from "../../../scripts/serve-workbench.mjs";

const addinDist = path.join(import.meta.dirname, "fixture");
const workbenchDist = mkdtempSync(path.join(tmpdir(), "workbench-"));
writeFileSync(path.join(workbenchDist, "index.html"), "<!doctype html><title>page</title>");
writeFileSync(path.join(workbenchDist, "odd.unknown"), "?");

let server: Awaited<ReturnType<typeof serveWorkbench>>;

beforeAll(async () => {
  server = await serveWorkbench({ port: 0, addinDist, workbenchDist });
});

afterAll(async () => {
  await server.close();
  rmSync(workbenchDist, { recursive: true });
});

/** Without a client's tidying of the path. */
function ask(target: string, headers: Record<string, string> = {}, method = "GET") {
  return new Promise<{ status: number; headers: http.IncomingHttpHeaders; body: string }>((resolve, reject) => {
    const options = { port: server.port, host: "127.0.0.1", path: target, headers, method };
    const request = http.request(options, (response) => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (part: string) => (body += part));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    request.on("error", reject).end();
  });
}

describe("the server of the workbench", () => {
  it("serves the page at its root, and each file with its own type", async () => {
    const page = await ask("/");
    expect(page.status).toBe(200);
    expect(page.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect((await ask("/addin/functions.json")).headers["content-type"]).toBe("application/json; charset=utf-8");
    expect((await ask("/addin/assets/icon-32.png")).headers["content-type"]).toBe("image/png");
    expect((await ask("/office-js/office.js")).headers["content-type"]).toBe("text/javascript; charset=utf-8");
    expect((await ask("/addin/functions.json")).headers["x-content-type-options"]).toBe("nosniff");
  });

  it("changes nothing in the add-in's page but the address of office.js, in script and in policy", async () => {
    const { body } = await ask("/addin/taskpane.html");
    const origin = server.url.slice(0, -1);
    expect(body).toContain(`<script src="${origin}/office-js/office.js"></script>`);
    expect(body).toContain(`script-src 'self' ${origin};`);
    expect(body).not.toContain("appsforoffice");
    expect(useLocalOffice("<p>appsforoffice.microsoft.com</p>", "127.0.0.1:1")).toBe(
      "<p>appsforoffice.microsoft.com</p>",
    );
  });

  it("vouches for itself where Office.js asks about its host", async () => {
    const page = await ask("/office-js/AgaveErrorUX/index.html");
    expect(page.status).toBe(200);
    expect(page.body).toContain('{"hostUserTrusted":true}');
  });

  it("lets the browser ask again for a file, and sends it again only when it changed", async () => {
    const first = await ask("/addin/functions.js");
    expect(first.headers["cache-control"]).toBe("no-cache");
    const again = await ask("/addin/functions.js", { "If-None-Match": first.headers.etag ?? "" });
    expect([again.status, again.body]).toEqual([304, ""]);
    expect((await ask("/")).headers["cache-control"]).toBe("no-cache");
  });

  it("sends the add-in with the headers advised for hosting, but its own content policy", async () => {
    const pick = async (target: string) => {
      const { headers } = await ask(`/addin/${target}`);
      return [headers["cache-control"], headers["access-control-allow-origin"], headers["x-content-type-options"]];
    };
    expect(await pick("taskpane.html")).toEqual(["no-cache", undefined, "nosniff"]);
    expect(await pick("functions.js")).toEqual(["no-cache", undefined, "nosniff"]);
    expect(await pick("functions.json")).toEqual(["no-cache", "*", "nosniff"]);
    expect(await pick("functions.en-US.json")).toEqual(["no-cache", "*", "nosniff"]);
    expect(await pick("assets/icon-32.png")).toEqual([undefined, undefined, "nosniff"]);
    expect((await ask("/addin/taskpane.html")).headers["content-security-policy"]).toContain("frame-ancestors 'self';");
  });

  it("keeps to its folders, its machine and reading", async () => {
    expect((await ask("/addin/../serve.test.ts")).status).not.toBe(200);
    expect((await ask("/addin/%2e%2e/serve.test.ts")).status).not.toBe(200);
    expect((await ask("/addin/..%2fserve.test.ts")).status).toBe(400);
    expect((await ask("/..%5cserve.test.ts")).status).toBe(400);
    expect((await ask("/%")).status).toBe(400);
    expect((await ask("/", { Host: "example.org" })).status).toBe(403);
    expect((await ask("/", {}, "POST")).status).toBe(405);
    expect((await ask("/addin")).status).toBe(404);
    expect((await ask("/nothing.js")).status).toBe(404);
    expect((await ask("/odd.unknown")).status).toBe(415);
  });

  it("takes a free port where the one it wants is in use", async () => {
    const second = await serveWorkbench({ port: server.port, addinDist, workbenchDist });
    expect(second.port).not.toBe(server.port);
    await second.close();
  });

  it("says what is missing before it serves anything", async () => {
    await expect(serveWorkbench({ port: 0, addinDist: workbenchDist, workbenchDist })).rejects.toThrow(
      /manifest\.xml is missing/,
    );
  });
});
