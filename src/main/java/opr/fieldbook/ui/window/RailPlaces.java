package opr.fieldbook.ui.window;

import java.util.List;
import opr.fieldbook.ui.shell.Desktop;
import opr.fieldbook.ui.widgets.frame.SideRail;
import opr.fieldbook.work.Session;

/** The places of the rail, and where each leads. */
record RailPlaces(Desktop desktop, Runnable home, Runnable settings) {

    static final String INSPECTIONS = "app.rail.inspections";
    static final String SETTINGS = "app.rail.settings";

    private static final String KEYS = "app.rail.keys";
    private static final String LOOK = "app.rail.look";

    /** @param chosen the place that is shown */
    SideRail rail(Session current, String chosen) {
        SideRail rail = new SideRail(
                List.of(new SideRail.Place(INSPECTIONS, "mdi2c-clipboard-list-outline")),
                List.of(
                        new SideRail.Place(KEYS, "mdi2h-help-circle-outline"),
                        new SideRail.Place(LOOK, "mdi2t-theme-light-dark"),
                        new SideRail.Place(SETTINGS, "mdi2c-cog-outline")),
                this::go);
        rail.chosenProperty().set(chosen);
        rail.setPerson(current.ownerInitials(), current.ownerName());
        return rail;
    }

    private void go(String key) {
        switch (key) {
            case KEYS -> desktop.showKeys();
            case LOOK -> LookSheet.open(desktop);
            case SETTINGS -> settings.run();
            default -> home.run();
        }
    }
}
