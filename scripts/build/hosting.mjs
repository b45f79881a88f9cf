/**
 * With which headers the built add-in wants to be served. One source for the servers of this repository, the examples in
 * `docs/hosting/` and the tests.
 */

/**
 * Pages that may frame the pane, each with all pages around it: Excel on the web runs in a frame of officeapps.live.com inside
 * OneDrive, SharePoint, Teams or a page of Microsoft 365. Sources: OfficeDev/office-js issue 3342 and, for Teams and
 * Microsoft 365, learn.microsoft.com/microsoftteams/platform/tabs/how-to/tab-requirements.
 */
export const FRAMING_PAGES = [
  "https://*.officeapps.live.com",
  "https://onedrive.live.com",
  "https://*.sharepoint.com",
  "https://*.office.com",
  "https://*.microsoft365.com",
  "https://*.cloud.microsoft",
  "https://teams.microsoft.com",
  "https://*.teams.microsoft.com",
];

/** What Office.js itself loads and asks lies at these. */
const MICROSOFT = "https://*.microsoft.com https://*.office.com https://*.office.net";

/** Neither bundle needs `eval` or inline scripts; Fluent UI writes its styles into the page, hence the one `unsafe-inline`. */
export const CONTENT_POLICY = [
  "default-src 'self'",
  "script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  `connect-src 'self' ${MICROSOFT}`,
  `frame-src ${MICROSOFT}`,
  `frame-ancestors 'self' ${FRAMING_PAGES.join(" ")}`,
].join("; ");

const EVERYWHERE = { "Content-Security-Policy": CONTENT_POLICY, "X-Content-Type-Options": "nosniff" };
/** Excel on the web reads the functions' descriptions from its own origin. */
const METADATA = { "Access-Control-Allow-Origin": "*" };
/** File names do not change between versions: the browser keeps a file and asks whether it is still the same. */
const CHANGEABLE = { "Cache-Control": "no-cache" };

/**
 * @param {string} file path inside `dist`: "taskpane.html", "assets/icon-32.png"
 * @returns {Record<string, string>} headers beside type and length. Icons have no Cache-Control: with one that forbids
 *   keeping, Office shows a generic icon in their place (office-js-docs-reference, manifest/image)
 */
export function hostingHeaders(file) {
  return {
    ...EVERYWHERE,
    ...(/^functions(\.[\w-]+)?\.json$/.test(file) ? METADATA : {}),
    ...(/^assets\/.*\.png$/.test(file) ? {} : CHANGEABLE),
  };
}

const lines = (headers, print) => Object.entries(headers).map(([name, value]) => print(name, value)).join("\n");

/** Examples for three servers, by the name of their file in `docs/hosting/`. */
export function hostingExamples() {
  return { "nginx.conf": nginx(), "apache.htaccess": apache(), "web.config": iis() };
}

/** A header named in a location hides all those named around it, so each location names all of its own. */
function nginx() {
  const add = (headers, indent) => lines(headers, (name, value) => `${indent}add_header ${name} "${value}" always;`);
  return `# nginx: into the server block (https) of the site. The files of dist/ lie in /srv/www/simulasi-iuran.
location ^~ /simulasi-iuran/ {
    root /srv/www;
${add(hostingHeaders("taskpane.html"), "    ")}

    location ~ /functions[^/]*\\.json$ {
        root /srv/www;
        default_type application/json;
${add(hostingHeaders("functions.json"), "        ")}
    }

    # No Cache-Control on icons, or Office shows a generic one.
    location ~ /assets/[^/]*\\.png$ {
        root /srv/www;
        expires off;
${add(hostingHeaders("assets/icon-32.png"), "        ")}
    }
}
`;
}

function apache() {
  const set = (headers, indent) => lines(headers, (name, value) => `${indent}Header always set ${name} "${value}"`);
  return `# Apache 2.4 with mod_headers: as .htaccess beside taskpane.html (AllowOverride FileInfo), or inside <Directory>.
${set(hostingHeaders("taskpane.html"), "")}

<FilesMatch "^functions.*\\.json$">
    ForceType application/json
${set(METADATA, "    ")}
</FilesMatch>

# No Cache-Control on icons, or Office shows a generic one.
<FilesMatch "\\.png$">
    Header always unset Cache-Control
    Header unset Cache-Control
</FilesMatch>
`;
}

function iis() {
  const add = (headers, indent) => lines(headers, (name, value) => `${indent}<add name="${name}" value="${value}" />`);
  const metadata = ["functions.json", "functions.en-US.json"];
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- Internet Information Services: as web.config beside taskpane.html. -->
<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
${add(hostingHeaders("taskpane.html"), "        ")}
      </customHeaders>
    </httpProtocol>
    <staticContent>
      <clientCache cacheControlMode="NoControl" />
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json" />
    </staticContent>
  </system.webServer>
${metadata
  .map(
    (file) => `  <location path="${file}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
${add(METADATA, "          ")}
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>
`,
  )
  .join("")}  <!-- No Cache-Control on icons, or Office shows a generic one. -->
  <location path="assets">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
          <remove name="Cache-Control" />
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>
</configuration>
`;
}
