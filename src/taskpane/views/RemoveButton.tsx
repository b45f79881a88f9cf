import { Button } from "@fluentui/react-components";
import { Delete16Regular } from "@fluentui/react-icons";

interface RemoveButtonProps {
  /** What is removed, in words: "Hapus perubahan 2". */
  label: string;
  onRemove(): void;
}

/** Takes one line out of a list, beside the line: an icon whose words are read aloud and shown on hovering. */
export const RemoveButton = ({ label, onRemove }: RemoveButtonProps) => (
  <Button
    appearance="subtle"
    size="small"
    aria-label={label}
    title={label}
    icon={<Delete16Regular />}
    onClick={onRemove}
  />
);
