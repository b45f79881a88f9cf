import { DoorError } from "../excel/door";
import { openWorkbookDoor } from "../excel/openWorkbookDoor";
import { showPane, tieRibbonButton } from "../excel/ribbon";
import { tellOutcome } from "./outcomes";
import { rewriteBudget, type CommandOutcome } from "./rewriteBudget";

tieRibbonButton("writeBudget", async () => {
  let outcome: CommandOutcome;
  try {
    outcome = await rewriteBudget(openWorkbookDoor());
  } catch (error) {
    if (!(error instanceof DoorError)) throw error;
    outcome = { status: "failed", problem: error.problem };
  }
  tellOutcome(outcome);
  if (outcome.status !== "written") await showPane();
});
