import { vi } from "vitest";
import { testWalks } from "../support/testWalks";

// Books are written and used, each a dozen times. In two files, which two workers take side by side.
vi.setConfig({ testTimeout: 180_000 });
testWalks(1, 10);
