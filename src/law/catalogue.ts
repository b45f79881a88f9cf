import { groupCategories } from "./catalogue/categories";
import type { GroupCategory } from "./catalogue/groupCategory";

export type { GroupCategory } from "./catalogue/groupCategory";

export const GROUP_CATEGORIES: readonly GroupCategory[] = groupCategories;

export const categoryOf = (code: string | null): GroupCategory | undefined =>
  groupCategories.find((category) => category.code === code);
