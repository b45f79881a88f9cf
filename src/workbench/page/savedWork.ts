/** The workbook kept in this browser (IndexedDB), so that work survives a reload. */

/** One workbook; what the spreadsheet and the host put in is plain JSON and only theirs to read. */
export interface SavedWork {
  version: 1;
  /** ISO time of saving. */
  savedAt: string;
  workbook: unknown;
  /** Id of the sheet that was in front. */
  activeSheet?: string;
}

const DATABASE = "workbench";
const STORE = "work";
const CURRENT = "current";
const DAMAGED = "damaged";

/** @returns the saved work, or null when there is none or it was written by a newer version. Rejects when the browser keeps nothing. */
export async function loadWork(): Promise<SavedWork | null> {
  const found = await perform("readonly", (store) => store.get(CURRENT));
  return isSavedWork(found) ? found : null;
}

export async function saveWork(work: SavedWork): Promise<void> {
  await perform("readwrite", (store) => store.put(work, CURRENT));
}

export async function discardWork(): Promise<void> {
  await perform("readwrite", (store) => store.delete(CURRENT));
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
