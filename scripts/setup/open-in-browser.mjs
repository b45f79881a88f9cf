import { spawn } from "node:child_process";
import { findProgram } from "./browser.mjs";

/**
 * Opens an address in the person's browser where there is a screen to show it on.
 * Never fails: the address is printed as well.
 */
export function openInBrowser(address, { env = process.env, platform = process.platform } = {}) {
  const command = chooseOpener(address, env, platform);
  if (!command) return false;
  const child = spawn(command[0], command.slice(1), { stdio: "ignore", detached: true, windowsHide: true });
  child.on("error", () => undefined);
  child.unref();
  return true;
}

function chooseOpener(address, env, platform) {
  if (env.BROWSER === "none") return undefined;
  if (platform === "darwin") return ["open", address];
  if (platform === "win32") return ["cmd", "/c", "start", "", address];
  const onWindows = findProgram(["wslview"], { env, platform });
  if (onWindows) return [onWindows, address];
  const hasScreen = Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
  const opener = hasScreen ? findProgram(["xdg-open"], { env, platform }) : undefined;
  return opener ? [opener, address] : undefined;
}
