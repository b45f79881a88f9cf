import type { WorkerGroup } from "../../budget/plan";
import { groupTexts } from "../../texts/pane/groups";
import { useStore } from "../state/store";
import { Catalogue } from "./later";
import { SidePage } from "./SidePage";

interface CataloguePickerProps {
  isOpen: boolean;
  onClose(): void;
  onAdd(group: WorkerGroup): void;
}

/** The catalogue of worker groups: one press adds a group with everything filled in but the headcount. */
export function CataloguePicker({ isOpen, onClose, onAdd }: CataloguePickerProps) {
  const text = groupTexts[useStore().state.language];
  return (
    <SidePage title={text.catalogueTitle} isOpen={isOpen} onClose={onClose}>
      <Catalogue onAdd={onAdd} />
    </SidePage>
  );
}
