/** What stands once a plan is open: its groups, and the bar with the result. */
export { Compose } from "./Compose";
export { ResultBar } from "./ResultBar";

/** The example regions, once somebody asks for one: their published figures weigh more than the rest of the start. */
export { ExampleRegions } from "./ExampleRegions";

/** Asked for from here, so that what they share with the open plan is fetched once. */
export const tasks = () => import(/* webpackChunkName: "tasks" */ "./tasks");
export const pages = () => import(/* webpackChunkName: "pages" */ "./pages");
export const many = () => import(/* webpackChunkName: "many" */ "./many");
export const whatif = () => import(/* webpackChunkName: "whatif" */ "./whatif/Whatif");
