/** Workbooks kept in this browser (IndexedDB), so that work survives a reload: the page's own, and copies opened from it. */

/** One workbook; what the spreadsheet and the host put in is plain JSON and only theirs to read. */
export interface SavedWork {
  version: 1;
  /** ISO time of saving. */
  savedAt: string;
  workbook: unknown;
  /** Instead of it the bytes of a file, which nobody has opened yet. */
  file?: Uint8Array;
  /** Id of the sheet that was in front. */
  activeSheet?: string;
}

const DATABASE = "workbench";
const STORE = "work";
const CURRENT = "current";
const DAMAGED = "damaged";
const COPY = "copy ";
/** Older ones are of days gone by: a copy is saved as a file or not wanted. */
const MOST_COPIES = 5;

/** In the address of a page that holds a copy: which one. */
const COPY_IN_ADDRESS = "salinan";
const copyHere = (): string | null => new URLSearchParams(location.search).get(COPY_IN_ADDRESS);

/** The key of this page's workbook; two pages with the same one would write over each other's work. */
export const workKey = (): string => {
  const copy = copyHere();
  return copy === null ? CURRENT : COPY + copy;
};
export const isCopy = (): boolean => copyHere() !== null;

/** Keeps a file for a page of its own. @returns the address of that page, and how to think better of it */
export async function keepCopy(file: Uint8Array): Promise<{ url: URL; forget(): Promise<void> }> {
  const savedAt = new Date().toISOString();
  const copy = `${savedAt} ${crypto.randomUUID()}`;
  const keys = (await perform("readonly", (store) => store.getAllKeys())) as string[];
  const old = keys.filter((key) => key.startsWith(COPY)).sort();
  for (const key of old.slice(0, Math.max(0, old.length + 1 - MOST_COPIES)))
    await perform("readwrite", (store) => store.delete(key));
  await perform("readwrite", (store) => store.put({ version: 1, savedAt, workbook: null, file }, COPY + copy));
  const url = new URL(location.pathname, location.origin);
  url.searchParams.set(COPY_IN_ADDRESS, copy);
  return { url, forget: async () => void (await perform("readwrite", (store) => store.delete(COPY + copy))) };
}

/** @returns the saved work, or null when there is none or it was written by a newer version. Rejects when the browser keeps nothing. */
export async function loadWork(): Promise<SavedWork | null> {
  const found = await perform("readonly", (store) => store.get(workKey()));
  return isSavedWork(found) ? found : null;
}

export async function saveWork(work: SavedWork): Promise<void> {
  await perform("readwrite", (store) => store.put(work, workKey()));
}

export async function discardWork(): Promise<void> {
  await perform("readwrite", (store) => store.delete(workKey()));
}

/** Puts aside work that could not be opened, so that the next saving does not write over it. */
export async function setAsideWork(work: SavedWork): Promise<void> {
  await perform("readwrite", (store) => store.put(work, DAMAGED));
}

function isSavedWork(found: unknown): found is SavedWork {
  return typeof found === "object" && found !== null && (found as SavedWork).version === 1;
}

async function perform(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest): Promise<unknown> {
  const database = await openDatabase();
  try {
    const transaction = database.transaction(STORE, mode);
    const request = act(transaction.objectStore(STORE));
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error("aborted"));
      transaction.onerror = () => reject(transaction.error ?? new Error("failed"));
    });
    return request.result as unknown;
  } finally {
    database.close();
  }
}

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => void request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("IndexedDB"));
    request.onblocked = () => reject(new Error("IndexedDB is blocked by another tab"));
  });
}
