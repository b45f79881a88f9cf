/** The parts of Office.js this room stands on; tests hand in Microsoft's client running without a browser. */
export interface OfficeRuntime {
  Excel: typeof Excel;
  Office: {
    context: {
      displayLanguage: string;
      requirements: { isSetSupported(name: string, version?: string): boolean };
      document: {
        /** "readOnly" or "readWrite"; Microsoft's types number the modes, and the kinds of a file below. */
        mode?: unknown;
        settings: {
          get(name: string): unknown;
          set(name: string, value: unknown): void;
          saveAsync(done: (result: { status: unknown; error?: { message: string } }) => void): void;
        };
        /** Not on an iPad. The kind is a word: "compressed" is the file as Excel would save it. */
        getFileAsync?(
          kind: unknown,
          options: { sliceSize: number },
          done: (result: Office.AsyncResult<Office.File>) => void,
        ): void;
      };
      officeTheme?: Partial<Office.OfficeTheme> & { isDarkTheme?: boolean };
    };
  };
}

/** The Office.js the page has loaded. Only after `Office.onReady`. */
export const pageOffice = (): OfficeRuntime => ({ Excel, Office });
