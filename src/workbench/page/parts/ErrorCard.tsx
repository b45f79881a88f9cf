import { Text } from "@fluentui/react-components";
import { ErrorCircleRegular } from "@fluentui/react-icons";
import { usePage, usePageState } from "./pageContext";

/** Why the selected cell shows an error, in the words of the function that refused. */
export function ErrorCard() {
  const { say } = usePage();
  const cell = usePageState((state) => state.cellError);
  if (!cell) return null;
  const place = cell.place ? { left: cell.place.left, top: cell.place.top + cell.place.height + 4 } : undefined;
  return (
    <div className="error-card" role="status" style={place} data-placed={place ? "cell" : "corner"}>
      <ErrorCircleRegular className="error-mark" aria-hidden="true" />
      <div>
        <Text block size={200} weight="semibold">
          {say("cellError", { address: cell.address })} · {cell.error}
        </Text>
        <Text block size={200}>
          {cell.message}
        </Text>
      </div>
    </div>
  );
}
