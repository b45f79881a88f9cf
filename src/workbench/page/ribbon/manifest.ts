/** What the page takes from an add-in's `manifest.xml`: names, ribbon, pane, custom functions. */
import { LOCALES } from "../pane/handshake";
import type { Language } from "../words";

type RibbonAction = { kind: "showPane"; page: URL } | { kind: "runFunction"; functionName: string };

export interface RibbonButton {
  id: string;
  label: string;
  tipTitle: string;
  tip: string;
  icon: URL | null;
  action: RibbonAction;
}

export interface RibbonGroup {
  id: string;
  label: string;
  buttons: RibbonButton[];
}

interface RibbonTab {
  /** "TabHome" for Excel's own tab, else the id of a custom tab. */
  id: string;
  /** null: Excel's own label. */
  label: string | null;
  groups: RibbonGroup[];
}

export interface AddinFacts {
  name: string;
  page: URL;
  tabs: RibbonTab[];
  /** null where the manifest declares no custom functions. */
  functions: { namespace: string; metadata: URL } | null;
}

/** What the stand-in cannot use; `message` names the element. */
class ManifestError extends Error {}

/**
 * @param text of `manifest.xml`
 * @param base address of the folder the add-in is served from; the manifest's own addresses are moved there
 * @throws ManifestError naming what is missing or not played
 */
export function readManifest(text: string, base: URL, language: Language): AddinFacts {
  const manifest = new DOMParser().parseFromString(text, "application/xml");
  if (byTag(manifest, "parsererror").length > 0) throw new ManifestError("manifest.xml is not well-formed XML");
  const reader = new ManifestReader(manifest, base, LOCALES[language]);
  return reader.read();
}

class ManifestReader {
  private readonly home: string;

  constructor(
    private readonly manifest: Document,
    private readonly base: URL,
    private readonly locale: string,
  ) {
    const settings = byTag(manifest, "DefaultSettings")[0];
    const source = settings && child(settings, "SourceLocation")?.getAttribute("DefaultValue");
    if (!source) throw new ManifestError("manifest.xml has no DefaultSettings/SourceLocation");
    this.home = source;
  }

  read(): AddinFacts {
    const name = child(this.manifest.documentElement, "DisplayName");
    if (!name) throw new ManifestError("manifest.xml has no DisplayName");
    return {
      name: this.localized(name),
      page: this.move(this.home),
      tabs: this.tabs(),
      functions: this.functions(),
    };
  }

  private tabs(): RibbonTab[] {
    const surfaces = byTag(this.manifest, "ExtensionPoint").filter(
      (point) => typeOf(point) === "PrimaryCommandSurface",
    );
    const tabs = surfaces.flatMap((surface) => [...surface.children]);
    return tabs.map((tab) => {
      const label = child(tab, "Label");
      return {
        id: tab.getAttribute("id") ?? "",
        label: label ? this.resource(label) : null,
        groups: children(tab, "Group").map((group) => this.group(group)),
      };
    });
  }

  private group(group: Element): RibbonGroup {
    return {
      id: group.getAttribute("id") ?? "",
      label: this.resource(need(group, "Label")),
      buttons: children(group, "Control").flatMap((control) => this.buttons(control)),
    };
  }

  /** A menu's items stand side by side: the page has room, and nothing is hidden. */
  private buttons(control: Element): RibbonButton[] {
    if (typeOf(control) !== "Menu") return [this.button(control)];
    return children(need(control, "Items"), "Item").map((item) => this.button(item));
  }

  private button(control: Element): RibbonButton {
    const tip = child(control, "Supertip");
    const label = this.resource(need(control, "Label"));
    return {
      id: control.getAttribute("id") ?? "",
      label,
      tipTitle: tip ? this.resource(need(tip, "Title")) : label,
      tip: tip ? this.resource(need(tip, "Description")) : "",
      icon: this.icon(control),
      action: this.action(need(control, "Action")),
    };
  }

  private icon(control: Element): URL | null {
    const icon = child(control, "Icon");
    const images = icon ? [...icon.children] : [];
    const best = images.find((image) => image.getAttribute("size") === "32") ?? images[0];
    return best ? this.move(this.resource(best)) : null;
  }

  private action(action: Element): RibbonAction {
    const kind = typeOf(action);
    if (kind === "ShowTaskpane") {
      return { kind: "showPane", page: this.move(this.resource(need(action, "SourceLocation"))) };
    }
    if (kind === "ExecuteFunction") {
      return { kind: "runFunction", functionName: need(action, "FunctionName").textContent?.trim() ?? "" };
    }
    throw new ManifestError(`manifest.xml: an action of type "${kind}" is not played`);
  }

  private functions(): AddinFacts["functions"] {
    const point = byTag(this.manifest, "ExtensionPoint").find((candidate) => typeOf(candidate) === "CustomFunctions");
    if (!point) return null;
    return {
      namespace: this.resource(need(point, "Namespace")),
      metadata: this.move(this.resource(need(need(point, "Metadata"), "SourceLocation"))),
    };
  }

  /** The text or address that an element with `resid` stands for, in this locale. */
  private resource(element: Element): string {
    const id = element.getAttribute("resid");
    const resources = byTag(this.manifest, "Resources")[0];
    const found =
      resources && [...resources.children].flatMap((kind) => [...kind.children]).find((each) => each.id === id);
    if (!found)
      throw new ManifestError(`manifest.xml: <${element.localName}> names a resource "${id}" that is not there`);
    return this.localized(found);
  }

  private localized(element: Element): string {
    const override = children(element, "Override").find((each) => each.getAttribute("Locale") === this.locale);
    return (override?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "").trim();
  }

  /** The manifest names the place of production; here the same file is taken from where the add-in is served. */
  private move(address: string): URL {
    const folder = new URL(".", this.home).href;
    if (!address.startsWith(folder)) throw new ManifestError(`manifest.xml: ${address} is not beside ${this.home}`);
    return new URL(address.slice(folder.length), this.base);
  }
}

function byTag(node: Document | Element, name: string): Element[] {
  return [...node.getElementsByTagNameNS("*", name)];
}

function children(parent: Element, name: string): Element[] {
  return [...parent.children].filter((each) => each.localName === name);
}

function child(parent: Element, name: string): Element | undefined {
  return children(parent, name)[0];
}

function need(parent: Element, name: string): Element {
  const found = child(parent, name);
  if (!found) throw new ManifestError(`manifest.xml: <${parent.localName}> has no <${name}>`);
  return found;
}

function typeOf(element: Element): string {
  return element.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type") ?? "";
}
