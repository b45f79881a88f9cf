export interface ServeOptions {
  addinDist: string;
  workbenchDist: string;
  port?: number;
  officeDist?: string;
}

export interface WorkbenchServer {
  /** Ends with "/". */
  url: string;
  port: number;
  close(): Promise<void>;
}

export function serveWorkbench(options: ServeOptions): Promise<WorkbenchServer>;
export function useLocalOffice(html: string, host: string): string;
