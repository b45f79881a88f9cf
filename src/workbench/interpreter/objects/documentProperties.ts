import { HostObject } from "./hostObject";

/** What the file says of itself and of its makers. */
export class DocumentPropertiesObject extends HostObject {
  get className(): string {
    return "DocumentProperties";
  }

  private text(key: string): string {
    const value = this.book.state.properties[key];
    return typeof value === "string" ? value : "";
  }
  private keep(key: string, text: unknown): void {
    this.book.state.properties[key] = String(text ?? "");
  }

  get Title(): string {
    return this.text("title");
  }
  set Title(text: string) {
    this.keep("title", text);
  }
  get Author(): string {
    return this.text("author");
  }
  set Author(text: string) {
    this.keep("author", text);
  }
  get Manager(): string {
    return this.text("manager");
  }
  set Manager(text: string) {
    this.keep("manager", text);
  }
  get Company(): string {
    return this.text("company");
  }
  set Company(text: string) {
    this.keep("company", text);
  }
  /** Who saved the file last; only saving changes it. */
  get LastAuthor(): string {
    return this.text("lastAuthor");
  }
}
