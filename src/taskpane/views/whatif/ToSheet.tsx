import { Button, Text } from "@fluentui/react-components";
import type { Answers } from "../../../book/answers";
import { useWorkbook } from "../../state/workbook";
import { useLook } from "./look";

interface ToSheetProps {
  label: string;
  hint: string;
  /** null: there is nothing to write now. */
  answers: (() => Answers) | null;
}

/** Puts an answer on a sheet of the book, which is written with it. */
export function ToSheet({ label, hint, answers }: ToSheetProps) {
  const look = useLook();
  const { write, writing } = useWorkbook();
  const isReady = answers !== null && writing === null;
  return (
    <div className={look.actions}>
      <Button size="small" disabledFocusable={!isReady} onClick={() => isReady && void write({ answers: answers() })}>
        {label}
      </Button>
      <Text size={200} className={look.about}>
        {hint}
      </Text>
    </div>
  );
}
