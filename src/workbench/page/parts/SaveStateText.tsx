import { Text } from "@fluentui/react-components";
import { usePage, usePageState } from "./pageContext";

export function SaveStateText() {
  const { say } = usePage();
  const save = usePageState((state) => state.save);
  const words = {
    saved: () => say("saved"),
    saving: () => say("saving"),
    unsaved: () => say("unsaved"),
    failed: () => say("notSaved", { reason: save.kind === "failed" ? save.reason : "" }),
  };
  return (
    <Text size={200} className="save-state" data-save={save.kind}>
      {words[save.kind]()}
    </Text>
  );
}
