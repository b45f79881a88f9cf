import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { usePage, usePageState } from "./pageContext";

export function Notices() {
  const { say, store } = usePage();
  const notices = usePageState((state) => state.notices);
  if (notices.length === 0) return null;
  return (
    <div className="notices">
      {notices.map((notice) => (
        <MessageBar key={notice.id} intent={notice.tone} data-notice={notice.tone}>
          <MessageBarBody>{notice.text}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={say("close")}
                onClick={() => store.dismiss(notice.id)}
              />
            }
          />
        </MessageBar>
      ))}
    </div>
  );
}
