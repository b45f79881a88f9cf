export { createNodeSpreadsheet } from "./univer/node";
