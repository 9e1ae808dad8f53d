package opr.fieldbook.ui.theme;

/** How large everything is written, as a percentage of the normal size. */
public enum TextScale {
    P100(100),
    P115(115),
    P130(130),
    P150(150),
    P200(200);

    private final int percent;

    TextScale(int percent) {
        this.percent = percent;
    }

    public int percent() {
        return percent;
    }

    public double factor() {
        return percent / 100.0;
    }

    /** From here on side panes are drawers. */
    public boolean panesBecomeDrawers() {
        return percent >= 150;
    }

    /** The step for a stored percentage; the normal size if there is none. */
    public static TextScale of(int percent) {
        for (TextScale scale : values()) {
            if (scale.percent == percent) {
                return scale;
            }
        }
        return P100;
    }
}
