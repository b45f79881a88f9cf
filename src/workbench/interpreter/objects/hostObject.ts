import type { Book } from "../book";

/**
 * An object of Excel's model. A class carries its members under the names of the wire (`Values`, `GetCell`): the batch finds
 * them there after the schema has allowed them. A member the schema has and the class has not is known but not played.
 */
export abstract class HostObject {
  abstract readonly className: string;
  readonly isNull: boolean = false;

  constructor(protected readonly book: Book) {}

  /** What an instantiate action answers; the client rebuilds the object's path from it. */
  identity(): Record<string, unknown> {
    return {};
  }
}

/** A collection: what `load` names refers to its items. */
export abstract class HostCollection extends HostObject {
  abstract items(): HostObject[];
  /** `getItem(key)`; throws ItemNotFound. */
  abstract item(key: unknown): HostObject;
}

/** The answer of an `…OrNullObject` that found nothing; everything reached from it is null too. */
export class NullObject extends HostObject {
  override readonly isNull = true;
  constructor(
    book: Book,
    readonly className: string,
  ) {
    super(book);
  }
}
