import type { Book } from "../book";
import type { PageLayoutState } from "../state";
import { invalidArgument } from "../wire/officeError";
import { HostObject } from "./hostObject";

type State = PageLayoutState["headersFooters"];

/** Excel's limit for the codes and text of one header or footer. */
const LONGEST = 255;

export class HeaderFooterGroupObject extends HostObject {
  get className(): string {
    return "HeaderFooterGroup";
  }

  constructor(
    book: Book,
    private readonly sheetId: string,
  ) {
    super(book);
  }

  private get state(): State {
    return this.book.sheetState(this.sheetId).pageLayout.headersFooters;
  }
  get DefaultForAllPages(): HostObject {
    return this.pages("defaultForAllPages");
  }
  private pages(which: string): HostObject {
    return new HeaderFooterObject(this.book, (this.state.pages[which] ??= {}));
  }
}

export class HeaderFooterObject extends HostObject {
  get className(): string {
    return "HeaderFooter";
  }

  constructor(
    book: Book,
    readonly texts: Record<string, string>,
  ) {
    super(book);
  }
}

for (const part of ["LeftFooter", "CenterFooter", "RightFooter"]) {
  const key = `${part.charAt(0).toLowerCase()}${part.slice(1)}`;
  Object.defineProperty(HeaderFooterObject.prototype, part, {
    get(this: HeaderFooterObject) {
      return this.texts[key] ?? "";
    },
    set(this: HeaderFooterObject, text: string) {
      if (text.length > LONGEST) throw invalidArgument(`a header or footer has at most ${LONGEST} characters`);
      this.texts[key] = text;
    },
  });
}
