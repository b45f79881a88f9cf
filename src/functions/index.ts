import { guard } from "./cellError";
import { FUNCTIONS, type Calculation } from "./registry";

// A small classic script of its own, loaded before the pane: a cell must find its function on a cold start.
for (const [id, calculate] of Object.entries<Calculation>(FUNCTIONS)) CustomFunctions.associate(id, guard(calculate));
