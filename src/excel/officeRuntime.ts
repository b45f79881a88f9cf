/** The parts of Office.js this room stands on; tests hand in Microsoft's client running without a browser. */
export interface OfficeRuntime {
  Excel: typeof Excel;
  Office: {
    context: {
      displayLanguage: string;
      requirements: { isSetSupported(name: string, version?: string): boolean };
      document: {
        mode?: string;
        settings: Pick<Office.Settings, "get" | "set" | "saveAsync">;
        /** Not on an iPad. */
        getFileAsync?: Office.Document["getFileAsync"];
      };
      officeTheme?: Partial<Office.OfficeTheme> & { isDarkTheme?: boolean };
    };
  };
}

/** The Office.js the page has loaded. Only after `Office.onReady`. */
export const pageOffice = (): OfficeRuntime => ({ Excel, Office: Office as unknown as OfficeRuntime["Office"] });
