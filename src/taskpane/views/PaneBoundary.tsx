import { Component, type ReactNode } from "react";
import { shellTexts } from "../../texts/pane/shell";

/** Last resort: a defect of the pane must not leave a white sheet, and says that the workbook is untouched. */
export class PaneBoundary extends Component<{ children: ReactNode }, { failure: string | null }> {
  override state = { failure: null };

  static getDerivedStateFromError(error: unknown) {
    return { failure: String(error) };
  }

  override render() {
    if (this.state.failure === null) return this.props.children;
    const language = document.documentElement.lang === "en" ? "en" : "id";
    const text = shellTexts[language];
    return (
      <div role="alert" style={{ padding: 16 }}>
        <p>{text.unexpected}</p>
        <p>
          <small>{this.state.failure}</small>
        </p>
        <button type="button" onClick={() => window.location.reload()}>
          {text.reload}
        </button>
      </div>
    );
  }
}
